"""Exporting the list: written to a file off the window's thread."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.errors import StoreUnavailable
from sigmamind_desktop.runtime.worker import Worker

_log = logging.getLogger(__name__)

Cell: TypeAlias = str | datetime | None


class Exporter(QObject):
    """Writes tables to files, one after the other.

    Signals:
        exported: carries the Path and how many rows it has.
        failed: carries the Path and the StoreUnavailable; a file that was there is as it was.
    """

    exported = Signal(object, int)
    failed = Signal(object, object)

    def __init__(self, *, tasks: TaskKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._worker = Worker("export")

    def start(
        self, path: Path, headings: Sequence[str], rows: Iterable[Sequence[Cell]], *, count: int
    ) -> None:
        """Write a table; the name's ending says how: `.xlsx`, or CSV.

        The rows, `count` of them, are made where they are written: not on the window's thread.
        """
        self._tasks.spawn(self._export(path, headings, rows, count), name="export")

    async def _export(
        self, path: Path, headings: Sequence[str], rows: Iterable[Sequence[Cell]], count: int
    ) -> None:
        from sigmamind_desktop.services.spreadsheet import write_table

        try:
            await self._worker.call(lambda: write_table(path, headings, rows))
        except StoreUnavailable as error:
            _log.warning("not exported: %s %s", error.trouble, error.details)
            self.failed.emit(path, error)
        else:
            self.exported.emit(path, count)
