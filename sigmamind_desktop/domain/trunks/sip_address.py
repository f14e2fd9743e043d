"""The termination SIP URI: the carrier's host, bare, as the API takes it.

No scheme, no user, no port and no parameters (the API has no field for them), and not the
platform's own host. Syntax: RFC 3261 section 25.1 (`hostport`), RFC 1123 section 2.1 (host
names), RFC 5890 (names beyond ASCII).
"""

from __future__ import annotations

import ipaddress
import re
from typing import Final

from sigmamind_desktop.domain.findings import Code, Finding, Fix, Outcome, Repair
from sigmamind_desktop.domain.text import clean
from sigmamind_desktop.domain.trunks.carriers import lacks_trunk_name, platform_of

LONGEST_HOST: Final = 253
"""Characters; RFC 1035 section 2.3.4, less the dots that are not written."""

_LONGEST_TEXT: Final = 2000
_SCHEME: Final = re.compile(r"(?:sips?|https?|tel|wss?|udp|tcp|tls):(?://)?", re.IGNORECASE)
_PORT: Final = re.compile(r":[0-9]*$")
_LABEL: Final = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?")
_HARMLESS: Final = frozenset({Repair.WHITE_SPACE, Repair.WRAPPING, Repair.TRAILING_DOT})


def judge_sip_uri(typed: str) -> Finding:
    """Judge a termination SIP URI as typed or pasted.

    Returns:
        A finding whose `value` is the bare host in lower case (A-labels for names beyond ASCII,
        brackets round an IPv6 address) where it may be sent. What has to be taken away first is
        offered as a `Fix` with its `Repair`s. Facts: `host`, `platform`, `character`.
    """
    if len(typed) > _LONGEST_TEXT:
        return Finding(Outcome.ERROR, Code.TOO_LONG, facts={"limit": str(LONGEST_HOST)})
    text, repairs = _strip(typed)
    if not text:
        scheme_only = repairs - _HARMLESS
        return Finding(Outcome.INCOMPLETE, Code.SIP_INCOMPLETE if scheme_only else Code.REQUIRED)
    found = _judge_host(text)
    if not repairs:
        return found
    if found.value and not repairs <= _HARMLESS:
        fix = Fix(found.value, repairs)
        return Finding(Outcome.ERROR, Code.SIP_NEEDS_REPAIR, fix=fix, facts=found.facts)
    if found.value:
        return Finding(found.outcome, found.code, found.value, Fix(found.value, repairs), found.facts)
    return found


def read_platform_host(typed: str) -> str | None:
    """SigmaMind's own SIP host, from what was typed or pasted; None for what is no host."""
    finding = judge_sip_uri(typed)
    match finding.code:
        case Code.SIP_PLATFORM_HOST:
            return finding.facts["host"]
        case Code.SIP_FINE:
            return finding.value
        case _:
            return None


def _strip(typed: str) -> tuple[str, frozenset[Repair]]:
    """The host in `typed`, and all that was round it."""
    repairs: set[Repair] = set()

    def taken(repair: Repair, before: str, after: str) -> str:
        if after != before:
            repairs.add(repair)
        return after

    text = taken(Repair.WHITE_SPACE, typed, clean(typed))
    text = taken(Repair.WRAPPING, text, text.strip("<>\"'`“”‘’«» "))
    while match := _SCHEME.match(text):
        text = taken(Repair.SCHEME, text, text[match.end() :].lstrip())
    text = taken(Repair.PARAMETERS, text, re.split(r"[;?]", text, maxsplit=1)[0])
    text = taken(Repair.USER, text, text.rpartition("@")[2])
    text = taken(Repair.PATH, text, re.split(r"[/\\#]", text, maxsplit=1)[0])
    if _may_end_in_a_port(text):
        text = taken(Repair.PORT, text, _PORT.sub("", text))
    text = taken(Repair.WHITE_SPACE, text, text.strip())
    # The full stops of other scripts (RFC 3490 section 3.1) are dots too.
    text = re.sub("[\u3002\uff0e\uff61]", ".", text)
    text = taken(Repair.TRAILING_DOT, text, text.rstrip("."))
    return text, frozenset(repairs)


def _may_end_in_a_port(text: str) -> bool:
    """Whether a colon in `text` sets off a port, and does not belong to an IPv6 address being typed."""
    if text.startswith("["):
        return "]" in text
    return text.count(":") == 1 and re.match(r"[0-9A-Fa-f]{0,4}:", text) is None


