"""The address of SigmaMind's API: HTTPS, or plain HTTP to this computer only."""

from __future__ import annotations

import ipaddress
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
        parts = urlsplit(text.strip())
        try:
            port = parts.port
        except ValueError:
            raise ValueError(f"the port of {text!r} is not a number up to 65535") from None
        host = parts.hostname
        if parts.scheme not in ("http", "https") or not host:
            raise ValueError(f"{text!r} is not a web address; write it as https://api.sigmamind.ai")
        if parts.username is not None or parts.path.strip("/") or parts.query or parts.fragment:
            raise ValueError("the address is a host only: no user, path or query")
        if parts.scheme == "http" and not _is_loopback(host):
            raise ValueError("plain http is allowed to this computer only; use https")
        shown = f"[{host}]" if ":" in host else host
        return cls(f"{parts.scheme}://{shown}" + (f":{port}" if port is not None else ""))


DEFAULT: Final = ApiAddress("https://api.sigmamind.ai")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
