from __future__ import annotations

import asyncio
import re
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from sigmamind_desktop import APP_NAME, demo
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.bootstrap import Options
from sigmamind_desktop.domain.access.api_address import DEFAULT
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.runtime.paths import paths_under
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.ui.access.api_key_dialog import ApiKeyDialog
from sigmamind_desktop.ui.help.unexpected import UnexpectedDialog

_NUMBER = "+14155550100"
_PASSWORD = "pw-4d81b6f0a7-wxyz"
_CONTROL = Qt.KeyboardModifier.ControlModifier


def _dialogs(person: Any) -> list[QDialog]:
    return [dialog for dialog in person.window.findChildren(QDialog) if dialog.isVisible()]


async def test_an_imported_number_appears_in_the_list(
    run_program: Any, options: Any, sandbox: Any, said: Any
) -> None:
    async with run_program(options()) as person:
        await person.program.refresher.start()
        assert "No numbers yet" in person.status_bar()
        person.fill(_NUMBER)
        person.press_import()
        assert (await person.ended()).phase is Phase.DONE
        assert person.states() == {_NUMBER: "active"}
        assert person.window.numbers.table.isVisible()
        assert "is imported" in said(person.form.outcome)
        assert "1 number, 1 active" in person.status_bar()
        assert _dialogs(person) == []
    assert [body["phoneNumber"] for body in sandbox.account.requests] == [_NUMBER]


