"""SIP's question “what can you do?”, and the answers to it (RFC 3261).

OPTIONS places no call and carries no credentials (section 11). Any answer proves that SIP is spoken.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sigmamind_desktop.domain.outside import plain_line

LONGEST_ANSWER: Final = 65_535
"""Bytes that are looked at: as many as a datagram can hold."""

_HEAD_END: Final = re.compile(rb"\r?\n\r?\n")
_STATUS_LINE: Final = re.compile(r"SIP/2\.0 +([1-6][0-9]{2})(?: +(.*))?", re.IGNORECASE)
_LONGEST_REASON: Final = 60


class Transport(StrEnum):
    """How SIP messages travel, as a Via header names it."""

    UDP = "UDP"
    TCP = "TCP"
    TLS = "TLS"

    @property
    def default_port(self) -> int:
        """RFC 3261 section 19.1.2."""
        return 5061 if self is Transport.TLS else 5060


class NotSip(ValueError):
    """Something answered, and not in SIP."""


@dataclass(frozen=True, slots=True)
class SipAnswer:
    """An answer, as far as a check needs it.

    Attributes:
        status: 100 to 699.
        reason: the phrase behind it, a plain line of at most 60 characters; may be empty.
        is_ours: whether it belongs to the request (RFC 3261 section 17.1.3).
        size: bytes that it takes in a stream.
    """

    status: int
    reason: str
    is_ours: bool
    size: int


def options_request(host: str, transport: Transport, sender: str, token: str) -> bytes:
    """The request to send.

    Args:
        host: the trunk's, bare; an IPv6 address in brackets.
        transport: what it goes over.
        sender: the address and port that it is sent from, as `host:port`.
        token: letters and digits that no other request has.
    """
    lines = (
        f"OPTIONS sip:{host} SIP/2.0",
        f"Via: SIP/2.0/{transport} {sender};branch={branch_of(token)};rport",
        "Max-Forwards: 70",
        f"From: <sip:check@anonymous.invalid>;tag={token[:8]}",
        f"To: <sip:{host}>",
        f"Call-ID: {token}@anonymous.invalid",
        "CSeq: 1 OPTIONS",
        "Accept: application/sdp",
        "Content-Length: 0",
    )
    return ("\r\n".join(lines) + "\r\n\r\n").encode("ascii")


def branch_of(token: str) -> str:
    """What the request and its answers have in common; the beginning is RFC 3261's, section 8.1.1.7."""
    return f"z9hG4bK{token}"


def read_answer(data: bytes, token: str) -> SipAnswer | None:
    """The answer that `data` begins with, or None as long as it is not complete.

    Line breaks before it are passed over (section 7.5).

    Raises:
        NotSip: if it is no SIP answer, whatever follows.
    """
    text = data.lstrip(b"\r\n")
    skipped = len(data) - len(text)
    beginning = text[: len(b"SIP/2.0 ")].upper()
    if not b"SIP/2.0 ".startswith(beginning):
        raise NotSip
    end = _HEAD_END.search(text)
    if end is None:
        if len(text) >= LONGEST_ANSWER:
            raise NotSip
        return None
    head = text[: end.start()].decode("utf-8", "replace")
    status_line, *rest = head.replace("\r\n", "\n").split("\n")
    match = _STATUS_LINE.fullmatch(status_line)
    if match is None:
        raise NotSip
    headers = _headers(rest)
    length = _length(headers.get("content-length", headers.get("l", "")))
    size = skipped + end.end() + length
    if size > LONGEST_ANSWER:
        raise NotSip
    via = headers.get("via", headers.get("v", ""))
    is_ours = f"branch={branch_of(token)}".lower() in via.lower() and "OPTIONS" in headers.get("cseq", "")
    return SipAnswer(int(match[1]), plain_line(match[2] or "", _LONGEST_REASON), is_ours, size)


def _headers(lines: list[str]) -> dict[str, str]:
    """The first header of each name; a line that begins with white space goes on with the one before."""
    headers: dict[str, str] = {}
    name = ""
    for line in lines:
        if line[:1] in (" ", "\t"):
            if name:
                headers[name] += line
            continue
        before, colon, value = line.partition(":")
        name = before.strip().lower() if colon and before.strip().lower() not in headers else ""
        if name:
            headers[name] = value
    return headers


def _length(text: str) -> int:
    """A body's length in bytes; one that can't be read is none, as in a datagram."""
    text = text.strip()
    return int(text) if re.fullmatch("[0-9]{1,9}", text) else 0
