"""What happened to numbers, from all the tables of what was asked for."""

from __future__ import annotations

from itertools import chain
from operator import itemgetter

from sigmamind_desktop.domain.history.events import Happening
from sigmamind_desktop.services.data_file import attempts, calls, carrier_steps, changes
from sigmamind_desktop.services.data_file.file import Connection
from sigmamind_desktop.services.data_file.moments import EARLIEST
from sigmamind_desktop.services.data_file.texts import is_number


def events(db: Connection, account: str, number: str | None, most: int = -1) -> list[Happening]:
    """What happened to a number (E.164), or to every number, the newest first; `most` of it, or all."""
    found = [table.events(db, account, number, most) for table in (attempts, changes, calls, carrier_steps)]
    readable = (each for each in chain(*found) if is_number(each[0]))
    newest = sorted(readable, key=lambda each: each[1].at or EARLIEST, reverse=True)
    return newest[:most] if most >= 0 else newest


def last_username(db: Connection, account: str, number: str) -> str | None:
    """The trunk's username that was last sent from this computer for a number (E.164), if it arrived."""
    found = (table.last_username(db, account, number) for table in (changes, attempts))
    username, _at = max(filter(None, found), key=itemgetter(1), default=(None, ""))
    return username
