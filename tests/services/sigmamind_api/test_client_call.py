"""Placing a call, once, and reading how it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sigmamind_desktop.domain import errors
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.calls.outcomes import Call, CallRequest, CallState
from sigmamind_desktop.domain.errors import Created
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.http.exchange import Patience
from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient

REQUEST = CallRequest("+14155552671", "+442083661177", "out-1")


@pytest.fixture
def ask(run_async: Any, raw_server: Any, says: Any, key: Secret) -> Callable[..., tuple[Any, Any]]:
    """Place a call, or look at one, at a server that answers with these bytes."""

    def ask(
        data: bytes, end: str = "close", look_at: str = "", patience: Patience | None = None
    ) -> tuple[Any, Any]:
        async def conversation() -> tuple[Any, Any]:
            async with raw_server(says(data, end)) as server:
                client = SigmaMindClient(ApiAddress.parse(server.url), patience=patience)
                outcome: Any
                try:
                    if look_at:
                        outcome = await client.get_call(look_at, key)
                    else:
                        outcome = await client.place_call(REQUEST, key, on_departure=lambda: None)
                except errors.AppError as error:
                    outcome = error
                await client.aclose()
                return outcome, server

        return run_async(conversation())

    return ask


def test_a_call_is_one_post_with_three_strings(ask: Any, reply: Any) -> None:
    call, server = ask(reply(201, b'{"callId": "c-1", "status": "scheduled"}'))
    assert call == Call("c-1", CallState.SCHEDULED)
    (seen,) = server.requests
    assert (seen.method, seen.target) == ("POST", "/v1/calls")
    assert seen.json() == {
        "fromPhoneNumber": "+14155552671",
        "toPhoneNumber": "+442083661177",
        "agentId": "out-1",
    }


@pytest.mark.parametrize(
    ("body", "call"),
    [
        (b'{"id": "c-1"}', Call("c-1", CallState.UNKNOWN)),
        (b'{"data": {"callId": 7, "status": "IN_PROGRESS"}}', Call("7", CallState.IN_PROGRESS)),
        (b'{"callId": "c", "status": "of a new kind"}', Call("c", CallState.UNKNOWN)),
    ],
)
def test_the_answer_is_read_leniently(body: bytes, call: Call, ask: Any, reply: Any) -> None:
    assert ask(reply(200, body))[0] == call


@pytest.mark.parametrize("status", [404, 405, 500, 503])
def test_a_call_is_never_placed_twice(status: int, ask: Any, reply: Any) -> None:
    error, server = ask(reply(status))
    assert error.created is (Created.MAYBE if status >= 500 else Created.NO)
    assert len(server.requests) == 1


@pytest.mark.parametrize(("data", "end"), [(b"", "close"), (b"", "reset"), (b"", "silence")])
def test_a_call_that_nobody_answers_for_may_ring(data: bytes, end: str, ask: Any) -> None:
    error, server = ask(data, end, patience=Patience(connect=20, read=0.1, total=20))
    assert error.created is Created.MAYBE
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "body", [b"", b"{}", b"[]", b'{"status": "scheduled"}', b'{"error": "x", "id": "c"}']
)
def test_an_answer_without_a_call_makes_no_sense(body: bytes, ask: Any, reply: Any) -> None:
    error, _ = ask(reply(200, body))
    assert type(error) is errors.MakesNoSense
    assert error.created is Created.MAYBE


def test_a_call_is_looked_at_by_its_id(ask: Any, reply: Any) -> None:
    body = b'{"status": "ended", "terminationReason": "customer_ended_call"}'
    call, server = ask(reply(200, body), look_at="a/b?c")
    assert call == Call("a/b?c", CallState.ENDED, "customer_ended_call")
    (seen,) = server.requests
    assert (seen.method, seen.target) == ("GET", "/v1/calls/a%2Fb%3Fc")


@pytest.mark.parametrize("body", [b"{}", b'{"callId": "other", "status": "ended"}', b"<html>"])
def test_another_call_is_not_taken_for_it(body: bytes, ask: Any, reply: Any) -> None:
    error, _ = ask(reply(200, body), look_at="c-1")
    assert type(error) is errors.MakesNoSense
    assert error.created is Created.MAYBE


def test_a_call_that_is_not_known_is_an_error(ask: Any, reply: Any) -> None:
    error, _ = ask(reply(404), look_at="c-1")
    assert type(error) is errors.WrongAddress
