"""Tables: what spreadsheets copy (tabs), CSV (RFC 4180, by comma or semicolon), and this program's own."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from sigmamind_desktop.domain.reading.found import UNCLEAR, Found
from sigmamind_desktop.domain.reading.names import is_named, is_secret

_FORMULA: Final = re.compile("'(?='*[=+@\t\r\n-])")
"""What this program's export, and people, put before what a spreadsheet would take for a formula."""

_OWN_COLUMNS: Final[Sequence[tuple[str, ...]]] = (
    ("number", "name", "", "", "inbound agent", "outbound agent", "test number", "", "sip uri", "imported"),
    # Until 0.1.0.
    ("number", "name", "", "inbound agent", "outbound agent", "test number", "sip uri", "imported", ""),
)
"""The numbers' list as it is copied without headings: "" is what the form has no field for."""

_PHONE: Final = re.compile(r"[+(]{0,2}[0-9][0-9 ().-]{5,20}[0-9]")
_BETWEEN_NUMBERS: Final = re.compile(r"\s*[\t,;/]\s*|\s+and\s+|\s+(?=\+)|(?<=[0-9]{10})\s+(?=[0-9]{10})")
_HOST: Final = re.compile(
    r"(?i)(?:sips?:[^\s<>\"']+|(?:https?://)?((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}|[0-9]{1,3}(?:\.[0-9]{1,3}){3})"
    r"\.?(?::[0-9]{1,5})?(?:/[^\s@]*)?)"
)
_CALL: Final = re.compile(r"\s*[A-Za-z_$][\w.$:>-]*\(.*\)\s*;?\s*")
_DASH: Final = re.compile(r"[-\u2010-\u2015\u2212]{1,3}")
_MOMENT: Final = re.compile(r".*[0-9]{1,2}:[0-9]{2}(?![0-9:]).*|[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}")
_TSV_CELL: Final = re.compile(r'"((?:[^"]|"")*)"(?=\t|\r?\n|\Z)|([^\t\r\n]*)')
_ALL_QUOTED: Final = re.compile(r'"[^"\t\n]*"(?:\t"[^"\t\n]*")*\r?\n')
"""A head whose cells are all in quotes, as some programs write them."""

_QUOTES: Final = "\"'`“”‘’"


def read(text: str) -> Sequence[Found] | None:
    """A table with headings in its first row, or with names in the first of two columns."""
    if all(map(_CALL.fullmatch, text.strip().splitlines())):
        return None  # code has commas, too
    for rows in _readings(text):
        if len(rows) > 1 and sum(map(is_named, rows[0])) >= 2 and not any(map(_is_value, rows[0])):
            own = [_own(row) for row in rows[1:]]  # whatever its headings are called in any language
            return _in_rows(own) if all(own) else list(below(rows[0], rows[1:]))
        pairs = [row for row in rows if len(row) == 2]
        if len(pairs) == len(rows) and sum(is_named(row[0]) for row in pairs) >= 2:
            return [Found((name.strip(),), cell if is_secret(name) else _cell(cell)) for name, cell in pairs]
    return None


def read_rows(text: str) -> Sequence[Found] | None:
    """Rows that a spreadsheet copied without headings: what shows by itself what it is."""
    rows = [[cell.strip(" ") for cell in row] for row in split_tabs(text) if len(row) > 1]
    if not rows or (max(map(len, rows)) < 3 and len(rows) < 2):
        return None
    cells = rows[0]
    if any(re.match(r"[\w .-]+[:=]", cell) and is_named(re.split("[:=]", cell)[0]) for cell in cells):
        return None
    found = _in_rows([_own(row) or [*_guess(row)] for row in rows])
    return found if any(each.value != UNCLEAR for each in found) else None


