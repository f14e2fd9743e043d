"""The look-alike's interface, asked by a client that knows nothing of this program."""

from __future__ import annotations

from typing import Any

import pytest

from sigmamind_desktop.sandbox.server import Sandbox

_PATHS = ["/v1/phone-number/import", "/v1/phone-numbers/import"]
_REQUIRED = ["phoneNumber", "trunkUsername", "trunkPassword", "terminationSipURI"]
_OPTIONAL = ["friendlyName", "inboundAgentId", "outboundAgentId", "outboundPhoneNumber"]


@pytest.mark.parametrize("path", _PATHS)
def test_both_spellings_import(path: str, send: Any, full: dict[str, Any]) -> None:
    answer = send(full, path=path)
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.json() == {
        "sipPhoneNumber": "+14155552671",
        "inboundAgentId": "awTw7UKhOsLGiDbt",
        "outboundAgentId": "agent_D5D0p7TUs66TTAEAx",
        "outboundPhoneNumber": "+442083661177",
        "active": True,
        "terminationSipURI": "sip.telnyx.com",
        "friendlyName": "Front desk",
    }


def test_the_trunk_s_login_is_never_in_an_answer(send: Any, full: dict[str, Any]) -> None:
    full |= {"trunkUsername": "marked-user", "trunkPassword": "marked-password"}
    for body in (full, full, full | {"phoneNumber": "1"}):
        assert b"marked" not in send(body).body
    assert b"marked" not in send(method="GET", path="/v1/phone-numbers").body


def test_only_the_required_fields_are_required(send: Any, full: dict[str, Any]) -> None:
    answer = send({key: full[key] for key in _REQUIRED})
    assert answer.status == 200
    assert answer.json() == {
        "sipPhoneNumber": "+14155552671",
        "active": True,
        "terminationSipURI": "sip.telnyx.com",
    }


@pytest.mark.parametrize("paths", [(a, b) for a in _PATHS for b in _PATHS], ids=str)
def test_a_number_imported_twice_is_already_there(
    paths: tuple[str, str], send: Any, full: dict[str, Any], sandbox: Sandbox
) -> None:
    first, second = (send(full | {"friendlyName": path}, path=path) for path in paths)
    assert first.status == 200
    assert second.status == 409
    assert second.json() == {"message": "Phone number already exists"}
    assert sandbox.account.numbers["+14155552671"]["friendlyName"] == paths[0]
    assert len(sandbox.account.requests) == 2


@pytest.mark.parametrize("field", _REQUIRED)
@pytest.mark.parametrize("value", ["", None, "absent"], ids=["empty", "null", "absent"])
def test_a_required_field_is_missed(value: str | None, field: str, send: Any, full: dict[str, Any]) -> None:
    if value == "absent":
        del full[field]
    else:
        full[field] = value
    answer = send(full)
    assert answer.status == 422
    assert {"field": field, "message": f"{field} is required"} in answer.json()["errors"]


_WRONG: dict[str, dict[str, Any]] = {
    "number-as-integer": {"phoneNumber": 14155552671},
    "number-without-plus": {"phoneNumber": "14155552671"},
    "number-with-spaces": {"phoneNumber": "+1 415 555 2671"},
    "number-with-zero-first": {"phoneNumber": "+0415555267"},
    "number-too-short": {"phoneNumber": "+123456"},
    "number-too-long": {"phoneNumber": "+1234567890123456"},
    "number-with-line-end": {"phoneNumber": "+14155552671\n"},
    "number-in-other-digits": {"phoneNumber": "+١٤١٥٥٥٥٢٦٧١"},
    "test-number-as-integer": {"outboundPhoneNumber": 442083661177},
    "test-number-empty": {"outboundPhoneNumber": ""},
    "name-empty": {"friendlyName": ""},
    "name-null": {"friendlyName": None},
    "name-too-long": {"friendlyName": "x" * 129},
    "agent-null": {"inboundAgentId": None},
    "agent-empty": {"outboundAgentId": ""},
    "agent-too-long": {"inboundAgentId": "x" * 65},
    "username-too-long": {"trunkUsername": "x" * 129},
    "password-too-long": {"trunkPassword": "x" * 129},
    "password-as-list": {"trunkPassword": ["x"]},
    "uri-with-scheme": {"terminationSipURI": "sip:sip.telnyx.com"},
    "uri-with-user": {"terminationSipURI": "me@sip.telnyx.com"},
    "uri-with-port": {"terminationSipURI": "sip.telnyx.com:5060"},
    "uri-with-parameter": {"terminationSipURI": "sip.telnyx.com;transport=tls"},
    "uri-with-space": {"terminationSipURI": "sip.telnyx.com "},
    "uri-too-long": {"terminationSipURI": "x" * 254},
    "unknown-field": {"provider": "byo"},
    "reply-s-field": {"sipPhoneNumber": "+14155552671"},
    "other-case": {"terminationSipUri": "sip.telnyx.com"},
}


@pytest.mark.parametrize("wrong", _WRONG.values(), ids=_WRONG.keys())
def test_a_wrong_field_is_not_accepted_and_named(
    wrong: dict[str, Any], send: Any, full: dict[str, Any], sandbox: Sandbox
) -> None:
    answer = send(full | wrong)
    assert answer.status == 422
    assert answer.json()["message"] == "Validation failed"
    assert {error["field"] for error in answer.json()["errors"]} == set(wrong)
    assert sandbox.account.numbers == {}


