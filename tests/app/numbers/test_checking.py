from __future__ import annotations

import asyncio
import socket
from datetime import UTC, datetime
from typing import Any

import pytest

from sigmamind_desktop.app.numbers.checking import CheckPhase
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import (
    AppError,
    CannotReach,
    KeyRefused,
    ListNotWhole,
    NoKey,
    StoreUnavailable,
    WrongAddress,
)
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.sandbox.account import Envelope

_NUMBER = "+14155550100"
_LOST = "+14155550500"
_ARRIVED = "+14155550504"


@pytest.fixture
def in_doubt(data_file: Any, make_request: Any) -> Any:
    """Leave attempts in the data file that nobody answered."""

    def in_doubt(*numbers: str, **texts: str) -> None:
        store = data_file.open()
        for number in numbers:
            store.begin_attempt(number, make_request(number, **texts))
            store.settle_not_confirmed(number, "NoAnswer")
        store.close()

    return in_doubt


async def _check(desk: Any, number: str) -> Any:
    await asyncio.wait([desk.checker.start(number)])
    assert desk.failures == []
    return desk.checks[-1]


@pytest.mark.parametrize(
    ("active", "state"),
    [
        pytest.param({"active": True}, NumberState.ACTIVE, id="active"),
        pytest.param({"active": False}, NumberState.INACTIVE, id="inactive"),
        pytest.param({}, NumberState.UNKNOWN, id="not said"),
    ],
)
async def test_a_number_in_the_account_was_imported(
    open_desk: Any, sandbox: Any, data_file: Any, in_doubt: Any, active: dict[str, bool], state: NumberState
) -> None:
    in_doubt(_NUMBER)
    sandbox.account.numbers[_NUMBER] = {"sipPhoneNumber": _NUMBER, "friendlyName": "Support", **active}

    async with open_desk() as desk:
        await desk.book.load()
        [before] = desk.book.rows
        status = await _check(desk, _NUMBER)
        assert [each.phase for each in desk.checks] == [CheckPhase.CHECKING, CheckPhase.FOUND]
        assert (status.number, status.error) == (_NUMBER, None)
        [row] = desk.book.rows
        assert (row.state, row.friendly_name) == (state, "Support")
        # The list does not say when: it stays the moment of the attempt.
        assert row.imported_at == before.imported_at
        row = row
    assert data_file.rows() == {_NUMBER: row}
    assert data_file.attempts() == [(_NUMBER, "imported")]
    assert sandbox.account.requests == []


async def test_a_number_that_the_account_does_not_have_did_not_arrive(
    open_desk: Any, sandbox: Any, data_file: Any, in_doubt: Any
) -> None:
    in_doubt(_NUMBER, friendly_name="Support", inbound_agent_id="agent-in")
    sandbox.account.numbers["+14155550199"] = {"sipPhoneNumber": "+14155550199", "active": True}

    async with open_desk() as desk:
        await desk.book.load()
        status = await _check(desk, _NUMBER)
        assert [each.phase for each in desk.checks] == [CheckPhase.CHECKING, CheckPhase.ABSENT]
        assert desk.book.rows == []
        draft = status.draft
    assert {field_id: text for field_id, text in draft.texts.items() if text} == {
        FieldId.PHONE_NUMBER: _NUMBER,
        FieldId.FRIENDLY_NAME: "Support",
        FieldId.INBOUND_AGENT_ID: "agent-in",
        FieldId.TERMINATION_SIP_URI: "sip.telnyx.com",
        FieldId.TRUNK_USERNAME: "acme",
    }
    assert not draft.password
    assert data_file.attempts() == [(_NUMBER, "failed")]
    assert data_file.rows() == {}


async def test_a_number_that_the_account_does_not_have_any_more_is_not_listed(
    open_desk: Any, data_file: Any, in_doubt: Any
) -> None:
    when = datetime(2026, 11, 1, tzinfo=UTC)
    store = data_file.open()
    store.settle_imported("", PhoneNumber(_NUMBER, NumberState.ACTIVE, imported_at=when))
    store.close()
    in_doubt(_NUMBER)

    async with open_desk() as desk:
        await desk.book.load()
        assert (await _check(desk, _NUMBER)).phase is CheckPhase.ABSENT
        assert desk.book.rows == []
    assert data_file.rows() == {}


async def test_every_page_of_the_account_is_read(
    open_desk: Any, sandbox: Any, data_file: Any, in_doubt: Any
) -> None:
    in_doubt(_NUMBER)
    for last in range(250):
        number = f"+1415556{last:04}"
        sandbox.account.numbers[number] = {"sipPhoneNumber": number, "active": True}
    sandbox.account.numbers[_NUMBER] = {"sipPhoneNumber": _NUMBER, "active": True}

    async with open_desk() as desk:
        await desk.book.load()
        assert (await _check(desk, _NUMBER)).phase is CheckPhase.FOUND
    assert data_file.states() == {_NUMBER: "active"}


