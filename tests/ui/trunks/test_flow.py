"""Saved trunks in the window."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from sigmamind_desktop.app.numbers.refreshing import RefreshPhase
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import KeychainTrouble, KeychainUnavailable
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.secret_store import MemorySecretStore
from sigmamind_desktop.ui.editing.trunk_password_dialog import TrunkPasswordDialog
from sigmamind_desktop.ui.trunks.dialog import TrunksDialog

ONE, TWO, THREE = "+14155550100", "+14155550101", "+14155550102"
PASSWORD = "pw-4d81b6f0a7-wxyz"
_TRUNK = (FieldId.TERMINATION_SIP_URI, FieldId.TRUNK_USERNAME, FieldId.TRUNK_PASSWORD)


async def _done() -> None:
    """Wait until what was asked of trunks is done."""
    ends = ("trunk", "password")
    while tasks := [task for task in asyncio.all_tasks() if task.get_name().endswith(ends)]:
        await asyncio.wait(tasks)


async def _import(person: Any, number: str, *, keep: bool = False) -> None:
    person.fill(number)
    person.form.trunk.keep.setChecked(keep)
    person.press_import()
    await person.ended()
    await _done()


def _choose(person: Any, name: str) -> None:
    trunks = person.form.trunk.saved.list
    trunks.setCurrentText(name)
    trunks.activated.emit(trunks.currentIndex())


async def test_a_trunk_is_kept_as_one_thing_whatever_stood_round_its_host(
    run_program: Any, options: Any, sandbox: Any
) -> None:
    async with run_program(options()) as person:
        person.fill(ONE)
        person.write(FieldId.TERMINATION_SIP_URI, "sip:SIP.telnyx.com:5060;transport=tls")
        person.form.trunk.keep.setChecked(True)
        person.press_import()
        await person.ended()
        await _done()
        assert person.form.trunk.card.isVisible()


async def test_a_trunk_is_typed_once(run_program: Any, options: Any, sandbox: Any) -> None:
    async with run_program(options()) as person:
        assert not person.form.trunk.saved.isVisible()
        password = person.form.rows[FieldId.TRUNK_PASSWORD].input
        assert password.accessibleDescription() == "Not kept on this computer. Required"
        person.form.trunk.keep.setChecked(True)
        assert password.accessibleDescription() == "Will be kept in the keychain. Required"
        await _import(person, ONE, keep=True)
        assert not person.form.trunk.keep.isChecked()
        assert person.form.trunk.card.isVisible()
    async with run_program(options()) as person:
        person.form.clear()
        _choose(person, "sip.telnyx.com")
        await _done()
        rows = person.form.rows
        assert rows[FieldId.TERMINATION_SIP_URI].input.text() == "sip.telnyx.com"
        assert rows[FieldId.TRUNK_USERNAME].input.text() == "acme"
        assert rows[FieldId.TRUNK_PASSWORD].input.text() == PASSWORD
        person.write(FieldId.PHONE_NUMBER, TWO)
        person.press_import()
        await person.ended()
        assert sandbox.account.requests[-1] == {
            "phoneNumber": TWO,
            "terminationSipURI": "sip.telnyx.com",
            "trunkUsername": "acme",
            "trunkPassword": PASSWORD,
        }


async def test_a_kept_trunk_is_one_thing_that_can_be_changed(
    run_program: Any, options: Any, sandbox: Any, said: Any
) -> None:
    async with run_program(options()) as person:
        person.window.activateWindow()
        trunk = person.form.trunk
        assert "the line between your carrier and SigmaMind" in said(trunk)
        await _import(person, ONE, keep=True)
        assert "sip.telnyx.com" in said(trunk.card)
        assert "Telnyx · username acme · password in the keychain" in said(trunk.card)
        assert not any(person.form.rows[field_id].isVisible() for field_id in _TRUNK)
        # The next number goes over it.
        QTest.keyClicks(person.form.rows[FieldId.PHONE_NUMBER].input, TWO)
        person.press_import()
        await person.ended()
        assert sandbox.account.requests[-1]["trunkPassword"] == PASSWORD
        trunk.card.change_button.click()
        assert all(person.form.rows[field_id].isVisible() for field_id in _TRUNK)
        assert person.form.rows[FieldId.TERMINATION_SIP_URI].input.hasFocus()
        assert trunk.saved.isVisible()
        assert trunk.saved.list.currentText() == "sip.telnyx.com"
        person.write(FieldId.TRUNK_USERNAME, "other")
        assert trunk.saved.list.currentText() == "None: entered below"
        # Another one is chosen as a whole.
        _choose(person, "sip.telnyx.com")
        await _done()
        assert trunk.card.isVisible()
        assert trunk.card.change_button.hasFocus()


@pytest.mark.parametrize("ways", ["cleared", "deleted", "complained of"])
async def test_a_card_gives_way_to_the_fields_where_these_are_meant(
    ways: str, run_program: Any, options: Any
) -> None:
    async with run_program(options()) as person:
        await _import(person, ONE, keep=True)
        if ways == "cleared":
            person.form.clear()
        elif ways == "deleted":
            [trunk] = person.program.trunks.trunks
            await person.program.trunks.delete(trunk)
        else:
            person.write(FieldId.PHONE_NUMBER, "+14155550422")
            person.press_import()
            await person.ended()
            assert person.form.rows[FieldId.TRUNK_USERNAME].input.hasFocus()
        assert not person.form.trunk.card.isVisible()
        assert person.form.rows[FieldId.TRUNK_USERNAME].isVisible()


async def test_a_trunk_is_whole_again_after_a_restart(run_program: Any, options: Any, sandbox: Any) -> None:
    async with run_program(options()) as person:
        await _import(person, ONE, keep=True)
    async with run_program(options()) as person:
        await _done()
        assert person.form.trunk.card.isVisible()
        person.write(FieldId.PHONE_NUMBER, TWO)
        person.press_import()
        await person.ended()
        assert sandbox.account.requests[-1]["trunkPassword"] == PASSWORD


async def test_a_trunk_whose_password_is_gone_is_not_shown_as_chosen(run_program: Any, options: Any) -> None:
    secrets = MemorySecretStore()
    start = options(secrets=secrets)
    secrets.save(start.address.url, Secret("sandbox-key-0000-demo"))
    async with run_program(start) as person:
        await _import(person, ONE, keep=True)
        [trunk] = person.program.trunks.trunks
        await person.program.trunks.forget_password(trunk)
    async with run_program(start) as person:
        await _done()
        assert not person.form.trunk.card.isVisible()
        assert person.form.trunk.saved.list.currentText() == "None: entered below"
        assert person.form.rows[FieldId.TRUNK_USERNAME].input.text() == "acme"
        assert not person.form.outcome.isVisible()


async def test_a_trunk_is_kept_only_where_that_was_ticked_and_the_import_succeeded(
    run_program: Any, options: Any
) -> None:
    async with run_program(options()) as person:
        await _import(person, ONE)
        await _import(person, "+14155550422", keep=True)
        assert person.program.trunks.trunks == []
        assert person.form.trunk.keep.isChecked()


async def test_what_is_typed_is_not_replaced_by_a_late_password(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        await _import(person, ONE, keep=True)
        _choose(person, "sip.telnyx.com")
        person.write(FieldId.TRUNK_PASSWORD, "typed meanwhile")
        await _done()
        assert person.form.rows[FieldId.TRUNK_PASSWORD].input.text() == "typed meanwhile"
        _choose(person, "sip.telnyx.com")
        person.write(FieldId.TRUNK_USERNAME, "other")
        await _done()
        assert person.form.rows[FieldId.TRUNK_PASSWORD].input.text() == ""
        assert person.form.trunk.saved.list.currentText() == "None: entered below"


@pytest.mark.expect_log("keychain")
async def test_a_keychain_that_refuses_is_said(run_program: Any, options: Any, said: Any) -> None:
    class Refusing(MemorySecretStore):
        refuses = False

        def load(self, account: str) -> Secret | None:
            if self.refuses:
                raise KeychainUnavailable(KeychainTrouble.LOCKED)
            return super().load(account)

        def save(self, account: str, secret: Secret) -> None:
            if account.startswith("trunk"):
                raise KeychainUnavailable(KeychainTrouble.LOCKED)
            super().save(account, secret)

    secrets = Refusing()

    start = options(secrets=secrets)
    secrets.save(start.address.url, Secret("sandbox-key-0000-demo"))
    async with run_program(start) as person:
        await _import(person, ONE, keep=True)
        assert person.window.notice.accessibleName() == "The trunk is kept without its password"
        secrets.refuses = True
        _choose(person, "sip.telnyx.com")
        await _done()
        assert person.form.outcome.accessibleName() == "Enter the password of “sip.telnyx.com”"
        assert "locked" in person.form.outcome.accessibleDescription()


async def _managed(person: Any) -> TrunksDialog:
    person.choose("Saved &trunks…")
    [dialog] = [each for each in person.window.findChildren(TrunksDialog) if each.isVisible()]
    return dialog


async def test_where_no_trunk_is_saved_the_list_leads_to_where_they_come_from(
    run_program: Any, options: Any, sandbox: Any
) -> None:
    async with run_program(options()) as person:
        dialog = await _managed(person)
        assert dialog.notice.accessibleName() == "No trunk is saved yet"
        assert not dialog.tree.isVisible()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        assert dialog.notice.height() == dialog.notice.heightForWidth(dialog.notice.width())
        await person.press("Enter a trunk", dialog)
        assert not dialog.isVisible()
        assert person.window.focusWidget() is person.form.rows[FieldId.TERMINATION_SIP_URI].input
        await _import(person, ONE, keep=True)
        dialog = await _managed(person)
        assert dialog.tree.isVisible()
        assert not dialog.notice.isVisible()
        await person.program.trunks.delete(person.program.trunks.trunks[0])
        assert dialog.notice.isVisible()


async def test_a_trunk_is_renamed_and_deleted(run_program: Any, options: Any, sandbox: Any) -> None:
    async with run_program(options()) as person:
        await _import(person, ONE, keep=True)
        dialog = await _managed(person)
        item = dialog.tree.topLevelItem(0)
        assert [item.text(column) for column in range(4)] == [
            *("sip.telnyx.com", "Telnyx", "sip.telnyx.com", "acme")
        ]
        item.setText(0, " ")
        assert dialog.notice.accessibleName() == "Choose another name"
        dialog.tree.topLevelItem(0).setText(0, "Main trunk")
        await _done()
        assert [trunk.name for trunk in person.program.trunks.trunks] == ["Main trunk"]
        assert person.form.trunk.saved.list.itemText(1) == "Main trunk"
        await person.press("Delete…", dialog)
        [box] = person.window.findChildren(QMessageBox, "deleteTrunkDialog")
        assert "Nothing changes at SigmaMind" in box.informativeText()
        await person.press("Delete", box)
        await _done()
        assert person.program.trunks.trunks == []
        assert not person.form.trunk.saved.isVisible()
        assert sandbox.account.changes == []
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


async def _asked(person: Any) -> TrunkPasswordDialog:
    dialog = await _managed(person)
    await person.press("Change the password everywhere…", dialog)
    await _done()
    [asking] = person.window.findChildren(TrunkPasswordDialog)
    return asking


async def _edited(person: Any, until: Any) -> None:
    editor = person.program.editor
    await until(editor.changed, lambda: not editor.status.is_busy)
    await _done()


async def test_a_new_password_goes_to_all_numbers_on_the_trunk_and_no_other(
    run_program: Any, options: Any, sandbox: Any, until: Any
) -> None:
    async with run_program(options()) as person:
        await _import(person, ONE, keep=True)
        await _import(person, TWO)
        # At the same host: one that was imported elsewhere, and one with another username.
        sandbox.account.numbers[THREE] = {
            "sipPhoneNumber": THREE,
            "active": True,
            "terminationSipURI": "sip.telnyx.com",
        }
        person.fill("+14155550103")
        person.write(FieldId.TRUNK_USERNAME, "basel")
        person.press_import()
        await person.ended()
        refresher = person.program.refresher
        await until(refresher.changed, lambda: refresher.status.phase is not RefreshPhase.REFRESHING)
        await refresher.start()
        dialog = await _asked(person)
        assert sorted(dialog.numbers) == [ONE, TWO, THREE]
        assert sorted(dialog.list.ticked) == [ONE, TWO]
        await person.press("Change password", dialog)
        assert dialog.outcome.accessibleName() == "Enter the new password"
        QTest.keyClicks(dialog.password.input, "pw-of-december")
        QTest.keyClick(dialog.password.input, Qt.Key.Key_Return)
        await _edited(person, until)
        assert sorted(sandbox.account.changes, key=str) == [
            (ONE, {"trunkPassword": "pw-of-december"}),
            (TWO, {"trunkPassword": "pw-of-december"}),
        ]
        assert dialog.outcome.accessibleName() == "2 of 2 changed"
        [trunk] = person.program.trunks.trunks
        assert await person.program.trunks.password(trunk) == Secret("pw-of-december")
        # The form is at another trunk.
        assert person.form.rows[FieldId.TRUNK_PASSWORD].input.text() == PASSWORD


async def test_only_those_that_failed_get_the_password_again(
    run_program: Any, options: Any, sandbox: Any, until: Any
) -> None:
    async with run_program(options()) as person:
        await _import(person, ONE, keep=True)
        await _import(person, TWO)
        gone = sandbox.account.numbers.pop(TWO)
        dialog = await _asked(person)
        QTest.keyClicks(dialog.password.input, "pw-of-december")
        await person.press("Change password", dialog)
        await _edited(person, until)
        assert dialog.outcome.accessibleName() == "1 of 2 changed"
        sandbox.account.numbers[TWO] = gone
        del sandbox.account.changes[:]
        dialog.password.input.setText("typed-afterwards")
        await person.press("Try again for the others", dialog)
        await _edited(person, until)
        assert sandbox.account.changes == [(TWO, {"trunkPassword": "pw-of-december"})]
        [trunk] = person.program.trunks.trunks
        assert await person.program.trunks.password(trunk) == Secret("pw-of-december")
        # The next import sends the new one.
        assert person.form.rows[FieldId.TRUNK_PASSWORD].input.text() == "pw-of-december"


async def test_a_mask_is_no_new_password_and_none_is_kept_that_nobody_took(
    run_program: Any, options: Any, sandbox: Any, until: Any
) -> None:
    async with run_program(options()) as person:
        await _import(person, ONE, keep=True)
        dialog = await _asked(person)
        QTest.keyClicks(dialog.password.input, "********")
        await person.press("Change password", dialog)
        assert dialog.outcome.accessibleName() == "Enter the new password"
        sandbox.account.numbers.clear()
        dialog.password.input.setText("pw-of-december")
        await person.press("Change password", dialog)
        await _edited(person, until)
        assert dialog.outcome.accessibleName() == "0 of 1 changed"
        [trunk] = person.program.trunks.trunks
        assert await person.program.trunks.password(trunk) == Secret(PASSWORD)


async def test_a_new_password_is_sent_without_the_line_break_that_pasting_brought(
    run_program: Any, options: Any, sandbox: Any, until: Any
) -> None:
    async with run_program(options()) as person:
        await _import(person, ONE, keep=True)
        dialog = await _asked(person)
        dialog.password.input.setText("pw-of-december\n")
        await person.press("Change password", dialog)
        await _edited(person, until)
        assert sandbox.account.changes == [(ONE, {"trunkPassword": "pw-of-december"})]
        [trunk] = person.program.trunks.trunks
        assert await person.program.trunks.password(trunk) == Secret("pw-of-december")


async def test_a_trunk_without_numbers_says_so(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        # There is one at its host, with another username.
        await _import(person, ONE)
        await person.program.trunks.keep("sip.telnyx.com", "basel", Secret("pw-of-december"))
        dialog = await _managed(person)
        await person.press("Change the password everywhere…", dialog)
        await _done()
        assert person.window.notice.accessibleName() == "No number of your list is on this trunk"
