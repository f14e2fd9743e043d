"""Writing down what became of a request, whether or not anybody still waits for it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.records import Records
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.errors import StoreUnavailable
from sigmamind_desktop.runtime.worker import result_of

if TYPE_CHECKING:
    # SQLite is loaded after the window's first paint.
    from sigmamind_desktop.services.data_file.store import NumberStore

_log = logging.getLogger(__name__)


class Journal(QObject):
    """Has the data file keep outcomes, in the order in which they are known.

    Signals:
        not_recorded: an outcome could not be written to the data file; carries the StoreUnavailable.
            The next start finds it not confirmed.
    """

    not_recorded = Signal(object)

    def __init__(self, *, records: Records, tasks: TaskKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._tasks = tasks

    def record(self, use: Callable[[NumberStore], None]) -> None:
        """Ask the data file to keep something; it is kept even if the program is closing."""
        kept = self._records.submit(use)

        async def watch() -> None:
            try:
                await result_of(kept)
            except StoreUnavailable as error:
                _log.warning("not recorded: %s %s", error.trouble, error.details)
                self.not_recorded.emit(error)

        self._tasks.spawn(watch(), name="record")
