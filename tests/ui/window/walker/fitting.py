"""Whether everything has its place: whole, in its window, beside the others, large enough for a finger."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QRadioButton,
    QStackedLayout,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)

from sigmamind_desktop.ui.kit.cells import WholeTexts
from tests.ui.window.walker.sight import Finding, Sight, called, is_of_another, scroller_of

_LEAST = 24
"""Logical pixels that a target is high and wide: WCAG 2.2, 2.5.8."""

_ROWS = 12
"""Of a table that are looked at; the others are like them."""


def cut(sight: Sight) -> Iterator[Finding]:
    """A text that is not whole, and has no tool tip that is."""
    for widget in sight.widgets:
        if is_of_another(widget):
            continue
        for text, lack, whole in _cut_in(widget):
            plain = re.sub(r"<[^>]*>", "", text).replace("&", "").strip("…")
            if plain not in re.sub(r"<[^>]*>", "", whole).replace("&", ""):
                yield Finding("text is cut", called(widget), f"{text[:60]!r} {lack}")


def _cut_in(widget: QWidget) -> Iterator[tuple[str, str, str]]:
    """Each text that is cut, by how much, and what the tool tip has."""
    tip, metrics = widget.toolTip(), widget.fontMetrics()
    match widget:
        case QLabel() if widget.text():
            yield from ((widget.text(), lack, tip) for lack in _lack_of_label(widget))
        case QAbstractButton() if widget.text():
            if (
                isinstance(widget, QToolButton)
                and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
            ):
                return
            yield from ((widget.text(), lack, tip) for lack in _lack(widget.sizeHint(), widget.size()))
        case QComboBox():
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            style, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
            room = widget.style().subControlRect(style, option, part, widget).width()
            need = metrics.horizontalAdvance(option.currentText)
            if need > room:
                yield option.currentText, f"{need} > {room}", tip
        case QLineEdit() if not widget.text():
            margins = widget.textMargins()
            room = widget.contentsRect().width() - margins.left() - margins.right()
            need = metrics.horizontalAdvance(widget.placeholderText())
            if need > room:
                yield widget.placeholderText(), f"{need} > {room}", tip
        case QTabBar():
            for place in range(widget.count()):
                need, room = (
                    metrics.horizontalAdvance(widget.tabText(place).replace("&", "")),
                    widget.tabRect(place).width(),
                )
                if need > room:
                    yield widget.tabText(place), f"{need} > {room}", widget.tabToolTip(place)
        case QGroupBox():
            if (need := metrics.horizontalAdvance(widget.title())) > widget.width():
                yield widget.title(), f"{need} > {widget.width()}", tip
        case QTableView() | QTreeView():
            yield from _cut_cells(widget)


def _lack(need: QSize, room: QSize) -> list[str]:
    return [f"{a} > {b}" for a, b in ((need.width(), room.width()), (need.height(), room.height())) if a > b]


def _lack_of_label(label: QLabel) -> list[str]:
    if not label.wordWrap():
        return _lack(label.sizeHint(), label.size())
    lacks = _lack(QSize(0, label.heightForWidth(label.width())), label.size())
    words = re.sub(r"<[^>]*>", " ", label.text()).replace("-", "- ").replace("/", "/ ").split()
    longest = max(map(label.fontMetrics().horizontalAdvance, words), default=0)
    return lacks or _lack(QSize(longest, 0), label.contentsRect().size())


def _cut_cells(view: QTableView | QTreeView) -> Iterator[tuple[str, str, str]]:
    model, header = view.model(), view.horizontalHeader() if isinstance(view, QTableView) else view.header()
    if model is None:
        return
    columns = [each for each in range(model.columnCount()) if not header.isSectionHidden(each)]
    across, tips = Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    for column in columns if header.isVisible() else ():
        text = str(model.headerData(column, across) or "")
        need = max(map(header.fontMetrics().horizontalAdvance, text.split("\n")))
        if need > header.sectionSize(column):
            yield (
                text,
                f"{need} > {header.sectionSize(column)}",
                str(model.headerData(column, across, tips) or ""),
            )
    has_whole_texts = isinstance(view.itemDelegate(), WholeTexts)
    for row in range(min(model.rowCount(), _ROWS)):
        for column in columns:
            index = model.index(row, column)
            text, room = str(index.data() or ""), view.visualRect(index)
            if not text or room.isEmpty() or view.indexWidget(index) is not None:
                continue
            need = view.sizeHintForIndex(index)
            if need.width() > room.width() and not (view.wordWrap() and need.height() <= room.height() > 30):
                tip = str(index.data(tips) or "") or (text if has_whole_texts else "")
                yield text, f"{need.width()} > {room.width()}", tip


def outside(sight: Sight) -> Iterator[Finding]:
    """What lies outside of what it is in, and can't be scrolled to."""
    for widget in sight.widgets:
        if is_of_another(widget) or widget.isWindow() or (widget.size().isEmpty()):
            continue
        parent = widget.parentWidget()
        room = parent.rect().adjusted(-1, -1, 1, 1)
        if (area := scroller_of(widget)) is not None:
            if area.horizontalScrollBar().maximum() > 0 and area.horizontalScrollBar().isVisible():
                continue
            room = QRect(room.left(), widget.y(), room.width(), max(widget.height(), 1))
        if isinstance(parent, QAbstractScrollArea) or _is_inside_a_view(widget):
            continue
        if not room.contains(widget.geometry()):
            yield Finding("outside of its place", called(widget), f"{widget.geometry()} in {parent.rect()}")


