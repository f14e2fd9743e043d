"""What each answer becomes."""

from __future__ import annotations

import asyncio
import gzip
import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from sigmamind_desktop.domain import errors
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import Created
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber

_PAGE = b"<!doctype html><title>Sign in</title>"

_STATUSES = {
    400: (errors.FormNotAccepted, Created.NO),
    401: (errors.KeyRefused, Created.NO),
    402: (errors.Refused, Created.NO),
    403: (errors.KeyRefused, Created.NO),
    404: (errors.WrongAddress, Created.NO),
    405: (errors.WrongAddress, Created.NO),
    408: (errors.NoAnswer, Created.MAYBE),
    409: (errors.AlreadyThere, Created.NO),
    413: (errors.FormNotAccepted, Created.NO),
    415: (errors.FormNotAccepted, Created.NO),
    418: (errors.Refused, Created.NO),
    422: (errors.FormNotAccepted, Created.NO),
    429: (errors.TooMany, Created.NO),
    451: (errors.Refused, Created.NO),
    500: (errors.ServerFault, Created.MAYBE),
    501: (errors.ServerFault, Created.MAYBE),
    502: (errors.ServerFault, Created.MAYBE),
    503: (errors.ServerFault, Created.MAYBE),
    504: (errors.ServerFault, Created.MAYBE),
    599: (errors.ServerFault, Created.MAYBE),
}


@pytest.mark.parametrize(("status", "expected"), _STATUSES.items(), ids=map(str, _STATUSES))
def test_a_status_becomes_its_error(
    status: int, expected: tuple[type, Created], talk: Any, reply: Any
) -> None:
    outcome = talk(reply(status, b'{"message": "No, and here is why"}'))
    assert (type(outcome.error), outcome.error.created) == expected
    assert outcome.error.status == status
    assert outcome.error.details == f"HTTP {status}"
    assert outcome.error.said == "No, and here is why"
    assert outcome.result is None


@pytest.mark.parametrize("status", [401, 409, 422, 429, 500, 502], ids=str)
@pytest.mark.parametrize("body", [b"", _PAGE, b"[]", b"null", b"7", b"{}", b"\x00\x01"], ids=ascii)
def test_a_status_counts_whatever_stands_in_the_body(status: int, body: bytes, talk: Any, reply: Any) -> None:
    error = talk(reply(status, body)).error
    assert (type(error), error.created) == _STATUSES[status]
    assert error.said == ""


@pytest.mark.parametrize("status", [200, 201, 202], ids=str)
def test_a_record_with_a_success_is_an_import(status: int, talk: Any, reply: Any) -> None:
    record = {"sipPhoneNumber": "+14155552671", "active": True, "friendlyName": "Support Line - US"}
    outcome = talk(reply(status, json.dumps(record).encode()))
    assert outcome.error is None
    assert isinstance(outcome.result, PhoneNumber)
    assert outcome.result.number == "+14155552671"
    assert outcome.result.state is NumberState.ACTIVE
    assert outcome.result.friendly_name == "Support Line - US"
    assert outcome.result.imported_at is not None
    assert outcome.result.imported_at.utcoffset() == timedelta(0)


_NONSENSE = {
    "nothing": b"",
    "web-page": _PAGE,
    "cut-json": b'{"sipPhoneNumber": "+1415555',
    "list": b"[]",
    "null": b"null",
    "number": b"14155552671",
    "text": b'"OK"',
    "plain-text": b"OK",
    "error": b'{"error": "no such trunk"}',
    "errors": b'{"errors": ["no such trunk"]}',
    "another-number": b'{"sipPhoneNumber": "+14155550000", "active": true}',
    "another-number-in-data": b'{"data": {"sipPhoneNumber": 14155550000}}',
    "not-utf-8": b'{"friendlyName": "\xff"}',
}


@pytest.mark.parametrize("body", _NONSENSE.values(), ids=_NONSENSE.keys())
def test_a_success_without_a_record_is_not_claimed(body: bytes, talk: Any, reply: Any) -> None:
    error = talk(reply(200, body)).error
    assert (type(error), error.created, error.status) == (errors.MakesNoSense, Created.MAYBE, 200)
    assert error.details.startswith("HTTP 200: ")


def test_no_content_is_not_claimed_to_be_an_import(talk: Any) -> None:
    error = talk(b"HTTP/1.1 204 No Content\r\n\r\n").error
    assert (type(error), error.created, error.status) == (errors.MakesNoSense, Created.MAYBE, 204)


def test_an_interim_answer_is_passed_over(talk: Any, reply: Any) -> None:
    outcome = talk(
        b"HTTP/1.1 100 Continue\r\n\r\n" + reply(200, b'{"sipPhoneNumber": "+14155552671", "active": false}')
    )
    assert outcome.result.state is NumberState.INACTIVE


def test_a_chunked_answer_is_read(talk: Any) -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunks = b'{"sipPhoneNumber": "+141555', b'52671", "active": true}', b""
    outcome = talk(head + b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks))
    assert outcome.result.state is NumberState.ACTIVE


@pytest.mark.parametrize(
    "location",
    [
        *("https://xn--a/", "http://[::1", "https://1.2.3.999", "https://a:99999", "//", "http://", ":"),
        *("https://" + "a" * 70_000, "\xff", "https://\u00ff..com", "javascript:x", ""),
    ],
    ids=lambda location: ascii(location[:20]),
)
@pytest.mark.parametrize("status", [301, 302, 307], ids=str)
def test_a_redirect_to_what_is_no_address_is_one(status: int, location: str, talk: Any, reply: Any) -> None:
    error = talk(reply(status, b"", f"Location: {location}\r\n")).error
    assert (type(error), error.status) == (errors.Redirected, status)


