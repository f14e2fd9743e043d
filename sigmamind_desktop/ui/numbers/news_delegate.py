"""Cells that show that they are news, in bold with a dot before the number, or on their way, in italics."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.ui.kit.words import isolated
from sigmamind_desktop.ui.numbers.cells import Column
from sigmamind_desktop.ui.numbers.model import NEWS_ROLE, ROW_ROLE, WANTED_ROLE


class NewsDelegate(QStyledItemDelegate):
    """Draws what changed at SigmaMind, and was not seen yet, in bold; its editor takes a new name."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """See Qt. The editor has a name that says whose it is."""
        editor = QLineEdit(parent)
        editor.setObjectName("renameEditor")
        number = isolated(pretty(index.data(ROW_ROLE).number))
        editor.setAccessibleName(self.tr("New name of {number}").format(number=number))
        return editor

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802 - as Qt calls it
        """A name is sent by Enter, or by going to another cell; not because the window is left or closed."""
        is_left = event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide)
        return False if is_left else super().eventFilter(editor, event)

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """See Qt."""
        super().initStyleOption(option, index)
        if index.data(WANTED_ROLE):
            option.font.setItalic(True)
        if index.data(NEWS_ROLE):
            option.font.setBold(True)
            option.fontMetrics = QFontMetrics(option.font)
            if index.column() == Column.NUMBER:
                option.text = f"● {option.text}"
