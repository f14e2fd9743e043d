"""The table of the test calls."""

from __future__ import annotations

from typing import Final

from sigmamind_desktop.domain.calls.outcomes import CallOutcome, CallRequest
from sigmamind_desktop.domain.history.events import Event, EventKind, EventOutcome
from sigmamind_desktop.services.data_file.file import Connection
from sigmamind_desktop.services.data_file.happenings import happenings
from sigmamind_desktop.services.data_file.moments import now
from sigmamind_desktop.services.data_file.texts import shown

_RESULTS: Final = frozenset(CallOutcome)


def begin(db: Connection, account: str, wish: str, person: str, request: CallRequest) -> None:
    """Write down what is about to be asked for."""
    db.execute(
        "INSERT INTO call (name, address, number, to_number, person, outcome, started_at)"
        " VALUES (?, ?, ?, ?, ?, 'sending', ?)",
        (wish, account, request.from_number, request.to_number, shown(person), now()),
    )


def settle(
    db: Connection,
    wish: str,
    outcome: EventOutcome,
    *,
    error: str = "",
    result: CallOutcome | None = None,
) -> None:
    """Record what became of a call, as far as that is known by now."""
    db.execute(
        "UPDATE call SET outcome = ?, error = ?, result = ? WHERE name = ?",
        (outcome.value, shown(error), result.value if result is not None else None, wish),
    )


def settle_cut_off(db: Connection, account: str) -> None:
    """What is still being sent at the start was cut off: nobody knows whether the phone rang."""
    db.execute(
        "UPDATE call SET outcome = 'not_confirmed', error = 'ended'"
        " WHERE outcome = 'sending' AND address = ?",
        (account,),
    )


def events(db: Connection, account: str, number: str | None, most: int) -> list[tuple[str, Event]]:
    """Every test call from a number, or of every number, with its E.164; the newest ones first."""
    return happenings(
        db,
        "call",
        EventKind.CALL,
        of=(account, number, most),
        column="result",
        read_column=lambda result: {"call": CallOutcome(result) if result in _RESULTS else None},
    )
