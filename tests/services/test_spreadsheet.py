"""Tables as files, read back as another program does."""

from __future__ import annotations

import csv
import os
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from sigmamind_desktop.domain.errors import StoreTrouble, StoreUnavailable
from sigmamind_desktop.services.spreadsheet import write_table

_NOON = datetime(2026, 11, 24, 12, 5, tzinfo=UTC)
_HEADINGS = ["Number", "Name"]
_DANGERS = ["=1+1", "+14155552671", "-1", "@SUM(A1)", "\tx", "\rx", "=cmd|' /C calc'!A0"]
_DISGUISED = [
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(A1)",
    "﹢1",
    " =1+1",
    "\u00a0=1+1",
    "\ufeff=1+1",
    "\u200b@x",
    "\x00=1",
]


def _csv(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def _xlsx(path: Path) -> list[list[tuple[str, str]]]:
    """Kind and text of each cell that is there: `inlineStr`, or `n` for a number."""
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    with zipfile.ZipFile(path) as book:
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    assert sheet.find(f".//{space}f") is None, "there is a formula"
    return [
        [(cell.get("t", "n"), "".join(cell.itertext())) for cell in row.iter(f"{space}c")]
        for row in sheet.iter(f"{space}row")
    ]


def test_a_csv_holds_what_is_given(tmp_path: Path) -> None:
    path = tmp_path / "numbers.csv"
    write_table(path, _HEADINGS, [["Zoë, “Desk”", "a\nb"], [None, _NOON]])
    day = _NOON.astimezone().strftime("%Y-%m-%d %H:%M")
    assert _csv(path) == [_HEADINGS, ["Zoë, “Desk”", "a\nb"], ["", day]]
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert path.read_bytes().count(b"\r\n") == 3


@pytest.mark.parametrize("text", _DANGERS + _DISGUISED)
def test_no_cell_of_a_csv_is_a_formula(text: str, tmp_path: Path) -> None:
    path = tmp_path / "numbers.csv"
    write_table(path, [text], [[text]])
    assert _csv(path) == [[f"'{text}"], [f"'{text}"]]


@pytest.mark.parametrize("text", ["1=1", "a+b", "", "²", "x;=1+1", "−1"])
def test_what_begins_with_no_sign_stays_as_it_is(text: str, tmp_path: Path) -> None:
    path = tmp_path / "numbers.csv"
    write_table(path, ["x", "y"], [[text, "end"]])
    assert _csv(path)[1] == [text, "end"]


@pytest.mark.parametrize("text", ["x;=1+1", "x\t=1+1", "x|=1+1", 'x";"=1+1', "x\n=1+1"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_whatever_separates_cells_where_the_file_is_opened_no_cell_is_torn(
    text: str, separator: str, tmp_path: Path
) -> None:
    path = tmp_path / "numbers.csv"
    write_table(path, ["x"], [[text]])
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file, delimiter=separator)) == [["x"], [text]]


@pytest.mark.parametrize("text", _DANGERS)
def test_a_cell_of_a_workbook_is_text_and_stays_as_it_is(text: str, tmp_path: Path) -> None:
    path = tmp_path / "numbers.xlsx"
    write_table(path, ["x"], [[text]])
    kind, shown = _xlsx(path)[1][0]
    assert kind == "inlineStr"
    assert shown.replace("_x000D_", "\r") == text


def test_a_workbook_holds_what_is_given(tmp_path: Path) -> None:
    path = tmp_path / "numbers.XLSX"
    write_table(path, _HEADINGS, [["+14155552671", "Zoë"], ["https://acme.example", None], [None, _NOON]])
    headings, first, link, last = _xlsx(path)
    assert [text for _, text in headings] == _HEADINGS
    assert first == [("inlineStr", "+14155552671"), ("inlineStr", "Zoë")]
    assert link == [("inlineStr", "https://acme.example")]
    kind, days = last[0]
    local = _NOON.astimezone().replace(tzinfo=None)
    assert kind == "n"
    assert float(days) == pytest.approx((local - datetime(1899, 12, 30)).total_seconds() / 86_400)


@pytest.mark.parametrize("name", ["numbers.csv", "numbers.xlsx"])
def test_an_empty_list_has_its_headings(name: str, tmp_path: Path) -> None:
    write_table(tmp_path / name, _HEADINGS, [])
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["numbers.csv", "numbers.xlsx"])
def test_a_file_that_is_there_is_replaced(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(b"before")
    write_table(path, _HEADINGS, [["a", "b"]])
    assert path.read_bytes() != b"before"
    assert [each.name for each in tmp_path.iterdir()] == [name]


class _Breaks(list[str]):
    """A row that can't be read to its end."""

    def __iter__(self) -> object:  # type: ignore[override]
        raise OSError(28, "No space left on device")


@pytest.mark.parametrize("name", ["numbers.csv", "numbers.xlsx"])
def test_a_file_that_can_not_be_written_whole_leaves_the_one_before(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(b"before")
    with pytest.raises(StoreUnavailable) as caught:
        write_table(path, _HEADINGS, [["a", "b"], _Breaks()])
    assert caught.value.trouble is StoreTrouble.FULL
    assert path.read_bytes() == b"before"
    assert [each.name for each in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["numbers.csv", "numbers.xlsx"])
def test_a_folder_that_is_not_there_is_said(name: str, tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable):
        write_table(tmp_path / "nowhere" / name, _HEADINGS, [])


@pytest.fixture
def umask() -> Iterator[Callable[[int], int]]:
    """Set who may read a new file, as a person may have done for the whole session."""
    before = os.umask(0)
    os.umask(before)
    yield os.umask
    os.umask(before)


@pytest.mark.posix_only("permissions")
@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o027, 0o640)])
@pytest.mark.parametrize("name", ["numbers.csv", "numbers.xlsx"])
def test_a_new_file_may_be_read_by_whom_the_person_lets(
    name: str, mask: int, mode: int, umask: Callable[[int], int], tmp_path: Path
) -> None:
    umask(mask)
    write_table(tmp_path / name, _HEADINGS, [])
    assert (tmp_path / name).stat().st_mode & 0o777 == mode


