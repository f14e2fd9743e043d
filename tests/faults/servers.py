"""A server that does whatever a case wants of it, and a port at which nobody answers.

The server has a thread of its own, so that nothing but the window's own work is on the window's thread.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
import ssl
import struct
import threading
from collections.abc import Awaitable, Callable

Speak = Callable[[bytes, asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class Server:
    """Answers each request as `speak` does; it is given the head, and reads the body if it wants to.

    Attributes:
        url: where it is.
        posts: how many imports began to arrive.
        received: the heads of all requests.
        idle: set while there is no connection.
    """

    def __init__(
        self, speak: Speak, *, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1", port: int = 0
    ) -> None:
        self._speak = speak
        self._tls = tls
        self.posts = 0
        self._open = 0
        self.idle = threading.Event()
        self.received = b""
        self._loop = asyncio.new_event_loop()
        self._end = asyncio.Event()
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._socket = socket.socket(family, socket.SOCK_STREAM)
        self._socket.bind((host, port))
        self._socket.listen()
        self.port = self._socket.getsockname()[1]
        shown = f"[{host}]" if ":" in host else host
        self.url = f"{'https' if tls else 'http'}://{shown}:{self.port}"
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join()

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _run(self) -> None:
        logging.getLogger("asyncio").setLevel(logging.CRITICAL)  # it speaks of what the server breaks off
        asyncio.set_event_loop(self._loop)
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._serve_until_end())

    async def _serve_until_end(self) -> None:
        server = await asyncio.start_server(self._serve, sock=self._socket, ssl=self._tls)
        await self._end.wait()
        server.close()
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open += 1
        self.idle.clear()
        try:
            while not writer.is_closing():
                head = await reader.readuntil(b"\r\n\r\n")
                self.received += head
                self.posts += head.startswith(b"POST ")
                await self._speak(head, reader, writer)
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            with contextlib.suppress(OSError):
                writer.close()
            self._open -= 1
            if not self._open:
                self.idle.set()


async def read_body(head: bytes, reader: asyncio.StreamReader) -> bytes:
    length = next(
        (
            int(line.partition(b":")[2])
            for line in head.split(b"\r\n")
            if line.lower().startswith(b"content-length:")
        ),
        0,
    )
    return await reader.readexactly(length)


def reset(writer: asyncio.StreamWriter) -> None:
    """End a connection in the rudest way there is (RST)."""
    linger = struct.pack("ii", 1, 0)
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    writer.transport.abort()


def http(status: int, body: bytes = b"", headers: str = "") -> bytes:
    head = f"HTTP/1.1 {status} Status\r\nContent-Length: {len(body)}\r\nConnection: close\r\n{headers}\r\n"
    return head.encode() + body


def says(answer: bytes, end: str = "close") -> Speak:
    """Read the request, say this, and then `close`, `reset`, keep `silence` or let it `trickle`."""

    async def speak(head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_body(head, reader)
        writer.write(answer)
        await writer.drain()
        match end:
            case "close":
                writer.close()
            case "reset":
                reset(writer)
            case "silence":
                await reader.read()
            case "trickle":
                while True:
                    writer.write(b" ")
                    await writer.drain()
                    await asyncio.sleep(0.01)

    return speak


class BlackHole:
    """A port whose queue is full: the system drops whatever wants to connect, as a firewall does."""

    def __init__(self, host: str, port: int = 0) -> None:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.socket(family)
        self._listener.bind((host, port))
        self._listener.listen(0)
        self._port: int = self._listener.getsockname()[1]
        self._waiting = []
        for _ in range(3):
            waiting = socket.socket(family)
            waiting.setblocking(False)
            waiting.connect_ex((host, self._port))
            self._waiting.append(waiting)

    def __enter__(self) -> int:
        return self._port

    def __exit__(self, *_: object) -> None:
        for each in (*self._waiting, self._listener):
            each.close()
