"""Asking what is no SIP software: silent, talking about something else, hanging up."""

from __future__ import annotations

import asyncio
import socket
import socketserver
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import dns.asyncresolver
import pytest

from sigmamind_desktop.domain.trunks.check import CheckLine, CheckResult, Subject, Verdict, verdict_of
from sigmamind_desktop.services.trunk_probe.names import Names
from sigmamind_desktop.services.trunk_probe.probe import LONGEST
from tests.services.trunk_probe.conftest import Streams, probe_here, results

_HERE = "127.0.0.1" if sys.platform == "win32" else "127.0.0.23"
"""Where nobody else is. Wine answers datagrams from 127.0.0.1 alone: packaging/windows/wines_own/udp.py."""


class Stranger:
    """Something at an address that is not SIP software: silent, or with one answer for everything.

    Attributes:
        came: how many datagrams and connections came to each port.
        requests: what came in the datagrams.
        all_came: set when something came by each of the three ways.
        hung_up: set when a connection was ended by the other side.
    """

    def __init__(self, answer: bytes | None, addresses: tuple[str, ...]) -> None:
        self.came: Counter[str] = Counter()
        self.requests: list[bytes] = []
        self.all_came = threading.Event()
        self.hung_up = threading.Event()
        self._servers: list[socketserver.BaseServer] = []
        for address in addresses:
            self._serve(socketserver.UDPServer((address, 5060), self._datagram_handler(answer)))
            for port in (5060, 5061):
                server = Streams((address, port), self._stream_handler(answer))
                self._serve(server)

    def close(self) -> None:
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def _serve(self, server: socketserver.BaseServer) -> None:
        self._servers.append(server)
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()

    def _count(self, way: str) -> None:
        self.came[way] += 1
        if len(self.came) == 3:
            self.all_came.set()

    def _datagram_handler(self, answer: bytes | None) -> type[socketserver.BaseRequestHandler]:
        here = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                data, place = self.request
                here.requests.append(data)
                here._count(f"UDP {self.server.server_address}")
                if answer is not None:
                    place.sendto(answer, self.client_address)

        return Handler

    def _stream_handler(self, answer: bytes | None) -> type[socketserver.BaseRequestHandler]:
        here = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                here._count(f"TCP {self.server.server_address}")
                with suppress(OSError):
                    self.request.recv(65_535)
                    if answer is not None:
                        self.request.sendall(answer)
                    while self.request.recv(65_535):
                        pass
                here.hung_up.set()

        return Handler


@pytest.fixture
def stranger() -> Iterator[Callable[..., Stranger]]:
    made: list[Stranger] = []

    def make(answer: bytes | None = None, addresses: tuple[str, ...] = (_HERE,)) -> Stranger:
        made.append(Stranger(answer, addresses))
        return made[-1]

    yield make
    for each in made:
        each.close()


def _nobody() -> Names:
    return Names(dns.asyncresolver.Resolver(configure=False))


async def test_silence_proves_nothing_takes_six_requests_and_ends_in_time(
    stranger: Any, resolve: Any
) -> None:
    silent = stranger(None, ("127.0.0.23", "127.0.0.24"))
    names = resolve("host-record=silent.test,127.0.0.23", "host-record=silent.test,127.0.0.24")
    lines: list[CheckLine] = []

    async with asyncio.timeout(LONGEST):
        await probe_here(names).check("silent.test", lines.append)
    assert {line.result for line in lines[1:]} == {CheckResult.NO_ANSWER}
    assert verdict_of(tuple(lines)) is Verdict.NO_ANSWER
    assert silent.came.total() == 6
    assert set(silent.came.values()) == {1}


def test_a_lost_datagram_is_sent_once_more_and_holds_no_credentials(stranger: Any, check: Any) -> None:
    silent = stranger()
    lines = check(_HERE)
    assert lines[Subject.UDP].result is CheckResult.NO_ANSWER
    first, second = silent.requests
    assert first == second
    assert first.startswith(f"OPTIONS sip:{_HERE} SIP/2.0\r\n".encode())
    assert b"authorization" not in first.lower()
    assert silent.came.total() <= 6


def test_an_answer_to_the_second_datagram_is_an_answer(check: Any) -> None:
    with _forgetful(_HERE):
        lines = check(_HERE)
    assert lines[Subject.UDP].result is CheckResult.ANSWERS
    assert lines[Subject.UDP].facts["status"] == "486"


@pytest.mark.parametrize(
    "garbage",
    [
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        b"\x16\x03\x01\x00\x05hello",
        b"\x01" * 400,
        b"SIP/2.0 banana\r\n\r\n",
        b"OPTIONS sip:you@there SIP/2.0\r\n\r\n",
    ],
)
def test_what_is_not_sip_is_named_so(garbage: bytes, stranger: Any, check: Any) -> None:
    stranger(garbage)
    lines = check(_HERE)
    assert lines[Subject.UDP].result is lines[Subject.TCP].result is CheckResult.NOT_SIP
    assert lines[Subject.TLS].result is CheckResult.NO_TLS
    assert verdict_of(tuple(lines.values())) is Verdict.NOT_SIP


def test_an_answer_to_somebody_else_is_no_answer(stranger: Any, check: Any) -> None:
    stranger(b"SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP a;branch=z9hG4bKother\r\nCSeq: 1 OPTIONS\r\n\r\n")
    assert check(_HERE)[Subject.UDP].result is CheckResult.NO_ANSWER


def test_a_refusing_port_says_so_at_once(check: Any) -> None:
    lines = check("127.0.0.25")
    assert results(lines) == {
        Subject.NAME: CheckResult.NAME_IS_ADDRESS,
        Subject.UDP: CheckResult.REFUSED,
        Subject.TCP: CheckResult.REFUSED,
        Subject.TLS: CheckResult.REFUSED,
    }


def test_a_peer_that_hangs_up(check: Any) -> None:
    with _hanging_up("127.0.0.26"):
        lines = check("127.0.0.26")
    assert lines[Subject.TCP].result is CheckResult.HANGS_UP


async def test_cancelling_hangs_up_at_once(stranger: Any) -> None:
    silent = stranger()

    named = asyncio.Event()
    checking = asyncio.ensure_future(probe_here(_nobody()).check(_HERE, lambda _line: named.set()))
    await named.wait()
    await asyncio.to_thread(silent.all_came.wait, 10)
    checking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await checking
    assert silent.hung_up.wait(10)
    assert silent.came.total() == 3


@contextmanager
def _forgetful(address: str) -> Iterator[None]:
    """Something that answers the second datagram only, after one that keeps a way open."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind((address, 5060))
        server.settimeout(20)

        def take() -> None:
            server.recvfrom(65_535)
            request, sender = server.recvfrom(65_535)
            [via] = [line for line in request.splitlines() if line.startswith(b"Via:")]
            server.sendto(b"\r\n\r\n", sender)
            server.sendto(b"SIP/2.0 486 Busy Here\r\n" + via + b"\r\nCSeq: 1 OPTIONS\r\n\r\n", sender)

        thread = threading.Thread(target=take, daemon=True)
        thread.start()
        yield
        thread.join(20)


@contextmanager
def _hanging_up(address: str) -> Iterator[None]:
    with socket.create_server((address, 5060)) as server:
        server.settimeout(20)

        def take() -> None:
            try:
                connection, _sender = server.accept()
            except OSError:
                return
            connection.recv(100)
            connection.close()

        thread = threading.Thread(target=take, daemon=True)
        thread.start()
        yield
        thread.join(20)
