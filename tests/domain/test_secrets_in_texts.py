"""A secret is masked in a text, in whatever way it is written there."""

from __future__ import annotations

import base64
import html
import json
import re
import time
from collections.abc import Callable
from urllib.parse import quote, quote_plus, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sigmamind_desktop.domain.secret import Secret, mask_living, redact

TEXT = "correct horse k2Qd"

thorough = settings.get_profile("thorough")


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        (f"you sent {TEXT}!", "you sent •••!"),
        (f"{TEXT}{TEXT} {TEXT}", "•••••• •••"),
        (TEXT, "•••"),
        ("correct horse", "correct horse"),
        ("", ""),
    ],
)
def test_it_masks_itself_in_a_text(text: str, masked: str) -> None:
    assert Secret(TEXT).mask(text) == masked


@pytest.mark.parametrize(
    "write",
    [
        lambda text: text,
        json.dumps,
        lambda text: json.dumps(text, ensure_ascii=False),
        repr,
        lambda text: repr(text.encode()),
        lambda text: repr(json.dumps({"trunkPassword": text})),
        lambda text: repr(json.dumps({"trunkPassword": text}).encode()),
    ],
    ids=["plain", "json", "json with umlauts", "repr", "bytes", "repr of json", "bytes of json"],
)
@pytest.mark.parametrize(
    "text", ['swo"rd\\fish', "schwärtfisch", 'schwär"t\\fisch', "sword'fish\"", "сворд😀"]
)
def test_it_masks_itself_however_it_is_escaped(write: Callable[[str], str], text: str) -> None:
    masked = Secret(text).mask(f"you sent {write(text)}!")
    assert masked.startswith("you sent ")
    assert "•••" in masked
    assert not any(part in masked for part in (text, "fish", "fisch", "schw", "сворд", "\\u0441", "\\xd1"))


@pytest.mark.parametrize(
    "write",
    [
        lambda text: json.dumps(text).replace("/", "\\/"),
        lambda text: re.sub("(....)", r"\\u\1", text.encode("utf-16-be").hex()),
        lambda text: re.sub("(....)", r"\\u\1", text.encode("utf-16-be").hex().upper()),
        lambda text: ascii(text),
        lambda text: json.dumps(json.dumps(json.dumps(text))),
        quote,
        lambda text: quote(text, safe=""),
        lambda text: re.sub("%..", lambda match: match[0].lower(), quote(text, safe="")),
        lambda text: "".join(f"%{octet:02X}" for octet in text.encode()),
        quote_plus,
        lambda text: quote(quote(text, safe=""), safe=""),
        lambda text: quote(json.dumps(text)[1:-1], safe=""),
        lambda text: urlencode({"trunkPassword": text}),
        html.escape,
        lambda text: html.escape(html.escape(text)),
        lambda text: "".join(f"&#{ord(each)};" for each in text),
        lambda text: "".join(f"&#x{ord(each):X};" for each in text),
        lambda text: text.encode("ascii", "xmlcharrefreplace").decode(),
        lambda text: text.replace("&", "&amp;").replace("/", "&sol;").replace("+", "&plus;"),
        lambda text: base64.b64encode(text.encode()).decode(),
        lambda text: base64.urlsafe_b64encode(text.encode()).decode(),
        lambda text: quote(base64.b64encode(text.encode()).decode(), safe=""),
        *(
            lambda text, user=user: "Basic " + base64.b64encode(f"{user}:{text}".encode()).decode()
            for user in ("a", "ac", "acm", "acme")
        ),
        lambda text: repr({"auth": base64.b64encode(f"x:{text}".encode())}),
        *(
            lambda text, before=before: base64.encodebytes(("x" * before + text).encode()).decode()
            for before in (50, 51, 52)
        ),
        lambda text: base64.encodebytes(("x" * 51 + text).encode()).decode().replace("\n", "\r\n\t"),
        lambda text: json.dumps(base64.encodebytes(("x" * 50 + text).encode()).decode()),
        lambda text: quote(base64.encodebytes(("x" * 52 + text).encode()).decode().strip()),
        lambda text: base64.b64encode(text.encode("utf-16-le")).decode(),
        lambda text: re.sub("(....)", r"%u\1", text.encode("utf-16-be").hex()),
        lambda text: "".join(rf"\u{{{ord(each):x}}}" for each in text),
        lambda text: "".join(rf"\{octet:03o}" for octet in text.encode()),
        lambda text: "".join(f"={octet:02X}" for octet in text.encode()),
    ],
)
@pytest.mark.parametrize("text", ["f1sh/&<>+ \"k'Qd", "ünter?ß=9k2Qd", "h\\n9k2Qd%", "9k2Qd😀&lt"])
def test_it_masks_itself_in_every_spelling(write: Callable[[str], str], text: str) -> None:
    masked = Secret(text).mask(f"you sent <{write(text)}>!")
    assert "•••" in masked
    rest = masked.replace("•••", "").removeprefix("you sent <").removesuffix(">!")
    assert not any(sign in rest for sign in ("k2Qd", "f1sh", "9k", "%", "&#", "\\u"))
    assert len(rest) < 20


