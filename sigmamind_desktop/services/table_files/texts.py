"""Tables that are texts: CSV and its kin, in the encodings and with the separators that programs write."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from typing import Final

from sigmamind_desktop.domain.bulk.sheets import (
    LONGEST_CELL,
    MOST_ROWS,
    Sheet,
    TableTrouble,
    TableUnreadable,
    is_wide,
    trimmed,
)

_SEPARATORS: Final = ",;\t|"
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before the mark of UTF-16, with which it begins
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE: Final = 4096
"""Bytes or characters by which encoding and separator are told."""
_UNREADABLE: Final = "\ufffd"
"""Unicode's REPLACEMENT CHARACTER, for bytes that stand for none."""
_QUOTED: Final = re.compile(r'"(?:[^"]|"")*"')
_WEB_PAGE: Final = re.compile(r"\s*<(?:!doctype|\?xml|\?mso|html|head|meta|style|table)\b", re.I)
"""What many a web site saves under a name that ends in `.xls`, HTML or Excel's own XML of 2003."""
_CONTROLS: Final = frozenset(range(0x20)) - frozenset(b"\t\n\v\f\r\x1a\x1b")


def read_text(data: bytes) -> Sheet:
    """Read a text; raises TableUnreadable for what is none."""
    text = _decoded(data)
    if _WEB_PAGE.match(text):
        raise TableUnreadable(TableTrouble.WEB_PAGE)
    mark = text.find(_UNREADABLE)
    return replace(read_cells(text), damaged_line=text.count("\n", 0, mark) + 1 if mark >= 0 else 0)


def read_cells(text: str) -> Sheet:
    """Read a text that is decoded, such as the clipboard's."""
    text, separator = _separator_of(text)
    csv.field_size_limit(max(len(text), LONGEST_CELL))  # a quote that nobody closes takes the rest
    lines = io.StringIO(text, newline="").readlines()
    open_at = _open_at(lines, separator)
    by_line = (csv.reader([line.rstrip("\r\n")], delimiter=separator) for line in lines[open_at:])
    records = chain(csv.reader(lines[:open_at], delimiter=separator), chain.from_iterable(by_line))
    rows: list[tuple[str, ...]] = []
    last, is_wider = 0, False
    for cells in records:
        if len(rows) == MOST_ROWS:
            last = MOST_ROWS + 1 + sum(1 for _ in records)
            break
        is_wider = is_wider or is_wide(cells)
        rows.append(trimmed(cells))
    while rows and not rows[-1]:
        rows.pop()
    open_quote = open_at + 1 if open_at < len(lines) else 0
    return Sheet("", rows, last_row=last, is_wider=is_wider, open_quote=open_quote)


def _open_at(lines: Sequence[str], separator: str) -> int:
    """The place of the line with a quotation mark that takes in others; behind the last if there is none."""
    reader = csv.reader(lines, delimiter=separator, strict=True)
    while True:
        before = reader.line_num
        try:
            next(reader)
        except StopIteration:
            return len(lines)
        except csv.Error:
            # Nothing closes it, or only a mark in another row, behind which a cell does not end.
            if reader.line_num > before + 1:
                return before


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    sample = data[:_SAMPLE]
    # UTF-16 without its mark: of letters and digits every other byte is zero.
    for place, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        half = sample[place::2]
        if len(half) > 1 and half.count(0) > 0.8 * len(half) and not sample[1 - place :: 2].count(0):
            return data.decode(encoding, errors="replace")
    if any(byte in _CONTROLS for byte in sample) or sample.startswith(b"%PDF-"):
        raise TableUnreadable(TableTrouble.NO_TABLE)
    try:
        return data.decode()
    except UnicodeDecodeError:
        text = data.decode(errors="replace")
    letters = data.decode(errors="ignore")
    of_utf_8 = len(letters) - len(letters.encode("ascii", errors="ignore"))
    # A damaged byte makes no other encoding: letters of another one hardly ever make one of UTF-8.
    return text if of_utf_8 >= len(text) - len(letters) else data.decode("cp1252", errors="replace")


def _separator_of(text: str) -> tuple[str, str]:
    """The text without Excel's own first line, and what separates its cells."""
    first, _, rest = text.partition("\n")
    first = first.strip("\r\ufeff\"' ")
    if len(first) == len("sep=;") and first.lower().startswith("sep="):
        return rest, first[-1]
    sample = _QUOTED.sub("", text[:_SAMPLE])
    lines = [line for line in sample.splitlines() if line.strip()]
    return text, max(_SEPARATORS, key=lambda separator: _evenness(lines, separator))


def _evenness(lines: Sequence[str], separator: str) -> tuple[float, int]:
    """What share of the lines has as many separators as most have, and how many; 0 if most have none."""
    counts = Counter(line.count(separator) for line in lines)
    count, of_lines = max(counts.items(), key=lambda item: (item[0] > 0, item[1]), default=(0, 0))
    return (of_lines / len(lines), count) if count else (0.0, 0)
