"""The tables of the imports of several numbers: each row as it is to be sent, without its password.

What became of a row is the affair of its attempt: whatever settles that settles the row.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Sequence
from typing import Any, Final

from sigmamind_desktop.domain.bulk.kept import KeptAnswer, KeptJob, error_of
from sigmamind_desktop.domain.bulk.rows import BulkRow, BulkTable, RowKind
from sigmamind_desktop.domain.bulk.states import RowState, RowStatus
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import AppError, Created
from sigmamind_desktop.domain.numbers.record import ImportRequest
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.data_file import attempts
from sigmamind_desktop.services.data_file.attempts import AttemptOutcome
from sigmamind_desktop.services.data_file.file import Connection
from sigmamind_desktop.services.data_file.moments import now
from sigmamind_desktop.services.data_file.texts import (
    is_number,
    read,
    read_typed,
    sendable,
    shown,
    typed_number,
    without_secret,
)
from sigmamind_desktop.services.data_file.troubles import translated

_log = logging.getLogger(__name__)

_AT_ONCE: Final = 100
"""Rows that are looked through for secrets together."""

_HAS_TURN_AGAIN: Final = frozenset(
    {"cancelled", "TooMany", "CannotReach", "NoKey", "KeyRefused", "UnusableKey", "StoreUnavailable"}
)
"""What an attempt failed for that was not the row's."""

_COLUMNS: Final = (
    *("number", "outbound_phone_number", "friendly_name", "inbound_agent_id", "outbound_agent_id"),
    *("termination_sip_uri", "trunk_username"),
)
"""Of a request; the password has none."""
_OF_ROW: Final = ", ".join(f"job_row.{column}" for column in _COLUMNS)


class JobStore:
    """The imports of several numbers of one account; one is kept at a time."""

    def __init__(self, db: Connection, account: str, person: str) -> None:
        self._db = db
        self._account = account
        self._person = person

    def create(self, job: str, table: BulkTable) -> None:
        """Keep an import, in place of the one before; raises StoreUnavailable, as all of these do."""
        rows = table.rows
        with translated(), self._db:
            self._delete()
            self._db.execute(
                "INSERT INTO job (name, address, file, header, started_at) VALUES (?, ?, ?, ?, ?)",
                (job, self._account, shown(table.name), _written(_shown(table.header)), now()),
            )
            for start in range(0, len(rows), _AT_ONCE):
                self._insert(job, rows[start : start + _AT_ONCE])

    def begin_row(self, job: str, place: int, attempt: str, request: ImportRequest) -> None:
        """Write down, durably, that a row is about to leave, and its attempt with it."""
        with translated(), self._db:
            attempts.begin(self._db, self._account, attempt, self._person, request)
            self._update(job, place, attempt=attempt, answer=None)

    def note_answer(self, job: str, place: int, error: AppError) -> None:
        """Record SigmaMind's words about a row that it did not take."""
        kept = KeptAnswer.of(error)
        fields = {field_id.value: shown(text) for field_id, text in kept.fields.items()}
        answer = _written({"status": kept.status, "said": shown(kept.said), "fields": fields})
        with translated(), self._db:
            self._update(job, place, answer=answer)

    def note_there(self, job: str, place: int) -> None:
        """Record that the account had a row's number before its turn."""
        with translated(), self._db:
            self._update(job, place, is_there=1)

    def stop(self, job: str) -> None:
        """Record that what is left is not to be sent any more."""
        with translated(), self._db:
            self._db.execute("UPDATE job SET is_stopped = 1 WHERE name = ?", (job,))

    def delete(self) -> None:
        """Keep no import of this account any more."""
        with translated(), self._db:
            self._delete()

    def load(self) -> KeptJob | None:
        """The import that is kept, as far as it can be read."""
        with translated():
            job = self._db.execute(
                "SELECT name, file, header, is_stopped FROM job WHERE address = ? ORDER BY id DESC LIMIT 1",
                (self._account,),
            ).fetchone()
            if job is None:
                return None
            name, file, header, is_stopped = job
            found = self._db.execute(
                f"SELECT place, cells, {_OF_ROW}, attempt, is_there, answer, outcome, error"  # noqa: S608
                " FROM job_row"
                " LEFT JOIN attempt ON attempt.name = job_row.attempt WHERE job = ? ORDER BY place",
                (name,),
            ).fetchall()
        rows = tuple(_status(row, is_stopped=bool(is_stopped)) for row in found)
        return KeptJob(name, read(file), _texts(header), rows)

    def _insert(self, job: str, rows: Sequence[BulkRow]) -> None:
        values = [_values(row.request) for row in rows]
        texts = "\n".join(
            text for row, mine in zip(rows, values, strict=True) for text in (*row.cells, *mine) if text
        )
        is_clean = without_secret(texts)
        places = ", ".join("?" * (5 + len(_COLUMNS)))
        self._db.executemany(
            f"INSERT INTO job_row (job, place, address, is_there, cells, {', '.join(_COLUMNS)})"  # noqa: S608
            f" VALUES ({places})",
            [
                (
                    *(job, row.index, self._account, int(row.kind is RowKind.IN_ACCOUNT)),
                    _written(
                        row.cells if is_clean else [typed_number(cell) or shown(cell) for cell in row.cells]
                    ),
                    # What is E.164 is nobody's secret.
                    *(mine if is_clean else (*mine[:2], *map(sendable, mine[2:]))),
                )
                for row, mine in zip(rows, values, strict=True)
            ],
        )

    def _update(self, job: str, place: int, **values: str | int | None) -> None:
        columns = ", ".join(f"{column} = ?" for column in values)
        self._db.execute(
            f"UPDATE job_row SET {columns} WHERE job = ? AND place = ?",  # noqa: S608
            (*values.values(), job, place),
        )

    def _delete(self) -> None:
        for table in ("job", "job_row"):
            self._db.execute(f"DELETE FROM {table} WHERE address = ?", (self._account,))  # noqa: S608


