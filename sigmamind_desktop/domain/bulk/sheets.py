"""A table as it stands in a file: texts in rows, before anybody knows what they mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum, auto
from typing import Final

from sigmamind_desktop.domain.errors import AppError

MOST_ROWS: Final = 20_000
"""Of a sheet. Ten times the numbers that anybody is known to have moved; their texts take some 30 MB."""

MOST_COLUMNS: Final = 64
"""Of a sheet; carriers' exports have up to 40."""

MOST_SHEETS: Final = 50
"""Of a workbook."""

LONGEST_CELL: Final = 2000
"""Characters; no field takes more, and what is cut is too long for each of them as well."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a workbook, or a text file.

    Attributes:
        name: of the sheet; empty for a text.
        rows: each row's texts, without the empty ones at its end; a password may be among them.
        is_hidden: whether the workbook does not show it.
        last_row: the place, from 1, of the last row that the file says it has; 0 if all were read.
        is_wider: whether there is something right of the columns that were read.
        hidden_rows: the places of rows, from 0, that hold something and that the workbook does not show.
        hidden_columns: those of columns.
        without_result: the cells (`C4`) whose formula has no result in the file, or an error.
        open_quote: the line, from 1, of a quotation mark that nothing closes; 0 if there is none.
        damaged_line: the line, from 1, of the first character that can't be read; 0 if there is none.
    """

    name: str
    rows: Sequence[tuple[str, ...]] = field(repr=False)
    is_hidden: bool = False
    last_row: int = 0
    is_wider: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    without_result: tuple[str, ...] = ()
    open_quote: int = 0
    damaged_line: int = 0

    def all_shown(self) -> Sheet:
        """The sheet as if the workbook showed all of it."""
        return replace(self, hidden_rows=frozenset(), hidden_columns=frozenset())

    def as_shown(self) -> Sheet:
        """The sheet without what the workbook does not show; rows keep their places."""
        if not self.hidden_rows and not self.hidden_columns:
            return self
        rows = [
            ()
            if place in self.hidden_rows
            else tuple(text for column, text in enumerate(cells) if column not in self.hidden_columns)
            for place, cells in enumerate(self.rows)
        ]
        return replace(self, rows=rows)


@dataclass(frozen=True, slots=True)
class TableFile:
    """What was read of a file, or of the clipboard.

    Attributes:
        name: the file's, for people; empty for the clipboard.
        sheets: those that hold anything; at least one.
        sheet_count: how many the file has; only the first were read if these are more than `MOST_SHEETS`.
    """

    name: str
    sheets: tuple[Sheet, ...]
    sheet_count: int = 1


class TableTrouble(StrEnum):
    """Why a file is no table that can be read."""

    ENCRYPTED = auto()
    """A workbook that asks for a password."""
    OLD_EXCEL = auto()
    OPEN_DOCUMENT = auto()
    APPLE_NUMBERS = auto()
    TOO_LARGE = auto()
    """More than the bounds allow, packed or unpacked."""
    BROKEN = auto()
    """It says that it is a workbook, and can't be read as one."""
    WEB_PAGE = auto()
    """A page of the web, or XML, whatever its name says; Excel opens it all the same."""
    NO_TABLE = auto()
    """A picture, a document, a program."""
    EMPTY = auto()
    GONE = auto()
    REFUSED = auto()
    """This program may not read it, or another one keeps it to itself."""


class TableUnreadable(AppError):
    """A file was not read, and nothing of it is kept.

    Attributes:
        trouble: why.
    """

    def __init__(self, trouble: TableTrouble, details: str = "") -> None:
        super().__init__(details)
        self.trouble = trouble


def is_wide(cells: Sequence[str]) -> bool:
    """Whether a row has something right of the columns that are read."""
    return any(map(str.strip, cells[MOST_COLUMNS:]))


def trimmed(cells: Sequence[str]) -> tuple[str, ...]:
    """A row without the empty texts at its end, and within the bounds."""
    kept = [cell[:LONGEST_CELL] for cell in cells[:MOST_COLUMNS]]
    while kept and not kept[-1].strip():
        kept.pop()
    return tuple(kept)
