"""What happened to a number, as far as this computer knows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from sigmamind_desktop.domain.calls.outcomes import CallOutcome
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.history.changes import UNASSIGNABLE, NumberChange
from sigmamind_desktop.domain.numbers.attributes import ATTRIBUTE_OF, TRUNK_USERNAME
from sigmamind_desktop.domain.numbers.record import PhoneNumber


class EventKind(StrEnum):
    """What was done."""

    IMPORT = "import"
    CHANGE = "change"
    """From this computer."""
    SEEN = "seen"
    """It was changed elsewhere: the account's list said so."""
    CALL = "call"
    """A test call."""
    CARRIER = "carrier"
    """A change at the number's carrier, from this computer."""


class EventOutcome(StrEnum):
    """What became of it."""

    SENDING = "sending"
    DONE = "done"
    FAILED = "failed"
    """It certainly did nothing."""
    NOT_CONFIRMED = "not_confirmed"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a change.

    Attributes:
        field: an attribute of a PhoneNumber, `trunk_username` or `trunk_password`; `carrier_target` or
            `carrier_attachment` at the carrier.
        before: as it was, as far as that was known; never a password.
        after: as it became; never a password.
    """

    field: str
    before: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a number.

    Attributes:
        at: when it began (aware), if that can be read.
        error: the short name of what went wrong (see `errors.code_of`); empty if nothing did.
        person: who asked for it on this computer, by the name of the log-in; empty if nobody knows.
        changes: what was changed.
        call: what became of a test call, once that is known.
        batch: the name of what was asked for at once, where that was more than this number's change.
    """

    at: datetime | None
    kind: EventKind
    outcome: EventOutcome
    error: str = ""
    person: str = ""
    changes: tuple[FieldChange, ...] = ()
    call: CallOutcome | None = None
    batch: str = ""


@dataclass(frozen=True, slots=True)
class NumberHistory:
    """What this computer knows of a number beside what SigmaMind says.

    Attributes:
        events: what happened to it, the newest first.
        trunk_username: the one that was last sent from here and arrived, if any was.
    """

    events: tuple[Event, ...] = ()
    trunk_username: str | None = None


Happening: TypeAlias = tuple[str, Event]
"""Something that happened, with the number (E.164) that it happened to."""

Batch: TypeAlias = Sequence[tuple[str, Sequence[FieldChange]]]
"""What was changed at once, the oldest first: each number (E.164) with its fields; one may be there twice."""


def undo_of(history: Sequence[Event], known: PhoneNumber) -> NumberChange | None:
    """The change back from the last edit; None if there is none to take back, or if more has happened.

    A password is never brought back, nor what SigmaMind is not known to empty.

    Args:
        history: the newest event first.
        known: the number as it is now.
    """
    last = _last_edit(history)
    if last is None or last.kind is not EventKind.CHANGE or last.outcome is not EventOutcome.DONE:
        return None
    changes = {change.field: change for change in last.changes}
    values = _values_before(changes, known)
    user = changes.get(TRUNK_USERNAME)
    if user is not None and user.before is not None:
        values[FieldId.TRUNK_USERNAME] = user.before
    return NumberChange(known.number, values) if values else None


def batch_of(history: Sequence[Event]) -> str:
    """What the last edit was asked for with, by its batch's name; empty if it was this number's alone."""
    last = _last_edit(history)
    return last.batch if last is not None else ""


def _last_edit(history: Sequence[Event]) -> Event | None:
    others = (EventKind.CALL, EventKind.CARRIER)
    edits = (event for event in history if event.kind not in others)
    return next((event for event in edits if event.outcome is not EventOutcome.FAILED), None)


def undo_of_batch(batch: Batch, known: Iterable[PhoneNumber]) -> list[NumberChange]:
    """The changes back, for each number and field that still is as the batch has left it.

    A trunk's username and password stay: SigmaMind shows neither, so nobody knows whether they still are.

    Args:
        batch: what was done at once.
        known: the numbers as they are now.
    """
    done: dict[str, dict[str, FieldChange]] = {}
    for number, changes in batch:
        fields = done.setdefault(number, {})
        for change in changes:
            # A change that was tried again was begun by the first one.
            first = fields.get(change.field, change)
            fields[change.field] = FieldChange(change.field, first.before, change.after)
    undone = (
        NumberChange(row.number, _values_before(done[row.number], row)) for row in known if row.number in done
    )
    return [change for change in undone if change]


def _values_before(changes: Mapping[str, FieldChange], known: PhoneNumber) -> dict[FieldId, str | None]:
    """What brings back the attributes that still are as these changes have left them."""
    values: dict[FieldId, str | None] = {}
    for field_id, attribute in ATTRIBUTE_OF.items():
        change = changes.get(attribute)
        if change is None or getattr(known, attribute) != change.after or change.before == change.after:
            continue
        if change.before is not None or field_id in UNASSIGNABLE:
            values[field_id] = change.before
    return values