def _judge_host(text: str) -> Finding:
    if re.fullmatch(r"\[[0-9A-Fa-f:.]*(?:%.*)?\]?|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(?:%.*)?", text):
        return _judge_ipv6(text)
    if re.fullmatch(r"[0-9.]+", text):
        return _judge_ipv4(text)
    host = _to_ascii(text)
    if host is None:
        return _blame(text)
    facts = {"host": host}
    if len(host) > LONGEST_HOST:
        return Finding(Outcome.ERROR, Code.TOO_LONG, facts={"limit": str(LONGEST_HOST)})
    if host.startswith(".") and lacks_trunk_name(host):
        return Finding(Outcome.INCOMPLETE, Code.SIP_TRUNK_NAME_MISSING, facts={"host": host[1:]})
    labels = host.split(".")
    if not all(_LABEL.fullmatch(label) and len(label) <= 63 for label in labels):
        return _blame(host)
    if platform := platform_of(host):
        return Finding(Outcome.ERROR, Code.SIP_PLATFORM_HOST, facts={**facts, "platform": platform})
    if lacks_trunk_name(host):
        return Finding(Outcome.INCOMPLETE, Code.SIP_TRUNK_NAME_MISSING, facts=facts)
    if len(labels) == 1 or labels[-1].isdigit() or len(labels[-1]) < 2:
        return Finding(Outcome.INCOMPLETE, Code.SIP_INCOMPLETE, facts=facts)
    return Finding(Outcome.OK, Code.SIP_FINE, host, facts=facts)


def _to_ascii(text: str) -> str | None:
    """`text` in lower case, labels beyond ASCII as A-labels; None if it can't be a host name."""
    if text.isascii():
        return text.lower()
    import idna  # its tables are large, and few names need them

    try:
        return idna.encode(text, uts46=True).decode("ascii").lower()
    except (idna.IDNAError, UnicodeError):
        return None


def _blame(text: str) -> Finding:
    """Say what keeps `text` from being a host name."""
    if " " in text:
        return Finding(Outcome.ERROR, Code.SIP_BAD_CHARACTER, facts={"character": " "})
    if text.isascii():
        for character in text:
            if not (character.isalnum() or character in ".-"):
                return Finding(Outcome.ERROR, Code.SIP_BAD_CHARACTER, facts={"character": character})
        if text.endswith("-") and ".." not in text and not text.startswith((".", "-")):
            return Finding(Outcome.INCOMPLETE, Code.SIP_INCOMPLETE)
        return Finding(Outcome.ERROR, Code.SIP_BAD_LABEL)
    return Finding(Outcome.ERROR, Code.SIP_NOT_A_HOST)


def _judge_ipv4(text: str) -> Finding:
    try:
        address = ipaddress.IPv4Address(text)
    except ValueError:
        parts = text.split(".")
        could_become = len(parts) < 4 and all(part.isdigit() and int(part[:4]) <= 255 for part in parts)
        if could_become or (len(parts) == 1 and len(text) <= 4):  # or the beginning of IPv6
            return Finding(Outcome.INCOMPLETE, Code.SIP_INCOMPLETE)
        return Finding(Outcome.ERROR, Code.SIP_BAD_IP)
    return _judge_reach(address, str(address))


def _judge_ipv6(text: str) -> Finding:
    bare = text.removeprefix("[").removesuffix("]")
    try:
        address = ipaddress.IPv6Address(bare)
    except ValueError:
        if re.fullmatch(r"\[?[0-9A-Fa-f:.]*", text) and len(bare) < 39:
            return Finding(Outcome.INCOMPLETE, Code.SIP_INCOMPLETE)
        return Finding(Outcome.ERROR, Code.SIP_BAD_IP)
    if address.scope_id is not None:
        return Finding(Outcome.ERROR, Code.SIP_BAD_IP)
    if address.ipv4_mapped is not None:  # an IPv4 address in IPv6's clothes
        return _judge_reach(address.ipv4_mapped, str(address.ipv4_mapped))
    return _judge_reach(address, f"[{address.compressed}]")


def _judge_reach(address: ipaddress.IPv4Address | ipaddress.IPv6Address, host: str) -> Finding:
    """An address that only this network knows, or nobody, can't be called from SigmaMind."""
    if address.is_unspecified or address.is_multicast:
        return Finding(Outcome.ERROR, Code.SIP_BAD_IP)
    if not address.is_global:
        return Finding(Outcome.WARNING, Code.SIP_PRIVATE_IP, host, facts={"host": host})
    return Finding(Outcome.OK, Code.SIP_FINE, host, facts={"host": host})
