"""Checking a trunk's host, one check at a time."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum, auto
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.trunks.check import CheckLine, Subject, Verdict, verdict_of
from sigmamind_desktop.runtime.worker import Worker

_log = logging.getLogger(__name__)

_ORDER: Final = tuple(Subject)

_DEADLINE: Final = 6.0
"""Seconds until a check is given up that does not end by itself, for example while its parts are made."""


class Probe(Protocol):
    """What finds out; see `services.trunk_probe.probe.TrunkProbe`."""

    async def check(self, host: str, tell: Callable[[CheckLine], None], *, asks_inside: bool) -> None:
        """Check a host, and tell each line as soon as it is known; see there for `asks_inside`."""


class TrunkCheckPhase(Enum):
    """Where a check stands."""

    IDLE = auto()
    CHECKING = auto()
    DONE = auto()
    CANCELLED = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class TrunkCheck:
    """A check as it stands.

    Attributes:
        host: the trunk's, bare, in lower case.
        lines: what is known so far, in the order of the subjects.
        ended_at: when it was complete; None before.
    """

    phase: TrunkCheckPhase
    host: str = ""
    lines: tuple[CheckLine, ...] = ()
    ended_at: datetime | None = None

    @property
    def verdict(self) -> Verdict | None:
        """What the lines say together; None as long as the check is not complete."""
        return verdict_of(self.lines) if self.phase is TrunkCheckPhase.DONE else None


class TrunkChecker(QObject):
    """Checks the host that was asked for last; what it found is known until the program ends.

    Signals:
        changed: carries the TrunkCheck.
    """

    changed = Signal(object)

    def __init__(
        self, *, make_probe: Callable[[], Probe], tasks: TaskKeeper, parent: QObject | None = None
    ) -> None:
        """Take what makes a probe (blocks; anew for each check, for the computer may change networks)."""
        super().__init__(parent)
        self._make_probe = make_probe
        self._tasks = tasks
        self._worker = Worker("trunk check")
        self._task: asyncio.Task[None] | None = None
        self._newest: object | None = None
        self._status = TrunkCheck(TrunkCheckPhase.IDLE)
        self._done: dict[str, TrunkCheck] = {}

    @property
    def status(self) -> TrunkCheck:
        """Where the last check stands."""
        return self._status

    def last(self, host: str) -> TrunkCheck | None:
        """The check of a host that is under way, or the last one that was complete."""
        return self._status if self.is_checking(host) else self._done.get(host)

    def verdict(self, host: str) -> Verdict | None:
        """What the last complete check of a host said."""
        check = self._done.get(host)
        return check.verdict if check is not None else None

    def is_checking(self, host: str) -> bool:
        """Whether that is being found out."""
        return self._status.phase is TrunkCheckPhase.CHECKING and self._status.host == host

    def start(self, host: str, *, asks_inside: bool = False) -> asyncio.Task[None]:
        """Check a host, in place of another that is being checked.

        Args:
            host: the trunk's, bare, in lower case.
            asks_inside: whether the person wants an address asked that only this network knows.
        """
        if self._task is not None and not self._task.done() and self.is_checking(host):
            return self._task
        if self._task is not None:
            self._task.cancel()
        mark = self._newest = object()
        self._become(TrunkCheck(TrunkCheckPhase.CHECKING, host))
        self._task = self._tasks.spawn(self._check(host, mark, asks_inside=asks_inside), name="check trunk")
        return self._task

    def cancel(self) -> None:
        """Stop, if a check is under way."""
        if self._task is not None and self._status.phase is TrunkCheckPhase.CHECKING:
            self._task.cancel()
            self._newest = None
            self._become(replace(self._status, phase=TrunkCheckPhase.CANCELLED))

    async def _check(self, host: str, mark: object, *, asks_inside: bool) -> None:
        lines: list[CheckLine] = []
        is_over = False

        def become(phase: TrunkCheckPhase) -> None:
            # The task learns of its end later than those who ended it: until then, it is not heard.
            if self._newest is not mark:
                return
            ended_at = datetime.now(UTC) if phase is TrunkCheckPhase.DONE else None
            status = TrunkCheck(phase, host, tuple(lines), ended_at)
            if phase is TrunkCheckPhase.DONE:
                self._done[host] = status
            self._become(status)

        def tell(line: CheckLine) -> None:
            if is_over:
                return
            lines.append(line)
            lines.sort(key=lambda each: _ORDER.index(each.subject))
            become(TrunkCheckPhase.CHECKING)

        try:
            async with asyncio.timeout(_DEADLINE):
                probe = await self._worker.call(self._make_probe)
                await probe.check(host, tell, asks_inside=asks_inside)
        except TimeoutError:
            _log.warning("the check of a trunk did not end in time")
            self._worker = Worker("trunk check")  # the old one may hang for good
            become(TrunkCheckPhase.FAILED)
            return
        except Exception:
            become(TrunkCheckPhase.FAILED)
            raise
        finally:
            is_over = True
        become(TrunkCheckPhase.DONE)

    def _become(self, status: TrunkCheck) -> None:
        self._status = status
        self.changed.emit(status)
