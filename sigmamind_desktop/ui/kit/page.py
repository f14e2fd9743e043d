"""What scrolls, by keyboard too, where the screen is not high enough for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from sigmamind_desktop.ui.kit import sizes, style


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

    def take_focus_while_scrolling(self) -> None:
        """Let the keyboard come to it while it scrolls, and only then: not all in it can be gone to."""
        self._on_range_changed(0, self.verticalScrollBar().maximum())
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def _on_range_changed(self, _least: int, most: int) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if most > 0 else Qt.FocusPolicy.NoFocus)

    def event(self, event: QEvent) -> bool:
        """See Qt: `paintEvent` is its content's."""
        is_done = super().event(event)
        if event.type() is QEvent.Type.Paint and self.hasFocus():
            style.draw_ring(QPainter(self), QRectF(self.rect()), self.palette())
        return is_done


def fit_height(window: QWidget, page: ScrollingPage, width: int = 0) -> None:
    """As `sizes.fit_height` for a window with such a page: at that height nothing of it scrolls.

    Args:
        window: which has the page in its layout.
        page: all of it is to be seen, where the screen has the room.
        width: at least, in device-independent pixels.
    """
    layout = window.layout()
    assert layout is not None
    layout.activate()
    shown = window.width() if window.isVisible() else 0
    width = max(width, window.minimumWidth(), layout.minimumSize().width(), shown)
    margins = layout.contentsMargins()
    inner = width - margins.left() - margins.right()
    height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
    sizes.open_at(window, QSize(width, height - page.sizeHint().height() + page.whole_height(inner)))


def scrolling(content: QWidget, name: str) -> ScrollingPage:
    """A page of this content, which the keyboard comes to while it scrolls; `name`: how it is heard then."""
    page = ScrollingPage()
    page.setAccessibleName(name)
    page.set_content(content)
    page.take_focus_while_scrolling()
    return page
