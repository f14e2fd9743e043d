"""The table of what was changed of numbers; its fields are JSON: `{"friendly_name": ["before", "after"]}`."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeAlias

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.history.events import Batch, Event, EventKind, EventOutcome, FieldChange
from sigmamind_desktop.domain.numbers.attributes import ATTRIBUTE_OF, TRUNK_PASSWORD, TRUNK_USERNAME
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.services.data_file.file import Connection
from sigmamind_desktop.services.data_file.moments import moment, now
from sigmamind_desktop.services.data_file.texts import read, read_typed, sendable, shown

_log = logging.getLogger(__name__)

_OUTCOMES: Final = frozenset(EventOutcome)

ATTRIBUTES: Final = ("state", *ATTRIBUTE_OF.values())
"""What SigmaMind says of a number, and may say otherwise the next time."""

_FIELDS: Final = frozenset({*ATTRIBUTES, TRUNK_USERNAME, TRUNK_PASSWORD})

Fields: TypeAlias = Mapping[str, tuple[str | None, str | None]]
"""What a field was and what it becomes; both are None for a password."""


def fields_of(change: NumberChange, before: PhoneNumber | None, username: str | None) -> Fields:
    """What a change is about.

    Args:
        change: what is to become different.
        before: the number as it is known.
        username: its trunk's, as far as that is known.
    """
    fields: dict[str, tuple[str | None, str | None]] = {}
    for field_id, value in change.values.items():
        attribute = ATTRIBUTE_OF.get(field_id)
        if attribute is not None:
            fields[attribute] = (getattr(before, attribute, None), value)
        else:
            fields[TRUNK_USERNAME] = (username, value)
    if change.trunk_password:
        fields[TRUNK_PASSWORD] = (None, None)
    return fields


def begin(
    db: Connection, account: str, number: str, wish: str, batch: str, person: str, fields: Fields
) -> None:
    """Write down what is about to be asked for, and what else it is asked for with."""
    db.execute(
        "INSERT INTO change (name, address, number, batch, fields, person, outcome, started_at)"
        " VALUES (?, ?, ?, ?, ?, ?, 'sending', ?)",
        (wish, account, number, batch, _written(fields), shown(person), now()),
    )


def settle(db: Connection, wish: str, outcome: EventOutcome, error: str = "") -> None:
    """Record what became of a wish."""
    db.execute(
        "UPDATE change SET outcome = ?, error = ?, settled_at = ? WHERE name = ?",
        (outcome.value, shown(error), now(), wish),
    )


def settle_cut_off(db: Connection, account: str) -> None:
    """What is still being sent at the start was cut off: nobody knows what became of it."""
    db.execute(
        "UPDATE change SET outcome = 'not_confirmed', error = 'ended', settled_at = ?"
        " WHERE outcome = 'sending' AND address = ?",
        (now(), account),
    )


def note_seen(db: Connection, account: str, told: Iterable[tuple[PhoneNumber, PhoneNumber]]) -> None:
    """Record what the account's list says was changed elsewhere: numbers as they were, and as they are."""
    seen_at = now()
    differences = ((after.number, _differences(before, after)) for before, after in told)
    db.executemany(
        "INSERT INTO change (address, number, fields, outcome, started_at) VALUES (?, ?, ?, 'done', ?)",
        [(account, number, _written(fields), seen_at) for number, fields in differences if fields],
    )


def events(db: Connection, account: str, number: str | None, most: int) -> list[tuple[str, Event]]:
    """Every change of a number, or of every number, with its E.164; the newest ones first."""
    rows = db.execute(
        "SELECT number, started_at, name, outcome, error, person, fields,"
        " (SELECT other.batch FROM change AS other"
        " WHERE (other.address, other.batch) = (change.address, change.batch)"
        " AND other.number != change.number LIMIT 1) FROM change"
        " WHERE address = ? AND number = coalesce(?, number) ORDER BY id DESC LIMIT ?",
        (account, number, most),
    )
    return [
        (
            number,
            Event(
                at=moment(at),
                kind=EventKind.SEEN if name is None else EventKind.CHANGE,
                outcome=EventOutcome(outcome) if outcome in _OUTCOMES else EventOutcome.NOT_CONFIRMED,
                error=read(error or ""),
                person=read(person or ""),
                changes=_read_fields(fields),
                batch=batch or "",
            ),
        )
        for number, at, name, outcome, error, person, fields, batch in rows
    ]


def batch(db: Connection, account: str, name: str | None) -> Batch:
    """What was asked for at once and may have been done, the oldest first; the last such without a `name`."""
    rows = db.execute(
        "WITH arrived AS (SELECT * FROM change WHERE address = ? AND batch IS NOT NULL"
        " AND outcome IN ('done', 'not_confirmed'))"
        " SELECT number, fields FROM arrived"
        " WHERE batch = coalesce(?, (SELECT batch FROM arrived ORDER BY id DESC LIMIT 1)) ORDER BY id",
        (account, name),
    )
    return [(number, _read_fields(fields)) for number, fields in rows]


def last_username(db: Connection, account: str, number: str) -> tuple[str, str] | None:
    """What a trunk's username last became by a change from here, and when that was begun."""
    rows = db.execute(
        "SELECT fields, started_at FROM change WHERE address = ? AND number = ? AND outcome = 'done'"
        " ORDER BY id DESC",
        (account, number),
    )
    for fields, started_at in rows:
        for change in _read_fields(fields):
            if change.field == TRUNK_USERNAME and change.after:
                return change.after, started_at
    return None


def _written(fields: Fields) -> str:
    """The fields as they may be written (see `texts`)."""

    def kept(attribute: str, value: str | None) -> str | None:
        if attribute == ATTRIBUTE_OF[FieldId.FRIENDLY_NAME]:
            return shown(value)
        is_free = attribute not in ("state", ATTRIBUTE_OF[FieldId.OUTBOUND_PHONE_NUMBER])
        return sendable(value) if is_free else value

    return json.dumps(
        {name: (kept(name, before), kept(name, after)) for name, (before, after) in fields.items()}
    )


def _read_fields(written: str) -> tuple[FieldChange, ...]:
    """The fields as far as they can be read: what is damaged is passed over, and the log says so."""
    try:
        fields: Any = json.loads(written)
        return tuple(
            _field_change(name, before, after)
            for name, (before, after) in fields.items()
            if name in _FIELDS  # a later version may know more
        )
    except (ValueError, TypeError, AttributeError, RecursionError):
        _log.warning("data file: the fields of a change are damaged")
        return ()


def _field_change(name: str, before: str | None, after: str | None) -> FieldChange:
    if name == "state":
        before, after = (NumberState(value) if value is not None else None for value in (before, after))
    as_kept = read_typed if name == TRUNK_USERNAME else read
    return FieldChange(name, as_kept(before), as_kept(after))


def _differences(before: PhoneNumber, after: PhoneNumber) -> Fields:
    """What SigmaMind says of a number that it did not say before."""
    return {
        attribute: (getattr(before, attribute), getattr(after, attribute))
        for attribute in ATTRIBUTES
        if getattr(before, attribute) != getattr(after, attribute)
    }
