"""Excel's workbooks (`.xlsx`, `.xlsm`), and what else is packed as they are."""

from __future__ import annotations

import re
import warnings
import zipfile
from collections import defaultdict
from dataclasses import replace
from datetime import date, datetime, time
from io import BytesIO
from typing import Any, Final

from sigmamind_desktop.domain.bulk.sheets import (
    LONGEST_CELL,
    MOST_COLUMNS,
    MOST_ROWS,
    MOST_SHEETS,
    Sheet,
    TableTrouble,
    TableUnreadable,
    is_wide,
    trimmed,
)
from sigmamind_desktop.domain.outside import plain_line
from sigmamind_desktop.services.table_files.marks import Marks, read_marks

LARGEST_SHEET: Final = 64_000_000
LARGEST_TEXTS: Final = 8_000_000
LARGEST_OTHER: Final = 4_000_000
LARGEST_ROW: Final = 2_000_000
"""Bytes, unpacked. A sheet is read as it streams by, a row at a time, at up to ninety times its size; the
texts that its cells share are all held, at up to thirty times theirs; of styles a megabyte takes half a
second. `zipfile` unpacks no more than a part says it has, whatever follows."""

_MOST_PARTS: Final = 10_000
_SHARED_TEXTS: Final = "xl/sharedStrings.xml"
_SHEETS: Final = "xl/worksheets/"
_NEVER_READ: Final = ("xl/pivotCache/", "xl/calcChain.xml", "xl/comments", "customXml/")
_ROW: Final = re.compile(rb"<(?:\w+:)?row[\s/>]")
_LONGEST_TAG: Final = 64
_LAST_WHOLE: Final = 2**53
"""Above it a cell's number does not hold every integer (IEEE 754)."""
_ROUNDED_FROM: Final = 10**9
"""A spreadsheet that opens `1.41556E+10` keeps 14155600000: the zeros stand for digits that are lost."""


