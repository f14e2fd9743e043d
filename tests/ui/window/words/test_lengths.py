"""No message is longer than thirty words: more is not read."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from sigmamind_desktop.ui.calls import messages as call_messages
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.failures.messages import Asked
from sigmamind_desktop.ui.kit.moments import day_text
from tests.ui.failures.test_messages import _ALL_ERRORS

pytestmark = pytest.mark.usefixtures("qapp")

_MOST = 30
_QUOTED = re.compile(r"“[^”]*”")
_LETTER = re.compile(r"\w")


def _words(text: str) -> int:
    """The words of a text; what is quoted is somebody else's, and a day is one."""
    text = _QUOTED.sub("", text).replace(day_text(date.today()), "today")
    return sum(bool(_LETTER.search(word)) for word in text.split())


def test_no_text_of_the_program_is_longer(tool: dict[str, Any]) -> None:
    assert {text.source for text in tool["seen"]() if _words(text.source) > _MOST} == set()


def test_no_failure_is_longer_with_all_that_is_said_of_it() -> None:
    said = [messages.failure(error, wish).text for error in _ALL_ERRORS for wish in Asked]
    said += [messages.not_checked("+14155550100", error).text for error in _ALL_ERRORS]
    said += [messages.key_not_checked(error).text for error in _ALL_ERRORS]
    said += [
        call_messages.missing(agent=agent, test_number=test_number).text
        for agent, test_number in ((True, True), (True, False), (False, True))
    ]
    assert [text for text in said if _words(text) > _MOST] == []


def test_the_measure_counts_words() -> None:
    assert _words("Look under Deploy > API Keys: “It, too, is a long text”.") == 5
