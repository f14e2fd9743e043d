"""What the cells of any list have in common."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
    QTreeWidget,
)

from sigmamind_desktop.ui.kit import theme

_WIDEST: Final = 220
"""Of a column at first, for letters of the usual size: the last one is to be seen."""


def fit_columns(tree: QTreeWidget) -> None:
    """Give each column the width of what it holds now, as far as the others can be seen beside it."""
    last, widest = tree.columnCount() - 1, round(_WIDEST * theme.font_scale(tree.font()))
    tree.resizeColumnToContents(last)
    for column in range(last):
        tree.resizeColumnToContents(column)
        tree.setColumnWidth(column, min(tree.columnWidth(column) + theme.LARGE, widest))


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


class WrappedTexts(WholeTexts):
    """A row is as high as the text of one column needs at that column's width.

    Qt's trees wrap what they draw, and measure it as if it were not wrapped (QTreeView::indexRowSizeHint).
    """

    def __init__(self, tree: QTreeView, column: int) -> None:
        """Take the column; no other may have a text of several lines."""
        super().__init__(tree)
        self._tree = tree
        tree.setWordWrap(True)
        tree.setItemDelegateForColumn(column, self)
        tree.header().sectionResized.connect(lambda *_: tree.scheduleDelayedItemsLayout())

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """See Qt."""
        option.rect = QRect(0, 0, self._tree.columnWidth(index.column()), 1)
        return super().sizeHint(option, index)