def test_it_masks_itself_in_latin_1() -> None:
    secret = Secret("schwärt")
    assert secret.mask(quote("schwärt", encoding="latin-1")) == "•••"
    assert secret.mask(base64.b64encode("acme:schwärt".encode("latin-1")).decode()) == "•••"


def test_it_masks_itself_with_its_marks_composed_and_taken_apart() -> None:
    composed, apart = "schw\u00e4rt", "schwa\u0308rt"
    for text in (composed, apart):
        assert [Secret(text).mask(each) for each in (composed, apart)] == ["•••", "•••"]
        assert Secret(text).mask(base64.b64encode(f"acme:{composed}".encode()).decode()) == "•••"


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ('{"trunkPassword": "ab"}', '{"trunkPassword": "•••"}'),
        ("trunk_password='ab', x='ab'", "trunk_password='•••', x='ab'"),
        ("a=1&password=ab&b=ab", "a=1&password=•••&b=ab"),
        ("%22trunkPassword%22%3A%22ab%22", "%22trunkPassword%22%3A%22•••%22"),
        (r"{\"trunkPassword\":\"ab\"}", r"{\"trunkPassword\":\"•••\"}"),
        ("&quot;trunkPassword&quot;:&quot;ab&quot;", "&quot;trunkPassword&quot;:&quot;•••&quot;"),
        ("http://acme:ab@proxy.example", "http://acme:•••@proxy.example"),
        ("Authorization: Basic YWNtZTphYg==", "Authorization: Basic •••"),
        ("Authorization: Basic YWNtZTphYmM=", "Authorization: Basic YWNtZTphYmM="),
        ("trunkPassword: abandon", "trunkPassword: abandon"),
        ("a cab in Abu Dhabi", "a cab in Abu Dhabi"),
    ],
)
def test_a_short_one_is_masked_only_in_the_fields_for_secrets(text: str, masked: str) -> None:
    assert Secret("ab").mask(text) == masked


@settings(thorough, max_examples=2 * thorough.max_examples, derandomize=True)
@given(st.text(st.characters(codec="utf-8"), min_size=6, max_size=40), st.text("abc", max_size=4))
def test_any_secret_is_masked_as_software_writes_it(text: str, user: str) -> None:
    secret = Secret(text)
    assert secret.mask(text) == "•••"
    assert secret.mask(json.dumps(text)) == '"•••"'
    assert secret.mask(quote(text, safe="")) == "•••"
    assert secret.mask(base64.b64encode(f"{user}:{text}".encode()).decode()) == "•••"
    assert secret.mask("".join(f"&#{ord(each)};" for each in text)) == "•••"


def test_a_long_text_is_masked_in_no_time() -> None:
    secret = Secret("correct horse / battery & staple")
    text = ("\\" * 50_000) + ("%25" * 20_000) + ("&amp;" * 20_000) + ("aGVsbG8" * 20_000)
    before = time.perf_counter()
    secret.mask(text)
    assert time.perf_counter() - before < 2


def test_nothing_of_an_escaped_secret_is_left_over() -> None:
    assert Secret("fish\\").mask(json.dumps(["fish\\"])) == '["•••"]'


def test_an_empty_secret_masks_nothing() -> None:
    assert Secret("").mask("nothing") == "nothing"


def test_a_secret_masks_what_means_something_to_a_pattern() -> None:
    assert Secret("a.b*[").mask("a.b*[ axb*[") == "••• axb*["


def test_thousands_of_secrets_are_looked_for_without_being_spelt_out() -> None:
    secrets = [Secret(f"pw-{each:05}-x9y8z7") for each in range(3000)]
    assert mask_living("+14155550100 at acme.pstn.twilio.com") == "+14155550100 at acme.pstn.twilio.com"
    assert not any("_plain" in vars(secret._spellings) for secret in secrets if secret._spellings)
    assert mask_living("it is pw-02999-x9y8z7") == "it is •••"


def test_a_short_password_in_a_sip_uri_is_masked_and_a_user_alone_is_not() -> None:
    assert Secret("a7Z").mask("sip:acme:a7Z@sip.telnyx.com") == "sip:acme:•••@sip.telnyx.com"
    assert Secret("a7Z").mask("sip:a7Z@sip.telnyx.com") == "sip:a7Z@sip.telnyx.com"
    assert redact("sip:acme@sip.telnyx.com") == "sip:acme@sip.telnyx.com"
