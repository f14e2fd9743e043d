"""What is known of a number, from the attempts at it and the answers to them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.errors import StoreUnavailable
from sigmamind_desktop.domain.numbers.record import ImportRequest, NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.data_file.store import NumberStore

OpenStore = Callable[..., NumberStore]


def test_an_attempt_is_written_before_anything_else_happens(
    open_store: OpenStore, wish: ImportRequest, attempts: Any
) -> None:
    open_store().begin_attempt("a1", wish)
    assert attempts() == [("a1", "sending", None, False)]


def test_an_attempt_under_way_is_a_row_with_all_that_was_asked_for(
    open_store: OpenStore, wish: ImportRequest
) -> None:
    before = datetime.now(UTC)
    store = open_store()
    store.begin_attempt("a1", wish)
    (row,) = store.numbers()
    assert row.imported_at is not None
    assert before <= row.imported_at <= datetime.now(UTC)
    assert row == PhoneNumber(
        number="+14155552671",
        state=NumberState.SENDING,
        friendly_name="Front desk",
        inbound_agent_id="in-1",
        outbound_agent_id="out-1",
        outbound_phone_number="+442083661177",
        termination_sip_uri="sip.telnyx.com",
        imported_at=row.imported_at,
    )


def test_an_imported_number_is_kept_as_sigmamind_says_it_is(
    open_store: OpenStore, wish: ImportRequest, imported: PhoneNumber, attempts: Any
) -> None:
    store = open_store()
    store.begin_attempt("a1", wish)
    store.settle_imported("a1", imported)
    assert store.numbers() == [imported]
    assert attempts() == [("a1", "imported", None, True)]
    store.close()
    assert open_store().numbers() == [imported]


@pytest.mark.parametrize("state", [NumberState.ACTIVE, NumberState.INACTIVE, NumberState.UNKNOWN])
def test_a_number_s_state_is_kept(
    state: NumberState, open_store: OpenStore, wish: ImportRequest, imported: PhoneNumber, states: Any
) -> None:
    store = open_store()
    store.begin_attempt("a1", wish)
    store.settle_imported("a1", dataclasses.replace(imported, state=state))
    assert states(store) == {"+14155552671": state.value}


def test_a_failed_attempt_shows_no_row(open_store: OpenStore, wish: ImportRequest, attempts: Any) -> None:
    store = open_store()
    store.begin_attempt("a1", wish)
    store.settle_failed("a1", "KeyRefused")
    assert store.numbers() == []
    assert attempts() == [("a1", "failed", "KeyRefused", True)]


def test_an_unanswered_attempt_is_not_confirmed(
    open_store: OpenStore, wish: ImportRequest, attempts: Any, states: Any
) -> None:
    store = open_store()
    store.begin_attempt("a1", wish)
    store.settle_not_confirmed("a1", "NoAnswer")
    assert states(store) == {"+14155552671": "not_confirmed"}
    assert attempts() == [("a1", "not_confirmed", "NoAnswer", True)]


def test_an_attempt_that_was_never_settled_is_not_confirmed_at_the_next_opening(
    open_store: OpenStore, wish: ImportRequest, attempts: Any, states: Any
) -> None:
    store = open_store()
    store.begin_attempt("a1", wish)
    store.close()
    store = open_store()
    assert states(store) == {"+14155552671": "not_confirmed"}
    assert attempts() == [("a1", "not_confirmed", "ended", True)]


def test_an_opening_leaves_settled_attempts_as_they_are(
    open_store: OpenStore, wish: ImportRequest, imported: PhoneNumber, attempts: Any
) -> None:
    store = open_store()
    for name, settle in [
        ("imported", lambda: store.settle_imported("imported", imported)),
        ("failed", lambda: store.settle_failed("failed", "KeyRefused")),
        ("open", lambda: store.settle_not_confirmed("open", "NoAnswer")),
    ]:
        store.begin_attempt(name, wish)
        settle()
    store.close()
    before = attempts()
    open_store()
    assert attempts() == before


@pytest.fixture
def live_through(wish: ImportRequest, imported: PhoneNumber) -> Callable[[NumberStore, str], None]:
    """Make attempts at one number that come to these outcomes, one after another."""

    def live_through(store: NumberStore, outcomes: str) -> None:
        for index, outcome in enumerate(outcomes.split()):
            name = f"{outcomes}{index}"
            store.begin_attempt(name, wish)
            match outcome:
                case "imported":
                    store.settle_imported(name, imported)
                case "failed":
                    store.settle_failed(name, "X")
                case "open":
                    store.settle_not_confirmed(name, "X")
                case _:
                    assert outcome == "sending"

    return live_through


@pytest.mark.parametrize(
    ("outcomes", "state"),
    [
        ("failed failed", None),
        ("open failed", "not_confirmed"),
        ("open failed failed", "not_confirmed"),
        ("open imported", "active"),
        ("open open imported", "active"),
        ("open imported failed", "active"),
        ("open failed imported", "active"),
        ("imported failed", "active"),
        ("imported open", "not_confirmed"),
        ("imported open failed", "not_confirmed"),
        ("imported open imported", "active"),
        ("failed open", "not_confirmed"),
        ("open sending", "sending"),
        ("imported sending", "sending"),
        ("failed sending", "sending"),
    ],
)
def test_what_several_attempts_at_one_number_come_to(
    outcomes: str, state: str | None, open_store: OpenStore, live_through: Any, states: Any
) -> None:
    store = open_store()
    live_through(store, outcomes)
    assert states(store) == ({"+14155552671": state} if state else {})


_UNANSWERED = ["open", "open failed", "open failed failed", "open open", "failed open"]


@pytest.mark.parametrize("outcomes", _UNANSWERED)
def test_a_number_found_in_the_account_is_imported(
    outcomes: str, open_store: OpenStore, live_through: Any, imported: PhoneNumber, attempts: Any
) -> None:
    store = open_store()
    live_through(store, outcomes)
    store.settle_found(imported, store.newest_attempt())
    assert store.numbers() == [imported]
    assert [outcome for _, outcome, _, _ in attempts()] == outcomes.replace("open", "imported").split()


@pytest.mark.parametrize("outcomes", _UNANSWERED)
def test_a_number_absent_from_the_account_is_no_row(
    outcomes: str, open_store: OpenStore, live_through: Any, attempts: Any
) -> None:
    store = open_store()
    live_through(store, outcomes)
    store.settle_absent("+14155552671", store.newest_attempt())
    assert store.numbers() == []
    assert {outcome for _, outcome, _, _ in attempts()} == {"failed"}


def test_a_look_at_the_account_touches_no_other_number_and_no_other_address(
    open_store: OpenStore, imported: PhoneNumber, wish: ImportRequest, numbered: Any, states: Any
) -> None:
    here, there = open_store(), open_store("https://eu.example.com")
    for name, store, number in [
        ("a", here, "+14155552671"),
        ("b", here, "+12125550102"),
        ("c", there, "+14155552671"),
    ]:
        store.begin_attempt(name, numbered(wish, number))
        store.settle_not_confirmed(name, "NoAnswer")
    here.settle_absent("+14155552671", here.newest_attempt())
    assert states(here) == {"+12125550102": "not_confirmed"}
    assert states(there) == {"+14155552671": "not_confirmed"}
    there.settle_found(imported, there.newest_attempt())
    assert states(here) == {"+12125550102": "not_confirmed"}
    assert there.numbers() == [imported]


def test_a_look_at_the_account_leaves_an_attempt_under_way_alone(
    open_store: OpenStore, wish: ImportRequest, attempts: Any
) -> None:
    store = open_store()
    store.begin_attempt("a1", wish)
    store.settle_absent("+14155552671", store.newest_attempt())
    assert attempts() == [("a1", "sending", None, False)]


def test_an_attempt_after_the_look_began_is_left_alone(
    open_store: OpenStore, imported: PhoneNumber, wish: ImportRequest, attempts: Any
) -> None:
    store = open_store()
    store.begin_attempt("a1", wish)
    store.settle_not_confirmed("a1", "NoAnswer")
    newest = store.newest_attempt()
    store.begin_attempt("a2", wish)
    assert store.settle_absent(wish.phone_number, newest) is None
    assert store.settle_found(imported, newest) == imported
    store.settle_not_confirmed("a2", "NoAnswer")
    known = store.settle_absent(wish.phone_number, newest)
    assert known is not None
    assert known.state is NumberState.NOT_CONFIRMED
    assert [outcome for _, outcome, _, _ in attempts()] == ["failed", "not_confirmed"]


def test_attempts_at_different_numbers_do_not_mix(
    open_store: OpenStore, imported: PhoneNumber, wish: ImportRequest, numbered: Any, states: Any
) -> None:
    store = open_store()
    for index, number in enumerate(("+12125550101", "+12125550102", "+12125550103", "+12125550104")):
        store.begin_attempt(str(index), numbered(wish, number))
    store.settle_imported("0", dataclasses.replace(imported, number="+12125550101"))
    store.settle_failed("1", "X")
    store.settle_not_confirmed("2", "X")
    assert states(store) == {
        "+12125550101": "active",
        "+12125550103": "not_confirmed",
        "+12125550104": "sending",
    }


def test_the_newest_comes_first(
    open_store: OpenStore, imported: PhoneNumber, wish: ImportRequest, numbered: Any
) -> None:
    store = open_store()
    for days in (3, 1, 40, 2):
        when = datetime(2026, 6, 1, tzinfo=UTC) - timedelta(days=days)
        row = dataclasses.replace(imported, number=f"+1212555{days:04}", imported_at=when)
        store.settle_imported("", row)
    store.begin_attempt("now", numbered(wish, "+12125559999"))
    assert [row.number[-4:] for row in store.numbers()] == ["9999", "0001", "0002", "0003", "0040"]


def test_a_number_imported_again_is_one_row_with_the_last_word(
    open_store: OpenStore, wish: ImportRequest, imported: PhoneNumber
) -> None:
    store = open_store()
    store.begin_attempt("a1", wish)
    store.settle_imported("a1", imported)
    later = dataclasses.replace(
        imported, friendly_name=None, inbound_agent_id=None, imported_at=datetime(2026, 5, 5, tzinfo=UTC)
    )
    store.begin_attempt("a2", wish)
    store.settle_imported("a2", later)
    assert store.numbers() == [later]


def test_the_last_attempt_gives_the_form_back_without_the_password(
    open_store: OpenStore, wish: ImportRequest
) -> None:
    store = open_store()
    store.begin_attempt("a1", dataclasses.replace(wish, friendly_name="Older"))
    store.begin_attempt("a2", wish)
    assert store.last_attempt("+14155552671") == Draft(
        texts={
            FieldId.PHONE_NUMBER: "+14155552671",
            FieldId.FRIENDLY_NAME: "Front desk",
            FieldId.TERMINATION_SIP_URI: "sip.telnyx.com",
            FieldId.TRUNK_USERNAME: "acme",
            FieldId.INBOUND_AGENT_ID: "in-1",
            FieldId.OUTBOUND_AGENT_ID: "out-1",
            FieldId.OUTBOUND_PHONE_NUMBER: "+442083661177",
        }
    )


def test_the_last_attempt_has_no_field_that_was_empty(open_store: OpenStore) -> None:
    store = open_store()
    store.begin_attempt("a1", ImportRequest("+14155552671", "acme", Secret("x"), "sip.telnyx.com"))
    assert set(store.last_attempt("+14155552671").texts) == {
        FieldId.PHONE_NUMBER,
        FieldId.TERMINATION_SIP_URI,
        FieldId.TRUNK_USERNAME,
    }


def test_a_number_that_was_never_tried_here_gives_a_form_with_the_number(
    open_store: OpenStore, wish: ImportRequest
) -> None:
    open_store().begin_attempt("a1", wish)
    there = open_store("https://eu.example.com")
    assert there.last_attempt("+14155552671") == Draft(texts={FieldId.PHONE_NUMBER: "+14155552671"})


def test_an_attempt_s_name_is_used_once(
    open_store: OpenStore, wish: ImportRequest, attempts: Any, numbered: Any
) -> None:
    store = open_store()
    store.begin_attempt("a1", wish)
    with pytest.raises(StoreUnavailable):
        store.begin_attempt("a1", numbered(wish, "+12125550102"))
    assert attempts() == [("a1", "sending", None, False)]
    store.settle_failed("a1", "X")
