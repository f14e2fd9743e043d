from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QStyleOptionViewItem, QTableView

from sigmamind_desktop.app.numbers.refreshing import RefreshPhase, RefreshStatus
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.numbers.cells import FIRST_ORDER, Column, cell_text, heading
from sigmamind_desktop.ui.numbers.messages import state_name
from sigmamind_desktop.ui.numbers.model import ROW_ROLE
from sigmamind_desktop.ui.numbers.news_delegate import NewsDelegate
from sigmamind_desktop.ui.numbers.state_pill import widest_pill
from sigmamind_desktop.ui.numbers.view import NumbersView
from tests.ui.books import agent_book

_NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
_ROWS = [
    PhoneNumber("+14155550100", NumberState.ACTIVE, "Support", imported_at=_NOON),
    PhoneNumber("+442079460958", NumberState.INACTIVE, "London", imported_at=_NOON - timedelta(days=1)),
    PhoneNumber("+4930901820", NumberState.NOT_CONFIRMED, "Berlin", imported_at=_NOON - timedelta(days=2)),
]


@pytest.fixture
def view(show: Any) -> NumbersView:
    view = NumbersView(agent_book())
    view.set_rows(_ROWS)
    show(view, 1200, 500)
    return view


def _shown(view: NumbersView) -> list[str]:
    model = view.table.model()
    return [model.index(row, 0).data(ROW_ROLE).number for row in range(model.rowCount())]


def _at(view: NumbersView, row: int, column: Column) -> QPoint:
    return view.table.visualRect(view.table.model().index(row, column)).center()


def _click(view: NumbersView, row: int, column: Column = Column.NUMBER, *, control: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, modifier, _at(view, row, column))


def _copied() -> str:
    return QApplication.clipboard().text()


def test_the_table_has_the_names_that_are_promised(view: NumbersView) -> None:
    [table] = view.findChildren(QTableView, "numbersTable")
    assert table.accessibleName() == "Your numbers"
    assert view.search.accessibleName() == "Search your numbers"


def test_the_newest_number_comes_first(view: NumbersView) -> None:
    assert _shown(view) == [row.number for row in _ROWS]


def test_a_click_on_a_heading_sorts(view: NumbersView) -> None:
    header = view.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(Column.NAME) + 10, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    first = _shown(view)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    by_name = ["+4930901820", "+442079460958", "+14155550100"]
    assert [first, _shown(view)] in ([by_name, by_name[::-1]], [by_name[::-1], by_name])


def test_before_the_data_file_is_read_the_list_is_not_called_empty(show: Any, said: Any) -> None:
    view = show(NumbersView(agent_book()), 800, 400)
    assert "being read" in said(view)
    assert "No numbers yet" not in said(view)
    view.set_rows([])
    assert "No numbers yet" in said(view)
    assert not view.table.isVisible()


_EMPTY = ("Your numbers are being read", "can't be shown", "No numbers yet", "No number matches")


def _says_only(text: str, view: NumbersView, said: Any) -> bool:
    return [each for each in _EMPTY if each in said(view)] == [text]


@pytest.mark.parametrize("search", ["", "  ", "paris"])
def test_a_list_without_a_number_says_why_whatever_is_searched(
    show: Any, said: Any, find_button: Any, search: str
) -> None:
    view = show(NumbersView(agent_book()), 800, 400)
    view.search.setText(search)
    assert _says_only("Your numbers are being read", view, said)
    view.show_unavailable()
    assert _says_only("can't be shown", view, said)
    view.set_rows([])
    assert _says_only("No numbers yet", view, said)
    assert find_button(view, "Show all numbers") is None


def test_a_list_that_can_not_be_read_says_that_the_numbers_are_safe(show: Any, said: Any) -> None:
    view = show(NumbersView(agent_book()), 800, 400)
    view.show_unavailable()
    assert "safe" in said(view)


