"""Workbooks: real ones, far cells, bombs, and what only looks like one."""

from __future__ import annotations

import zipfile
from datetime import datetime
from io import BytesIO

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.cell_range import CellRange

from sigmamind_desktop.domain.bulk.sheets import MOST_COLUMNS, MOST_SHEETS, TableTrouble, TableUnreadable
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.fields.judging import judge_field
from sigmamind_desktop.domain.findings import Code
from sigmamind_desktop.services.table_files.opening import read_table
from sigmamind_desktop.services.table_files.workbooks import (
    LARGEST_OTHER,
    LARGEST_ROW,
    LARGEST_SHEET,
    LARGEST_TEXTS,
)

_CONTENT = "[Content_Types].xml"


def _saved(book: Workbook) -> bytes:
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _zip(parts: dict[str, bytes]) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file.getvalue()


def _replaced(data: bytes, name: str, part: bytes) -> bytes:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {each: archive.read(each) for each in archive.namelist()}
    return _zip(parts | {name: part})


def _trouble(data: bytes) -> TableTrouble:
    with pytest.raises(TableUnreadable) as caught:
        read_table("a.xlsx", data)
    return caught.value.trouble


def test_cells_are_texts_as_the_sheet_shows_them() -> None:
    book = Workbook()
    book.active.append([14155552671.0, 14155552671, 1.5, True, None, "x", datetime(2026, 5, 3, 10, 0)])
    [sheet] = read_table("a.xlsx", _saved(book)).sheets
    assert sheet.rows == [
        ("14155552671", "14155552671", "1.5", "TRUE", "", "x", "2026-05-03 10:00:00"),
    ]


def test_sheets_with_something_in_them_are_offered_hidden_ones_too() -> None:
    book = Workbook()
    book.active.title = "Numbers"
    book.active.append(["+14155550161"])
    book.create_sheet("Empty")
    hidden = book.create_sheet("Hidden")
    hidden.append(["x"])
    hidden.sheet_state = "hidden"
    sheets = read_table("a.xlsx", _saved(book)).sheets
    assert [(sheet.name, sheet.is_hidden) for sheet in sheets] == [("Numbers", False), ("Hidden", True)]


def test_a_cell_a_million_rows_away_is_passed_over_and_named() -> None:
    book = Workbook()
    book.active.append(["+14155550161"])
    book.active["XFD1048576"] = "stray"
    [sheet] = read_table("a.xlsx", _saved(book)).sheets
    assert (sheet.rows, sheet.last_row) == ([("+14155550161",)], 1_048_576)


def test_more_columns_than_the_bound_are_passed_over_and_named() -> None:
    book = Workbook()
    book.active.append(["x"] * (MOST_COLUMNS + 1))
    [sheet] = read_table("a.xlsx", _saved(book)).sheets
    assert (sheet.rows, sheet.is_wider) == ([("x",) * MOST_COLUMNS], True)


def test_merged_headings_leave_the_others_empty() -> None:
    book = Workbook()
    book.active["A1"] = "Numbers"
    book.active.merge_cells("A1:B1")
    book.active.append(["a", "b"])
    [sheet] = read_table("a.xlsx", _saved(book)).sheets
    assert sheet.rows == [("Numbers",), ("a", "b")]


def test_merged_areas_that_overlap_fill_each_cell_once() -> None:
    book = Workbook()
    for place in range(1, 4001):
        book.active.append([f"a{place}", f"b{place}"])
    for place in range(1, 2001):
        book.active.merged_cells.ranges.add(CellRange(f"A{place}:A4000"))
    [sheet] = read_table("a.xlsx", _saved(book)).sheets
    assert sheet.rows == [("a1", f"b{place}") for place in range(1, 4001)]


