"""Cells that show that they are news: bold, and a dot before the number."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from sigmamind_desktop.ui.numbers.cells import Column
from sigmamind_desktop.ui.numbers.model import NEWS_ROLE


class NewsDelegate(QStyledItemDelegate):
    """Draws what changed at SigmaMind, and was not seen yet, in bold."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """See Qt."""
        super().initStyleOption(option, index)
        if index.data(NEWS_ROLE):
            option.font.setBold(True)
            if index.column() == Column.NUMBER:
                option.text = f"● {option.text}"