@pytest.mark.parametrize("is_loaded", [False, True])
def test_a_number_that_the_search_leaves_out_is_no_empty_list(
    show: Any, said: Any, button: Any, is_loaded: bool
) -> None:
    view = show(NumbersView(agent_book()), 800, 400)
    before = "No numbers yet" if is_loaded else "can't be shown"
    if is_loaded:
        view.set_rows([])
    else:
        view.show_unavailable()
    view.search.setText("paris")
    view.model.put(_ROWS[0])
    assert _says_only("No number matches", view, said)
    button(view, "Show all numbers").click()
    assert view.table.isVisible()
    view.search.setText("paris")
    view.model.remove(_ROWS[0].number)
    assert _says_only(before, view, said)


def test_a_number_that_is_shown_stays_when_the_list_can_not_be_read(view: NumbersView) -> None:
    view.show_unavailable()
    assert view.table.isVisible()


def test_a_long_word_that_is_searched_does_not_widen_the_pane(view: NumbersView) -> None:
    view.search.setText("x" * 300)
    assert not view.table.isVisible()
    QApplication.sendPostedEvents()
    assert view.width() == 1200


def test_an_empty_list_says_what_to_do_first(show: Any, said: Any) -> None:
    view = show(NumbersView(agent_book()), 800, 400)
    view.set_rows([])
    assert "Import number" in said(view)


def test_the_first_number_takes_the_place_of_the_words(show: Any) -> None:
    view = show(NumbersView(agent_book()), 800, 400)
    view.set_rows([])
    view.model.put(_ROWS[0])
    assert view.table.isVisible()
    view.model.remove(_ROWS[0].number)
    assert not view.table.isVisible()


def test_a_search_filters_as_it_is_typed(view: NumbersView) -> None:
    view.search.setFocus()
    QTest.keyClicks(view.search, "l")
    assert len(_shown(view)) == 2
    QTest.keyClicks(view.search, "ond")
    assert _shown(view) == ["+442079460958"]


def test_a_search_without_a_match_says_so_and_can_be_cleared(
    view: NumbersView, said: Any, button: Any, qtbot: Any
) -> None:
    QTest.keyClicks(view.search, "paris")
    assert "No number matches" in said(view)
    assert "paris" in said(view)
    qtbot.mouseClick(button(view, "Show all numbers"), Qt.MouseButton.LeftButton)
    assert view.search.text() == ""
    assert len(_shown(view)) == 3


def test_escape_clears_the_search(view: NumbersView) -> None:
    view.search.setFocus()
    QTest.keyClicks(view.search, "paris")
    QTest.keyClick(view.search, Qt.Key.Key_Escape)
    assert view.search.text() == ""
    assert len(_shown(view)) == 3


def test_a_number_that_the_search_leaves_out_shows_the_table_again_when_it_matches(
    view: NumbersView,
) -> None:
    QTest.keyClicks(view.search, "paris")
    assert not view.table.isVisible()
    view.model.put(PhoneNumber("+33140205317", NumberState.ACTIVE, "Paris"))
    assert view.table.isVisible()
    assert _shown(view) == ["+33140205317"]


def test_a_number_that_changes_into_what_is_searched_shows_the_table_again(view: NumbersView) -> None:
    view.search.setText("paris")
    view.model.put(PhoneNumber(_ROWS[0].number, NumberState.ACTIVE, "Paris"))
    assert view.table.isVisible()
    view.model.put(_ROWS[0])
    assert not view.table.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_the_details_of_the_current_row(view: NumbersView, qtbot: Any, key: Qt.Key) -> None:
    _click(view, 1)
    with qtbot.waitSignal(view.table.opened) as heard:
        qtbot.keyClick(view.table, key)
    assert heard.args == [_ROWS[1]]


def test_a_double_click_opens_the_details_once(view: NumbersView) -> None:
    opened: list[PhoneNumber] = []
    view.table.opened.connect(opened.append)
    for row, column in ((2, Column.NAME), (0, Column.NUMBER)):
        at = _at(view, row, column)
        QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseDClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened == [_ROWS[2], _ROWS[0]]  # a name that can't be changed opens them, too


def test_enter_with_no_row_opens_nothing(view: NumbersView, qtbot: Any) -> None:
    with qtbot.assertNotEmitted(view.table.opened):
        qtbot.keyClick(view.table, Qt.Key.Key_Return)


def test_a_click_selects_the_whole_row(view: NumbersView) -> None:
    _click(view, 1, Column.NAME)
    assert view.table.selected_rows() == [_ROWS[1]]


