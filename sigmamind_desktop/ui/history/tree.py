"""What happened to a number, the newest first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from sigmamind_desktop.domain.history.events import NumberHistory
from sigmamind_desktop.domain.numbers.agents import Agents
from sigmamind_desktop.ui.history.messages import event_text
from sigmamind_desktop.ui.kit.cells import WrappedTexts
from sigmamind_desktop.ui.numbers.cells import show_time


class HistoryList(QTreeWidget):
    """Renders a NumberHistory."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self.setAccessibleName(self.tr("History"))
        self.setHeaderLabels([self.tr("When"), self.tr("What"), self.tr("Who")])
        self.setRootIsDecorated(False)
        self.setAlternatingRowColors(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        WrappedTexts(self, 1)

    def render_history(self, history: NumberHistory, agents: Agents) -> None:
        """Show it, with agents by their names."""
        self.clear()
        for event in history.events:
            when = show_time(event.at) if event.at is not None else ""
            item = QTreeWidgetItem([when, event_text(event, agents), event.person])
            for column in range(self.columnCount()):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self.addTopLevelItem(item)
        if not history.events:
            nothing = self.tr("Nothing was done with this number on this computer.")
            self.addTopLevelItem(QTreeWidgetItem(["", nothing, ""]))
