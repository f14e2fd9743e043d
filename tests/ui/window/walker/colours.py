"""Contrast, as the palette has it and as the pixels have it. What is disabled is exempt: WCAG 2.2, 1.4.3."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

from tests.ui.window.walker.sight import Finding, Sight, called, contrast, is_of_another, rgb

_OF_TEXT = 4.5
_OF_EDGES = 3.0
_ROWS = 8
_LEAST_SIZE = 8
"""Pixels of a part that is looked at: less of a text tells nothing of its colour."""


class Contrasts:
    """Measures each thing once, as long as it looks the same."""

    def __init__(self, sight: Sight, measured: set[tuple[object, ...]]) -> None:
        self._sight = sight
        self._measured = measured

    def findings(self) -> Iterator[Finding]:
        """What can't be told from what is behind it."""
        for widget in self._sight.widgets:
            if is_of_another(widget) or not widget.isEnabled() or self._sight.place(widget).isEmpty():
                continue
            key = (called(widget), widget.size().toTuple(), widget.hasFocus(), widget.palette().cacheKey())
            if key in self._measured:
                continue
            self._measured.add(key)
            for what, rect in _texts(widget):
                yield from self._text(widget, what, self._sight.place(widget, rect))
            yield from self._edge(widget)

    def _text(self, widget: QWidget, what: str, rect: QRect) -> Iterator[Finding]:
        if rect.width() < _LEAST_SIZE or rect.height() < widget.fontMetrics().ascent():
            return  # scrolled away but for the space above its letters
        colours = self._sight.colours(rect)
        if not colours:
            return
        behind, _ = colours.most_common(1)[0]
        best = max(contrast(each, behind) for each in colours)
        if best < _OF_TEXT:  # thin lines may lie between the logical pixels
            best = max(contrast(each, behind) for each in self._sight.colours(rect, each=True))
        if best < _OF_TEXT:
            yield Finding("a text too pale", called(widget), f"{what[:40]!r}: {best:.1f} on #{behind:06x}")
        elif isinstance(widget, QLabel) and widget.pixmap().isNull():
            meant = contrast(rgb(widget.palette().color(widget.foregroundRole())), behind)
            if meant < _OF_TEXT:
                yield Finding(
                    "a text too pale", called(widget), f"by its palette {meant:.1f} on #{behind:06x}"
                )

    def _edge(self, widget: QWidget) -> Iterator[Finding]:
        if isinstance(widget, QCheckBox | QRadioButton):
            option = QStyleOptionButton()
            widget.initStyleOption(option)
            is_check = isinstance(widget, QCheckBox)
            element = (
                QStyle.SubElement.SE_CheckBoxIndicator
                if is_check
                else QStyle.SubElement.SE_RadioButtonIndicator
            )
            rect = self._sight.place(widget, widget.style().subElementRect(element, option, widget))
            rect = rect.intersected(self._sight.place(widget))
        elif isinstance(widget, QLineEdit | QComboBox | QPlainTextEdit) or (
            isinstance(widget, QPushButton) and not widget.isFlat()
        ):
            rect = self._sight.place(widget)
        else:
            return
        if rect.width() < _LEAST_SIZE or rect.height() < _LEAST_SIZE:
            return
        middle = rect.center().y()
        outside = self._sight.line(middle, rect.left() - 2, rect.left() - 1)
        edge = self._sight.line(middle, rect.left() - 1, rect.left() + 5)
        if outside and edge:
            best = max(contrast(each, outside[0]) for each in edge)
            if best < _OF_EDGES:
                yield Finding("an edge too pale", called(widget), f"{best:.1f} on #{outside[0]:06x}")


def _lines(label: QLabel) -> QRect:
    """Where the words of a label are: below them room may be kept for more."""
    if label.textFormat() is not Qt.TextFormat.PlainText:
        return label.rect()
    wrap = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
    return label.fontMetrics().boundingRect(label.contentsRect(), label.alignment() | wrap, label.text())


def _texts(widget: QWidget) -> Iterator[tuple[str, QRect]]:
    """The texts of a widget, each with the part of the widget that it stands in."""
    seen = widget.rect()
    match widget:
        case QLabel() if widget.text():
            yield widget.text(), _lines(widget)
        case QAbstractButton() if widget.text():
            yield widget.text(), seen.adjusted(4, 4, -4, -4)
        case QLineEdit():
            if shown := widget.text() or widget.placeholderText():
                yield shown, seen.adjusted(4, 4, -4, -4)
        case QComboBox():
            if widget.currentText():
                yield widget.currentText(), seen.adjusted(4, 4, -24, -4)
        case QTabBar():
            for place in range(widget.count()):
                if widget.isTabEnabled(place):
                    yield widget.tabText(place), widget.tabRect(place).adjusted(4, 4, -4, -4)
        case QMenuBar():
            for action in widget.actions():
                if action.isEnabled():
                    yield action.text(), widget.actionGeometry(action)
        case QTableView() | QTreeView() | QListView():
            model, root = widget.model(), widget.rootIndex()
            if model is None:
                return
            corner = widget.viewport().pos()
            for row in range(min(model.rowCount(root), _ROWS)):
                for column in range(model.columnCount(root)):
                    index: QModelIndex = model.index(row, column, root)
                    rect = widget.visualRect(index).intersected(widget.viewport().rect())
                    if index.data() and not rect.isEmpty():
                        yield str(index.data()), rect.translated(corner).adjusted(2, 2, -2, -2)
