"""Imports of numbers that were imported, or tried, before."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber

_NUMBER = "+14155550100"


@pytest.mark.parametrize("state", [NumberState.ACTIVE, NumberState.INACTIVE, NumberState.UNKNOWN])
async def test_a_definite_failure_brings_the_earlier_row_back(
    open_desk: Any, make_request: Any, data_file: Any, state: NumberState
) -> None:
    number = "+14155550409"
    before = PhoneNumber(number, state, "Earlier", imported_at=datetime(2026, 11, 1, tzinfo=UTC))
    store = data_file.open()
    store.settle_imported("", before)
    store.close()

    async with open_desk() as desk:
        await desk.book.load()
        rows: list[PhoneNumber] = []
        desk.book.row_changed.connect(rows.append)
        await desk.run(make_request(number, friendly_name="Later"))
        assert [row.state for row in rows] == [NumberState.SENDING, state]
        assert desk.book.rows == [before]
    assert data_file.rows() == {number: before}


async def test_a_definite_failure_leaves_an_earlier_doubt(
    open_desk: Any, make_request: Any, data_file: Any
) -> None:
    number = "+14155550409"
    store = data_file.open()
    store.begin_attempt("earlier", make_request(number))
    store.settle_not_confirmed("earlier", "NoAnswer")
    store.close()

    async with open_desk() as desk:
        await desk.book.load()
        await desk.run(make_request(number))
        assert [row.state for row in desk.book.rows] == [NumberState.NOT_CONFIRMED]
    assert data_file.states() == {number: "not_confirmed"}


async def test_a_doubt_takes_the_place_of_an_earlier_row(
    open_desk: Any, make_request: Any, data_file: Any
) -> None:
    number = "+14155550500"
    store = data_file.open()
    store.settle_imported(
        "", PhoneNumber(number, NumberState.ACTIVE, imported_at=datetime(2026, 11, 1, tzinfo=UTC))
    )
    store.close()

    async with open_desk() as desk:
        await desk.book.load()
        await desk.run(make_request(number))
        assert [row.state for row in desk.book.rows] == [NumberState.NOT_CONFIRMED]
    assert data_file.states() == {number: "not_confirmed"}


async def test_after_each_end_the_next_import_can_begin(
    open_desk: Any, make_request: Any, data_file: Any
) -> None:
    numbers = ["+14155550500", "+14155550409", "+14155550100", "+14155550101"]

    async with open_desk() as desk:
        phases = [(await desk.run(make_request(number))).phase for number in numbers]
        assert phases == [Phase.FAILED, Phase.FAILED, Phase.DONE, Phase.DONE]
    assert data_file.states() == {
        "+14155550500": "not_confirmed",
        "+14155550100": "active",
        "+14155550101": "active",
    }


async def test_a_later_success_settles_an_earlier_doubt(
    open_desk: Any, make_request: Any, data_file: Any
) -> None:
    store = data_file.open()
    store.begin_attempt("earlier", make_request())
    store.settle_not_confirmed("earlier", "NoAnswer")
    store.close()

    async with open_desk() as desk:
        await desk.book.load()
        status = await desk.run(replace(make_request(), friendly_name="Now"))
        assert desk.book.rows == [status.result]
    assert data_file.states() == {_NUMBER: "active"}
