"""A SIP URI, taken apart as RFC 3261 section 25.1 has it: user part first, then the host, then the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from sigmamind_desktop.domain.reading.found import UNCLEAR, Found
from sigmamind_desktop.domain.text import is_sendable
from sigmamind_desktop.domain.trunks.sip_address import judge_sip_uri

_SCHEME: Final = re.compile(r"(?i)(?:sips?|https?|tel|wss?|udp|tcp|tls):(?://)?")
_WRAPPING: Final = "<>\"'`“”‘’«» \t\r\n"
_HOSTPORT: Final = re.compile(
    r"(?P<host>\[[0-9A-Fa-f:.%]+\]|[0-9A-Fa-f]{0,4}:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*|[^\s:;?/\\#,<>@\[\]{}()\"'`=]+)"
    r"(?::(?P<port>[0-9]{1,5}))?(?P<rest>[;?/\\#].*)?",
    re.DOTALL,
)
_TRANSPORT: Final = re.compile(r"(?i);transport=([a-z]{1,10})(?![a-z])")
_IN_TEXT: Final = re.compile(r"(?i)(?<![\w@.-])sips?:[^\s<>\"]+")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_LONGEST: Final = 2000


@dataclass(frozen=True, slots=True)
class SipUri:
    """The parts of a SIP URI; what it lacks, or can't be told from it, is empty.

    Attributes:
        user: without its password, percent-escapes undone; `UNCLEAR` if they hide what nobody types.
        password: the same.
        host: in lower case, bare where it can be a host.
        port: digits.
        transport: in lower case.
    """

    user: str = ""
    password: str = ""
    host: str = ""
    port: str = ""
    transport: str = ""


def parse_sip_uri(text: str) -> SipUri | None:
    """The parts of `text`, with or without a scheme; None if it is none that can be taken apart.

    Percent-escapes are of URIs, and are undone here and nowhere else.
    """
    if len(text) > _LONGEST:
        return None
    bare = text.strip(_WRAPPING)
    while match := _SCHEME.match(bare):
        bare = bare[match.end() :]
    # Neither a host nor what follows it has an "@" that is not escaped; a password may, where people type it.
    userinfo, at, rest = bare.rpartition("@")
    user, _, password = userinfo.partition(":")
    match = _HOSTPORT.fullmatch(rest.strip())
    if not at and (match is None or "%40" in rest):
        return None
    if match is None:
        return SipUri(_undone(user), _undone(password))
    parameters = (match["rest"] or "").partition("?")[0]
    transport = _TRANSPORT.search(parameters)
    return SipUri(
        user=_undone(user),
        password=_undone(password),
        host=_bare(match["host"]),
        port=match["port"] or "",
        transport=transport[1].lower() if transport else "",
    )


def read(text: str) -> Sequence[Found] | None:
    """A SIP URI: all of a text, or somewhere in it."""
    stripped = text.strip()
    if re.match(r"(?i)<?sips?:", stripped) and not re.search(r"\s", stripped):
        return [Found(("sip uri",), stripped)]
    match = _IN_TEXT.search(text)
    if match is None:
        return None
    uri = match[0].rstrip(".,;:!?")
    if text[match.start() - 1 : match.start()] == "'":
        uri = uri.partition("'")[0]
    elif text[match.start() - 1 : match.start()] == "(":
        uri = uri.rstrip(").,;")
    return [Found(("sip uri",), uri)]


def _undone(escaped: str) -> str:
    try:
        undone = unquote(escaped, errors="strict")
    except UnicodeDecodeError:
        return escaped
    return undone if is_sendable(undone) and not _CONTROL.search(undone) else UNCLEAR


def _bare(host: str) -> str:
    """The host as it is sent where it can be one, otherwise as it stands: its field says what is wrong."""
    finding = judge_sip_uri(host)
    if finding.fix is not None:
        return finding.fix.text
    return finding.value or finding.facts.get("host") or host.lower()