def test_a_number_of_which_a_spreadsheet_kept_six_digits_is_a_rounded_one() -> None:
    book = Workbook()
    book.active.append([1.41556e10, 14155600000, 1.42e10, 18005550100, 14155552671, 4.41416e11])
    [sheet] = read_table("a.xlsx", _saved(book)).sheets
    rounded = ("1.41556E+10", "1.41556E+10", "1.42000E+10")
    assert sheet.rows == [(*rounded, "18005550100", "14155552671", "4.41416E+11")]
    for text in (*rounded, "4.41416E+11"):
        finding = judge_field(FieldId.PHONE_NUMBER, Draft({FieldId.PHONE_NUMBER: text}))
        assert finding.code is Code.PHONE_SPREADSHEET


def test_what_the_workbook_does_not_show_is_left_out_unless_it_is_asked_for() -> None:
    book = Workbook()
    for row in (["DID", "Note", "Name"], ["+14155550161", "old", "a"], ["+14155550162", "", "b"], [], ["z"]):
        book.active.append(row)
    for row in (2, 4, 900):
        book.active.row_dimensions[row].hidden = True
    book.active.column_dimensions["B"].hidden = True
    book.active.column_dimensions["Q"].hidden = True
    [sheet] = read_table("a.xlsx", _saved(book)).sheets
    assert (sheet.hidden_rows, sheet.hidden_columns) == ({1}, {1})  # the others hold nothing
    assert sheet.as_shown().rows == [("DID", "Name"), (), ("+14155550162", "b"), (), ("z",)]
    assert sheet.all_shown().as_shown().rows[1] == ("+14155550161", "old", "a")


def test_formulas_without_a_result_and_errors_are_named() -> None:
    book = Workbook()
    book.active.append(["DID", "Name"])
    book.active.append(["+14155550161", '="De" & "sk"'])
    book.active.append(["#N/A", "b"])
    book.active["A3"].data_type = "e"
    [sheet] = read_table("a.xlsx", _saved(book)).sheets
    assert sheet.without_result == ("B2", "A3")
    assert sheet.rows[1:] == [("+14155550161",), ("#N/A", "b")]


def test_a_formula_whose_result_is_an_empty_text_is_not_named() -> None:
    book = Workbook()
    book.active.append(["DID", "Name"])
    book.active.append(["+14155550161", '=IF(A2="", "Desk", "")'])
    name = "xl/worksheets/sheet1.xml"
    with zipfile.ZipFile(BytesIO(_saved(book))) as archive:
        part = archive.read(name)
    as_excel_writes_it = part.replace(b'<c r="B2">', b'<c r="B2" t="str">').replace(b"<v/>", b"<v></v>")
    assert b'<c r="B2" t="str"><f>' in as_excel_writes_it
    [sheet] = read_table("a.xlsx", _replaced(_saved(book), name, as_excel_writes_it)).sheets
    assert sheet.without_result == ()


def test_what_is_one_cell_over_several_rows_is_in_each_of_them() -> None:
    book = Workbook()
    for row in (["DID", "Trunk"], ["1", "a.example"], ["2"], [], ["3"], ["4", "b.example"]):
        book.active.append(row)
    book.active.merge_cells("B2:B5")
    [sheet] = read_table("a.xlsx", _saved(book)).sheets
    trunks = [("1", "a.example"), ("2", "a.example"), (), ("3", "a.example"), ("4", "b.example")]
    assert sheet.rows == [("DID", "Trunk"), *trunks]


def test_more_sheets_than_the_bound_are_passed_over_and_counted() -> None:
    book = Workbook()
    for _ in range(MOST_SHEETS + 2):
        book.create_sheet().append(["x"])
    file = read_table("a.xlsx", _saved(book))
    assert (len(file.sheets), file.sheet_count) == (MOST_SHEETS - 1, MOST_SHEETS + 3)  # the first is empty


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500, TableTrouble.OLD_EXCEL),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            TableTrouble.ENCRYPTED,
        ),
        (_zip({"mimetype": b"application/vnd.oasis", "content.xml": b""}), TableTrouble.OPEN_DOCUMENT),
        (_zip({"Index/Document.iwa": b""}), TableTrouble.APPLE_NUMBERS),
        (_zip({"photo.jpg": b""}), TableTrouble.NO_TABLE),
        (_zip({_CONTENT: b"", "word/document.xml": b""}), TableTrouble.NO_TABLE),
        (_zip({_CONTENT: b"<", "xl/workbook.xml": b"<"}), TableTrouble.BROKEN),
        (b"PK\x03\x04 cut off", TableTrouble.BROKEN),
        (_saved(Workbook())[:-100], TableTrouble.BROKEN),
        (_saved(Workbook()), TableTrouble.EMPTY),
    ],
)
def test_what_is_no_workbook_says_what_it_is(data: bytes, trouble: TableTrouble) -> None:
    assert _trouble(data) is trouble


