from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QDateTime, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from sigmamind_desktop.domain.numbers.agents import Agents
from sigmamind_desktop.domain.numbers.record import NEW, NumberState, PhoneNumber
from sigmamind_desktop.ui.numbers import listing
from sigmamind_desktop.ui.numbers import messages as number_messages
from sigmamind_desktop.ui.numbers.cells import Column, cell_text, show_time
from sigmamind_desktop.ui.numbers.model import NEWS_ROLE, ROW_ROLE, NumbersModel
from tests.ui.numbers.listed import NOON
from tests.ui.numbers.rows import BARE, FULL, numbers_in, row_of

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_model_keeps_qt_s_rules(model: NumbersModel, qtmodeltester: Any) -> None:
    qtmodeltester.check(model)


def test_the_sorted_and_searched_model_keeps_qt_s_rules(model: NumbersModel, qtmodeltester: Any) -> None:
    model.sort(Column.NUMBER)
    model.set_search("49")
    qtmodeltester.check(model)


def test_the_model_keeps_qt_s_rules_while_it_changes(model: NumbersModel) -> None:
    model.sort(Column.NUMBER)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode)
    for number in ("+12", "+11", "+13"):
        model.put(row_of(number + "0000000"))
    model.put(row_of("+110000000", "again"))
    model.set_search("again")
    model.remove("+110000000")
    model.remove("+120000000")
    model.add_rows([row_of("+110000000", "again"), row_of("+140000000")])
    model.set_search("")
    model.sort(Column.NUMBER, Qt.SortOrder.DescendingOrder)
    model.add_rows([row_of("+150000000"), row_of("+100000000")])
    assert numbers_in(model) == sorted(numbers_in(model), reverse=True)
    model.set_rows([BARE])
    assert tester.model() is model
    assert numbers_in(model) == [BARE.number]


def test_each_cell_shows_a_text(model: NumbersModel) -> None:
    for row in range(model.rowCount()):
        for column in Column:
            text = model.index(row, column).data()
            assert type(text) is str
            assert text


def test_a_full_row_shows_all_that_is_known(model: NumbersModel) -> None:
    shown = [model.index(0, column).data() for column in Column]
    assert shown == [
        "+1 415-555-0100",
        "Support",
        "Active",
        "agent-in",
        "agent-out",
        "+44 20 7946 0958",
        "sip.telnyx.com",
        show_time(NOON),
        "—",
        "Carrier not told yet",
    ]


def test_what_is_missing_is_a_dash(model: NumbersModel) -> None:
    always = (Column.NUMBER, Column.STATE, Column.RINGING)
    assert {model.index(1, column).data() for column in Column if column not in always} == {"—"}


def test_every_answer_of_data_is_a_text_a_row_or_nothing(model: NumbersModel) -> None:
    for role in [*Qt.ItemDataRole, ROW_ROLE, ROW_ROLE + 1]:
        for column in Column:
            answer = model.data(model.index(0, column), role)
            assert answer is None or type(answer) is str or (role == ROW_ROLE and answer == FULL)


def test_the_state_s_tool_tip_says_what_it_means(model: NumbersModel) -> None:
    tip = model.index(0, Column.STATE).data(Qt.ItemDataRole.ToolTipRole)
    assert number_messages.state_meaning(NumberState.ACTIVE) in tip


def test_a_tool_tip_is_never_taken_for_markup() -> None:
    model = NumbersModel()
    model.set_rows([row_of("+14155550100", "<b>bold</b>")])
    assert "<b>" not in model.index(0, Column.NAME).data(Qt.ItemDataRole.ToolTipRole)


def test_each_column_has_a_heading(model: NumbersModel) -> None:
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert headings[:3] == ["Number", "Name", "State"]
    assert len(set(headings)) == len(Column)


def test_a_moment_is_shown_in_this_computer_s_zone_and_format() -> None:
    moment = QDateTime.fromSecsSinceEpoch(int(NOON.timestamp()))
    assert show_time(NOON) == QLocale.system().toString(moment, QLocale.FormatType.ShortFormat)
    assert show_time(None) == "—"


@pytest.mark.parametrize("role", [Qt.ItemDataRole.DisplayRole, ROW_ROLE, Qt.ItemDataRole.ToolTipRole])
def test_an_index_that_is_not_there_has_no_data(model: NumbersModel, role: int) -> None:
    gone = model.index(1, 0)
    beyond = [QModelIndex(), model.createIndex(99, 0), model.createIndex(-1, 0)]
    model.remove(BARE.number)
    for index in [*beyond, gone]:
        assert model.data(index, role) is None
    for section in (-1, len(Column), 99):
        assert model.headerData(section, Qt.Orientation.Horizontal) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0


