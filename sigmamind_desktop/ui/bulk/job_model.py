"""The rows of an import of several numbers, for a view: what became of each, then the file's own columns."""

from __future__ import annotations

from typing import Any, Final, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from sigmamind_desktop.app.bulk.job import BulkJob
from sigmamind_desktop.ui.bulk.job_messages import LOOKS, row_text, state_text
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.words import isolated, undirected

Index: TypeAlias = QModelIndex | QPersistentModelIndex

STATE, MESSAGE = 0, 1
_OWN: Final = 2
"""How many columns the file does not have."""


class JobModel(QAbstractTableModel):
    """Shows the rows of the job."""

    def __init__(self, job: BulkJob, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job = job
        job.began.connect(self._on_began)
        job.row_changed.connect(self._on_row_changed)

    def headings(self) -> list[str]:
        """The columns' headings, the file's own first, as the result is saved."""
        return [*self._job.header, self.tr("State"), self.tr("Message")]

    # Qt.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """See Qt."""
        return 0 if parent.isValid() else len(self._job.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """See Qt."""
        return 0 if parent.isValid() else _OWN + len(self._job.header)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Of a column its heading, of a row its place in the file, from 1."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._job.rows[section].row.index + 1
        own = {STATE: self.tr("State"), MESSAGE: self.tr("Message")}
        return own[section] if section in own else " ".join(self._job.header[section - _OWN].split())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if not index.isValid():
            return None
        row = self._job.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index)
            case Qt.ItemDataRole.DecorationRole if index.column() == STATE and row.state in LOOKS:
                name, tone = LOOKS[row.state]
                return theme.cell_icon(name, tone, QGuiApplication.palette())
            case Qt.ItemDataRole.ToolTipRole if index.column() <= MESSAGE:
                return theme.plain_tooltip(row_text(row))
            case _:
                return None

    def _text(self, index: Index) -> str:
        row, column = self._job.rows[index.row()], index.column()
        if column == STATE:
            return state_text(row.state)
        if column == MESSAGE:
            return row_text(row)
        cells = row.row.cells
        return isolated(undirected(cells[column - _OWN])) if column - _OWN < len(cells) else ""

    def _on_began(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    def _on_row_changed(self, place: int) -> None:
        self.dataChanged.emit(self.index(place, STATE), self.index(place, MESSAGE))
