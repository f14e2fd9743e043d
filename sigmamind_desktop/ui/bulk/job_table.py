"""The table of an import of several numbers: what became of each row, and the file's own columns."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from sigmamind_desktop.domain.bulk.states import RowState
from sigmamind_desktop.ui.bulk import widths
from sigmamind_desktop.ui.bulk.job_messages import state_text
from sigmamind_desktop.ui.bulk.job_model import MESSAGE, STATE, JobModel
from sigmamind_desktop.ui.bulk.row_heads import RowHeads
from sigmamind_desktop.ui.kit.cells import WholeTexts

_WIDEST: Final = 40
"""Letters that a column of the file's own shows at most."""

_MESSAGE: Final = 60
"""Letters that a message has room for, where that leaves some for the file's first column."""

_LEAST: Final = 40
"""Letters that it has room for anyhow."""


class JobTable(QTableView):
    """Rows that can be read, and chosen as a whole."""

    def __init__(self, model: JobModel) -> None:
        super().__init__()
        self.setVerticalHeader(RowHeads(self))
        self.setModel(model)
        self.setObjectName("jobTable")
        self.setItemDelegate(WholeTexts(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setResizeContentsPrecision(widths.LOOKED_AT)
        model.modelReset.connect(self._fit_columns)
        self._fit_columns()

    def fit_messages(self) -> None:
        """Give the messages what they need, as far as the states and the file's first column leave room."""
        room = self.viewport().width() - self.columnWidth(STATE) - self.columnWidth(MESSAGE + 1)
        letter = self.fontMetrics().averageCharWidth()
        wanted = max(self.sizeHintForColumn(MESSAGE), _MESSAGE * letter)
        self.setColumnWidth(MESSAGE, max(min(wanted, room), _LEAST * letter))

    def _fit_columns(self) -> None:
        """Give the others widths that suit the states there are, the headings and the first rows."""
        self.setColumnWidth(STATE, widths.width_of_states(self, map(state_text, RowState)))
        widest = _WIDEST * self.fontMetrics().averageCharWidth()
        for column in range(MESSAGE + 1, self.model().columnCount()):
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, min(self.columnWidth(column), widest))
        self.fit_messages()

    # Qt.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Room that is there is used."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_messages()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need more room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_columns()
