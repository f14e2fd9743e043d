"""The numbers of this account, as far as this computer knows them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.records import Records
from sigmamind_desktop.domain.numbers import PhoneNumber


class NumberBook(QObject):
    """The rows of the list, one for each E.164 number.

    Attributes:
        is_loaded: whether the data file was read.

    Signals:
        loaded: all rows are new.
        row_changed: one row came or changed; carries the PhoneNumber.
        row_removed: one row has gone; carries its E.164.
    """

    loaded = Signal()
    row_changed = Signal(object)
    row_removed = Signal(str)

    def __init__(self, records: Records, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._rows: dict[str, PhoneNumber] = {}
        self.is_loaded = False

    @property
    def rows(self) -> list[PhoneNumber]:
        """Every row."""
        return list(self._rows.values())

    def get(self, number: str) -> PhoneNumber | None:
        """The row of an E.164 number."""
        return self._rows.get(number)

    async def load(self) -> None:
        """Read the rows from the data file; raises StoreUnavailable."""
        rows = await self._records.call(lambda store: store.numbers())
        self._rows = {row.number: row for row in rows}
        self.is_loaded = True
        self.loaded.emit()

    def put(self, row: PhoneNumber) -> None:
        """Show a row, in place of the one with its number."""
        self._rows[row.number] = row
        self.row_changed.emit(row)

    def remove(self, number: str) -> None:
        """Show no row for a number."""
        if self._rows.pop(number, None) is not None:
            self.row_removed.emit(number)
