"""Replies that are broken, that hide a failure, or that repeat what they were sent."""

from __future__ import annotations

import dataclasses
import gzip
import json
from typing import Any

import pytest

from sigmamind_desktop.domain import errors
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.errors import Created, Nonsense
from sigmamind_desktop.domain.numbers.agents import Agent
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.http.exchange import Patience
from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient
from sigmamind_desktop.services.sigmamind_api.replies import decode_agents, decode_list

_NUMBER = "+14155552671"


@pytest.mark.parametrize(
    ("headers", "body", "end"),
    [
        ("Content-Length: 900\r\n", b'{"message": "No', "close"),
        ("Content-Length: 900\r\n", b"", "reset"),
        ("Content-Length: 900\r\n", b'{"message": "No', "silence"),
        ("Transfer-Encoding: chunked\r\n", b"zz\r\n", "close"),
        ("Content-Length: 9\r\nContent-Encoding: gzip\r\n", b"not gzip!", "close"),
        ("Content-Length: 20\r\nContent-Encoding: gzip\r\n", gzip.compress(b'{"message"}' * 9)[:20], "close"),
        ("Content-Length: 4\r\nContent-Encoding: deflate\r\n", b"\xff\xff\xff\xff", "close"),
    ],
    ids=["cut", "reset", "silence", "chunks", "no-gzip", "cut-gzip", "no-deflate"],
)
@pytest.mark.parametrize(
    ("status", "expected", "created"),
    [
        (401, errors.KeyRefused, Created.NO),
        (422, errors.FormNotAccepted, Created.NO),
        (409, errors.AlreadyThere, Created.NO),
        (503, errors.ServerFault, Created.MAYBE),
    ],
)
def test_the_status_above_a_broken_body_decides(
    status: int, expected: type, created: Created, headers: str, body: bytes, end: str, talk: Any
) -> None:
    data = f"HTTP/1.1 {status} Status\r\n{headers}\r\n".encode() + body
    error = talk(data, end, patience=Patience(connect=20, read=0.2, total=25)).error
    assert (type(error), error.created, error.status) == (expected, created, status)


@pytest.mark.parametrize(
    "reply_body",
    [
        {"status": "error", "message": "Trunk refused"},
        {"status": "FAILED", "message": "Trunk refused", "sipPhoneNumber": _NUMBER, "active": True},
        {"success": False, "message": "Trunk refused"},
        {"success": "false", "detail": "Trunk refused"},
        {"ok": False, "msg": "Trunk refused", "phoneNumber": _NUMBER},
        {"data": {"status": "failure", "message": "Trunk refused", "phoneNumber": _NUMBER}},
        {"error": {"code": 7, "message": "Trunk refused"}, "active": True},
        {"errorMessage": "Trunk refused", "message": "Trunk refused", "active": True},
        {"statusCode": 422, "message": "Trunk refused", "active": False},
        {"status": "502", "message": "Trunk refused", "active": False},
        {"message": "Trunk refused"},
        {"message": "Trunk refused", "active": True},
        {"message": "Trunk refused", "friendlyName": "Front desk", "terminationSipURI": "sip.telnyx.com"},
        {"message": "Trunk refused", "sipPhoneNumber": _NUMBER, "validationErrors": ["x"]},
        {"message": "Trunk refused", "sipPhoneNumber": _NUMBER, "error_list": [1]},
        {"message": "Trunk refused", "sipPhoneNumber": _NUMBER, "rejected": True},
        {"message": "Trunk refused", "sipPhoneNumber": _NUMBER, "isValid": False},
        {"message": "Trunk refused", "sipPhoneNumber": _NUMBER, "importStatus": "import_failed"},
        {"message": "Trunk refused", "sipPhoneNumber": _NUMBER, "status": "FAILED_PRECONDITION"},
        {"message": "Trunk refused", "sipPhoneNumber": _NUMBER, "result": "not imported"},
        {"message": "Trunk refused", "sipPhoneNumber": _NUMBER, "statusText": "Bad Request"},
        {"message": "Trunk refused", "sipPhoneNumber": _NUMBER, "code": "INVALID_TRUNK"},
        {"message": "Trunk refused", "sipPhoneNumber": _NUMBER, "severity": "ERROR"},
    ],
    ids=str,
)
def test_a_success_that_says_failure_is_one_and_its_words_are_kept(
    reply_body: object, talk: Any, reply: Any
) -> None:
    error = talk(reply(200, json.dumps(reply_body).encode())).error
    assert type(error) is errors.MakesNoSense
    assert (error.reason, error.created, error.said) == (Nonsense.FAILED, Created.MAYBE, "Trunk refused")


