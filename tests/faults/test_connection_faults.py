"""An import whose connection is never made: what is shown, and that nothing was sent.

See `test_import_faults` for what else is looked at.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from contextlib import ExitStack
from typing import Any

import pytest

from sigmamind_desktop.services.http.exchange import Patience
from tests.faults.conftest import Case
from tests.faults.servers import BlackHole, Server, Speak, says

_BRIEF_AT_THE_DOOR = Patience(connect=0.3, read=20, total=20)


def _nothing() -> Speak:
    return says(b"")


def _context(certificate: Any) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


@pytest.mark.parametrize(
    ("name", "host", "days", "is_trusted", "title", "words"),
    [
        ("expired", "127.0.0.1", -1, True, "The connection's certificate has expired", "clock"),
        (
            "expired a year ago",
            "127.0.0.1",
            -365,
            True,
            "The connection's certificate has expired",
            "clock",
        ),
        (
            "clock a year behind",
            "127.0.0.1",
            365 + 60,
            True,
            "The connection's certificate isn't valid yet",
            "clock",
        ),
        ("wrong host", "127.0.0.2", 30, True, "Somebody else answered in SigmaMind's place", "another name"),
        (
            "unknown authority",
            "127.0.0.1",
            30,
            False,
            "The connection is not trusted",
            "In a company",
        ),
    ],
)
def test_a_certificate_that_is_not_right(
    name: str,
    host: str,
    days: int,
    is_trusted: bool,
    title: str,
    words: str,
    make_certificate: Any,
    trust: Any,
    provoke: Any,
) -> None:
    certificate = make_certificate(host=host, days=days)
    if is_trusted:
        trust(certificate)
    case = Case(_nothing, title, (words, "Nothing was sent"), "failed")
    with Server(case.speak(), tls=_context(certificate)) as server:
        provoke(f"TLS: {name}", case, server.url)
        assert server.received == b""


def test_no_secure_speaker_where_there_should_be_one(provoke: Any) -> None:
    async def plain(_head: bytes, _reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        pass

    case = Case(_nothing, "No secure connection could be made", ("Nothing was sent",), "failed")
    with socket.create_server(("127.0.0.1", 0)) as listener, ExitStack() as stack:
        import threading

        def answer() -> None:
            connection, _ = listener.accept()
            connection.recv(5)
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            connection.close()

        thread = threading.Thread(target=answer)
        thread.start()
        stack.callback(thread.join)
        provoke("TLS: not spoken", case, f"https://127.0.0.1:{listener.getsockname()[1]}")


def test_the_name_is_not_found(provoke: Any) -> None:
    case = Case(_nothing, "SigmaMind's address was not found", ("online", "Nothing was sent"), "failed")
    provoke("name not found", case, "https://api.sigmamind.invalid")


def test_the_connection_is_refused(provoke: Any) -> None:
    case = Case(
        _nothing, "The connection to SigmaMind was refused", ("firewall", "Nothing was sent"), "failed"
    )
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        provoke("refused", case, f"http://127.0.0.1:{unused.getsockname()[1]}")


def test_nobody_answers_to_the_wish_to_connect(provoke: Any) -> None:
    case = Case(
        _nothing,
        "SigmaMind can't be reached",
        ("Nobody answered", "Nothing was sent"),
        "failed",
        patience=_BRIEF_AT_THE_DOOR,
    )
    with ExitStack() as stack:
        port = stack.enter_context(BlackHole("127.0.0.1"))
        provoke("connect timeout", case, f"http://127.0.0.1:{port}")
