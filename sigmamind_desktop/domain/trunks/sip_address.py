"""The termination SIP URI: the carrier's host, bare, as the API takes it.

No scheme, no user, no port and no parameters (the API has no field for them), and not the
platform's own host. Syntax: RFC 3261 section 25.1 (`hostport`), RFC 1123 section 2.1 (host
names), RFC 5890 (names beyond ASCII).
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from dataclasses import dataclass, field, replace
from typing import Final
from urllib.parse import unquote

from sigmamind_desktop.domain.findings import Code, Finding, Fix, Outcome, Repair
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.text import clean, without_format
from sigmamind_desktop.domain.trunks.carriers import lacks_trunk_name, platform_of
from sigmamind_desktop.domain.trunks.reach import Address, is_local_name, is_nobody, is_public

LONGEST_HOST: Final = 253
"""Characters; RFC 1035 section 2.3.4, less the dots that are not written."""

_LONGEST_TEXT: Final = 2000
_SCHEME: Final = re.compile(r"(?:sips?|https?|tel|wss?|udp|tcp|tls):(?://)?", re.IGNORECASE)
_PORT: Final = re.compile(r":[0-9]*$")
_LABEL: Final = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?")
_HARMLESS: Final = frozenset({Repair.WHITE_SPACE, Repair.WRAPPING, Repair.TRAILING_DOT})
_UNASKED: Final = frozenset({Repair.SCHEME, Repair.PORT, Repair.PARAMETERS})
"""What a SIP URI has round its host and the API has no field for: it goes, and the field says so."""
_USUAL_PORTS: Final = ("5060", "5061")


@dataclass(frozen=True, slots=True)
class _Parts:
    """A SIP URI, taken apart (RFC 3261 section 25.1).

    Attributes:
        host: what is left as the host.
        port: digits, or empty.
        username: of the user part, with its escapes undone.
        password: of the user part, in the same way.
        repairs: what was taken away.
        is_certain: whether it can be taken apart in one way only.
    """

    host: str
    port: str = ""
    username: str = ""
    password: str = field(default="", repr=False)
    repairs: frozenset[Repair] = frozenset()
    is_certain: bool = True


def judge_sip_uri(typed: str) -> Finding:
    """Judge a termination SIP URI as typed or pasted.

    Returns:
        A finding whose `value` is the bare host in lower case (A-labels for names beyond ASCII,
        brackets round an IPv6 address) where it may be sent. What has to be taken away first is
        offered as a `Fix` with its `Repair`s, and with the user and the password that were round the
        host. Neither of them is in any other part of the finding. Facts: `host`, `platform`,
        `character`, `port`.
    """
    if len(typed) > _LONGEST_TEXT:
        return Finding(Outcome.ERROR, Code.TOO_LONG, facts={"limit": str(LONGEST_HOST)})
    parts = _take_apart(typed)
    if not parts.host:
        scheme_only = parts.repairs - _HARMLESS
        return Finding(Outcome.INCOMPLETE, Code.SIP_INCOMPLETE if scheme_only else Code.REQUIRED)
    if not parts.is_certain:
        return Finding(Outcome.ERROR, Code.SIP_NEEDS_REPAIR)
    found = _judge_network(parts) or _judge_host(parts.host)
    if not found.value or not parts.repairs:
        return found
    fix = Fix(found.value, parts.repairs, parts.username, Secret(parts.password))
    if not parts.repairs <= _HARMLESS | _UNASKED:
        return Finding(Outcome.ERROR, Code.SIP_NEEDS_REPAIR, fix=fix, facts=found.facts)
    if found.code is not Code.SIP_FINE or parts.repairs <= _HARMLESS:
        return replace(found, fix=fix)
    if parts.port in ("", *_USUAL_PORTS):
        return replace(found, code=Code.SIP_HOST_TAKEN, fix=fix)
    facts = {**found.facts, "port": parts.port}
    return Finding(Outcome.WARNING, Code.SIP_PORT_LOST, found.value, fix, facts)


def read_platform_host(typed: str) -> str | None:
    """SigmaMind's own SIP host, from what was typed or pasted; None for what is no host."""
    finding = judge_sip_uri(typed)
    match finding.code:
        case Code.SIP_PLATFORM_HOST:
            return finding.facts["host"]
        case Code.SIP_FINE | Code.SIP_HOST_TAKEN:
            return finding.value
        case _:
            return None


def kept_on_disk(typed: str) -> str:
    """What of a typed SIP URI may be written down: a host, its port and its parameters, or nothing.

    Anything else with a `:` or an `@` in it may hold a password, or become one by typing on.
    """
    bare = _SCHEME.sub("", typed.strip(), count=1)
    is_plain = not re.search("[:@]", bare)
    return typed if is_plain or ("@" not in bare and judge_sip_uri(typed).value) else ""


