"""What is known of each row of an import of several numbers, and of all of them together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from sigmamind_desktop.domain.bulk.rows import BulkRow, BulkTable, RowKind
from sigmamind_desktop.domain.errors import AppError


class RowState(StrEnum):
    """Where a row stands."""

    WAITING = "waiting"
    SENDING = "sending"
    IMPORTED = "imported"
    ALREADY_THERE = "already_there"
    """The account had the number: nothing was changed there."""
    REFUSED = "refused"
    """SigmaMind did not take it; its words are with the row."""
    NOT_CONFIRMED = "not_confirmed"
    """It was sent, and nobody said what became of it. It is not sent again by itself."""
    NOT_ARRIVED = "not_arrived"
    """It was sent, and the account's whole list does not have it."""
    NOT_SENT = "not_sent"
    """The import was stopped before its turn."""
    SKIPPED = "skipped"
    """It could not be sent as it was."""

    @property
    def is_left(self) -> bool:
        """Whether it is still to be done."""
        return self in (RowState.WAITING, RowState.SENDING)

    @property
    def has_failed(self) -> bool:
        """Whether it is certain that this import has not brought the number into the account."""
        return self in (RowState.REFUSED, RowState.NOT_ARRIVED, RowState.NOT_SENT, RowState.SKIPPED)


@dataclass(frozen=True, slots=True)
class RowStatus:
    """A row as it stands.

    Attributes:
        error: what went wrong with it.
    """

    row: BulkRow
    state: RowState
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """How many rows stand where.

    Attributes:
        counts: of each state that there is.
        total: how many rows were to be sent at first, wherever they stand by now.
    """

    counts: Counter[RowState]
    total: int = 0

    @property
    def left(self) -> int:
        """How many are still to be done."""
        return sum(count for state, count in self.counts.items() if state.is_left)

    @property
    def done(self) -> int:
        """How many of those that were to be sent have come to an end, whatever it is."""
        return self.total - self.left

    @property
    def failed(self) -> int:
        """How many could be tried again in a new import."""
        return sum(count for state, count in self.counts.items() if state.has_failed)


def first_state(row: BulkRow) -> RowState:
    """Where a row stands before any is sent."""
    if row.kind is RowKind.IN_ACCOUNT:
        return RowState.ALREADY_THERE
    return RowState.SKIPPED if row.request is None else RowState.WAITING


def failed_rows(header: tuple[str, ...], rows: Iterable[RowStatus], name: str) -> BulkTable:
    """The table of what has failed, for a new import: without what may have arrived."""
    return BulkTable(header, tuple(each.row for each in rows if each.state.has_failed), name)
