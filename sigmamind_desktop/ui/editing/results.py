"""Edits of several numbers: a line for each, and how far they have come."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QProgressBar,
    QTreeWidgetItem,
    QWidget,
)

from sigmamind_desktop.app.editing.editor import Edit, EditStatus
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.domain.errors import Created
from sigmamind_desktop.ui.editing import messages as edit_messages
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import isolated
from sigmamind_desktop.ui.numbers.ticking import TickBar, TickTree

_LOOKS = {
    Phase.DONE: ("check", Tone.GOOD),
    Phase.FAILED: ("cross", Tone.BAD),
    Phase.CANCELLED: ("pause", Tone.NEUTRAL),
}
_OPEN = ("warning", Tone.CAUTION)


class EditList(QWidget):
    """Renders an EditStatus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rendered: dict[str, Edit] = {}
        self._items: dict[str, QTreeWidgetItem] = {}
        self.tree = TickTree()
        self.ticks = TickBar(self.tree)
        self.ticks.hide()
        self.tree.setObjectName("editList")
        self.tree.setAccessibleName(self.tr("Numbers"))
        self.tree.setHeaderLabels([self.tr("Number"), self.tr("Name"), self.tr("What becomes of it")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(True)
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.tree.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.TIGHT)
        self.bar.hide()
        layout = theme.column(theme.TIGHT, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.ticks)
        layout.addWidget(self.tree)
        layout.addWidget(self.bar)

    @property
    def ticked(self) -> list[str]:
        """The numbers (E.164) that are ticked, where they can be."""
        return [number for number, item in self._items.items() if item.checkState(0) is Qt.CheckState.Checked]

    def set_numbers(
        self, names: Mapping[str, str], notes: Mapping[str, str], ticked: Mapping[str, bool] | None = None
    ) -> None:
        """List these numbers.

        Args:
            names: each E.164 with its name.
            notes: why one is left out, or not ticked.
            ticked: whether each is, of those that can be; None if none can be.
        """
        self.tree.clear()
        self._items.clear()
        self._rendered.clear()
        for number, name in names.items():
            item = QTreeWidgetItem([isolated(pretty(number)), name, notes.get(number, "")])
            item.setToolTip(1, theme.plain_tooltip(name))
            item.setData(0, Qt.ItemDataRole.UserRole, number)
            if ticked is not None and number in ticked:
                item.setCheckState(0, Qt.CheckState.Checked if ticked[number] else Qt.CheckState.Unchecked)
            if number in notes:
                for column in range(self.tree.columnCount()):
                    item.setForeground(column, theme.muted(self.palette()))
            self._items[number] = item
        self.tree.addTopLevelItems(list(self._items.values()))
        self.ticks.setVisible(ticked is not None)
        self.ticks.show_count()

    def render_status(self, status: EditStatus) -> None:
        """Show how the edits stand."""
        if status.is_busy:
            self.ticks.filter.clear()  # what becomes of each is to be seen
        self.ticks.setEnabled(not status.is_busy)
        self.bar.setVisible(status.is_busy)
        self.bar.setRange(0, len(status.edits))
        self.bar.setValue(status.done)
        for edit in status.edits:
            number = edit.change.number
            if edit is not self._rendered.get(number) and number in self._items:
                self._rendered[number] = edit
                self._render(edit, self._items[number])

    def _render(self, edit: Edit, item: QTreeWidgetItem) -> None:
        words = edit_messages.ended(edit)
        item.setText(2, words.title)
        item.setToolTip(2, theme.plain_tooltip(words.text))
        item.setData(2, Qt.ItemDataRole.AccessibleDescriptionRole, words.text)
        is_open = edit.created is Created.MAYBE
        name, tone = _OPEN if is_open else _LOOKS.get(edit.phase, ("", Tone.NEUTRAL))
        if name:
            item.setIcon(2, theme.cell_icon(name, tone, self.palette()))
        if edit.phase.is_busy:
            self.tree.scrollToItem(item)
