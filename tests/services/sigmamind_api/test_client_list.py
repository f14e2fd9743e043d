"""Reading the account's list: only ever read, page by page, and never in part."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest

from sigmamind_desktop.domain import errors
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.numbers.record import NumberState
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.http.exchange import Patience
from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient
from sigmamind_desktop.services.sigmamind_api.paths import Endpoint

_PLURAL = "/v1/phone-numbers?page={}&size=100"
_SINGULAR = "/v1/phone-number?page={}&size=100"

_STATUSES = {
    302: errors.Redirected,
    400: errors.FormNotAccepted,
    401: errors.KeyRefused,
    403: errors.KeyRefused,
    429: errors.TooMany,
    500: errors.ServerFault,
    503: errors.ServerFault,
}


def _rows(first: int, count: int) -> list[dict[str, Any]]:
    return [
        {"sipPhoneNumber": f"+1212555{index:04}", "active": True} for index in range(first, first + count)
    ]


@pytest.fixture
def read(run_async: Any, raw_server: Any, says: Any, key: Any) -> Callable[..., tuple[Any, list[Any]]]:
    """Read the list of a server that answers each request as `answers` says: the result, the requests."""

    def read(
        answers: Callable[[str, int], tuple[bytes, str]],
        patience: Patience | None = None,
        *,
        whole: bool = False,
    ) -> tuple[Any, list[Any]]:
        async def conversation() -> tuple[Any, list[Any]]:
            async def speak(seen: Any, reader: Any, writer: Any) -> None:
                await says(*answers(seen.target, len(server.requests)))(seen, reader, writer)

            async with raw_server(speak) as server:
                client = SigmaMindClient(ApiAddress.parse(server.url), patience=patience)
                try:
                    account = await client.list_numbers(key)
                    result: Any = account if whole else account.rows
                except errors.AppError as error:
                    result = error
                await client.aclose()
                return result, server.requests

        return run_async(conversation())

    return read


@pytest.fixture
def pages(read: Any, reply: Any) -> Callable[..., tuple[Any, list[Any]]]:
    """Read the list of a server with these pages, one after the other, the last one again and again."""

    def pages(*bodies: object, whole: bool = False) -> tuple[Any, list[Any]]:
        def answers(_path: str, count: int) -> tuple[bytes, str]:
            return reply(200, json.dumps(bodies[min(count, len(bodies)) - 1]).encode()), "close"

        return read(answers, whole=whole)

    return pages


def test_the_list_is_asked_for_with_the_key_and_nothing_else(pages: Any) -> None:
    _, (seen,) = pages({"data": [], "hasNext": False})
    assert (seen.method, seen.target, seen.body) == ("GET", _PLURAL.format(0), b"")
    assert {name.lower() for name, _ in seen.headers} == {
        "host",
        "accept",
        "accept-encoding",
        "connection",
        "user-agent",
        "x-api-key",
    }
    assert seen.header("X-API-Key") == "key-7f3a9c51e2-ABCD"


@pytest.mark.parametrize(
    "body",
    [
        {"data": _rows(0, 3), "hasNext": False, "page": 0, "totalPages": 1},
        {"data": _rows(0, 3), "totalCount": 3},
        {"data": _rows(0, 3), "total_count": "3"},
        {"data": _rows(0, 3), "meta": {"total": 3}},
        {"data": {"items": _rows(0, 3), "pagination": {"total": 3}}},
        {"results": _rows(0, 3), "count": 3, "next": None},
    ],
    ids=["envelope", "count", "text", "meta", "deeper", "next"],
)
def test_one_page_is_the_whole_list(body: object, pages: Any) -> None:
    numbers, requests = pages(body)
    assert [row.number for row in numbers] == ["+12125550000", "+12125550001", "+12125550002"]
    assert {row.state for row in numbers} == {NumberState.ACTIVE}
    assert len(requests) == 1


def test_every_page_is_read_while_another_follows(pages: Any) -> None:
    numbers, requests = pages(
        {"data": _rows(0, 100), "hasNext": True},
        {"data": _rows(100, 100), "hasNext": True},
        {"data": _rows(200, 7), "hasNext": False},
    )
    assert len(numbers) == 207
    assert [seen.target for seen in requests] == [_PLURAL.format(page) for page in range(3)]


def test_a_server_that_gives_smaller_pages_is_read_to_the_end(pages: Any) -> None:
    numbers, requests = pages(
        {"data": _rows(0, 10), "page": 0, "size": 10, "totalPages": 3},
        {"data": _rows(10, 10), "page": 1, "size": 10, "totalPages": 3},
        {"data": _rows(20, 5), "page": 2, "size": 10, "totalPages": 3},
    )
    assert len(numbers) == 25
    assert len(requests) == 3


def test_a_list_that_repeats_its_page_for_ever_is_left_and_not_taken_for_whole(read: Any, reply: Any) -> None:
    body = json.dumps({"data": _rows(0, 3), "hasNext": True}).encode()
    account, requests = read(lambda _path, _count: (reply(200, body), "close"), whole=True)
    assert len(account.rows) == 3
    assert not account.is_whole
    assert len(requests) == 2


@pytest.mark.parametrize(
    ("bodies", "requests", "is_whole"),
    [
        # Nothing says where the end is: an empty page does, a short one does not.
        ([_rows(0, 3), []], 2, True),
        ([_rows(0, 100), _rows(100, 3), []], 3, True),
        ([{"data": _rows(0, 10)}, {"data": _rows(10, 10)}, {"data": _rows(20, 5)}, {"data": []}], 4, True),
        ([[]], 1, True),
        # A page that comes again: the server may have no pages.
        ([_rows(0, 100)], 2, False),
        ([_rows(0, 3)], 2, False),
        ([_rows(0, 100), _rows(100, 50), _rows(0, 100)], 3, False),
        ([{"data": _rows(0, 3), "hasNext": True}, {"data": _rows(0, 3), "hasNext": False}], 2, False),
        # Counts that agree with the rows, and such that do not.
        ([{"data": _rows(0, 100), "totalCount": 151}, {"data": _rows(100, 51), "totalCount": 151}], 2, True),
        ([{"data": _rows(0, 10), "total": "15"}, {"data": _rows(10, 5), "total": "15"}], 2, True),
        ([{"data": _rows(0, 10), "totalCount": 15}, {"data": _rows(10, 4), "totalCount": 15}], 3, False),
        ([{"data": _rows(0, 10), "totalCount": 15}, {"data": [], "totalCount": 15}], 2, False),
        (
            [{"data": _rows(0, 10), "totalCount": 15, "hasNext": False}, {"data": [], "totalCount": 15}],
            2,
            False,
        ),
        ([{"data": _rows(0, 3), "totalCount": 2}, {"data": [], "totalCount": 2}], 2, False),
        ([{"data": _rows(0, 3), "totalCount": 3, "hasNext": True}, {"data": [], "hasNext": True}], 2, False),
        ([{"data": [], "totalCount": 3}], 1, False),
        # A row moved between two pages: as many as were promised, and one of them twice.
        ([{"data": _rows(0, 10), "total": 20}, {"data": _rows(9, 10), "total": 20}], 3, False),
        # A count that may be the page's own rows proves nothing.
        ([{"data": _rows(0, 10), "count": 10}, {"data": _rows(10, 3), "count": 3}, {"data": []}], 3, True),
        ([{"data": _rows(0, 10), "count": 10}], 2, False),
        # Pages that are counted from 1: the second one never comes.
        ([{"data": _rows(0, 10), "page": 1, "totalPages": 2}], 2, False),
        # At odds with itself.
        ([{"data": _rows(0, 3), "hasNext": False, "totalSize": 25}], 2, False),
        ([{"data": _rows(0, 3), "hasNext": False, "remaining": 15}], 2, False),
        ([{"data": _rows(0, 3), "isLast": True, "isTruncated": True}], 2, False),
        ([{"data": _rows(0, 3), "next": None, "lastPage": 2}], 2, False),
        ([{"data": _rows(0, 3), "next": None, "lastPage": 1, "remaining": 0, "isTruncated": False}], 1, True),
        # It goes on at a cursor, and knows no pages by number: an empty one proves nothing.
        ([{"data": _rows(0, 3), "continuationToken": "c"}, {"data": []}], 2, False),
        ([{"data": _rows(0, 3), "cursor": "c"}, {"data": []}], 2, False),
        ([{"data": _rows(0, 3), "nextCursor": "c"}, {"data": []}], 2, False),
        ([{"data": _rows(0, 3), "_links": {"next": {"href": "/v1?after=c"}}}, {"data": []}], 2, False),
        ([{"data": _rows(0, 3), "next": "/v1?page=1"}, {"data": []}], 2, True),
        ([{"data": _rows(0, 3), "pageInfo": {"hasNextPage": False, "endCursor": "c"}}], 1, True),
        # It says itself that rows may be missing, or has words in place of rows.
        ([{"data": _rows(0, 3), "hasNext": False, "partial": True}], 2, False),
        ([{"data": [], "message": "The directory is not ready"}], 1, False),
        ([{"data": [], "partial": True}], 1, False),
        ([{"data": [], "warnings": ["slow"]}], 1, False),
        ([{"data": _rows(0, 3), "total": 3, "hasMore": 1}], 2, False),
        ([{"data": _rows(0, 3), "total": 3, "hasMore": "yes"}], 2, False),
        ([{"data": _rows(0, 3), "total": 3, "hasMore": "no"}], 1, True),
        ([{"data": _rows(0, 3), "total": 3, "isLast": 0}], 2, False),
        ([{"data": _rows(0, 3), "total": 3, "links": [{"rel": "next", "href": "/x?page=1"}]}], 2, False),
        ([{"data": _rows(0, 3), "total": "1,234"}, {"data": []}], 2, False),
        ([{"data": _rows(0, 3), "total": "100+"}, {"data": []}], 2, False),
        ([{"data": _rows(0, 3), "total": {"value": 25, "relation": "gte"}}, {"data": []}], 2, False),
        ([{"data": _rows(0, 3), "total": -1}, {"data": []}], 2, True),
        ([{"data": [], "items": _rows(0, 3)}], 1, False),
        ([{"data": [], "status": "processing"}], 1, False),
        ([{"data": [], "status": "ok"}], 1, True),
        ([{"data": [], "timedOut": True}], 1, False),
        ([{"data": [], "isComplete": False}], 1, False),
        ([{"data": [], "skipped": 3}], 1, False),
        ([{"data": [], "reason": "account suspended"}], 1, False),
        ([{"data": _rows(0, 3), "total": 3, "totalIsApproximate": True}, {"data": [], "total": 3}], 2, False),
        ([{"data": _rows(0, 3), "hasNext": False, "warning": "The list is incomplete"}], 2, False),
        ([{"data": _rows(0, 3), "hasNext": False, "warnings": [{"message": "2 rows omitted"}]}], 2, False),
        ([{"data": _rows(0, 3), "hasNext": False, "warnings": ["Deprecated; 2 rows omitted"]}], 2, False),
        # A warning of something else, and what will be of the service, are no word about the rows.
        ([{"data": _rows(0, 3), "hasNext": False, "warnings": ["Use v2 of this page"]}], 1, True),
        ([{"data": _rows(0, 3), "total": 3, "deprecation": {"sunset": "2027-01-01"}}], 1, True),
        ([{"data": _rows(0, 3), "total": 3, "deprecated": True, "meta": {"warnings": ["Old"]}}], 1, True),
        ([{"data": [], "warnings": ["This endpoint is deprecated"]}], 1, True),
        ([{"data": [], "success": True, "message": "None", "warnings": []}], 1, True),
        ([{"data": [], "message": "OK", "partial": False}], 1, True),
    ],
)
def test_a_list_is_whole_only_if_its_end_is_proved(
    bodies: list[object], requests: int, is_whole: bool, pages: Any
) -> None:
    account, seen = pages(*bodies, whole=True)
    assert (len(seen), account.is_whole) == (requests, is_whole)
    rows = [body.get("data", []) if isinstance(body, dict) else body for body in bodies]
    assert {row.number for row in account.rows} == {row["sipPhoneNumber"] for page in rows for row in page}


@pytest.mark.parametrize(
    "said", [{"code": 401, "message": "Sign in"}, {"failed": True}, {"isError": True}], ids=str
)
def test_a_failure_is_no_empty_list(said: dict[str, Any], pages: Any) -> None:
    failure, _ = pages({"data": [], **said})
    assert isinstance(failure, errors.AppError)


@pytest.mark.parametrize("status", [400, 404, 422], ids=str)
def test_a_page_that_nobody_promised_and_that_is_not_there_proves_nothing(
    status: int, read: Any, reply: Any
) -> None:
    def answers(_path: str, count: int) -> tuple[bytes, str]:
        return reply(status) if count > 1 else reply(200, json.dumps(_rows(0, 3)).encode()), "close"

    account, requests = read(answers, whole=True)
    assert (len(account.rows), account.is_whole, len(requests)) == (3, False, 2)


def test_a_list_without_an_end_is_left_when_it_has_more_rows_than_any_account(read: Any, reply: Any) -> None:
    def answers(_path: str, count: int) -> tuple[bytes, str]:
        rows = [{"sipPhoneNumber": 10_000_000_000 + count * 40_000 + each} for each in range(40_000)]
        return reply(200, json.dumps(rows).encode()), "close"

    error, requests = read(answers)
    assert type(error) is errors.EndlessList
    assert error.created is errors.Created.NO
    assert len(requests) == 3


def test_a_list_without_an_end_is_left_when_it_has_more_bytes_than_any_account(read: Any, reply: Any) -> None:
    def answers(_path: str, count: int) -> tuple[bytes, str]:
        return reply(200, json.dumps(_rows(count, 1)).encode() + b" " * 19_000_000), "close"

    error, requests = read(answers)
    assert type(error) is errors.EndlessList
    assert len(requests) == 6


def test_a_list_without_an_end_is_left_when_it_takes_too_long(read: Any, reply: Any) -> None:
    def answers(_path: str, count: int) -> tuple[bytes, str]:
        if count > 3:
            # Windows' loop fails on a connection that comes as its server closes: none is on its way then.
            return b"", "silence"
        return reply(200, json.dumps(_rows(count, 1)).encode()), "close"

    error, _ = read(answers, Patience(connect=20, read=20, total=25, pages=0.3))
    assert type(error) is errors.EndlessList


@pytest.mark.parametrize("status", [404, 405], ids=str)
def test_the_other_spelling_of_the_list_is_tried(status: int, read: Any, reply: Any) -> None:
    def answers(path: str, count: int) -> tuple[bytes, str]:
        if path.startswith("/v1/phone-numbers"):
            return reply(status), "close"
        body = {"data": _rows(count * 100, 100), "hasNext": count == 2}
        return reply(200, json.dumps(body).encode()), "close"

    numbers, requests = read(answers)
    assert len(numbers) == 200
    assert [seen.target for seen in requests] == [_PLURAL.format(0), _SINGULAR.format(0), _SINGULAR.format(1)]


def test_no_list_at_either_spelling_means_a_wrong_address(read: Any, reply: Any) -> None:
    error, requests = read(lambda _path, _count: (reply(404), "close"))
    assert type(error) is errors.WrongAddress
    assert len(requests) == 2


@pytest.mark.parametrize(("status", "expected"), _STATUSES.items(), ids=map(str, _STATUSES))
@pytest.mark.parametrize("good_pages", [0, 2])
def test_a_page_that_fails_makes_the_whole_list_fail(
    good_pages: int, status: int, expected: type, read: Any, reply: Any
) -> None:
    def answers(_path: str, count: int) -> tuple[bytes, str]:
        if count > good_pages:
            return reply(status, b"{}", "Location: /v1/phone-numbers\r\n"), "close"
        return reply(200, json.dumps({"data": _rows(count * 100, 100), "hasNext": True}).encode()), "close"

    error, requests = read(answers)
    assert type(error) is expected
    assert len(requests) == good_pages + 1


@pytest.mark.parametrize(
    ("data", "end", "expected"),
    [
        (b"", "reset", errors.CannotReach),
        (b"garbage\r\n\r\n", "close", errors.MakesNoSense),
        (b"", "silence", errors.NoAnswer),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[]", "silence", errors.NoAnswer),
    ],
    ids=["reset", "garbage", "silence", "half"],
)
def test_a_connection_that_fails_is_told(data: bytes, end: str, expected: type, read: Any) -> None:
    error, requests = read(lambda _path, _count: (data, end), Patience(connect=20, read=0.1, total=25))
    assert type(error) is expected
    assert len(requests) == 1


@pytest.mark.parametrize(
    "body", [b"", b"{", b"<html>", b"null", b'{"data": {}}', b'{"numbers": []}', b"\xff"]
)
def test_what_is_no_list_makes_no_sense(body: bytes, read: Any, reply: Any) -> None:
    error, _ = read(lambda _path, _count: (reply(200, body), "close"))
    assert type(error) is errors.MakesNoSense


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "post", "get"])
@pytest.mark.parametrize("path", ["/v1/phone-numbers", "/v1/phone-number", "/v1/phone-numbers/"])
def test_nothing_that_writes_to_the_list_s_path_can_be_asked(method: str, path: str) -> None:
    for spelt in ((path, ""), ("", path), (path.rstrip("s/"), path[len(path.rstrip("s/")) :])):
        with pytest.raises(ValueError, match="buys a number"):
            Endpoint(method, *spelt)


def test_a_key_that_can_not_stand_in_a_header_is_not_sent(read: Any) -> None:
    async def ask() -> None:
        client = SigmaMindClient(ApiAddress.parse("http://127.0.0.1:1"))
        with pytest.raises(errors.KeyRefused):
            await client.list_numbers(Secret("ключ"))
        await client.aclose()

    asyncio.run(ask())


def test_the_key_is_masked_in_a_complaint(read: Any, reply: Any) -> None:
    body = b'{"message": "key-7f3a9c51e2-ABCD is unknown"}'
    error, _ = read(lambda _path, _count: (reply(401, body), "close"))
    assert error.said == "••• is unknown"
