"""The table of the attempts to import a number: what was asked for, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any, Final

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.history.events import Event, EventKind
from sigmamind_desktop.domain.numbers.record import ImportRequest, NumberState, PhoneNumber
from sigmamind_desktop.services.data_file.file import Connection
from sigmamind_desktop.services.data_file.happenings import happenings
from sigmamind_desktop.services.data_file.moments import EARLIEST, moment, now
from sigmamind_desktop.services.data_file.texts import is_number, read, read_typed, sendable, shown

_COLUMNS: Final = {
    FieldId.PHONE_NUMBER: "number",
    FieldId.FRIENDLY_NAME: "friendly_name",
    FieldId.INBOUND_AGENT_ID: "inbound_agent_id",
    FieldId.OUTBOUND_AGENT_ID: "outbound_agent_id",
    FieldId.OUTBOUND_PHONE_NUMBER: "outbound_phone_number",
    FieldId.TERMINATION_SIP_URI: "termination_sip_uri",
    FieldId.TRUNK_USERNAME: "trunk_username",
}
"""Of each field of the form; the password has none."""

_SELECT: Final = """
    SELECT number, outcome, friendly_name, inbound_agent_id, outbound_agent_id, outbound_phone_number,
        termination_sip_uri, started_at FROM attempt
    """


class AttemptOutcome(StrEnum):
    """What became of an attempt."""

    SENDING = "sending"
    IMPORTED = "imported"
    FAILED = "failed"
    """It certainly created nothing."""
    NOT_CONFIRMED = "not_confirmed"


def begin(db: Connection, account: str, attempt: str, person: str, request: ImportRequest) -> None:
    """Write down what is about to be asked for."""
    db.execute(
        "INSERT INTO attempt (name, address, number, friendly_name, inbound_agent_id, outbound_agent_id,"
        " outbound_phone_number, termination_sip_uri, trunk_username, person, outcome, started_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'sending', ?)",
        (
            attempt,
            account,
            request.phone_number,
            shown(request.friendly_name),
            sendable(request.inbound_agent_id),
            sendable(request.outbound_agent_id),
            request.outbound_phone_number,
            sendable(request.termination_sip_uri),
            sendable(request.trunk_username),
            shown(person),
            now(),
        ),
    )


def settle(db: Connection, attempt: str, outcome: AttemptOutcome, error: str | None = None) -> None:
    """Record what became of an attempt."""
    db.execute(
        "UPDATE attempt SET outcome = ?, error = ?, settled_at = ? WHERE name = ?",
        (outcome.value, shown(error), now(), attempt),
    )


def settle_cut_off(db: Connection, account: str) -> None:
    """What is still being sent at the start was cut off: nobody knows what became of it."""
    db.execute(
        "UPDATE attempt SET outcome = 'not_confirmed', error = 'ended', settled_at = ?"
        " WHERE outcome = 'sending' AND address = ?",
        (now(), account),
    )


def settle_found(db: Connection, account: str, number: str, newest: int) -> None:
    """A number is in the account: its attempts up to `newest` that nobody answered have imported it."""
    _settle_open(db, account, number, newest, AttemptOutcome.IMPORTED, "found")


def settle_absent(db: Connection, account: str, number: str, newest: int) -> None:
    """A number is not in the account: its attempts up to `newest` that nobody answered have failed."""
    _settle_open(db, account, number, newest, AttemptOutcome.FAILED, "absent")


def newest(db: Connection) -> int:
    """The ID of the last attempt of all; 0 before the first."""
    found: int = db.execute("SELECT coalesce(max(id), 0) FROM attempt").fetchone()[0]
    return found


def being_sent(db: Connection, account: str) -> set[str]:
    """The numbers that are being imported."""
    rows = db.execute("SELECT number FROM attempt WHERE address = ? AND outcome = 'sending'", (account,))
    return {number for (number,) in rows}


def load_open(db: Connection, account: str, *, with_sending: bool = True) -> list[PhoneNumber]:
    """The last attempt at each number that is neither imported nor failed, as a row of the list.

    A failed attempt says nothing about one before it that nobody answered.

    Args:
        db: the file.
        account: whose attempts.
        with_sending: whether one that is being sent counts; if not, it says nothing either.
    """
    rows = db.execute(
        f"""
        {_SELECT} WHERE id IN (
            SELECT max(id) FROM attempt
            WHERE address = ? AND outcome != 'failed' AND (outcome != 'sending' OR ?)
            GROUP BY number
        ) AND outcome != 'imported'
        """,  # noqa: S608
        (account, with_sending),
    )
    return [_row(row) for row in rows if is_number(row[0])]


def over(db: Connection, account: str, rows: Iterable[PhoneNumber]) -> list[PhoneNumber]:
    """These numbers of an account, those whose last attempt is open as it left them; the newest first."""
    known = {row.number: row for row in rows} | {row.number: row for row in load_open(db, account)}
    return sorted(known.values(), key=lambda row: row.imported_at or EARLIEST, reverse=True)


def find_open(db: Connection, account: str, number: str) -> PhoneNumber | None:
    """The last attempt at one number, in the same way; what is being sent does not count."""
    row = db.execute(
        f"{_SELECT} WHERE address = ? AND number = ? AND outcome NOT IN ('sending', 'failed')"
        " ORDER BY id DESC LIMIT 1",
        (account, number),
    ).fetchone()
    return _row(row) if row is not None and row[1] != AttemptOutcome.IMPORTED else None


def last(db: Connection, account: str, number: str) -> Draft:
    """The form as it was when a number was last tried."""
    row = db.execute(
        f"SELECT {', '.join(_COLUMNS.values())} FROM attempt"  # noqa: S608
        " WHERE address = ? AND number = ? ORDER BY id DESC LIMIT 1",
        (account, number),
    ).fetchone()
    if row is None:
        return Draft(texts={FieldId.PHONE_NUMBER: number})
    texts = zip(_COLUMNS, map(read_typed, row), strict=True)
    return Draft(texts={field_id: text for field_id, text in texts if text})


def last_username(db: Connection, account: str, number: str) -> tuple[str, str] | None:
    """The trunk's username of the last attempt that arrived, and when that was begun."""
    row: tuple[str, str] | None = db.execute(
        "SELECT trunk_username, started_at FROM attempt"
        " WHERE address = ? AND number = ? AND outcome = 'imported' ORDER BY id DESC LIMIT 1",
        (account, number),
    ).fetchone()
    return (read_typed(row[0]), row[1]) if row is not None and row[0] else None


def events(db: Connection, account: str, number: str | None, most: int) -> list[tuple[str, Event]]:
    """Every attempt at a number, or of every number, with its E.164; the newest ones first."""
    return happenings(db, "attempt", EventKind.IMPORT, of=(account, number, most))


def _settle_open(
    db: Connection, account: str, number: str, newest: int, outcome: AttemptOutcome, error: str
) -> None:
    db.execute(
        "UPDATE attempt SET outcome = ?, error = ?, settled_at = ?"
        " WHERE address = ? AND number = ? AND id <= ?"
        " AND outcome NOT IN ('sending', 'imported', 'failed')",
        (outcome.value, error, now(), account, number, newest),
    )


def _row(row: tuple[Any, ...]) -> PhoneNumber:
    number, outcome, name, inbound, outbound, test_number, host, started_at = row
    return PhoneNumber(
        number=number,
        state=NumberState.SENDING if outcome == AttemptOutcome.SENDING else NumberState.NOT_CONFIRMED,
        friendly_name=read(name),
        inbound_agent_id=read(inbound),
        outbound_agent_id=read(outbound),
        outbound_phone_number=read(test_number),
        termination_sip_uri=read(host),
        imported_at=moment(started_at),
    )
