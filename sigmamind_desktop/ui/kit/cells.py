"""What the cells of any list have in common."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from sigmamind_desktop.ui.kit import theme


class WholeTexts(QStyledItemDelegate):
    """The tool tip of a cell that has no room for its text is that text."""

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """See Qt."""
        text = str(index.data() or "")
        is_cut = self.sizeHint(option, index).width() > view.visualRect(index).width()
        if event.type() is QEvent.Type.ToolTip and is_cut and not index.data(Qt.ItemDataRole.ToolTipRole):
            QToolTip.showText(event.globalPos(), theme.plain_tooltip(text), view)
            return True
        return super().helpEvent(event, view, option, index)
