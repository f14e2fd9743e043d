"""A server on loopback that answers with whatever bytes it is told to."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import ssl
import struct
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, Self

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
        greeted: set by the first byte.
        connections: how many there were.
    """

    def __init__(self, speak: Speak, tls: ssl.SSLContext | None = None) -> None:
        self._speak = speak
        self._tls = tls
        self._done: list[asyncio.Event] = []
        self.requests: list[Seen] = []
        self.received = b""
        self.greeted = asyncio.Event()
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

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        done = asyncio.Event()
        self._done.append(done)
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
            begun = await reader.readexactly(1)
            self.received += begun
            self.greeted.set()
            rest = await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError as error:
            self.received += error.partial
            return None
        self.received += rest
        start, *lines = (begun + rest).decode("latin-1").rstrip("\r\n").split("\r\n")
        headers = tuple((name, value.strip()) for name, _, value in (line.partition(":") for line in lines))
        method, target, _ = start.split(" ")
        length = next((int(value) for name, value in headers if name.lower() == "content-length"), 0)
        body = await reader.readexactly(length)
        self.received += body
        return Seen(method, target, headers, body)


class Script:
    """A server's behaviour that changes while it runs.

    Attributes:
        data: what it says next.
    """

    def __init__(self) -> None:
        self.data = b""

    async def __call__(
        self, _seen: Seen, _reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        writer.write(self.data)


def saying(data: bytes, end: str) -> Speak:
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


def http_reply(status: int, body: bytes = b"", headers: str = "", *, phrase: str = "Status") -> bytes:
    head = f"HTTP/1.1 {status} {phrase}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n{headers}\r\n"
    return head.encode("latin-1") + body
