"""The account's list, merged into the tables."""

from __future__ import annotations

from dataclasses import dataclass, field

from sigmamind_desktop.domain.numbers.merging import merge
from sigmamind_desktop.domain.numbers.record import AccountNumbers, PhoneNumber
from sigmamind_desktop.services.data_file import attempts, changes, numbers, refreshes
from sigmamind_desktop.services.data_file.file import Connection


@dataclass(slots=True)
class SinceRefresh:
    """What is newer than the list that is being read, or was last read.

    Attributes:
        newest_attempt: the last one from before it.
        written: the numbers (E.164) that were written since.
    """

    newest_attempt: int = 0
    written: set[str] = field(default_factory=set)


def merge_list(
    db: Connection, account: str, listed: AccountNumbers, since: SinceRefresh
) -> list[PhoneNumber]:
    """Merge the list into what is known (see `merging.merge`), and write what that changes.

    An attempt that nobody answered has imported a number that is listed.

    Returns:
        Every number that SigmaMind took or has, as `numbers.load` would read them now.
    """
    known = {row.number: row for row in numbers.load(db, account)}
    tried = attempts.load_open(db, account, with_sending=False)
    merged = merge(
        listed,
        known=known,
        tried={row.number: row for row in tried},
        newer=since.written | attempts.being_sent(db, account),
        is_first=refreshes.load(db, account) is None,
    )
    for number in merged.arrived:
        attempts.settle_found(db, account, number, since.newest_attempt)
    kept = {row.number: row for row in numbers.put(db, account, merged.rows)}
    changes.note_seen(db, account, merged.told)
    return list((known | kept).values())
