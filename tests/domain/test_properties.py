"""What holds for any text at all."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.findings import Outcome
from sigmamind_desktop.domain.text import clean, is_sendable
from tests.domain.texts import anything, thorough

pytestmark = pytest.mark.slow


@thorough
@given(anything)
def test_cleaning_twice_changes_nothing(typed: str) -> None:
    cleaned = clean(typed)
    assert clean(cleaned) == cleaned
    assert is_sendable(cleaned)
    cleaned.encode()


_URL_PIECES = [
    *("http://", "https://", "HTTP://", "127.0.0.1", "localhost", "[::1]", "api.sigmamind.ai", "example.com"),
    *(
        "@",
        ":",
        ":8000",
        "/",
        "//",
        "\\",
        "?",
        "#",
        ".",
        "%2e",
        "user",
        "0",
        "1",
        "[",
        "]",
        "127.",
        "ｌ",
        "。",
    ),
]


@thorough
@given(st.one_of(anything, st.lists(st.sampled_from(_URL_PIECES), max_size=7).map("".join)))
def test_any_address_of_the_api_is_https_or_this_computer(text: str) -> None:
    try:
        url = ApiAddress.parse(text).url
    except ValueError:
        return
    assert ApiAddress.parse(url).url == url
    assert "@" not in url
    if not url.startswith("https://"):
        assert re.fullmatch(r"http://(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])(?::[0-9]+)?", url)


def test_outcomes_say_whether_they_may_be_sent() -> None:
    assert {outcome for outcome in Outcome if outcome.may_be_sent} == {Outcome.OK, Outcome.WARNING}
