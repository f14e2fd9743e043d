"""Looking something up at a carrier: one at a time, and only while somebody wants to see it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.errors import AppError, code_of

_log = logging.getLogger(__name__)

Found = TypeVar("Found")


class LookPhase(Enum):
    """Where a look stands."""

    READING = auto()
    READ = auto()
    FAILED = auto()
    LEFT = auto()
    """The person did not wait."""


@dataclass(frozen=True, slots=True)
class LookStatus(Generic[Found]):
    """A look as it stands.

    Attributes:
        number: that it is about, E.164.
        found: what was read.
        error: why nothing was.
    """

    phase: LookPhase
    number: str
    found: Found | None = None
    error: AppError | None = None


class Look(QObject, Generic[Found]):
    """It only reads.

    Signals:
        changed: carries the LookStatus; None where what was read holds no longer.
    """

    changed = Signal(object)

    def __init__(self, *, tasks: TaskKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: asyncio.Task[None] | None = None
        self._status: LookStatus[Found] | None = None

    @property
    def status(self) -> LookStatus[Found] | None:
        """Where the last look stands; None before the first."""
        return self._status

    def start(self, number: str, read: Callable[[], Coroutine[Any, Any, Found]]) -> asyncio.Task[None]:
        """Read, in place of what is being read; `read` may raise AppError."""
        self.cancel()
        self._become(LookStatus(LookPhase.READING, number))
        self._task = self._tasks.spawn(self._look(number, read), name="look at the carrier")
        return self._task

    def cancel(self) -> None:
        """Stop, if something is being read."""
        if self._task is not None and not self._task.done():
            self._task.cancel()
            self._task = None
            if self._status is not None:
                self._become(LookStatus(LookPhase.LEFT, self._status.number))

    def forget(self) -> None:
        """What was read holds no longer."""
        self.cancel()
        self._become(None)

    async def _look(self, number: str, read: Callable[[], Coroutine[Any, Any, Found]]) -> None:
        try:
            found = await read()
        except asyncio.CancelledError:
            if self._task is asyncio.current_task():  # the account is left, or the program
                self._become(LookStatus(LookPhase.LEFT, number))
            raise
        except AppError as error:
            _log.info("carrier not read: %s, %s", code_of(error), error.details)
            self._become(LookStatus(LookPhase.FAILED, number, error=error))
        except Exception:
            self._become(LookStatus(LookPhase.FAILED, number, error=AppError()))
            raise
        else:
            self._become(LookStatus(LookPhase.READ, number, found))

    def _become(self, status: LookStatus[Found] | None) -> None:
        if status != self._status:
            self._status = status
            self.changed.emit(status)