def _is_inside_a_view(widget: QWidget) -> bool:
    area = scroller_of(widget)
    return isinstance(area, QAbstractItemView)


def overlapping(sight: Sight) -> Iterator[Finding]:
    """Two that a layout has put over one another."""
    for parent in (sight.window, *sight.widgets):
        layout = parent.layout()
        if layout is None or isinstance(layout, QStackedLayout):
            continue
        children = [
            each
            for each in sight.widgets
            if each.parentWidget() is parent and not is_of_another(each) and not each.size().isEmpty()
        ]
        for one, other in combinations(children, 2):
            common = one.geometry().intersected(other.geometry())
            if common.width() > 1 and common.height() > 1:
                yield Finding("overlap", called(one), f"and {called(other)}: {common.size().toTuple()}")


def too_large(sight: Sight) -> Iterator[Finding]:
    """A window that its screen has no room for."""
    window = sight.window
    room = QGuiApplication.primaryScreen().availableGeometry()
    for need in (window.size(), window.minimumSizeHint()):
        if need.width() > room.width() or need.height() > room.height():
            yield Finding(
                "larger than the screen", called(window), f"{need.toTuple()} > {room.size().toTuple()}"
            )
            return
    if not room.adjusted(-1, -1, 1, 1).contains(window.geometry()):
        yield Finding("outside of the screen", called(window), f"{window.geometry()}")


def small_targets(sight: Sight) -> Iterator[Finding]:
    """What is too small for a finger."""
    kinds = (QAbstractButton, QComboBox, QLineEdit, QCheckBox, QRadioButton)
    for widget in sight.widgets:
        if isinstance(widget, QTabBar):
            sizes = [widget.tabRect(place).size() for place in range(widget.count())]
        elif isinstance(widget, QHeaderView) and widget.sectionsClickable():
            sizes = [QSize(_LEAST, widget.height())]
        elif isinstance(widget, QLabel) and "<a " in widget.text():
            sizes = [widget.size()]
        elif isinstance(widget, kinds) and widget.isEnabled():
            if is_of_another(widget) and not isinstance(widget, QToolButton):
                continue
            sizes = [widget.size()]
        else:
            continue
        for size in sizes:
            if not size.isEmpty() and (size.width() < _LEAST or size.height() < _LEAST):
                yield Finding("too small a target", called(widget), f"{size.width()} x {size.height()}")
                break


RULES = (cut, outside, overlapping, too_large, small_targets)
