"""Whether the last edit can be taken back, and what that is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.history.events import Event, EventKind, EventOutcome, FieldChange, undo_of
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
