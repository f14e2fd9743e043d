"""Data files that can't be used: damaged, newer, locked, in the way."""

from __future__ import annotations

import hashlib
import random
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sigmamind_desktop.domain.errors import Created, StoreTrouble, StoreUnavailable
from sigmamind_desktop.domain.numbers.record import ImportRequest, NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.data_file import file as data_file
from sigmamind_desktop.services.data_file.schema import MIGRATIONS
from sigmamind_desktop.services.data_file.store import NumberStore

_ADDRESS = "https://api.sigmamind.ai"
_WISH = ImportRequest("+14155552671", "acme", Secret("pw"), "sip.telnyx.com", friendly_name="Desk")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "numbers.sqlite3"


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not wait for whoever holds a lock: it will not let go before the test does."""
    monkeypatch.setattr(data_file, "_BUSY_SECONDS", 0.01)


def _files(folder: Path) -> dict[str, str]:
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}


@pytest.fixture(scope="session")
def several_pages(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A sound file of several pages."""
    path = tmp_path_factory.mktemp("filled") / "numbers.sqlite3"
    store = NumberStore(path, _ADDRESS)
    for index in range(100):
        store.begin_attempt(
            str(index), ImportRequest(f"+1212555{index:04}", "acme", Secret(), "sip.telnyx.com")
        )
        store.settle_not_confirmed(str(index), "NoAnswer")
    store.close()
    return path.read_bytes()


@pytest.fixture
def filled(path: Path, several_pages: bytes) -> Path:
    path.write_bytes(several_pages)
    return path


def _flip(data: bytes, start: int, end: int) -> bytes:
    return data[:start] + bytes(byte ^ 0xFF for byte in data[start:end]) + data[end:]


_DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "garbage": lambda data: random.Random(1).randbytes(len(data)),
    "text": lambda _data: b"This is not a database.\n" * 100,
    "zeros": lambda data: bytes(len(data)),
    "half-a-header": lambda data: data[:50],
    "header-alone": lambda data: data[:100],
    "broken-magic": lambda data: _flip(data, 0, 16),
    "cut-in-the-middle": lambda data: data[: len(data) // 2],
    "cut-in-a-page": lambda data: data[:-1000],
    "flipped-schema": lambda data: _flip(data, 100, 4096),
    "flipped-second-page": lambda data: _flip(data, 4096, 8192),
    "flipped-fourth-page": lambda data: _flip(data, 3 * 4096, 4 * 4096),
    "flipped-last-page": lambda data: _flip(data, len(data) - 4096, len(data)),
}


@pytest.mark.expect_log("damaged")
@pytest.mark.parametrize("damage", _DAMAGES.values(), ids=_DAMAGES.keys())
def test_a_damaged_file_is_set_aside_whole_and_a_fresh_one_begun(
    damage: Callable[[bytes], bytes], filled: Path
) -> None:
    damaged = damage(filled.read_bytes())
    filled.write_bytes(damaged)
    store = NumberStore(filled, _ADDRESS)
    assert store.set_aside is not None
    assert store.set_aside.parent == filled.parent
    name = r"numbers damaged \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.sqlite3"
    assert re.fullmatch(name, store.set_aside.name, re.ASCII)
    assert store.set_aside.read_bytes() == damaged
    assert store.numbers() == []
    store.begin_attempt("a1", _WISH)
    assert [row.number for row in store.numbers()] == ["+14155552671"]
    store.close()
    again = NumberStore(filled, _ADDRESS)
    assert again.set_aside is None
    assert [row.number for row in again.numbers()] == ["+14155552671"]
    again.close()


@pytest.mark.expect_log("damaged")
@pytest.mark.parametrize("damage", ["broken-magic", "flipped-schema", "zeros"])
def test_what_a_crash_left_beside_a_damaged_file_is_kept_too(damage: str, filled: Path) -> None:
    script = f"""
import os
from pathlib import Path
from sigmamind_desktop.domain.numbers.record import ImportRequest, NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.data_file.store import NumberStore
store = NumberStore(Path({str(filled)!r}), {_ADDRESS!r})
store.begin_attempt("late", ImportRequest("+14155552671", "acme", Secret("x"), "marked.example.com"))
os._exit(0)
"""
    subprocess.run([sys.executable, "-c", script], check=True)
    assert filled.with_name(filled.name + "-wal").stat().st_size > 0
    filled.write_bytes(_DAMAGES[damage](filled.read_bytes()))
    store = NumberStore(filled, _ADDRESS)
    store.close()
    # Either SQLite mended the file with it, or it lies in what is set aside.
    assert any(b"marked.example.com" in file.read_bytes() for file in filled.parent.iterdir())


def test_a_sound_file_is_not_set_aside(filled: Path) -> None:
    before = _files(filled.parent)
    store = NumberStore(filled, _ADDRESS)
    assert store.set_aside is None
    assert len(store.numbers()) == 100
    store.close()
    assert _files(filled.parent) == before


def test_an_empty_file_is_begun(path: Path) -> None:
    path.write_bytes(b"")
    store = NumberStore(path, _ADDRESS)
    assert store.set_aside is None
    assert store.numbers() == []
    store.close()


