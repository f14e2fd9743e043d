"""Whatever a file holds, it is a table or says why it is none."""

from __future__ import annotations

from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from sigmamind_desktop.domain.bulk.columns import lay_out
from sigmamind_desktop.domain.bulk.sheets import TableUnreadable
from sigmamind_desktop.services.table_files.opening import read_table


def _workbook() -> bytes:
    book, file = Workbook(), BytesIO()
    book.active.append(["DID", "Name"])
    book.active.append(["+14155552671", "Desk"])
    book.save(file)
    return file.getvalue()


_WORKBOOK = _workbook()
_STARTS = (b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"PK\x03\x04", b"sep=;\n", b'number,name\n"')


def _read(data: bytes) -> None:
    with suppress(TableUnreadable):
        for sheet in read_table("any", data).sheets:
            lay_out(sheet.rows)


@pytest.mark.slow
@settings(parent=settings.get_profile("thorough"))
@given(st.sampled_from(_STARTS), st.binary(max_size=400))
def test_any_bytes(start: bytes, rest: bytes) -> None:
    _read(start + rest)


@pytest.mark.slow
@settings(parent=settings.get_profile("thorough"), max_examples=100)
@given(st.integers(0, len(_WORKBOOK) - 1), st.integers(0, 255), st.integers(1, len(_WORKBOOK)))
def test_a_damaged_workbook(place: int, byte: int, length: int) -> None:
    damaged = bytearray(_WORKBOOK)
    damaged[place] = byte
    _read(bytes(damaged))
    _read(_WORKBOOK[:length])


@pytest.mark.slow
@settings(parent=settings.get_profile("thorough"))
@given(st.text(alphabet='+0123456789,;\t|"\r\n =@.aé\0\x1e', max_size=200))
def test_any_text(text: str) -> None:
    _read(text.encode())
