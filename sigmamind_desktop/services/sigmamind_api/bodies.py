"""JSON, and texts of it for people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from sigmamind_desktop.domain.errors import Nonsense


class NotJson(ValueError):
    """A body that is no JSON.

    Attributes:
        reason: what it looks like instead.
    """

    def __init__(self, reason: Nonsense) -> None:
        super().__init__("the body is not JSON")
        self.reason = reason


def encode(fields: Mapping[str, str | None]) -> bytes:
    """A request's body."""
    return msgspec.json.encode(fields)


def parse(body: bytes) -> Any:
    """What an answer's body holds; raises NotJson for whatever is none."""
    try:
        return msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        is_page = body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
        raise NotJson(Nonsense.WEB_PAGE if is_page else Nonsense.NOT_WHOLE) from None
