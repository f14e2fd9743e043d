"""A secret shows itself to nobody who does not ask."""

from __future__ import annotations

import base64
import copy
import dataclasses
import html
import json
import logging
import pickle
import pprint
import re
import time
import traceback
from collections.abc import Callable
from urllib.parse import quote, quote_plus, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sigmamind_desktop.domain.draft import Draft
from sigmamind_desktop.domain.fields.judging import judge_form
from sigmamind_desktop.domain.numbers.record import ImportRequest
from sigmamind_desktop.domain.secret import Secret, mask_living, redact

TEXT = "correct horse k2Qd"

thorough = settings.get_profile("thorough")


def _raised(secret: Secret) -> str:
    try:
        raise ValueError(secret)
    except ValueError:
        return traceback.format_exc()


def _raised_with_locals(secret: Secret) -> str:
    try:
        raise ValueError("no") from KeyError(secret)
    except ValueError as error:
        shown = traceback.TracebackException.from_exception(error, capture_locals=True)
        return "".join(shown.format())


def _misused(secret: Secret) -> str:
    try:
        return "key: " + secret  # type: ignore[operator]
    except TypeError as error:
        return repr(error)


SHOWN: dict[str, Callable[[Secret], str]] = {
    "repr": repr,
    "str": str,
    "ascii": ascii,
    "format": format,
    "str.format": lambda secret: "{} {!r} {:>40}".format(secret, secret, secret),  # noqa: UP032
    "f-string": lambda secret: f"{secret} {secret!r} {secret!s} {secret!a} {secret:>40} {secret:.99}",
    "percent": lambda secret: "%s %r %a" % (secret, secret, secret),  # noqa: UP031
    "print": lambda secret: pprint.pformat([secret]),
    "containers": lambda secret: repr([secret, (secret,), {secret}, {"key": secret}]),
    "draft": lambda secret: repr(Draft(password=secret)),
    "verdict": lambda secret: repr(judge_form(Draft(password=secret))),
    "request": lambda secret: repr(ImportRequest("+14155552671", "acme", secret, "sip.telnyx.com")),
    "json": lambda secret: json.dumps({"key": secret}, default=str),
    "traceback": _raised,
    "traceback with locals": _raised_with_locals,
    "misuse": _misused,
}


@pytest.mark.parametrize("show", SHOWN.values(), ids=SHOWN)
def test_it_is_masked_wherever_it_is_shown(show: Callable[[Secret], str]) -> None:
    shown = show(Secret(TEXT))
    assert shown
    assert not any(part in shown for part in TEXT.split())


@pytest.mark.parametrize("show", [repr, str, format])
def test_the_mask_says_nothing_of_the_length(show: Callable[[Secret], str]) -> None:
    assert show(Secret("a")) == show(Secret("a" * 100)) == show(Secret(""))


def test_it_is_masked_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    secret = Secret(TEXT)
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("test").debug("%s %r", secret, secret, extra={"key": secret})
        try:
            raise ValueError(secret)
        except ValueError:
            logging.getLogger("test").debug("lost", exc_info=True)
    assert "ValueError" in caplog.text
    assert "horse" not in caplog.text


def test_it_reveals_itself_when_asked() -> None:
    for text in (TEXT, "", " \u200bpäss\n"):
        assert Secret(text).reveal() == text


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_it_refuses_to_be_pickled(protocol: int) -> None:
    for holder in (Secret(TEXT), Draft(password=Secret(TEXT))):
        with pytest.raises(TypeError) as refusal:
            pickle.dumps(holder, protocol)
        assert "horse" not in str(refusal.value)


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_it_refuses_to_be_copied(copied: Callable[[Secret], Secret]) -> None:
    with pytest.raises(TypeError):
        copied(Secret(TEXT))


def test_it_has_no_dict_to_be_dumped() -> None:
    with pytest.raises(TypeError):
        vars(Secret(TEXT))
    with pytest.raises(TypeError):
        dataclasses.asdict(Draft(password=Secret(TEXT)))
    with pytest.raises(TypeError):
        json.dumps(Secret(TEXT))


@pytest.mark.parametrize(
    ("text", "hint"), [(TEXT, "k2Qd"), ("12345678abcd", "abcd"), ("1234567abcd", ""), ("short", ""), ("", "")]
)
def test_a_hint_tells_two_long_secrets_apart_and_gives_nothing_of_a_short_one(text: str, hint: str) -> None:
    assert Secret(text).hint() == hint


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


def test_two_secrets_are_equal_if_their_texts_are() -> None:
    assert Secret("a") == Secret("a")
    assert hash(Secret("a")) == hash(Secret("a"))
    assert len({Secret("a"), Secret("a"), Secret("b")}) == 2
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert Draft(password=Secret("a")) != Draft(password=Secret("b"))


def test_it_is_false_only_if_it_is_empty() -> None:
    assert not Secret()
    assert not Secret("")
    assert Secret(" ")
    assert (len(Secret("")), len(Secret("a😀"))) == (0, 2)


def test_thousands_of_secrets_are_looked_for_without_being_spelt_out() -> None:
    secrets = [Secret(f"pw-{each:05}-x9y8z7") for each in range(3000)]
    assert mask_living("+14155550100 at acme.pstn.twilio.com") == "+14155550100 at acme.pstn.twilio.com"
    assert not any("_plain" in vars(secret._spellings) for secret in secrets if secret._spellings)
    assert mask_living("it is pw-02999-x9y8z7") == "it is •••"


def test_a_short_password_in_a_sip_uri_is_masked_and_a_user_alone_is_not() -> None:
    assert Secret("a7Z").mask("sip:acme:a7Z@sip.telnyx.com") == "sip:acme:•••@sip.telnyx.com"
    assert Secret("a7Z").mask("sip:a7Z@sip.telnyx.com") == "sip:a7Z@sip.telnyx.com"
    assert redact("sip:acme@sip.telnyx.com") == "sip:acme@sip.telnyx.com"
