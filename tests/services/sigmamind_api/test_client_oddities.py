"""What a server, or the network before it, may say that nobody expects."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sigmamind_desktop.domain import errors
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.errors import CannotReach, Created
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient
from sigmamind_desktop.services.sigmamind_api.complaints import decode_complaint
from sigmamind_desktop.services.sigmamind_api.replies import decode_import, decode_list


@settings(deadline=None, max_examples=300)
@given(st.binary() | st.binary().map(lambda body: b'{"message":"' + body + b'"}'))
@example(b'"\xff"')
@example('{"message": "Ungültig"}'.encode("latin-1"))
def test_any_bytes_become_short_printable_lines(body: bytes) -> None:
    complaint = decode_complaint(body)
    texts = [complaint.message, *complaint.fields.values()]
    assert all(text.isprintable() and len(text) <= 300 for text in texts)


@pytest.mark.parametrize("depth", [600, 900, 990])
@pytest.mark.parametrize("key", ["loc", "path", "field"])
def test_a_deep_nest_where_a_field_s_name_should_be_is_survived(key: str, depth: int) -> None:
    body = f'{{"{key}": {"[" * depth}"x"{"]" * depth}, "msg": "No"}}'.encode()
    assert decode_complaint(body).message in ("No", "")


@pytest.mark.parametrize(
    "body", [b"[" * 100_000, b'{"a":' * 100_000, b"[" * 3000 + b"]" * 3000], ids=["open", "objects", "closed"]
)
def test_a_nest_deeper_than_the_stack_is_a_value_error(body: bytes, wish: Any) -> None:
    from datetime import UTC, datetime

    with pytest.raises(ValueError, match=r"."):
        decode_import(body, wish, datetime.now(UTC))
    with pytest.raises(ValueError, match=r"."):
        decode_list(body)


@pytest.mark.parametrize(
    "reply",
    [
        {"success": False, "message": "Number already exists"},
        {"status": "error", "message": "x"},
        {"message": "ok"},
        {},
    ],
    ids=str,
)
def test_a_success_that_says_nothing_of_a_number_is_not_claimed(reply: object, wish: Any) -> None:
    from datetime import UTC, datetime

    with pytest.raises(ValueError, match=r"."):
        decode_import(json.dumps(reply).encode(), wish, datetime.now(UTC))


@pytest.mark.parametrize(
    "page",
    [
        {"data": [], "error": "backend unavailable"},
        {"data": [], "errors": ["x"]},
        {"data": [], "success": False, "message": "x"},
    ],
    ids=str,
)
def test_a_list_that_can_not_be_read_is_not_an_empty_list(page: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        decode_list(json.dumps(page).encode())


@pytest.mark.parametrize(
    "row",
    [{"number": "+14155552671"}, {"phone": {"sipPhoneNumber": "+14155552671"}}, "+14155552671", None],
    ids=str,
)
def test_a_row_that_can_not_be_read_is_counted_and_hides_no_other(row: object) -> None:
    page = decode_list(json.dumps({"data": [{"sipPhoneNumber": "+442083661177"}, row]}).encode())
    assert [number.number for number in page.rows] == ["+442083661177"]
    assert page.unreadable == 1


@pytest.mark.parametrize(
    "page",
    [
        {"data": [{"sipPhoneNumber": "+14155552671"}], "page": 0, "size": 1, "totalCounts": 25},
        {"data": [{"sipPhoneNumber": "+14155552671"}], "totalCounts": 2},
    ],
    ids=str,
)
def test_a_count_beyond_the_page_means_that_another_follows(page: object) -> None:
    assert decode_list(json.dumps(page).encode()).has_next


def test_a_complaint_in_another_encoding_is_a_refusal_too(talk: Any, reply: Any) -> None:
    error = talk(reply(422, '{"message": "Ungültig"}'.encode("latin-1"))).error
    assert type(error) is errors.FormNotAccepted


@pytest.mark.parametrize(
    "value",
    [
        "Wed, 21 Oct 99999999999999999999 07:28:00 GMT",
        "Wed, 21 Oct 2015 07:28:00 +99999999999999999999999999",
    ],
)
def test_an_absurd_date_is_left_out(value: str, talk: Any, reply: Any) -> None:
    assert talk(reply(429, b"", f"Retry-After: {value}\r\n")).error.wait is None


async def test_a_cookie_is_not_sent_back(
    raw_server: Any, says: Any, reply: Any, ask: Any, wish: Any, key: Any
) -> None:
    async with raw_server(
        says(
            reply(200, b'{"sipPhoneNumber": "+14155552671", "active": true}', "Set-Cookie: a=b; Path=/\r\n"),
            "close",
        )
    ) as server:
        client = SigmaMindClient(ApiAddress.parse(server.url))
        for _ in range(2):
            await ask(client, wish, key)
        await client.aclose()
        assert [seen.header("Cookie") for seen in server.requests] == [None, None]


@pytest.mark.parametrize(
    "data", [b"", b"HTTP/1.1 200 OK\r\nContent-Le", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"]
)
def test_a_connection_that_is_closed_without_an_answer_broke(data: bytes, talk: Any) -> None:
    error = talk(data, "close").error
    assert type(error) in (CannotReach, errors.NoAnswer)
    assert error.created is Created.MAYBE


_ODD = ['p"w-4d81b6', "pw\\4d81b6", "pw-ä4d81b6", "pw  4d81b6", " pw-4d81b6 ", "pw\u200b4d81b6"]


def _shown(error: Any) -> str:
    return "\n".join([repr(vars(error)), error.details, error.said, *getattr(error, "fields", {}).values()])


@pytest.mark.parametrize("password", _ODD, ids=ascii)
@pytest.mark.parametrize("shape", ["message", "text", "request-as-text", "field"])
def test_an_odd_password_in_a_complaint_is_masked(
    shape: str, password: str, talk: Any, reply: Any, wish: Any
) -> None:
    body = {
        "message": json.dumps({"message": f"got {password}!"}),
        "text": f"got {password}!",
        "request-as-text": json.dumps({"message": "got " + json.dumps({"trunkPassword": password})}),
        "field": json.dumps({"errors": {"trunkPassword": f"got {password}!"}}),
    }[shape]
    error = talk(
        reply(422, body.encode()), wish=dataclasses.replace(wish, trunk_password=Secret(password))
    ).error
    assert "4d81b6" not in _shown(error)


@pytest.mark.parametrize("password", _ODD, ids=ascii)
def test_an_odd_password_in_what_is_no_http_is_masked(password: str, talk: Any, wish: Any) -> None:
    odd = dataclasses.replace(wish, trunk_password=Secret(password))
    for text in (f"{password}\r\n\r\n", f'{{"trunkPassword":{json.dumps(password)}}}\r\n\r\n'):
        assert "4d81b6" not in _shown(talk(text.encode(), wish=odd).error)


@pytest.mark.parametrize("before", range(270, 300, 3))
def test_a_secret_that_the_cut_falls_into_is_masked(before: int, talk: Any, reply: Any) -> None:
    said = talk(reply(422, json.dumps({"message": "x" * before + "pw-4d81b6f0a7-wxyz"}).encode())).error.said
    assert "pw-" not in said


def test_a_key_with_a_blank_at_its_end_is_not_shown(talk: Any) -> None:
    error = talk(key=Secret("key'7f3a9c\\51e2 ")).error
    assert "7f3a9c" not in _shown(error)


async def test_a_loopback_address_is_never_asked_through_a_proxy(
    raw_server: Any, says: Any, reply: Any, accepted: bytes, ask: Any, wish: Any, key: Any, monkeypatch: Any
) -> None:
    async with raw_server(says(reply(407), "close")) as proxy:
        async with raw_server(says(accepted, "close")) as server:
            monkeypatch.setenv("HTTP_PROXY", proxy.url)
            client = SigmaMindClient(ApiAddress.parse(server.url))
            outcome = await ask(client, wish, key)
            await client.aclose()
        connections = proxy.connections
        proxy.requests.clear()
    assert outcome.error is None
    assert connections == 0
