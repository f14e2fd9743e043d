"""Whether the last edit can be taken back, and what that is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.history.events import (
    Event,
    EventKind,
    EventOutcome,
    FieldChange,
    undo_of,
    undo_of_batch,
)
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber

NOW = PhoneNumber("+14155552671", NumberState.ACTIVE, friendly_name="Desk", outbound_agent_id="out-1")
RENAMED = Event(
    None, EventKind.CHANGE, EventOutcome.DONE, changes=(FieldChange("friendly_name", "Front desk", "Desk"),)
)
IMPORTED = Event(None, EventKind.IMPORT, EventOutcome.DONE)


def _edit(*changes: FieldChange) -> Event:
    return replace(RENAMED, changes=changes)


def test_the_last_edit_is_taken_back() -> None:
    undo = undo_of([RENAMED, _edit(FieldChange("outbound_agent_id", None, "out-1")), IMPORTED], NOW)
    assert undo == NumberChange("+14155552671", {FieldId.FRIENDLY_NAME: "Front desk"})


def test_an_agent_can_be_taken_off_again_but_a_name_not_emptied() -> None:
    event = _edit(FieldChange("outbound_agent_id", None, "out-1"), FieldChange("friendly_name", None, "Desk"))
    assert undo_of([event], NOW) == NumberChange("+14155552671", {FieldId.OUTBOUND_AGENT_ID: None})


def test_a_password_is_not_taken_back() -> None:
    assert undo_of([_edit(FieldChange("trunk_password"))], NOW) is None


def test_a_username_is_taken_back_where_the_one_before_is_known() -> None:
    assert undo_of([_edit(FieldChange("trunk_username", None, "b"))], NOW) is None
    assert undo_of([_edit(FieldChange("trunk_username", "a", "b"))], NOW) == NumberChange(
        "+14155552671", {FieldId.TRUNK_USERNAME: "a"}
    )


def test_what_became_something_else_meanwhile_stays() -> None:
    assert undo_of([RENAMED], replace(NOW, friendly_name="Elsewhere")) is None


@pytest.mark.parametrize(
    "later",
    [
        IMPORTED,
        replace(RENAMED, kind=EventKind.SEEN),
        replace(RENAMED, outcome=EventOutcome.NOT_CONFIRMED),
        replace(RENAMED, outcome=EventOutcome.SENDING),
    ],
)
def test_nothing_is_taken_back_after_more_has_happened(later: Event) -> None:
    assert undo_of([later, RENAMED], NOW) is None


def test_a_failure_in_between_changes_nothing() -> None:
    assert undo_of([replace(RENAMED, outcome=EventOutcome.FAILED), RENAMED], NOW) is not None
    assert undo_of([], NOW) is None


def test_a_batch_is_brought_back_where_it_still_stands() -> None:
    one, two, three = (replace(NOW, number=f"+1415555010{place}") for place in range(3))
    renamed = FieldChange("friendly_name", "Front desk", "Desk")
    agent = FieldChange("outbound_agent_id", None, "out-1")
    batch = [(one.number, (renamed, agent)), (two.number, (renamed,)), ("+1415555099", (renamed,))]
    back = undo_of_batch(batch, [one, replace(two, friendly_name="Elsewhere"), three])
    assert back == [
        NumberChange(one.number, {FieldId.FRIENDLY_NAME: "Front desk", FieldId.OUTBOUND_AGENT_ID: None})
    ]


def test_what_was_tried_twice_is_brought_back_to_what_it_was_at_first() -> None:
    tried = FieldChange("friendly_name", "Front desk", "Desk")
    again = FieldChange("friendly_name", "Desk", "Desk")
    batch = [(NOW.number, (tried,)), (NOW.number, (again,))]
    assert undo_of_batch(batch, [NOW]) == [NumberChange(NOW.number, {FieldId.FRIENDLY_NAME: "Front desk"})]


def test_of_a_batch_nothing_of_the_trunk_s_login_is_brought_back() -> None:
    batch = [(NOW.number, (FieldChange("trunk_password"), FieldChange("trunk_username", "a", "b")))]
    assert undo_of_batch(batch, [NOW]) == []
