"""What scrolls, by keyboard too, where the screen is not high enough for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from sigmamind_desktop.ui.kit import style


class Page(QScrollArea):
    """It has no frame; while it has the focus itself, there is a ring around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(style.RING, style.RING, style.RING, style.RING)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Show what has the focus, whoever gave it: Qt does so for Tab alone."""
        if now is not None and now is not self and self.isAncestorOf(now):
            self.ensureWidgetVisible(now)

    def event(self, event: QEvent) -> bool:
        """See Qt: `paintEvent` is its content's."""
        is_done = super().event(event)
        if event.type() is QEvent.Type.Paint and self.hasFocus():
            style.draw_ring(QPainter(self), QRectF(self.rect()), self.palette())
        return is_done


def scrolling(content: QWidget, name: str) -> Page:
    """A page of this content, as wide as that needs; `name`: how it is heard."""
    page = Page()
    page.setAccessibleName(name)
    page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    page.setWidget(content)
    least = content.minimumSizeHint().width() + page.verticalScrollBar().sizeHint().width()
    page.setMinimumWidth(least + 2 * style.RING)
    return page
