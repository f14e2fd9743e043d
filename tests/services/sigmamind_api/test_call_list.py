"""The account's list of calls: which came in, and nothing of what was said."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from sigmamind_desktop.domain import errors
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.calls.outcomes import CallState
from sigmamind_desktop.domain.inbound.arrivals import CallsReading, InboundCall
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.sigmamind_api.call_list import CallsPage, decode_calls
from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient
from sigmamind_desktop.services.sigmamind_api.replies import decode_list

_PRIVATE = "planted-and-private"
_ROW = {
    "callId": "call-1",
    "callType": "inbound",
    "phoneNumber": {"sipPhoneNumber": "+14155552671", "trunk": _PRIVATE},
    "agent": {"name": "Support", "agentId": "in-1", "instructions": _PRIVATE},
    "status": "ended",
    "startTime": "2026-02-03T14:03:00Z",
    "endTime": "2026-02-03T14:03:12Z",
    "createdAt": "2026-02-03T14:02:59Z",
    "duration": 12,
    "terminationReason": "customer_ended_call",
    "variables": {"name": _PRIVATE},
    "recordingUrl": f"https://example.com/{_PRIVATE}",
    "transcript": [{"text": _PRIVATE}],
    "campaign": {"name": _PRIVATE},
}
_CALL = InboundCall(
    "call-1", "+14155552671", CallState.ENDED, "Support", datetime(2026, 2, 3, 14, 3, tzinfo=UTC), 12
)


def _decode(*rows: object, secrets: tuple[Secret, ...] = (), **around: object) -> CallsPage:
    return decode_calls(json.dumps({"data": rows, **around}).encode(), secrets)


def _one(**said: object) -> InboundCall:
    (call,) = _decode({**_ROW, **said}).rows
    return call


def test_a_call_that_came_in_is_read_and_nothing_private_of_it() -> None:
    page = _decode(_ROW)
    assert page.rows == [_CALL]
    assert (page.keys, page.unreadable) == ({"call-1"}, 0)
    assert _PRIVATE not in repr(page)


def test_what_is_private_is_not_even_decoded() -> None:
    # A number that no reader takes: it is passed over as bytes.
    private = {name: [_PRIVATE] for name in ("variables", "recordingUrl", "transcript", "campaign")}
    body = json.dumps([_ROW | private]).replace(f'["{_PRIVATE}"]', "1e999").encode()
    with pytest.raises(ValueError, match="JSON"):
        decode_list(body)
    assert decode_calls(body).rows == [_CALL]


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ({"sipPhoneNumber": 14155552671}, "+14155552671"),
        ({"sipPhoneNumber": "14155552671"}, "+14155552671"),
        ("+1 415 555 2671", "+14155552671"),
        ({"sipPhoneNumber": "Object"}, None),
        ("Object", None),
        (None, None),
        ({}, None),
        ([], None),
        (True, None),
    ],
    ids=str,
)
def test_the_number_in_each_of_its_forms(said: object, number: str | None) -> None:
    assert _one(phoneNumber=said).number == number


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("scheduled", CallState.SCHEDULED),
        ("in-progress", CallState.IN_PROGRESS),
        ("in_progress", CallState.IN_PROGRESS),
        ("ended", CallState.ENDED),
        ("not-connected", CallState.NOT_CONNECTED),
        ("error", CallState.ERROR),
        ("completed", CallState.ENDED),
        ("failed", CallState.ERROR),
        ("ringing", CallState.UNKNOWN),
        (None, CallState.UNKNOWN),
    ],
)
def test_both_sets_of_words_for_how_it_stands(said: object, state: CallState) -> None:
    assert _one(status=said).state is state


@pytest.mark.parametrize(
    ("said", "agent"),
    [
        ({"name": "Support"}, "Support"),
        ({"agentId": "in-1"}, "in-1"),
        ({"name": None, "agentId": "in-1"}, "in-1"),
        ("Support", ""),
        (None, ""),
        ({"name": {"first": "Sup"}}, ""),
        ({"name": "Sup\nport\u202e"}, "Sup port"),
    ],
    ids=str,
)
def test_who_answered(said: object, agent: str) -> None:
    assert _one(agent=said).agent == agent


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        (12, 12),
        ("12", 12),
        (12.7, 12),
        ("12.7", 12),
        (0, 0),
        (-1, None),
        (1e300, None),
        ("12s", None),
        (True, None),
    ],
)
def test_how_long_it_lasted(said: object, seconds: int | None) -> None:
    assert _one(duration=said).seconds == seconds


@pytest.mark.parametrize(
    "said",
    [
        *(None, "", "yesterday", 1_700_000_000, "9999-12-31T23:59:59-23:59", "9999-12-31T23:59:59Z"),
        *("0001-01-01T00:00:00Z", "0001-01-01T00:00:00+23:59", "1601-01-01T00:00:00Z"),
    ],
    ids=str,
)
def test_a_time_that_can_not_be_read_is_none(said: object) -> None:
    assert _one(startTime=said, createdAt=None).started_at is None


def test_when_it_began_may_stand_under_when_it_was_made() -> None:
    assert _one(startTime=None).started_at == datetime(2026, 2, 3, 14, 2, 59, tzinfo=UTC)


def test_calls_that_went_out_are_no_arrivals() -> None:
    page = _decode({**_ROW, "callType": "outbound"}, {**_ROW, "callId": "call-2", "callType": "web"})
    assert (page.rows, page.keys, page.unreadable) == ([], {"call-1", "call-2"}, 0)


@pytest.mark.parametrize(
    "row",
    [{**_ROW, "callType": None}, {**_ROW, "callId": ""}, {**_ROW, "callId": []}, "call-1", None, {}],
    ids=str,
)
def test_a_row_that_does_not_say_what_it_is_counts_as_unreadable(row: object) -> None:
    page = _decode(row)
    assert (page.rows, page.unreadable) == ([], 1)


def test_the_key_is_masked_wherever_it_comes_back() -> None:
    key = Secret("key-7f3a9c51e2-ABCD")
    page = _decode({**_ROW, "agent": {"name": f"At {key.reveal()}"}}, secrets=(key,))
    assert key.reveal() not in repr(page)
    page = _decode({**_ROW, "agent": {"name": "x" * 290 + key.reveal()}}, secrets=(key,))
    assert key.reveal()[:8] not in repr(page)


@pytest.mark.parametrize("body", [b"<html>", b"3", b'"text"', b'{"data": 3}', b"{}", b"", b"[1", b"[" * 5000])
def test_what_is_no_list_is_said_to_be_none(body: bytes) -> None:
    with pytest.raises(ValueError, match="body"):
        decode_calls(body)


@pytest.fixture
def read(
    run_async: Any, raw_server: Any, says: Any, reply: Any, key: Any
) -> Callable[..., tuple[Any, list[str]]]:
    """Read the calls of a server that has these pages: the result, and what was asked for."""

    def read(page: Callable[[int], object]) -> tuple[Any, list[str]]:
        async def conversation() -> tuple[Any, list[str]]:
            async def speak(seen: Any, reader: Any, writer: Any) -> None:
                body = json.dumps(page(len(server.requests) - 1)).encode()
                await says(reply(200, body), "close")(seen, reader, writer)

            async with raw_server(speak) as server:
                client = SigmaMindClient(ApiAddress.parse(server.url))
                try:
                    result: Any = await client.list_calls(key)
                except errors.AppError as error:
                    result = error
                await client.aclose()
                return result, [seen.target for seen in server.requests]

        return run_async(conversation())

    return read


def _page(first: int, count: int, **around: object) -> dict[str, object]:
    return {"data": [{**_ROW, "callId": f"call-{first + each}"} for each in range(count)], **around}


def test_the_pages_of_the_list_are_read_to_its_end(read: Any) -> None:
    reading, targets = read(lambda page: _page(page * 100, 100 if page < 2 else 5, hasNext=page < 2))
    assert (len(reading.calls), reading.is_whole) == (205, True)
    assert targets == [f"/v1/calls?page={page}&size=100" for page in range(3)]


def test_a_long_list_is_left_after_two_thousand_calls_and_is_not_whole(read: Any) -> None:
    reading, targets = read(lambda page: _page(page * 100, 100, hasNext=True))
    assert (len(reading.calls), reading.is_whole, len(targets)) == (2000, False, 20)


def test_a_list_with_a_row_that_can_not_be_read_is_not_whole(read: Any) -> None:
    assert read(lambda _: {"data": [_ROW, None], "hasNext": False})[0] == CallsReading(
        (_CALL,), is_whole=False
    )