@pytest.mark.parametrize("status", [300, 301, 302, 303, 304, 307, 308], ids=str)
async def test_a_redirect_is_not_followed(
    status: int, raw_server: Any, says: Any, reply: Any, accepted: bytes, ask: Any, wish: Any, key: Any
) -> None:
    from sigmamind_desktop.domain.access.api_address import ApiAddress
    from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient

    async with raw_server(says(accepted, "close")) as elsewhere:
        location = f"Location: {elsewhere.url}/v1/phone-number/import\r\n"
        async with raw_server(says(reply(status, b"", location), "close")) as server:
            client = SigmaMindClient(ApiAddress.parse(server.url))
            outcome = await ask(client, wish, key)
            await client.aclose()
            assert len(server.requests) == 1
        assert type(outcome.error) is errors.Redirected
        assert (outcome.error.created, outcome.error.status) == (Created.MAYBE, status)
        assert elsewhere.connections == 0


@pytest.mark.parametrize(("status", "expected"), [(200, errors.TooLarge), (500, errors.ServerFault)], ids=str)
@pytest.mark.parametrize("announced", [True, False], ids=["with-length", "endless"])
def test_a_body_over_the_limit_is_not_read_to_its_end(
    status: int, expected: type, announced: bool, talk: Any
) -> None:
    # The server falls silent in the middle: whoever waited for the rest would wait in vain.
    length = b"Content-Length: 900000000\r\n" if announced else b""
    data = b"HTTP/1.1 %d Status\r\n%s\r\n" % (status, length) + b" " * 1_000_001
    error = talk(data, "silence", run=asyncio.run).error
    assert (type(error), error.created, error.status) == (expected, Created.MAYBE, status)


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (401, errors.KeyRefused),
        (404, errors.TooLarge),
        (409, errors.AlreadyThere),
        (422, errors.FormNotAccepted),
        (429, errors.TooMany),
    ],
    ids=str,
)
@pytest.mark.parametrize("is_packed", [False, True], ids=["plain", "bomb"])
def test_the_status_above_a_body_over_the_limit_decides(
    status: int, expected: type, is_packed: bool, talk: Any, reply: Any
) -> None:
    body = b" " * 1_000_001
    headers = "Retry-After: 7\r\n"
    if is_packed:
        body, headers = gzip.compress(body), headers + "Content-Encoding: gzip\r\n"
    error = talk(reply(status, body, headers), run=asyncio.run).error
    assert (type(error), error.created, error.status) == (expected, Created.NO, status)
    assert status != 429 or error.wait == 7


def test_a_body_at_the_limit_is_read(talk: Any, reply: Any) -> None:
    record = b'{"sipPhoneNumber": "+14155552671", "active": true}'
    assert talk(reply(200, record + b" " * (1_000_000 - len(record)))).result.state is NumberState.ACTIVE


@pytest.mark.parametrize("status", [400, 413, 415, 422], ids=str)
def test_a_complaint_about_fields_is_told_by_field(status: int, talk: Any, reply: Any) -> None:
    body = {"message": "Validation failed", "errors": {"trunkUsername": ["is unknown"], "other": "x"}}
    error = talk(reply(status, json.dumps(body).encode())).error
    assert error.fields == {FieldId.TRUNK_USERNAME: "is unknown"}
    assert error.said == "Validation failed"


@pytest.mark.parametrize(
    ("value", "wait"),
    [
        ("30", 30),
        ("0", 0),
        (" 7 ", 7),
        ("999999999", 86_400),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0),
        ("Wed, 21 Oct 2015 07:28:00 -0000", 0),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
        ("30 seconds", None),
        ("12345678901234567890", None),
        ("Wed, 99 Oct 2015 07:28:00 GMT", None),
        ("Wed, 21 Oct 2015 07:28:00 +9999", None),
        ("Wed, 21 Oct 99999 07:28:00 GMT", None),
    ],
    ids=ascii,
)
def test_how_long_to_wait_is_read_or_left_out(value: str, wait: int | None, talk: Any, reply: Any) -> None:
    assert talk(reply(429, b"", f"Retry-After: {value}\r\n")).error.wait == wait


def test_how_long_to_wait_may_be_a_date(talk: Any, reply: Any) -> None:
    # Far enough that the seconds this test takes do not matter: the longest wait is a day.
    later = format_datetime(datetime.now(UTC) + timedelta(days=30), usegmt=True)
    assert talk(reply(429, b"", f"Retry-After: {later}\r\n")).error.wait == 86_400
    before = datetime.now(UTC)
    later = format_datetime(before + timedelta(hours=3), usegmt=True)
    wait = talk(reply(429, b"", f"Retry-After: {later}\r\n")).error.wait
    passed = (datetime.now(UTC) - before).total_seconds()
    assert 3 * 3600 - passed - 2 <= wait <= 3 * 3600


def test_how_long_to_wait_is_unknown_where_nothing_says_it(talk: Any, reply: Any) -> None:
    assert talk(reply(429)).error.wait is None


@pytest.mark.parametrize(
    ("value", "details"),
    [
        ("req_0a1b-2c:3.d", "HTTP 500, request req_0a1b-2c:3.d"),
        ("", "HTTP 500"),
        ("a b", "HTTP 500"),
        ("x" * 101, "HTTP 500"),
        ("<script>", "HTTP 500"),
    ],
    ids=ascii,
)
def test_the_request_s_name_is_kept_for_support_if_it_is_one(
    value: str, details: str, talk: Any, reply: Any
) -> None:
    assert talk(reply(500, b"", f"X-Request-Id: {value}\r\n")).error.details == details