def test_ctrl_c_copies_the_selected_rows_as_they_are_shown(view: NumbersView) -> None:
    _click(view, 2)
    _click(view, 0, control=True)
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert _copied().split("\n") == [
        "\t".join(cell_text(row, column) for column in FIRST_ORDER) for row in (_ROWS[0], _ROWS[2])
    ]


def test_a_copied_row_has_the_columns_that_are_shown_in_their_order(view: NumbersView) -> None:
    header = view.table.horizontalHeader()
    for column in set(Column) - {Column.NUMBER, Column.NAME, Column.STATE}:
        header.setSectionHidden(column, True)
    header.moveSection(header.visualIndex(Column.STATE), 0)
    _click(view, 0)
    view.table.copy_rows()
    assert _copied() == "Active\t+1 415-555-0100\tSupport"


@pytest.mark.parametrize(
    ("column", "text"),
    [(Column.NUMBER, "+14155550100"), (Column.NAME, "Support"), (Column.STATE, "Active")],
)
def test_a_copied_cell_is_its_text_and_a_number_the_form_that_programs_take(
    view: NumbersView, column: Column, text: str
) -> None:
    _click(view, 0, column)
    view.table.copy_cell()
    assert _copied() == text


def test_a_secret_in_a_name_is_masked_where_it_is_copied(view: NumbersView) -> None:
    held = [Secret("Support"), Secret("0100")]
    _click(view, 0, Column.NAME)
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
    view.table.customContextMenuRequested.emit(_at(view, row, Column.NAME))
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    menu = view.table.findChildren(QMenu, options=direct)[-1]
    return {action.text(): action for action in menu.actions() if action.text()}


def test_the_menu_of_a_row_opens_and_copies(view: NumbersView, qtbot: Any) -> None:
    _click(view, 0)
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
    assert heard.args == [_ROWS[0]]


def test_the_menu_of_a_number_that_is_not_confirmed_offers_a_check(view: NumbersView, qtbot: Any) -> None:
    _click(view, 2)
    with qtbot.waitSignal(view.table.check_requested) as heard:
        _menu(view, 2)["Check now"].trigger()
    assert heard.args == ["+4930901820"]


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


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)],
)
def test_the_menu_of_a_row_opens_by_keyboard(view: NumbersView, key: Qt.Key, modifier: Any) -> None:
    _click(view, 1)
    QTest.keyClick(view.table, key, modifier)
    [menu] = [menu for menu in view.table.findChildren(QMenu) if menu.isVisible()]
    assert menu.actions()[0].text() == "Open details"
    menu.close()


def test_columns_are_sorted_and_moved_by_the_keyboard_s_menu(view: NumbersView, qtbot: Any) -> None:
    _click(view, 0, Column.NAME)
    actions = _columns_menu(view, qtbot)
    actions["Move “Name” to the right"].trigger()
    assert view.table.shown_columns()[:3] == [Column.NUMBER, Column.STATE, Column.NAME]
    _columns_menu(view, qtbot)["Move “Name” to the left"].trigger()
    assert view.table.shown_columns()[:2] == [Column.NUMBER, Column.NAME]
    _click(view, 0, Column.NUMBER)
    assert not _columns_menu(view, qtbot)["Move “Number” to the left"].isEnabled()

    def sort(text: str) -> None:
        by = _columns_menu(view, qtbot)["Sort by"].menu()
        [action] = [action for action in by.actions() if action.text() == text]
        action.trigger()

    sort("Ascending")
    sort("Name")
    assert _shown(view) == ["+4930901820", "+442079460958", "+14155550100"]
    sort("Descending")
    assert _shown(view) == ["+14155550100", "+442079460958", "+4930901820"]


def test_a_menu_beside_the_rows_does_not_open(view: NumbersView) -> None:
    view.table.customContextMenuRequested.emit(QPoint(10, 450))
    assert view.table.findChildren(QMenu) == []