def _values(request: ImportRequest | None) -> tuple[str | None, ...]:
    """A request in the columns' order."""
    if request is None:
        return (None,) * len(_COLUMNS)
    return (
        request.phone_number,
        request.outbound_phone_number,
        request.friendly_name,
        request.inbound_agent_id,
        request.outbound_agent_id,
        request.termination_sip_uri,
        request.trunk_username,
    )


def _status(row: tuple[Any, ...], *, is_stopped: bool) -> RowStatus:
    place, cells, *values, attempt, is_there, answer, outcome, code = row
    request = _request([read_typed(value) for value in values])
    kept = BulkRow(place, _texts(cells), request)
    state, error = RowState.WAITING, None
    if is_there:
        state = RowState.ALREADY_THERE
    elif values[0] is None:
        state = RowState.SKIPPED
    elif attempt is not None and outcome is not None:
        state, error = _ended(outcome, code or "", answer)
    if state is RowState.WAITING and (is_stopped or request is None):
        state = RowState.NOT_SENT
    return RowStatus(kept, state, error)


def _ended(outcome: str, code: str, answer: str | None) -> tuple[RowState, AppError | None]:
    """What became of a row's attempt; of a damaged word nobody knows."""
    match outcome:
        case AttemptOutcome.IMPORTED:
            return RowState.IMPORTED, None
        case AttemptOutcome.FAILED if code == "absent":
            return RowState.NOT_ARRIVED, None
        case AttemptOutcome.FAILED if code.partition(".")[0] in _HAS_TURN_AGAIN:
            return RowState.WAITING, None
        case AttemptOutcome.FAILED:
            error = error_of(code, Created.NO, _answer(answer))
            return RowState.ALREADY_THERE if code == "AlreadyThere" else RowState.REFUSED, error
        case _:
            return RowState.NOT_CONFIRMED, None


def _request(values: Sequence[str | None]) -> ImportRequest | None:
    """A request without its password; None if something is missing that it can't be without."""
    number, test_number, name, inbound, outbound, host, username = values
    if not (number and host and username) or not is_number(number):
        return None
    return ImportRequest(
        phone_number=number,
        trunk_username=username,
        trunk_password=Secret(),
        termination_sip_uri=host,
        friendly_name=name or None,
        inbound_agent_id=inbound or None,
        outbound_agent_id=outbound or None,
        outbound_phone_number=test_number or None,
    )


def _answer(written: str | None) -> KeptAnswer:
    """SigmaMind's words as far as they can be read."""
    known = {field_id.value: field_id for field_id in FieldId}
    try:
        found: Any = json.loads(written or "{}")
        fields = {known[name]: read(text) for name, text in found.get("fields", {}).items() if name in known}
        status = found.get("status")
        return KeptAnswer(status if isinstance(status, int) else None, read(found.get("said", "")), fields)
    except (ValueError, TypeError, AttributeError, RecursionError):
        _log.warning("data file: the answer to a row is damaged")
        return KeptAnswer(None, "", {})


def _texts(written: str) -> tuple[str, ...]:
    try:
        found: Any = json.loads(written)
        return tuple(read(str(text)) for text in found)
    except (ValueError, TypeError, RecursionError):
        _log.warning("data file: a row's cells are damaged")
        return ()


def _shown(texts: Iterable[str]) -> list[str]:
    return [shown(text) for text in texts]


def _written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
