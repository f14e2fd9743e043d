from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QTableView

from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.ui.numbers.cells import Column
from sigmamind_desktop.ui.numbers.news_delegate import NewsDelegate
from sigmamind_desktop.ui.numbers.view import NumbersView
from tests.ui.numbers.listed import ROWS, shown


def test_the_table_has_the_names_that_are_promised(view: NumbersView) -> None:
    [table] = view.findChildren(QTableView, "numbersTable")
    assert table.accessibleName() == "Your numbers"
    assert view.search.accessibleName() == "Search your numbers"


def test_the_newest_number_comes_first(view: NumbersView) -> None:
    assert shown(view) == [row.number for row in ROWS]


def test_a_click_on_a_heading_sorts(view: NumbersView) -> None:
    header = view.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(Column.NAME) + 10, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    first = shown(view)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    by_name = ["+4930901820", "+442079460958", "+14155550100"]
    assert [first, shown(view)] in ([by_name, by_name[::-1]], [by_name[::-1], by_name])


def test_a_long_word_that_is_searched_does_not_widen_the_pane(view: NumbersView) -> None:
    view.search.setText("x" * 300)
    assert not view.table.isVisible()
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert view.width() == 1200


def test_a_search_filters_as_it_is_typed(view: NumbersView) -> None:
    view.search.setFocus()
    QTest.keyClicks(view.search, "l")
    assert len(shown(view)) == 2
    QTest.keyClicks(view.search, "ond")
    assert shown(view) == ["+442079460958"]


def test_a_search_without_a_match_says_so_and_can_be_cleared(
    view: NumbersView, said: Any, button: Any, qtbot: Any
) -> None:
    QTest.keyClicks(view.search, "paris")
    assert "No number matches" in said(view)
    assert "paris" in said(view)
    qtbot.mouseClick(button(view, "Show all numbers"), Qt.MouseButton.LeftButton)
    assert view.search.text() == ""
    assert len(shown(view)) == 3


def test_escape_clears_the_search(view: NumbersView) -> None:
    view.search.setFocus()
    QTest.keyClicks(view.search, "paris")
    QTest.keyClick(view.search, Qt.Key.Key_Escape)
    assert view.search.text() == ""
    assert len(shown(view)) == 3


def test_a_number_that_the_search_leaves_out_shows_the_table_again_when_it_matches(
    view: NumbersView,
) -> None:
    QTest.keyClicks(view.search, "paris")
    assert not view.table.isVisible()
    view.model.put(PhoneNumber("+33140205317", NumberState.ACTIVE, "Paris"))
    assert view.table.isVisible()
    assert shown(view) == ["+33140205317"]


def test_a_number_that_changes_into_what_is_searched_shows_the_table_again(view: NumbersView) -> None:
    view.search.setText("paris")
    view.model.put(PhoneNumber(ROWS[0].number, NumberState.ACTIVE, "Paris"))
    assert view.table.isVisible()
    view.model.put(ROWS[0])
    assert not view.table.isVisible()


def test_what_is_left_to_do_is_a_choice_beside_the_states(view: NumbersView, said: Any) -> None:
    view.set_rows([*ROWS, replace(ROWS[0], number="+14155550101", inbound_agent_id="a", is_set_up=True)])
    view.state.setCurrentText("Something left to do")
    assert set(shown(view)) == {"+14155550100", "+4930901820"}
    view.search.setText("paris")
    assert "No number with something left to do holds “paris”." in said(view)
    view.search.clear()
    view.set_rows([ROWS[1]])
    assert "Nothing is left to do for any number of your list." in said(view)
    view.show_all()
    assert shown(view) == ["+442079460958"]


def test_news_are_bold_with_a_dot_before_the_number(view: NumbersView) -> None:
    view.model.put(replace(ROWS[0], news=frozenset({"friendly_name"})))

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
