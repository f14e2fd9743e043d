"""The account's list, merged into the data file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sigmamind_desktop.domain.numbers.record import AccountNumbers, ImportRequest, NumberState, PhoneNumber
from sigmamind_desktop.services.data_file.schema import MIGRATIONS
from sigmamind_desktop.services.data_file.store import NumberStore

_ADDRESS = "https://api.sigmamind.ai"
_NOW = datetime(2026, 11, 24, 7, tzinfo=UTC)
_EVERYTHING = frozenset(
    {
        "state",
        "friendly_name",
        "inbound_agent_id",
        "outbound_agent_id",
        "outbound_phone_number",
        "termination_sip_uri",
    }
)


def _refresh(
    store: NumberStore, *rows: PhoneNumber, told: frozenset[str] = _EVERYTHING
) -> dict[str, PhoneNumber]:
    store.begin_refresh()
    return {row.number: row for row in store.end_refresh(AccountNumbers(list(rows), True, told), _NOW)}


@pytest.fixture
def store(open_store: Callable[..., NumberStore], imported: PhoneNumber) -> NumberStore:
    store = open_store()
    store.settle_imported("", imported)
    return store


def test_an_attribute_that_the_list_does_not_tell_of_stays(store: NumberStore, imported: PhoneNumber) -> None:
    bare = PhoneNumber(imported.number, NumberState.UNKNOWN)
    assert _refresh(store, bare, told=frozenset()) == {imported.number: imported}
    after = _refresh(store, bare, told=frozenset({"friendly_name"}))[imported.number]
    assert after == replace(imported, friendly_name=None, news=frozenset({"friendly_name"}))


def test_other_accounts_are_left_alone(
    open_store: Callable[..., NumberStore], store: NumberStore, imported: PhoneNumber
) -> None:
    other = open_store("http://127.0.0.1:1")
    assert _refresh(other) == {}
    assert store.numbers() == [imported]
    assert store.refreshed_at() is None
    assert other.refreshed_at() == _NOW


def test_a_check_that_finds_a_number_absent_while_the_list_is_read_is_not_undone(
    store: NumberStore, imported: PhoneNumber
) -> None:
    store.begin_refresh()
    store.settle_absent(imported.number, 0)
    account = AccountNumbers([replace(imported, imported_at=None)], True, _EVERYTHING)
    assert store.end_refresh(account, _NOW) == []


def test_an_attempt_at_a_number_that_is_known_is_settled_by_the_list(
    store: NumberStore, imported: PhoneNumber, wish: ImportRequest
) -> None:
    store.begin_attempt("again", wish)
    store.settle_not_confirmed("again", "NoAnswer")
    assert store.numbers()[0].state is NumberState.NOT_CONFIRMED
    listed = replace(imported, imported_at=None)
    assert _refresh(store, listed)[imported.number].state is NumberState.ACTIVE


def test_a_file_of_the_first_version_is_read(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as old, old:
        old.executescript(f"{MIGRATIONS[0]} PRAGMA user_version = 1;")
        old.execute(
            "INSERT INTO number VALUES (?, '+14155552671', 'Desk', 'in', 'out', '+12125550123',"
            " 'sip.telnyx.com', 'active', '2026-02-03T04:05:06+00:00')",
            (_ADDRESS,),
        )
    with closing(NumberStore(path, _ADDRESS)) as store:
        assert store.numbers() == [
            PhoneNumber(
                "+14155552671",
                NumberState.ACTIVE,
                "Desk",
                "in",
                "out",
                "+12125550123",
                "sip.telnyx.com",
                datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC),
            )
        ]
    assert path.with_name("numbers version 1.sqlite3").exists()
