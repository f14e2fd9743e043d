"""The keyboard shortcuts in a list."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QMainWindow, QPushButton, QTreeWidget, QTreeWidgetItem

from sigmamind_desktop.ui.help.shortcuts import shortcuts
from sigmamind_desktop.ui.kit import sizes, theme

_WIDTH, _HEIGHT = 520, 600
"""At first, in device-independent pixels."""


class ShortcutsDialog(QDialog):
    """Shows what the keys of a window do. Open it with `open()`."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("shortcutsDialog")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.tree = QTreeWidget()
        self.tree.setObjectName("shortcuts")
        self.tree.setAccessibleName(self.windowTitle())
        self.tree.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(theme.MEDIUM)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        height = self.fontMetrics().height()
        for place, entries in shortcuts(window).items():
            group = QTreeWidgetItem([place])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFont(0, theme.scaled_font(self.font(), 1.0, bold=True))
            group.setSizeHint(0, QSize(0, height + theme.MEDIUM))
            for entry in entries:
                item = QTreeWidgetItem(group, [entry.does, entry.keys])
                item.setSizeHint(0, QSize(0, height + theme.TIGHT))
            self.tree.addTopLevelItem(group)
            group.setFirstColumnSpanned(True)
        self.tree.expandAll()
        first = self.tree.model().index(0, 0)
        self.tree.setCurrentIndex(self.tree.model().index(0, 0, first))
        close = QPushButton(self.tr("Close"), default=True)
        close.clicked.connect(self.accept)
        buttons = theme.line(theme.SMALL)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = theme.column(theme.MEDIUM, self, margin=theme.LARGE)
        layout.addWidget(theme.heading(self.windowTitle(), 1.3))
        layout.addWidget(self.tree, stretch=1)
        layout.addLayout(buttons)
        sizes.open_as_large(self, _WIDTH, _HEIGHT)
        self.tree.setFocus()
