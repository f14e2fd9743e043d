"""Importing a number: from the form's request to its answer, written down at each step."""

from __future__ import annotations

import asyncio
import logging
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.access.opening import Access
from sigmamind_desktop.app.journal import Journal
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.records import Records
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.errors import AppError, Created, StoreUnavailable, code_of
from sigmamind_desktop.domain.numbers.record import ImportRequest, NumberState, PhoneNumber

_log = logging.getLogger(__name__)


class Phase(Enum):
    """Where an import stands."""

    IDLE = auto()
    PREPARING = auto()
    """Nothing has left this computer."""
    SENT = auto()
    """The request is leaving or has left; an answer is awaited."""
    IMPORTED = auto()
    FAILED = auto()
    CANCELLED = auto()

    @property
    def is_busy(self) -> bool:
        """Whether an import is on its way."""
        return self in (Phase.PREPARING, Phase.SENT)


_NEXT: Final = {
    Phase.IDLE: {Phase.PREPARING},
    Phase.PREPARING: {Phase.SENT, Phase.FAILED, Phase.CANCELLED},
    Phase.SENT: {Phase.IMPORTED, Phase.FAILED, Phase.CANCELLED},
    Phase.IMPORTED: {Phase.PREPARING},
    Phase.FAILED: {Phase.PREPARING},
    Phase.CANCELLED: {Phase.PREPARING},
}


@dataclass(frozen=True, slots=True)
class ImportStatus:
    """An import as it stands.

    Attributes:
        number: E.164.
        created: what is known about the number at SigmaMind, where it failed or was cancelled.
        result: the number as SigmaMind says it is.
        error: what went wrong.
    """

    phase: Phase
    number: str = ""
    created: Created = Created.NO
    result: PhoneNumber | None = None
    error: AppError | None = None


class Importer(QObject):
    """One import at a time.

    Signals:
        changed: carries the ImportStatus.
    """

    changed = Signal(object)

    def __init__(
        self,
        *,
        records: Records,
        book: NumberBook,
        access: Access,
        journal: Journal,
        tasks: TaskKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._records = records
        self._book = book
        self._access = access
        self._journal = journal
        self._tasks = tasks
        self._task: asyncio.Task[None] | None = None
        self._status = ImportStatus(Phase.IDLE)

    @property
    def status(self) -> ImportStatus:
        """Where the last import stands."""
        return self._status

    def start(self, request: ImportRequest) -> asyncio.Task[None]:
        """Begin an import; raises RuntimeError if one is on its way."""
        self._become(ImportStatus(Phase.PREPARING, request.phone_number))
        self._task = self._tasks.spawn(self._import(request), name="import")
        self._task.add_done_callback(self._on_done)
        return self._task

    def cancel(self) -> None:
        """Stop waiting. What has left this computer can't be called back."""
        if self._task is not None and self._status.phase.is_busy:
            self._task.cancel()

    def _on_done(self, task: asyncio.Task[None]) -> None:
        # A task that is cancelled before its first step never gets to say so itself.
        if task.cancelled() and self._status.phase.is_busy:
            self._become(ImportStatus(Phase.CANCELLED, self._status.number))

    async def _import(self, request: ImportRequest) -> None:
        number = request.phone_number
        attempt = os.urandom(16).hex()
        begun = False
        created = Created.NO

        def departed() -> None:
            nonlocal created
            created = Created.MAYBE
            if self._status.phase is Phase.PREPARING:
                self._become(ImportStatus(Phase.SENT, number))

        def settle(created: Created, error: str) -> None:
            """Record what became of the attempt, and show what is known of its number now."""
            if created is Created.MAYBE:
                self._journal.record(lambda store: store.settle_not_confirmed(attempt, error))
                self._book.end_sending(number, _row(request, NumberState.NOT_CONFIRMED))
                return
            if begun:
                self._journal.record(lambda store: store.settle_failed(attempt, error))
            self._book.end_sending(number)

        try:
            client, key = await self._access.open()
            begun = True
            await self._records.call(lambda store: store.begin_attempt(attempt, request))
            self._book.begin_sending(_row(request, NumberState.SENDING))
            result = await client.import_number(request, key, on_departure=departed)
        except asyncio.CancelledError:
            settle(created, "cancelled")
            self._become(ImportStatus(Phase.CANCELLED, number, created))
            raise
        except AppError as error:
            _log.info("import failed: %s, %s", code_of(error), error.details)
            begun = begun and not isinstance(error, StoreUnavailable)
            settle(error.created, code_of(error))
            self._become(ImportStatus(Phase.FAILED, number, error.created, error=error))
        except Exception as error:
            settle(created, code_of(error))
            self._become(ImportStatus(Phase.FAILED, number, created, error=AppError(created=created)))
            raise
        else:
            self._journal.record(lambda store: store.settle_imported(attempt, result))
            self._book.end_sending(number, result)
            self._become(ImportStatus(Phase.IMPORTED, number, result=result))

    def _become(self, status: ImportStatus) -> None:
        if status.phase not in _NEXT[self._status.phase]:
            raise RuntimeError(f"an import can't go from {self._status.phase} to {status.phase}")
        self._status = status
        self.changed.emit(status)


def _row(request: ImportRequest, state: NumberState) -> PhoneNumber:
    return PhoneNumber(
        number=request.phone_number,
        state=state,
        friendly_name=request.friendly_name,
        inbound_agent_id=request.inbound_agent_id,
        outbound_agent_id=request.outbound_agent_id,
        outbound_phone_number=request.outbound_phone_number,
        termination_sip_uri=request.termination_sip_uri,
        imported_at=datetime.now(UTC),
    )