@pytest.mark.parametrize(
    "beside",
    [
        {"dryRun": True},
        {"dry_run": "true"},
        {"isDryRun": 1},
        {"mode": "dry-run"},
        {"mode": "dryRun"},
        {"validateOnly": True},
        {"simulated": True},
        {"preview": True},
        {"deleted": True},
        {"isDeleted": True},
        {"deletedAt": "2026-02-03T04:05:06Z"},
        {"removed": True},
        {"rolledBack": True},
        {"skipped": True},
        {"ignored": 1},
        {"discarded": True},
        {"status": "dry_run"},
        {"status": "deleted"},
        {"status": "skipped"},
        {"rejectedNumbers": [_NUMBER]},
        {"rejected_phone_numbers": [_NUMBER]},
        {"failedNumbers": [{"number": _NUMBER}]},
        {"invalidNumbers": [_NUMBER]},
        {"skippedNumbers": [_NUMBER]},
        {"rejectedCount": 1},
        {"failedItems": [0]},
        {"unprocessedItems": [{}]},
        {"notImported": [_NUMBER]},
        {"persisted": False},
    ],
    ids=str,
)
@pytest.mark.parametrize("is_within", [False, True])
def test_what_was_only_tried_or_undone_is_no_success(
    is_within: bool, beside: dict[str, object], talk: Any, reply: Any
) -> None:
    record = {"sipPhoneNumber": _NUMBER, "active": True}
    answer = {"data": record, **beside} if is_within else {**record, **beside}
    error = talk(reply(200, json.dumps(answer).encode())).error
    assert type(error) is errors.MakesNoSense
    assert (error.reason, error.created) == (Nonsense.FAILED, Created.MAYBE)


@pytest.mark.parametrize(
    "beside",
    [
        {"dryRun": False, "deleted": False, "deletedAt": None, "rejectedNumbers": [], "mode": "live"},
        {"isDeleted": "false", "skipped": 0, "skippedNumbers": [], "rejectedCount": 0, "deletedCount": 0},
        {"deletable": True, "preview": None, "previewUrl": "https://a.net/x", "removable": True},
        {"simulated": False, "ignored": [], "persisted": True, "status": "not deleted"},
        {"message": "Number imported", "status": "created", "valid": True},
        {"status": "no errors", "errors": [], "rejected": 0, "type": "number"},
        {"code": "SUCCESS", "level": "info", "failedCount": 0},
    ],
    ids=str,
)
def test_words_of_success_beside_the_number_are_no_failure(
    beside: dict[str, object], talk: Any, reply: Any
) -> None:
    assert talk(reply(200, json.dumps({"sipPhoneNumber": _NUMBER, **beside}).encode())).error is None


@pytest.mark.parametrize(
    "record",
    [
        {"sipPhoneNumber": None, "phoneNumber": "+14155559999"},
        {"sipPhoneNumber": _NUMBER, "phoneNumber": "+14155559999"},
        {"sipPhoneNumber": "", "phoneNumber": 14155559999},
        {"sipPhoneNumber": 1.4155552671e10},
        {"sipPhoneNumber": "+1415555XXXX"},
        {"sipPhoneNumber": {"e164": _NUMBER}},
        {"sipPhoneNumber": [_NUMBER]},
        {"phoneNumber": True},
        {"phoneNumber": 0},
    ],
    ids=str,
)
def test_a_number_that_is_another_one_or_can_t_be_read_is_not_confirmed(
    record: dict[str, object], talk: Any, reply: Any
) -> None:
    error = talk(reply(200, json.dumps({**record, "active": True}).encode())).error
    assert (type(error), error.created) == (errors.MakesNoSense, Created.MAYBE)


_NO_PATH = [
    "Cannot POST /v1/phone-numbers/import",
    "Not Found",
    "404 page not found",
    "Method Not Allowed",
    "",
]


