"""The place below an input for the words that are said of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from sigmamind_desktop.ui.kit import theme


class MessageLines(QLabel):
    """Wrapped words in a place of two lines, so that a longer message never moves the fields below.

    What is said when nobody is typing may take the lines that it needs. Where room is short, the place is
    as high as the words need it at the time of `take`.
    """

    def __init__(self) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._may_grow = False
        self._least: int | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, text: str, *, may_grow: bool) -> None:
        """Show a text."""
        self._may_grow = may_grow
        self.setText(text)
        if self._least is None:
            self._fit()

    def reserve(self) -> None:
        """Two lines, whatever is said when somebody types."""
        self._least = None
        self._fit()

    def take(self, least: int) -> None:
        """As many lines as the words need now, and at least these; what is said later changes nothing."""
        self._least = least
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        height = reserved = (self._least or 2) * self.fontMetrics().lineSpacing() + 2
        if self._may_grow or self._least is not None:
            self.setMinimumHeight(0)  # Qt counts a label's least height among what it needs
            needed = self.heightForWidth(self.width())
            if needed > reserved:
                # A gap, where the lines that are reserved are seldom full.
                height = needed if self._least is not None else needed + theme.SMALL
        self.setFixedHeight(height)
