"""Numbers that are ticked: one by one, all that a filter shows, or those that are selected."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from sigmamind_desktop.domain.numbers.searching import Search
from sigmamind_desktop.ui.kit import sizes, theme
from sigmamind_desktop.ui.kit.announce import announce
from sigmamind_desktop.ui.kit.cells import WholeTexts


class TickTree(QTreeWidget):
    """A list whose rows can have a tick. Space ticks all rows that are selected, or none of them.

    Signals:
        ticks_changed: others are ticked now.
    """

    ticks_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(WholeTexts(self))
        self.itemChanged.connect(self.ticks_changed)

    def items(self) -> Iterator[QTreeWidgetItem]:
        """Every row, from top to bottom."""
        for place in range(self.topLevelItemCount()):
            if (item := self.topLevelItem(place)) is not None:
                yield item

    def tick(self, items: Iterable[QTreeWidgetItem], state: Qt.CheckState) -> None:
        """Give these rows a tick or take it from them, where they can have one."""
        with QSignalBlocker(self):
            for item in items:
                if is_tickable(item):
                    item.setCheckState(0, state)
        self.viewport().update()
        self.ticks_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        current = self.currentItem()
        if event.key() == Qt.Key.Key_Space and current is not None and is_tickable(current):
            is_ticked = current.checkState(0) is Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
            self.tick(self.selectedItems() or [current], state)
        else:
            super().keyPressEvent(event)


def is_tickable(item: QTreeWidgetItem) -> bool:
    """Whether a row can have a tick."""
    return item.data(0, Qt.ItemDataRole.CheckStateRole) is not None


class TickBar(QWidget):
    """Over such a list: a filter, all, none, and how many are ticked."""

    def __init__(self, tree: TickTree, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tree = tree
        self.filter = QLineEdit(placeholderText=self.tr("Search"), clearButtonEnabled=True)
        self.filter.setObjectName("tickFilter")
        sizes.show_hint(self.filter)
        self.filter.setAccessibleName(self.tr("Search these numbers"))
        self.filter.textChanged.connect(self._show_found)
        self.all_button = QPushButton(self.tr("All"))
        self.all_button.setObjectName("tickAll")
        self.all_button.setAccessibleName(self.tr("Tick all that are shown"))
        self.all_button.clicked.connect(lambda: self._tick_shown(Qt.CheckState.Checked))
        self.none_button = QPushButton(self.tr("None"))
        self.none_button.setObjectName("tickNone")
        self.none_button.setAccessibleName(self.tr("Tick none of those that are shown"))
        self.none_button.clicked.connect(lambda: self._tick_shown(Qt.CheckState.Unchecked))
        self.count = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.count.setObjectName("tickCount")
        layout = theme.line(theme.SMALL, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.filter, stretch=1)
        for widget in (self.all_button, self.none_button, self.count):
            layout.addWidget(widget)
        tree.ticks_changed.connect(self.show_count)

    def show_count(self) -> None:
        """Say how many are ticked, of those that can be."""
        tickable = list(filter(is_tickable, self._tree.items()))
        ticked = sum(item.checkState(0) is Qt.CheckState.Checked for item in tickable)
        text = self.tr("%Ln of {total} chosen", "", ticked)
        self.count.setText(text.format(total=QLocale().toString(len(tickable))))

    def _tick_shown(self, state: Qt.CheckState) -> None:
        self._tree.tick((item for item in self._tree.items() if not item.isHidden()), state)
        announce(self, self.count.text())

    def _show_found(self, text: str) -> None:
        items = list(self._tree.items())
        columns = range(self._tree.columnCount())
        texts = ["\n".join((_number(item), *map(item.text, columns))).casefold() for item in items]
        for item, is_found in zip(items, Search(text).hits(texts), strict=True):
            item.setHidden(not is_found)


def _number(item: QTreeWidgetItem) -> str:
    """A row's E.164, which digits are searched in."""
    return str(item.data(0, Qt.ItemDataRole.UserRole) or "")