@pytest.mark.parametrize("no_path", _NO_PATH)
@pytest.mark.parametrize("telling_first", [True, False])
async def test_of_two_paths_the_more_telling_answer_is_kept(
    telling_first: bool, no_path: str, raw_server: Any, says: Any, reply: Any, ask: Any, wish: Any, key: Any
) -> None:
    said = ["Inbound agent not found", no_path]

    async def speak(seen: Any, reader: Any, writer: Any) -> None:
        at = (len(server.requests) - 1) if telling_first else 2 - len(server.requests)
        await says(reply(404, json.dumps({"message": said[at]}).encode()), "close")(seen, reader, writer)

    async with raw_server(speak) as server:
        client = SigmaMindClient(ApiAddress.parse(server.url))
        outcome = await ask(client, wish, key)
        await client.aclose()
    assert type(outcome.error) is errors.WrongAddress
    assert outcome.error.said == "Inbound agent not found"


@pytest.mark.parametrize("no_path", _NO_PATH)
def test_that_a_path_is_not_there_tells_nothing(no_path: str, talk: Any, reply: Any) -> None:
    assert talk(reply(404, json.dumps({"message": no_path}).encode())).error.said == ""


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_json_is_read_in_each_of_its_encodings(encoding: str, talk: Any, reply: Any) -> None:
    record = {"sipPhoneNumber": _NUMBER, "friendlyName": "Büro"}
    assert talk(reply(200, json.dumps(record).encode(encoding))).result.friendly_name == "Büro"
    refused = json.dumps({"message": "Ungültig"}, ensure_ascii=False).encode(encoding)
    assert talk(reply(422, refused)).error.said == "Ungültig"


@pytest.mark.parametrize(
    "name",
    [
        "key-7f3a9c51e2-ABCD",
        "Desk key-7f3a9c51e2-ABCD",
        "key%2D7f3a9c51e2%2DABCD",
        "pw-4d81b6f0a7-wxyz",
        r"\u0070w-4d81b6f0a7-wxyz",
        "cHctNGQ4MWI2ZjBhNy13eHl6",
    ],
)
def test_a_secret_in_a_success_is_masked(name: str, talk: Any, reply: Any) -> None:
    record = {"sipPhoneNumber": _NUMBER, "friendlyName": name, "inboundAgentId": name}
    result = talk(reply(200, json.dumps(record).encode())).result
    assert "7f3a9c51e2" not in str(result)
    assert "4d81b6f0a7" not in str(result)
    assert "•••" in result.friendly_name


def test_a_secret_in_a_list_is_masked(key: Secret) -> None:
    row = {"sipPhoneNumber": _NUMBER, "friendlyName": key.reveal()}
    assert decode_list(json.dumps([row]).encode(), (key,)).rows[0].friendly_name == "•••"
    agent = {"agentId": "agent-1", "agentName": f"is {key.reveal()}"}
    assert decode_agents(json.dumps([agent]).encode(), (key,)).rows == [Agent("agent-1", "is •••")]


@pytest.mark.parametrize(
    "body",
    [
        '{"message": "No", "trunkPassword": "abc"}',
        'Refused: {"trunkPassword": "abc"}',
        '{"message": "got trunkPassword=abc"}',
        '{"message": "got {\\"trunkPassword\\":\\"abc\\"}"}',
        "no password: abc",
    ],
)
def test_a_short_password_is_masked_at_its_field(body: str, talk: Any, reply: Any, wish: Any) -> None:
    short = dataclasses.replace(wish, trunk_password=Secret("abc"))
    error = talk(reply(422, body.encode()), wish=short).error
    assert "abc" not in error.said + str(error.fields) + error.details


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("Desk\u202egnp.exe", "Desk gnp.exe"),
        ("Desk\r\none\ttwo", "Desk one two"),
        ("\u2066\u200b\u0000", None),
        ("👩\u200d💻 Dev", "👩\u200d💻 Dev"),
        ("x" * 900_000, "x" * 299 + "…"),
    ],
    ids=lambda text: ascii(text)[:20],
)
def test_a_text_of_a_reply_is_plain_and_bounded(name: str, read: str | None, talk: Any, reply: Any) -> None:
    record = {"sipPhoneNumber": _NUMBER, "friendlyName": name}
    assert talk(reply(200, json.dumps(record).encode())).result.friendly_name == read
    record["terminationSipUri"] = name
    row = decode_list(json.dumps([record]).encode()).rows[0]
    assert (row.friendly_name, row.termination_sip_uri) == (read, read)


def test_null_clears_the_test_number(talk: Any, reply: Any, wish: Any) -> None:
    asked = dataclasses.replace(wish, outbound_phone_number="+14155550000")
    for said in (None, ""):
        record = {"sipPhoneNumber": 14155552671, "outboundPhoneNumber": said, "active": True}
        assert talk(reply(200, json.dumps(record).encode()), wish=asked).result.outbound_phone_number is None