def read_numbers(text: str) -> Sequence[Found] | None:
    """Numbers alone: a column of them, or several on a line."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    numbers = [_without_apostrophe(part) for line in lines for part in _BETWEEN_NUMBERS.split(line)]
    if len(numbers) < 2 or not all(map(is_number, numbers)):
        return None
    return [Found((str(place), "number"), number) for place, number in enumerate(numbers)]


def is_number(text: str) -> bool:
    """Whether a text that has no name may be a phone number, and no date."""
    return _PHONE.fullmatch(text) is not None and _MOMENT.fullmatch(text) is None


def split_tabs(text: str) -> list[list[str]]:
    """Rows as spreadsheets copy them: quoted are cells that hold a tab, a line's end or a doubled quote."""
    rows: list[list[str]] = [[]]
    is_all_quoted = _ALL_QUOTED.match(text) is not None
    position = 0
    while position <= len(text):
        match = _TSV_CELL.match(text, position)
        assert match is not None  # the second way matches anything
        inner = match[1]
        is_quoted = inner is not None and (is_all_quoted or re.search('[\t\r\n]|""', inner))
        rows[-1].append(inner.replace('""', '"') if is_quoted else match[0])
        position = match.end()
        if text[position : position + 1] != "\t":
            position += text[position : position + 2] == "\r\n"
            if position < len(text):
                rows.append([])
        position += 1
    return [row for row in rows if any(row)]


def _readings(text: str) -> Iterator[list[list[str]]]:
    """The text as a table, in each way in which it is one of two columns at least."""
    if "\t" in text:
        yield split_tabs(text)
    head = text.lstrip().partition("\n")[0]
    for delimiter in sorted(",;", key=head.count, reverse=True):
        if delimiter not in head:
            continue
        try:
            rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
        except csv.Error:
            continue
        rows = [row for row in rows if any(row)]
        if all(len(row) > 1 for row in rows):
            yield rows


def below(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[Found]:
    """The cells by their headings; of a row with more or fewer cells nobody can say which is whose."""
    for place, row in enumerate(rows):
        is_even = len(row) == len(headings)
        for heading, cell in zip(headings, row if is_even else [UNCLEAR] * len(headings), strict=True):
            # This program exports no passwords: an apostrophe before one is its own.
            yield Found((str(place), heading.strip()), cell if is_secret(heading) else _cell(cell))


def _cell(cell: str) -> str:
    return cell[1:] if _FORMULA.match(cell) else cell


def _without_apostrophe(cell: str) -> str:
    return cell.strip(_QUOTES + " ")


def _is_value(cell: str) -> bool:
    text = _without_apostrophe(cell)
    return _PHONE.fullmatch(text) is not None or is_host_like(text)


def is_host_like(text: str) -> bool:
    """Whether `text` looks like a host, with or without a port, or like a SIP URI."""
    if (match := _HOST.fullmatch(text)) is None:
        return False
    host = match[1] or ""
    return not host[-1:].isdigit() or all(int(part) <= 255 for part in host.split("."))


def _in_rows(rows: Iterable[Iterable[Found]]) -> list[Found]:
    """What is in rows, each by its place."""
    return [Found((str(place), *each.path), each.value) for place, row in enumerate(rows) for each in row]


def _own(cells: Sequence[str]) -> list[Found]:
    """What is in a row of this program's list, if it has all its columns in their first order."""
    for columns in _OWN_COLUMNS:
        if len(cells) != len(columns) or not _PHONE.fullmatch(cells[0]):
            continue
        imported = cells[columns.index("imported")]
        if _DASH.fullmatch(imported) or _MOMENT.fullmatch(imported):
            named = zip(columns, cells, strict=True)
            return [Found((name,), cell) for name, cell in named if name not in ("", "imported")]
    return []


def _guess(cells: Sequence[str]) -> Iterator[Found]:
    """Of cells that nobody names, the numbers and the host; any other may be a password, and is not shown."""
    texts = [cell.strip(_QUOTES) for cell in cells]
    hosts = [text for text in texts if is_host_like(text)]
    if hosts:
        # A user name or a password may look like a host.
        yield Found(("host",), hosts[0] if len(hosts) == 1 else UNCLEAR)
    numbers = [text for place, text in enumerate(texts) if _is_number(text, is_first=place == 0)]
    yield from (Found(("number",), text) for text in numbers[:1])
    yield from (Found(("test number",), UNCLEAR) for _ in numbers[1:])
    if any(text and text not in (*hosts, *numbers) and not _DASH.fullmatch(text) for text in texts):
        yield from (Found((name,), UNCLEAR) for name in ("username", "password"))


def _is_number(text: str, *, is_first: bool) -> bool:
    """Whether a cell shows that it is a phone number: digits alone may be a password but in a row's first."""
    if is_host_like(text) or _MOMENT.fullmatch(text) or not _PHONE.fullmatch(text):
        return False
    return is_first or text.startswith(("+", "("))
