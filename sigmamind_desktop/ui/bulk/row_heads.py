"""The heads of a table's rows: each row's line in the file."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from sigmamind_desktop.ui.kit import theme


class RowHeads(QHeaderView):
    """As wide as the last of them, which has the highest number.

    Qt's own measures two hundred whenever any may have changed, and asks Python six times for each.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._table = table
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self._fit_font()

    def sizeHint(self) -> QSize:
        """See Qt."""
        last = self.count() - 1
        return self.sectionSizeFromContents(last) if last >= 0 else super().sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need higher rows."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_font()

    def _fit_font(self) -> None:
        self.setDefaultSectionSize(self._table.fontMetrics().height() + theme.MEDIUM)
