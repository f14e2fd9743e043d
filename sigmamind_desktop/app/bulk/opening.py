"""Opening a table: read off the window's thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.bulk.columns import is_phone_like
from sigmamind_desktop.domain.bulk.sheets import TableFile, TableUnreadable
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.fields.judging import judge_field
from sigmamind_desktop.domain.phone_judging import judge_phone_number
from sigmamind_desktop.runtime.worker import Worker

_LOOKED_AT: Final = 20
"""Rows: most tables are of one country."""

_log = logging.getLogger(__name__)


class TableOpener(QObject):
    """Reads tables, one after the other. What is read stays as it was, whatever becomes of the file.

    Signals:
        opened: carries the TableFile.
        failed: carries the file's name for people, empty for the clipboard, and the TableUnreadable.
    """

    opened = Signal(object)
    failed = Signal(str, object)

    def __init__(self, *, tasks: TaskKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._worker = Worker("tables")

    def open(self, path: Path) -> None:
        """Read a file."""
        from sigmamind_desktop.services.table_files.opening import open_table, shown_name

        self._tasks.spawn(self._read(shown_name(path), lambda: open_table(path)), name="open table")

    def open_text(self, text: str) -> None:
        """Read a table that was copied as text."""
        from sigmamind_desktop.services.table_files.opening import read_copied

        self._tasks.spawn(self._read("", lambda: read_copied(text)), name="open table")

    async def _read(self, name: str, read: Callable[[], TableFile]) -> None:
        try:
            table = await self._worker.call(read)
            await self._worker.call(lambda: _load_rules(table))
        except TableUnreadable as error:
            _log.info("not a table: %s %s", error.trouble, error.details)
            self.failed.emit(name, error)
        else:
            self.opened.emit(table)


def _load_rules(table: TableFile) -> None:
    """Have what reads hosts, and libphonenumber with its patterns of a country, loaded.

    The window would stand still for them: they come with the first text that is judged.
    """
    judge_field(FieldId.TERMINATION_SIP_URI, Draft({FieldId.TERMINATION_SIP_URI: "example.com"}))
    for cells in table.sheets[0].rows[:_LOOKED_AT]:
        for cell in filter(is_phone_like, cells):
            judge_phone_number(cell, "", required=True)
