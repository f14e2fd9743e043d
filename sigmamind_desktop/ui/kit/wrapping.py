"""Widgets beside each other, on as many lines as the width makes necessary: as words are set."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QStyle, QWidget, QWidgetItem

from sigmamind_desktop.ui.kit import theme


class WrappingLine(QLayout):
    """A line that breaks.

    What comes after `add_stretch` stands at the end of its line, and keeps together: all of it goes to a line
    of its own before one of it does.
    """

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def add_stretch(self) -> None:
        """Give the room that is left in a line to this place."""
        self.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding))

    def insert_widget(self, place: int, widget: QWidget) -> None:
        """Put a widget before what is at a place now."""
        self.addChildWidget(widget)
        self._items.insert(place, QWidgetItem(widget))
        self.invalidate()

    # Qt.

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        """See Qt."""
        self._items.append(item)

    def count(self) -> int:
        """See Qt."""
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:  # noqa: N802
        """See Qt."""
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:  # noqa: N802
        """See Qt."""
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """See Qt."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """See Qt."""
        lines = self._lines(width)
        return sum(map(self._height, lines)) + self.spacing() * max(len(lines) - 1, 0)

    def sizeHint(self) -> QSize:
        """See Qt: all in one line."""
        return QSize(self._width(self._items), self._height(self._items))

    def minimumSize(self) -> QSize:  # noqa: N802
        """See Qt: each in a line of its own."""
        shown = [item for item in self._items if _is_shown(item)]
        return QSize(max((item.minimumSize().width() for item in shown), default=0), self._height(shown))

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """See Qt."""
        super().setGeometry(rect)
        direction = self._direction()
        top = rect.top()
        for line in self._lines(rect.width()):
            place, height, left = rect.left(), self._height(line), rect.width() - self._width(line)
            for item in line:
                if isinstance(item, QSpacerItem):
                    place += max(left, 0)
                    continue
                size = item.sizeHint().boundedTo(QSize(rect.width(), height))
                at = QRect(QPoint(place, top + (height - size.height()) // 2), size)
                item.setGeometry(QStyle.visualRect(direction, rect, at))
                place += size.width() + self.spacing()
            top += height + self.spacing()

    def _direction(self) -> Qt.LayoutDirection:
        widget = self.parentWidget()
        return widget.layoutDirection() if widget is not None else Qt.LayoutDirection.LeftToRight

    def _height(self, line: list[QLayoutItem]) -> int:
        """At least that of a button, so that lines beside each other are level, whatever is in them."""
        widget = self.parentWidget()
        button = widget.fontMetrics().height() + 2 * theme.TIGHT if widget is not None else 0
        return max([button, *(item.sizeHint().height() for item in line if _is_shown(item))])

    def _width(self, line: list[QLayoutItem]) -> int:
        shown = [item for item in line if _is_shown(item)]
        return sum(item.sizeHint().width() for item in shown) + self.spacing() * max(len(shown) - 1, 0)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        first: list[QLayoutItem] = []
        for place, item in enumerate(self._items):
            is_stretch = isinstance(item, QSpacerItem)
            if item.isEmpty() and not is_stretch:
                continue
            together = self._items[place:] if is_stretch else [item]
            is_begun = bool(lines) and any(map(_is_shown, lines[-1]))
            if not lines or (is_begun and self._width([*lines[-1], *together]) > width):
                lines.append(first.copy())
            if is_stretch:
                first = [item]
            lines[-1].append(item)
        return lines


class Wrapping(QWidget):
    """Holds such a line where what is around asks nobody for a height: a status bar."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self.line = WrappingLine(spacing, self)

    def event(self, event: QEvent) -> bool:
        """Be as high as all lines are together, also when one of the widgets wants another size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.setMinimumHeight(self.line.heightForWidth(self.width()))
        return super().event(event)


def _is_shown(item: QLayoutItem) -> bool:
    return not item.isEmpty()  # a spacer always is
