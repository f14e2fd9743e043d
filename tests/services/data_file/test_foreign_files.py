"""Files that SQLite reads and that are none of ours, and damage of one value: set aside no more than that."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.history.events import EventOutcome
from sigmamind_desktop.domain.numbers.record import NumberState
from sigmamind_desktop.services.data_file.schema import TABLES
from sigmamind_desktop.services.data_file.store import NumberStore

OpenStore = Callable[..., NumberStore]


def _damage(path: Path, *scripts: str) -> None:
    """Write what the tables' own rules refuse."""
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("PRAGMA ignore_check_constraints = ON")
        for script in scripts:
            db.execute(script)


@pytest.mark.expect_log("damaged")
@pytest.mark.parametrize(
    "script",
    [
        *(f"DROP TABLE {table}" for table in TABLES),
        "ALTER TABLE number DROP COLUMN news",
        "ALTER TABLE attempt RENAME COLUMN error TO fault",
        "PRAGMA user_version = -1",
        "PRAGMA user_version = -2147483648",
        "PRAGMA user_version = 0",
    ],
)
def test_tables_that_are_not_ours_are_set_aside(script: str, open_store: OpenStore, path: Path) -> None:
    open_store().close()
    _damage(path, script)
    before = path.read_bytes()
    store = open_store()
    assert store.set_aside is not None
    assert store.set_aside.read_bytes() == before
    assert store.numbers() == []
    store.close()
    assert open_store().set_aside is None


@pytest.mark.expect_log("damaged")
@pytest.mark.parametrize(
    "script",
    [
        "CREATE TRIGGER theirs AFTER INSERT ON number BEGIN DELETE FROM number; END",
        "CREATE TRIGGER theirs AFTER UPDATE ON attempt BEGIN INSERT INTO agent VALUES"
        " (NEW.address, NEW.trunk_username, NEW.number); END",
        "CREATE TRIGGER number AFTER DELETE ON draft BEGIN SELECT RAISE(ABORT, 'no'); END",
        "CREATE VIEW theirs AS SELECT * FROM number",
        "CREATE TABLE theirs (x)",
        "CREATE UNIQUE INDEX theirs ON number (state)",
    ],
)
def test_a_file_that_somebody_has_put_something_into_is_set_aside(
    script: str, open_store: OpenStore, path: Path, wish: Any, imported: Any
) -> None:
    open_store().close()
    _damage(path, script)
    store = open_store()
    assert store.set_aside is not None
    with closing(sqlite3.connect(store.set_aside)) as db:
        assert db.execute("SELECT sql FROM sqlite_schema WHERE sql = ?", (script,)).fetchall() == [(script,)]
    store.begin_attempt("a1", wish)
    store.settle_imported("a1", imported)
    assert len(store.numbers()) == 1
    store.close()
    assert open_store().set_aside is None


def test_what_sqlite_keeps_for_itself_is_no_damage(open_store: OpenStore, path: Path) -> None:
    open_store().close()
    _damage(path, "ANALYZE")
    assert open_store().set_aside is None


@pytest.mark.expect_log("damaged")
@pytest.mark.parametrize("script", ["CREATE TABLE theirs (x)", "CREATE VIEW theirs AS SELECT 1 AS x"])
def test_another_program_s_file_is_set_aside(script: str, open_store: OpenStore, path: Path) -> None:
    path.parent.mkdir()
    _damage(path, script)
    before = path.read_bytes()
    store = open_store()
    assert store.set_aside is not None
    assert store.set_aside.read_bytes() == before


@pytest.mark.expect_log("damaged")
@pytest.mark.parametrize("place", [47, 18, 19])
def test_a_header_of_no_known_format_is_set_aside(place: int, open_store: OpenStore, path: Path) -> None:
    open_store().close()
    data = bytearray(path.read_bytes())
    data[place] = 9
    path.write_bytes(data)
    assert open_store().set_aside is not None


@pytest.mark.expect_log("damaged")
@pytest.mark.parametrize(
    "kind",
    [
        "folder",
        pytest.param("pipe", marks=pytest.mark.posix_only("pipes that are files")),
        "folder for the WAL",
    ],
)
def test_what_is_no_file_is_set_aside_whole(kind: str, open_store: OpenStore, path: Path) -> None:
    path.parent.mkdir()
    if kind == "pipe":
        os.mkfifo(path)
    else:
        place = path if kind == "folder" else path.with_name(path.name + "-wal")
        (place / "inside").mkdir(parents=True)
    store = open_store()
    assert store.set_aside is not None
    assert store.numbers() == []
    if kind == "folder":
        assert [file.name for file in store.set_aside.iterdir()] == ["inside"]


