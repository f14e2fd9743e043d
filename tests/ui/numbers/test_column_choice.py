from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics, QStandardItemModel
from PySide6.QtWidgets import QMenu, QTableView

from sigmamind_desktop.domain.numbers.record import NumberState
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.numbers.cells import FIRST_ORDER, Column, heading
from sigmamind_desktop.ui.numbers.messages import state_name
from sigmamind_desktop.ui.numbers.state_pill import widest_pill
from sigmamind_desktop.ui.numbers.view import NumbersView
from tests.ui.books import agent_book
from tests.ui.numbers.listed import ROWS, click, shown


def _columns_menu(view: NumbersView, qtbot: Any) -> dict[str, Any]:
    menu = QMenu()
    qtbot.addWidget(menu)
    view.table.fill_columns_menu(menu)
    view.menu = menu  # type: ignore[attr-defined]
    return {action.text(): action for action in menu.actions()}


def test_columns_are_chosen_but_for_the_number(view: NumbersView, qtbot: Any) -> None:
    actions = _columns_menu(view, qtbot)
    assert all(actions[heading(column)].isChecked() for column in Column)
    assert not actions["Number"].isEnabled()
    actions["Inbound agent"].trigger()
    assert view.table.isColumnHidden(Column.INBOUND_AGENT)
    actions["Inbound agent"].trigger()
    assert not view.table.isColumnHidden(Column.INBOUND_AGENT)


def test_the_menu_of_the_headings_offers_the_columns(view: NumbersView) -> None:
    view.table.horizontalHeader().customContextMenuRequested.emit(QPoint(10, 10))
    menu = view.table.findChildren(QMenu)[-1]
    assert [action.text() for action in menu.actions()][: len(Column)] == [
        view.model.headerData(column, Qt.Orientation.Horizontal) for column in FIRST_ORDER
    ]


def test_columns_are_sorted_and_moved_by_the_keyboard_s_menu(view: NumbersView, qtbot: Any) -> None:
    click(view, 0, Column.NAME)
    actions = _columns_menu(view, qtbot)
    actions["Move “Name” to the right"].trigger()
    assert view.table.shown_columns()[:3] == [Column.NUMBER, Column.STATE, Column.NAME]
    _columns_menu(view, qtbot)["Move “Name” to the left"].trigger()
    assert view.table.shown_columns()[:2] == [Column.NUMBER, Column.NAME]
    click(view, 0, Column.NUMBER)
    assert not _columns_menu(view, qtbot)["Move “Number” to the left"].isEnabled()

    def sort(text: str) -> None:
        by = _columns_menu(view, qtbot)["Sort by"].menu()
        [action] = [action for action in by.actions() if action.text() == text]
        action.trigger()

    sort("Ascending")
    sort("Name")
    assert shown(view) == ["+4930901820", "+442079460958", "+14155550100"]
    sort("Descending")
    assert shown(view) == ["+14155550100", "+442079460958", "+4930901820"]


def test_columns_widths_order_and_sorting_are_remembered(view: NumbersView, show: Any, qtbot: Any) -> None:
    header = view.table.horizontalHeader()
    _columns_menu(view, qtbot)["Test number"].trigger()
    view.table.setColumnWidth(Column.NAME, 222)
    header.moveSection(header.visualIndex(Column.STATE), 0)
    view.table.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
    again = NumbersView(agent_book())
    again.restore_state(view.save_state())
    again.set_rows(ROWS)
    show(again, 1200, 500)
    assert again.table.isColumnHidden(Column.TEST_NUMBER)
    assert again.table.columnWidth(Column.NAME) == 222
    assert again.table.horizontalHeader().logicalIndex(0) == Column.STATE
    assert shown(again) == ["+4930901820", "+442079460958", "+14155550100"]
    assert not _columns_menu(again, qtbot)["Test number"].isChecked()


@pytest.mark.parametrize("first", [None, Column.STATE], ids=["untouched", "moved"])
def test_columns_of_0_1_0_are_kept_and_the_new_one_stands_beside_the_state(
    first: Column | None, show: Any, qtbot: Any
) -> None:
    # It had nine, in the order of their numbers.
    before = QTableView()
    qtbot.addWidget(before)
    before.setModel(QStandardItemModel(0, 9, before))
    header = before.horizontalHeader()
    before.setColumnWidth(Column.NAME, 222)
    before.setColumnHidden(Column.TEST_NUMBER, True)
    before.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
    if first is not None:
        header.moveSection(header.visualIndex(first), 0)
    view = NumbersView(agent_book())
    width = view.table.columnWidth(Column.RINGING)
    view.restore_state(header.saveState())
    view.set_rows(ROWS)
    show(view, 1200, 500)
    order = view.table.shown_columns()
    assert order[order.index(Column.STATE) + 1] is Column.RINGING
    assert [column for column in order if column is not Column.RINGING] == [
        column
        for column in sorted(set(Column), key=lambda column: (column is not first, column))
        if column not in (Column.RINGING, Column.TEST_NUMBER)
    ]
    assert view.table.columnWidth(Column.RINGING) == width
    assert view.table.columnWidth(Column.NAME) == 222
    assert view.table.columnWidth(Column.STATE) >= widest_pill(view.table.font())


def test_a_new_column_that_was_moved_to_the_end_stays_there(view: NumbersView) -> None:
    header = view.table.horizontalHeader()
    header.moveSection(header.visualIndex(Column.RINGING), len(Column) - 1)
    again = NumbersView(agent_book())
    again.restore_state(view.save_state())
    assert again.table.shown_columns()[-1] is Column.RINGING


def test_with_a_larger_font_no_pill_is_cut(view: NumbersView) -> None:
    view.table.setFont(theme.scaled_font(view.table.font(), 1.6))
    metrics = QFontMetrics(theme.scaled_font(view.table.font(), 1.0, bold=True))
    longest = max(metrics.horizontalAdvance(state_name(state)) for state in NumberState)
    assert view.table.columnWidth(Column.STATE) > longest + 30
    assert view.table.rowHeight(0) > metrics.height()


def test_the_columns_have_room_for_as_many_letters_of_a_larger_font(view: NumbersView) -> None:
    table = view.table
    before = {column: table.columnWidth(column) for column in table.shown_columns()}
    narrow = table.fontMetrics().horizontalAdvance("+44 20 7946 0958")
    table.setFont(theme.scaled_font(table.font(), 1.5))
    larger = table.fontMetrics().horizontalAdvance("+44 20 7946 0958") / narrow
    for column, width in before.items():
        assert table.columnWidth(column) >= width * larger - 2


def test_a_damaged_memory_is_passed_over(view: NumbersView) -> None:
    view.restore_state(b"nonsense")
    assert shown(view) == [row.number for row in ROWS]
