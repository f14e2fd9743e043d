"""Editing numbers: one after the other, each written down before it leaves and when its answer is there."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.access.opening import Access
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.sending import Phase, Sender, Wish, WishStatus
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
)
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret

if TYPE_CHECKING:
    # httpx and SQLite are loaded after the window's first paint.
    from sigmamind_desktop.services.data_file.store import NumberStore
    from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient

_CONCERNS_ALL: Final = (NoKey, KeyRefused, CannotReach, NoAnswer, Redirected, StoreUnavailable, TooMany)
"""What would stand in the way of the next number too."""


@dataclass(frozen=True, slots=True)
class Edit:
    """The edit of one number.

    Attributes:
        created: whether it may have been changed, where that failed or was cancelled.
        result: the number as SigmaMind says it is.
        error: what went wrong.
    """

    change: NumberChange
    phase: Phase = Phase.WAITING
    created: Created = Created.NO
    result: PhoneNumber | None = None
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class EditStatus:
    """Edits that were asked for at once, as they stand.

    Attributes:
        batch: the data file knows them together by that.
    """

    edits: tuple[Edit, ...] = ()
    is_busy: bool = False
    batch: str = ""

    @property
    def changed(self) -> int:
        """How many numbers SigmaMind has changed."""
        return sum(edit.phase is Phase.DONE for edit in self.edits)

    @property
    def may_be_undone(self) -> bool:
        """Whether anything was changed that can be brought back: a password can't."""
        return any(edit.phase is Phase.DONE and edit.change.values for edit in self.edits)

    @property
    def done(self) -> int:
        """How many have come to an end."""
        return sum(not (edit.phase is Phase.WAITING or edit.phase.is_busy) for edit in self.edits)

    @property
    def to_repeat(self) -> list[NumberChange]:
        """The changes that did not come to a good end."""
        return [edit.change for edit in self.edits if edit.phase is not Phase.DONE]


class EditWish(Wish["tuple[SigmaMindClient, Secret]", PhoneNumber]):
    """Have SigmaMind change a number."""

    def __init__(self, change: NumberChange, batch: str, access: Access, book: NumberBook) -> None:
        super().__init__(access)
        self._change = change
        self._batch = batch
        self._book = book

    def begin(self, store: NumberStore) -> None:
        """Write the change down."""
        store.begin_change(self.name, self._change, self._batch)

    async def send(
        self, way: tuple[SigmaMindClient, Secret], on_departure: Callable[[], None]
    ) -> PhoneNumber:
        """Let it leave, once."""
        client, key = way
        change = self._change
        known = self._book.get(change.number) or PhoneNumber(change.number, NumberState.UNKNOWN)
        result = await client.change_number(change, known, key, on_departure=on_departure)
        return replace(result, tested_at=None) if change.is_of_trunk else result

    def settle_done(self, store: NumberStore, result: PhoneNumber) -> None:
        """Record what SigmaMind has answered."""
        store.settle_changed(self.name, result)

    def settle_undone(self, store: NumberStore, created: Created, code: str) -> None:
        """Record that it failed, or is not confirmed."""
        if created is Created.MAYBE:
            store.settle_change_not_confirmed(self.name, code)
        else:
            store.settle_change_failed(self.name, code)


class Editor(QObject):
    """Changes numbers at SigmaMind; a row changes when SigmaMind has said so.

    Signals:
        changed: carries the EditStatus.
    """

    changed = Signal(object)

    def __init__(
        self,
        *,
        book: NumberBook,
        access: Access,
        sender: Sender,
        tasks: TaskKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._access = access
        self._sender = sender
        self._tasks = tasks
        self._task: asyncio.Task[None] | None = None
        self._status = EditStatus()

    @property
    def status(self) -> EditStatus:
        """Where the last edits stand."""
        return self._status

    def start(self, changes: Sequence[NumberChange]) -> asyncio.Task[None]:
        """Change numbers, one after the other; raises RuntimeError if others are being changed."""
        return self._start(changes, os.urandom(16).hex())

    def repeat(self) -> asyncio.Task[None]:
        """Try those again that came to no good end, as part of the same; raises as `start` does."""
        return self._start(self._status.to_repeat, self._status.batch)

    def cancel(self) -> None:
        """Stop. What has left this computer can't be called back."""
        if self._task is not None:
            self._task.cancel()

    def _start(self, changes: Sequence[NumberChange], batch: str) -> asyncio.Task[None]:
        if self._status.is_busy:
            raise RuntimeError("an edit is on its way")
        self._become(EditStatus(tuple(map(Edit, changes)), is_busy=True, batch=batch))
        self._task = self._tasks.spawn(self._edit_all(), name="edit")
        self._task.add_done_callback(lambda _task: self._end())
        return self._task

    async def _edit_all(self) -> None:
        for place in range(len(self._status.edits)):
            if isinstance(await self._edit(place), _CONCERNS_ALL):
                return

    async def _edit(self, place: int) -> AppError | None:
        """Change one number; returns what went wrong."""
        change = self._status.edits[place].change

        def tell(standing: WishStatus[PhoneNumber]) -> None:
            if standing.result is not None:
                self._book.put(standing.result)
            edits = list(self._status.edits)
            edits[place] = Edit(change, standing.phase, standing.created, standing.result, standing.error)
            self._become(replace(self._status, edits=tuple(edits)))

        return await self._sender.carry(EditWish(change, self._status.batch, self._access, self._book), tell)

    def _end(self) -> None:
        """Whatever ended it: nothing that is left is sent any more."""
        unsent = (Phase.WAITING, Phase.PREPARING)
        edits = (
            replace(edit, phase=Phase.CANCELLED) if edit.phase in unsent else edit
            for edit in self._status.edits
        )
        self._become(replace(self._status, edits=tuple(edits), is_busy=False))

    def _become(self, status: EditStatus) -> None:
        self._status = status
        self.changed.emit(status)
