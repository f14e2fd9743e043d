"""How large a window is: what it needs, and what its screen has to give."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from sigmamind_desktop.ui.kit import theme

_OF_SCREEN: Final = 0.92
"""What a dialog takes at most: its frame needs some, too."""


def room_for(window: QWidget) -> QRect:
    """What the screen that a window is on, or opens on, has to give; in device-independent pixels.

    Never `window.screen()`: PySide 6.11 takes the screen for a child of whatever was asked for it, and
    deletes Qt's own with that as garbage; the next window that opens then ends the program.
    """
    place = window if window.isVisible() else window.parentWidget() or window
    middle = place.window().frameGeometry().center()
    screen = QGuiApplication.screenAt(middle) or QGuiApplication.primaryScreen()
    return screen.availableGeometry()


def fit_height(window: QWidget) -> None:
    """Give a window with wrapped text the height that its text needs at its width.

    Layouts give a top-level window the height of unwrapped text.
    https://doc.qt.io/qt-6/layout.html#layout-issues
    """
    layout = window.layout()
    assert layout is not None
    layout.activate()
    least = max(window.minimumWidth(), layout.minimumSize().width())
    width = max(least, window.width() if window.isVisible() else 0)
    room = round(room_for(window).height() * _OF_SCREEN)
    window.resize(width, min(layout.totalHeightForWidth(width), room))


def open_as_large(window: QWidget, width: int, height: int) -> None:
    """Give a dialog a size, at least what it needs, and never more than the screen has to give.

    Args:
        window: before it is shown.
        width: wanted for letters of the usual size, in device-independent pixels.
        height: likewise.
    """
    open_at(window, QSize(width, height) * theme.font_scale(window.font()))


def open_at(window: QWidget, wanted: QSize) -> None:
    """The same for a size that was worked out with the letters as they are."""
    least, room = window.minimumSizeHint(), room_for(window).size() * _OF_SCREEN
    window.resize(wanted.expandedTo(least).boundedTo(room))


def show_hint(line: QLineEdit) -> None:
    """Make a line at least as wide as what stands in it while it is empty: Qt's own least is a letter."""
    hint = line.fontMetrics().horizontalAdvance(line.placeholderText())
    line.setMinimumWidth(hint + 2 * theme.LARGE)