async def test_the_counts_tell_active_numbers_from_others(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        for number in ("+14155550100", "+14155550001", "+14155550500"):
            person.fill(number)
            person.press_import()
            await person.ended()
        assert person.states() == {
            "+14155550100": "active",
            "+14155550001": "inactive",
            "+14155550500": "not_confirmed",
        }
        assert "3 numbers, 1 active" in person.status_bar()


async def test_an_import_can_be_begun_from_the_keyboard_and_cancelled_with_escape(
    run_program: Any, options: Any, sandbox: Any, said: Any
) -> None:
    async with run_program(options()) as person:
        person.fill("+14155550504")
        QTest.keyClick(person.window, Qt.Key.Key_Return, _CONTROL)
        await sandbox.account.requests.come(1)
        assert person.states() == {"+14155550504": "sending"}
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        assert (await person.ended()).phase is Phase.CANCELLED
        assert person.states() == {"+14155550504": "not_confirmed"}
        assert "may be in your account" in said(person.form.outcome)


async def test_the_details_of_a_failure_are_copied_without_any_secret(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        person.write(FieldId.FRIENDLY_NAME, "Support line")
        person.fill("+14155550500")
        person.press_import()
        await person.ended()
        await person.press("Copy details")
        details = str(QApplication.clipboard().text())
    assert "ServerFault" in details
    assert APP_NAME in details
    for typed in (_PASSWORD, API_KEY, "Support line", "acme", "4155550500"):
        assert typed not in details


async def test_a_refused_field_is_marked_and_everything_typed_is_there(
    run_program: Any, options: Any
) -> None:
    async with run_program(options()) as person:
        person.fill("+14155550422")
        before = person.form.draft
        person.press_import()
        assert (await person.ended()).phase is Phase.FAILED
        assert person.form.draft == before
        line = person.form.rows[FieldId.TRUNK_USERNAME].input
        assert line.hasFocus()
        assert "not accepted by the trunk" in line.accessibleDescription()


async def test_enter_in_the_list_shows_the_details(run_program: Any, options: Any, said: Any) -> None:
    async with run_program(options()) as person:
        person.fill(_NUMBER)
        person.press_import()
        await person.ended()
        table = person.window.numbers.table
        table.setFocus()
        table.selectRow(0)
        QTest.keyClick(table, Qt.Key.Key_Return)
        [dialog] = _dialogs(person)
        assert _NUMBER in said(dialog)


async def test_find_goes_to_the_search_also_where_the_list_is_behind_the_form(
    run_program: Any, options: Any
) -> None:
    async with run_program(options()) as person:
        search = person.window.numbers.search
        QTest.keyClick(person.window, Qt.Key.Key_F, _CONTROL)
        assert search.hasFocus()
        person.form.rows[FieldId.PHONE_NUMBER].input.setFocus()
        person.window.resize(600, 600)
        assert not search.isVisible()
        QTest.keyClick(person.window, Qt.Key.Key_F, _CONTROL)
        assert search.isVisible()
        assert search.hasFocus()


async def test_the_window_begins_in_the_first_field(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        assert person.window.focusWidget().objectName() == "phoneNumber"
        assert person.window.windowTitle() == APP_NAME


async def test_the_status_bar_shows_the_key_s_end_and_an_address_that_is_not_the_usual(
    run_program: Any, options: Any, sandbox: Any
) -> None:
    async with run_program(options()) as person:
        assert f"••••{API_KEY[-4:]}" in person.status_bar()
        assert API_KEY not in person.status_bar()
        assert sandbox.url in person.status_bar()


async def test_the_usual_address_is_not_shown(run_program: Any, options: Any) -> None:
    async with run_program(options(address="https://api.sigmamind.ai")) as person:
        assert "api.sigmamind.ai" not in person.status_bar()


async def test_the_demo_is_unmistakable_and_begins_with_numbers_in_each_state(
    run_program: Any, tmp_path: Any, said: Any
) -> None:
    start = Options(DEFAULT, paths_under(tmp_path / "demo"))
    with demo.options(start) as options:
        async with run_program(options) as person:
            assert "Demo" in person.window.windowTitle()
            assert "nothing leaves this computer" in person.status_bar()
            assert options.address.url not in person.status_bar()
            assert set(person.states().values()) == {
                "active",
                "inactive",
                "unknown",
                "not_confirmed",
                "gone",
            }
            [welcome] = _dialogs(person)
            assert "0504" in said(welcome)
            await person.press("Start", welcome)
            person.fill("+14155550100")
            person.press_import()
            assert (await person.ended()).phase is Phase.DONE
            [badge] = person.window.findChildren(QPushButton, "demoBadge")
            QTest.mouseClick(badge, Qt.MouseButton.LeftButton)
            assert "0504" in said(_dialogs(person)[-1])


@pytest.mark.expect_log("ZeroDivisionError")
async def test_an_unforeseen_failure_is_shown_and_everything_typed_is_there(
    run_program: Any, options: Any, said: Any
) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    async with run_program(options()) as person:
        person.fill()
        before = person.form.draft
        person.window.form.rows[FieldId.FRIENDLY_NAME].input.textEdited.connect(fail)
        QTest.keyClick(person.form.rows[FieldId.FRIENDLY_NAME].input, Qt.Key.Key_X)
        dialog = await _unexpected(person)
        assert "unexpected" in said(dialog)
        assert "what you typed is kept" in said(dialog)
        assert person.form.draft.password == before.password
        assert person.form.draft.text(FieldId.PHONE_NUMBER) == before.text(FieldId.PHONE_NUMBER)
        await person.press("Copy details", dialog)
        copied = QApplication.clipboard().text()
        assert "ZeroDivisionError\n" in copied
        assert re.search(r"test_main.py:\d+ fail\b", copied)
        await person.press("Go on", dialog)
        assert not dialog.isVisible()
        # The program goes on.
        person.press_import()
        assert (await person.ended()).phase is Phase.DONE


@pytest.mark.expect_log("LookupError")
async def test_a_task_that_fails_is_shown_too(run_program: Any, options: Any, said: Any) -> None:
    async def fail() -> None:
        raise LookupError("secret detail")

    async with run_program(options()) as person:
        task = person.program.tasks.spawn(fail(), name="fails")
        with pytest.raises(LookupError):
            await task
        dialog = await _unexpected(person)
        assert "LookupError" in dialog.details.toPlainText()
        assert "secret detail" not in dialog.details.toPlainText() + said(person.window) + said(dialog)


async def _unexpected(person: Any) -> UnexpectedDialog:
    """The dialog that comes with the event loop's next turn."""
    for _ in range(100):
        if dialogs := person.window.findChildren(UnexpectedDialog):
            [dialog] = dialogs
            assert dialog.isVisible()
            return dialog
        await asyncio.sleep(0)
    raise AssertionError("no dialog")


@pytest.mark.expect_log("Error")
async def test_however_much_fails_there_is_one_dialog(run_program: Any, options: Any) -> None:
    async def fail(kind: type[Exception]) -> None:
        raise kind

    def spawn(person: Any, kind: type[Exception]) -> None:
        person.program.tasks.spawn(fail(kind), name="fails")

    async with run_program(options()) as person:
        spawn(person, LookupError)
        dialog = await _unexpected(person)
        for kind in (LookupError, ValueError, OSError):
            spawn(person, kind)
        for _ in range(20):
            await asyncio.sleep(0)
        assert await _unexpected(person) is dialog
        details = dialog.details.toPlainText()
        assert [details.count(name) for name in ("LookupError", "ValueError", "OSError")] == [1, 1, 1]
        await person.press("Go on", dialog)
        # What was shown once is not shown again.
        spawn(person, ValueError)
        for _ in range(20):
            await asyncio.sleep(0)
        assert not any(box.isVisible() for box in person.window.findChildren(UnexpectedDialog))


@pytest.mark.expect_log("ValueError")
async def test_quit_in_the_dialog_ends_the_program(run_program: Any, options: Any) -> None:
    async def fail() -> None:
        raise ValueError

    async with run_program(options()) as person:
        person.program.tasks.spawn(fail(), name="fails")
        await person.press("Quit", await _unexpected(person))
        await person.program.wait_closed()


@pytest.mark.expect_log("ValueError")
async def test_a_failure_while_a_dialog_is_open_comes_over_that(run_program: Any, options: Any) -> None:
    async def fail() -> None:
        raise ValueError

    async with run_program(options()) as person:
        person.program.flows.key.open()
        [key_dialog] = _dialogs(person)
        person.program.tasks.spawn(fail(), name="fails")
        dialog = await _unexpected(person)
        assert dialog.parent() is key_dialog
        await person.press("Go on", dialog)
        assert key_dialog.isVisible()


async def test_the_key_s_dialog_is_opened_once(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        for _ in range(2):
            person.program.flows.key.open()
        [dialog] = _dialogs(person)
        assert isinstance(dialog, ApiKeyDialog)


async def test_the_window_can_be_brought_to_the_front(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        person.window.showMinimized()
        person.window.come_to_front()
        assert person.window.isVisible()
        assert not person.window.isMinimized()