@pytest.mark.parametrize(
    ("envelope", "others", "phase"),
    [
        (Envelope.TOTAL_COUNT, 150, CheckPhase.ABSENT),
        (Envelope.TOTAL_COUNT, 0, CheckPhase.ABSENT),
        (Envelope.TOTAL_COUNTS, 150, CheckPhase.ABSENT),
        (Envelope.PAGES, 150, CheckPhase.ABSENT),
        (Envelope.PAGES, 100, CheckPhase.ABSENT),
        # Always the same rows: there may be more that are never told.
        (Envelope.NONE, 100, CheckPhase.FAILED),
        (Envelope.NONE, 1, CheckPhase.FAILED),
        (Envelope.NONE, 0, CheckPhase.ABSENT),
    ],
    ids=str,
)
@pytest.mark.parametrize("is_there", [True, False], ids=["there", "not there"])
async def test_absent_is_said_only_when_the_end_of_the_list_is_proved(
    open_desk: Any,
    sandbox: Any,
    data_file: Any,
    in_doubt: Any,
    envelope: Envelope,
    others: int,
    phase: CheckPhase,
    is_there: bool,
) -> None:
    in_doubt(_NUMBER)
    sandbox.account.envelope = envelope
    numbers = [f"+1415556{last:04}" for last in range(others)] + [_NUMBER] * is_there
    sandbox.account.numbers |= {number: {"sipPhoneNumber": number, "active": True} for number in numbers}

    async with open_desk() as desk:
        await desk.book.load()
        status = await _check(desk, _NUMBER)
        assert status.phase is (CheckPhase.FOUND if is_there else phase)
        if status.phase is CheckPhase.FAILED:
            assert type(status.error) is ListNotWhole
            assert [row.state for row in desk.book.rows] == [NumberState.NOT_CONFIRMED]
            assert data_file.attempts() == [(_NUMBER, "not_confirmed")]


async def test_an_import_that_was_lost_and_one_that_arrived_are_told_apart(
    open_desk: Any, make_request: Any, sandbox: Any, data_file: Any
) -> None:
    async with open_desk() as desk:
        await desk.run(make_request(_LOST))
        task = desk.importer.start(make_request(_ARRIVED))
        await sandbox.account.requests.come(2)
        desk.importer.cancel()
        await asyncio.wait([task])
        assert {row.state for row in desk.book.rows} == {NumberState.NOT_CONFIRMED}
        assert (await _check(desk, _LOST)).phase is CheckPhase.ABSENT
        assert (await _check(desk, _ARRIVED)).phase is CheckPhase.FOUND
    assert data_file.states() == {_ARRIVED: "active"}


@pytest.mark.parametrize(
    ("key", "error"),
    [pytest.param("another-key-0000", KeyRefused, id="key refused"), pytest.param(None, NoKey, id="no key")],
)
async def test_a_list_that_can_t_be_read_says_nothing_new(
    open_desk: Any, data_file: Any, in_doubt: Any, key: str | None, error: type[AppError]
) -> None:
    in_doubt(_NUMBER)

    async with open_desk(key=key) as desk:
        await desk.book.load()
        status = await _check(desk, _NUMBER)
        assert status.phase is CheckPhase.FAILED
        assert type(status.error) is error
        assert [row.state for row in desk.book.rows] == [NumberState.NOT_CONFIRMED]
    assert data_file.states() == {_NUMBER: "not_confirmed"}


async def test_a_sigmamind_without_a_list_says_nothing_new(
    open_desk: Any, sandbox: Any, data_file: Any, in_doubt: Any
) -> None:
    in_doubt(_NUMBER)
    sandbox.account.has_list = False

    async with open_desk() as desk:
        assert type((await _check(desk, _NUMBER)).error) is WrongAddress
    assert data_file.states() == {_NUMBER: "not_confirmed"}


async def test_where_nobody_answers_nothing_new_is_known(
    open_desk: Any, data_file: Any, in_doubt: Any
) -> None:
    in_doubt(_NUMBER)
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        address = ApiAddress.parse(f"http://127.0.0.1:{closed.getsockname()[1]}")

        async with open_desk(address=address) as desk:
            assert type((await _check(desk, _NUMBER)).error) is CannotReach
    assert data_file.states() == {_NUMBER: "not_confirmed"}


async def test_what_was_found_and_can_t_be_written_down_is_told(
    open_desk: Any, sandbox: Any, data_file: Any, in_doubt: Any
) -> None:
    in_doubt(_NUMBER)
    sandbox.account.numbers[_NUMBER] = {"sipPhoneNumber": _NUMBER, "active": True}

    async with open_desk() as desk:
        await desk.book.load()
        data_file.execute(
            "CREATE TRIGGER forbid BEFORE UPDATE ON attempt BEGIN SELECT RAISE(ABORT, 'no room'); END"
        )
        status = await _check(desk, _NUMBER)
        assert status.phase is CheckPhase.FAILED
        assert type(status.error) is StoreUnavailable
        assert [row.state for row in desk.book.rows] == [NumberState.NOT_CONFIRMED]


async def test_a_check_that_is_under_way_is_not_begun_again(
    open_desk: Any, sandbox: Any, in_doubt: Any
) -> None:
    in_doubt(_NUMBER)

    async with open_desk() as desk:
        await desk.book.load()
        first = desk.checker.start(_NUMBER)
        assert desk.checker.start(_NUMBER) is first
        await asyncio.wait([first])
        assert [each.phase for each in desk.checks] == [CheckPhase.CHECKING, CheckPhase.ABSENT]
        again = desk.checker.start(_NUMBER)
        assert again is not first
        await asyncio.wait([again])


@pytest.mark.parametrize(("is_there", "phase"), [(True, CheckPhase.FOUND), (False, CheckPhase.FAILED)])
async def test_a_row_that_can_t_be_read_may_be_the_number_and_hides_no_other(
    open_desk: Any, sandbox: Any, data_file: Any, in_doubt: Any, is_there: bool, phase: CheckPhase
) -> None:
    in_doubt(_NUMBER)
    sandbox.account.numbers["odd"] = {"id": 7}
    if is_there:
        sandbox.account.numbers[_NUMBER] = {"sipPhoneNumber": _NUMBER, "active": True}

    async with open_desk() as desk:
        await desk.book.load()
        assert (await _check(desk, _NUMBER)).phase is phase
    assert data_file.attempts() == [(_NUMBER, "imported" if is_there else "not_confirmed")]
