"""The address that the API key may be sent to."""

from __future__ import annotations

import pytest

from sigmamind_desktop.domain.access.api_address import DEFAULT, ApiAddress
from sigmamind_desktop.domain.access.api_key import is_usable_key, read_api_key
from sigmamind_desktop.domain.secret import Secret


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://api.sigmamind.ai", "https://api.sigmamind.ai"),
        (" https://API.SigmaMind.ai/ ", "https://api.sigmamind.ai"),
        ("HTTPS://api.sigmamind.ai\n", "https://api.sigmamind.ai"),
        ("https://example.com:8443", "https://example.com:8443"),
        ("https://example.com:", "https://example.com"),
        ("https://example.com:443", "https://example.com"),
        ("https://example.com:80", "https://example.com:80"),
        ("http://127.0.0.1:80", "http://127.0.0.1"),
        ("https://192.0.2.1", "https://192.0.2.1"),
        ("https://[2607:F8B0::1]:8443/", "https://[2607:f8b0::1]:8443"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://127.255.255.254", "http://127.255.255.254"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://LocalHost", "http://localhost"),
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
        "http://example.com/localhost",
        "http://notlocalhost",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "http://[::]",
        "http://[fe80::1]",
        "http://2130706433",
        "http://127.0.0.1@example.com",
        "http://127.0.0.1:80@example.com",
        "http://127.0.0.1\\@example.com",
        "http://example.com#@127.0.0.1",
        "ftp://api.sigmamind.ai",
        "file:///etc/hosts",
        "javascript:alert(1)",
        "api.sigmamind.ai",
        "//api.sigmamind.ai",
        "https:api.sigmamind.ai",
        "https:///api.sigmamind.ai",
        "https://",
        "https://user@api.sigmamind.ai",
        "https://:password@api.sigmamind.ai",
        "https://api.sigmamind.ai@example.com",
        "https://api.sigmamind.ai/v1",
        "https://api.sigmamind.ai?x=1",
        "https://api.sigmamind.ai#x",
        "https://api.sigmamind.ai:99999",
        "https://api.sigmamind.ai:-1",
        "https://api.sigmamind.ai:https",
        "https://[::1",
        "https://exa mple.com",
        "https://exa\x00mple.com",
        "https://a,b.com",
        "https://10.0.0.999",
        "https://10.0.1",
        "https://api.sigmamind.123",
        "https://[fe80::1%25eth0]",
        "",
    ],
)
def test_what_the_key_must_not_be_sent_to_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        ApiAddress.parse(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("api.sigmamind.ai", "write it as https://api.sigmamind.ai"),
        ("http://api.sigmamind.ai", "use https"),
        ("https://api.sigmamind.ai/v1", "a host only"),
        ("https://api.sigmamind.ai:99999", "a port that can't be one"),
    ],
)
def test_a_refusal_says_what_is_wrong(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        ApiAddress.parse(text)


@pytest.mark.parametrize(
    "text",
    ["bob:marked@host", "https://bob:marked@host:99999", "https://bob:marked@[::1", "ftp://bob:marked@h"],
)
def test_a_refusal_quotes_nothing(text: str) -> None:
    with pytest.raises(ValueError, match=r".") as caught:
        ApiAddress.parse(text)
    assert "marked" not in str(caught.value)


def test_the_default_is_sigmaminds_own() -> None:
    assert DEFAULT.url == "https://api.sigmamind.ai"
    assert DEFAULT.is_default
    assert ApiAddress.parse("https://api.sigmamind.ai/").is_default
    assert ApiAddress.parse("https://api.sigmamind.ai:443").is_default
    for other in ("http://127.0.0.1", "https://api.sigmamind.ai:8443", "https://sigmamind.ai"):
        assert not ApiAddress.parse(other).is_default, other


@pytest.mark.parametrize(
    ("url", "is_here"),
    [
        ("http://127.0.0.1:8000", True),
        ("http://localhost", True),
        ("https://[::1]:8443", True),
        ("https://api.sigmamind.ai", False),
        ("https://10.0.0.1", False),
        ("https://localhost.example.com", False),
    ],
)
def test_an_address_knows_whether_it_is_this_computer(url: str, is_here: bool) -> None:
    assert ApiAddress.parse(url).is_loopback is is_here


def test_two_spellings_of_one_address_are_one_address() -> None:
    spellings = ("https://example.com", "HTTPS://EXAMPLE.com/", " https://example.com: ")
    assert len({ApiAddress.parse(text) for text in spellings}) == 1


def test_a_key_is_read_without_what_pasting_adds() -> None:
    assert read_api_key(" \u200bsk_123\n ").reveal() == "sk_123"


@pytest.mark.parametrize(
    ("text", "usable"),
    [
        ("sk_123", True),
        ("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", True),
        ("", False),
        ("   ", False),
        ("••••k2Qd", False),
        ("schlüssel", False),
        ("sk_１２３", False),
    ],
)
def test_a_key_can_stand_in_a_header(text: str, usable: bool) -> None:
    assert is_usable_key(read_api_key(text)) is usable


@pytest.mark.parametrize(
    "text", [" ", " key-7f3a", "key-7f3a ", "key-7f3a\n", "\x00", "\ud800", "clé", "", "My key"]
)
def test_what_a_keychain_holds_may_be_no_key(text: str) -> None:
    assert not is_usable_key(Secret(text))


@pytest.mark.parametrize(
    "typed",
    [
        *("abc-123_Q=", " abc-123_Q=\n", '"abc-123_Q="', "'abc-123_Q='", "“abc-123_Q=”", "`abc-123_Q=`"),
        *("X-API-Key: abc-123_Q=", "x-api-key:abc-123_Q=", "Authorization: Bearer abc-123_Q="),
        *("Bearer abc-123_Q=", 'API_KEY="abc-123_Q="', "SIGMAMIND_API_KEY=abc-123_Q=", "API key: abc-123_Q="),
        *("export API_KEY='abc-123_Q='", "$env:API_KEY = 'abc-123_Q='", "-H 'X-API-Key: abc-123_Q='"),
        *(
            '{"apiKey": "abc-123_Q="}',
            '"X-API-Key": "abc-123_Q=",',
            "ab\u200dc-123\u200c_Q=",
            "api_key: abc-123_Q=",
        ),
        # Among other things.
        "curl https://api.sigmamind.ai/v1/calls -H 'X-API-Key: abc-123_Q='",
        'X-API-Key: "abc-123_Q=" \\',
        "API_KEY=abc-123_Q=  # for the desk",
        "Secret key: abc-123_Q=\nKey ID: 7",
        '{"id": 7, "key": "abc-123_Q=", "name": "desk"}',
        # In the program's languages.
        *("API-Schlüssel: abc-123_Q=", "Clé API : abc-123_Q=", "Clave de API: abc-123_Q="),
        *("Chave de API: abc-123_Q=", "API कुंजी: abc-123_Q="),
    ],
    ids=ascii,
)
def test_a_key_is_read_without_its_name_and_quotes(typed: str) -> None:
    assert read_api_key(typed).reveal() == "abc-123_Q="


@pytest.mark.parametrize(
    "key", ["sk:abc", "key=", "monkey==", "a=b", "key_abc", "x-api-key", "token_9:", "a b"]
)
def test_what_only_looks_like_a_name_is_the_key_s(key: str) -> None:
    assert read_api_key(key).reveal() == key


@pytest.mark.parametrize(
    "url",
    [
        *(
            "https://xn--a",
            "https://xn--a.sigmamind.ai",
            "https://api..sigmamind.ai",
            "https://-api.sigmamind.ai",
        ),
        *("https://" + "a" * 64 + ".ai", "https://" + "a." * 130 + "ai", "https://xn--", "https://.ai"),
    ],
)
def test_what_can_be_no_host_is_a_sentence(url: str) -> None:
    with pytest.raises(ValueError, match="host that can't be one"):
        ApiAddress.parse(url)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://\u0430pi.sigmamind.ai", "CYRILLIC SMALL LETTER A"),
        ("https://api.sigmam\u0456nd.ai", "CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I"),
        ("https://api.sigm\u03b1mind.ai", "GREEK SMALL LETTER ALPHA"),
        ("https://api.sigmam\u0131nd.ai", "LATIN SMALL LETTER DOTLESS I"),
        ("https://api\u3002sigmamind.ai", "IDEOGRAPHIC FULL STOP"),
    ],
)
def test_a_letter_that_is_not_what_it_looks_like_is_named(url: str, name: str) -> None:
    with pytest.raises(ValueError, match=name):
        ApiAddress.parse(url)


def test_an_a_label_that_stands_for_a_name_is_taken() -> None:
    assert ApiAddress.parse("https://xn--mnchen-3ya.example").url == "https://xn--mnchen-3ya.example"
