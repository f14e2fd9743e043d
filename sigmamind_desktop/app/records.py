"""The data file as the use cases see it: each call on the file's own thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from sigmamind_desktop.domain.errors import StoreUnavailable
from sigmamind_desktop.runtime.worker import Worker

if TYPE_CHECKING:
    # SQLite is loaded after the window's first paint.
    from sigmamind_desktop.services.data_file.store import NumberStore

T = TypeVar("T")

_log = logging.getLogger(__name__)


def was_kept(done: Future[Any], what: str) -> bool:
    """Whether what was submitted was done; the log says why not.

    For what nobody waits for: the person is told of a data file that can't be written when it matters.
    """
    error = done.exception()
    if isinstance(error, StoreUnavailable):
        _log.warning("%s not kept: %s %s", what, error.trouble, error.details)
    elif error is not None:
        _log.error("%s not kept", what, exc_info=error)
    return error is None


class Records:
    """Opens the data file when it is first needed, and again after it could not be opened."""

    def __init__(self, open_store: Callable[[], NumberStore]) -> None:
        self._open_store = open_store
        self._worker = Worker("records")
        self._store: NumberStore | None = None

    async def call(self, use: Callable[[NumberStore], T]) -> T:
        """Wait for what `use` does with the store; raises StoreUnavailable.

        Cancelling only ends the waiting: what is asked for is done, in the order of asking.
        """
        return await self._worker.call(lambda: use(self._opened()))

    def submit(self, use: Callable[[NumberStore], T]) -> Future[T]:
        """Ask for something without waiting."""
        return self._worker.submit(lambda: use(self._opened()))

    async def set_aside(self) -> Path | None:
        """Where a damaged file was moved when the store was opened, or None."""
        return await self.call(lambda store: store.set_aside)

    async def close(self) -> None:
        """Finish what was asked for and close the file."""
        await self._worker.call(self._close)

    def _opened(self) -> NumberStore:
        if self._store is None:
            self._store = self._open_store()
        return self._store

    def _close(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None
