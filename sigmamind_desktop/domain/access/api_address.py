"""The address of SigmaMind's API: HTTPS, or plain HTTP to this computer only."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class ApiAddress:
    """A base URL that the API key may be sent to. Build it with `parse`.

    Attributes:
        url: scheme and host, with neither path nor trailing slash, in lower case.
    """

    url: str

    @property
    def is_default(self) -> bool:
        """Whether it is SigmaMind's own."""
        return self == DEFAULT

    @property
    def is_loopback(self) -> bool:
        """Whether it is this computer."""
        return _is_loopback(urlsplit(self.url).hostname or "")

    @classmethod
    def parse(cls, text: str) -> ApiAddress:
        """Read a base URL.

        Raises:
            ValueError: with a sentence for the person who typed it.
        """
        # What is refused is not quoted: it may hold a password.
        try:
            parts = urlsplit(text.strip())
            host, port = parts.hostname, parts.port
        except ValueError:
            raise ValueError("the address has a host or a port that can't be one") from None
        if parts.scheme not in ("http", "https") or not host:
            raise ValueError("it is not a web address; write it as https://api.sigmamind.ai")
        if strange := re.search(r"[^\x20-\x7e]", host):
            name = unicodedata.name(strange[0], f"U+{ord(strange[0]):04X}")
            raise ValueError(f"the host has a letter that looks like another one or is not ASCII: {name}")
        if not (_is_name(host) or _is_ip_address(host)):
            raise ValueError("the address has a host that can't be one")
        if parts.username is not None or parts.path.strip("/") or parts.query or parts.fragment:
            raise ValueError("the address is a host only: no user, path or query")
        if parts.scheme == "http" and not _is_loopback(host):
            raise ValueError("plain http is allowed to this computer only; use https")
        shown = f"[{host}]" if ":" in host else host
        is_usual = port in (None, 443 if parts.scheme == "https" else 80)
        return cls(f"{parts.scheme}://{shown}" + ("" if is_usual else f":{port}"))


_LONGEST_HOST: Final = 253
_LABEL: Final = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")

DEFAULT: Final = ApiAddress("https://api.sigmamind.ai")


def _is_name(host: str) -> bool:
    """Whether `host` can be a host's name (RFC 1123 section 2.1), with A-labels that stand for names.

    What ends with a number is an address, or nothing.
    """
    labels = host.removesuffix(".").split(".")
    if len(host) > _LONGEST_HOST or not all(_LABEL.fullmatch(label) for label in labels):
        return False
    if labels[-1].isdecimal():
        return False
    try:
        return all(_can_be_read(label) for label in labels if label.startswith("xn--"))
    except UnicodeError:
        return False


def _can_be_read(label: str) -> bool:
    import idna  # its tables are large, and few names need them

    return bool(idna.ulabel(label))


def _is_ip_address(host: str) -> bool:
    """Whether `host` is an address that means the same on every computer: without a zone (RFC 4007)."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return "%" not in host


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
