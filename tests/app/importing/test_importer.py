from __future__ import annotations

import socket
from typing import Any

import pytest

from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import (
    AlreadyThere,
    AppError,
    CannotReach,
    Created,
    FormNotAccepted,
    KeyRefused,
    MakesNoSense,
    NoAnswer,
    NoKey,
    Reach,
    ServerFault,
    StoreTrouble,
    StoreUnavailable,
    TooMany,
)
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.services.http.exchange import Patience

_NUMBER = "+14155550100"

_SUCCESSES = [
    pytest.param("+14155550100", NumberState.ACTIVE, id="active"),
    pytest.param("+14155550001", NumberState.INACTIVE, id="inactive"),
    pytest.param("+14155550002", NumberState.UNKNOWN, id="not said"),
]
_REFUSALS = [
    pytest.param("+14155550401", KeyRefused, id="key refused"),
    pytest.param("+14155550409", AlreadyThere, id="already there"),
    pytest.param("+14155550422", FormNotAccepted, id="field refused"),
    pytest.param("+14155550429", TooMany, id="too many"),
]
_HASTY = Patience(connect=20, read=1, total=20)
_DOUBTS = [
    pytest.param("+14155550500", None, ServerFault, id="fault"),
    pytest.param("+14155550502", None, MakesNoSense, id="web page"),
    pytest.param("+14155550504", _HASTY, NoAnswer, id="no answer"),
]


@pytest.mark.parametrize(("number", "state"), _SUCCESSES)
async def test_an_import_is_shown_and_written_down_as_sigmamind_answers(
    open_desk: Any, make_request: Any, sandbox: Any, data_file: Any, number: str, state: NumberState
) -> None:
    request = make_request(
        number,
        friendly_name="Support",
        inbound_agent_id="agent-in",
        outbound_agent_id="agent-out",
        outbound_phone_number="+14155559999",
    )

    async with open_desk() as desk:
        status = await desk.run(request)
        assert desk.phases == [Phase.PREPARING, Phase.SENT, Phase.DONE]
        assert {seen.number for seen in desk.seen} == {number}
        assert status.error is None
        assert desk.book.rows == [status.result]
        assert desk.not_recorded == []
        shown = status.result
    assert shown.imported_at is not None
    assert shown == PhoneNumber(
        number, state, "Support", "agent-in", "agent-out", "+14155559999", "sip.telnyx.com", shown.imported_at
    )
    assert len(sandbox.account.requests) == 1
    assert data_file.attempts() == [(number, "imported")]
    assert data_file.rows() == {number: shown}


async def test_the_request_holds_what_the_form_held_and_no_empty_field(
    open_desk: Any, make_request: Any, sandbox: Any
) -> None:
    async with open_desk() as desk:
        await desk.run(make_request(friendly_name="Support"))
    assert sandbox.account.requests == [
        {
            "phoneNumber": _NUMBER,
            "trunkUsername": "acme",
            "trunkPassword": "pw-4d81b6f0a7-wxyz",
            "terminationSipURI": "sip.telnyx.com",
            "friendlyName": "Support",
        }
    ]


@pytest.mark.parametrize(("number", "error"), _REFUSALS)
async def test_a_definite_failure_leaves_no_row(
    open_desk: Any, make_request: Any, sandbox: Any, data_file: Any, number: str, error: type[AppError]
) -> None:
    async with open_desk() as desk:
        status = await desk.run(make_request(number))
        assert desk.phases == [Phase.PREPARING, Phase.SENT, Phase.FAILED]
        assert type(status.error) is error
        assert status.created is Created.NO
        assert status.result is None
        assert desk.book.rows == []
    assert len(sandbox.account.requests) == 1
    assert data_file.attempts() == [(number, "failed")]
    assert data_file.rows() == {}


async def test_a_refused_field_is_named(open_desk: Any, make_request: Any) -> None:
    async with open_desk() as desk:
        error = (await desk.run(make_request("+14155550422"))).error
    assert error.fields == {FieldId.TRUNK_USERNAME: "trunkUsername was not accepted by the trunk"}


@pytest.mark.parametrize(("number", "patience", "error"), _DOUBTS)
async def test_a_failure_after_which_the_number_may_exist_leaves_it_not_confirmed(
    open_desk: Any,
    make_request: Any,
    sandbox: Any,
    data_file: Any,
    number: str,
    patience: Patience | None,
    error: type[AppError],
) -> None:
    async with open_desk(patience=patience) as desk:
        status = await desk.run(make_request(number, friendly_name="Support"))
        assert desk.phases == [Phase.PREPARING, Phase.SENT, Phase.FAILED]
        assert type(status.error) is error
        assert status.created is Created.MAYBE
        [row] = desk.book.rows
        assert (row.state, row.friendly_name) == (NumberState.NOT_CONFIRMED, "Support")
    assert len(sandbox.account.requests) == 1
    assert data_file.attempts() == [(number, "not_confirmed")]
    assert data_file.states() == {number: "not_confirmed"}


async def test_without_a_key_nothing_is_sent_or_written(
    open_desk: Any, make_request: Any, sandbox: Any, data_file: Any
) -> None:
    async with open_desk(key=None) as desk:
        status = await desk.run(make_request())
        assert desk.phases == [Phase.PREPARING, Phase.FAILED]
        assert isinstance(status.error, NoKey)
        assert desk.book.rows == []
    assert sandbox.account.requests == []
    assert data_file.attempts() == []


async def test_where_nobody_answers_nothing_has_left(
    open_desk: Any, make_request: Any, data_file: Any
) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        address = ApiAddress.parse(f"http://127.0.0.1:{closed.getsockname()[1]}")

        async with open_desk(address=address) as desk:
            status = await desk.run(make_request())
            assert desk.phases == [Phase.PREPARING, Phase.FAILED]
            assert isinstance(status.error, CannotReach)
            assert status.error.reason is Reach.REFUSED
            assert status.created is Created.NO
            assert desk.book.rows == []
    assert data_file.attempts() == [(_NUMBER, "failed")]


def _newer_file(data_file: Any) -> None:
    data_file.open().close()
    data_file.execute("PRAGMA user_version = 99")


def _no_folder(data_file: Any) -> None:
    data_file.path.parent.write_text("a file where the folder should be", "utf-8")


def _no_writing(data_file: Any) -> None:
    data_file.open().close()
    data_file.execute("ALTER TABLE attempt ADD COLUMN room TEXT CHECK (room IS NOT NULL)")


@pytest.mark.parametrize(
    ("spoil", "trouble"),
    [
        pytest.param(_newer_file, StoreTrouble.NEWER, id="newer"),
        pytest.param(_no_folder, StoreTrouble.OTHER, id="no folder"),
        pytest.param(_no_writing, StoreTrouble.OTHER, id="no writing"),
    ],
)
async def test_without_a_data_file_nothing_is_sent(
    open_desk: Any, make_request: Any, sandbox: Any, data_file: Any, spoil: Any, trouble: StoreTrouble
) -> None:
    spoil(data_file)

    async with open_desk() as desk:
        status = await desk.run(make_request())
        assert desk.phases == [Phase.PREPARING, Phase.FAILED]
        assert isinstance(status.error, StoreUnavailable)
        assert (status.error.trouble, status.created) == (trouble, Created.NO)
        assert desk.book.rows == []
        assert desk.not_recorded == []
    assert sandbox.account.requests == []
