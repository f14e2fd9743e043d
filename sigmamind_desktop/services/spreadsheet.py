"""A table as a file that spreadsheets open: CSV or XLSX. Blocks."""

from __future__ import annotations

import csv
import errno
import os
import secrets
import shutil
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import Final, TypeAlias

from sigmamind_desktop.domain.outside import whole
from sigmamind_desktop.services.data_file.troubles import translated

Cell: TypeAlias = str | datetime | None

_FORMULA_STARTS: Final = frozenset("=+-@\t\r\n")
"""What makes a spreadsheet take a CSV's cell for a formula: https://owasp.org/www-community/attacks/CSV_Injection"""

_DATE_FORMAT: Final = "yyyy-mm-dd hh:mm"

_LONGEST_CELL: Final = 32_767
"""UTF-16 units; a workbook with more in a cell is damaged to Excel (its specifications and limits)."""

_NO_CHARACTERS: Final = str.maketrans("\ufffe\uffff", "\ufffd\ufffd")
"""What XML can't hold and the writer of workbooks does not know of: https://www.w3.org/TR/xml/#charsets"""

_ANYBODY_WRITES: Final = 0o222


def write_table(path: Path, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a table in the format that the file's name ends with: `.xlsx`, or CSV for any other.

    A file that is there is replaced once the new one is whole, and who may read it stays as it was; a new one
    may be read by whom the system's setting (the umask) lets. A link stays one, and what it leads to is
    replaced; a file that is protected against writing stays as it is, and so does what is no file. Moments
    are in this computer's zone.

    Raises:
        StoreUnavailable: if the file can't be written.
    """
    write = _write_xlsx if path.suffix.lower() == ".xlsx" else _write_csv
    with translated():
        target = Path(os.path.realpath(path))
        if target.exists() or target.is_symlink():  # the latter: a link that leads to itself
            _refuse_protected(target)
        part = target.with_name(f".{secrets.token_hex(8)}.part")
        part.touch(exist_ok=False)
        try:
            write(part, headings, rows)
            if target.exists():
                shutil.copymode(target, part)
            part.replace(target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise


def _refuse_protected(target: Path) -> None:
    """Raise OSError for what is not to be replaced, although its folder's permissions would let it."""
    if not target.is_file() or not target.stat().st_mode & _ANYBODY_WRITES:
        raise PermissionError(errno.EACCES, "no file that may be written")
    target.open("r+b").close()


def _write_csv(path: Path, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    # With the mark Excel reads UTF-8; lines end as RFC 4180 has them.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        # Quoted throughout: where the system's list separator is a semicolon, Excel splits at that.
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        # The headings of a result are those of somebody's file.
        writer.writerows([_csv_text(cell) for cell in row] for row in chain([headings], rows))


def _csv_text(cell: Cell) -> str:
    if isinstance(cell, datetime):
        return cell.astimezone().strftime("%Y-%m-%d %H:%M")
    text = whole(cell or "")
    # The apostrophe keeps a phone number's plus as well; one that is a text's own is not taken for it.
    return f"'{text}" if _may_be_formula(text.lstrip("'")) else text


def _may_be_formula(text: str) -> bool:
    """Whether some spreadsheet may take it for one: by its first sign that is seen, full-width ones too."""
    first = next((sign for sign in text if sign in _FORMULA_STARTS or _is_seen(sign)), "")
    return bool(first) and unicodedata.normalize("NFKC", first)[0] in _FORMULA_STARTS


def _is_seen(sign: str) -> bool:
    return not sign.isspace() and unicodedata.category(sign) not in ("Cc", "Cf")


def _write_xlsx(path: Path, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    import xlsxwriter  # it takes its time, and few exports are made

    # Each row goes to the disk as it comes. https://xlsxwriter.readthedocs.io/working_with_memory.html
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        bold = book.add_format({"bold": True})
        date = book.add_format({"num_format": _DATE_FORMAT, "align": "left"})
        text = book.add_format({"num_format": "@"})
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, max(len(headings) - 1, 0), 22)
        for column, heading in enumerate(headings):
            sheet.write_string(0, column, heading, bold)
        for line, row in enumerate(rows, start=1):
            for column, cell in enumerate(row):
                if isinstance(cell, datetime):
                    sheet.write_datetime(line, column, cell.astimezone().replace(tzinfo=None), date)
                elif cell:
                    # As a string it is never a formula, whatever it begins with.
                    sheet.write_string(line, column, _workbook_text(cell), text)


def _workbook_text(cell: str) -> str:
    text = whole(cell).translate(_NO_CHARACTERS)
    units = text.encode("utf-16-le")
    if len(units) <= 2 * _LONGEST_CELL:
        return text
    return units[: 2 * (_LONGEST_CELL - 1)].decode("utf-16-le", errors="ignore") + "…"