def test_several_wrong_fields_are_all_named(send: Any) -> None:
    answer = send({"phoneNumber": "1", "colour": "red"})
    assert {error["field"] for error in answer.json()["errors"]} == {*_REQUIRED, "colour"}


@pytest.mark.parametrize("body", [[], None, 7, "x", [{}]], ids=str)
def test_a_body_that_is_no_object_is_not_accepted(body: object, send: Any) -> None:
    assert send(body).status == 422


@pytest.mark.parametrize("body", [b"", b"{", b"phoneNumber=1", b"\xff"], ids=ascii)
def test_a_body_that_is_no_json_is_not_accepted(body: bytes, send: Any, sandbox: Sandbox) -> None:
    assert send(body).status == 400
    assert sandbox.account.requests == []


@pytest.mark.parametrize("key", [None, "", "wrong", "SANDBOX-KEY-0000-DEMO"], ids=str)
@pytest.mark.parametrize(
    ("method", "path"),
    [
        *(("POST", path) for path in _PATHS),
        *(("GET", path) for path in ("/v1/phone-numbers", "/v1/agents", "/v1/calls", "/v1/calls/call-1")),
        ("POST", "/v1/calls"),
        ("PATCH", "/v1/phone-numbers/+14155552671"),
    ],
)
def test_a_wrong_key_is_refused_before_anything_else(
    method: str, path: str, key: str | None, send: Any, full: dict[str, Any], sandbox: Sandbox
) -> None:
    answer = send(full, key=key, method=method, path=path)
    assert answer.status == 401
    assert answer.json() == {"message": "Invalid API key"}
    assert sandbox.account.requests == []


@pytest.mark.parametrize("path", _PATHS)
@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE"])
def test_an_import_is_a_post(method: str, path: str, send: Any) -> None:
    assert send(method=method, path=path).status == 405


@pytest.mark.parametrize("path", ["/v1/phone-numbers", "/v1/phone-number", "/v1", "/"])
def test_there_is_nothing_that_could_buy_a_number(
    path: str, send: Any, full: dict[str, Any], sandbox: Sandbox
) -> None:
    assert send(full, path=path).status in (404, 405)
    assert sandbox.account.numbers == {}


def test_the_list_has_every_number_as_it_was_imported(send: Any, full: dict[str, Any]) -> None:
    assert send(method="GET", path="/v1/phone-numbers").json()["data"] == []
    records = [send(full | {"phoneNumber": f"+1212555{n:04}"}).json() for n in range(1100, 1103)]
    listed = send(method="GET", path="/v1/phone-numbers").json()
    assert listed["data"] == records
    assert listed["hasNext"] is False


@pytest.mark.parametrize(
    ("query", "shown", "has_next"),
    [
        ("", range(10), True),
        ("?page=0&size=10", range(10), True),
        ("?page=1&size=10", range(10, 12), False),
        ("?page=2&size=10", [], False),
        ("?page=0&size=12", range(12), False),
        ("?page=0&size=11", range(11), True),
        ("?size=100", range(12), False),
    ],
)
def test_the_list_comes_in_pages(
    query: str, shown: range, has_next: bool, send: Any, full: dict[str, Any]
) -> None:
    for n in range(12):
        send(full | {"phoneNumber": f"+1212555{1100 + n}"})
    listed = send(method="GET", path=f"/v1/phone-numbers{query}").json()
    assert [row["sipPhoneNumber"][-4:] for row in listed["data"]] == [str(1100 + n) for n in shown]
    assert listed["hasNext"] is has_next


def _change(send: Any, body: object, number: str = "%2B14155552671") -> Any:
    return send(body, method="PATCH", path=f"/v1/phone-numbers/{number}")


def test_a_change_answers_with_the_whole_number(send: Any, full: dict[str, Any], sandbox: Sandbox) -> None:
    before = send(full).json()
    body = {"friendlyName": "Desk", "inboundAgentId": None, "terminationSipUri": "sip.telnyx.eu"}
    answer = _change(send, body | {"trunkUsername": "other", "trunkPassword": "marked"})
    assert answer.status == 200
    assert answer.json() == before | {
        "friendlyName": "Desk",
        "inboundAgentId": None,
        "terminationSipURI": "sip.telnyx.eu",
    }
    assert sandbox.account.numbers["+14155552671"] == answer.json()


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        {"terminationSipURI": "sip.telnyx.eu"},
        {"phoneNumber": "+14155552671"},
        {"friendlyName": None},
        {"friendlyName": ""},
        {"outboundPhoneNumber": "415"},
        {"inboundAgentId": 7},
    ],
    ids=str,
)
def test_a_change_is_checked_as_the_page_says(body: object, send: Any, full: dict[str, Any]) -> None:
    send(full)
    assert _change(send, body).status == 422


def test_a_change_of_a_number_that_is_not_there(send: Any) -> None:
    assert _change(send, {"friendlyName": "Desk"}).status == 404
    assert send({}, method="POST", path="/v1/phone-numbers/%2B14155552671").status == 405
