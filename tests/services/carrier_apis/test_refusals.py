"""What is made of a refusal, and of no answer."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from sigmamind_desktop.domain.carriers.failing import CarrierFailed, CarrierTrouble
from sigmamind_desktop.domain.carriers.holdings import CarrierPart
from sigmamind_desktop.domain.carriers.login import CarrierLogin, CarrierName
from sigmamind_desktop.domain.errors import Created, Reach, code_of
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.sandbox.carrier_scenarios import (
    KEY_SCENARIOS,
    TELNYX_LOGIN,
    TWILIO_LOGIN,
    CarrierAnswer,
)
from sigmamind_desktop.sandbox.server import Sandbox
from sigmamind_desktop.services.http.exchange import Patience
from tests.services.carrier_apis.ways import CHANGES, READS, Way, nothing
from tests.services.raw_server import RawServer, Script, http_reply, saying

_TO_ALL = {
    CarrierAnswer.KEY_REFUSED: CarrierTrouble.KEY_REFUSED,
    CarrierAnswer.TOO_MANY: CarrierTrouble.TOO_MANY,
    CarrierAnswer.FAULT: CarrierTrouble.FAULT,
    CarrierAnswer.WEB_PAGE: CarrierTrouble.NO_SENSE,
    CarrierAnswer.ELSEWHERE: CarrierTrouble.REDIRECTED,
}


@pytest.mark.parametrize(("login", "way"), READS.values(), ids=READS.keys())
@pytest.mark.parametrize("answer", _TO_ALL, ids=lambda answer: answer.name)
async def test_what_befalls_every_request(
    answer: CarrierAnswer, login: CarrierLogin, way: Way, sandbox: Sandbox, opened: Any
) -> None:
    sandbox.twilio.answer = sandbox.telnyx.answer = answer
    async with opened(sandbox.url, login) as carrier:
        with pytest.raises(CarrierFailed) as raised:
            await way(carrier, nothing)
    error = raised.value
    assert (error.reason, error.carrier, error.created) == (_TO_ALL[answer], login.carrier, Created.NO)
    assert code_of(error) == f"CarrierFailed.{error.reason}"
    assert error.wait == (30 if answer is CarrierAnswer.TOO_MANY else None)


@pytest.mark.parametrize("ending", KEY_SCENARIOS)
async def test_a_keys_ending_says_how_it_is_answered(ending: str, sandbox: Sandbox, opened: Any) -> None:
    login = replace(TWILIO_LOGIN, secret=Secret(f"whatever{ending}"))
    sandbox.twilio.answer = KEY_SCENARIOS[ending]
    seen = []
    for each in (login, TWILIO_LOGIN):
        async with opened(sandbox.url, each) as carrier:
            try:
                seen.append(await carrier.verify())
            except CarrierFailed as error:
                seen.append((error.reason, error.part))
    assert seen[0] == seen[1]


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (CarrierAnswer.OTHER_ACCOUNT, CarrierTrouble.WRONG_ACCOUNT),
        (CarrierAnswer.OTHER_REGION, CarrierTrouble.WRONG_REGION),
    ],
)
async def test_a_key_of_something_else(
    answer: CarrierAnswer, reason: CarrierTrouble, sandbox: Sandbox, twilio: Any
) -> None:
    sandbox.twilio.answer = answer
    async with twilio() as carrier:
        with pytest.raises(CarrierFailed) as raised:
            await carrier.verify()
    assert raised.value.reason is reason


async def test_a_list_that_is_not_there_is_another_accounts(opened: Any) -> None:
    async with (
        RawServer(saying(http_reply(404, b'{"code": 20404}'), "close")) as server,
        opened(server.url, TWILIO_LOGIN) as carrier,
    ):
        with pytest.raises(CarrierFailed) as raised:
            await carrier.numbers()
    assert raised.value.reason is CarrierTrouble.WRONG_ACCOUNT


@pytest.mark.parametrize(
    ("login", "status", "body", "reason", "part"),
    [
        (TWILIO_LOGIN, 401, {"code": 70051, "message": "no"}, CarrierTrouble.LACKS_PART, CarrierPart.TRUNKS),
        (TWILIO_LOGIN, 403, {"code": 20403, "message": "no"}, CarrierTrouble.LACKS_PART, CarrierPart.TRUNKS),
        (
            TWILIO_LOGIN,
            400,
            {"code": 20001, "message": "no"},
            CarrierTrouble.NOT_ACCEPTED,
            CarrierPart.TRUNKS,
        ),
        (TWILIO_LOGIN, 404, {}, CarrierTrouble.NOT_ACCEPTED, CarrierPart.TRUNKS),
        (TWILIO_LOGIN, 503, [], CarrierTrouble.FAULT, CarrierPart.TRUNKS),
        (
            TELNYX_LOGIN,
            403,
            {"errors": [{"code": "10010", "title": "no", "detail": "no"}]},
            CarrierTrouble.LACKS_PART,
            CarrierPart.TRUNKS,
        ),
    ],
)
async def test_a_refusal_names_the_part(
    login: CarrierLogin, status: int, body: Any, reason: CarrierTrouble, part: CarrierPart, opened: Any
) -> None:
    async with (
        RawServer(saying(http_reply(status, json.dumps(body).encode()), "close")) as server,
        opened(server.url, login) as carrier,
    ):
        with pytest.raises(CarrierFailed) as raised:
            await carrier.trunks()
    error = raised.value
    assert (error.reason, error.part, error.status) == (reason, part, status)
    assert error.said == ("no" if body and isinstance(body, dict) else "")


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ("Retry-After: 7\r\n", 7),
        ("x-ratelimit-reset: 15\r\n", 15),
        ("Retry-After: 7\r\nx-ratelimit-reset: 15\r\n", 7),
        ("x-ratelimit-reset: 99999999\r\n", 86_400),
        ("x-ratelimit-reset: 9999999999999\r\n", None),
        ("x-ratelimit-reset: -1\r\n", None),
        ("x-ratelimit-reset: ²\r\n", None),
        ("", None),
    ],
)
async def test_how_long_to_wait(headers: str, wait: int | None, opened: Any) -> None:
    async with (
        RawServer(saying(http_reply(429, b"", headers), "close")) as server,
        opened(server.url, TELNYX_LOGIN) as carrier,
    ):
        with pytest.raises(CarrierFailed) as raised:
            await carrier.numbers()
    assert raised.value.wait == wait


_MAYBE = [408, 302, 500, 503]
_NO = [400, 401, 403, 404, 409, 429]


@pytest.mark.parametrize("way", CHANGES.values(), ids=CHANGES.keys())
async def test_whether_a_refused_change_may_have_been_done(way: Way, opened: Any) -> None:
    script = Script()
    async with RawServer(script) as server, opened(server.url, TWILIO_LOGIN) as carrier:
        for status in (*_MAYBE, *_NO):
            script.data = http_reply(status, b"{}")
            with pytest.raises(CarrierFailed) as raised:
                await way(carrier, nothing)
            assert raised.value.created is (Created.MAYBE if status in _MAYBE else Created.NO), status
        assert len(server.requests) == len([*_MAYBE, *_NO])


@pytest.mark.parametrize("way", CHANGES.values(), ids=CHANGES.keys())
@pytest.mark.parametrize(
    ("data", "end", "reason"),
    [
        (b"", "close", CarrierTrouble.CANNOT_REACH),
        (b"", "reset", CarrierTrouble.CANNOT_REACH),
        (b"", "silence", CarrierTrouble.NO_ANSWER),
        (http_reply(200, b"<!doctype html>"), "close", CarrierTrouble.NO_SENSE),
        (http_reply(200, b"x" * 2_000_000), "close", CarrierTrouble.NO_SENSE),
        (b"nonsense\r\n\r\n", "close", CarrierTrouble.NO_SENSE),
    ],
    ids=["closed", "reset", "silent", "page", "huge", "no-http"],
)
async def test_a_change_without_an_answer_may_have_been_done(
    data: bytes, end: str, reason: CarrierTrouble, way: Way, opened: Any
) -> None:
    departures = []
    async with (
        RawServer(saying(data, end)) as server,
        opened(server.url, TWILIO_LOGIN, Patience(20, 0.2, 25)) as carrier,
    ):
        with pytest.raises(CarrierFailed) as raised:
            await way(carrier, lambda: departures.append(1))
    assert (raised.value.reason, raised.value.created) == (reason, Created.MAYBE)
    assert departures == [1]


async def test_nobody_there_is_said_with_its_reason(opened: Any) -> None:
    async with RawServer(saying(b"", "close")) as server:
        url = server.url
    async with opened(url, TWILIO_LOGIN) as carrier:
        with pytest.raises(CarrierFailed) as raised:
            await carrier.numbers()
        error = raised.value
        assert (error.reason, error.reach) == (CarrierTrouble.CANNOT_REACH, Reach.REFUSED)
        assert (error.carrier, error.part) == (CarrierName.TWILIO, CarrierPart.NUMBERS)
