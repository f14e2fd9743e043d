from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.ui.numbers.cells import FIRST_ORDER, Column, cell_text
from sigmamind_desktop.ui.numbers.model import ROW_ROLE
from sigmamind_desktop.ui.numbers.view import NumbersView
from tests.ui.numbers.listed import NOON, ROWS, at_cell, click


def _copied() -> str:
    return QApplication.clipboard().text()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_the_details_of_the_current_row(view: NumbersView, qtbot: Any, key: Qt.Key) -> None:
    click(view, 1)
    with qtbot.waitSignal(view.table.opened) as heard:
        qtbot.keyClick(view.table, key)
    assert heard.args == [ROWS[1]]


def test_a_double_click_opens_the_details_once(view: NumbersView) -> None:
    opened: list[PhoneNumber] = []
    view.table.opened.connect(opened.append)
    for row, column in ((2, Column.NAME), (0, Column.NUMBER)):
        at = at_cell(view, row, column)
        QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseDClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened == [ROWS[2], ROWS[0]]  # a name that can't be changed opens them, too


def test_enter_with_no_row_opens_nothing(view: NumbersView, qtbot: Any) -> None:
    with qtbot.assertNotEmitted(view.table.opened):
        qtbot.keyClick(view.table, Qt.Key.Key_Return)


def test_a_click_selects_the_whole_row(view: NumbersView) -> None:
    click(view, 1, Column.NAME)
    assert view.table.selected_rows() == [ROWS[1]]


def test_ctrl_c_copies_the_selected_rows_as_they_are_shown(view: NumbersView) -> None:
    click(view, 2)
    click(view, 0, control=True)
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert _copied().split("\n") == [
        "\t".join(cell_text(row, column) for column in FIRST_ORDER) for row in (ROWS[0], ROWS[2])
    ]


def test_a_copied_row_has_the_columns_that_are_shown_in_their_order(view: NumbersView) -> None:
    header = view.table.horizontalHeader()
    for column in set(Column) - {Column.NUMBER, Column.NAME, Column.STATE}:
        header.setSectionHidden(column, True)
    header.moveSection(header.visualIndex(Column.STATE), 0)
    click(view, 0)
    view.table.copy_rows()
    assert _copied() == "Active\t+1 415-555-0100\tSupport"


@pytest.mark.parametrize(
    ("column", "text"),
    [(Column.NUMBER, "+14155550100"), (Column.NAME, "Support"), (Column.STATE, "Active")],
)
def test_a_copied_cell_is_its_text_and_a_number_the_form_that_programs_take(
    view: NumbersView, column: Column, text: str
) -> None:
    click(view, 0, column)
    view.table.copy_cell()
    assert _copied() == text


def test_a_secret_in_a_name_is_masked_where_it_is_copied(view: NumbersView) -> None:
    held = [Secret("Support"), Secret("0100")]
    click(view, 0, Column.NAME)
    view.table.copy_cell()
    assert _copied() == "•••"
    view.table.copy_rows()
    assert "Support" not in _copied()
    assert "Support" not in QApplication.clipboard().mimeData().html()
    assert "+1 415-555-0100" in _copied()
    assert held


def test_copying_nothing_leaves_the_clipboard(view: NumbersView) -> None:
    QApplication.clipboard().setText("before")
    view.table.setCurrentIndex(QModelIndex())
    view.table.copy_rows()
    assert _copied() == "before"


def test_who_has_selected_nothing_copies_the_row_that_is_come_to_by_tab(view: NumbersView) -> None:
    view.table.selectionModel().setCurrentIndex(
        view.model.index(1, Column.NUMBER), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    view.table.copy_rows()
    assert _copied().startswith(str(view.model.index(1, Column.NUMBER).data()))


def _menu(view: NumbersView, row: int) -> dict[str, Any]:
    view.table.customContextMenuRequested.emit(at_cell(view, row, Column.NAME))
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    menu = view.table.findChildren(QMenu, options=direct)[-1]
    return {action.text(): action for action in menu.actions() if action.text()}


def test_the_menu_of_a_row_opens_and_copies(view: NumbersView, qtbot: Any) -> None:
    click(view, 0)
    actions = _menu(view, 0)
    assert [text for text in actions if text] == [
        "Open details",
        "Will it ring?",
        "Rename",
        "Inbound agent",
        "Outbound agent",
        "Copy this cell",
        "Copy rows",
        "Copy rows with headings",
    ]
    with qtbot.waitSignal(view.table.opened) as heard:
        actions["Open details"].trigger()
    assert heard.args == [ROWS[0]]


def test_the_menu_of_a_number_that_is_not_confirmed_offers_a_check(view: NumbersView, qtbot: Any) -> None:
    click(view, 2)
    with qtbot.waitSignal(view.table.check_requested) as heard:
        _menu(view, 2)["Check now"].trigger()
    assert heard.args == ["+4930901820"]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)],
)
def test_the_menu_of_a_row_opens_by_keyboard(view: NumbersView, key: Qt.Key, modifier: Any) -> None:
    click(view, 1)
    QTest.keyClick(view.table, key, modifier)
    [menu] = [menu for menu in view.table.findChildren(QMenu) if menu.isVisible()]
    assert menu.actions()[0].text() == "Open details"
    menu.close()


def test_a_menu_beside_the_rows_does_not_open(view: NumbersView) -> None:
    view.table.customContextMenuRequested.emit(QPoint(10, 450))
    assert view.table.findChildren(QMenu) == []


def test_tab_leaves_the_table(view: NumbersView) -> None:
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Tab)
    assert not view.table.hasFocus()


def test_what_is_selected_stays_when_the_list_is_read_anew(view: NumbersView) -> None:
    click(view, 1, Column.NAME)
    click(view, 2, control=True)
    chosen = [row.number for row in view.table.selected_rows()]
    view.set_rows([PhoneNumber("+33140205317", NumberState.ACTIVE, imported_at=NOON), *ROWS])
    assert [row.number for row in view.table.selected_rows()] == chosen
    assert view.table.currentIndex().data(ROW_ROLE).number == chosen[-1]
    view.set_rows(ROWS[:1])
    assert view.table.selected_rows() == []


def test_what_is_selected_and_seen_stays_when_another_page_comes(view: NumbersView) -> None:
    view.set_rows([PhoneNumber(f"+1415555{end:04}", NumberState.ACTIVE) for end in range(100)])
    view.table.scrollTo(view.model.index(60, Column.NUMBER))
    click(view, 60)
    top, chosen = view.table.verticalScrollBar().value(), view.table.selected_rows()
    view.model.add_rows([PhoneNumber(f"+1415556{end:04}", NumberState.READING) for end in range(100)])
    view.table.viewport().repaint()
    assert view.table.verticalScrollBar().value() == top > 0
    assert view.table.selected_rows() == chosen
    assert view.table.currentIndex().row() == 60


def test_what_is_selected_stays_in_its_row_when_another_order_is_chosen(view: NumbersView) -> None:
    click(view, 0)
    [chosen] = view.table.selected_rows()
    for order in Qt.SortOrder:
        view.table.sortByColumn(Column.NUMBER, order)
        assert view.table.selected_rows() == [chosen]
