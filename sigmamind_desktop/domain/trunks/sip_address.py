"""The termination SIP URI: the carrier's host, bare, as the API takes it.

No scheme, no user, no port and no parameters (the API has no field for them), and not the
platform's own host. Syntax: RFC 3261 section 25.1 (`hostport`), RFC 1123 section 2.1 (host
names), RFC 5890 (names beyond ASCII).
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, field, replace
from typing import Final
from urllib.parse import unquote

from sigmamind_desktop.domain.findings import Code, Finding, Fix, Outcome, Repair
from sigmamind_desktop.domain.secret import Secret, names_secret
from sigmamind_desktop.domain.text import clean, without_format
from sigmamind_desktop.domain.trunks.host_names import LONGEST_HOST, judge_host

_LONGEST_TEXT: Final = 2000
_SCHEME: Final = re.compile(r"(?:sips?|https?|tel|mailto|wss?|udp|tcp|tls):(?://)?", re.IGNORECASE)
_PORT: Final = re.compile(
    r":(?:0*(?:[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?$"
)
_WRAPPERS: Final = "<>\"'`“”‘’«» "
_NOT_OF_A_NAME: Final = re.compile(r"[\s:@<>\"\x00-\x1f\x7f-\x9f]|=>")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_FLAGS: Final = frozenset({"", "lr", "ob", "gr"})
"""Parameters without a value (RFC 3261 section 19.1.1, RFC 5626, RFC 5627)."""
_KEPT: Final = re.compile(
    r"(?P<host>\[[0-9A-F:.]*\]?|[0-9A-F:]*:[0-9A-F:.]*|[\w.\-\u3002\uff0e\uff61]*)(?P<port>:[0-9]{1,5})?"
    r"(?:;(?:transport=(?:udp|tcp|tls|sctp|wss?)|user=(?:phone|ip)|ttl=[0-9]{1,3}|maddr=[0-9.]{7,15}"
    r"|method=(?:INVITE|REGISTER|OPTIONS|MESSAGE|SUBSCRIBE|NOTIFY|REFER)|lr|ob)?)*",
    re.IGNORECASE,
)
"""A host, a port and the parameters of RFC 3261 section 19.1.1, with values that can be no password."""
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
    found = _judge_network(parts) or _judge_port(parts) or judge_host(parts.host)
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

    Anything else may hold a password, or become one by typing on: so may a number behind the colon of
    what is no host yet.
    """
    bare = _SCHEME.sub("", typed.strip().strip(_WRAPPERS), count=1)
    match = _KEPT.fullmatch(bare)
    if match is None:
        return ""
    host, port = match["host"], match["port"]
    if port is not None and (_PORT.fullmatch(port) is None or not int(port[1:])):
        return ""
    is_plain = port is None and ":" not in host
    return typed if is_plain or judge_host(host).value else ""


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
    text = taken(Repair.WRAPPING, text, text.strip(_WRAPPERS))
    while match := _SCHEME.match(text):
        text = taken(Repair.SCHEME, text, text[match.end() :].lstrip())
    user, host, is_certain = _split_user(text)
    text = taken(Repair.USER, text, host)
    username, password = _read_log_in(user)
    text, *parameters = re.split(r"[;?]", without_user := text)
    taken(Repair.PARAMETERS, without_user, text)
    # `a.net;b.net` is two hosts: a parameter has a value, or is one of the few that need none.
    is_certain &= all("=" in each or each.strip().lower() in _FLAGS for each in parameters)
    text = taken(Repair.PATH, text, _without_path(text))
    port = ""
    if _may_end_in_a_port(text) and (match := _PORT.search(text)):
        port = match[0][1:]
        text = taken(Repair.PORT, text, text[: match.start()])
    text = taken(Repair.WHITE_SPACE, text, text.strip())
    # The full stops of other scripts (RFC 3490 section 3.1) are dots too.
    text = re.sub("[\u3002\uff0e\uff61]", ".", text)
    text = taken(Repair.TRAILING_DOT, text, text.rstrip("."))
    return _Parts(text, port, username, password, frozenset(repairs), is_certain)


def _read_log_in(user: str) -> tuple[str, str]:
    """The name and the password of a user part, their escapes undone; both empty where that is unclear.

    What stands before a scheme is no name, and an escaped `:` in a name may set off a password.
    """
    name, _, password = user.partition(":")
    if re.fullmatch(r"\+?[0-9 ().-]+", name) and not password:
        return "", ""  # whom a call is for
    name, password = unquote(name), unquote(password)
    if _NOT_OF_A_NAME.search(name) or _CONTROL.search(password) or re.search("sips?:", user, re.IGNORECASE):
        return "", ""
    if names_secret(name):
        return "", ""  # `acme;password=...`
    return name, password


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
    if early is None or not judge_host(_PORT.sub("", early[0])).value:
        return user, rest, True
    if not judge_host(_PORT.sub("", re.split(r"[;?]", rest, maxsplit=1)[0])).value:
        return first, behind, True
    return user, rest, False


def _without_path(text: str) -> str:
    """`text` up to a slash; a network keeps it, which is no path."""
    if re.fullmatch(r"\[?[0-9A-Fa-f.:]+/[0-9.]{1,15}\]?", text):
        try:
            network = ipaddress.ip_network(text.strip("[]"), strict=False)
        except ValueError:
            return text.partition("/")[0]
        return text if network.num_addresses > 1 else text.partition("/")[0]
    return re.split(r"[/\\#]", text, maxsplit=1)[0]


def _judge_network(parts: _Parts) -> Finding | None:
    """`54.172.60.0/30`, `54.172.60.0-3`: many addresses, of which none is the trunk's."""
    if "/" in parts.host or re.fullmatch(r"(?:[0-9]{1,3}\.){3}[0-9]{1,3}\s*[-–]\s*[0-9.]+", parts.host):
        return Finding(Outcome.ERROR, Code.SIP_NETWORK)
    return None


def _judge_port(parts: _Parts) -> Finding | None:
    """`sip.acme.com:70000`: no port, and nothing that becomes one by typing on."""
    if re.search(":[0-9]{5,}$", parts.host) is None or not _may_end_in_a_port(parts.host):
        return None
    # Without a repair: it may be a log-in and its password, too.
    return Finding(Outcome.ERROR, Code.SIP_BAD_PORT)


def _may_end_in_a_port(text: str) -> bool:
    """Whether a colon in `text` sets off a port, and does not belong to an IPv6 address being typed."""
    if text.startswith("["):
        return "]" in text
    return text.count(":") == 1 and re.match(r"[0-9A-Fa-f]{0,4}:", text) is None
