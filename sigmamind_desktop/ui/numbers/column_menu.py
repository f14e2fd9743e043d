"""The menu of the list's columns: all that a mouse does with the headings, for the keyboard too."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QTableView

from sigmamind_desktop.ui.numbers.cells import FIRST_ORDER, Column, heading

translate = QCoreApplication.translate


def fill(menu: QMenu, table: QTableView, order: Sequence[Column]) -> None:
    """A tick for each column, but the number's own always stays; by which the rows are sorted; its place.

    The columns that are shown are handed over in the order in which they stand.
    """
    menu.clear()
    header = table.horizontalHeader()
    for column in FIRST_ORDER:
        action = menu.addAction(heading(column))
        action.setCheckable(True)
        action.setChecked(not header.isSectionHidden(column))
        action.setEnabled(column is not Column.NUMBER)
        action.toggled.connect(lambda shown, column=column: header.setSectionHidden(column, not shown))
    menu.addSeparator()
    _fill_sorting(menu.addMenu(translate("ColumnMenu", "Sort by")), table)
    current = table.currentIndex().column()
    if current not in order:
        return
    place, name = order.index(Column(current)), heading(Column(current))
    for text, beside in (
        (translate("ColumnMenu", "Move “{column}” to the left"), order[place - 1 : place]),
        (translate("ColumnMenu", "Move “{column}” to the right"), order[place + 1 : place + 2]),
    ):
        action = menu.addAction(text.format(column=name))
        action.setEnabled(bool(beside))
        for other in beside:
            action.triggered.connect(partial(_move, table, Column(current), other))


def _move(table: QTableView, column: Column, other: Column) -> None:
    header = table.horizontalHeader()
    header.moveSection(header.visualIndex(column), header.visualIndex(other))
    table.scrollTo(table.currentIndex())


def _fill_sorting(menu: QMenu, table: QTableView) -> None:
    header = table.horizontalHeader()
    by, order = header.sortIndicatorSection(), header.sortIndicatorOrder()
    columns = QActionGroup(menu)
    for column in FIRST_ORDER:
        action = menu.addAction(heading(column), partial(table.sortByColumn, column, order))
        action.setCheckable(True)
        action.setChecked(column == by)
        action.setActionGroup(columns)
    menu.addSeparator()
    directions = QActionGroup(menu)
    for text, each in (
        (translate("ColumnMenu", "Ascending"), Qt.SortOrder.AscendingOrder),
        (translate("ColumnMenu", "Descending"), Qt.SortOrder.DescendingOrder),
    ):
        action = menu.addAction(text, partial(table.sortByColumn, by, each))
        action.setCheckable(True)
        action.setChecked(each is order)
        action.setActionGroup(directions)
