from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
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

pytestmark = pytest.mark.usefixtures("qapp")

_NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
_FULL = PhoneNumber(
    "+14155550100",
    NumberState.ACTIVE,
    "Support",
    "agent-in",
    "agent-out",
    "+442079460958",
    "sip.telnyx.com",
    _NOON,
)
_BARE = PhoneNumber("+4930901820", NumberState.NOT_CONFIRMED)


def _row(number: str, name: str | None = None, minutes: int | None = 0) -> PhoneNumber:
    when = None if minutes is None else _NOON + timedelta(minutes=minutes)
    return PhoneNumber(number, NumberState.ACTIVE, name, imported_at=when)


@pytest.fixture
def model() -> NumbersModel:
    model = NumbersModel()
    model.set_rows([_FULL, _BARE])
    return model


def _numbers(model: NumbersModel) -> list[str]:
    return [model.index(row, 0).data(ROW_ROLE).number for row in range(model.rowCount())]


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
        model.put(_row(number + "0000000"))
    model.put(_row("+110000000", "again"))
    model.set_search("again")
    model.remove("+110000000")
    model.remove("+120000000")
    model.add_rows([_row("+110000000", "again"), _row("+140000000")])
    model.set_search("")
    model.sort(Column.NUMBER, Qt.SortOrder.DescendingOrder)
    model.add_rows([_row("+150000000"), _row("+100000000")])
    assert _numbers(model) == sorted(_numbers(model), reverse=True)
    model.set_rows([_BARE])
    assert tester.model() is model
    assert _numbers(model) == [_BARE.number]


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
        show_time(_NOON),
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
            assert answer is None or type(answer) is str or (role == ROW_ROLE and answer == _FULL)


def test_the_state_s_tool_tip_says_what_it_means(model: NumbersModel) -> None:
    tip = model.index(0, Column.STATE).data(Qt.ItemDataRole.ToolTipRole)
    assert number_messages.state_meaning(NumberState.ACTIVE) in tip


def test_a_tool_tip_is_never_taken_for_markup() -> None:
    model = NumbersModel()
    model.set_rows([_row("+14155550100", "<b>bold</b>")])
    assert "<b>" not in model.index(0, Column.NAME).data(Qt.ItemDataRole.ToolTipRole)


def test_each_column_has_a_heading(model: NumbersModel) -> None:
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert headings[:3] == ["Number", "Name", "State"]
    assert len(set(headings)) == len(Column)


def test_a_moment_is_shown_in_this_computer_s_zone_and_format() -> None:
    moment = QDateTime.fromSecsSinceEpoch(int(_NOON.timestamp()))
    assert show_time(_NOON) == QLocale.system().toString(moment, QLocale.FormatType.ShortFormat)
    assert show_time(None) == "—"


@pytest.mark.parametrize("role", [Qt.ItemDataRole.DisplayRole, ROW_ROLE, Qt.ItemDataRole.ToolTipRole])
def test_an_index_that_is_not_there_has_no_data(model: NumbersModel, role: int) -> None:
    gone = model.index(1, 0)
    beyond = [QModelIndex(), model.createIndex(99, 0), model.createIndex(-1, 0)]
    model.remove(_BARE.number)
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
    changed = PhoneNumber(_BARE.number, NumberState.ACTIVE, "Berlin")
    with qtbot.assertNotEmitted(model.rowsInserted), qtbot.waitSignal(model.dataChanged) as heard:
        model.put(changed)
    first, last = heard.args[:2]
    assert (first.row(), first.column(), last.row(), last.column()) == (1, 0, 1, len(Column) - 1)
    assert model.rows == [_FULL, changed]
    assert resets == []


def test_a_new_row_is_told_as_one_row_at_the_top(model: NumbersModel, qtbot: Any) -> None:
    new = _row("+19999999999")
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted) as heard:
        model.put(new)
    assert heard.args[1:] == [0, 0]
    assert model.rows == [new, _FULL, _BARE]


def test_rows_of_another_page_come_below_the_others(model: NumbersModel, qtbot: Any) -> None:
    pages = [[_row(f"+1415556{end:04}", minutes=None) for end in range(at, at + 3)] for at in (0, 3)]
    for page in pages:
        before = model.rowCount()
        with (
            qtbot.assertNotEmitted(model.modelReset),
            qtbot.assertNotEmitted(model.layoutChanged),
            qtbot.waitSignal(model.rowsInserted) as heard,
        ):
            model.add_rows(page)
        assert heard.args[1:] == [before, before + 2]
    assert model.shown == model.rows == [_FULL, _BARE, *pages[0], *pages[1]]
    assert model.active == 7


def test_rows_of_another_page_go_to_their_places_in_the_order(model: NumbersModel) -> None:
    model.sort(Column.NAME)
    kept = QPersistentModelIndex(model.index(model.place_of(_FULL.number) or 0, Column.NAME))
    model.add_rows([_row("+14155560001", "Z"), _row("+14155560002", "A")])
    assert [row.friendly_name for row in model.shown] == ["A", "Support", "Z", None]
    assert (kept.row(), kept.data()) == (1, "Support")


