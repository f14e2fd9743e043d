"""The table of the numbers that SigmaMind took, or has."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from functools import cache
from sys import intern
from typing import Any, Final

from sigmamind_desktop.domain.numbers.record import NEW, NO_NEWS, NumberState, PhoneNumber
from sigmamind_desktop.services.data_file.changes import ATTRIBUTES
from sigmamind_desktop.services.data_file.file import Connection
from sigmamind_desktop.services.data_file.moments import moment, written
from sigmamind_desktop.services.data_file.texts import is_number, read, sendable, shown

_SELECT: Final = """
    SELECT number, state, friendly_name, inbound_agent_id, outbound_agent_id, outbound_phone_number,
        termination_sip_uri, imported_at, news, tested_at, is_set_up
    FROM number WHERE address = ?
    """

_STATES: Final = {state.value: state for state in NumberState}
_NEWS: Final = frozenset({NEW, *ATTRIBUTES})


def load(db: Connection, account: str) -> list[PhoneNumber]:
    """Every number of an account."""
    return [_row(row) for row in db.execute(_SELECT, (account,)) if is_number(row[0])]


def find(db: Connection, account: str, number: str) -> PhoneNumber | None:
    """One of them."""
    row = db.execute(f"{_SELECT} AND number = ?", (account, number)).fetchone()
    return _row(row) if row is not None else None


def put(db: Connection, account: str, numbers: Iterable[PhoneNumber]) -> list[PhoneNumber]:
    """Keep numbers as they are now; returns them as they are kept, without a secret in their texts."""
    recurring = cache(sendable)  # many numbers have the same agents, and the same host
    kept = [_without_secrets(number, recurring) for number in numbers]
    db.executemany(
        "INSERT OR REPLACE INTO number (address, number, state, friendly_name, inbound_agent_id,"
        " outbound_agent_id, outbound_phone_number, termination_sip_uri, imported_at, news, tested_at,"
        " is_set_up) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                account,
                number.number,
                number.state.value,
                number.friendly_name,
                number.inbound_agent_id,
                number.outbound_agent_id,
                number.outbound_phone_number,
                number.termination_sip_uri,
                written(number.imported_at),
                " ".join(sorted(number.news)),
                written(number.tested_at),
                number.is_set_up,
            )
            for number in kept
        ),
    )
    return kept


def _without_secrets(number: PhoneNumber, recurring: Callable[[str | None], str | None]) -> PhoneNumber:
    name, host = shown(number.friendly_name), recurring(number.termination_sip_uri)
    inbound, outbound = recurring(number.inbound_agent_id), recurring(number.outbound_agent_id)
    before = (number.friendly_name, number.termination_sip_uri)
    if (name, host) == before and (inbound, outbound) == (number.inbound_agent_id, number.outbound_agent_id):
        return number
    return replace(
        number,
        friendly_name=name,
        termination_sip_uri=host,
        inbound_agent_id=inbound,
        outbound_agent_id=outbound,
    )


def mark_seen(db: Connection, account: str, number: str | None) -> None:
    """A number's news are no news any more, or those of every number."""
    db.execute(
        "UPDATE number SET news = '' WHERE address = ? AND number = coalesce(?, number) AND news != ''",
        (account, number),
    )


def mark_tested(db: Connection, account: str, number: str, at: datetime) -> None:
    """A test call from a number was answered."""
    db.execute(
        "UPDATE number SET tested_at = ? WHERE address = ? AND number = ?", (written(at), account, number)
    )


def mark_set_up(db: Connection, account: str, number: str) -> None:
    """Nothing is left to do for a number after its import."""
    db.execute("UPDATE number SET is_set_up = 1 WHERE address = ? AND number = ?", (account, number))


def delete(db: Connection, account: str, number: str) -> None:
    """Keep a number no longer."""
    db.execute("DELETE FROM number WHERE address = ? AND number = ?", (account, number))


def _row(row: tuple[Any, ...]) -> PhoneNumber:
    number, state, name, inbound, outbound, test_number, host, imported_at, news, tested_at, is_set_up = row
    return PhoneNumber(
        number=number,
        # Of a damaged word nobody knows what it said.
        state=_STATES.get(state, NumberState.UNKNOWN),
        friendly_name=read(name),
        inbound_agent_id=_recurring(inbound),
        outbound_agent_id=_recurring(outbound),
        outbound_phone_number=read(test_number),
        termination_sip_uri=_recurring(host),
        imported_at=moment(imported_at),
        news=_NEWS.intersection(news.split()) if news else NO_NEWS,
        tested_at=moment(tested_at),
        is_set_up=bool(is_set_up),
    )


def _recurring(text: str | None) -> str | None:
    """A text that many rows have, once in the memory for all of them."""
    return intern(read(text)) if text else text