def test_columns_widths_order_and_sorting_are_remembered(view: NumbersView, show: Any, qtbot: Any) -> None:
    header = view.table.horizontalHeader()
    _columns_menu(view, qtbot)["Test number"].trigger()
    view.table.setColumnWidth(Column.NAME, 222)
    header.moveSection(header.visualIndex(Column.STATE), 0)
    view.table.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
    again = NumbersView(agent_book())
    again.restore_state(view.save_state())
    again.set_rows(_ROWS)
    show(again, 1200, 500)
    assert again.table.isColumnHidden(Column.TEST_NUMBER)
    assert again.table.columnWidth(Column.NAME) == 222
    assert again.table.horizontalHeader().logicalIndex(0) == Column.STATE
    assert _shown(again) == ["+4930901820", "+442079460958", "+14155550100"]
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
    view.set_rows(_ROWS)
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


def test_what_is_left_to_do_is_a_choice_beside_the_states(view: NumbersView, said: Any) -> None:
    view.set_rows([*_ROWS, replace(_ROWS[0], number="+14155550101", inbound_agent_id="a", is_set_up=True)])
    view.state.setCurrentText("Something left to do")
    assert set(_shown(view)) == {"+14155550100", "+4930901820"}
    view.search.setText("paris")
    assert "No number with something left to do holds “paris”." in said(view)
    view.search.clear()
    view.set_rows([_ROWS[1]])
    assert "Nothing is left to do for any number of your list." in said(view)
    view.show_all()
    assert _shown(view) == ["+442079460958"]


@pytest.mark.parametrize("phase", [RefreshPhase.REFRESHING, RefreshPhase.FAILED])
def test_an_account_that_was_never_read_is_not_called_empty(
    show: Any, said: Any, phase: RefreshPhase
) -> None:
    view = show(NumbersView(agent_book()), 800, 400)
    view.set_rows([])
    view.render_refresh(RefreshStatus(phase))
    assert "No numbers yet" not in said(view)
    assert not view.is_known_to_be_empty
    is_reading = phase is RefreshPhase.REFRESHING
    assert ("Reading your account…" in said(view)) is is_reading
    assert ("Your account could not be read" in said(view)) is not is_reading
    view.render_refresh(RefreshStatus(RefreshPhase.DONE, _NOON))
    assert "No numbers yet" in said(view)
    assert view.is_known_to_be_empty


def test_a_damaged_memory_is_passed_over(view: NumbersView) -> None:
    view.restore_state(b"nonsense")
    assert _shown(view) == [row.number for row in _ROWS]


def test_tab_leaves_the_table(view: NumbersView) -> None:
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Tab)
    assert not view.table.hasFocus()


def test_what_is_selected_stays_when_the_list_is_read_anew(view: NumbersView) -> None:
    _click(view, 1, Column.NAME)
    _click(view, 2, control=True)
    chosen = [row.number for row in view.table.selected_rows()]
    view.set_rows([PhoneNumber("+33140205317", NumberState.ACTIVE, imported_at=_NOON), *_ROWS])
    assert [row.number for row in view.table.selected_rows()] == chosen
    assert view.table.currentIndex().data(ROW_ROLE).number == chosen[-1]
    view.set_rows(_ROWS[:1])
    assert view.table.selected_rows() == []


def test_what_is_selected_stays_in_its_row_when_another_order_is_chosen(view: NumbersView) -> None:
    _click(view, 0)
    [chosen] = view.table.selected_rows()
    for order in Qt.SortOrder:
        view.table.sortByColumn(Column.NUMBER, order)
        assert view.table.selected_rows() == [chosen]


def test_news_are_bold_with_a_dot_before_the_number(view: NumbersView) -> None:
    view.model.put(replace(_ROWS[0], news=frozenset({"friendly_name"})))

    def drawn(row: int, column: Column) -> tuple[str, bool]:
        index = view.model.index(row, column)
        option = QStyleOptionViewItem()
        delegate = view.table.itemDelegateForIndex(index)
        assert isinstance(delegate, NewsDelegate)
        delegate.initStyleOption(option, index)
        return option.text, option.font.bold()

    assert drawn(0, Column.NUMBER) == ("● +1 415-555-0100", True)
    assert drawn(0, Column.NAME) == ("Support", True)
    assert drawn(0, Column.SIP_URI)[1] is False
    assert drawn(1, Column.NUMBER) == ("+44 20 7946 0958", False)