def test_of_another_page_only_what_is_searched_is_shown(model: NumbersModel, qtbot: Any) -> None:
    model.set_search("front")
    model.set_filter(lambda row: row.state is NumberState.ACTIVE)
    model.add_rows([_row("+14155560001", "Front desk"), _row("+14155560002", "Back door")])
    assert _numbers(model) == ["+14155560001"]
    assert model.total == 4
    with qtbot.assertNotEmitted(model.rowsInserted):
        model.add_rows([_row("+14155560003", "Back yard")])
    model.set_search("")
    assert [row.friendly_name for row in model.shown] == ["Support", "Front desk", "Back door", "Back yard"]


def test_a_removed_row_is_told_as_one_row(model: NumbersModel, qtbot: Any) -> None:
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsRemoved) as heard:
        model.remove(_BARE.number)
    assert heard.args[1:] == [1, 1]
    assert model.rows == [_FULL]


def test_removing_what_is_not_there_does_nothing(model: NumbersModel, qtbot: Any) -> None:
    with qtbot.assertNotEmitted(model.rowsRemoved), qtbot.assertNotEmitted(model.modelReset):
        model.remove("+10000000000")


_SORTED = {
    # As they are shown, "+1 415-555-0100" comes before "+1 4155550".
    Column.NUMBER: [
        "+12025550100",
        "+14155550",
        "+14155550100",
        "+442079460958",
        "+4930901820",
        "+998901234",
    ],
    Column.IMPORTED: [
        "+442079460958",
        "+12025550100",
        "+998901234",
        "+14155550100",
        "+14155550",
        "+4930901820",
    ],
    Column.NAME: [
        "+998901234",
        "+14155550100",
        "+14155550",
        "+442079460958",
        "+12025550100",
        "+4930901820",
    ],
}


@pytest.mark.parametrize("column", _SORTED, ids=lambda column: column.name)
def test_rows_are_sorted_by_what_a_cell_means(column: Column) -> None:
    model = NumbersModel()
    model.set_rows(
        [
            _row("+4930901820", None, None),
            _row("+14155550100", "berlin", 7 * 24 * 60),
            _row("+998901234", "Aachen", 90),
            _row("+14155550", "Bonn", 8 * 24 * 60),
            _row("+442079460958", "Bremen", -60 * 24 * 40),
            _row("+12025550100", "Chemnitz", 9),
        ]
    )
    model.sort(column, Qt.SortOrder.AscendingOrder)
    assert _numbers(model) == _SORTED[column]
    model.sort(column, Qt.SortOrder.DescendingOrder)
    missing = [] if column is Column.NUMBER else ["+4930901820"]
    there = [number for number in _SORTED[column] if number not in missing]
    assert _numbers(model) == there[::-1] + missing


@pytest.mark.parametrize("order", Qt.SortOrder)
@pytest.mark.parametrize(
    "column", [column for column in Column if column not in (Column.NUMBER, Column.STATE, Column.RINGING)]
)
def test_what_is_missing_comes_last_in_both_directions(column: Column, order: Qt.SortOrder) -> None:
    model = NumbersModel()
    full = replace(_FULL, tested_at=_NOON)
    model.set_rows([_BARE, full, PhoneNumber("+4930901821", NumberState.ACTIVE)])
    model.sort(column, order)
    assert _numbers(model)[0] == _FULL.number
    model.put(_row("+4930901822", None, None))
    assert _numbers(model)[0] == _FULL.number


_DONE = replace(_FULL, is_set_up=True, tested_at=_NOON)
_BY_URGENCY = [
    PhoneNumber("+14155550101", NumberState.NOT_CONFIRMED),
    replace(_DONE, number="+14155550102", inbound_agent_id=None),
    replace(_DONE, number="+14155550103", is_set_up=False),
    replace(_DONE, number="+14155550104", tested_at=None),
    replace(_DONE, number="+14155550105"),
    replace(_DONE, number="+14155550106", state=NumberState.GONE),
]


def test_the_most_urgent_comes_first_and_what_is_not_to_ring_last() -> None:
    model = NumbersModel()
    model.set_rows(_BY_URGENCY[::-1])
    model.sort(Column.RINGING)
    order = [row.number for row in _BY_URGENCY]
    assert _numbers(model) == order
    model.sort(Column.RINGING, Qt.SortOrder.DescendingOrder)
    assert _numbers(model) == [*order[-2::-1], order[-1]]


