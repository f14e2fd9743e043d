"""An import of several numbers in the data file: read as far as it can be, and never a password."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.domain.bulk.rows import BulkRow, BulkTable
from sigmamind_desktop.domain.bulk.states import RowState
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import (
    AlreadyThere,
    AppError,
    FormNotAccepted,
    MakesNoSense,
    Nonsense,
    Refused,
    ServerFault,
    code_of,
)
from sigmamind_desktop.domain.numbers.record import ImportRequest, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.data_file.file import open_data_file
from sigmamind_desktop.services.data_file.schema import MIGRATIONS
from sigmamind_desktop.services.data_file.store import NumberStore

_NUMBERS = ("+14155552671", "+14155552672", "+14155552673")


@pytest.fixture
def table(wish: ImportRequest, numbered: Any) -> BulkTable:
    """Three rows."""
    rows = (BulkRow(place, (number, ""), numbered(wish, number)) for place, number in enumerate(_NUMBERS))
    return BulkTable(("Number", "Password"), tuple(rows), "numbers.csv")


def _states(store: NumberStore) -> list[RowState]:
    kept = store.jobs.load()
    assert kept is not None
    return [each.state for each in kept.rows]


def test_it_is_read_as_it_was_written_but_for_passwords(
    open_store: Callable[..., NumberStore], wish: ImportRequest
) -> None:
    rows = (BulkRow(0, ("+1 415", "Zoë; \n=1"), wish), BulkRow(5, ("x", ""), None))
    open_store().jobs.create("job", BulkTable(("Nummer", ""), rows, "a.csv"))
    kept = open_store().jobs.load()
    assert kept is not None
    assert (kept.name, kept.file, kept.header) == ("job", "a.csv", ("Nummer", ""))
    assert [(each.row.index, each.state) for each in kept.rows] == [
        (0, RowState.WAITING),
        (5, RowState.SKIPPED),
    ]
    request = kept.rows[0].row.request
    assert request is not None
    assert request == ImportRequest(
        **{
            name: getattr(wish, name)
            for name in ImportRequest.__dataclass_fields__
            if name != "trunk_password"
        },
        trunk_password=Secret(),
    )


def test_its_rows_end_as_their_attempts_do(
    open_store: Callable[..., NumberStore], table: BulkTable, imported: PhoneNumber
) -> None:
    store = open_store()
    store.jobs.create("job", table)
    assert _states(store) == [RowState.WAITING] * 3
    for place in range(3):
        request = table.rows[place].request
        assert request is not None
        store.jobs.begin_row("job", table.rows[place].index, f"wish {place}", request)
    assert _states(store) == [RowState.NOT_CONFIRMED] * 3  # a crash now would leave that
    store.settle_imported("wish 0", imported)
    store.settle_failed("wish 1", "TooMany")
    assert _states(store) == [RowState.IMPORTED, RowState.WAITING, RowState.NOT_CONFIRMED]
    store.close()
    store = open_store()
    assert _states(store) == [RowState.IMPORTED, RowState.WAITING, RowState.NOT_CONFIRMED]
    store.settle_absent(_NUMBERS[2], store.newest_attempt())
    store.jobs.note_there("job", table.rows[1].index)
    assert _states(store) == [RowState.IMPORTED, RowState.ALREADY_THERE, RowState.NOT_ARRIVED]


@pytest.mark.parametrize(
    "error",
    [
        AlreadyThere(status=409),
        Refused(status=402, said="No credit"),
        FormNotAccepted(status=422, fields={FieldId.TRUNK_USERNAME: "not known"}),
        MakesNoSense(reason=Nonsense.FAILED, said="no"),
        ServerFault(status=500),
    ],
)
def test_a_refusal_keeps_its_words(
    error: AppError, open_store: Callable[..., NumberStore], table: BulkTable
) -> None:
    store = open_store()
    store.jobs.create("job", table)
    request = table.rows[0].request
    assert request is not None
    store.jobs.begin_row("job", 0, "wish", request)
    store.settle_failed("wish", code_of(error))
    store.jobs.note_answer("job", 0, error)
    kept = store.jobs.load()
    assert kept is not None
    found = kept.rows[0].error
    assert found is not None
    assert (type(found), found.status, found.said) == (type(error), error.status, error.said)
    assert code_of(found) == code_of(error)
    if isinstance(error, FormNotAccepted) and isinstance(found, FormNotAccepted):
        assert found.fields == error.fields


def test_one_is_kept_for_each_account(open_store: Callable[..., NumberStore], table: BulkTable) -> None:
    store, other = open_store(), open_store("https://api.sigmamind.ai#2")
    store.jobs.create("one", table)
    other.jobs.create("two", table)
    store.jobs.create("three", table)
    kept, others = store.jobs.load(), other.jobs.load()
    assert kept is not None
    assert others is not None
    assert (kept.name, others.name) == ("three", "two")
    store.forget("https://api.sigmamind.ai#2")
    assert other.jobs.load() is None
    store.jobs.delete()
    assert store.jobs.load() is None


def test_a_stopped_one_sends_nothing_more(open_store: Callable[..., NumberStore], table: BulkTable) -> None:
    store = open_store()
    store.jobs.create("job", table)
    store.jobs.stop("job")
    assert _states(store) == [RowState.NOT_SENT] * 3


def test_a_username_that_is_the_password_is_not_written_and_the_row_is_not_sent(
    open_store: Callable[..., NumberStore], path: Path
) -> None:
    secret = Secret("one-and-the-same")
    request = ImportRequest(_NUMBERS[0], secret.reveal(), secret, "sip.telnyx.com")
    store = open_store()
    store.jobs.create("job", BulkTable(("Number",), (BulkRow(0, (_NUMBERS[0],), request),), ""))
    assert secret.reveal().encode() not in path.read_bytes()
    assert _states(store) == [RowState.NOT_SENT]


@pytest.mark.expect_log("damaged")
def test_what_is_damaged_hides_nothing_else(
    open_store: Callable[..., NumberStore], table: BulkTable, path: Path
) -> None:
    store = open_store()
    store.jobs.create("job", table)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE job_row SET cells = 'no JSON', answer = '[' WHERE place = 0")
        db.execute("UPDATE job_row SET number = 'no number' WHERE place = 1")
    kept = store.jobs.load()
    assert kept is not None
    assert kept.rows[0].row.cells == ()
    assert [each.state for each in kept.rows] == [RowState.WAITING, RowState.NOT_SENT, RowState.WAITING]


def test_an_older_file_gets_the_tables(path: Path, table: BulkTable) -> None:
    path.parent.mkdir()
    open_data_file(path, MIGRATIONS[:7])[0].close()
    with closing(NumberStore(path, "https://api.sigmamind.ai")) as store:
        assert store.jobs.load() is None
        store.jobs.create("job", table)
        assert _states(store) == [RowState.WAITING] * 3
    assert path.with_name("numbers version 7.sqlite3").exists()
