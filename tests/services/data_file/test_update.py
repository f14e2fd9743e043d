"""A data file whose tables change with a newer version of the program."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sigmamind_desktop.domain.errors import StoreTrouble, StoreUnavailable
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.services.data_file.file import open_data_file
from sigmamind_desktop.services.data_file.schema import MIGRATIONS
from sigmamind_desktop.services.data_file.store import NumberStore
from sigmamind_desktop.services.data_file.troubles import translated

_ADDRESS = "https://api.sigmamind.ai"
_ROW = PhoneNumber("+14155552671", NumberState.ACTIVE, imported_at=datetime(2026, 11, 1, tzinfo=UTC))
_COPY = f"numbers version {len(MIGRATIONS)}.sqlite3"
_LATER = (*MIGRATIONS, "ALTER TABLE number ADD COLUMN colour TEXT;")
_BROKEN = (*MIGRATIONS, "CREATE TABLE half (x); ALTER TABLE nowhere ADD COLUMN colour TEXT;")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file of today's version with one number in it."""
    path = tmp_path / "numbers.sqlite3"
    with closing(NumberStore(path, _ADDRESS)) as store:
        store.settle_imported("", _ROW)
    return path


def _numbers(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as db:
        return [number for (number,) in db.execute("SELECT number FROM number")]


def test_the_file_is_copied_before_its_tables_change(path: Path) -> None:
    db, set_aside = open_data_file(path, _LATER)
    assert db.execute("SELECT number, colour FROM number").fetchall() == [("+14155552671", None)]
    db.close()
    assert set_aside is None
    copy = path.with_name(_COPY)
    assert _numbers(copy) == ["+14155552671"]
    # The program of that time can use it.
    with closing(NumberStore(copy, _ADDRESS)) as store:
        assert store.numbers() == [_ROW]
    if os.name == "posix":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_an_update_that_fails_changes_nothing(path: Path) -> None:
    for _ in range(2):
        with pytest.raises(StoreUnavailable) as caught, translated():
            open_data_file(path, _BROKEN)
        assert caught.value.trouble is StoreTrouble.OTHER
    with closing(NumberStore(path, _ADDRESS)) as store:
        assert store.numbers() == [_ROW]
    assert _numbers(path.with_name(_COPY)) == ["+14155552671"]


def test_a_copy_that_is_there_is_not_overwritten(path: Path) -> None:
    copy = path.with_name(_COPY)
    copy.write_bytes(b"mine")
    open_data_file(path, _LATER)[0].close()
    assert copy.read_bytes() == b"mine"


def test_a_copy_that_was_cut_off_is_made_again(path: Path) -> None:
    part = path.with_name(f"{_COPY}.part")
    part.write_bytes(b"half of it")
    open_data_file(path, _LATER)[0].close()
    assert not part.exists()
    assert _numbers(path.with_name(_COPY)) == ["+14155552671"]


def test_a_new_file_and_one_that_is_up_to_date_need_no_copy(path: Path, tmp_path: Path) -> None:
    open_data_file(path)[0].close()
    open_data_file(tmp_path / "new" / "numbers.sqlite3", _LATER)[0].close()
    assert [file.name for file in tmp_path.glob("numbers*")] == ["numbers.sqlite3"]
    assert [file.name for file in (tmp_path / "new").iterdir()] == ["numbers.sqlite3"]
