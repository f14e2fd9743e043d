"""Checking a number that is not confirmed: is it in the account?"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.access.opening import Access
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.records import Records
from sigmamind_desktop.app.sending import Sender
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.draft import Draft
from sigmamind_desktop.domain.errors import AppError, ListNotWhole, code_of
from sigmamind_desktop.domain.numbers.record import PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.runtime import late_asyncio as asyncio

if TYPE_CHECKING:
    # httpx is loaded after the window's first paint.
    from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient

_log = logging.getLogger(__name__)


class CheckPhase(Enum):
    """Where a check stands."""

    CHECKING = auto()
    FOUND = auto()
    """The account has the number: it is imported."""
    ABSENT = auto()
    """The account's whole list does not have it: it is safe to import it again."""
    FAILED = auto()
    """The account's list could not be read: nothing new is known."""


@dataclass(frozen=True, slots=True)
class CheckStatus:
    """A check as it stands.

    Attributes:
        number: E.164.
        result: the number as SigmaMind lists it, where it was found.
        draft: the form of the attempt that did not arrive, where the number is absent.
        error: why the list could not be read.
    """

    phase: CheckPhase
    number: str
    result: PhoneNumber | None = None
    draft: Draft | None = None
    error: AppError | None = None


class Arrival:
    """All that is left of a wish to import a number that nobody answered: its service can be asked."""

    def __init__(self, number: str, access: Access, records: Records) -> None:
        self.service = access
        self._number = number
        self._records = records

    async def ask(self, way: tuple[SigmaMindClient, Secret]) -> tuple[PhoneNumber | None, int]:
        """Read the account's list.

        Returns:
            The number as it is listed, None if it certainly is not; and the newest attempt of which the
            list says something.

        Raises:
            AppError: if the list can't be read, or not far enough to tell.
        """
        client, key = way
        # The list says nothing about an attempt that begins while it is on its way.
        newest = await self._records.call(lambda store: store.newest_attempt())
        account = await client.list_numbers(key)
        listed = next((row for row in account.rows if row.number == self._number), None)
        if listed is None and not account.is_whole:
            raise ListNotWhole("the end of the list is not proved, or a row of it can't be read")
        return listed, newest


class Checker(QObject):
    """Reads the account's list to learn what became of an attempt that nobody answered.

    Signals:
        changed: carries the CheckStatus.
    """

    changed = Signal(object)

    def __init__(
        self,
        *,
        records: Records,
        book: NumberBook,
        access: Access,
        sender: Sender,
        tasks: TaskKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._records = records
        self._book = book
        self._access = access
        self._sender = sender
        self._tasks = tasks
        self._running: dict[str, asyncio.Task[None]] = {}

    def start(self, number: str) -> asyncio.Task[None]:
        """Check a number (E.164), unless that is being done."""
        task = self._running.get(number)
        if task is None or task.done():
            task = self._running[number] = self._tasks.spawn(self._check(number), name="check")
        return task

    async def _check(self, number: str) -> None:
        self.changed.emit(CheckStatus(CheckPhase.CHECKING, number))
        try:
            listed, newest = await self._sender.ask(Arrival(number, self._access, self._records))
            if listed is not None:
                known = self._book.get(number)
                since = known.imported_at if known is not None else None
                row = replace(listed, imported_at=since or datetime.now(UTC))
                await self._book.settle(number, lambda store: store.settle_found(row, newest))
                self.changed.emit(CheckStatus(CheckPhase.FOUND, number, result=row))
                return
            await self._book.settle(number, lambda store: store.settle_absent(number, newest))
            draft = await self._records.call(lambda store: store.last_attempt(number))
        except AppError as error:
            _log.info("check failed: %s, %s", code_of(error), error.details)
            self.changed.emit(CheckStatus(CheckPhase.FAILED, number, error=error))
        except Exception:
            self.changed.emit(CheckStatus(CheckPhase.FAILED, number, error=AppError()))
            raise
        else:
            self.changed.emit(CheckStatus(CheckPhase.ABSENT, number, draft=draft))