@pytest.mark.parametrize(
    ("part", "size"),
    [
        ("xl/sharedStrings.xml", LARGEST_TEXTS),
        ("xl/worksheets/sheet1.xml", LARGEST_SHEET),
        ("xl/styles.xml", LARGEST_OTHER),
    ],
)
def test_a_bomb_is_refused_before_it_is_unpacked(part: str, size: int) -> None:
    bomb = _replaced(_saved(Workbook()), part, b" " * (size + 1))
    assert len(bomb) < size / 100
    assert _trouble(bomb) is TableTrouble.TOO_LARGE


def test_a_bomb_behind_thousands_of_parts_is_refused_as_well() -> None:
    many = {f"xl/media/{place}.png": b"" for place in range(10_000)}
    bomb = many | {"xl/sharedStrings.xml": b" " * (LARGEST_TEXTS + 1)}
    with zipfile.ZipFile(BytesIO(_saved(Workbook()))) as archive:
        parts = {each: archive.read(each) for each in archive.namelist()}
    assert _trouble(_zip(parts | bomb)) is TableTrouble.TOO_LARGE


def test_a_row_as_long_as_a_sheet_is_refused_and_many_short_ones_are_not() -> None:
    book = Workbook()
    book.active.append(["x"])
    name = "xl/worksheets/sheet1.xml"
    with zipfile.ZipFile(BytesIO(_saved(book))) as archive:
        sheet = archive.read(name)
    long = sheet.replace(b"</row>", b"<c/>" * LARGEST_ROW + b"</row>")
    assert _trouble(_replaced(_saved(book), name, long)) is TableTrouble.TOO_LARGE
    many = sheet.replace(b"</row>", b"</row>" + b'<row r="2"></row>' * (2 * LARGEST_ROW // 17))
    assert len(many) > 2 * LARGEST_ROW
    [table] = read_table("a.xlsx", _replaced(_saved(book), name, many)).sheets
    assert table.rows == [("x",)]


def test_a_part_that_unpacks_to_more_than_it_says_is_broken() -> None:
    book = Workbook()
    book.active.append(["x"])
    honest = _replaced(_saved(book), "xl/worksheets/sheet1.xml", b" " * 100_000)
    with zipfile.ZipFile(BytesIO(honest)) as archive:
        packed = archive.getinfo("xl/worksheets/sheet1.xml").compress_size.to_bytes(4, "little")
    said = packed + (100_000).to_bytes(4, "little")
    assert honest.count(said) == 2  # at the part, and in the archive's list
    assert _trouble(honest.replace(said, packed + (50).to_bytes(4, "little"))) is TableTrouble.BROKEN


def test_entities_that_grow_are_not_followed() -> None:
    book = Workbook()
    book.active.append(["x"])
    texts = ["boom" * 50, *(f"&e{n};" * 50 for n in range(7))]
    entities = "".join(f"<!ENTITY e{n} '{inner}'>" for n, inner in enumerate(texts))
    namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    cell = "<c r='A1' t='inlineStr'><is><t>&e7;</t></is></c>"
    sheet = f"<worksheet xmlns='{namespace}'><sheetData><row r='1'>{cell}</row></sheetData></worksheet>"
    data = f"<!DOCTYPE worksheet [{entities}]>{sheet}".encode()
    assert _trouble(_replaced(_saved(book), "xl/worksheets/sheet1.xml", data)) is TableTrouble.BROKEN
