"""What a damaged or foreign file must not do."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.domain.errors import StoreTrouble, StoreUnavailable
from sigmamind_desktop.services.data_file.store import NumberStore


@pytest.mark.posix_only("permissions")
def test_no_file_of_the_first_session_is_for_others(open_store: Any, path: Path, wish: Any) -> None:
    old = os.umask(0o022)
    try:
        open_store().begin_attempt("a1", wish)
    finally:
        os.umask(old)
    modes = {file.name: oct(stat.S_IMODE(file.stat().st_mode)) for file in path.parent.iterdir()}
    assert set(modes.values()) == {"0o600"}, modes


def test_a_newer_file_with_what_a_crash_left_is_not_touched(open_store: Any, path: Path) -> None:
    open_store().close()
    script = f"""
import os, sqlite3
db = sqlite3.connect({str(path)!r})
db.execute("CREATE TABLE more (x)")
db.execute("PRAGMA user_version = 99")
db.commit()
os._exit(0)
"""
    subprocess.run([sys.executable, "-c", script], check=True)

    def files() -> dict[str, str]:
        return {
            f.name: hashlib.sha256(f.read_bytes()).hexdigest()
            for f in path.parent.iterdir()
            if not f.name.endswith("-shm")
        }

    before = files()
    assert len(before) == 2
    with pytest.raises(StoreUnavailable) as caught:
        open_store()
    assert caught.value.trouble is StoreTrouble.NEWER
    assert files() == before


@pytest.mark.expect_log("damaged")
def test_two_damaged_files_in_a_row_are_both_kept(path: Path) -> None:
    path.parent.mkdir()
    datas = [b"first " * 1000, b"second " * 1000, b"third " * 1000]
    for data in datas:
        path.write_bytes(data)
        NumberStore(path, "https://a.example.com").close()
        path.unlink()
    assert sorted(f.read_bytes() for f in path.parent.iterdir()) == sorted(datas)


@pytest.mark.expect_log("damaged")
@pytest.mark.parametrize("size", [1, 2, 15, 16, 17, 18, 19, 60, 99])
def test_a_file_that_ends_within_its_header_is_set_aside(size: int, open_store: Any, path: Path) -> None:
    open_store().close()
    header = path.read_bytes()[:size]
    path.write_bytes(header)
    store = open_store()
    assert store.set_aside is not None
    assert store.set_aside.read_bytes() == header
    assert store.numbers() == []


def test_an_empty_file_is_begun_anew(open_store: Any, path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    store = open_store()
    assert store.set_aside is None
    assert store.numbers() == []


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE attempt SET started_at = 'X026-01-01'",
        "UPDATE attempt SET friendly_name = CAST(x'ff41' AS TEXT)",
    ],
    ids=["date", "text"],
)
def test_a_damaged_row_does_not_hide_the_others_nor_raise_something_strange(
    damage: str, open_store: Any, path: Path, wish: Any, numbered: Any
) -> None:
    store = open_store()
    store.begin_attempt("a1", wish)
    with closing(sqlite3.connect(path)) as other, other:
        other.execute(damage)
    store.begin_attempt("a2", numbered(wish, "+12125550102"))
    assert "+12125550102" in [row.number for row in store.numbers()]


def test_a_number_that_left_the_account_is_not_shown_as_active(
    open_store: Any, wish: Any, imported: Any, states: Any
) -> None:
    store = open_store()
    store.begin_attempt("a1", wish)
    store.settle_imported("a1", imported)
    store.begin_attempt("a2", wish)
    store.settle_not_confirmed("a2", "NoAnswer")
    store.settle_absent("+14155552671", store.newest_attempt())
    assert states(store) == {}
