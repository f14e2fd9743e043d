"""Several accounts in the window."""

from __future__ import annotations

import asyncio
from typing import Any

from PySide6.QtWidgets import QMenu, QMessageBox

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.ui.access.api_key_dialog import ApiKeyDialog
from sigmamind_desktop.ui.accounts.dialog import AccountDialog

ONE, SLOW = "+14155550100", "+14155550504"


def _menu(person: Any) -> dict[str, Any]:
    menu = QMenu()
    person.program.flows.accounts.fill_menu(menu)
    person.kept_menu = menu
    return {action.text(): action for action in menu.actions() if action.text()}


async def _switched() -> None:
    tasks = [task for task in asyncio.all_tasks() if task.get_name() in ("switch", "remove account")]
    if tasks:
        await asyncio.wait(tasks)


async def _add(person: Any, name: str) -> None:
    _menu(person)["&Add account…"].trigger()
    [dialog] = [each for each in person.window.findChildren(AccountDialog) if each.isVisible()]
    dialog.input.setText(name)
    await person.press("Save", dialog)
    await _switched()


def _close_key_dialog(person: Any) -> None:
    for dialog in person.window.findChildren(ApiKeyDialog):
        dialog.reject()


async def test_a_second_account_has_its_own_numbers_key_and_form(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        assert "Main account" in person.status_bar()
        assert person.window.windowTitle() == "SigmaMind Desktop"
        person.fill(ONE)
        person.press_import()
        await person.ended()
        person.write(FieldId.FRIENDLY_NAME, "Not sent yet")
        await _add(person, "Acme")
        assert person.window.windowTitle() == "Acme"
        assert "Acme" in person.status_bar()
        assert person.states() == {}
        assert person.form.fields.is_empty
        # Of the first account's import nothing is said; the new account has no key: it is asked for.
        assert "imported" not in person.form.outcome.accessibleName()
        assert len(person.window.findChildren(ApiKeyDialog)) == 1
        _close_key_dialog(person)
        person.write(FieldId.FRIENDLY_NAME, "Of Acme")
        _menu(person)["Main account"].trigger()
        await _switched()
        assert person.window.windowTitle() == "Main account"
        assert person.states() == {ONE: "active"}
        rows = person.form.rows
        assert rows[FieldId.FRIENDLY_NAME].input.text() == "Not sent yet"
        assert rows[FieldId.TRUNK_PASSWORD].input.text() == "pw-4d81b6f0a7-wxyz"
        assert [action.isChecked() for action in _menu(person).values()][:2] == [True, False]


async def test_the_account_that_was_shown_last_is_shown_at_the_next_start(
    run_program: Any, options: Any
) -> None:
    async with run_program(options()) as person:
        await _add(person, "Acme & Sons")
        _close_key_dialog(person)
        person.write(FieldId.FRIENDLY_NAME, "Of Acme")
    async with run_program(options()) as person:
        assert person.window.windowTitle() == "Acme & Sons"
        assert person.form.rows[FieldId.FRIENDLY_NAME].input.text() == "Of Acme"
        assert "No API key" in person.status_bar()
        _close_key_dialog(person)


async def test_a_new_account_is_kept_at_once(run_program: Any, options: Any) -> None:
    start = options()
    async with run_program(start) as person:
        await _add(person, "Acme")
        _close_key_dialog(person)
        await person.program._io.call(lambda: None)  # what was asked for before is done by then
        assert "Acme" in start.paths.settings.read_text("utf-8")


async def test_an_account_is_renamed_and_no_two_are_called_the_same(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        await _add(person, "Acme")
        _close_key_dialog(person)
        _menu(person)["Main account"].trigger()
        await _switched()
        _menu(person)["&Rename this account…"].trigger()
        [dialog] = [each for each in person.window.findChildren(AccountDialog) if each.isVisible()]
        assert dialog.input.text() == "Main account"
        dialog.input.setText("ACME")
        await person.press("Save", dialog)
        assert dialog.isVisible()
        assert dialog.notice.accessibleName() == "Choose another name"
        dialog.input.setText("Basel")
        await person.press("Save", dialog)
        assert person.window.windowTitle() == "Basel"
        assert list(_menu(person))[:2] == ["Basel", "Acme"]


async def test_a_removed_account_is_asked_about_and_leaves_the_other(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        assert not _menu(person)["Re&move this account…"].isEnabled()
        person.fill(ONE)
        person.press_import()
        await person.ended()
        await _add(person, "Acme")
        _close_key_dialog(person)
        _menu(person)["Re&move this account…"].trigger()
        [box] = person.window.findChildren(QMessageBox, "removeAccountDialog")
        assert "Nothing changes at SigmaMind" in box.informativeText()
        await person.press("Remove", box)
        await _switched()
        assert "Acme" not in _menu(person)
        assert person.states() == {ONE: "active"}
        assert person.window.windowTitle() == "SigmaMind Desktop"


async def test_an_import_on_its_way_comes_to_its_end_first(
    run_program: Any, options: Any, sandbox: Any
) -> None:
    async with run_program(options()) as person:
        await _add(person, "Acme")
        _close_key_dialog(person)
        _menu(person)["Main account"].trigger()
        await _switched()
        person.fill(SLOW)
        person.press_import()
        await sandbox.account.requests.come(1)
        _menu(person)["Acme"].trigger()
        await _switched()
        assert person.window.windowTitle() == "Main account"
        assert person.window.notice.accessibleName() == "The account can't be changed now"
        person.program.importer.cancel()
        await person.ended()


async def test_the_demo_has_one_account(run_program: Any, options: Any) -> None:
    from dataclasses import replace

    async with run_program(replace(options(), demo=[])) as person:
        assert "Main account" not in person.status_bar()