def _take_apart(typed: str) -> _Parts:
    """The user part first, then the host, then what follows it."""
    repairs: set[Repair] = set()

    def taken(repair: Repair, before: str, after: str) -> str:
        if after != before:
            repairs.add(repair)
        return after

    text = taken(Repair.WHITE_SPACE, typed, without_format(clean(typed)))
    if named := re.fullmatch(r"[^<>@]*<([^<>]+)>[^<>@]*", text):  # RFC 3261: name-addr
        text = taken(Repair.WRAPPING, text, named[1])
    text = taken(Repair.WRAPPING, text, text.strip("<>\"'`“”‘’«» "))
    while match := _SCHEME.match(text):
        text = taken(Repair.SCHEME, text, text[match.end() :].lstrip())
    user, host, is_certain = _split_user(text)
    text = taken(Repair.USER, text, host)
    name, _, password = user.partition(":")
    text = taken(Repair.PARAMETERS, text, re.split(r"[;?]", text, maxsplit=1)[0])
    text = taken(Repair.PATH, text, _without_path(text))
    port = ""
    if _may_end_in_a_port(text) and (match := _PORT.search(text)):
        port = match[0][1:]
        text = taken(Repair.PORT, text, text[: match.start()])
    text = taken(Repair.WHITE_SPACE, text, text.strip())
    # The full stops of other scripts (RFC 3490 section 3.1) are dots too.
    text = re.sub("[\u3002\uff0e\uff61]", ".", text)
    text = taken(Repair.TRAILING_DOT, text, text.rstrip("."))
    username = "" if re.fullmatch(r"\+?[0-9 ().-]+", name) and not password else unquote(name)
    return _Parts(text, port, username, unquote(password), frozenset(repairs), is_certain)


def _split_user(text: str) -> tuple[str, str, bool]:
    """The user part of a URI, the rest, and whether that is certain.

    RFC 3261 has one `@` in a URI. A raw one more may be the password's or a parameter's: the host is
    behind the last, unless only one behind an earlier one can be a host.
    """
    *before, rest = text.split("@")
    user = "@".join(before)
    if len(before) < 2:
        return user, rest, True
    first, _, behind = text.partition("@")
    early = re.match(r"[^@;?]+(?=[;?])", behind)
    if early is None or not _judge_host(_PORT.sub("", early[0])).value:
        return user, rest, True
    if not _judge_host(_PORT.sub("", re.split(r"[;?]", rest, maxsplit=1)[0])).value:
        return first, behind, True
    return user, rest, False


def _without_path(text: str) -> str:
    """`text` up to a slash; a network keeps it, which is no path."""
    if re.fullmatch(r"[0-9A-Fa-f.:]+/[0-9]{1,3}", text):
        try:
            network = ipaddress.ip_network(text, strict=False)
        except ValueError:
            return text.partition("/")[0]
        return text if network.num_addresses > 1 else text.partition("/")[0]
    return re.split(r"[/\\#]", text, maxsplit=1)[0]


def _judge_network(parts: _Parts) -> Finding | None:
    """`54.172.60.0/30`, `54.172.60.0-3`: many addresses, of which none is the trunk's."""
    if "/" in parts.host or re.fullmatch(r"(?:[0-9]{1,3}\.){3}[0-9]{1,3}\s*[-–]\s*[0-9.]+", parts.host):
        return Finding(Outcome.ERROR, Code.SIP_NETWORK)
    return None


def _may_end_in_a_port(text: str) -> bool:
    """Whether a colon in `text` sets off a port, and does not belong to an IPv6 address being typed."""
    if text.startswith("["):
        return "]" in text
    return text.count(":") == 1 and re.match(r"[0-9A-Fa-f]{0,4}:", text) is None


def _judge_host(text: str) -> Finding:
    if not text.isascii() and re.fullmatch(r"[0-9.]+", plain := unicodedata.normalize("NFKC", text)):
        text = plain  # full-width
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
    if any(not _is_a_label(label) for label in labels[:-1]):
        return Finding(Outcome.ERROR, Code.SIP_NOT_A_HOST)
    if platform := platform_of(host):
        return Finding(Outcome.ERROR, Code.SIP_PLATFORM_HOST, facts={**facts, "platform": platform})
    if lacks_trunk_name(host):
        return Finding(Outcome.INCOMPLETE, Code.SIP_TRUNK_NAME_MISSING, facts=facts)
    if is_local_name(host):
        return Finding(Outcome.WARNING, Code.SIP_LOCAL_NAME, host, facts=facts)
    if len(labels) == 1 or not re.fullmatch(r"[a-z]{2,}|xn--.+", labels[-1]) or not _is_a_label(labels[-1]):
        return Finding(Outcome.INCOMPLETE, Code.SIP_INCOMPLETE, facts=facts)
    return Finding(Outcome.OK, Code.SIP_FINE, host, facts=facts)


def _is_a_label(label: str) -> bool:
    """Whether an A-label stands for a name (RFC 5891 section 4.2); any other label does."""
    if not label.startswith("xn--"):
        return True
    import idna

    try:
        return bool(idna.ulabel(label))
    except (idna.IDNAError, UnicodeError):
        return False


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


def _judge_reach(address: Address, host: str) -> Finding:
    """An address that only this network knows, or nobody, can't be called from SigmaMind."""
    facts = {"host": host}
    if is_nobody(address):
        return Finding(Outcome.ERROR, Code.SIP_PRIVATE_IP, facts=facts)
    if not is_public(address):
        return Finding(Outcome.WARNING, Code.SIP_PRIVATE_IP, host, facts=facts)
    return Finding(Outcome.OK, Code.SIP_FINE, host, facts=facts)
