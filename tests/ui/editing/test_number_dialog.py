"""A number's details: everything known of it, and changing it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox

from sigmamind_desktop.app.numbers.refreshing import RefreshPhase
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.ui.access.api_key_dialog import ApiKeyDialog
from sigmamind_desktop.ui.editing.number_dialog import NumberDialog
from tests.ui.editing.edits import shown_as_edited

ONE, SLOW = "+14155550100", "+14155550504"


def _type(dialog: NumberDialog, field_id: FieldId, text: str) -> None:
    line = dialog.form.rows[field_id].input
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)


async def test_only_what_was_typed_is_sent_and_the_row_follows_the_answer(
    run_program: Any, options: Any, sandbox: Any, have: Any, opened: Any
) -> None:
    have(ONE)

    async with run_program(options()) as person:
        dialog = await opened(person)
        _type(dialog, FieldId.FRIENDLY_NAME, "Front desk")
        _type(dialog, FieldId.OUTBOUND_AGENT_ID, "sales")
        assert person.window.numbers.model.rows[0].friendly_name == "Desk"
        QTest.keyClick(dialog.form.rows[FieldId.FRIENDLY_NAME].input, Qt.Key.Key_Return)
        await shown_as_edited(person)
        assert sandbox.account.changes == [
            (ONE, {"friendlyName": "Front desk", "outboundAgentId": "agent_D5D0p7TUs66TTAEAx"})
        ]
        assert dialog.outcome.accessibleName() == "Saved at SigmaMind"
        assert dialog.outcome.accessibleDescription() == "Changed: name, outbound agent."
        assert person.window.numbers.model.rows[0].friendly_name == "Front desk"
        assert "Front desk" in dialog.head.title.text()
        assert dialog.isVisible()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


async def test_an_agent_is_taken_off_by_emptying_its_field(
    run_program: Any, options: Any, sandbox: Any, have: Any, opened: Any
) -> None:
    have(ONE)

    async with run_program(options()) as person:
        dialog = await opened(person)
        row = dialog.form.rows[FieldId.INBOUND_AGENT_ID]
        assert (row.input.text(), row.input.accessibleDescription()) == (
            "Support",
            "Agent ID awTw7UKhOsLGiDbt",
        )
        _type(dialog, FieldId.INBOUND_AGENT_ID, "")
        assert "taken off" in row.input.accessibleDescription()
        await person.press("Save changes", dialog)
        assert sandbox.account.changes == []
        await person.press("Save changes", dialog.findChild(QMessageBox))
        await shown_as_edited(person)
        assert sandbox.account.changes == [(ONE, {"inboundAgentId": None})]
        assert person.window.numbers.model.rows[0].inbound_agent_id is None


async def test_the_last_change_is_undone_but_for_the_password(
    run_program: Any, options: Any, sandbox: Any, have: Any, opened: Any
) -> None:
    have(ONE)

    async with run_program(options()) as person:
        dialog = await opened(person)
        assert not dialog.buttons.undo_button.isVisible()
        _type(dialog, FieldId.FRIENDLY_NAME, "Front desk")
        _type(dialog, FieldId.TRUNK_PASSWORD, "pw-of-an-edit-77")
        await person.press("Save changes", dialog)
        await shown_as_edited(person)
        assert dialog.form.rows[FieldId.TRUNK_PASSWORD].input.text() == ""
        await person.press("Undo last change", dialog)
        await shown_as_edited(person)
        assert sandbox.account.changes == [
            (ONE, {"friendlyName": "Front desk", "trunkPassword": "pw-of-an-edit-77"}),
            (ONE, {"friendlyName": "Desk"}),
        ]
        assert dialog.form.rows[FieldId.FRIENDLY_NAME].input.text() == "Desk"


async def test_nothing_is_sent_where_nothing_is_different_or_something_is_wrong(
    run_program: Any, options: Any, sandbox: Any, have: Any, opened: Any
) -> None:
    have(ONE)

    async with run_program(options()) as person:
        dialog = await opened(person)
        await person.press("Save changes", dialog)
        assert dialog.outcome.accessibleName() == "There is nothing to save"
        dialog.tabs.setCurrentWidget(dialog.history)
        assert dialog.outcome.isHidden()
        dialog.tabs.setCurrentWidget(dialog.form)
        await person.press("Save changes", dialog)
        assert dialog.outcome.isVisible()
        _type(dialog, FieldId.TERMINATION_SIP_URI, "sip.livekit.cloud")
        assert dialog.outcome.isHidden()
        _type(dialog, FieldId.TRUNK_PASSWORD, "********")
        await person.press("Save changes", dialog)
        assert dialog.outcome.accessibleName() == "2 fields are missing or wrong"
        assert dialog.focusWidget() is dialog.form.rows[FieldId.TERMINATION_SIP_URI].input
        dialog.tabs.setCurrentWidget(dialog.history)
        assert dialog.outcome.isVisible()
        assert sandbox.account.changes == []


@pytest.mark.parametrize(
    "leave",
    [
        pytest.param(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape), id="Escape"),
        pytest.param(lambda dialog: dialog.close(), id="the window's button"),
        pytest.param(lambda dialog: dialog.buttons.close_button.click(), id="Close"),
    ],
)
async def test_what_is_typed_is_not_thrown_away_by_leaving(
    leave: Any, run_program: Any, options: Any, sandbox: Any, have: Any, opened: Any
) -> None:
    have(ONE)

    async with run_program(options()) as person:
        dialog = await opened(person)
        _type(dialog, FieldId.FRIENDLY_NAME, "Front desk")
        for _ in range(2):
            leave(dialog)
            assert dialog.isVisible()
        assert dialog.form.rows[FieldId.FRIENDLY_NAME].input.text() == "Front desk"
        assert dialog.outcome.accessibleName() == "You have changes that are not saved"
        await person.press("Keep editing", dialog)
        assert dialog.outcome.isHidden()
        assert dialog.form.isAncestorOf(dialog.focusWidget())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await person.press("Close without saving", dialog)
        assert not dialog.isVisible()
        assert sandbox.account.changes == []


async def test_what_is_typed_can_be_saved_on_the_way_out(
    run_program: Any, options: Any, sandbox: Any, have: Any, opened: Any
) -> None:
    have(ONE)

    async with run_program(options()) as person:
        dialog = await opened(person)
        _type(dialog, FieldId.FRIENDLY_NAME, "Front desk")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await person.press("Save and close", dialog)
        assert dialog.isVisible()
        await shown_as_edited(person)
        assert not any(each.isVisible() for each in person.window.findChildren(NumberDialog))
        assert sandbox.account.changes == [(ONE, {"friendlyName": "Front desk"})]


async def test_a_key_that_is_refused_can_be_replaced_from_the_message(
    run_program: Any, options: Any, have: Any, opened: Any, monkeypatch: Any
) -> None:
    have(ONE)

    async with run_program(options()) as person:
        dialog = await opened(person)
        monkeypatch.setattr("sigmamind_desktop.sandbox.api.API_KEY", "another")
        _type(dialog, FieldId.FRIENDLY_NAME, "Front desk")
        await person.press("Save changes", dialog)
        await shown_as_edited(person)
        await person.press("Enter another key", dialog)
        [asked] = person.window.findChildren(ApiKeyDialog)
        assert asked.isVisible()
        asked.reject()


async def test_escape_stops_waiting_and_says_what_is_known(
    run_program: Any, options: Any, sandbox: Any, have: Any, opened: Any, until: Any
) -> None:
    have(SLOW)

    async with run_program(options()) as person:
        dialog = await opened(person, SLOW)
        _type(dialog, FieldId.FRIENDLY_NAME, "Front desk")
        await person.press("Save changes", dialog)
        await sandbox.account.changes.come(1)
        assert dialog.form.rows[FieldId.FRIENDLY_NAME].input.isReadOnly()
        await person.press("Cancel", dialog)
        await shown_as_edited(person)
        assert dialog.outcome.accessibleName() == "Cancelled, but already sent"
        assert "refresh" in dialog.outcome.accessibleDescription()
        assert person.window.numbers.model.rows[0].friendly_name == "Desk"
        assert dialog.form.rows[FieldId.FRIENDLY_NAME].input.text() == "Front desk"
        await person.press("Refresh", dialog)
        refresher = person.program.refresher
        await until(refresher.changed, lambda: refresher.status.phase is RefreshPhase.DONE)
        # It did arrive.
        assert person.window.numbers.model.rows[0].friendly_name == "Front desk"
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


async def test_what_sigmamind_says_of_a_field_stands_under_it(
    run_program: Any, options: Any, sandbox: Any, have: Any, opened: Any
) -> None:
    have("+14155550422")

    async with run_program(options()) as person:
        dialog = await opened(person, "+14155550422")
        _type(dialog, FieldId.TRUNK_USERNAME, "other")
        await person.press("Save changes", dialog)
        await shown_as_edited(person)
        line = dialog.form.rows[FieldId.TRUNK_USERNAME].input
        assert "was not accepted by the trunk" in line.accessibleDescription()
        assert dialog.focusWidget() is line
        assert dialog.outcome.accessibleDescription().startswith("Nothing was changed.")


async def test_a_refresh_meanwhile_does_not_touch_what_is_being_typed(
    run_program: Any, options: Any, sandbox: Any, have: Any, opened: Any
) -> None:
    have(ONE)

    async with run_program(options()) as person:
        dialog = await opened(person)
        _type(dialog, FieldId.FRIENDLY_NAME, "Front desk")
        sandbox.account.numbers[ONE] |= {
            "friendlyName": "Elsewhere",
            "terminationSipURI": "sip.telnyx.eu",
        }
        await person.program.refresher.start()
        assert dialog.form.rows[FieldId.FRIENDLY_NAME].input.text() == "Front desk"
        assert dialog.form.rows[FieldId.TERMINATION_SIP_URI].input.text() == "sip.telnyx.eu"
        await person.press("Save changes", dialog)
        await shown_as_edited(person)
        assert sandbox.account.changes == [(ONE, {"friendlyName": "Front desk"})]


async def test_what_is_new_of_a_number_is_said_while_it_is_open(
    run_program: Any, options: Any, sandbox: Any, have: Any, opened: Any, refreshed: Any
) -> None:
    have(ONE)

    async with run_program(options()) as person:
        await refreshed(person)
        sandbox.account.numbers[ONE]["friendlyName"] = "Elsewhere"
        await person.program.refresher.start()
        dialog = await opened(person)
        assert dialog.head.news.isVisible()
        assert dialog.head.news.text() == "Changed at SigmaMind: name."
        assert person.window.numbers.model.rows[0].news == frozenset()


async def test_the_history_says_what_was_done_when_and_by_whom(
    run_program: Any, options: Any, opened: Any, monkeypatch: Any
) -> None:
    monkeypatch.setenv("LOGNAME", "anna")

    async with run_program(options()) as person:
        person.fill(ONE)
        person.press_import()
        await person.ended()
        dialog = await opened(person)
        assert "by anna" in dialog.head.facts.text()
        hint = dialog.form.rows[FieldId.TRUNK_USERNAME].input.accessibleDescription()
        assert hint == "Empty: stays as it is. Last sent from here: acme"
        _type(dialog, FieldId.FRIENDLY_NAME, "Front desk")
        await person.press("Save changes", dialog)
        await shown_as_edited(person)
        dialog.tabs.setCurrentIndex(1)
        items = [dialog.history.topLevelItem(i) for i in range(dialog.history.topLevelItemCount())]
        assert [item.text(1) for item in items] == ["Changed\n  name: none → “Front desk”", "Imported"]
        assert {item.text(2) for item in items} == {"anna"}
        assert all(item.text(0) for item in items)


async def test_a_number_that_is_not_at_sigmamind_is_read_only(
    run_program: Any, options: Any, sandbox: Any, have: Any, opened: Any, refreshed: Any
) -> None:
    have(ONE)

    async with run_program(options()) as person:
        await refreshed(person)
        sandbox.account.numbers.clear()
        await person.program.refresher.start()
        dialog = await opened(person)
        assert "Gone. SigmaMind does not list" in dialog.head.meaning.text()
        assert not dialog.buttons.save_button.isVisible()
        assert all(row.input.isReadOnly() for row in dialog.form.rows.values())
        line = dialog.form.rows[FieldId.TERMINATION_SIP_URI].input
        line.selectAll()
        line.copy()
        assert QApplication.clipboard().text() == "sip.telnyx.com"


async def test_a_number_that_is_not_confirmed_can_be_checked(
    run_program: Any, options: Any, opened: Any, until: Any
) -> None:
    async with run_program(options()) as person:
        person.fill("+14155550502")
        person.press_import()
        await person.ended()
        dialog = await opened(person, "+14155550502")
        await person.press("Check now", dialog)
        assert not dialog.isVisible()
        outcome = person.form.outcome
        await until(person.program.checker.changed, lambda: "not in your account" in outcome.accessibleName())


async def test_no_field_of_the_details_has_the_name_of_one_of_the_form(
    run_program: Any, options: Any, have: Any, opened: Any
) -> None:
    have(ONE)

    async with run_program(options()) as person:
        await opened(person)
        for field_id in FieldId:
            assert len(person.window.findChildren(QLineEdit, field_id.value)) == 1


async def test_the_password_is_in_no_text_of_the_dialog_nor_the_log(
    run_program: Any, options: Any, have: Any, opened: Any, said: Any, caplog: Any
) -> None:
    caplog.set_level("DEBUG")
    have(ONE)

    async with run_program(options()) as person:
        dialog = await opened(person)
        _type(dialog, FieldId.TRUNK_PASSWORD, "pw-of-an-edit-77")
        await person.press("Save changes", dialog)
        await shown_as_edited(person)
        assert "pw-of-an-edit" not in said(dialog)
    assert "pw-of-an-edit" not in caplog.text
