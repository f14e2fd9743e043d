"""CSV and its kin, as programs write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from sigmamind_desktop.domain.bulk.sheets import MOST_COLUMNS, MOST_ROWS, TableTrouble, TableUnreadable
from sigmamind_desktop.services.table_files.opening import open_table, read_copied, read_table

_TABLE = "Zürich;Größe\r\n+41441234567;é\r\n"
_ROWS = [("Zürich", "Größe"), ("+41441234567", "é")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_each_encoding_gives_the_same_texts(encoding: str) -> None:
    [sheet] = read_table("a.csv", _TABLE.encode(encoding)).sheets
    assert sheet.rows == _ROWS


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_damaged_byte_garbles_one_character_and_is_named(mark: bytes) -> None:
    data = mark + _TABLE.encode().replace(b";\xc3\xa9", b";\xc3\xa9\xff")
    [sheet] = read_table("a.csv", data).sheets
    assert sheet.rows == [("Zürich", "Größe"), ("+41441234567", "é\ufffd")]
    assert sheet.damaged_line == 2
    assert read_table("a.csv", mark + _TABLE.encode()).sheets[0].damaged_line == 0


def test_windows_letters_are_no_damage() -> None:
    [sheet] = read_table("a.csv", "n;name\n1;Ã©té à Zürich\n".encode("cp1252")).sheets
    assert (sheet.rows[1], sheet.damaged_line) == (("1", "Ã©té à Zürich"), 0)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_known_without_its_mark(encoding: str) -> None:
    [sheet] = read_table("a.csv", "number;name\n1;a\n".encode(encoding)).sheets
    assert sheet.rows == [("number", "name"), ("1", "a")]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found(separator: str) -> None:
    text = f'number{separator}"name, of; it"\n+14155550161{separator}"a ""b"", c; d"\n'
    [sheet] = read_copied(text).sheets
    assert sheet.rows == [("number", "name, of; it"), ("+14155550161", 'a "b", c; d')]


def test_excels_first_line_names_the_separator_and_is_no_row() -> None:
    [sheet] = read_copied("sep=|\r\na,b|c\r\n").sheets
    assert sheet.rows == [("a,b", "c")]


def test_a_single_column_is_a_table() -> None:
    [sheet] = read_copied("+1 415-555-0161\n+1 415-555-0162\n").sheets
    assert sheet.rows == [("+1 415-555-0161",), ("+1 415-555-0162",)]


def test_empty_lines_keep_their_places_but_at_the_end() -> None:
    [sheet] = read_copied("a,b\n\n1,2\n,\n\n").sheets
    assert sheet.rows == [("a", "b"), (), ("1", "2")]


def test_more_rows_than_the_bound_are_passed_over_and_counted() -> None:
    [sheet] = read_copied("1\n" * (MOST_ROWS + 5)).sheets
    assert (len(sheet.rows), sheet.last_row) == (MOST_ROWS, MOST_ROWS + 5)


@pytest.mark.parametrize(("more", "is_wider"), [(",x", True), (",", False), ("", False)])
def test_more_columns_than_the_bound_are_passed_over_and_named(more: str, is_wider: bool) -> None:
    [sheet] = read_copied(",".join("x" * MOST_COLUMNS) + more).sheets
    assert (sheet.rows, sheet.is_wider) == ([("x",) * MOST_COLUMNS], is_wider)


def test_a_quotation_mark_that_nothing_closes_takes_no_row_and_is_named() -> None:
    for rest, rows in (('"four"', ("3", "four")), ("four", ("3", "four")), ('"4"x', ("3", "4x"))):
        [sheet] = read_copied(f'a,"b,\nc"\n1,"two\n3,{rest}\n\n5,"six, 7"\n').sheets
        assert sheet.rows == [("a", "b,\nc"), ("1", "two"), rows, (), ("5", "six, 7")]
        assert sheet.open_quote == 3
    assert read_copied('a,"b\nc"\n').sheets[0].open_quote == 0


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", TableTrouble.NO_TABLE),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0", TableTrouble.NO_TABLE),
        (b"%PDF-1.7\n1 0 obj", TableTrouble.NO_TABLE),
        (b"", TableTrouble.EMPTY),
        (b"\xef\xbb\xbf\r\n,,\r\n", TableTrouble.EMPTY),
        (b"\n" * (MOST_ROWS + 5), TableTrouble.EMPTY),
        (b"\r\n<html><table><tr><td>+14155550161</td></tr></table>", TableTrouble.WEB_PAGE),
        (b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>', TableTrouble.WEB_PAGE),
    ],
)
def test_what_is_no_table_says_so(data: bytes, trouble: TableTrouble) -> None:
    with pytest.raises(TableUnreadable) as caught:
        read_table("a.csv", data)
    assert caught.value.trouble is trouble


def test_a_name_that_no_file_can_have_says_so(tmp_path: Path) -> None:
    with pytest.raises(TableUnreadable) as caught:
        open_table(tmp_path / "numbers\0.csv")
    assert caught.value.trouble is TableTrouble.GONE


def test_a_file_that_has_gone_says_so(tmp_path: Path) -> None:
    with pytest.raises(TableUnreadable) as caught:
        open_table(tmp_path / "gone.csv")
    assert caught.value.trouble is TableTrouble.GONE


def test_a_folder_can_not_be_read(tmp_path: Path) -> None:
    with pytest.raises(TableUnreadable) as caught:
        open_table(tmp_path)
    assert caught.value.trouble is TableTrouble.REFUSED


def test_a_file_over_the_bound_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "large.csv"
    file.write_bytes(b"1,2\n" * 100)
    monkeypatch.setattr("sigmamind_desktop.services.table_files.opening.LARGEST_FILE", 399)
    with pytest.raises(TableUnreadable) as caught:
        open_table(file)
    assert caught.value.trouble is TableTrouble.TOO_LARGE


def test_no_text_is_in_a_sheets_repr() -> None:
    assert "correct-horse" not in repr(read_copied("user,correct-horse\n"))
