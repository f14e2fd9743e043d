"""The API key, as it is pasted from the dashboard."""

from __future__ import annotations

from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.text import clean


def read_api_key(typed: str) -> Secret:
    """The key without what pasting adds round it; SigmaMind does not document its form."""
    return Secret(clean(typed))


def is_usable_key(key: Secret) -> bool:
    """Whether `key` can stand in a header: printable ASCII (RFC 9110 section 5.5), not a mask of dots."""
    text = key.reveal()
    return bool(text) and text.isascii() and text.isprintable()
