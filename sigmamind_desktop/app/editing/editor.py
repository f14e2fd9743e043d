"""Editing numbers: one after the other, each written down before it leaves and when its answer is there."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.access.opening import Access
from sigmamind_desktop.app.journal import Journal
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.records import Records
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.errors import (
    AppError,
    CannotReach,
    Created,
    KeyRefused,
    NoAnswer,
    NoKey,
    Redirected,
    StoreUnavailable,
    TooMany,
    code_of,
)
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber

_log = logging.getLogger(__name__)

_CONCERNS_ALL: Final = (NoKey, KeyRefused, CannotReach, NoAnswer, Redirected, StoreUnavailable, TooMany)
"""What would stand in the way of the next number too."""


class EditPhase(Enum):
    """Where the edit of one number stands."""

    WAITING = auto()
    PREPARING = auto()
    """Nothing has left this computer."""
    SENT = auto()
    CHANGED = auto()
    FAILED = auto()
    """It certainly was not changed."""
    NOT_CONFIRMED = auto()
    """It may have been changed."""
    NOT_SENT = auto()
    """It was cancelled, or given up after another one failed."""


@dataclass(frozen=True, slots=True)
class Edit:
    """The edit of one number.

    Attributes:
        result: the number as SigmaMind says it is.
        error: what went wrong.
    """

    change: NumberChange
    phase: EditPhase = EditPhase.WAITING
    result: PhoneNumber | None = None
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class EditStatus:
    """Edits that were asked for at once, as they stand."""

    edits: tuple[Edit, ...] = ()
    is_busy: bool = False

    @property
    def done(self) -> int:
        """How many have come to an end."""
        return sum(
            edit.phase not in (EditPhase.WAITING, EditPhase.PREPARING, EditPhase.SENT) for edit in self.edits
        )

    @property
    def to_repeat(self) -> list[NumberChange]:
        """The changes that did not come to a good end."""
        return [edit.change for edit in self.edits if edit.phase is not EditPhase.CHANGED]


class Editor(QObject):
    """Changes numbers at SigmaMind; a row changes when SigmaMind has said so.

    Signals:
        changed: carries the EditStatus.
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
        self._status = EditStatus()

    @property
    def status(self) -> EditStatus:
        """Where the last edits stand."""
        return self._status

    def start(self, changes: Sequence[NumberChange]) -> asyncio.Task[None]:
        """Change numbers, one after the other; raises RuntimeError if others are being changed."""
        if self._status.is_busy:
            raise RuntimeError("an edit is on its way")
        self._become(EditStatus(tuple(map(Edit, changes)), is_busy=True))
        self._task = self._tasks.spawn(self._edit_all(), name="edit")
        self._task.add_done_callback(lambda _task: self._end())
        return self._task

    def cancel(self) -> None:
        """Stop. What has left this computer can't be called back."""
        if self._task is not None:
            self._task.cancel()

    async def _edit_all(self) -> None:
        for place in range(len(self._status.edits)):
            if isinstance(await self._edit(place), _CONCERNS_ALL):
                return

    async def _edit(self, place: int) -> AppError | None:
        """Change one number; returns what went wrong."""
        change = self._status.edits[place].change
        wish = os.urandom(16).hex()
        is_begun = False
        created = Created.NO
        self._render(place, EditPhase.PREPARING)

        def departed() -> None:
            nonlocal created
            created = Created.MAYBE
            self._render(place, EditPhase.SENT)

        def settle(created: Created, code: str) -> EditPhase:
            if created is Created.MAYBE:
                self._journal.record(lambda store: store.settle_change_not_confirmed(wish, code))
                return EditPhase.NOT_CONFIRMED
            if is_begun:
                self._journal.record(lambda store: store.settle_change_failed(wish, code))
            return EditPhase.FAILED

        try:
            client, key = await self._access.open()
            known = self._book.get(change.number) or PhoneNumber(change.number, NumberState.UNKNOWN)
            is_begun = True
            await self._records.call(lambda store: store.begin_change(wish, change))
            result = await client.change_number(change, known, key, on_departure=departed)
        except asyncio.CancelledError:
            phase = settle(created, "cancelled")
            self._render(place, EditPhase.NOT_SENT if phase is EditPhase.FAILED else phase)
            raise
        except AppError as error:
            _log.info("edit failed: %s, %s", code_of(error), error.details)
            is_begun = is_begun and not isinstance(error, StoreUnavailable)
            self._render(place, settle(error.created, code_of(error)), error=error)
            return error
        except Exception as error:
            self._render(place, settle(created, code_of(error)), error=AppError(created=created))
            raise
        if change.is_of_trunk:
            result = replace(result, tested_at=None)
        self._journal.record(lambda store: store.settle_changed(wish, result))
        self._book.put(result)
        self._render(place, EditPhase.CHANGED, result)
        return None

    def _render(
        self, place: int, phase: EditPhase, result: PhoneNumber | None = None, error: AppError | None = None
    ) -> None:
        edits = list(self._status.edits)
        edits[place] = Edit(edits[place].change, phase, result, error)
        self._become(EditStatus(tuple(edits), is_busy=True))

    def _end(self) -> None:
        """Whatever ended it: nothing that is left is sent any more."""
        unsent = (EditPhase.WAITING, EditPhase.PREPARING)
        edits = (
            replace(edit, phase=EditPhase.NOT_SENT) if edit.phase in unsent else edit
            for edit in self._status.edits
        )
        self._become(EditStatus(tuple(edits)))

    def _become(self, status: EditStatus) -> None:
        self._status = status
        self.changed.emit(status)