def test_a_changed_row_is_told_as_one_row(model: NumbersModel, qtbot: Any) -> None:
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    changed = PhoneNumber(BARE.number, NumberState.ACTIVE, "Berlin")
    with qtbot.assertNotEmitted(model.rowsInserted), qtbot.waitSignal(model.dataChanged) as heard:
        model.put(changed)
    first, last = heard.args[:2]
    assert (first.row(), first.column(), last.row(), last.column()) == (1, 0, 1, len(Column) - 1)
    assert model.rows == [FULL, changed]
    assert resets == []


def test_a_new_row_is_told_as_one_row_at_the_top(model: NumbersModel, qtbot: Any) -> None:
    new = row_of("+19999999999")
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted) as heard:
        model.put(new)
    assert heard.args[1:] == [0, 0]
    assert model.rows == [new, FULL, BARE]


def test_rows_of_another_page_come_below_the_others(model: NumbersModel, qtbot: Any) -> None:
    pages = [[row_of(f"+1415556{end:04}", minutes=None) for end in range(at, at + 3)] for at in (0, 3)]
    for page in pages:
        before = model.rowCount()
        with (
            qtbot.assertNotEmitted(model.modelReset),
            qtbot.assertNotEmitted(model.layoutChanged),
            qtbot.waitSignal(model.rowsInserted) as heard,
        ):
            model.add_rows(page)
        assert heard.args[1:] == [before, before + 2]
    assert model.shown == model.rows == [FULL, BARE, *pages[0], *pages[1]]
    assert model.active == 7


def test_rows_of_another_page_go_to_their_places_in_the_order(model: NumbersModel) -> None:
    model.sort(Column.NAME)
    kept = QPersistentModelIndex(model.index(model.place_of(FULL.number) or 0, Column.NAME))
    model.add_rows([row_of("+14155560001", "Z"), row_of("+14155560002", "A")])
    assert [row.friendly_name for row in model.shown] == ["A", "Support", "Z", None]
    assert (kept.row(), kept.data()) == (1, "Support")


def test_of_another_page_only_what_is_searched_is_shown(model: NumbersModel, qtbot: Any) -> None:
    model.set_search("front")
    model.set_filter(lambda row: row.state is NumberState.ACTIVE)
    model.add_rows([row_of("+14155560001", "Front desk"), row_of("+14155560002", "Back door")])
    assert numbers_in(model) == ["+14155560001"]
    assert model.total == 4
    with qtbot.assertNotEmitted(model.rowsInserted):
        model.add_rows([row_of("+14155560003", "Back yard")])
    model.set_search("")
    assert [row.friendly_name for row in model.shown] == ["Support", "Front desk", "Back door", "Back yard"]


def test_a_removed_row_is_told_as_one_row(model: NumbersModel, qtbot: Any) -> None:
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsRemoved) as heard:
        model.remove(BARE.number)
    assert heard.args[1:] == [1, 1]
    assert model.rows == [FULL]


def test_removing_what_is_not_there_does_nothing(model: NumbersModel, qtbot: Any) -> None:
    with qtbot.assertNotEmitted(model.rowsRemoved), qtbot.assertNotEmitted(model.modelReset):
        model.remove("+10000000000")


@pytest.mark.parametrize("state", NumberState)
def test_each_state_is_shown_by_its_name(state: NumberState) -> None:
    assert cell_text(PhoneNumber("+14155550100", state), Column.STATE) == number_messages.state_name(state)


def test_news_are_said_of_the_row_and_of_each_cell() -> None:
    model = NumbersModel()
    changed = replace(FULL, news=frozenset({"friendly_name", "state"}))
    model.set_rows([changed, replace(BARE, news=frozenset({NEW})), row_of("+14155550109")])

    def news(row: int, column: Column) -> str | None:
        place = model.place_of([changed.number, BARE.number, "+14155550109"][row])
        assert place is not None
        return model.index(place, column).data(NEWS_ROLE)

    assert news(0, Column.NUMBER) == "Changed at SigmaMind: state, name."
    assert news(0, Column.NAME) == "Changed at SigmaMind: name."
    assert news(0, Column.SIP_URI) is None
    assert "New in your account" in str(news(1, Column.NUMBER))
    assert news(1, Column.NAME) is None
    assert news(2, Column.NUMBER) is None
    tip = model.index(model.place_of(changed.number) or 0, Column.NAME).data(Qt.ItemDataRole.ToolTipRole)
    assert "Changed at SigmaMind: name." in tip
    assert "Support" in tip


def test_scrolling_builds_no_row_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[tuple[str, Column]] = []

    def counted(row: PhoneNumber, column: Column, agents: Agents) -> str:
        built.append((row.number, column))
        return cell_text(row, column, agents)

    monkeypatch.setattr(listing, "cell_text", counted)
    model = NumbersModel()
    model.set_rows([row_of(f"+1415555{i:04}") for i in range(200)])
    assert built == []
    for _ in range(2):
        for row in range(150):
            for column in Column:
                model.index(row, column).data()
    assert len(built) == len(set(built)) == 150 * len(Column)
