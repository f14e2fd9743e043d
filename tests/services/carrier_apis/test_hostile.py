"""Answers of every shape: nothing but a CarrierFailed comes of them, and no request goes astray."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from sigmamind_desktop.domain.carriers.failing import CarrierFailed, CarrierTrouble
from sigmamind_desktop.domain.carriers.login import CarrierLogin
from sigmamind_desktop.sandbox.carrier_scenarios import TELNYX_LOGIN, TWILIO_LOGIN, CarrierAnswer
from sigmamind_desktop.sandbox.server import Sandbox
from sigmamind_desktop.services.http.exchange import Patience
from tests.services.carrier_apis.ways import CHANGES, READS, Way, nothing
from tests.services.raw_server import RawServer, Script, http_reply

_LISTS = (
    "incoming_phone_numbers",
    "trunks",
    "origination_urls",
    "credential_lists",
    "credentials",
    "calls",
    "alerts",
    "data",
)
_FIELDS = (
    *("sid", "account_sid", "phone_number", "friendly_name", "capabilities", "trunk_sid", "voice_url"),
    *("voice_application_sid", "domain_name", "sip_url", "enabled", "priority", "weight", "username"),
    *("phone_number_sid", "to", "status", "direction", "start_time", "date_created", "resource_sid"),
    *("error_code", "date_generated", "id", "record_type", "connection_id", "connection_name", "active"),
    *("user_name", "outbound", "fqdn", "port", "dns_record_type", "connected", "started_at", "hangup_cause"),
    *("sip_invite_failure_status", "telnyx_error_code", "customer_reference", "code", "message"),
)
_VALUES: list[Any] = [
    *(None, True, 0, -1, 1.5, 10**40, "", " ", "../../x", "TK/../x", "‮x", "x" * 5000, "\x00", "²"),
    *([], {}, [1], {"voice": 1}, "9999-99-99T99:99:99Z", "Wed, 99 Foo 0000 99:99:99 +9999", "http://[x"),
    "0001-01-01T00:00:00+23:59",
]


def _of(rows: Any, **around: Any) -> bytes:
    return json.dumps(dict.fromkeys(_LISTS, rows) | around).encode()


_BODIES = {
    "nothing": b"",
    "not-json": b"{",
    "page": b"<html>",
    "null": b"null",
    "list": b"[]",
    "text": b'"data"',
    "number": b"1",
    "empty": b"{}",
    "deep": b'{"data": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "deep-row": _of([]).replace(b"[]", b"[" + b'{"sid": ' * 5_000 + b"1" + b"}" * 5_000 + b"]", 1),
    "utf-16": '{"data": []}'.encode("utf-16"),
    "latin": b'{"data": ["\xff"]}',
    "half-a-pair": b'{"data": [{"sid": "\\ud800", "id": "\\ud800"}]}',
    "lists-are-texts": _of("x"),
    "lists-are-objects": _of({}),
    "rows-are-null": _of([None, 1, "x", [], True]),
    "rows-are-empty": _of([{}]),
    **{f"value-{place}": _of([dict.fromkeys(_FIELDS, value)]) for place, value in enumerate(_VALUES)},
    **{f"meta-{place}": _of([], meta=value, next_page_uri=value) for place, value in enumerate(_VALUES)},
}


_COMPLAINTS = _BODIES | {
    f"all-{place}": json.dumps(dict.fromkeys(("code", "message", "errors"), value)).encode()
    for place, value in enumerate(_VALUES)
}
_WAYS = READS | {f"change-{name}": (TWILIO_LOGIN, way) for name, way in CHANGES.items()}
_TARGET = re.compile(r"/(2010-04-01|v1|v2)/[\w/.]+(\?[\w%.&=-]*)?")


@pytest.mark.parametrize(("login", "way"), _WAYS.values(), ids=_WAYS.keys())
async def test_an_answer_of_any_shape(login: CarrierLogin, way: Way, opened: Any, cases: Any) -> None:
    strange: dict[str, object] = {}
    script = Script()
    async with RawServer(script) as server, opened(server.url, login) as carrier:
        for name, body in cases(list(_BODIES.items())):
            script.data = http_reply(200, body)
            try:
                await way(carrier, nothing)
            except CarrierFailed as error:
                if error.reason not in (CarrierTrouble.NO_SENSE, CarrierTrouble.REDIRECTED):
                    strange[name] = error.reason
        astray = [each.target for each in server.requests if not _TARGET.fullmatch(each.target)]
    assert strange == {}
    assert astray == []


@pytest.mark.parametrize(("login", "way"), READS.values(), ids=READS.keys())
async def test_an_answer_about_something_else_makes_no_sense(
    login: CarrierLogin, way: Way, opened: Any
) -> None:
    script = Script()
    async with RawServer(script) as server, opened(server.url, login) as carrier:
        for body in ({"status": "ok"}, {"data": {}}, {"data": None, "trunks": "none"}):
            script.data = http_reply(200, json.dumps(body).encode())
            with pytest.raises(CarrierFailed) as raised:
                await way(carrier, nothing)
            assert raised.value.reason is CarrierTrouble.NO_SENSE, body


@pytest.mark.parametrize("login", [TWILIO_LOGIN, TELNYX_LOGIN], ids=lambda login: login.carrier)
@pytest.mark.parametrize("status", [400, 401, 403, 404, 500], ids=str)
async def test_a_refusal_of_any_shape(status: int, login: CarrierLogin, opened: Any, cases: Any) -> None:
    strange: dict[str, object] = {}
    script = Script()
    async with RawServer(script) as server, opened(server.url, login) as carrier:
        for name, body in cases(list(_COMPLAINTS.items())):
            script.data = http_reply(status, body)
            try:
                strange[name] = await carrier.numbers()
            except CarrierFailed as error:
                if len(error.said) > 300 or not error.said.isprintable():
                    strange[name] = error.said
    assert strange == {}


@pytest.mark.parametrize("login", [TWILIO_LOGIN, TELNYX_LOGIN], ids=lambda login: login.carrier)
@pytest.mark.parametrize(
    "row",
    [
        {"phone_number": "4420836611", "sid": 1},
        {"phone_number": "+442083661177"},
        {"phone_number": None},
        {},
        1,
    ],
    ids=str,
)
async def test_a_number_that_can_not_be_read_is_not_said_to_be_missing(
    row: Any, login: CarrierLogin, opened: Any
) -> None:
    script = Script()
    async with RawServer(script) as server, opened(server.url, login) as carrier:
        script.data = http_reply(200, _of([row]))
        with pytest.raises(CarrierFailed) as raised:
            await carrier.find_number("+442083661177")
        assert raised.value.reason is CarrierTrouble.NO_SENSE
        with pytest.raises(CarrierFailed) as raised:
            await carrier.numbers()
        assert raised.value.reason is CarrierTrouble.NO_SENSE
        script.data = http_reply(200, _of([]))
        assert await carrier.find_number("+442083661177") is None


_ELSEWHERE: list[Callable[[str, str], str]] = [
    lambda base, path: "https://elsewhere.example" + path,
    lambda base, path: "//elsewhere.example" + path,
    lambda base, path: base + ".elsewhere.example" + path,
    lambda base, path: base.replace("//", "//key@") + path,
    lambda base, path: base.replace("//", "//127.0.0.1@elsewhere.example/") + path,
    lambda base, path: base.replace("http:", "https:") + path,
    lambda base, path: "\\\\elsewhere.example" + path,
    lambda base, path: "http:elsewhere.example" + path,
    lambda base, path: base + "/v1/elsewhere",
    lambda base, path: base + path.replace("/IncomingPhoneNumbers", "/Keys").replace("/Trunks", "/Keys"),
    lambda base, path: "javascript:" + path,
    lambda base, path: "http://[" + path,
    lambda base, path: "elsewhere" + path,
    lambda base, path: base + path.partition("?")[0] + "/..?Page=1",
]


@pytest.mark.parametrize("name", ["numbers", "trunks"])
async def test_a_page_elsewhere_is_not_asked_for(name: str, opened: Any) -> None:
    script = Script()
    async with RawServer(script) as server, opened(server.url, TWILIO_LOGIN) as carrier:
        for link in _ELSEWHERE:
            account = f"/2010-04-01/Accounts/{TWILIO_LOGIN.account_id}/IncomingPhoneNumbers.json?Page=1"
            url = link(server.url, account if name == "numbers" else "/v1/Trunks?Page=1")
            script.data = http_reply(200, _of([], meta={"next_page_url": url}, next_page_uri=url))
            with pytest.raises(CarrierFailed) as raised:
                await getattr(carrier, name)()
            assert raised.value.reason is CarrierTrouble.REDIRECTED, url
        assert len(server.requests) == len(_ELSEWHERE)


_FOLLOWING = {
    name: way for name, way in READS.items() if name not in ("Twilio-verify", "Twilio-recent_failures")
}
"""What reads more than one page of Twilio; Telnyx has no links."""


@pytest.mark.parametrize(("login", "way"), _FOLLOWING.values(), ids=_FOLLOWING.keys())
async def test_a_list_with_a_page_elsewhere_is_refused(
    login: CarrierLogin, way: Way, sandbox: Sandbox, opened: Any
) -> None:
    sandbox.twilio.answer = sandbox.telnyx.answer = CarrierAnswer.PAGE_ELSEWHERE
    async with opened(sandbox.url, login) as carrier:
        with pytest.raises(CarrierFailed) as raised:
            await way(carrier, nothing)
    assert raised.value.reason is CarrierTrouble.REDIRECTED


@pytest.mark.parametrize("login", [TWILIO_LOGIN, TELNYX_LOGIN], ids=lambda login: login.carrier)
async def test_a_list_without_an_end_is_given_up(login: CarrierLogin, sandbox: Sandbox, opened: Any) -> None:
    sandbox.twilio.answer = sandbox.telnyx.answer = CarrierAnswer.ENDLESS
    async with opened(sandbox.url, login, Patience(20, 20, 25, pages=0.5)) as carrier:
        with pytest.raises(CarrierFailed) as raised:
            await carrier.numbers()
    assert raised.value.reason is CarrierTrouble.ENDLESS


async def test_a_list_that_comes_round_again_is_given_up(opened: Any) -> None:
    async def speak(seen: Any, _reader: Any, writer: Any) -> None:
        writer.write(http_reply(200, _of([], next_page_uri=seen.target)))

    async with RawServer(speak) as server, opened(server.url, TWILIO_LOGIN) as carrier:
        with pytest.raises(CarrierFailed) as raised:
            await carrier.numbers()
        assert len(server.requests) == 1
    assert raised.value.reason is CarrierTrouble.ENDLESS


async def test_a_list_with_too_many_rows_is_given_up(opened: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from sigmamind_desktop.services.carrier_apis import talking

    monkeypatch.setattr(talking, "_MOST_ROWS", 10)

    async def speak(seen: Any, _reader: Any, writer: Any) -> None:
        path, _, query = seen.target.partition("?")
        page = int(dict(part.split("=") for part in query.split("&")).get("Page", 0)) + 1
        writer.write(http_reply(200, _of([{}] * 4, next_page_uri=f"{path}?Page={page}")))

    async with RawServer(speak) as server, opened(server.url, TWILIO_LOGIN) as carrier:
        with pytest.raises(CarrierFailed) as raised:
            await carrier.numbers()
        assert len(server.requests) == 3
    assert raised.value.reason is CarrierTrouble.ENDLESS
