"""A secret shows itself to nobody who does not ask."""

from __future__ import annotations

import copy
import dataclasses
import json
import logging
import pickle
import pprint
import traceback
from collections.abc import Callable

import pytest

from sigmamind_desktop.domain.draft import Draft
from sigmamind_desktop.domain.fields.judging import judge_form
from sigmamind_desktop.domain.numbers.record import ImportRequest
from sigmamind_desktop.domain.secret import Secret

TEXT = "correct horse k2Qd"


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