def test_what_stands_between_a_number_and_a_ring_is_said_in_words() -> None:
    model = NumbersModel()
    model.set_rows(_BY_URGENCY)
    model.sort(Column.RINGING)
    day = QLocale.system().toString(_NOON.astimezone().date(), QLocale.FormatType.ShortFormat)
    said = [model.index(row, Column.RINGING).data() for row in range(6)]
    assert said == [
        "Check first",
        "No inbound agent",
        "Carrier not told yet",
        "No test call yet",
        f"Rang on {day}",
        "—",
    ]
    tips = [model.index(row, Column.RINGING).data(Qt.ItemDataRole.ToolTipRole) for row in range(5)]
    assert all(tip.endswith(".") for tip in tips)


def test_a_row_that_changes_goes_to_its_place() -> None:
    model = NumbersModel()
    model.set_rows([_row("+14155550100", "a"), _row("+14155550101", "b")])
    model.sort(Column.NAME)
    model.put(_row("+14155550100", "c"))
    assert _numbers(model) == ["+14155550101", "+14155550100"]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        pytest.param("", 2, id="nothing"),
        pytest.param("   ", 2, id="spaces"),
        pytest.param("SUPPORT", 1, id="name in any case"),
        pytest.param("active", 1, id="state"),
        pytest.param("not confirmed", 1, id="two words"),
        pytest.param("agent-in", 1, id="inbound agent"),
        pytest.param("carrier not told", 1, id="what is left to do"),
        pytest.param("agent-out", 1, id="outbound agent"),
        pytest.param("7946", 1, id="test number"),
        pytest.param("telnyx", 1, id="host"),
        pytest.param(show_time(_NOON), 1, id="moment"),
        pytest.param("4155550100", 1, id="digits"),
        pytest.param("+14155550100", 1, id="E.164"),
        pytest.param("415-555", 1, id="as it is shown"),
        pytest.param("telnyx support", 1, id="words of two columns"),
        pytest.param("support berlin", 0, id="one word too many"),
        pytest.param("xyz", 0, id="not there"),
        pytest.param("(", 0, id="no pattern"),
        pytest.param("(415) 555-0100", 1, id="national"),
        pytest.param("415-555-0100", 1, id="dashes"),
        pytest.param("415 5550100", 1, id="one space"),
        pytest.param("415.555.0100", 1, id="dots"),
        pytest.param("415\u2011555\u20110100", 1, id="dashes that do not break"),
        pytest.param("\u202d+1 (415) 555-0100\u202c", 1, id="invisible characters"),
        pytest.param("\ufeffsup\u200bport", 1, id="invisible characters in a word"),
        pytest.param("(+1) 415", 1, id="bracketed plus"),
        pytest.param("(415", 1, id="not yet all"),
        pytest.param("1-41", 1, id="across the country code"),
        pytest.param("(020) 7946", 0, id="other digits"),
        pytest.param("(79) 46 09", 1, id="digits of the test number"),
        pytest.param("+415", 0, id="a plus is where a number begins"),
        pytest.param("(5", 0, id="one digit and a bracket"),
        pytest.param("-", 1, id="no digit"),
        pytest.param("(415) 555-0100 berlin", 0, id="number and a word"),
        pytest.param("198.51.100", 0, id="digits that are in no row"),
    ],
)
def test_a_search_finds_the_rows_that_hold_every_word(model: NumbersModel, search: str, found: int) -> None:
    model.set_search(search)
    assert model.rowCount() == found


@pytest.mark.parametrize("search", ["198.51.100.7", "51.100", "2026", "20-07", "99"])
def test_digits_are_still_searched_in_every_column(search: str) -> None:
    model = NumbersModel()
    found = PhoneNumber("+14155550100", NumberState.ACTIVE, "2026 99", "a-20-07", None, None, "198.51.100.7")
    model.set_rows([_row("+4930801830", None, None), found])
    model.set_search(search)
    assert _numbers(model) == [found.number]


def test_a_new_row_is_searched_too(model: NumbersModel) -> None:
    model.set_search("berlin")
    assert model.rowCount() == 0
    model.put(_row("+4930901820", "Berlin"))
    assert _numbers(model) == ["+4930901820"]
    model.put(_row("+4930901820", "Bonn"))
    assert model.rowCount() == 0


@pytest.mark.parametrize("state", NumberState)
def test_each_state_is_shown_by_its_name(state: NumberState) -> None:
    assert cell_text(PhoneNumber("+14155550100", state), Column.STATE) == number_messages.state_name(state)


def test_news_are_said_of_the_row_and_of_each_cell() -> None:
    model = NumbersModel()
    changed = replace(_FULL, news=frozenset({"friendly_name", "state"}))
    model.set_rows([changed, replace(_BARE, news=frozenset({NEW})), _row("+14155550109")])

    def news(row: int, column: Column) -> str | None:
        place = model.place_of([changed.number, _BARE.number, "+14155550109"][row])
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
    model.set_rows([_row(f"+1415555{i:04}") for i in range(200)])
    assert built == []
    for _ in range(2):
        for row in range(150):
            for column in Column:
                model.index(row, column).data()
    assert len(built) == len(set(built)) == 150 * len(Column)
