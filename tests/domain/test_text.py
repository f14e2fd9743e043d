"""What pasting brings along."""

from __future__ import annotations

import pytest

from sigmamind_desktop.domain.text import clean, is_sendable


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        pytest.param("acme", "acme", id="nothing to clean"),
        pytest.param("", "", id="nothing"),
        pytest.param("  acme \t", "acme", id="spaces"),
        pytest.param("\u00a0acme\u3000\u2028", "acme", id="spaces of web pages"),
        pytest.param("acme\r\n", "acme", id="line break after it"),
        pytest.param("ac\tme", "ac me", id="tab inside"),
        pytest.param("ac\nme", "ac me", id="line break inside"),
        pytest.param("ac\u2028me\u2029", "ac me", id="separators of lines and paragraphs"),
        pytest.param("a\x00c\x1bm\x7fe\x85", "acme", id="control characters"),
        pytest.param("ac\ud800me\udfff", "acme", id="halves of a surrogate pair"),
        pytest.param("\ufeffac\u200bme\u2060", "acme", id="spaces of no width"),
        pytest.param("ac\u00adme", "acme", id="soft hyphen"),
        pytest.param("\u200eac\u200fme", "acme", id="marks of direction"),
        pytest.param("\u202aac\u202eme\u202c", "acme", id="embedding and override of direction"),
        pytest.param("\u2066ac\u2069me\u2068", "acme", id="isolates of direction"),
        pytest.param(" \u200b acme \u200b ", "acme", id="invisible characters between spaces"),
        pytest.param(" \u200b\x00\ud800 ", "", id="nothing that is seen"),
    ],
)
def test_what_nobody_sees_is_taken_away(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("two  words", id="spaces between words"),
        pytest.param("a\u00a0b", id="no-break space inside"),
        pytest.param("👩\u200d🚒", id="joined emoji"),
        pytest.param("❤️", id="emoji with its variation"),
        pytest.param("می\u200cخواهم", id="non-joiner of Persian"),
        pytest.param("क्\u200dष", id="joiner of Hindi"),
        pytest.param("e\u0301", id="accent of its own"),
        pytest.param("Ｆｕｌｌ", id="full-width"),
        pytest.param("-_~%\"'<>", id="punctuation"),
    ],
)
def test_what_belongs_to_the_text_stays(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize(
    "text", ["", "acme", "päss wörd", "😀", "\u200b", "\u2028", "\ue000", "\U0010fffe"], ids=ascii
)
def test_a_text_may_be_sent(text: str) -> None:
    assert is_sendable(text)
    text.encode()


@pytest.mark.parametrize(
    "text", ["\x00", "a\tb", "a\n", "\x1f", "\x7f", "\x9f", "\ud800", "a\udc00"], ids=ascii
)
def test_control_characters_and_halves_of_a_pair_may_not_be_sent(text: str) -> None:
    assert not is_sendable(text)
