"""What scrolls, by keyboard too, where the screen is not high enough for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from sigmamind_desktop.ui.kit import style


class FollowsFocus(QScrollArea):
    """Shows what has the focus within it, whoever gave it: Qt does so for some ways of the Tab key alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        self.verticalScrollBar().rangeChanged.connect(self._follow)

    def _follow(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and now is not self and self.isAncestorOf(now):
            self.ensureWidgetVisible(now)


class ScrollingPage(FollowsFocus):
    """It has no frame; while it has the focus itself, there is a ring around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(style.RING, style.RING, style.RING, style.RING)

    def set_content(self, content: QWidget) -> None:
        """Show what scrolls up and down alone: the page is as wide as that needs."""
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        least = content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(least + 2 * style.RING)

    def whole_height(self, width: int) -> int:
        """How high it is at this width while nothing of it scrolls; in device-independent pixels."""
        content = self.widget()
        layout = content.layout() if content is not None else None
        assert layout is not None
        return layout.totalHeightForWidth(width - 2 * style.RING) + 2 * style.RING

    def event(self, event: QEvent) -> bool:
        """See Qt: `paintEvent` is its content's."""
        is_done = super().event(event)
        if event.type() is QEvent.Type.Paint and self.hasFocus():
            style.draw_ring(QPainter(self), QRectF(self.rect()), self.palette())
        return is_done


def scrolling(content: QWidget, name: str) -> ScrollingPage:
    """A page of this content; `name`: how it is heard."""
    page = ScrollingPage()
    page.setAccessibleName(name)
    page.set_content(content)
    return page
