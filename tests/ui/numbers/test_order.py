"""The order of the list, and what is searched in it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt

from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.ui.numbers.cells import Column, show_time
from sigmamind_desktop.ui.numbers.model import NumbersModel
from tests.ui.numbers.listed import NOON
from tests.ui.numbers.rows import BARE, FULL, numbers_in, row_of

pytestmark = pytest.mark.usefixtures("qapp")


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
            row_of("+4930901820", None, None),
            row_of("+14155550100", "berlin", 7 * 24 * 60),
            row_of("+998901234", "Aachen", 90),
            row_of("+14155550", "Bonn", 8 * 24 * 60),
            row_of("+442079460958", "Bremen", -60 * 24 * 40),
            row_of("+12025550100", "Chemnitz", 9),
        ]
    )
    model.sort(column, Qt.SortOrder.AscendingOrder)
    assert numbers_in(model) == _SORTED[column]
    model.sort(column, Qt.SortOrder.DescendingOrder)
    missing = [] if column is Column.NUMBER else ["+4930901820"]
    there = [number for number in _SORTED[column] if number not in missing]
    assert numbers_in(model) == there[::-1] + missing


@pytest.mark.parametrize("order", Qt.SortOrder)
@pytest.mark.parametrize(
    "column", [column for column in Column if column not in (Column.NUMBER, Column.STATE, Column.RINGING)]
)
def test_what_is_missing_comes_last_in_both_directions(column: Column, order: Qt.SortOrder) -> None:
    model = NumbersModel()
    full = replace(FULL, tested_at=NOON)
    model.set_rows([BARE, full, PhoneNumber("+4930901821", NumberState.ACTIVE)])
    model.sort(column, order)
    assert numbers_in(model)[0] == FULL.number
    model.put(row_of("+4930901822", None, None))
    assert numbers_in(model)[0] == FULL.number


_DONE = replace(FULL, is_set_up=True, tested_at=NOON)
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
    assert numbers_in(model) == order
    model.sort(Column.RINGING, Qt.SortOrder.DescendingOrder)
    assert numbers_in(model) == [*order[-2::-1], order[-1]]


def test_what_stands_between_a_number_and_a_ring_is_said_in_words() -> None:
    model = NumbersModel()
    model.set_rows(_BY_URGENCY)
    model.sort(Column.RINGING)
    day = QLocale.system().toString(NOON.astimezone().date(), QLocale.FormatType.ShortFormat)
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
    model.set_rows([row_of("+14155550100", "a"), row_of("+14155550101", "b")])
    model.sort(Column.NAME)
    model.put(row_of("+14155550100", "c"))
    assert numbers_in(model) == ["+14155550101", "+14155550100"]


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
        pytest.param(show_time(NOON), 1, id="moment"),
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
    model.set_rows([row_of("+4930801830", None, None), found])
    model.set_search(search)
    assert numbers_in(model) == [found.number]


def test_a_new_row_is_searched_too(model: NumbersModel) -> None:
    model.set_search("berlin")
    assert model.rowCount() == 0
    model.put(row_of("+4930901820", "Berlin"))
    assert numbers_in(model) == ["+4930901820"]
    model.put(row_of("+4930901820", "Bonn"))
    assert model.rowCount() == 0
