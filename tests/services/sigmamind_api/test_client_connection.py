"""Connections that fail, before, during and after the request."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import pytest

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.errors import CannotReach, Created, MakesNoSense, NoAnswer, Reach
from sigmamind_desktop.domain.numbers.record import NumberState
from sigmamind_desktop.services.http.exchange import Patience
from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient

_HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"


def _free_port() -> int:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        return int(unused.getsockname()[1])


@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_a_refused_connection_sends_nothing(scheme: str, ask: Any, wish: Any, key: Any) -> None:
    client = SigmaMindClient(ApiAddress.parse(f"{scheme}://127.0.0.1:{_free_port()}"))
    outcome = await ask(client, wish, key)
    await client.aclose()
    outcome = outcome
    assert type(outcome.error) is CannotReach
    assert (outcome.error.reason, outcome.error.created) == (Reach.REFUSED, Created.NO)
    assert outcome.departures == 0


@pytest.mark.usefixtures("qt_garbage_collected")
async def test_a_name_that_does_not_exist_sends_nothing(ask: Any, wish: Any, key: Any) -> None:
    # RFC 6761, section 6.4: no resolver knows a name under .invalid.
    client = SigmaMindClient(ApiAddress.parse("https://sigmamind.invalid"))
    outcome = await ask(client, wish, key)
    await client.aclose()
    outcome = outcome
    assert type(outcome.error) is CannotReach
    assert (outcome.error.reason, outcome.error.created) == (Reach.NAME, Created.NO)
    assert outcome.departures == 0


@pytest.mark.parametrize(
    "data",
    [b"", b"HTTP/1.1 200 OK\r\nContent-Le", _HEAD, _HEAD + b'{"active"'],
    ids=["before-the-answer", "in-the-head", "before-the-body", "in-the-body"],
)
def test_a_connection_that_breaks_leaves_the_import_not_confirmed(data: bytes, talk: Any) -> None:
    outcome = talk(data, "reset")
    assert type(outcome.error) is CannotReach
    assert (outcome.error.reason, outcome.error.created) == (Reach.LOST, Created.MAYBE)
    assert outcome.departures == 1
    assert len(outcome.requests) == 1


@pytest.mark.parametrize(
    "data",
    [b"", b"HTTP/1.1 200 OK\r\nContent-Le", _HEAD, _HEAD + b'{"active"'],
    ids=["before-the-answer", "in-the-head", "before-the-body", "in-the-body"],
)
def test_an_answer_that_ends_too_early_leaves_the_import_not_confirmed(data: bytes, talk: Any) -> None:
    outcome = talk(data, "close")
    assert outcome.error.created is Created.MAYBE
    assert outcome.result is None
    assert len(outcome.requests) == 1


@pytest.mark.parametrize(
    "data",
    [
        b"SSH-2.0-OpenSSH_9.2\r\n\r\n",
        b"<html>Sign in</html>\r\n\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/9.9\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\n",
        b"\x15\x03\x01\x00\x02\x02\x16" * 10 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nno colon here\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}",
        b"HTTP/1.1 200 OK\r\nX-Long: " + b"a" * 300_000,
    ],
    ids=[
        "ssh",
        "html-without-http",
        "no-status",
        "no-such-version",
        "http-2",
        "tls-alert",
        "no-header",
        "two-lengths",
        "negative-length",
        "no-chunk",
        "endless-header",
    ],
)
def test_what_is_no_http_makes_no_sense(data: bytes, talk: Any) -> None:
    outcome = talk(data)
    assert type(outcome.error) is MakesNoSense
    assert outcome.error.created is Created.MAYBE
    assert outcome.error.details.isprintable()
    assert len(outcome.error.details) <= 300


@pytest.mark.parametrize(
    "data", [b"", b"HTTP/1.1 200 OK\r\n", _HEAD + b"{"], ids=["at-all", "in-head", "in-body"]
)
def test_silence_has_an_end(data: bytes, talk: Any) -> None:
    outcome = talk(data, "silence", patience=Patience(connect=20, read=0.1, total=25))
    assert type(outcome.error) is NoAnswer
    assert outcome.error.created is Created.MAYBE
    assert outcome.departures == 1
    assert len(outcome.requests) == 1


def test_silence_ends_with_the_whole_time_too(talk: Any) -> None:
    outcome = talk(b"", "silence", patience=Patience(connect=20, read=20, total=1))
    assert type(outcome.error) is NoAnswer
    assert outcome.error.created is Created.MAYBE


def test_an_answer_that_trickles_for_ever_has_an_end(talk: Any) -> None:
    # No single piece is late, so only the time for all of it can end this.
    endless = b"HTTP/1.1 200 OK\r\nContent-Length: 900000\r\n\r\n"
    outcome = talk(endless, "trickle", patience=Patience(connect=20, read=20, total=1))
    assert type(outcome.error) is NoAnswer
    assert outcome.error.created is Created.MAYBE
    assert len(outcome.requests) == 1


async def test_silence_where_tls_should_begin_means_that_nothing_left(
    raw_server: Any, says: Any, ask: Any, wish: Any, key: Any
) -> None:
    # It waits for the end of a request's head, which a TLS hello does not have.
    async with raw_server(says(b"", "silence")) as server:
        address = ApiAddress.parse(server.url.replace("http:", "https:"))
        client = SigmaMindClient(address, patience=Patience(connect=0.1, read=20, total=25))
        outcome = await ask(client, wish, key)
        await client.aclose()
        await server.all_ended()
    assert type(outcome.error) is CannotReach
    assert (outcome.error.reason, outcome.error.created) == (Reach.TIMEOUT, Created.NO)
    assert outcome.departures == 0


async def test_the_departure_is_told_before_the_first_byte_leaves(
    raw_server: Any, says: Any, wish: Any, key: Any
) -> None:
    class Stopped(Exception):
        pass

    def stop() -> None:
        raise Stopped

    async with raw_server(says(b"", "close")) as server:
        client = SigmaMindClient(ApiAddress.parse(server.url))
        with pytest.raises(Stopped):
            await client.import_number(wish, key, on_departure=stop)
        await client.aclose()
        await server.all_ended()
        assert server.received == b""


async def test_cancelling_before_the_departure_sends_nothing(
    raw_server: Any, says: Any, wish: Any, key: Any
) -> None:
    departures: list[None] = []

    # The server does not answer the TLS hello, so the client stays before its request.
    async with raw_server(says(b"", "silence")) as server:
        client = SigmaMindClient(ApiAddress.parse(server.url.replace("http:", "https:")))
        importing = asyncio.create_task(
            client.import_number(wish, key, on_departure=lambda: departures.append(None))
        )
        await server.greeted.wait()
        importing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await importing
        await client.aclose()
        await server.all_ended()
        assert server.requests == []
    assert departures == []


async def test_cancelling_after_the_departure_drops_the_connection(
    raw_server: Any, says: Any, reply: Any, ask: Any, wish: Any, key: Any
) -> None:
    departures: list[None] = []

    arrived = asyncio.Event()

    async def speak(seen: Any, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if arrived.is_set():
            await says(reply(200, b'{"sipPhoneNumber": "+14155552671", "active": true}'), "close")(
                seen, reader, writer
            )
            return
        arrived.set()
        assert await reader.read() == b""

    async with raw_server(speak) as server:
        client = SigmaMindClient(ApiAddress.parse(server.url))
        importing = asyncio.create_task(
            client.import_number(wish, key, on_departure=lambda: departures.append(None))
        )
        await arrived.wait()
        importing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await importing
        await server.all_ended()
        assert departures == [None]
        again = await ask(client, wish, key)
        assert again.result.state is NumberState.ACTIVE
        await client.aclose()


async def test_a_connection_is_used_again(raw_server: Any, says: Any, ask: Any, wish: Any, key: Any) -> None:
    data = b'HTTP/1.1 200 OK\r\nContent-Length: 33\r\n\r\n{"sipPhoneNumber":"+14155552671"}'

    async with raw_server(says(data, "keep")) as server:
        client = SigmaMindClient(ApiAddress.parse(server.url))
        for _ in range(3):
            assert (await ask(client, wish, key)).error is None
        assert (server.connections, len(server.requests)) == (1, 3)
        await client.aclose()


async def test_a_failed_import_does_not_spoil_the_next(
    raw_server: Any, says: Any, reply: Any, ask: Any, wish: Any, key: Any
) -> None:
    good = reply(200, b'{"sipPhoneNumber": "+14155552671", "active": true}')
    behaviours = [(b"", "reset"), (_HEAD + b"{", "close"), (b"garbage\r\n\r\n", "close"), (good, "close")]

    async def speak(seen: Any, reader: Any, writer: Any) -> None:
        await says(*behaviours[len(server.requests) - 1])(seen, reader, writer)

    async with raw_server(speak) as server:
        client = SigmaMindClient(ApiAddress.parse(server.url))
        outcomes = [await ask(client, wish, key) for _ in behaviours]
        await client.aclose()
    assert [outcome.error is None for outcome in outcomes] == [False, False, False, True]
    assert [outcome.departures for outcome in outcomes] == [1, 1, 1, 1]
