"""The place below an input for what is said of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from sigmamind_desktop.ui.kit import theme


class MessageLines(QLabel):
    """Wrapped words in a place of two lines, so that a longer message never moves the fields below.

    What is said when nobody is typing may take the lines that it needs.
    """

    def __init__(self) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._may_grow = False
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, text: str, *, may_grow: bool) -> None:
        """Show a text."""
        self._may_grow = may_grow
        self.setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        height = reserved = 2 * self.fontMetrics().lineSpacing() + 2
        if self._may_grow:
            self.setMinimumHeight(0)  # Qt counts a label's least height among what it needs
            needed = self.heightForWidth(self.width())
            if needed > reserved:
                height = needed + theme.SMALL  # a gap; the reserved lines are seldom full
        self.setFixedHeight(height)