def read_workbook(data: bytes) -> tuple[tuple[Sheet, ...], int]:
    """Read the first sheets of a workbook, and how many it has; raises TableUnreadable."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            _check(archive)
            return _read_sheets(data, archive)
    except TableUnreadable:
        raise
    # zipfile and openpyxl say what is wrong with a file by whatever exception they run into.
    except Exception as error:  # noqa: BLE001 - told as a file that is broken
        raise TableUnreadable(TableTrouble.BROKEN, type(error).__name__) from None


def _check(archive: zipfile.ZipFile) -> None:
    """Refuse what is no workbook, and what unpacks to more than the bounds, before anything is unpacked."""
    if len(archive.infolist()) > _MOST_PARTS:
        raise TableUnreadable(TableTrouble.TOO_LARGE, f"more than {_MOST_PARTS} parts")
    parts = {part.filename: part for part in archive.infolist()}
    if any(name.startswith("Index/") or name == "Index.zip" for name in parts):
        raise TableUnreadable(TableTrouble.APPLE_NUMBERS)
    if "content.xml" in parts and "mimetype" in parts:
        raise TableUnreadable(TableTrouble.OPEN_DOCUMENT)
    if "[Content_Types].xml" not in parts:
        raise TableUnreadable(TableTrouble.NO_TABLE)
    if not any(name.startswith("xl/") for name in parts):
        raise TableUnreadable(TableTrouble.NO_TABLE)
    if any(part.flag_bits & 1 for part in parts.values()):
        raise TableUnreadable(TableTrouble.ENCRYPTED)
    for name, part in parts.items():
        # Pictures and the like are never unpacked.
        if name.endswith((".xml", ".rels")) and not name.startswith(_NEVER_READ):
            if part.file_size > _largest(name):
                raise TableUnreadable(TableTrouble.TOO_LARGE, f"{name}: {part.file_size} bytes")
            if name.startswith(_SHEETS) and part.file_size > LARGEST_ROW:
                _check_rows(archive, part)


def _largest(name: str) -> int:
    if name.startswith(_SHEETS):
        return LARGEST_SHEET
    return LARGEST_TEXTS if name == _SHARED_TEXTS else LARGEST_OTHER


def _check_rows(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """Refuse a sheet with a row that is as long as a sheet: openpyxl holds all of its cells at once."""
    with archive.open(part) as file:
        end = b""
        while piece := file.read(LARGEST_ROW):
            if _ROW.search(end + piece) is None:
                raise TableUnreadable(TableTrouble.TOO_LARGE, f"{part.filename}: a row")
            end = piece[-_LONGEST_TAG:]


def _read_sheets(data: bytes, archive: zipfile.ZipFile) -> tuple[tuple[Sheet, ...], int]:
    import openpyxl  # it takes its time, and few tables are opened

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what it does not keep when it writes: nothing is written
        book = openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
        try:
            read = []
            for sheet in book.worksheets[:MOST_SHEETS]:
                values = _read(sheet)
                with archive.open(sheet._worksheet_path) as part:
                    read.append(_marked(values, read_marks(part)))
            return tuple(read), len(book.worksheets)
        finally:
            book.close()


def _read(sheet: Any) -> Sheet:
    said = sheet.max_row or 0  # it may be wrong: that is why the rows are counted as well
    # With bounds, and without the size that the file gives: one far cell would be a million empty rows.
    cells = sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS + 1, values_only=True)
    rows, is_wider = [], False
    for row in cells:
        texts = [_text(value) for value in row]
        is_wider = is_wider or is_wide(texts)
        rows.append(trimmed(texts))
    is_cut = len(rows) > MOST_ROWS
    del rows[MOST_ROWS:]
    while rows and not rows[-1]:
        rows.pop()
    last = max(said, MOST_ROWS + 1) if is_cut or said > MOST_ROWS else 0
    return Sheet(plain_line(sheet.title), rows, sheet.sheet_state != "visible", last, is_wider)


def _marked(sheet: Sheet, marks: Marks) -> Sheet:
    """A sheet with what it says beside its values: what is one cell over several rows is in each of them."""
    import openpyxl

    rows = [*sheet.rows]
    texts: defaultdict[int, dict[int, str]] = defaultdict(dict)
    ends: dict[int, int] = {}
    # Areas that overlap, which no spreadsheet writes, fill each cell once: with what begins above the others.
    areas = sorted(map(openpyxl.utils.range_boundaries, marks.merged), key=lambda area: area[1])
    for left, top, _right, bottom in areas:
        if left > MOST_COLUMNS or top > len(rows):
            continue
        above = rows[top - 1]
        own = above[left - 1] if left <= len(above) else ""
        text = texts[top - 1].get(left - 1, own)
        for place in range(max(top, ends.get(left, 0)), min(bottom, len(rows))):
            if rows[place]:
                texts[place][left - 1] = text
        ends[left] = max(bottom, ends.get(left, 0))
    for place, filled in texts.items():
        cells = [*rows[place], *[""] * (max(filled, default=-1) + 1 - len(rows[place]))]
        for column, text in filled.items():
            cells[column] = text
        rows[place] = trimmed(cells)
    full = {column for cells in rows for column, text in enumerate(cells) if text.strip()}
    return replace(
        sheet,
        rows=rows,
        hidden_rows=frozenset(place for place in marks.hidden_rows if place < len(rows) and rows[place]),
        hidden_columns=frozenset(marks.hidden_columns & full),
        without_result=tuple(marks.without_result),
    )


def _text(value: object) -> str:
    """A cell as its sheet shows it; a number without the decimals that it does not have."""
    match value:
        case None:
            return ""
        case str():
            return value[:LONGEST_CELL]
        case bool():
            return str(value).upper()
        case int() | float() if abs(value) >= _ROUNDED_FROM and float(f"{value:.5e}") == value:
            return f"{value:.5E}"  # as the sheet shows it, and as it is judged: its last digits are lost
        case float() if value.is_integer() and abs(value) < _LAST_WHOLE:
            return str(int(value))
        case datetime() | date() | time():
            return value.isoformat(" ") if isinstance(value, datetime) else value.isoformat()
        case _:
            return str(value)