@pytest.mark.parametrize("version", [len(MIGRATIONS) + 1, 99, 2_147_483_647])
def test_a_file_from_a_newer_program_is_not_touched(version: int, filled: Path) -> None:
    with closing(sqlite3.connect(filled)) as newer, newer:
        newer.execute("CREATE TABLE more (x)")
        newer.execute("UPDATE attempt SET outcome = 'sending', settled_at = NULL WHERE name = '1'")
        newer.execute(f"PRAGMA user_version = {version}")
    before = _files(filled.parent)
    with pytest.raises(StoreUnavailable) as caught:
        NumberStore(filled, _ADDRESS)
    assert caught.value.trouble is StoreTrouble.NEWER
    assert caught.value.created is Created.NO
    assert str(version) in caught.value.details
    assert _files(filled.parent) == before


def test_a_file_of_this_version_is_brought_up_to_date_once(filled: Path) -> None:
    with closing(sqlite3.connect(filled)) as other:
        assert other.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        assert other.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    NumberStore(filled, _ADDRESS).close()


@pytest.mark.usefixtures("impatient")
def test_a_file_that_another_program_holds_can_not_be_opened(path: Path) -> None:
    NumberStore(path, _ADDRESS).close()
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreUnavailable) as caught:
            NumberStore(path, _ADDRESS)
    assert caught.value.trouble is StoreTrouble.LOCKED
    store = NumberStore(path, _ADDRESS)
    assert store.set_aside is None
    store.close()


@pytest.mark.usefixtures("impatient")
def test_a_file_held_later_refuses_writing_and_still_reads(path: Path) -> None:
    store = NumberStore(path, _ADDRESS)
    store.begin_attempt("a1", _WISH)
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        for write in (
            lambda: store.begin_attempt("a2", _WISH),
            lambda: store.settle_failed("a1", "X"),
            lambda: store.save_draft(store.load_draft()),
        ):
            with pytest.raises(StoreUnavailable) as caught:
                write()
            assert caught.value.trouble is StoreTrouble.LOCKED
        assert [row.state.value for row in store.numbers()] == ["sending"]
    store.settle_failed("a1", "X")
    assert store.numbers() == []
    store.close()


@pytest.mark.parametrize("below", ["numbers.sqlite3", "deeper/numbers.sqlite3"])
def test_a_file_in_the_folder_s_place_is_left_alone(below: str, tmp_path: Path) -> None:
    in_the_way = tmp_path / "data"
    in_the_way.write_text("mine", "utf-8")
    with pytest.raises(StoreUnavailable) as caught:
        NumberStore(in_the_way / below, _ADDRESS)
    assert caught.value.trouble in (StoreTrouble.OTHER, StoreTrouble.READ_ONLY)
    assert in_the_way.read_text("utf-8") == "mine"


def test_a_file_that_may_not_be_written_says_so(path: Path) -> None:
    store = NumberStore(path, _ADDRESS)
    # SQLite's own switch has the same error as a disk that is mounted read-only.
    store._db.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreUnavailable) as caught:
        store.begin_attempt("a1", _WISH)
    assert caught.value.trouble is StoreTrouble.READ_ONLY
    assert store.numbers() == []
    store.close()


def test_a_full_disk_says_so_and_what_was_there_stays(path: Path) -> None:
    store = NumberStore(path, _ADDRESS)
    store.begin_attempt("a1", _WISH)
    pages = store._db.execute("PRAGMA page_count").fetchone()[0]
    # A file that may not grow has the same error as a disk that is full.
    store._db.execute(f"PRAGMA max_page_count = {pages}")

    def fill() -> None:
        for index in range(200):
            store.begin_attempt(f"b{index}", _WISH)

    with pytest.raises(StoreUnavailable) as caught:
        fill()
    assert caught.value.trouble is StoreTrouble.FULL
    assert [row.state.value for row in store.numbers()] == ["sending"]
    store._db.execute(f"PRAGMA max_page_count = {2 * pages}")
    store.settle_failed("a1", "X")
    store.close()


def test_a_failed_write_leaves_nothing_half_done(path: Path) -> None:
    store = NumberStore(path, _ADDRESS)
    store.begin_attempt("a1", _WISH)
    # The data file's own rule refuses the second of the two writes.
    refused = PhoneNumber(
        _WISH.phone_number, NumberState.SENDING, imported_at=datetime(2026, 1, 1, tzinfo=UTC)
    )
    with pytest.raises(StoreUnavailable) as caught:
        store.settle_imported("a1", refused)
    assert caught.value.trouble is StoreTrouble.OTHER
    assert [row.state.value for row in store.numbers()] == ["sending"]
    store.close()


def test_a_closed_file_says_that_it_can_not_be_used(path: Path) -> None:
    store = NumberStore(path, _ADDRESS)
    store.close()
    with pytest.raises(StoreUnavailable):
        store.numbers()
    with pytest.raises(StoreUnavailable):
        store.begin_attempt("a1", _WISH)
