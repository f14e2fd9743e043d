"""The two spellings of the path, and none beside them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.errors import Created, KeyRefused, NoAnswer, WrongAddress
from sigmamind_desktop.domain.numbers.record import NumberState
from sigmamind_desktop.services.http.exchange import Patience
from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient

ONE = "/v1/phone-number/import"
OTHER = "/v1/phone-numbers/import"


@pytest.fixture
def converse(
    run_async: Any, raw_server: Any, says: Any, ask: Any, wish: Any, key: Any
) -> Callable[..., tuple[list[Any], Any]]:
    """So many imports by one client from a server that answers each path as `answers` says."""

    def converse(
        answers: Callable[[str, int], tuple[bytes, str]], imports: int = 1, patience: Patience | None = None
    ) -> tuple[list[Any], Any]:
        async def conversation() -> tuple[list[Any], Any]:
            async def speak(seen: Any, reader: Any, writer: Any) -> None:
                await says(*answers(seen.target, len(server.requests)))(seen, reader, writer)

            async with raw_server(speak) as server:
                client = SigmaMindClient(ApiAddress.parse(server.url), patience=patience)
                outcomes = [await ask(client, wish, key) for _ in range(imports)]
                await client.aclose()
                return outcomes, server

        return run_async(conversation())

    return converse


def _targets(server: Any) -> list[str]:
    return [seen.target for seen in server.requests]


@pytest.mark.parametrize("status", [404, 405], ids=str)
def test_the_other_spelling_is_tried_where_the_first_is_not_there(
    status: int, converse: Any, reply: Any, accepted: bytes
) -> None:
    def answers(path: str, _count: int) -> tuple[bytes, str]:
        return reply(status) if path == ONE else accepted, "close"

    (outcome,), server = converse(answers)
    assert outcome.result.state is NumberState.ACTIVE
    assert _targets(server) == [ONE, OTHER]
    first, second = server.requests
    assert (first.method, first.body) == (second.method, second.body)
    assert dict(first.headers) == dict(second.headers)


def test_the_spelling_that_answered_comes_first_from_then_on(
    converse: Any, reply: Any, accepted: bytes
) -> None:
    def answers(path: str, _count: int) -> tuple[bytes, str]:
        return reply(404) if path == ONE else accepted, "close"

    outcomes, server = converse(answers, imports=3)
    assert all(outcome.error is None for outcome in outcomes)
    assert _targets(server) == [ONE, OTHER, OTHER, OTHER]


def test_a_refusal_at_the_other_spelling_is_an_answer_too(converse: Any, reply: Any) -> None:
    def answers(path: str, _count: int) -> tuple[bytes, str]:
        return reply(405 if path == ONE else 401), "close"

    outcomes, server = converse(answers, imports=2)
    assert [type(outcome.error) for outcome in outcomes] == [KeyRefused, KeyRefused]
    assert _targets(server) == [ONE, OTHER, OTHER]


def test_the_first_spelling_stays_first_while_it_answers(converse: Any, accepted: bytes) -> None:
    outcomes, server = converse(lambda _path, _count: (accepted, "close"), imports=2)
    assert all(outcome.error is None for outcome in outcomes)
    assert _targets(server) == [ONE, ONE]


def test_a_remembered_spelling_that_vanishes_is_looked_for_again(
    converse: Any, reply: Any, accepted: bytes
) -> None:
    def answers(path: str, count: int) -> tuple[bytes, str]:
        there = OTHER if count <= 2 else ONE
        return accepted if path == there else reply(404), "close"

    outcomes, server = converse(answers, imports=3)
    assert all(outcome.error is None for outcome in outcomes)
    assert _targets(server) == [ONE, OTHER, OTHER, ONE, ONE]


@pytest.mark.parametrize("statuses", [(404, 404), (404, 405), (405, 404), (405, 405)], ids=str)
def test_no_spelling_there_means_a_wrong_address(
    statuses: tuple[int, int], converse: Any, reply: Any
) -> None:
    def answers(path: str, _count: int) -> tuple[bytes, str]:
        return reply(statuses[path == OTHER], b'{"message": "Not Found"}'), "close"

    outcomes, server = converse(answers, imports=2)
    for outcome in outcomes:
        assert type(outcome.error) is WrongAddress
        assert (outcome.error.created, outcome.error.status) == (Created.NO, statuses[1])
    # Nothing is remembered where neither answered.
    assert _targets(server) == [ONE, OTHER, ONE, OTHER]


@pytest.mark.parametrize(
    "status",
    [200, 204, 301, 302, 307, 308, 400, 401, 403, 406, 408, 409, 410, 418, 422, 429, 500, 501, 502, 503, 504],
    ids=str,
)
def test_no_other_status_leads_to_the_other_spelling(status: int, converse: Any, reply: Any) -> None:
    body = b"" if status == 204 else b"{}"
    _, server = converse(lambda _path, _count: (reply(status, body, f"Location: {OTHER}\r\n"), "close"))
    assert _targets(server) == [ONE]


@pytest.mark.parametrize(
    ("data", "end"),
    [
        (b"", "close"),
        (b"", "reset"),
        (b"", "silence"),
        (b"404 Not Found\r\n\r\n", "close"),
        (b"HTTP/1.1 404 Not Found\r\n", "close"),
        (b"HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\n\r\n", "reset"),
        (b"HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\n\r\n", "silence"),
    ],
    ids=["closed", "reset", "silence", "no-http", "half-a-404", "reset-in-a-404", "silence-in-a-404"],
)
def test_no_failure_of_the_connection_leads_to_the_other_spelling(
    data: bytes, end: str, converse: Any
) -> None:
    patience = Patience(connect=20, read=0.1, total=25)
    (outcome,), server = converse(lambda _path, _count: (data, end), patience=patience)
    assert outcome.result is None
    assert _targets(server) == [ONE]


def test_what_the_second_try_leaves_open_is_not_confirmed(converse: Any, reply: Any) -> None:
    def answers(path: str, _count: int) -> tuple[bytes, str]:
        return (reply(404), "close") if path == ONE else (b"", "silence")

    (outcome,), server = converse(answers, patience=Patience(connect=20, read=0.1, total=25))
    assert type(outcome.error) is NoAnswer
    assert outcome.error.created is Created.MAYBE
    assert _targets(server) == [ONE, OTHER]


def test_both_tries_together_stay_bounded_by_their_own_time(converse: Any, reply: Any) -> None:
    def answers(path: str, _count: int) -> tuple[bytes, str]:
        return (reply(405), "close") if path == ONE else (b"HTTP/1.1 200 OK\r\n\r\n", "trickle")

    (outcome,), _ = converse(answers, patience=Patience(connect=20, read=20, total=0.3))
    assert type(outcome.error) is NoAnswer


def test_two_clients_do_not_share_what_they_remember(converse: Any, reply: Any, accepted: bytes) -> None:
    def answers(path: str, _count: int) -> tuple[bytes, str]:
        return reply(404) if path == ONE else accepted, "close"

    _, server = converse(answers)
    assert _targets(server) == [ONE, OTHER]
    _, server = converse(answers)
    assert _targets(server) == [ONE, OTHER]


async def test_imports_at_the_same_time_each_find_the_spelling(
    raw_server: Any, says: Any, reply: Any, accepted: bytes, ask: Any, wish: Any, key: Any
) -> None:
    async def speak(seen: Any, reader: Any, writer: Any) -> None:
        data = reply(404) if seen.target == ONE else accepted
        await says(data, "close")(seen, reader, writer)

    async with raw_server(speak) as server:
        client = SigmaMindClient(ApiAddress.parse(server.url))
        outcomes = await asyncio.gather(*(ask(client, wish, key) for _ in range(5)))
        await client.aclose()
    assert [outcome.error for outcome in outcomes] == [None] * 5
    assert sorted(_targets(server)) == [ONE] * 5 + [OTHER] * 5
