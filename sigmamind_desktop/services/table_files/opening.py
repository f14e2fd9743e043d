"""A file of any kind, as a table or as the reason why it is none. Blocks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from sigmamind_desktop.domain.bulk.sheets import Sheet, TableFile, TableTrouble, TableUnreadable
from sigmamind_desktop.domain.outside import plain_line
from sigmamind_desktop.services.table_files.texts import read_cells, read_text
from sigmamind_desktop.services.table_files.workbooks import read_workbook

LARGEST_FILE: Final = 20_000_000
"""Bytes; 20,000 rows of a carrier's export are under 8 MB. Read whole: as it is at one moment."""

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb: old files, and encrypted new ones."""
_ENCRYPTED_STREAM: Final = "EncryptedPackage".encode("utf-16-le")
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")


def shown_name(path: Path) -> str:
    """What a file is called, for people."""
    return plain_line(path.name)


def open_table(path: Path) -> TableFile:
    """Read a file.

    Raises:
        TableUnreadable: if it is no table, or one that this program does not read.
    """
    return read_table(shown_name(path), _read(path))


def read_table(name: str, data: bytes) -> TableFile:
    """Read what was in a file: see `open_table`. What it is, its first bytes say, and not its name."""
    if data.startswith(_OLE):
        is_encrypted = _ENCRYPTED_STREAM in data
        raise TableUnreadable(TableTrouble.ENCRYPTED if is_encrypted else TableTrouble.OLD_EXCEL)
    if data.startswith(_ZIP):
        return _made(name, *read_workbook(data))
    return _made(name, (read_text(data),), 1)


def read_copied(text: str) -> TableFile:
    """Read a table that was copied as text; raises TableUnreadable if it is empty."""
    return _made("", (read_cells(text),), 1)


def _made(name: str, sheets: Sequence[Sheet], sheet_count: int) -> TableFile:
    full = tuple(sheet for sheet in sheets if sheet.rows)
    if not full:
        raise TableUnreadable(TableTrouble.EMPTY)
    return TableFile(name, full, sheet_count)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # the last: a name with a NUL
        raise TableUnreadable(TableTrouble.GONE, type(error).__name__) from None
    except OSError as error:
        raise TableUnreadable(TableTrouble.REFUSED, error.strerror or type(error).__name__) from None
    if len(data) > LARGEST_FILE:
        raise TableUnreadable(TableTrouble.TOO_LARGE, f"more than {LARGEST_FILE} bytes")
    return data
