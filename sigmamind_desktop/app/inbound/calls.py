"""The calls that came in: read from SigmaMind, kept as long as the program runs, and written nowhere.

That a number had one, when, and whether an agent took it, is remembered: its carrier sends its calls on.
"""

from __future__ import annotations

import asyncio
import logging

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.access.opening import Access
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.errors import AppError, code_of
from sigmamind_desktop.domain.inbound.arrivals import CallsReading

_log = logging.getLogger(__name__)


class InboundCalls(QObject):
    """What calls the account's numbers had, as SigmaMind lists them.

    Attributes:
        reading: the last one; None before the first.

    Signals:
        changed: carries the reading; None where it is another account's.
    """

    changed = Signal(object)

    def __init__(
        self, *, book: NumberBook, access: Access, tasks: TaskKeeper, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._access = access
        self._tasks = tasks
        self._task: asyncio.Task[None] | None = None
        self.reading: CallsReading | None = None

    async def read(self) -> CallsReading:
        """Read them now; raises AppError."""
        client, key = await self._access.open()
        self.reading = await client.list_calls(key)
        for number in {call.number for call in self.reading.calls if call.number is not None}:
            if (call := self.reading.last_to(number)) is not None:
                self._book.mark_arrived(number, call.started_at, was_taken=call.was_answered)
        self.changed.emit(self.reading)
        return self.reading

    def refresh(self) -> asyncio.Task[None]:
        """Read them without a word, unless that is being done. A failure leaves what is known."""
        if self._task is None or self._task.done():
            self._task = self._tasks.spawn(self._refresh(), name="refresh calls")
        return self._task

    def forget(self) -> None:
        """They are another account's."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.reading = None
        self.changed.emit(None)

    async def _refresh(self) -> None:
        try:
            await self.read()
        except AppError as error:
            _log.info("calls not read: %s, %s", code_of(error), error.details)
