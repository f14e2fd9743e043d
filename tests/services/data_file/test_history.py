"""What the data file knows of what happened to a number."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.domain.calls.outcomes import CallOutcome, CallRequest
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.history.events import Event, EventKind, EventOutcome, FieldChange, undo_of
from sigmamind_desktop.domain.numbers.record import AccountNumbers, ImportRequest, NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.data_file.file import open_data_file
from sigmamind_desktop.services.data_file.schema import MIGRATIONS
from sigmamind_desktop.services.data_file.store import NumberStore

NUMBER = "+14155552671"
CHANGE = NumberChange(
    NUMBER,
    {FieldId.FRIENDLY_NAME: "Desk", FieldId.INBOUND_AGENT_ID: None, FieldId.TRUNK_USERNAME: "other"},
    Secret("pw-of-a-change"),
)


@pytest.fixture
def store(path: Path) -> Any:
    with closing(NumberStore(path, "https://api.sigmamind.ai", "anna")) as store:
        yield store


@pytest.fixture
def changed(imported: PhoneNumber) -> PhoneNumber:
    return replace(imported, friendly_name="Desk", inbound_agent_id=None)


@pytest.fixture
def filled(store: NumberStore, wish: ImportRequest, imported: PhoneNumber) -> NumberStore:
    store.begin_attempt("a", wish)
    store.settle_imported("a", imported)
    return store


def _events(store: NumberStore) -> list[Event]:
    events = store.history(NUMBER)
    moments = [event.at for event in events]
    assert all(isinstance(at, datetime) and at.tzinfo is not None for at in moments)
    assert moments == sorted(moments, reverse=True)
    return [replace(event, at=None) for event in events]


def test_an_import_says_who_asked_for_it(filled: NumberStore) -> None:
    assert _events(filled) == [Event(None, EventKind.IMPORT, EventOutcome.DONE, person="anna")]
    assert filled.history("+12125550123") == []


def test_each_attempt_is_kept_with_what_became_of_it(filled: NumberStore, wish: ImportRequest) -> None:
    filled.begin_attempt("b", wish)
    filled.settle_failed("b", "KeyRefused")
    filled.begin_attempt("c", wish)
    filled.settle_not_confirmed("c", "NoAnswer")
    assert [(event.outcome, event.error) for event in _events(filled)] == [
        (EventOutcome.NOT_CONFIRMED, "NoAnswer"),
        (EventOutcome.FAILED, "KeyRefused"),
        (EventOutcome.DONE, ""),
    ]


def test_a_change_is_kept_as_it_was_and_as_it_became(filled: NumberStore, changed: PhoneNumber) -> None:
    filled.begin_change("w", CHANGE, "b")
    assert _events(filled)[0].outcome is EventOutcome.SENDING
    assert filled.numbers()[0].friendly_name == "As SigmaMind says"
    filled.settle_changed("w", changed)
    assert filled.numbers() == [changed]
    assert _events(filled)[0] == Event(
        None,
        EventKind.CHANGE,
        EventOutcome.DONE,
        person="anna",
        changes=(
            FieldChange("friendly_name", "As SigmaMind says", "Desk"),
            FieldChange("inbound_agent_id", "in-2", None),
            FieldChange("trunk_username", "acme", "other"),
            FieldChange("trunk_password"),
        ),
    )


def test_a_password_is_nowhere_in_the_file(filled: NumberStore, changed: PhoneNumber, path: Path) -> None:
    filled.begin_change("w", CHANGE, "b")
    filled.settle_changed("w", changed)
    files = list(path.parent.iterdir())
    assert files
    assert all(b"pw-of-a-change" not in file.read_bytes() for file in files)


@pytest.mark.parametrize("outcome", [EventOutcome.FAILED, EventOutcome.NOT_CONFIRMED])
def test_a_change_that_was_not_made_changes_no_row(
    outcome: EventOutcome, filled: NumberStore, imported: PhoneNumber
) -> None:
    filled.begin_change("w", CHANGE, "b")
    if outcome is EventOutcome.FAILED:
        filled.settle_change_failed("w", "KeyRefused")
    else:
        filled.settle_change_not_confirmed("w", "KeyRefused")
    assert filled.numbers() == [imported]
    event = _events(filled)[0]
    assert (event.outcome, event.error) == (outcome, "KeyRefused")


def test_a_change_that_was_cut_off_is_not_confirmed(filled: NumberStore, path: Path) -> None:
    filled.begin_change("w", CHANGE, "b")
    filled.close()
    with closing(NumberStore(path, "https://api.sigmamind.ai")) as again:
        event = _events(again)[0]
    assert (event.outcome, event.error) == (EventOutcome.NOT_CONFIRMED, "ended")


def test_another_account_s_changes_are_left_alone(filled: NumberStore, path: Path) -> None:
    filled.begin_change("w", CHANGE, "b")
    with closing(NumberStore(path, "https://api.other.example")) as other:
        assert other.history(NUMBER) == []
        assert other.trunk_username(NUMBER) is None
    assert _events(filled)[0].outcome is EventOutcome.SENDING


def test_what_was_changed_elsewhere_is_kept_too(filled: NumberStore, imported: PhoneNumber) -> None:
    told = frozenset({"state", "friendly_name"})
    for row in (imported, replace(imported, friendly_name="Elsewhere", state=NumberState.INACTIVE)):
        filled.begin_refresh()
        filled.end_refresh(AccountNumbers([row], is_whole=True, told=told), datetime.now(UTC))
    filled.begin_refresh()
    filled.end_refresh(AccountNumbers([], is_whole=True), datetime.now(UTC))
    gone, seen, *_ = _events(filled)
    assert gone.changes == (FieldChange("state", "inactive", "gone"),)
    assert seen == Event(
        None,
        EventKind.SEEN,
        EventOutcome.DONE,
        changes=(
            FieldChange("state", "active", "inactive"),
            FieldChange("friendly_name", "As SigmaMind says", "Elsewhere"),
        ),
    )


def test_a_refresh_that_finds_nothing_new_leaves_no_trace(filled: NumberStore, imported: PhoneNumber) -> None:
    for _ in range(2):
        filled.begin_refresh()
        filled.end_refresh(AccountNumbers([imported], is_whole=True), datetime.now(UTC))
    assert len(_events(filled)) == 1


def test_the_username_that_arrived_last_is_known(
    filled: NumberStore, wish: ImportRequest, changed: PhoneNumber, imported: PhoneNumber
) -> None:
    assert filled.trunk_username(NUMBER) == "acme"
    filled.begin_change("w", CHANGE, "b")
    assert filled.trunk_username(NUMBER) == "acme"
    filled.settle_changed("w", changed)
    assert filled.trunk_username(NUMBER) == "other"
    filled.begin_attempt("b", replace(wish, trunk_username="third"))
    filled.settle_imported("b", imported)
    assert filled.trunk_username(NUMBER) == "third"


def test_the_last_edit_can_be_undone_but_for_the_password(filled: NumberStore, changed: PhoneNumber) -> None:
    filled.begin_change("w", CHANGE, "b")
    assert undo_of(filled.history(NUMBER), changed) is None
    filled.settle_changed("w", changed)
    undo = undo_of(filled.history(NUMBER), changed)
    assert undo == NumberChange(
        NUMBER,
        {
            FieldId.FRIENDLY_NAME: "As SigmaMind says",
            FieldId.INBOUND_AGENT_ID: "in-2",
            FieldId.TRUNK_USERNAME: "acme",
        },
    )


def test_a_file_of_before_keeps_its_attempts(path: Path) -> None:
    db, _ = open_data_file(path, MIGRATIONS[:2])
    with closing(db), db:
        db.execute(
            "INSERT INTO attempt (name, address, number, outcome, started_at)"
            " VALUES ('a', 'https://api.sigmamind.ai', ?, 'imported', '2026-11-01T12:00:00+00:00')",
            (NUMBER,),
        )
    with closing(NumberStore(path, "https://api.sigmamind.ai")) as store:
        assert _events(store) == [Event(None, EventKind.IMPORT, EventOutcome.DONE)]


def test_a_test_call_is_kept_with_what_became_of_it(filled: NumberStore, imported: PhoneNumber) -> None:
    request = CallRequest(NUMBER, "+442083661177", "out-1")
    filled.begin_call("w", request)
    assert _events(filled)[0] == Event(None, EventKind.CALL, EventOutcome.SENDING, person="anna")
    filled.settle_call("w", EventOutcome.DONE, result=CallOutcome.BUSY)
    event = _events(filled)[0]
    assert (event.outcome, event.call) == (EventOutcome.DONE, CallOutcome.BUSY)
    assert filled.numbers() == [imported]
    at = datetime(2026, 11, 24, 12, tzinfo=UTC)
    filled.mark_tested(NUMBER, at)
    assert filled.numbers() == [replace(imported, tested_at=at)]


def test_a_call_that_was_cut_off_is_not_confirmed(filled: NumberStore, path: Path) -> None:
    filled.begin_call("w", CallRequest(NUMBER, "+442083661177", "out-1"))
    filled.close()
    with closing(NumberStore(path, "https://api.sigmamind.ai")) as again:
        assert _events(again)[0].outcome is EventOutcome.NOT_CONFIRMED


def test_what_this_computer_knows_outlasts_a_refresh(filled: NumberStore, imported: PhoneNumber) -> None:
    at = datetime(2026, 11, 24, 12, tzinfo=UTC)
    filled.mark_tested(NUMBER, at)
    ringing = {
        "is_set_up": True,
        "set_up_at": at,
        "arrived_at": at - timedelta(days=1),
        "was_taken": False,
        "is_routed": False,
        "routed_at": at,
    }
    filled.mark_ringing(replace(imported, **ringing))
    told = frozenset({"friendly_name", "termination_sip_uri"})

    def refresh(row: PhoneNumber) -> PhoneNumber:
        filled.begin_refresh()
        (known,) = filled.end_refresh(AccountNumbers([row], is_whole=True, told=told), at)
        return known

    known = refresh(replace(imported, friendly_name="Elsewhere"))
    assert (known.tested_at, known.is_set_up) == (at, True)
    assert {name: getattr(known, name) for name in ringing} == ringing
    # Over another trunk nothing was tested.
    known = refresh(replace(imported, termination_sip_uri="sip.telnyx.eu"))
    assert (known.tested_at, known.is_set_up) == (None, True)


def test_what_was_changed_at_once_is_known_together(
    filled: NumberStore, changed: PhoneNumber, path: Path
) -> None:
    assert filled.batch() == []
    for wish, number, batch in (("1", NUMBER, "b"), ("2", "+14155550101", "b"), ("3", NUMBER, "c")):
        filled.begin_change(wish, replace(CHANGE, number=number), batch)
    assert filled.batch() == []
    filled.settle_changed("1", changed)
    filled.settle_change_not_confirmed("2", "NoAnswer")
    filled.settle_change_failed("3", "KeyRefused")
    filled.close()
    with closing(NumberStore(path, "https://api.sigmamind.ai")) as again:
        assert [number for number, _changes in again.batch()] == [NUMBER, "+14155550101"]
        assert again.batch("b") == again.batch()
        assert again.batch("c") == []
        assert FieldChange("friendly_name", "As SigmaMind says", "Desk") in again.batch("b")[0][1]
    with closing(NumberStore(path, "https://api.other.example")) as other:
        assert other.batch() == []
        assert other.batch("b") == []


def test_what_happened_to_all_numbers_is_listed_newest_first_and_bounded(store: NumberStore) -> None:
    for place in range(5):
        change = NumberChange(f"+1415555010{place}", {FieldId.FRIENDLY_NAME: "new"})
        store.begin_change(f"wish {place}", change, "")
        store.settle_change_failed(f"wish {place}", "no_answer")
    assert [number[-1] for number, _ in store.happened(100)] == ["4", "3", "2", "1", "0"]
    assert [number[-1] for number, _ in store.happened(2)] == ["4", "3"]
    store.use("https://other.example.com")
    assert store.happened(100) == []
