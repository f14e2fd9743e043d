"""The address that the API key may be sent to."""

from __future__ import annotations

import pytest

from sigmamind_desktop.domain.api_address import DEFAULT, ApiAddress
from sigmamind_desktop.domain.api_key import is_usable_key, read_api_key


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://api.sigmamind.ai", "https://api.sigmamind.ai"),
        (" https://API.SigmaMind.ai/ ", "https://api.sigmamind.ai"),
        ("https://example.com:8443", "https://example.com:8443"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
    ],
)
def test_an_address_is_read(text: str, url: str) -> None:
    assert ApiAddress.parse(text).url == url


@pytest.mark.parametrize(
    "text",
    [
        "http://api.sigmamind.ai",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com",
        "http://10.0.0.1",
        "ftp://api.sigmamind.ai",
        "api.sigmamind.ai",
        "https://",
        "https://user@api.sigmamind.ai",
        "https://api.sigmamind.ai/v1",
        "https://api.sigmamind.ai?x=1",
        "https://api.sigmamind.ai:99999",
        "https://[::1",
        "",
    ],
)
def test_what_the_key_must_not_be_sent_to_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        ApiAddress.parse(text)


def test_the_default_is_sigmaminds_own() -> None:
    assert DEFAULT.is_default
    assert ApiAddress.parse("https://api.sigmamind.ai/").is_default
    assert not ApiAddress.parse("http://127.0.0.1").is_default


def test_a_key_is_read_without_what_pasting_adds() -> None:
    assert read_api_key(" \u200bsk_123\n ").reveal() == "sk_123"


@pytest.mark.parametrize(
    ("text", "usable"), [("sk_123", True), ("", False), ("••••k2Qd", False), ("schlüssel", False)]
)
def test_a_key_can_stand_in_a_header(text: str, usable: bool) -> None:
    assert is_usable_key(read_api_key(text)) is usable