@pytest.mark.posix_only("permissions")
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644])
def test_a_file_that_is_replaced_may_be_read_by_the_same_as_before(mode: int, tmp_path: Path) -> None:
    path = tmp_path / "numbers.csv"
    path.write_bytes(b"before")
    path.chmod(mode)
    write_table(path, _HEADINGS, [])
    assert path.stat().st_mode & 0o777 == mode


@pytest.mark.posix_only("links without special rights")
@pytest.mark.parametrize("is_there", [True, False])
def test_what_a_link_leads_to_is_replaced_and_the_link_stays(is_there: bool, tmp_path: Path) -> None:
    path, target = tmp_path / "link.csv", tmp_path / "elsewhere" / "numbers.csv"
    target.parent.mkdir()
    path.symlink_to(target)
    if is_there:
        target.write_bytes(b"before")
        target.chmod(0o600)
    write_table(path, _HEADINGS, [["a", "b"]])
    assert path.is_symlink()
    assert _csv(target) == [_HEADINGS, ["a", "b"]]
    assert [each.name for each in target.parent.iterdir()] == ["numbers.csv"]
    assert not is_there or target.stat().st_mode & 0o777 == 0o600


@pytest.mark.posix_only("links without special rights")
def test_a_link_that_leads_to_itself_is_said_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "loop.csv"
    path.symlink_to(path)
    with pytest.raises(StoreUnavailable) as caught:
        write_table(path, _HEADINGS, [])
    assert caught.value.trouble is StoreTrouble.READ_ONLY
    assert path.is_symlink()


@pytest.mark.parametrize("name", ["numbers.csv", "numbers.xlsx"])
def test_a_file_that_is_protected_is_not_replaced(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(b"before")
    path.chmod(0o400)
    with pytest.raises(StoreUnavailable) as caught:
        write_table(path, _HEADINGS, [["a", "b"]])
    assert caught.value.trouble is StoreTrouble.READ_ONLY
    assert path.read_bytes() == b"before"
    assert [each.name for each in tmp_path.iterdir()] == [name]


@pytest.mark.linux_only("devices")
def test_a_device_and_a_folder_are_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    for path in (pipe, tmp_path, Path("/dev/full")):
        with pytest.raises(StoreUnavailable) as caught:
            write_table(path, _HEADINGS, [])
        assert caught.value.trouble is StoreTrouble.READ_ONLY
    assert pipe.is_fifo()


@pytest.fixture
def folder_of_others() -> Iterator[Path]:
    """A folder in which this user, who is not the system's, may not write; a file there may be."""
    before = os.geteuid()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "numbers.csv").write_bytes(b"before")
        (folder / "numbers.csv").chmod(0o666)
        folder.chmod(0o555)
        if before == 0:
            os.seteuid(65_534)
        yield folder
        os.seteuid(before)
        folder.chmod(0o755)


@pytest.mark.posix_only("permissions")
@pytest.mark.parametrize("name", ["numbers.csv", "new.csv", "new.xlsx"])
def test_a_folder_that_may_not_be_written_is_said_and_nothing_is_lost(
    name: str, folder_of_others: Path
) -> None:
    with pytest.raises(StoreUnavailable) as caught:
        write_table(folder_of_others / name, _HEADINGS, [["a", "b"]])
    assert caught.value.trouble is StoreTrouble.READ_ONLY
    assert (folder_of_others / "numbers.csv").read_bytes() == b"before"
    assert [each.name for each in folder_of_others.iterdir()] == ["numbers.csv"]


def test_a_name_may_be_as_long_as_the_system_lets(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 251 + ".csv")
    write_table(path, _HEADINGS, [])
    assert _csv(path) == [_HEADINGS]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("x" * 32_767, "x" * 32_767),
        ("x" * 32_768, "x" * 32_766 + "…"),
        ("😀" * 20_000, "😀" * 16_383 + "…"),
        ("x" + "😀" * 20_000, "x" + "😀" * 16_382 + "…"),
        ("a\ud800b\udc00", "a\ufffdb\ufffd"),
        ("\ud83d\ude00", "😀"),
        ("\ufffe\uffff", "\ufffd\ufffd"),
    ],
)
def test_a_cell_of_a_workbook_is_one_that_excel_opens(text: str, written: str, tmp_path: Path) -> None:
    path = tmp_path / "numbers.xlsx"
    write_table(path, ["x"], [[text]])
    assert _xlsx(path)[1][0] == ("inlineStr", written)


def test_a_csv_holds_what_is_no_character_as_a_sign_for_it(tmp_path: Path) -> None:
    path = tmp_path / "numbers.csv"
    write_table(path, ["x"], [["a\ud800b"]])
    assert _csv(path)[1] == ["a\ufffdb"]


def test_an_apostrophe_of_the_text_itself_is_told_from_the_one_of_the_export(tmp_path: Path) -> None:
    write_table(tmp_path / "t.csv", ["Name"], [["'=1"], ["=1"], ["'s"]])
    written = (tmp_path / "t.csv").read_text(encoding="utf-8-sig").splitlines()
    assert written == ['"Name"', "\"''=1\"", '"\'=1"', '"\'s"']
