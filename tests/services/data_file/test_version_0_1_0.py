"""A data file that version 0.1.0 of the program has written, with something in every table.

`version_0_1_0.sql` is what SQLite said of it then (`iterdump`). It is never changed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.domain.calls.outcomes import CallOutcome
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.history.events import Event, EventKind, EventOutcome, FieldChange
from sigmamind_desktop.domain.numbers.agents import Agent
from sigmamind_desktop.domain.numbers.record import NEW, NumberState, PhoneNumber
from sigmamind_desktop.domain.trunks.saved import SavedTrunk
from sigmamind_desktop.services.data_file.schema import MIGRATIONS
from sigmamind_desktop.services.data_file.store import NumberStore

DUMP = Path(__file__).with_name("version_0_1_0.sql")
VERSION = 6
"""Of the tables, in 0.1.0."""

FIRST, SECOND = "https://api.sigmamind.ai", "https://api.sigmamind.ai#0f1e2d3c4b5a"
"""The accounts."""

TRIED, BOTH = "+14155552671", "+442083661177"
"""The number with the most behind it; one that was changed elsewhere, twice."""

ATELIER = "L’atelier “Ü” 🔑 עברית; DROP TABLE number; --"
O_NEIL = 'O\'Neil "the desk"'

Tables = dict[str, list[dict[str, Any]]]


@pytest.fixture
def old(path: Path) -> Path:
    """The file as 0.1.0 has left it."""
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as db:
        db.executescript(DUMP.read_text("utf-8"))
    return path


@pytest.fixture
def store(old: Path) -> Iterator[NumberStore]:
    with closing(NumberStore(old, FIRST, "anna")) as store:
        yield store


def _tables(path: Path) -> Tables:
    """Every row of the tables that 0.1.0 had, by the columns that it had."""
    with closing(sqlite3.connect(":memory:")) as db:
        db.executescript(DUMP.read_text("utf-8"))
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        columns = {name: [row[1] for row in db.execute(f"PRAGMA table_info({name})")] for name in names}
    with closing(sqlite3.connect(path)) as db:
        return {
            name: [
                dict(zip(columns[name], row, strict=True))
                for row in db.execute(f"SELECT {', '.join(columns[name])} FROM {name} ORDER BY rowid")
            ]
            for name in names
        }


def _at(hour: int, minute: int) -> datetime:
    return datetime(2026, 11, 20, hour, minute, tzinfo=UTC)


def _noon(month: int, day: int) -> datetime:
    """Soon after it: when what SigmaMind said was said."""
    return datetime(2026, month, day, 12, 30, 15, 250_000, tzinfo=UTC)


def test_every_table_of_it_has_something(old: Path) -> None:
    assert {name: len(rows) for name, rows in _tables(old).items()} == {
        "number": 7,
        "attempt": 12,
        "change": 7,
        "call": 6,
        "agent": 4,
        "refresh": 1,
        "trunk": 3,
        "draft": 2,
    }


def test_opening_it_changes_nothing_but_what_was_cut_off(old: Path) -> None:
    expected = _tables(old)
    cut_off = [
        row
        for name in ("attempt", "change", "call")
        for row in expected[name]
        if row["outcome"] == "sending" and row["address"] == FIRST
    ]
    assert [row["name"] for row in cut_off] == ["a10", "c04", "t06"]
    NumberStore(old, FIRST).close()
    found = _tables(old)
    settled_at = {
        row["name"]: row.get("settled_at")
        for name in ("attempt", "change")
        for row in found[name]
        if row["name"] in ("a10", "c04")
    }
    assert all(settled_at.values())
    for row in cut_off:
        row |= {"outcome": "not_confirmed", "error": "ended"}
        if row["name"] in settled_at:
            row["settled_at"] = settled_at[row["name"]]
    assert found == expected
    with closing(sqlite3.connect(old)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)


def test_it_is_kept_as_it_was_if_its_tables_change(old: Path) -> None:
    expected = _tables(old)
    NumberStore(old, FIRST).close()
    copies = [path for path in old.parent.iterdir() if path.name.startswith("numbers version")]
    if len(MIGRATIONS) == VERSION:
        assert copies == []
    else:
        assert [copy.name for copy in copies] == [f"numbers version {VERSION}.sqlite3"]
        assert _tables(copies[0]) == expected


def test_the_list_is_as_it_was(store: NumberStore) -> None:
    assert store.set_aside is None
    rows = store.numbers()
    assert {row.number: row for row in rows} == {
        row.number: row
        for row in (
            PhoneNumber(
                TRIED,
                NumberState.ACTIVE,
                "Support",
                None,
                "out-1",
                BOTH,
                "sip.telnyx.com",
                _noon(10, 1),
                tested_at=_noon(10, 3),
                is_set_up=True,
            ),
            PhoneNumber(
                BOTH,
                NumberState.INACTIVE,
                termination_sip_uri="acme.pstn.twilio.com",
                imported_at=_noon(9, 30),
                news=frozenset({"state", "friendly_name"}),
                is_set_up=True,
            ),
            PhoneNumber(
                "+919876543210",
                NumberState.UNKNOWN,
                O_NEIL,
                termination_sip_uri="sip.telnyx.com",
                imported_at=_noon(9, 29),
            ),
            PhoneNumber(
                "+33140205317",
                NumberState.GONE,
                "Ça, c’est “Paris” 🥖; DROP TABLE number; --",
                termination_sip_uri="sip.telnyx.eu",
                imported_at=_noon(9, 28),
                news=frozenset({"state"}),
            ),
            PhoneNumber("+12125550103", NumberState.ACTIVE, "found", termination_sip_uri="sip.telnyx.com"),
            PhoneNumber(
                "+4930901820",
                NumberState.ACTIVE,
                "From elsewhere",
                termination_sip_uri="sip.telnyx.eu",
                news=frozenset({NEW}),
            ),
            PhoneNumber(
                "+12125550102",
                NumberState.NOT_CONFIRMED,
                "Berlin",
                "in-2",
                termination_sip_uri="sip.telnyx.com",
                imported_at=_at(8, 13),
            ),
            PhoneNumber(
                "+12125550106",
                NumberState.NOT_CONFIRMED,
                "cut off",
                termination_sip_uri="sip.telnyx.com",
                imported_at=_at(8, 41),
            ),
        )
    }
    moments = [row.imported_at for row in rows if row.imported_at is not None]
    assert moments == sorted(moments, reverse=True)
    assert store.refreshed_at() == _noon(10, 5)
    assert store.newest_attempt() == 12


def test_what_happened_to_a_number_is_known(store: NumberStore) -> None:
    done, failed, not_confirmed = EventOutcome.DONE, EventOutcome.FAILED, EventOutcome.NOT_CONFIRMED

    def called(minute: int, outcome: EventOutcome, error: str = "", call: CallOutcome | None = None) -> Event:
        return Event(_at(8, minute), EventKind.CALL, outcome, error, "anna", call=call)

    def changed(minute: int, outcome: EventOutcome, error: str, *changes: FieldChange) -> Event:
        return Event(_at(8, minute), EventKind.CHANGE, outcome, error, "anna", changes)

    assert store.history(TRIED) == [
        called(33, not_confirmed, "NoAnswer"),
        called(32, failed, "WrongAddress"),
        called(31, done),
        called(30, done, call=CallOutcome.BUSY),
        called(29, done, call=CallOutcome.ANSWERED),
        changed(27, not_confirmed, "NoAnswer", FieldChange("outbound_phone_number", BOTH, "+12125550199")),
        changed(25, failed, "KeyRefused", FieldChange("friendly_name", "Support", "no")),
        changed(
            23,
            done,
            "",
            FieldChange("friendly_name", "Support line", "Support"),
            FieldChange("inbound_agent_id", "in-1", None),
            FieldChange("trunk_username", "acme", "acme-2"),
            FieldChange("trunk_password"),
        ),
        Event(_at(8, 3), EventKind.IMPORT, done, person="anna"),
    ]
    assert store.trunk_username(TRIED) == "acme-2"


def test_what_happened_elsewhere_is_known(store: NumberStore) -> None:
    assert store.history(BOTH) == [
        Event(
            _at(8, 35),
            EventKind.SEEN,
            EventOutcome.DONE,
            changes=(FieldChange("state", "active", "inactive"), FieldChange("friendly_name", ATELIER)),
        ),
        Event(
            _at(8, 34),
            EventKind.SEEN,
            EventOutcome.DONE,
            changes=(FieldChange("state", "inactive", "active"),),
        ),
        Event(_at(8, 5), EventKind.IMPORT, EventOutcome.DONE, person="anna"),
    ]
    assert store.trunk_username(BOTH) == "o'neil"


@pytest.mark.parametrize(
    ("number", "outcomes"),
    [
        ("+12125550101", [(EventOutcome.FAILED, "KeyRefused")]),
        (
            "+12125550102",
            [(EventOutcome.FAILED, "FormNotAccepted"), (EventOutcome.NOT_CONFIRMED, "NoAnswer")],
        ),
        ("+12125550103", [(EventOutcome.DONE, "found")]),
        ("+12125550104", [(EventOutcome.FAILED, "absent")]),
        ("+12125550106", [(EventOutcome.NOT_CONFIRMED, "ended")]),
        (
            "+919876543210",
            [
                (EventOutcome.NOT_CONFIRMED, "ended"),
                (EventOutcome.NOT_CONFIRMED, "ended"),
                (EventOutcome.DONE, ""),
            ],
        ),
    ],
)
def test_what_each_attempt_came_to_is_known(
    number: str, outcomes: list[tuple[EventOutcome, str]], store: NumberStore
) -> None:
    assert [(event.outcome, event.error) for event in store.history(number)] == outcomes


def test_the_form_of_an_attempt_comes_back(store: NumberStore) -> None:
    assert store.last_attempt(TRIED) == Draft(
        {
            FieldId.PHONE_NUMBER: TRIED,
            FieldId.FRIENDLY_NAME: "Support line",
            FieldId.TERMINATION_SIP_URI: "sip.telnyx.com",
            FieldId.TRUNK_USERNAME: "acme",
            FieldId.INBOUND_AGENT_ID: "in-1",
            FieldId.OUTBOUND_AGENT_ID: "out-1",
            FieldId.OUTBOUND_PHONE_NUMBER: BOTH,
        }
    )
    assert store.last_attempt(BOTH).text(FieldId.FRIENDLY_NAME) == ATELIER


def test_draft_agents_and_trunks_are_as_they_were(store: NumberStore) -> None:
    assert store.load_draft() == Draft(
        {
            FieldId.PHONE_NUMBER: "(415) 555-26",
            FieldId.FRIENDLY_NAME: " 🔑 L'\"atelier",
            FieldId.OUTBOUND_PHONE_NUMBER: "020 8366",
        },
        regions={FieldId.PHONE_NUMBER: "US", FieldId.OUTBOUND_PHONE_NUMBER: "GB"},
    )
    assert {*store.agents()} == {
        Agent("in-1", "Front desk"),
        Agent("out-1", "Søren’s “caller”"),
        Agent("in-2", "in-2"),
    }
    assert {*store.trunks()} == {
        SavedTrunk("tr-1", "Telnyx", "sip.telnyx.com", "acme"),
        SavedTrunk("tr-2", 'Twilio, "old" O\'Neil', "acme.pstn.twilio.com", "o'neil"),
    }


def test_the_second_account_is_as_it_was(store: NumberStore) -> None:
    store.use(SECOND)
    assert store.numbers() == [
        PhoneNumber(
            "+12125550105",
            NumberState.NOT_CONFIRMED,
            termination_sip_uri="sip.beta.example",
            imported_at=_at(8, 40),
        ),
        PhoneNumber(
            TRIED,
            NumberState.INACTIVE,
            "Beta's own",
            termination_sip_uri="sip.beta.example",
            imported_at=_noon(10, 6),
        ),
    ]
    assert store.refreshed_at() is None
    assert store.history(TRIED) == [Event(_at(8, 38), EventKind.IMPORT, EventOutcome.DONE, person="anna")]
    assert store.trunk_username(TRIED) == "beta"
    assert store.agents() == [Agent("in-1", "Beta’s agent")]
    assert store.trunks() == [SavedTrunk("tr-3", "Beta", "sip.beta.example", "beta")]
    assert store.load_draft() == Draft({FieldId.PHONE_NUMBER: "+1 212"})


def test_an_account_of_it_can_be_forgotten(store: NumberStore, old: Path) -> None:
    expected = _tables(old)
    assert store.forget(SECOND) == [SavedTrunk("tr-3", "Beta", "sip.beta.example", "beta")]
    assert _tables(old) == {
        name: [row for row in rows if row["address"] == FIRST] for name, rows in expected.items()
    }
