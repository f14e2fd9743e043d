"""Two panes side by side; in a narrow window, tabs."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedLayout, QTabWidget, QWidget

from sigmamind_desktop.ui.kit import theme

NARROW: Final = 900
"""Device-independent pixels of width up to which there are tabs, for letters of the usual size.

Where a language's words need more for both panes, up to what they need."""

_FIRST_WIDTH: Final = 460
"""Of the left pane, for letters of the usual size; the right one takes what is left."""

_SAVED: Final = re.compile(rb"[1-9][0-9]{0,4}")


class Panes(QWidget):
    """Moves the same two widgets between a splitter and tabs."""

    def __init__(
        self, left: QWidget, left_title: str, right: QWidget, right_title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._panes = ((left, left_title), (right, right_title))
        self._splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._tabs = QTabWidget(documentMode=True)
        self._left_width = round(_FIRST_WIDTH * theme.font_scale(self.font()))
        self._splitter.splitterMoved.connect(self._remember)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self._tabs)
        self._place(narrow=False)

    @property
    def is_narrow(self) -> bool:
        """Whether the panes are tabs."""
        return self._stack.currentWidget() is self._tabs

    def show_pane(self, pane: QWidget) -> None:
        """Bring a pane to the front, where only one is seen."""
        if self.is_narrow:
            self._tabs.setCurrentWidget(pane)

    def save_state(self) -> QByteArray:
        """The left pane's width beside the right one, in device-independent pixels: `460`."""
        return QByteArray.number(self._left_width)

    def restore_state(self, state: QByteArray) -> None:
        """As `save_state` gave it; what is no width is passed over."""
        width = QByteArray(state).data()
        if _SAVED.fullmatch(width):
            self._left_width = int(width)
            if not self.is_narrow:
                self._set_widths()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change between the two arrangements."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need more room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        least = self._splitter.handleWidth() + sum(map(_least_width, (pane for pane, _title in self._panes)))
        narrow = self.width() <= NARROW * theme.font_scale(self.font()) or self.width() < least
        if narrow != self.is_narrow:
            focused = self.window().focusWidget()
            self._place(narrow=narrow)
            if focused is not None:
                for pane, _title in self._panes:
                    if pane.isAncestorOf(focused):
                        self.show_pane(pane)
                focused.setFocus()

    def _remember(self) -> None:
        """Keep the width that was chosen: a splitter forgets it when its widgets go into the tabs."""
        self._left_width = self._splitter.sizes()[0]

    def _set_widths(self) -> None:
        self._splitter.setSizes([self._left_width, max(self.width() - self._left_width, 1)])

    def _place(self, *, narrow: bool) -> None:
        for position, (pane, title) in enumerate(self._panes):
            if narrow:
                self._tabs.insertTab(position, pane, title)
            else:
                self._splitter.insertWidget(position, pane)
                pane.show()
        self._stack.setCurrentIndex(1 if narrow else 0)
        if not narrow:
            self._splitter.setStretchFactor(0, 0)
            self._splitter.setStretchFactor(1, 1)
            self._splitter.resize(self.size())
            self._set_widths()


def _least_width(pane: QWidget) -> int:
    return max(pane.minimumWidth(), pane.minimumSizeHint().width())
