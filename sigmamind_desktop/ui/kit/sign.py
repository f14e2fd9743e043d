"""An icon beside words."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel

from sigmamind_desktop.ui.kit import theme


class Sign(QLabel):
    """Grows with the letters beside it; its place is kept while it is empty."""

    def __init__(self, size: int) -> None:
        """Build it.

        Args:
            size: width and height beside letters of the usual size, in device-independent pixels.
        """
        super().__init__()
        self._usual = size
        self._drawn: tuple[str, QColor] | None = None
        self._fit()

    def draw(self, name: str, colour: QColor) -> None:
        """Show an icon of `theme.pixmap` in a colour."""
        self._drawn = name, colour
        self.setPixmap(theme.pixmap(name, colour.name(), self.width(), self.devicePixelRatioF()))

    def clear(self) -> None:
        """See Qt."""
        self._drawn = None
        super().clear()

    def changeEvent(self, event: QEvent) -> None:
        """See Qt."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        side = theme.beside_letters(self._usual, self.font())
        self.setFixedSize(side, side)
        if self._drawn is not None:
            self.draw(*self._drawn)
