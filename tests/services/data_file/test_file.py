"""The data file on a real disk: what is in it, for whom, and what a crash leaves."""

from __future__ import annotations

import dataclasses
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.numbers.record import ImportRequest, NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.data_file.store import NumberStore

OpenStore = Callable[..., NumberStore]

# As in the fixture `wish`.
_PASSWORD = "pw-4d81b6f0a7-wxyz"


def test_a_fresh_file_is_empty(open_store: OpenStore, path: Path) -> None:
    store = open_store()
    assert store.numbers() == []
    assert store.load_draft() == Draft()
    assert store.set_aside is None
    assert path.is_file()


def test_a_time_is_kept_in_utc(open_store: OpenStore, path: Path, imported: PhoneNumber) -> None:
    there = timezone(timedelta(hours=5, minutes=30))
    store = open_store()
    store.settle_imported(
        "", dataclasses.replace(imported, imported_at=datetime(2026, 1, 1, 3, tzinfo=there))
    )
    (row,) = store.numbers()
    assert row.imported_at == datetime(2025, 12, 31, 21, 30, tzinfo=UTC)
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("SELECT imported_at FROM number").fetchone() == ("2025-12-31T21:30:00+00:00",)


def test_a_late_answer_settles_an_attempt_that_another_opening_gave_up(
    open_store: OpenStore, wish: ImportRequest, imported: PhoneNumber, states: Any
) -> None:
    first = open_store()
    first.begin_attempt("a1", wish)
    second = open_store()
    assert states(second) == {"+14155552671": "not_confirmed"}
    first.settle_imported("a1", imported)
    assert states(second) == {"+14155552671": "active"}


def test_another_address_sees_nothing(
    open_store: OpenStore, wish: ImportRequest, imported: PhoneNumber, numbered: Any, states: Any
) -> None:
    here, there = open_store(), open_store("https://eu.example.com")
    here.begin_attempt("a1", wish)
    here.settle_imported("a1", imported)
    here.begin_attempt("a2", numbered(wish, "+12125550102"))
    assert there.numbers() == []
    other = dataclasses.replace(imported, state=NumberState.INACTIVE)
    there.begin_attempt("b1", wish)
    there.settle_imported("b1", other)
    assert there.numbers() == [other]
    assert states(here) == {"+14155552671": "active", "+12125550102": "sending"}


def test_two_handles_see_each_other_s_work(
    open_store: OpenStore, wish: ImportRequest, numbered: Any, states: Any
) -> None:
    first, second = open_store(), open_store()
    first.begin_attempt("a1", wish)
    assert states(second) == {"+14155552671": "sending"}
    second.begin_attempt("a2", numbered(wish, "+12125550102"))
    first.settle_not_confirmed("a1", "NoAnswer")
    second.settle_failed("a2", "KeyRefused")
    assert states(first) == states(second) == {"+14155552671": "not_confirmed"}


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("", ""),
        ("'; DROP TABLE number; --", "'; DROP TABLE number; --"),
        ("🔑\u00e9", "🔑\u00e9"),
        # Outside text is cleaned and bounded where it enters; what 0.1.0 wrote was neither.
        ("\0", ""),
        ("🔑\u2028", "🔑"),
        ("Desk\u202e\r\nthree", "Desk three"),
        ("x" * 9_000_000, "x" * 999 + "…"),
    ],
    ids=lambda text: ascii(text)[:30],
)
def test_a_text_is_read_clean_and_bounded(
    text: str, kept: str, open_store: OpenStore, path: Path, wish: ImportRequest
) -> None:
    store = open_store()
    store.begin_attempt("a1", wish)
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE attempt SET friendly_name = ?, inbound_agent_id = ?", (text, text))
    (row,) = store.numbers()
    assert (row.friendly_name, row.inbound_agent_id) == (kept, kept)


def test_every_commit_reaches_the_disk_before_it_returns(open_store: OpenStore) -> None:
    store = open_store()
    # 2 is FULL: a commit waits for the disk. https://sqlite.org/pragma.html#pragma_synchronous
    assert store._db.execute("PRAGMA synchronous").fetchone() == (2,)
    assert store._db.execute("PRAGMA journal_mode").fetchone() == ("wal",)


@pytest.mark.posix_only("permissions")
def test_the_file_is_for_its_owner_alone(open_store: OpenStore, path: Path) -> None:
    open_store()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_process_killed_after_its_attempt_leaves_it_not_confirmed(
    open_store: OpenStore, path: Path, attempts: Any, states: Any
) -> None:
    script = f"""
import sys
from pathlib import Path
from sigmamind_desktop.domain.numbers.record import ImportRequest
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.data_file.store import NumberStore
store = NumberStore(Path({str(path)!r}), "https://api.sigmamind.ai")
store.begin_attempt("a1", ImportRequest("+14155552671", "acme", Secret("x"), "sip.telnyx.com"))
print("begun", flush=True)
sys.stdin.read()
"""
    command = [sys.executable, "-c", script]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "begun\n"
        process.kill()
    assert process.returncode != 0
    assert attempts() == [("a1", "sending", None, False)]
    store = open_store()
    assert states(store) == {"+14155552671": "not_confirmed"}
    assert store.set_aside is None


def test_the_password_is_in_no_file(
    open_store: OpenStore, path: Path, wish: ImportRequest, imported: PhoneNumber
) -> None:
    store = open_store()
    store.begin_attempt("a1", wish)
    store.save_draft(
        Draft({FieldId.FRIENDLY_NAME: "Desk", FieldId.TRUNK_PASSWORD: _PASSWORD}, Secret(_PASSWORD))
    )
    store.settle_imported("a1", imported)

    def written() -> bytes:
        return b"".join(file.read_bytes() for file in path.parent.iterdir())

    assert b"acme" in written()  # the search finds what is there
    assert _PASSWORD.encode() not in written()
    store.close()
    assert _PASSWORD.encode() not in written()
