"""The network's proxy: where it is, and how to log in there."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.text import is_sendable


@dataclass(frozen=True, slots=True)
class ProxyLogin:
    """What a proxy's Basic authentication asks for (RFC 7617)."""

    username: str
    password: Secret

    @classmethod
    def read(cls, kept: Secret) -> ProxyLogin | None:
        """A log-in as `to_keep` wrote it; None if something else did."""
        try:
            username, password = json.loads(kept.reveal())
        except (ValueError, TypeError, RecursionError):
            return None
        if not (isinstance(username, str) and isinstance(password, str) and is_sendable(username + password)):
            return None
        return cls(username, Secret(password))

    def to_keep(self) -> Secret:
        """All of it, as the keychain has it."""
        return Secret(json.dumps([self.username, self.password.reveal()]))


@dataclass(frozen=True, slots=True)
class Proxy:
    """An HTTP proxy. Build it with `parse`.

    Attributes:
        url: scheme, host and port, without a log-in.
        place: host and port, as a person and the keychain know it.
        login: the name and password that came with its address, if any.
    """

    url: str
    place: str
    login: ProxyLogin | None = field(default=None)

    @classmethod
    def parse(cls, text: str) -> Proxy:
        """Read a proxy's address: `http://[user:password@]host[:port]`, the scheme may be missing.

        Raises:
            ValueError: if it is no address of an HTTP proxy. Its text quotes nothing of the address.
        """
        parts = urlsplit(text if "://" in text else f"http://{text}")
        if parts.scheme not in ("http", "https"):
            raise ValueError("it is no HTTP proxy")
        try:
            host, port = parts.hostname, parts.port
        except ValueError:
            raise ValueError("its port is not a number up to 65535") from None
        if not host or not host.isprintable() or " " in host:
            raise ValueError("it has no host")
        shown = f"[{host}]" if ":" in host else host
        place = f"{shown}:{port or (443 if parts.scheme == 'https' else 80)}"
        login = None
        if parts.username:
            login = ProxyLogin(unquote(parts.username), Secret(unquote(parts.password or "")))
        return cls(f"{parts.scheme}://{place}", place, login)
