"""A test call: placed once, and followed to its end."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.access.opening import Access
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.sending import Phase, Sender, Wish, WishStatus
from sigmamind_desktop.domain.calls.outcomes import Call, CallOutcome, CallRequest
from sigmamind_desktop.domain.errors import AppError, Created, code_of
from sigmamind_desktop.domain.history.events import EventOutcome
from sigmamind_desktop.domain.secret import Secret

if TYPE_CHECKING:
    # httpx and SQLite are loaded after the window's first paint.
    from sigmamind_desktop.services.data_file.store import NumberStore
    from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient

_log = logging.getLogger(__name__)

_PAUSE: Final = 2.0
"""Seconds between two looks at a call."""

_MOST_FAILURES: Final = 5
"""Looks in a row that may fail before the call is given up; the next look may well succeed."""


class CallPhase(Enum):
    """Where a call stands that SigmaMind has taken; until then it is a wish like others."""

    PLACED = auto()
    """Its end is awaited."""
    OVER = auto()
    LOST = auto()
    """Its end can't be learnt."""
    LEFT = auto()
    """The person did not wait for its end."""

    @property
    def is_busy(self) -> bool:
        """Whether it goes on."""
        return self is CallPhase.PLACED


@dataclass(frozen=True, slots=True)
class CallStatus:
    """A test call as it stands.

    Attributes:
        call: as SigmaMind describes it, once it has taken it.
        created: whether the phone may ring, where it failed or was cancelled.
        error: what went wrong.
    """

    phase: Phase | CallPhase
    request: CallRequest | None = None
    call: Call | None = None
    created: Created = Created.NO
    error: AppError | None = None


class CallWish(Wish["tuple[SigmaMindClient, Secret]", Call]):
    """Have SigmaMind ring a phone; it tells afterwards how the call stands."""

    def __init__(self, request: CallRequest, access: Access) -> None:
        super().__init__(access)
        self._request = request
        self._call_id = ""

    def begin(self, store: NumberStore) -> None:
        """Write the call down."""
        store.begin_call(self.name, self._request)

    async def send(self, way: tuple[SigmaMindClient, Secret], on_departure: Callable[[], None]) -> Call:
        """Let it leave, once."""
        client, key = way
        call = await client.place_call(self._request, key, on_departure=on_departure)
        self._call_id = call.call_id
        return call

    async def ask(self, way: tuple[SigmaMindClient, Secret]) -> Call:
        """How the call stands that was placed; raises AppError."""
        client, key = way
        return await client.get_call(self._call_id, key)

    def settle_done(self, store: NumberStore, result: Call) -> None:
        """Record what SigmaMind has answered."""
        store.settle_call(self.name, EventOutcome.DONE)

    def settle_undone(self, store: NumberStore, created: Created, code: str) -> None:
        """Record that it failed, or is not confirmed."""
        is_open = created is Created.MAYBE
        store.settle_call(
            self.name, EventOutcome.NOT_CONFIRMED if is_open else EventOutcome.FAILED, error=code
        )

    def settle_over(self, store: NumberStore, outcome: CallOutcome) -> None:
        """Record how the call ended that was placed."""
        store.settle_call(self.name, EventOutcome.DONE, result=outcome)


class Caller(QObject):
    """One test call at a time.

    Signals:
        changed: carries the CallStatus.
    """

    changed = Signal(object)

    def __init__(
        self,
        *,
        book: NumberBook,
        access: Access,
        sender: Sender,
        pause: float = _PAUSE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._access = access
        self._sender = sender
        self._pause = pause
        self._task: asyncio.Task[AppError | None] | None = None
        self._status = CallStatus(Phase.WAITING)

    @property
    def status(self) -> CallStatus:
        """Where the last test call stands."""
        return self._status

    def start(self, request: CallRequest) -> asyncio.Task[AppError | None]:
        """Place a call; raises RuntimeError if one is on its way."""
        if self._status.phase.is_busy:
            raise RuntimeError("a test call is on its way")
        wish = CallWish(request, self._access)
        self._task = self._sender.start(
            wish,
            lambda standing: self._on_told(request, standing),
            lambda way, call: self._follow(wish, request, call, way),
            name="call",
        )
        return self._task

    def cancel(self) -> None:
        """Stop waiting. A phone that rings goes on ringing."""
        if self._task is not None and self._status.phase.is_busy:
            self._task.cancel()

    def _on_told(self, request: CallRequest, standing: WishStatus[Call]) -> None:
        if standing.phase is not Phase.DONE:  # it is followed then
            self._become(CallStatus(standing.phase, request, created=standing.created, error=standing.error))

    async def _follow(
        self, wish: CallWish, request: CallRequest, call: Call, way: tuple[SigmaMindClient, Secret]
    ) -> None:
        failures = 0
        try:
            while (outcome := call.outcome) is None:
                self._become(CallStatus(CallPhase.PLACED, request, call))
                await asyncio.sleep(self._pause)
                try:
                    call = await wish.ask(way)
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

    def _settle_over(self, wish: CallWish, request: CallRequest, outcome: CallOutcome) -> None:
        self._sender.record(lambda store: wish.settle_over(store, outcome))
        if not outcome.proves_trunk:
            return
        at = datetime.now(UTC)
        number = request.from_number
        self._sender.record(lambda store: store.mark_tested(number, at))
        if (row := self._book.get(number)) is not None:
            self._book.put(replace(row, tested_at=at))

    def _become(self, status: CallStatus) -> None:
        if status != self._status:
            self._status = status
            self.changed.emit(status)
