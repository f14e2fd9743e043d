"""TLS: whom the client trusts, on real sockets with certificates made for the test."""

from __future__ import annotations

import ssl
import sys
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.errors import CannotReach, Created, Reach
from sigmamind_desktop.domain.numbers.record import NumberState
from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient


def _context(certificate: Path, most: ssl.TLSVersion | None = None) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    if most is not None:
        context.maximum_version = most
    return context


def test_a_certificate_that_the_system_trusts_is_trusted(
    make_certificate: Any, trust: Any, talk: Any, reply: Any
) -> None:
    certificate = make_certificate()
    trust(certificate)
    outcome = talk(
        reply(200, b'{"sipPhoneNumber": "+14155552671", "active": true}'), tls=_context(certificate)
    )
    assert outcome.error is None
    assert outcome.result.state is NumberState.ACTIVE
    assert outcome.departures == 1


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("self-signed", Reach.UNKNOWN_AUTHORITY),
        ("another-host", Reach.OTHER_HOST),
        ("expired", Reach.EXPIRED),
        ("not-yet-valid", Reach.NOT_YET_VALID),
    ],
)
def test_a_certificate_that_is_not_trusted_gets_no_request(
    kind: str, reason: Reach, make_certificate: Any, trust: Any, talk: Any, reply: Any
) -> None:
    certificate = make_certificate(
        host="127.0.0.2" if kind == "another-host" else "127.0.0.1",
        days={"expired": -1, "not-yet-valid": 90}.get(kind, 30),
    )
    if kind != "self-signed":
        trust(certificate)
    outcome = talk(
        reply(200, b'{"sipPhoneNumber": "+14155552671", "active": true}'), tls=_context(certificate)
    )
    assert type(outcome.error) is CannotReach
    assert (outcome.error.reason, outcome.error.created) == (reason, Created.NO)
    system_says = "Certificate chain" if sys.platform == "win32" else "CERTIFICATE_VERIFY_FAILED"
    assert system_says in outcome.error.details
    assert outcome.departures == 0
    assert outcome.requests == []


async def test_tls_to_a_server_without_it_sends_nothing(ask: Any, wish: Any, key: Any) -> None:
    import asyncio

    received = bytearray()

    async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        received.extend(await reader.read(5))
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        received.extend(await reader.read())
        writer.close()
        done.set()

    done = asyncio.Event()
    server = await asyncio.start_server(plain, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    client = SigmaMindClient(ApiAddress.parse(f"https://127.0.0.1:{port}"))
    outcome = await ask(client, wish, key)
    await client.aclose()
    await done.wait()
    server.close()
    await server.wait_closed()
    (outcome, received) = outcome, bytes(received)
    assert type(outcome.error) is CannotReach
    assert (outcome.error.reason, outcome.error.created) == (Reach.TLS, Created.NO)
    assert outcome.departures == 0
    assert b"POST" not in received
    assert key.reveal().encode() not in received


async def test_plain_http_to_a_server_with_tls_is_no_import(
    make_certificate: Any, raw_server: Any, says: Any, ask: Any, wish: Any, key: Any
) -> None:
    async with raw_server(says(b"", "close"), _context(make_certificate())) as server:
        client = SigmaMindClient(ApiAddress.parse(server.url.replace("https:", "http:")))
        outcome = await ask(client, wish, key)
        await client.aclose()
        assert server.requests == []
        outcome = outcome
    assert outcome.result is None
    assert outcome.error.created is Created.MAYBE
