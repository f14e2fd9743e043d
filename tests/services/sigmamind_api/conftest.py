"""A server on loopback that answers with whatever bytes it is told to, and a client that asks it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import socket
import ssl
import struct
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, Self

import pytest

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.errors import AppError
from sigmamind_desktop.domain.numbers.record import ImportRequest, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.http.exchange import Patience
from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient

_POSTS = ("/v1/phone-number/import", "/v1/phone-numbers/import", "/v1/calls")
_LISTS = ("/v1/phone-number", "/v1/phone-numbers")
_LONG = Patience(connect=20, read=20, total=25)

Speak = Callable[["Seen", asyncio.StreamReader, asyncio.StreamWriter], Coroutine[Any, Any, None]]


@dataclass(frozen=True)
class Seen:
    """A request as it arrived."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    def json(self) -> Any:
        return json.loads(self.body)


class RawServer:
    """Reads each request, then does as `speak` says. It knows no more HTTP than where a request ends.

    Attributes:
        requests: what arrived whole, in order.
        received: every byte that arrived.
        connected: set by the first connection.
        connections: how many there were.
    """

    def __init__(self, speak: Speak, tls: ssl.SSLContext | None = None) -> None:
        self._speak = speak
        self._tls = tls
        self._done: list[asyncio.Event] = []
        self.requests: list[Seen] = []
        self.received = b""
        self.connected = asyncio.Event()
        self.url = ""

    @property
    def connections(self) -> int:
        return len(self._done)

    async def all_ended(self) -> None:
        """Wait until the other side has closed every connection, or this one has."""
        for done in self._done:
            await done.wait()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._tls)
        port = self._server.sockets[0].getsockname()[1]
        self.url = f"{'https' if self._tls else 'http'}://127.0.0.1:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        await self._server.wait_closed()
        # Whatever the test was about: a POST to the list's path would buy a number.
        for seen in self.requests:
            match seen.method:
                case "POST":
                    assert seen.target in _POSTS
                case "PATCH":
                    assert re.fullmatch(r"/v1/phone-numbers?/%2B[0-9]+", seen.target)
                case "GET":
                    path = seen.target.partition("?")[0]
                    assert path in _LISTS or path == "/v1/calls" or path.startswith("/v1/calls/")
                    assert seen.body == b""
                case method:
                    assert method == "CONNECT"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        done = asyncio.Event()
        self._done.append(done)
        self.connected.set()
        try:
            while not writer.is_closing() and (seen := await self._read(reader)) is not None:
                self.requests.append(seen)
                await self._speak(seen, reader, writer)
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            writer.close()
            done.set()

    async def _read(self, reader: asyncio.StreamReader) -> Seen | None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError as error:
            self.received += error.partial
            return None
        self.received += head
        start, *lines = head.decode("latin-1").rstrip("\r\n").split("\r\n")
        headers = tuple((name, value.strip()) for name, _, value in (line.partition(":") for line in lines))
        method, target, _ = start.split(" ")
        length = next((int(value) for name, value in headers if name.lower() == "content-length"), 0)
        body = await reader.readexactly(length)
        self.received += body
        return Seen(method, target, headers, body)


def _says(data: bytes, end: str) -> Speak:
    async def speak(_seen: Seen, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(data)
        # A reset must not overtake what was said before it.
        await writer.drain()
        match end:
            case "keep":
                pass
            case "close":
                writer.close()
            case "reset":
                linger = struct.pack("ii", 1, 0)
                writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                writer.transport.abort()
            case "silence":
                await reader.read()
            case "trickle":
                while not reader.at_eof():
                    writer.write(b" ")
                    with contextlib.suppress(TimeoutError):
                        # The pace of the server: it stops when the other side has gone.
                        await asyncio.wait_for(reader.read(1), 0.01)
            case _:
                raise ValueError(end)

    return speak


def _reply(status: int, body: bytes = b"", headers: str = "", *, phrase: str = "Status") -> bytes:
    head = f"HTTP/1.1 {status} {phrase}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n{headers}\r\n"
    return head.encode("latin-1") + body


@dataclass
class Outcome:
    """What became of an import."""

    result: PhoneNumber | None = None
    error: AppError | None = None
    departures: int = 0
    server: RawServer | None = None
    requests: list[Seen] = field(default_factory=list)


async def _ask(client: SigmaMindClient, wish: ImportRequest, key: Secret) -> Outcome:
    outcome = Outcome()

    def departed() -> None:
        outcome.departures += 1

    try:
        outcome.result = await client.import_number(wish, key, on_departure=departed)
    except AppError as error:
        outcome.error = error
    return outcome


@pytest.fixture
def key() -> Secret:
    return Secret("key-7f3a9c51e2-ABCD")


@pytest.fixture
def wish() -> ImportRequest:
    return ImportRequest(
        phone_number="+14155552671",
        trunk_username="acme",
        trunk_password=Secret("pw-4d81b6f0a7-wxyz"),
        termination_sip_uri="sip.telnyx.com",
    )


@pytest.fixture
def reply() -> Callable[..., bytes]:
    """Build an HTTP answer."""
    return _reply


@pytest.fixture
def accepted() -> bytes:
    """The answer to an import of `wish` that went well."""
    return _reply(200, b'{"sipPhoneNumber": "+14155552671", "active": true}')


@pytest.fixture
def says() -> Callable[[bytes, str], Speak]:
    """Make a server's behaviour: these bytes, then "keep", "close", "reset", "silence" or "trickle"."""
    return _says


@pytest.fixture
def raw_server() -> type[RawServer]:
    return RawServer


@pytest.fixture
def ask() -> Callable[[SigmaMindClient, ImportRequest, Secret], Coroutine[Any, Any, Outcome]]:
    """Import once and take down what came of it."""
    return _ask


@pytest.fixture
def talk(
    run_async: Callable[[Coroutine[Any, Any, Outcome]], Outcome], wish: ImportRequest, key: Secret
) -> Callable[..., Outcome]:
    """One import, by a new client, from a new server that says `data` and then does `end`.

    `run` is the program's own event loop unless told otherwise.
    """

    def talk(
        data: bytes = b"",
        end: str = "close",
        *,
        wish: ImportRequest = wish,
        key: Secret = key,
        patience: Patience = _LONG,
        tls: ssl.SSLContext | None = None,
        run: Callable[[Coroutine[Any, Any, Outcome]], Outcome] = run_async,
    ) -> Outcome:
        async def conversation() -> Outcome:
            async with RawServer(_says(data, end), tls) as server:
                client = SigmaMindClient(ApiAddress.parse(server.url), patience=patience)
                try:
                    outcome = await _ask(client, wish, key)
                finally:
                    await client.aclose()
                await server.all_ended()
                outcome.server, outcome.requests = server, server.requests
                return outcome

        return run(conversation())

    return talk
