"""The account's list, merged into what this computer knows of its numbers."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from sigmamind_desktop.domain.numbers.record import NEW, NO_NEWS, AccountNumbers, NumberState, PhoneNumber

_IS_NEW: Final = frozenset({NEW})


@dataclass(slots=True)
class Merge:
    """What a list changes.

    Attributes:
        rows: the numbers that are other than they were known, as they are now.
        arrived: the numbers (E.164) whose attempts that nobody answered have arrived.
        told: what SigmaMind says of a known number now, each after what was known of it.
    """

    rows: list[PhoneNumber] = field(default_factory=list)
    arrived: list[str] = field(default_factory=list)
    told: list[tuple[PhoneNumber, PhoneNumber]] = field(default_factory=list)


def merge(
    account: AccountNumbers,
    *,
    known: Mapping[str, PhoneNumber],
    tried: Mapping[str, PhoneNumber],
    newer: Collection[str],
    is_first: bool,
) -> Merge:
    """Compare the account's list with what is known, by E.164.

    A number that the list has and this computer does not is news; one that the list has no longer is
    kept as gone, unless the list is not proved to be whole.

    Args:
        account: the list.
        known: the numbers that SigmaMind had.
        tried: those that were tried, and nobody answered.
        newer: those of which this computer knows something newer than the list: they stay.
        is_first: whether there was no list before to compare with: what it finds is no news then.
    """
    merged = Merge()
    for listed in account.rows:
        number = listed.number
        if number in newer:
            continue
        if number in tried:
            merged.arrived.append(number)
        before = known.get(number) or tried.get(number)
        if before is not None:
            after = account.refreshed(listed, before)
        else:
            after = listed if is_first else replace(listed, news=_IS_NEW)
        if is_first and after.news:
            after = replace(after, news=NO_NEWS)
        _note(merged, known.get(number), after)
    if account.is_whole:
        for number in known.keys() - {row.number for row in account.rows} - set(newer):
            row = known[number]
            if row.state is not NumberState.GONE:
                gone = replace(row, state=NumberState.GONE, news=row.news | {"state"})
                _note(merged, row, gone)
    return merged


def _note(merged: Merge, before: PhoneNumber | None, after: PhoneNumber) -> None:
    if after == before:
        return
    merged.rows.append(after)
    if before is not None:
        merged.told.append((before, after))
