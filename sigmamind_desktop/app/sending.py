"""The one rule for whatever goes out: it is written down, it leaves, and what became of it is settled."""

from __future__ import annotations

import logging
import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.records import Records, was_kept
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.errors import AppError, Created, StoreUnavailable, code_of
from sigmamind_desktop.runtime import late_asyncio as asyncio
from sigmamind_desktop.runtime.worker import result_of

if TYPE_CHECKING:
    # SQLite is loaded after the window's first paint.
    from sigmamind_desktop.services.data_file.store import NumberStore

_log = logging.getLogger(__name__)

Way = TypeVar("Way")
Way_co = TypeVar("Way_co", covariant=True)
Way_contra = TypeVar("Way_contra", contravariant=True)
Result = TypeVar("Result")
Answer_co = TypeVar("Answer_co", covariant=True)


class Phase(Enum):
    """Where a wish stands."""

    WAITING = auto()
    """Nothing has been done for it."""
    PREPARING = auto()
    """Nothing has left this computer."""
    SENT = auto()
    """The request is leaving or has left; an answer is awaited."""
    DONE = auto()
    FAILED = auto()
    """See `WishStatus.created` for whether it may have been done all the same."""
    CANCELLED = auto()
    """As for FAILED; nobody waited for an answer."""

    @property
    def is_busy(self) -> bool:
        """Whether it is on its way."""
        return self in (Phase.PREPARING, Phase.SENT)


@dataclass(frozen=True, slots=True)
class WishStatus(Generic[Result]):
    """A wish as it stands.

    Attributes:
        created: what is known of what was wished for, where that failed or was cancelled.
        result: the service's answer, where it is done.
        error: what went wrong.
    """

    phase: Phase
    created: Created = Created.NO
    result: Result | None = None
    error: AppError | None = None


class Service(Protocol[Way_co]):
    """Whom a wish is for."""

    async def open(self) -> Way_co:
        """What a request to it needs now; raises AppError if that is not to be had."""
        ...


class Traceable(Protocol[Way_contra, Answer_co]):
    """What became of a wish can be asked afterwards."""

    @property
    def service(self) -> Service[Any]:
        """Whom it is for."""
        ...

    async def ask(self, way: Way_contra) -> Answer_co:
        """Ask its service what became of it, and change nothing there; raises AppError."""
        ...


class Wish(ABC, Generic[Way, Result]):
    """Something that is to be changed at a service: asked for at most once.

    A wish of which its service can tell afterwards what became of it is `Traceable` too.

    Attributes:
        name: unique; the data file knows it by that.
        service: whom it is for.
    """

    def __init__(self, service: Service[Way]) -> None:
        self.name = os.urandom(16).hex()
        self.service = service

    @abstractmethod
    def begin(self, store: NumberStore) -> None:
        """Write down, durably, that it is about to leave; on the data file's thread."""

    @abstractmethod
    async def send(self, way: Way, on_departure: Callable[[], None]) -> Result:
        """Let it leave, and wait for the answer.

        Args:
            way: what the service's `open` gave.
            on_departure: to be called when it begins to leave this computer. Until then, cancelling or
                failing has certainly done nothing.

        Raises:
            AppError: `created` says whether it may have been done all the same.
        """

    @abstractmethod
    def settle_done(self, store: NumberStore, result: Result) -> None:
        """Record that it was done; on the data file's thread."""

    @abstractmethod
    def settle_undone(self, store: NumberStore, created: Created, code: str) -> None:
        """Record that it was not done, or that nobody knows; on the data file's thread.

        Args:
            store: the data file.
            created: what is known.
            code: what went wrong (see `errors.code_of`), or "cancelled".
        """


class Sender(QObject):
    """Carries wishes, any number at a time: each is cancelled by its own task.

    Signals:
        not_recorded: an outcome could not be written to the data file; carries the StoreUnavailable.
            The next start finds it not confirmed.
    """

    not_recorded = Signal(object)

    def __init__(self, *, records: Records, tasks: TaskKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._tasks = tasks

    def start(
        self,
        wish: Wish[Way, Result],
        tell: Callable[[WishStatus[Result]], None],
        then: Callable[[Way, Result], Coroutine[Any, Any, None]] | None = None,
        *,
        name: str,
    ) -> asyncio.Task[AppError | None]:
        """Carry a wish in a task of its own; to cancel that ends the waiting, and calls nothing back.

        Args:
            wish: what is to be done.
            tell: told at once, and then each time, how it stands.
            then: what goes on in the same task once it is done.
            name: the task's.
        """
        last: WishStatus[Result]

        def note(standing: WishStatus[Result]) -> None:
            nonlocal last
            last = standing
            tell(standing)

        def on_done(task: asyncio.Task[AppError | None]) -> None:
            # A task that is cancelled before its first step never gets to say so itself.
            if task.cancelled() and last.phase.is_busy:
                tell(WishStatus(Phase.CANCELLED))

        note(WishStatus(Phase.PREPARING))
        task = self._tasks.spawn(self._run(wish, note, then), name=name)
        task.add_done_callback(on_done)
        return task

    async def carry(
        self, wish: Wish[Way, Result], tell: Callable[[WishStatus[Result]], None]
    ) -> AppError | None:
        """Carry a wish within the caller's task, as one of several; returns what went wrong."""
        tell(WishStatus(Phase.PREPARING))
        return await self._run(wish, tell)

    async def ask(self, wish: Traceable[Any, Answer_co]) -> Answer_co:
        """Ask a wish's service what became of it; raises AppError."""
        return await wish.ask(await wish.service.open())

    def record(self, use: Callable[[NumberStore], None]) -> None:
        """Have the data file keep an outcome, in the order in which they are known.

        It is kept even if nobody waits for it any more, and the program is closing.
        """
        kept = self._records.submit(use)
        kept.add_done_callback(lambda done: was_kept(done, "outcome"))  # at a closing nobody waits

        async def watch() -> None:
            try:
                await result_of(kept)
            except StoreUnavailable as error:
                self.not_recorded.emit(error)

        self._tasks.spawn(watch(), name="record")

    async def _run(
        self,
        wish: Wish[Way, Result],
        tell: Callable[[WishStatus[Result]], None],
        then: Callable[[Way, Result], Coroutine[Any, Any, None]] | None = None,
    ) -> AppError | None:
        is_begun = False
        created = Created.NO

        def departed() -> None:
            nonlocal created
            if created is Created.NO:
                created = Created.MAYBE
                tell(WishStatus(Phase.SENT))

        def settle(created: Created, code: str) -> None:
            if is_begun:
                self.record(lambda store: wish.settle_undone(store, created, code))

        try:
            way = await wish.service.open()
            is_begun = True
            await self._records.call(wish.begin)
            result = await wish.send(way, departed)
        except asyncio.CancelledError:
            settle(created, "cancelled")
            tell(WishStatus(Phase.CANCELLED, created))
            raise
        except AppError as error:
            _log.info("not done: %s, %s", code_of(error), error.details)
            # What the data file has refused is not in it.
            is_begun = is_begun and not isinstance(error, StoreUnavailable)
            settle(error.created, code_of(error))
            tell(WishStatus(Phase.FAILED, error.created, error=error))
            return error
        except Exception as error:
            settle(created, code_of(error))
            tell(WishStatus(Phase.FAILED, created, error=AppError(created=created)))
            raise
        self.record(lambda store: wish.settle_done(store, result))
        tell(WishStatus(Phase.DONE, result=result))
        if then is not None:
            await then(way, result)
        return None
