"""Refreshing: the account's list, merged into what this computer knows."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto
from itertools import islice
from typing import Final

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.access.opening import Access
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.records import Records
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.errors import AppError, WrongAddress, code_of
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.runtime import late_asyncio as asyncio

_log = logging.getLogger(__name__)

_PAUSE: Final = 1.0
"""Seconds from the first look at the numbers that came so far to the next, and each time twice as many.

The first page fills the screen. Rows below it have all of it painted again, for next to nothing to be seen.
"""


class RefreshPhase(Enum):
    """Where a refresh stands."""

    IDLE = auto()
    REFRESHING = auto()
    DONE = auto()
    NO_LIST = auto()
    """This SigmaMind does not list its numbers: what was imported here is all that is known."""
    FAILED = auto()
    """Nothing new is known."""


@dataclass(frozen=True, slots=True)
class RefreshStatus:
    """A refresh as it stands.

    Attributes:
        at: when the account's list was last read whole (aware, UTC); None if it never was.
        error: why it failed.
        is_whole: where it is done, whether the list was proved to be whole: what is not on it is not in
            the account.
    """

    phase: RefreshPhase
    at: datetime | None = None
    error: AppError | None = None
    is_whole: bool = True


class Refresher(QObject):
    """Reads the account's list, one refresh at a time.

    Signals:
        changed: carries the RefreshStatus.
        reading_grew: more numbers are `reading`; carries their PhoneNumbers.
        reading_ended: none is `reading` any more, and not all of them are in the book.
    """

    changed = Signal(object)
    reading_grew = Signal(object)
    reading_ended = Signal()

    def __init__(
        self,
        *,
        records: Records,
        book: NumberBook,
        access: Access,
        tasks: TaskKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._records = records
        self._book = book
        self._access = access
        self._tasks = tasks
        self._task: asyncio.Task[None] | None = None
        self._reading: dict[str, PhoneNumber] = {}
        self._shown = 0
        self._pause = self._next_show = 0.0
        self._status = RefreshStatus(RefreshPhase.IDLE)

    @property
    def status(self) -> RefreshStatus:
        """Where the last refresh stands."""
        return self._status

    @property
    def reading(self) -> list[PhoneNumber]:
        """The numbers that this computer does not know, of the pages that were told of, until the last came.

        They are not in the book: what is new, and what is no longer there, is known at the list's end.
        """
        return self._unknown(0, self._shown)

    async def load(self) -> None:
        """Read when the list was last refreshed; raises StoreUnavailable."""
        at = await self._records.call(lambda store: store.refreshed_at())
        if self._status.phase is not RefreshPhase.REFRESHING:
            self._become(RefreshStatus(RefreshPhase.IDLE, at))

    def start(self, *, quietly: bool = False) -> asyncio.Task[None]:
        """Refresh, unless that is being done; `quietly`: what was said last stays until there is news."""
        if not quietly and self._status.phase is not RefreshPhase.REFRESHING:
            self._become(RefreshStatus(RefreshPhase.REFRESHING, self._status.at))
        if self._task is None or self._task.done():
            self._task = self._tasks.spawn(self._refresh(), name="refresh")
        return self._task

    def start_anew(self) -> asyncio.Task[None]:
        """Refresh with the key of now; what was begun with another one is ended."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        return self.start()

    async def _refresh(self) -> None:
        try:
            await self._read()
        finally:
            is_shown = bool(self.reading)
            self._reading.clear()
            self._shown = 0
            self._pause = self._next_show = 0.0
            if is_shown:
                self.reading_ended.emit()

    async def _read(self) -> None:
        at = self._status.at
        try:
            client, key = await self._access.open()
            await self._records.call(lambda store: store.begin_refresh())
            account = await client.list_numbers(key, on_rows=self._on_rows)
            now = datetime.now(UTC)
            await self._book.refresh(lambda store: store.end_refresh(account, now))
        except WrongAddress:
            self._become(RefreshStatus(RefreshPhase.NO_LIST, at))
        except AppError as error:
            _log.info("refresh failed: %s, %s", code_of(error), error.details)
            self._become(RefreshStatus(RefreshPhase.FAILED, at, error))
        except asyncio.CancelledError:
            if self._task is asyncio.current_task():
                self._become(RefreshStatus(RefreshPhase.IDLE, at))
            raise
        except Exception:
            self._become(RefreshStatus(RefreshPhase.FAILED, at, AppError()))
            raise
        else:
            is_whole = account.is_whole
            self._become(RefreshStatus(RefreshPhase.DONE, now if is_whole else at, is_whole=is_whole))

    def _on_rows(self, rows: Sequence[PhoneNumber]) -> None:
        """A page came. Not each of hundreds is told of at once."""
        for row in rows:
            if self._book.get(row.number) is None:
                self._reading.setdefault(row.number, _being_read(row))
        now = time.monotonic()
        if len(self._reading) > self._shown and self._book.is_loaded and now >= self._next_show:
            before, self._shown = self._shown, len(self._reading)
            self.reading_grew.emit(self._unknown(before, self._shown))
            self._pause = 2 * self._pause or _PAUSE
            self._next_show = now + self._pause

    def _unknown(self, first: int, end: int) -> list[PhoneNumber]:
        """Of the numbers that are being read these, as they came, but for what is known by now."""
        read = islice(self._reading.values(), first, end)
        return [row for row in read if self._book.get(row.number) is None]

    def _become(self, status: RefreshStatus) -> None:
        self._status = status
        self.changed.emit(status)


def _being_read(listed: PhoneNumber) -> PhoneNumber:
    """A row with what its page says of it. Not by `replace`, which takes four times as long."""
    return PhoneNumber(
        listed.number,
        NumberState.READING,
        listed.friendly_name,
        listed.inbound_agent_id,
        listed.outbound_agent_id,
        listed.outbound_phone_number,
        listed.termination_sip_uri,
    )
