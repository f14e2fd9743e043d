"""Texts that others wrote."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from sigmamind_desktop.domain.outside import plain_line, sensible_moment, whole


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Support Line - US", "Support Line - US"),
        ("  Desk \n one\r\n\ttwo ", "Desk one two"),
        ("ab\u202egnp.exe", "ab gnp.exe"),
        ("\u2066Desk\u2069", "Desk"),
        ("Desk\u2028two\u2029three\x85four", "Desk two three four"),
        ("D\x00e\x1b[31msk\x7f", "D e [31msk"),
        ("Desk\ud800", "Desk"),
        ("De\u200bsk\ufeff", "De sk"),
        ("Sup\u200dport\u200c", "Sup port"),
        ("👩\u200d💻 Dev", "👩\u200d💻 Dev"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\u202e\n\u2066", ""),
        ("", ""),
    ],
    ids=ascii,
)
def test_a_text_from_outside_becomes_one_plain_line(text: str, read: str) -> None:
    assert plain_line(text) == read
    assert plain_line(read) == read


def test_a_text_from_outside_is_bounded() -> None:
    assert plain_line("x" * 300) == "x" * 300
    assert plain_line("x" * 301) == "x" * 299 + "…"
    assert plain_line("x y" * 3_000_000, 20) == plain_line("x y" * 3_000_000, 20)[:19] + "…"
    assert plain_line(" " * 10_000 + "x", 20) == "…"
    assert plain_line("\u202e" * 9_000_000) == "…"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("", ""),
        ("päss 😀", "päss 😀"),
        ("\ud83d\ude00", "😀"),
        ("\ud800", "\ufffd"),
        ("a\udcffb\ud83d", "a\ufffdb\ufffd"),
        ("\udc00\ud800", "\ufffd\ufffd"),
    ],
    ids=ascii,
)
def test_a_text_can_be_written_whole(text: str, written: str) -> None:
    assert whole(text) == written
    written.encode()


@pytest.mark.parametrize(
    ("moment", "read"),
    [
        (datetime(2026, 2, 3, 4, 5, tzinfo=UTC), datetime(2026, 2, 3, 4, 5, tzinfo=UTC)),
        (datetime(2026, 2, 3, 4, 5), datetime(2026, 2, 3, 4, 5, tzinfo=UTC)),
        (datetime.fromisoformat("2026-02-03T04:05:00+05:30"), datetime(2026, 2, 2, 22, 35, tzinfo=UTC)),
        (datetime.min, None),
        (datetime.max, None),
        (datetime.fromisoformat("0001-01-01T00:00:00+23:59"), None),
        (datetime.fromisoformat("9999-12-31T23:59:59-23:59"), None),
        (datetime(1601, 1, 1, tzinfo=UTC), None),
    ],
    ids=str,
)
def test_a_moment_from_outside_is_one_that_a_clock_can_show(moment: datetime, read: datetime | None) -> None:
    assert sensible_moment(moment) == read
