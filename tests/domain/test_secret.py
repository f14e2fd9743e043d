"""A secret shows itself to nobody who does not ask."""

from __future__ import annotations

import copy
import logging
import pickle
import traceback

import pytest

from sigmamind_desktop.domain.fields import Draft
from sigmamind_desktop.domain.numbers import ImportRequest
from sigmamind_desktop.domain.secret import Secret

TEXT = "correct horse k2Qd"


def test_it_is_masked_wherever_it_is_printed(caplog: pytest.LogCaptureFixture) -> None:
    secret = Secret(TEXT)
    shown = [
        repr(secret),
        str(secret),
        f"{secret}",
        f"{secret:>40}",
        f"{secret!r}",
        "{} {!r}".format(secret, secret),  # noqa: UP032 - the way of older code
    ]
    shown.append(repr(Draft(password=secret)))
    shown.append(repr(ImportRequest("+14155552671", "acme", secret, "sip.telnyx.com")))
    shown.append(repr([secret, {"key": secret}]))
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("test").debug("%s %r", secret, secret)
    shown.append(caplog.text)
    try:
        raise ValueError(secret)
    except ValueError:
        shown.append(traceback.format_exc())
    assert not any(TEXT in text or "horse" in text for text in shown)


def test_it_reveals_itself_when_asked() -> None:
    assert Secret(TEXT).reveal() == TEXT


@pytest.mark.parametrize("write", [pickle.dumps, copy.deepcopy])
def test_it_refuses_to_be_written(write: object) -> None:
    with pytest.raises(TypeError):
        write(Secret(TEXT))  # type: ignore[operator]


def test_a_hint_tells_two_long_secrets_apart_and_gives_nothing_of_a_short_one() -> None:
    assert Secret(TEXT).hint() == "k2Qd"
    assert Secret("short").hint() == ""


def test_it_masks_itself_in_a_text() -> None:
    assert Secret(TEXT).mask(f"you sent {TEXT}!") == "you sent •••!"
    assert Secret("").mask("nothing") == "nothing"


def test_two_secrets_are_equal_if_their_texts_are() -> None:
    assert Secret("a") == Secret("a")
    assert hash(Secret("a")) == hash(Secret("a"))
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert not Secret("")
