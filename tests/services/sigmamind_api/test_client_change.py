"""Changing a number: one PATCH with what changed, at the path that is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sigmamind_desktop.domain import errors
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import Created
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.http.exchange import Patience
from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient

PLURAL = "/v1/phone-numbers/%2B14155552671"
SINGULAR = "/v1/phone-number/%2B14155552671"
KNOWN = PhoneNumber(
    "+14155552671",
    NumberState.ACTIVE,
    friendly_name="Front desk",
    inbound_agent_id="in-1",
    outbound_agent_id="out-1",
    termination_sip_uri="sip.telnyx.com",
)
RENAMED = NumberChange("+14155552671", {FieldId.FRIENDLY_NAME: "Desk"})


@pytest.fixture
def change(run_async: Any, raw_server: Any, says: Any, key: Secret) -> Callable[..., tuple[list[Any], Any]]:
    """Changes by one client from a server that answers each path as `answers` says.

    Each outcome is the number, or the error, and how often the request left.
    """

    def change(
        answers: Callable[[str], tuple[bytes, str]],
        *changes: NumberChange,
        patience: Patience | None = None,
    ) -> tuple[list[Any], Any]:
        async def conversation() -> tuple[list[Any], Any]:
            async def speak(seen: Any, reader: Any, writer: Any) -> None:
                await says(*answers(seen.target))(seen, reader, writer)

            async with raw_server(speak) as server:
                client = SigmaMindClient(ApiAddress.parse(server.url), patience=patience)
                outcomes: list[Any] = []
                for wanted in changes or (RENAMED,):
                    departures: list[None] = []
                    try:
                        outcome: Any = await client.change_number(
                            wanted,
                            KNOWN,
                            key,
                            on_departure=lambda: departures.append(None),  # noqa: B023
                        )
                    except errors.AppError as error:
                        outcome = error
                    outcomes.append((outcome, len(departures)))
                await client.aclose()
                return outcomes, server

        return run_async(conversation())

    return change


def test_only_what_changes_is_sent_and_null_unassigns(change: Any, reply: Any) -> None:
    wanted = NumberChange(
        "+14155552671",
        {
            FieldId.FRIENDLY_NAME: "Zoë “Desk”",
            FieldId.INBOUND_AGENT_ID: None,
            FieldId.TERMINATION_SIP_URI: "sip.telnyx.eu",
            FieldId.OUTBOUND_PHONE_NUMBER: "+442083661177",
            FieldId.TRUNK_USERNAME: "acme",
        },
        Secret("pw-4d81b6f0a7-wxyz"),
    )
    _, server = change(
        lambda _path: (reply(200, b'{"sipPhoneNumber": "+14155552671", "active": true}'), "close"), wanted
    )
    (seen,) = server.requests
    assert (seen.method, seen.target) == ("PATCH", PLURAL)
    assert seen.header("X-API-Key") == "key-7f3a9c51e2-ABCD"
    assert seen.header("Content-Type") == "application/json"
    assert seen.json() == {
        "friendlyName": "Zoë “Desk”",
        "inboundAgentId": None,
        "terminationSipUri": "sip.telnyx.eu",
        "outboundPhoneNumber": "+442083661177",
        "trunkUsername": "acme",
        "trunkPassword": "pw-4d81b6f0a7-wxyz",
    }


def test_a_password_that_stays_is_not_in_the_request(change: Any, reply: Any) -> None:
    _, server = change(
        lambda _path: (reply(200, b'{"sipPhoneNumber": "+14155552671", "active": true}'), "close")
    )
    assert server.requests[0].json() == {"friendlyName": "Desk"}


def test_the_number_is_as_sigmamind_says_it_is_then(change: Any, reply: Any) -> None:
    body = b'{"data": {"sipPhoneNumber": 14155552671, "friendlyName": "As it is", "outboundAgentId": null}}'
    ((number, departures),), _ = change(lambda _path: (reply(200, body), "close"))
    assert number == PhoneNumber(
        "+14155552671",
        NumberState.ACTIVE,
        friendly_name="As it is",
        inbound_agent_id="in-1",
        outbound_agent_id=None,
        termination_sip_uri="sip.telnyx.com",
    )
    assert departures == 1


@pytest.mark.parametrize("status", [404, 405])
def test_the_other_spelling_is_tried_once_and_remembered(status: int, change: Any, reply: Any) -> None:
    def answers(path: str) -> tuple[bytes, str]:
        return reply(status) if path == PLURAL else reply(
            200, b'{"sipPhoneNumber": "+14155552671", "active": true}'
        ), "close"

    outcomes, server = change(answers, RENAMED, RENAMED)
    assert [number.state for number, _ in outcomes] == [NumberState.ACTIVE] * 2
    assert [seen.target for seen in server.requests] == [PLURAL, SINGULAR, SINGULAR]


def test_a_number_that_is_nowhere_is_not_looked_for_elsewhere(change: Any, reply: Any) -> None:
    ((error, _),), server = change(lambda _path: (reply(404), "close"))
    assert type(error) is errors.WrongAddress
    assert error.created is Created.NO
    assert [seen.target for seen in server.requests] == [PLURAL, SINGULAR]


@pytest.mark.parametrize(
    ("status", "expected", "created"),
    [
        (401, errors.KeyRefused, Created.NO),
        (422, errors.FormNotAccepted, Created.NO),
        (429, errors.TooMany, Created.NO),
        (500, errors.ServerFault, Created.MAYBE),
        (503, errors.ServerFault, Created.MAYBE),
    ],
)
def test_a_refusal_is_the_same_as_of_an_import(
    status: int, expected: type, created: Created, change: Any, reply: Any
) -> None:
    ((error, _),), server = change(lambda _path: (reply(status), "close"))
    assert type(error) is expected
    assert error.created is created
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"{}", b'{"success": false}', b'{"sipPhoneNumber": "+12125550123"}', b"<html>"]
)
def test_an_answer_that_makes_no_sense_leaves_it_open(body: bytes, change: Any, reply: Any) -> None:
    ((error, _),), server = change(lambda _path: (reply(200, body), "close"))
    assert type(error) is errors.MakesNoSense
    assert error.created is Created.MAYBE
    assert len(server.requests) == 1


@pytest.mark.parametrize("end", ["close", "reset"])
def test_a_connection_that_breaks_after_it_left_leaves_it_open(end: str, change: Any) -> None:
    ((error, departures),), server = change(lambda _path: (b"", end))
    assert type(error) is errors.CannotReach
    assert (error.created, departures) == (Created.MAYBE, 1)
    assert len(server.requests) == 1


def test_silence_leaves_it_open_and_is_not_repeated(change: Any) -> None:
    patience = Patience(connect=20, read=0.1, total=20)
    ((error, _),), server = change(lambda _path: (b"", "silence"), patience=patience)
    assert type(error) is errors.NoAnswer
    assert error.created is Created.MAYBE
    assert len(server.requests) == 1


def test_what_an_answer_says_of_a_field_is_told_without_the_password(change: Any, reply: Any) -> None:
    body = b'{"errors": [{"field": "terminationSipUri", "message": "no host for pw-4d81b6f0a7-wxyz"}]}'
    wanted = NumberChange("+14155552671", {}, Secret("pw-4d81b6f0a7-wxyz"))
    ((error, _),), _ = change(lambda _path: (reply(422, body), "close"), wanted)
    assert error.fields == {FieldId.TERMINATION_SIP_URI: "no host for •••"}
