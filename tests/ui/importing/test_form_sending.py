"""The form from the press of the button to the outcome."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton

from sigmamind_desktop.app.importing.importer import ImportStatus
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.errors import (
    AppError,
    CannotReach,
    Created,
    FormNotAccepted,
    NoAnswer,
    Reach,
    ServerFault,
    TooMany,
)
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.importing.form import ImportForm
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.numbers import messages as number_messages

_NUMBER = "+14155550100"
_PASSWORD = "pw-4d81b6f0a7-wxyz"
_KEPT = set(FieldId) - {FieldId.PHONE_NUMBER, FieldId.FRIENDLY_NAME}


def _go(form: ImportForm, *phases: Phase, **end: Any) -> None:
    """Show the way to an outcome."""
    *before, last = phases
    for phase in before:
        form.render_status(ImportStatus(phase, _NUMBER))
    form.render_status(ImportStatus(last, _NUMBER, **end))


def _imported(form: ImportForm, state: NumberState = NumberState.ACTIVE) -> None:
    result = PhoneNumber(_NUMBER, state, imported_at=datetime(2026, 11, 1, tzinfo=UTC))
    _go(form, Phase.PREPARING, Phase.SENT, Phase.DONE, result=result)


def _failed(form: ImportForm, error: AppError) -> None:
    _go(form, Phase.PREPARING, Phase.SENT, Phase.FAILED, error=error, created=error.created)


def _texts(form: ImportForm) -> dict[FieldId, str]:
    return {field_id: row.input.text() for field_id, row in form.rows.items()}


@pytest.fixture
def filled(form: ImportForm, complete: Draft) -> ImportForm:
    form.fill(complete)
    return form


@pytest.mark.parametrize("phases", [[Phase.PREPARING], [Phase.PREPARING, Phase.SENT]])
def test_while_an_import_is_on_its_way_nothing_can_be_typed(filled: ImportForm, phases: list[Phase]) -> None:
    _go(filled, *phases)
    assert not any(line.isEnabled() for line in filled.findChildren(QLineEdit))
    assert not filled.import_button.isEnabled()
    assert not filled.clear_button.isEnabled()
    assert filled.cancel_button.isVisible()
    assert filled.cancel_button.isEnabled()


def test_while_an_import_is_on_its_way_a_second_is_not_asked_for(filled: ImportForm, qtbot: Any) -> None:
    wishes: list[object] = []
    filled.import_requested.connect(wishes.append)
    _go(filled, Phase.PREPARING)
    qtbot.mouseClick(filled.import_button, Qt.MouseButton.LeftButton)
    filled.submit()
    filled.clear()
    assert wishes == []
    assert filled.draft.password == Secret(_PASSWORD)


def test_what_is_being_done_is_said_with_the_seconds_it_takes(
    filled: ImportForm, said: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = time.monotonic()
    with monkeypatch.context() as patch:
        patch.setattr(time, "monotonic", lambda: began)
        _go(filled, Phase.PREPARING)
        assert "Connecting" in said(filled)
        assert "0 s" in said(filled)
        patch.setattr(time, "monotonic", lambda: began + 65.2)
        _go(filled, Phase.SENT)
        assert "Waiting for SigmaMind's answer" in said(filled)
        assert "65 s" in said(filled)


def test_the_seconds_go_on_by_themselves(filled: ImportForm, said: Any, qtbot: Any) -> None:
    _go(filled, Phase.PREPARING, Phase.SENT)
    qtbot.waitUntil(lambda: "0 s" not in said(filled))
    _imported(filled)
    assert "Waiting" not in said(filled)


def test_cancel_asks_for_the_end(filled: ImportForm, qtbot: Any) -> None:
    _go(filled, Phase.PREPARING, Phase.SENT)
    with qtbot.waitSignal(filled.cancel_requested):
        qtbot.mouseClick(filled.cancel_button, Qt.MouseButton.LeftButton)


def test_escape_asks_for_the_end_wherever_the_focus_is(filled: ImportForm) -> None:
    wishes: list[bool] = []
    filled.cancel_requested.connect(lambda: wishes.append(True))
    filled.rows[FieldId.TRUNK_USERNAME].input.setFocus()
    _go(filled, Phase.PREPARING)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert wishes == [True]


def test_escape_with_nothing_under_way_asks_for_nothing(filled: ImportForm) -> None:
    wishes: list[bool] = []
    filled.cancel_requested.connect(lambda: wishes.append(True))
    QTest.keyClick(filled.rows[FieldId.TRUNK_USERNAME].input, Qt.Key.Key_Escape)
    assert wishes == []


def test_a_shown_password_is_hidden_while_it_is_sent(filled: ImportForm, qtbot: Any) -> None:
    line = filled.rows[FieldId.TRUNK_PASSWORD].input
    qtbot.mouseClick(line.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert line.displayText() == _PASSWORD
    _go(filled, Phase.PREPARING)
    assert _PASSWORD not in line.displayText()


@pytest.mark.parametrize("state", [NumberState.ACTIVE, NumberState.INACTIVE, NumberState.UNKNOWN])
def test_a_success_makes_room_for_the_next_number(
    filled: ImportForm, said: Any, tone_of: Any, state: NumberState
) -> None:
    before = _texts(filled)
    drafts: list[Draft] = []
    filled.draft_changed.connect(drafts.append)
    _imported(filled, state)
    after = _texts(filled)
    assert {field_id: after[field_id] for field_id in _KEPT} == {
        field_id: before[field_id] for field_id in _KEPT
    }
    assert after[FieldId.PHONE_NUMBER] == after[FieldId.FRIENDLY_NAME] == ""
    assert filled.rows[FieldId.PHONE_NUMBER].input.hasFocus()
    assert tone_of(filled.rows[FieldId.PHONE_NUMBER]) is Tone.NEUTRAL
    assert "+1 415-555-0100" in said(filled.outcome)
    # A number that is active is in the list as that; what is said is what it still needs.
    is_active = state is NumberState.ACTIVE
    assert (number_messages.state_meaning(state) in said(filled.outcome)) is not is_active
    assert ("Before it rings: " in said(filled.outcome)) is (state is not NumberState.INACTIVE)
    # The next start must not bring the imported number back into the form.
    assert drafts[-1] == filled.draft


def test_after_a_success_the_next_number_can_be_typed_and_imported_at_once(filled: ImportForm) -> None:
    wishes: list[Any] = []
    filled.import_requested.connect(wishes.append)
    _imported(filled)
    QTest.keyClicks(QApplication.focusWidget(), "+14155550101")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert [wish.phone_number for wish in wishes] == ["+14155550101"]
    assert wishes[0].trunk_password == Secret(_PASSWORD)


@pytest.mark.parametrize(
    "error",
    [
        CannotReach(Reach.NAME, "ConnectError"),
        NoAnswer("ReadTimeout"),
        ServerFault("HTTP 500", status=500),
        TooMany("HTTP 429", wait=30),
        FormNotAccepted("HTTP 422"),
        AppError("LookupError"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_a_failure_keeps_everything_that_was_typed(
    filled: ImportForm, complete: Draft, said: Any, error: AppError
) -> None:
    before = filled.draft
    _failed(filled, error)
    assert filled.draft == before
    assert all(line.isEnabled() for line in filled.findChildren(QLineEdit))
    assert filled.import_button.isEnabled()
    assert not filled.cancel_button.isVisible()
    words = messages.failure(error)
    assert words.title in said(filled.outcome)
    assert words.text in said(filled.outcome)
    assert (filled.outcome.accessibleName(), filled.outcome.accessibleDescription()) == (
        words.title,
        words.text,
    )


def test_the_words_of_a_failure_stay_while_the_form_is_put_right(filled: ImportForm, write: Any) -> None:
    _failed(filled, TooMany("HTTP 429"))
    write(filled, FieldId.FRIENDLY_NAME, "Other")
    assert filled.outcome.isVisible()


def test_the_details_of_a_failure_can_be_copied(filled: ImportForm, button: Any, qtbot: Any) -> None:
    error = ServerFault("HTTP 500, request abc", status=500)
    _failed(filled, error)
    with qtbot.waitSignal(filled.outcome.details_requested) as heard:
        qtbot.mouseClick(button(filled.outcome, "Copy details"), Qt.MouseButton.LeftButton)
    assert heard.args == [error]


@pytest.mark.parametrize(
    ("created", "offered"), [(Created.MAYBE, True), (Created.NO, False)], ids=["maybe", "no"]
)
@pytest.mark.parametrize("phase", [Phase.FAILED, Phase.CANCELLED])
def test_a_check_is_offered_where_the_number_may_exist(
    filled: ImportForm, qtbot: Any, button: Any, phase: Phase, created: Created, offered: bool
) -> None:
    end: dict[str, Any] = {"created": created}
    if phase is Phase.FAILED:
        end["error"] = AppError(created=created)
    _go(filled, Phase.PREPARING, Phase.SENT, phase, **end)
    texts = [each.text() for each in filled.outcome.findChildren(QPushButton)]
    assert ("Check now" in texts) is offered
    if not offered:
        return
    with qtbot.waitSignal(filled.outcome.check_requested) as heard:
        qtbot.mouseClick(button(filled.outcome, "Check now"), Qt.MouseButton.LeftButton)
    assert heard.args == [_NUMBER]


def test_the_first_field_that_sigmamind_named_gets_the_focus(filled: ImportForm, tone_of: Any) -> None:
    fields = {FieldId.INBOUND_AGENT_ID: "is not yours", FieldId.TRUNK_USERNAME: "is not valid"}
    _failed(filled, FormNotAccepted("HTTP 422", fields=fields))
    assert filled.rows[FieldId.TRUNK_USERNAME].input.hasFocus()
    assert {field_id for field_id, row in filled.rows.items() if tone_of(row) is Tone.BAD} == set(fields)


@pytest.mark.parametrize("created", Created)
def test_a_cancelled_import_keeps_everything_and_says_what_is_known(
    filled: ImportForm, said: Any, created: Created
) -> None:
    before = filled.draft
    _go(filled, Phase.PREPARING, Phase.CANCELLED, created=created)
    assert filled.draft == before
    assert messages.cancelled(created).text in said(filled.outcome)
    assert filled.import_button.isEnabled()


def test_a_new_import_puts_the_old_outcome_away(filled: ImportForm) -> None:
    _failed(filled, TooMany("HTTP 429"))
    _go(filled, Phase.PREPARING)
    assert not filled.outcome.isVisible()
