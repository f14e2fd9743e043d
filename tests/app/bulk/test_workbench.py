"""The table while it is worked on: judged in slices, edited, counted, and made ready to go out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from PySide6.QtTest import QSignalSpy

from sigmamind_desktop.app.bulk import workbench
from sigmamind_desktop.app.bulk.workbench import Workbench
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.records import Records
from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.domain.bulk.columns import lay_out
from sigmamind_desktop.domain.bulk.rows import RowKind
from sigmamind_desktop.domain.bulk.sheets import Sheet
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.numbers.agents import Agent, Agents
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from tests.conftest import wait_until
from tests.ui.books import agent_book

pytestmark = pytest.mark.usefixtures("qapp")

_HEAD = ("number", "name", "host", "username", "password")
_REST = ("Desk", "acme.pstn.twilio.com", "acme", "correct-horse")
_US = Draft(regions={FieldId.PHONE_NUMBER: "US"})


def _row(number: str, *rest: str) -> tuple[str, ...]:
    return (number, *(rest or _REST))


def _bench(*rows: Sequence[str], common: Draft = _US, known: Sequence[str] = ()) -> Workbench:
    book = NumberBook(Records(lambda: None))
    for number in known:
        book.put(PhoneNumber(number, NumberState.ACTIVE))
    sheet = Sheet("", [*map(tuple, rows)])
    return Workbench(
        "numbers.csv",
        sheet,
        lay_out(sheet.rows),
        common=common,
        book=book,
        agents=agent_book(),
        carriers=CarrierBook(),
    )


async def _judged(bench: Workbench) -> Workbench:
    await wait_until(bench.counted, lambda: bench.is_judged)
    return bench


def _kinds(bench: Workbench) -> list[Any]:
    return [bench.kind(row) for row in range(bench.row_count)]


async def test_rows_are_counted_by_what_becomes_of_them() -> None:
    bench = await _judged(
        _bench(
            _HEAD,
            _row("(415) 555-2671"),
            _row("415.555.2671"),
            _row("1.41556E+10"),
            (),
            _row("", "No number yet", *_REST[1:]),
            _row("+14155552672"),
            _row("+14155552673"),
            _row("+14155552673", "Desk", "sip.telnyx.com", *_REST[2:]),
            known=["+14155552672"],
        )
    )
    assert _kinds(bench) == [
        RowKind.READY,
        RowKind.DOUBLE,
        RowKind.TO_DO,
        RowKind.TO_DO,
        RowKind.IN_ACCOUNT,
        RowKind.TWO_TRUNKS,
        RowKind.TWO_TRUNKS,
    ]
    assert bench.counts[RowKind.TO_DO] == 2
    assert bench.counts.total() == bench.row_count == 7


async def test_rows_keep_their_place_in_the_file() -> None:
    bench = await _judged(_bench(("Export",), _HEAD, (), _row("+14155552671"), (), _row("+14155552672")))
    assert bench.places == [3, 5]
    assert [row.index for row in bench.table().rows] == [3, 5]


async def test_the_table_goes_out_with_requests_for_what_is_sent_and_without_passwords() -> None:
    bench = await _judged(_bench(_HEAD, _row("+14155552671"), _row("+1 415 555 2671"), _row("?")))
    table = bench.table()
    assert (table.header, table.name) == (_HEAD, "numbers.csv")
    assert [row.request is not None for row in table.rows] == [True, False, False]
    assert table.rows[1].cells == ("+1 415 555 2671", "Desk", "acme.pstn.twilio.com", "acme", "")
    assert table.rows[0].request is not None
    assert table.rows[0].request.trunk_password == Secret("correct-horse")


@pytest.mark.parametrize(
    ("place", "cell"), [(2, "sip:acme:correct-horse@a.example"), (1, "acme:correct-horse@a.example")]
)
async def test_no_password_goes_out_that_stands_in_another_cell(place: int, cell: str) -> None:
    cells = [*_row("+14155552671")]
    cells[place] = cell
    bench = await _judged(_bench(_HEAD, cells))
    assert "correct-horse" not in str(bench.table().rows[0].cells)


async def test_a_password_column_that_is_left_out_stays_secret() -> None:
    bench = await _judged(_bench(_HEAD, _row("+14155552671")))
    bench.set_column(4, None)
    await _judged(bench)
    assert bench.is_secret(4)
    assert bench.table().rows[0].cells[4] == ""


async def test_an_edit_is_judged_at_once_and_its_doubles_with_it() -> None:
    bench = await _judged(_bench(_HEAD, _row("+14155552671"), _row("+14155552671"), _row("+14155552672")))
    bench.set_cells({(0, 0): "+14155552679"})
    assert _kinds(bench) == [RowKind.READY] * 3
    bench.set_cells({(2, 0): "+14155552671"})
    assert _kinds(bench) == [RowKind.READY, RowKind.READY, RowKind.DOUBLE]
    assert bench.counts == {RowKind.READY: 2, RowKind.DOUBLE: 1}


async def test_without_a_column_for_numbers_nothing_is_judged_before_one_is_chosen() -> None:
    bench = _bench(("+14155552671", "acme.pstn.twilio.com"), ("+14155552672", "acme.pstn.twilio.com"))
    assert not bench.is_complete
    bench.accept_proposals()
    await _judged(bench)
    assert bench.is_complete
    assert _kinds(bench) == [RowKind.TO_DO] * 2  # no log-in yet
    bench.set_common(Draft({FieldId.TRUNK_USERNAME: "acme"}, Secret("correct-horse")))
    await _judged(bench)
    assert _kinds(bench) == [RowKind.READY] * 2


async def test_a_column_that_is_chosen_takes_the_field_from_another() -> None:
    bench = await _judged(_bench(("number", "second"), ("+14155552671", "+14155552672")))
    bench.set_column(1, FieldId.PHONE_NUMBER)
    assert [column.field for column in bench.columns] == [None, FieldId.PHONE_NUMBER]


async def test_a_text_is_an_agents_id_once_the_person_says_so() -> None:
    bench = _bench((*_HEAD, "inbound agent"), (*_row("+14155552671"), "Nobody"))
    bench._agents._become(Agents([Agent("a1", "Support")]))
    await _judged(bench)
    assert bench.kind(0) is RowKind.TO_DO
    bench.add_ids(["Nobody"])
    await _judged(bench)
    assert bench.kind(0) is RowKind.DOUBTED


async def test_what_is_typed_is_judged_without_being_written() -> None:
    bench = await _judged(_bench(_HEAD, _row("+14155552671")))
    finding = bench.judge_text(0, 0, "415555")
    assert finding is not None
    assert not finding.outcome.may_be_sent
    assert bench.cell(0, 0) == "+14155552671"


async def test_the_window_has_its_turn_between_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbench, "_SLICE", 0.0)
    bench = _bench(_HEAD, *(_row(f"+1415555{number}") for number in range(2000, 2020)))
    told = QSignalSpy(bench.rows_judged)
    monkeypatch.setattr(workbench, "perf_counter", iter(range(1000)).__next__)
    monkeypatch.setattr(workbench, "_SLICE", 5)
    await _judged(bench)
    assert [told.at(place) for place in range(told.count())] == [[0, 3], [4, 7], [8, 11], [12, 15], [16, 19]]


async def test_what_is_kept_is_judged_anew() -> None:
    bench = await _judged(_bench(_HEAD, _row("+14155552671"), _row("+14155552671"), _row("?")))
    bench.keep([1, 2])
    await _judged(bench)
    assert bench.places == [2, 3]
    assert _kinds(bench) == [RowKind.READY, RowKind.TO_DO]
