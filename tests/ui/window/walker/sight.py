"""What a person has before them: one window, its widgets, its pixels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QSizeGrip,
    QSplitterHandle,
    QWidget,
)

_QTS_OWN = ("qt_", "ScrollLeftButton", "ScrollRightButton", "QtTab")
"""How the names of widgets begin that Qt builds others of."""


@dataclass(frozen=True)
class Finding:
    """One thing that shuts somebody out.

    Attributes:
        rule: which is broken.
        where: which widget it is.
        what: what is wrong with it.
    """

    rule: str
    where: str
    what: str = ""

    def __str__(self) -> str:
        return f"{self.rule}: {self.where}: {self.what}"


def called(widget: QWidget) -> str:
    """A widget's kind, name and text, and the nearest of its parents that has a name."""
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    said = f" {text[:50]!r}" if text else ""
    parent = widget.parentWidget()
    while parent is not None and (not parent.objectName() or parent.objectName().startswith(_QTS_OWN)):
        parent = parent.parentWidget()
    of = f" of {parent.objectName()}" if parent is not None else ""
    return f"{type(widget).__name__} {widget.objectName()}".strip() + said + of


@cache
def luminance(rgb: int) -> float:
    """See https://www.w3.org/TR/WCAG22/#dfn-relative-luminance; `rgb` as in 0xrrggbb."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in ((rgb >> shift & 255) / 255 for shift in (16, 8, 0))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@cache
def contrast(one: int, other: int) -> float:
    """See https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def rgb(colour: QColor) -> int:
    """A colour as pixels have it."""
    return colour.rgb() & 0xFFFFFF


def pixels(image: QImage) -> memoryview:
    """Each pixel, line by line."""
    converted = image.convertToFormat(QImage.Format.Format_RGB32)  # its bits are there as long as it is
    return memoryview(bytes(converted.constBits())).cast("I")


def sampled(image: QImage) -> QImage:
    """One pixel for each logical one: on a dense screen most of what is to be seen is larger."""
    return image.scaled(image.deviceIndependentSize().toSize())


class Sight:
    """A window as it is now.

    Attributes:
        window: the window or dialog.
    """

    def __init__(self, window: QWidget) -> None:
        self.window = window

    @cached_property
    def widgets(self) -> list[QWidget]:
        """All that is visible in the window, parents before their children."""
        return [
            each
            for each in self.window.findChildren(QWidget)
            if each.isVisible() and each.window() is self.window
        ]

    @cached_property
    def controls(self) -> list[QWidget]:
        """What a person can go to by the Tab key."""
        return [each for each in self.widgets if takes_tab(each)]

    @cached_property
    def image(self) -> QImage:
        """All of it, with the pixels of the screen."""
        return self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    def place(self, widget: QWidget, part: QRect | None = None) -> QRect:
        """Where a widget, or a part of it, is to be seen in the window."""
        place = widget.rect() if part is None else part
        return QRect(widget.mapTo(self.window, place.topLeft()), place.size()).intersected(self._room(widget))

    def _room(self, widget: QWidget) -> QRect:
        """What the widgets that one lies in leave to be seen of it."""
        room = self.window.rect()
        for each in ancestors(widget):
            room = room.intersected(QRect(each.mapTo(self.window, each.rect().topLeft()), each.size()))
        return room

    def colours(self, rect: QRect, *, each: bool = False) -> Counter[int]:
        """How many pixels of the window have which colour; `each`: also those between logical ones."""
        ratio = self.image.devicePixelRatio()
        device = QRect(rect.topLeft() * ratio, rect.size() * ratio)
        part = self.image.copy(device.intersected(self.image.rect()))
        seen = Counter(pixels(part if each else sampled(part)))
        return Counter({colour & 0xFFFFFF: many for colour, many in seen.items()})

    def line(self, y: int, left: int, right: int) -> list[int]:
        """The pixels from left to right, both in logical pixels of the window."""
        ratio = self.image.devicePixelRatio()
        row = min(round(y * ratio), self.image.height() - 1)
        return [
            self.image.pixel(x, row) & 0xFFFFFF
            for x in range(max(0, round(left * ratio)), min(self.image.width(), round(right * ratio)))
        ]


def takes_tab(widget: QWidget) -> bool:
    """Whether the Tab key is to go to a widget itself."""
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not (isinstance(widget, QLabel) and not _has_text_to_go_to(widget))
        and not widget.objectName().startswith(_QTS_OWN)
    )


def _has_text_to_go_to(label: QLabel) -> bool:
    by_keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
    links = Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    flags = label.textInteractionFlags()
    return bool(flags & by_keyboard) or (bool(flags & links) and "<a " in label.text())


def is_of_another(widget: QWidget) -> bool:
    """Whether Qt built the widget into another one, which answers for it."""
    parent = widget.parentWidget()
    return (
        isinstance(widget, QScrollBar | QSizeGrip | QSplitterHandle)
        or widget.objectName().startswith(_QTS_OWN)
        or isinstance(parent, QComboBox | QLineEdit)
        or type(widget).__name__ in ("QTableCornerButton", "QAbstractButton")
    )


def scroller_of(widget: QWidget) -> QAbstractScrollArea | None:
    """What a widget is scrolled by as its content."""
    parent = widget.parentWidget()
    area = parent.parentWidget() if parent is not None else None
    if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
        return area
    return None


def ancestors(widget: QWidget) -> Iterator[QWidget]:
    """Those that a widget lies in, up to its window."""
    while (parent := widget.parentWidget()) is not None and not widget.isWindow():
        yield parent
        widget = parent