@pytest.mark.expect_log("damaged")
def test_a_damaged_state_leaves_the_number_with_an_unknown_one(
    open_store: OpenStore, path: Path, wish: Any, imported: Any
) -> None:
    store = open_store()
    store.begin_attempt("a1", wish)
    store.settle_imported("a1", imported)
    store.close()
    _damage(path, "UPDATE number SET state = 'actXve'")
    store = open_store()
    assert store.set_aside is None
    assert [(row.number, row.state) for row in store.numbers()] == [("+14155552671", NumberState.UNKNOWN)]
    store.mark_seen("+14155552671")


@pytest.mark.expect_log("damaged")
def test_a_damaged_outcome_is_one_that_nobody_knows(open_store: OpenStore, path: Path, wish: Any) -> None:
    store = open_store()
    store.begin_attempt("a1", wish)
    store.close()
    _damage(path, "UPDATE attempt SET outcome = 'impXrted'")
    store = open_store()
    assert store.set_aside is None
    assert [row.state for row in store.numbers()] == [NumberState.NOT_CONFIRMED]
    assert [event.outcome for event in store.history("+14155552671")] == [EventOutcome.NOT_CONFIRMED]
    store.settle_absent("+14155552671", store.newest_attempt())
    assert store.numbers() == []


_CHANGES = {
    "no JSON": '{"fri',
    "no object": "[1]",
    "no pair": '{"friendly_name": "x"}',
    "numbers": '{"friendly_name": [1, {}]}',
    "deep": "[" * 100_000,
    "null": "null",
    "no state": '{"state": ["active", "impXrted"]}',
}


@pytest.mark.expect_log("damaged")
@pytest.mark.parametrize("fields", _CHANGES.values(), ids=_CHANGES.keys())
def test_a_damaged_change_says_that_there_was_one(
    fields: str, open_store: OpenStore, path: Path, wish: Any
) -> None:
    store = open_store()
    store.begin_attempt("a1", wish)
    store.close()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(
            "INSERT INTO change (name, address, number, fields, outcome, started_at)"
            " VALUES ('c1', 'https://api.sigmamind.ai', '+14155552671', ?, 'done', 'X')",
            (fields,),
        )
        db.execute(
            "INSERT INTO call (name, address, number, to_number, outcome, result, started_at)"
            " VALUES ('l1', 'https://api.sigmamind.ai', '+14155552671', '+1', 'done', 'rXng', 'X')"
        )
    store = open_store()
    events = store.history("+14155552671")
    assert len(events) == 3
    assert all(change.before is change.after is None for event in events for change in event.changes)
    assert store.trunk_username("+14155552671") is None


_DRAFTS = {
    "cut": ('{"fri', "{}", {}, True),
    "a list": ("[1]", "{}", {}, True),
    "one text": (
        '{"friendlyName": 5, "trunkUsername": "acme"}',
        "{}",
        {FieldId.TRUNK_USERNAME: "acme"},
        True,
    ),
    "deep": ("[" * 100_000, "{}", {}, True),
    "regions": ('{"trunkUsername": "acme"}', "null", {FieldId.TRUNK_USERNAME: "acme"}, False),
}


@pytest.mark.expect_log("damaged")
@pytest.mark.parametrize(("texts", "regions", "kept", "loses"), _DRAFTS.values(), ids=_DRAFTS.keys())
def test_a_damaged_draft_is_set_aside_once(
    texts: str, regions: str, kept: Any, loses: bool, open_store: OpenStore, path: Path, wish: Any
) -> None:
    store = open_store()
    store.begin_attempt("a1", wish)
    store.save_draft(Draft({FieldId.FRIENDLY_NAME: "Desk"}))
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE draft SET texts = ?, regions = ?", (texts, regions))
    assert store.load_draft() == Draft(kept)
    assert store.draft_was_damaged is loses
    store.load_draft()
    assert not store.draft_was_damaged
    assert len(store.numbers()) == 1
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT texts FROM draft").fetchall() == [(texts,)]
    store.forget("https://api.sigmamind.ai")
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT texts FROM draft").fetchall() == []
