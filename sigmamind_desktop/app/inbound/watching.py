"""Watching for a call: somebody dials the number, and the account's list of calls shows it, or does not."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.inbound.calls import InboundCalls
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.errors import AppError, KeyRefused, NoKey, WrongAddress, code_of
from sigmamind_desktop.domain.inbound.arrivals import CallsReading, Doubt, InboundCall, Watch

_log = logging.getLogger(__name__)

_PAUSE: Final = 5.0
"""Seconds between two looks."""

_LOOKS: Final = 60
"""Five minutes of them."""

_MOST_FAILURES: Final = 5
"""Looks in a row that may fail before the watch is given up; the next one may well succeed."""


class WatchPhase(Enum):
    """Where a watch stands."""

    PREPARING = auto()
    """The calls of before are being read: nobody is to dial yet."""
    WATCHING = auto()
    ARRIVED = auto()
    """A call is there, and its end is awaited."""
    OVER = auto()
    """A call was there."""
    NONE = auto()
    """Certainly no call arrived."""
    NOT_KNOWN = auto()
    """One may have arrived; `doubt` says why that can't be told."""
    FAILED = auto()
    """The list could not be read."""
    LEFT = auto()
    """The person did not wait."""

    @property
    def is_busy(self) -> bool:
        """Whether it goes on."""
        return self in (WatchPhase.PREPARING, WatchPhase.WATCHING, WatchPhase.ARRIVED)


@dataclass(frozen=True, slots=True)
class WatchStatus:
    """A watch as it stands.

    Attributes:
        number: that is watched, E.164.
        call: that arrived.
        doubt: why it is not known whether one did.
        error: why the list could not be read.
    """

    phase: WatchPhase
    number: str
    call: InboundCall | None = None
    doubt: Doubt | None = None
    error: AppError | None = None


class Watcher(QObject):
    """One watch at a time; it only reads, and ends by itself after five minutes.

    Attributes:
        calls: that came in, as they were last read.

    Signals:
        changed: carries the WatchStatus.
    """

    changed = Signal(object)

    def __init__(
        self,
        *,
        calls: InboundCalls,
        tasks: TaskKeeper,
        pause: float = _PAUSE,
        looks: int = _LOOKS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.calls = calls
        self._tasks = tasks
        self._pause = pause
        self._looks = looks
        self._task: asyncio.Task[None] | None = None
        self._status: WatchStatus | None = None

    @property
    def status(self) -> WatchStatus | None:
        """Where the last watch stands; None before the first."""
        return self._status

    def start(self, number: str) -> asyncio.Task[None]:
        """Watch a number (E.164), in place of another that is being watched."""
        self.cancel()
        self._become(WatchStatus(WatchPhase.PREPARING, number))
        self._task = self._tasks.spawn(self._watch(number), name="watch for a call")
        return self._task

    def cancel(self) -> None:
        """Stop, if a watch is under way."""
        if self._task is not None and not self._task.done():
            self._task.cancel()
            self._task = None
            if self._status is not None and self._status.phase.is_busy:
                self._become(replace(self._status, phase=WatchPhase.LEFT))

    async def _watch(self, number: str) -> None:
        try:
            earlier = self.calls.reading
            before = await self.calls.read()
            watch = Watch(number, [before] if earlier is None else [earlier, before])
            if (doubt := watch.doubt(before)) is not None:
                self._become(WatchStatus(WatchPhase.NOT_KNOWN, number, doubt=doubt))
                return
            self._become(WatchStatus(WatchPhase.WATCHING, number))
            self._become(await self._look(watch, before))
        except asyncio.CancelledError:
            if self._task is asyncio.current_task():  # the account is left, or the program
                self._become(WatchStatus(WatchPhase.LEFT, number))
            raise
        except AppError as error:
            _log.info("watch ended: %s, %s", code_of(error), error.details)
            self._become(WatchStatus(WatchPhase.FAILED, number, error=error))
        except Exception:
            self._become(WatchStatus(WatchPhase.FAILED, number, error=AppError()))
            raise

    async def _look(self, watch: Watch, now: CallsReading) -> WatchStatus:
        """How it ends; raises AppError if the list can't be read."""
        call: InboundCall | None = None
        failures = 0
        last: AppError | None = None
        for _ in range(self._looks):
            await asyncio.sleep(self._pause)
            try:
                now, last, failures = await self.calls.read(), None, 0
            except (NoKey, KeyRefused, WrongAddress):
                raise
            except AppError as error:
                last, failures = error, failures + 1
                _log.info("calls not read: %s, %s", code_of(error), error.details)
                if failures == _MOST_FAILURES:
                    break
                continue
            call = watch.arrived(now) or call
            if call is not None and call.is_over:
                break
            if call is not None:
                self._become(WatchStatus(WatchPhase.ARRIVED, watch.number, call))
        if call is not None:
            return WatchStatus(WatchPhase.OVER, watch.number, call)
        if last is not None:
            raise last
        doubt = watch.doubt(now)
        phase = WatchPhase.NONE if doubt is None else WatchPhase.NOT_KNOWN
        return WatchStatus(phase, watch.number, doubt=doubt)

    def _become(self, status: WatchStatus) -> None:
        if status != self._status:
            self._status = status
            self.changed.emit(status)
