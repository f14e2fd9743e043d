"""What is new: the list of changes that comes with the program."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QPushButton, QTextEdit, QWidget

from sigmamind_desktop.runtime import languages, resources
from sigmamind_desktop.ui.kit import sizes, theme

_WIDTH, _HEIGHT = 440, 420


class NewsDialog(QDialog):
    """The newest version first; to scroll, to select and to copy. Open it with `open()`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("newsDialog")
        self.setWindowTitle(self.tr("What's new"))
        self.text = QTextEdit(readOnly=True, tabChangesFocus=True)
        self.text.setObjectName("news")
        self.text.setAccessibleName(self.windowTitle())
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setMarkdown(_changes())
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        buttons = theme.line(theme.SMALL)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = theme.column(theme.MEDIUM, self, margin=theme.LARGE)
        layout.addWidget(self.text, stretch=1)
        layout.addLayout(buttons)
        close.setDefault(True)  # a dialog knows its default only once that is within it
        sizes.open_as_large(self, _WIDTH, _HEIGHT)
        self.text.setFocus()


def _changes() -> str:
    try:
        return languages.path("languages/{language}/changes.md").read_text(encoding="utf-8")
    except FileNotFoundError:
        return resources.changes()
