"""Asking whoever is at an address whether SIP is spoken there: one OPTIONS, one answer."""

from __future__ import annotations

import asyncio
import secrets
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from sigmamind_desktop.domain.trunks.sip_options import (
    LONGEST_ANSWER,
    NotSip,
    SipAnswer,
    Transport,
    options_request,
    read_answer,
)
from sigmamind_desktop.services.trunk_probe.names import Target

_REPEAT_AFTER: Final = 1.0
"""Seconds until a datagram is sent again: it may have been lost."""


@dataclass(frozen=True, slots=True)
class Talk:
    """What came of it.

    Attributes:
        answer: the first one; a provisional one proves as much as a final one.
        seconds: from the first byte sent to the answer; for TCP and TLS from the beginning of connecting.
        certificate: as Python's `getpeercert` gives it; empty where the system judges without showing it.
    """

    answer: SipAnswer
    seconds: float
    certificate: Mapping[str, Any] | None = None


async def ask_by_datagram(host: str, target: Target, *, most: int, ends: float) -> Talk:
    """Ask over UDP, at most `most` times, until `ends` of the loop's clock.

    Raises:
        NotSip: if something else answers.
        TimeoutError: if nothing does.
        OSError: if the address refuses, or there is no way to it.
    """
    loop = asyncio.get_running_loop()
    token = secrets.token_hex(16)
    transport, inbox = await loop.create_datagram_endpoint(_Inbox, remote_addr=(target.address, target.port))
    try:
        request = options_request(host, Transport.UDP, _sender(transport), token)
        began = loop.time()
        for left in reversed(range(most)):
            transport.sendto(request)
            until = ends if left == 0 else min(ends, loop.time() + _REPEAT_AFTER)
            answer = await _next_datagram(inbox, token, until)
            if answer is not None:
                return Talk(answer, loop.time() - began)
        raise TimeoutError
    finally:
        transport.close()


async def ask_by_stream(host: str, target: Target, *, context: ssl.SSLContext | None, ends: float) -> Talk:
    """Ask over TCP, or over TLS with a context, until `ends` of the loop's clock.

    The certificate is to be the trunk host's, whatever name DNS led to (RFC 5922 section 7.1).

    Raises:
        NotSip: if something else answers.
        TimeoutError: if nothing does.
        ssl.SSLError: if the certificate is not accepted, or TLS is not spoken.
        EOFError: if the connection is closed without an answer.
        OSError: if the address refuses, or there is no way to it.
    """
    loop = asyncio.get_running_loop()
    token = secrets.token_hex(16)
    began = loop.time()
    async with asyncio.timeout_at(ends):
        reader, writer = await asyncio.open_connection(
            target.address,
            target.port,
            ssl=context,
            server_hostname=host.strip("[]") if context is not None else None,
            limit=LONGEST_ANSWER,
        )
        try:
            kind = Transport.TCP if context is None else Transport.TLS
            writer.write(options_request(host, kind, _sender(writer.transport), token))
            answer = await _next_in_stream(reader, token)
            certificate = writer.get_extra_info("peercert") if context is not None else None
            return Talk(answer, loop.time() - began, certificate)
        finally:
            # Not closed politely: a peer that is silent would be waited for.
            writer.transport.abort()


class _Inbox(asyncio.DatagramProtocol):
    """Holds what comes, or the system's word that it can't."""

    def __init__(self) -> None:
        self.come: asyncio.Queue[bytes | Exception] = asyncio.Queue()

    def datagram_received(self, data: bytes, _address: Any) -> None:
        self.come.put_nowait(data)

    def error_received(self, error: Exception) -> None:
        self.come.put_nowait(error)


async def _next_datagram(inbox: _Inbox, token: str, until: float) -> SipAnswer | None:
    """The first answer to the request, or None if none comes in time."""
    try:
        async with asyncio.timeout_at(until):
            while True:
                come = await inbox.come.get()
                if isinstance(come, Exception):
                    raise come
                if not come.strip(b"\r\n\0"):
                    continue  # keeps a way through a firewall open (RFC 5626 section 4.4)
                answer = read_answer(come, token)
                if answer is None:
                    raise NotSip
                if answer.is_ours:
                    return answer
    except TimeoutError:
        return None


async def _next_in_stream(reader: asyncio.StreamReader, token: str) -> SipAnswer:
    """The first answer to the request."""
    data = b""
    while True:
        answer = read_answer(data, token)
        if answer is not None and answer.is_ours:
            return answer
        if answer is not None and len(data) >= answer.size:
            data = data[answer.size :]
            continue
        more = await reader.read(LONGEST_ANSWER)
        if not more:
            raise EOFError
        data += more


def _sender(transport: asyncio.BaseTransport) -> str:
    address, port = transport.get_extra_info("sockname")[:2]
    return f"[{address}]:{port}" if ":" in address else f"{address}:{port}"
