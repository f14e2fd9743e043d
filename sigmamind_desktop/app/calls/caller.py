"""A test call: placed once, and followed to its end."""

from __future__ import annotations

import asyncio
import logging
import os
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.access.opening import Access
from sigmamind_desktop.app.journal import Journal
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.records import Records
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.calls.outcomes import Call, CallOutcome, CallRequest
from sigmamind_desktop.domain.errors import AppError, Created, StoreUnavailable, code_of
from sigmamind_desktop.domain.history.events import EventOutcome
from sigmamind_desktop.domain.secret import Secret

if TYPE_CHECKING:
    # httpx is loaded after the window's first paint.
    from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient

_log = logging.getLogger(__name__)

_PAUSE: Final = 2.0
"""Seconds between two looks at a call."""

_MOST_FAILURES: Final = 5
"""Looks in a row that may fail before the call is given up; the next look may well succeed."""


class CallPhase(Enum):
    """Where a test call stands."""

    IDLE = auto()
    PREPARING = auto()
    """Nothing has left this computer."""
    SENT = auto()
    PLACED = auto()
    """SigmaMind has taken it; its end is awaited."""
    OVER = auto()
    LOST = auto()
    """It was placed, and its end can't be learnt."""
    LEFT = auto()
    """It was placed, and the person did not wait for its end."""
    FAILED = auto()
    """It was not placed, or nobody knows whether it was: see `CallStatus.error`."""
    CANCELLED = auto()
    """Before an answer came; see `CallStatus.created`."""

    @property
    def is_busy(self) -> bool:
        """Whether it goes on."""
        return self in (CallPhase.PREPARING, CallPhase.SENT, CallPhase.PLACED)


@dataclass(frozen=True, slots=True)
class CallStatus:
    """A test call as it stands.

    Attributes:
        call: as SigmaMind describes it, once it has taken it.
        created: whether the phone may ring, where it failed or was cancelled.
        error: what went wrong.
    """

    phase: CallPhase
    request: CallRequest | None = None
    call: Call | None = None
    created: Created = Created.NO
    error: AppError | None = None


class Caller(QObject):
    """One test call at a time.

    Signals:
        changed: carries the CallStatus.
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
        pause: float = _PAUSE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._records = records
        self._book = book
        self._access = access
        self._journal = journal
        self._tasks = tasks
        self._pause = pause
        self._task: asyncio.Task[None] | None = None
        self._status = CallStatus(CallPhase.IDLE)

    @property
    def status(self) -> CallStatus:
        """Where the last test call stands."""
        return self._status

    def start(self, request: CallRequest) -> asyncio.Task[None]:
        """Place a call; raises RuntimeError if one is on its way."""
        if self._status.phase.is_busy:
            raise RuntimeError("a test call is on its way")
        self._become(CallStatus(CallPhase.PREPARING, request))
        self._task = self._tasks.spawn(self._call(request), name="call")
        self._task.add_done_callback(self._on_done)
        return self._task

    def cancel(self) -> None:
        """Stop waiting. A phone that rings goes on ringing."""
        if self._task is not None and self._status.phase.is_busy:
            self._task.cancel()

    def _on_done(self, task: asyncio.Task[None]) -> None:
        # A task that is cancelled before its first step never gets to say so itself.
        if task.cancelled() and self._status.phase.is_busy:
            self._become(CallStatus(CallPhase.CANCELLED, self._status.request))

    async def _call(self, request: CallRequest) -> None:
        wish = os.urandom(16).hex()
        is_begun = False
        created = Created.NO

        def departed() -> None:
            nonlocal created
            created = Created.MAYBE
            self._become(CallStatus(CallPhase.SENT, request))

        def settle(created: Created, error: str) -> None:
            is_open = created is Created.MAYBE
            outcome = EventOutcome.NOT_CONFIRMED if is_open else EventOutcome.FAILED
            if is_begun:
                self._journal.record(lambda store: store.settle_call(wish, outcome, error=error))

        try:
            client, key = await self._access.open()
            is_begun = True
            await self._records.call(lambda store: store.begin_call(wish, request))
            call = await client.place_call(request, key, on_departure=departed)
        except asyncio.CancelledError:
            settle(created, "cancelled")
            self._become(CallStatus(CallPhase.CANCELLED, request, created=created))
            raise
        except AppError as error:
            _log.info("no test call: %s, %s", code_of(error), error.details)
            is_begun = is_begun and not isinstance(error, StoreUnavailable)
            settle(error.created, code_of(error))
            self._become(CallStatus(CallPhase.FAILED, request, created=error.created, error=error))
            return
        except Exception as error:
            settle(created, code_of(error))
            wrapped = AppError(created=created)
            self._become(CallStatus(CallPhase.FAILED, request, created=created, error=wrapped))
            raise
        self._journal.record(lambda store: store.settle_call(wish, EventOutcome.DONE))
        await self._follow(wish, request, call, client, key)

    async def _follow(
        self, wish: str, request: CallRequest, call: Call, client: SigmaMindClient, key: Secret
    ) -> None:
        failures = 0
        try:
            while (outcome := call.outcome) is None:
                self._become(CallStatus(CallPhase.PLACED, request, call))
                await asyncio.sleep(self._pause)
                try:
                    call = await client.get_call(call.call_id, key)
                    failures = 0
                except AppError as error:
                    failures += 1
                    _log.info("call not read: %s, %s", code_of(error), error.details)
                    if failures == _MOST_FAILURES:
                        self._become(CallStatus(CallPhase.LOST, request, call, error=error))
                        return
        except asyncio.CancelledError:
            self._become(CallStatus(CallPhase.LEFT, request, call))
            raise
        except Exception:
            self._become(CallStatus(CallPhase.LOST, request, call, error=AppError()))
            raise
        self._settle_over(wish, request, outcome)
        self._become(CallStatus(CallPhase.OVER, request, call))

    def _settle_over(self, wish: str, request: CallRequest, outcome: CallOutcome) -> None:
        self._journal.record(lambda store: store.settle_call(wish, EventOutcome.DONE, result=outcome))
        if not outcome.proves_trunk:
            return
        at = datetime.now(UTC)
        number = request.from_number
        self._journal.record(lambda store: store.mark_tested(number, at))
        if (row := self._book.get(number)) is not None:
            self._book.put(replace(row, tested_at=at))

    def _become(self, status: CallStatus) -> None:
        if status != self._status:
            self._status = status
            self.changed.emit(status)
