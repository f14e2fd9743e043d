"""What happened to numbers, as the tables of what was asked for have it in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from sigmamind_desktop.domain.history.events import Event, EventKind, EventOutcome, Happening
from sigmamind_desktop.services.data_file.file import Connection
from sigmamind_desktop.services.data_file.moments import moment
from sigmamind_desktop.services.data_file.texts import read

_OUTCOMES: Final = {"imported": EventOutcome.DONE} | {outcome.value: outcome for outcome in EventOutcome}
"""Of any other word, a damaged one too, nobody knows what became of it."""


def happenings(
    db: Connection,
    table: str,
    kind: EventKind,
    *,
    of: tuple[str, str | None, int],
    column: str = "NULL",
    read_column: Callable[[Any], Mapping[str, Any]] = lambda _nothing: {},
) -> list[Happening]:
    """What a table tells, the newest first.

    Args:
        db: the file.
        table: that is read.
        kind: of all that is in it.
        of: the account, the number (E.164; None for every one), and how much at most.
        column: what else it has of each,
        read_column: and what of an Event that is.
    """
    rows = db.execute(
        f"SELECT number, started_at, outcome, error, person, {column} FROM {table}"  # noqa: S608
        " WHERE address = ? AND number = coalesce(?, number) ORDER BY id DESC LIMIT ?",
        of,
    )
    return [
        (
            number,
            Event(
                at=moment(at),
                kind=kind,
                outcome=_OUTCOMES.get(outcome, EventOutcome.NOT_CONFIRMED),
                error=read(error or ""),
                person=read(person or ""),
                **read_column(more),
            ),
        )
        for number, at, outcome, error, person, more in rows
    ]
