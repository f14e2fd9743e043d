"""A trunk's host with nothing round it: a name, or an address of IPv4 or IPv6.

Syntax: RFC 1123 section 2.1 (host names), RFC 5890 (names beyond ASCII).
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from typing import Final

from sigmamind_desktop.domain.findings import Code, Finding, Outcome
from sigmamind_desktop.domain.trunks.carriers import lacks_trunk_name, platform_of
from sigmamind_desktop.domain.trunks.reach import Address, is_local_name, is_nobody, is_public

LONGEST_HOST: Final = 253
"""Characters; RFC 1035 section 2.3.4, less the dots that are not written."""

_LABEL: Final = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?")


def judge_host(text: str) -> Finding:
    """Judge a bare host, as `judge_sip_uri` does once nothing is round it.

    Facts: `host`, `platform`, `character`.
    """
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
    if letter := next(filter(None, map(_look_alike, labels)), ""):
        character = f"{letter} (U+{ord(letter):04X})"
        return Finding(Outcome.ERROR, Code.SIP_BAD_CHARACTER, facts={"character": character})
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


def _look_alike(label: str) -> str:
    """The first Cyrillic or Greek letter of an A-label that has Latin ones too; empty for any other label.

    Such a label looks like another one (Unicode Technical Standard 39 section 5.1, mixed scripts). Without
    marks: those of Latin letters are of no script.
    """
    if not label.startswith("xn--") or not _is_a_label(label):
        return ""
    import idna

    letters = [each for each in unicodedata.normalize("NFD", idna.ulabel(label)) if each.isalpha()]
    scripts = [unicodedata.name(each, "").partition(" ")[0] for each in letters]
    others = [each for each, script in zip(letters, scripts, strict=True) if script in ("CYRILLIC", "GREEK")]
    return others[0] if others and "LATIN" in scripts else ""


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
        # Nothing follows the IPv4 address that an IPv6 address may end with.
        if re.fullmatch(r"\[?[0-9A-Fa-f:]*[0-9.]*", text) and len(bare) < 39:
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
