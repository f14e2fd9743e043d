from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from sigmamind_desktop import APP_NAME, demo
from sigmamind_desktop.app.importing import Phase
from sigmamind_desktop.domain.fields import FieldId
from sigmamind_desktop.runtime.paths import paths_under
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.ui.api_key_dialog import ApiKeyDialog

_NUMBER = "+14155550100"
_PASSWORD = "pw-4d81b6f0a7-wxyz"
_CONTROL = Qt.KeyboardModifier.ControlModifier


def _dialogs(session: Any) -> list[QDialog]:
    return [dialog for dialog in session.window.findChildren(QDialog) if dialog.isVisible()]


def test_an_imported_number_appears_in_the_list(
    run_async: Any, run_program: Any, options: Any, sandbox: Any, said: Any
) -> None:
    async def scene() -> None:
        async with run_program(options()) as session:
            assert "No numbers yet" in session.status_bar()
            session.fill(_NUMBER)
            session.press_import()
            assert (await session.ended()).phase is Phase.IMPORTED
            assert session.states() == {_NUMBER: "active"}
            assert session.window.numbers.table.isVisible()
            assert "is imported" in said(session.form.outcome)
            assert "1 number, 1 active" in session.status_bar()
            assert _dialogs(session) == []

    run_async(scene())
    assert [body["phoneNumber"] for body in sandbox.account.requests] == [_NUMBER]


def test_the_counts_tell_active_numbers_from_others(run_async: Any, run_program: Any, options: Any) -> None:
    async def scene() -> None:
        async with run_program(options()) as session:
            for number in ("+14155550100", "+14155550001", "+14155550500"):
                session.fill(number)
                session.press_import()
                await session.ended()
            assert session.states() == {
                "+14155550100": "active",
                "+14155550001": "inactive",
                "+14155550500": "not_confirmed",
            }
            assert "3 numbers, 1 active" in session.status_bar()

    run_async(scene())


def test_an_import_can_be_begun_from_the_keyboard_and_cancelled_with_escape(
    run_async: Any, run_program: Any, options: Any, sandbox: Any, said: Any
) -> None:
    async def scene() -> None:
        async with run_program(options()) as session:
            session.fill("+14155550504")
            QTest.keyClick(session.window, Qt.Key.Key_Return, _CONTROL)
            await sandbox.account.requests.come(1)
            assert session.states() == {"+14155550504": "sending"}
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
            assert (await session.ended()).phase is Phase.CANCELLED
            assert session.states() == {"+14155550504": "not_confirmed"}
            assert "may be in your account" in said(session.form.outcome)

    run_async(scene())


def test_the_details_of_a_failure_are_copied_without_any_secret(
    run_async: Any, run_program: Any, options: Any
) -> None:
    async def scene() -> str:
        async with run_program(options()) as session:
            session.write(FieldId.FRIENDLY_NAME, "Support line")
            session.fill("+14155550500")
            session.press_import()
            await session.ended()
            await session.press("Copy details")
            return str(QApplication.clipboard().text())

    details = run_async(scene())
    assert "ServerFault" in details
    assert APP_NAME in details
    for typed in (_PASSWORD, API_KEY, "Support line", "acme", "4155550500"):
        assert typed not in details


def test_a_refused_field_is_marked_and_everything_typed_is_there(
    run_async: Any, run_program: Any, options: Any
) -> None:
    async def scene() -> None:
        async with run_program(options()) as session:
            session.fill("+14155550422")
            before = session.form.draft
            session.press_import()
            assert (await session.ended()).phase is Phase.FAILED
            assert session.form.draft == before
            line = session.form.rows[FieldId.TRUNK_USERNAME].input
            assert line.hasFocus()
            assert "not accepted by the trunk" in line.accessibleDescription()

    run_async(scene())


def test_enter_in_the_list_shows_the_details(
    run_async: Any, run_program: Any, options: Any, said: Any
) -> None:
    async def scene() -> None:
        async with run_program(options()) as session:
            session.fill(_NUMBER)
            session.press_import()
            await session.ended()
            table = session.window.numbers.table
            table.setFocus()
            table.selectRow(0)
            QTest.keyClick(table, Qt.Key.Key_Return)
            [dialog] = _dialogs(session)
            assert _NUMBER in said(dialog)

    run_async(scene())


def test_find_goes_to_the_search_also_where_the_list_is_behind_the_form(
    run_async: Any, run_program: Any, options: Any
) -> None:
    async def scene() -> None:
        async with run_program(options()) as session:
            search = session.window.numbers.search
            QTest.keyClick(session.window, Qt.Key.Key_F, _CONTROL)
            assert search.hasFocus()
            session.form.rows[FieldId.PHONE_NUMBER].input.setFocus()
            session.window.resize(600, 600)
            assert not search.isVisible()
            QTest.keyClick(session.window, Qt.Key.Key_F, _CONTROL)
            assert search.isVisible()
            assert search.hasFocus()

    run_async(scene())


def test_the_window_begins_in_the_first_field(run_async: Any, run_program: Any, options: Any) -> None:
    async def scene() -> None:
        async with run_program(options()) as session:
            assert session.window.focusWidget().objectName() == "phoneNumber"
            assert session.window.windowTitle() == APP_NAME

    run_async(scene())


def test_the_status_bar_shows_the_key_s_end_and_an_address_that_is_not_the_usual(
    run_async: Any, run_program: Any, options: Any, sandbox: Any
) -> None:
    async def scene() -> None:
        async with run_program(options()) as session:
            assert f"••••{API_KEY[-4:]}" in session.status_bar()
            assert API_KEY not in session.status_bar()
            assert sandbox.url in session.status_bar()

    run_async(scene())


def test_the_usual_address_is_not_shown(run_async: Any, run_program: Any, options: Any) -> None:
    async def scene() -> None:
        async with run_program(options(address="https://api.sigmamind.ai")) as session:
            assert "api.sigmamind.ai" not in session.status_bar()

    run_async(scene())


def test_the_demo_is_unmistakable_and_begins_with_numbers_in_each_state(
    run_async: Any, run_program: Any, tmp_path: Any, said: Any
) -> None:
    async def scene() -> None:
        with demo.options(paths_under(tmp_path / "demo")) as options:
            async with run_program(options) as session:
                assert "Demo" in session.window.windowTitle()
                assert "nothing leaves this computer" in session.status_bar()
                assert options.address.url not in session.status_bar()
                assert set(session.states().values()) == {"active", "inactive", "unknown", "not_confirmed"}
                [welcome] = _dialogs(session)
                assert "0504" in said(welcome)
                await session.press("Start", welcome)
                session.fill("+14155550100")
                session.press_import()
                assert (await session.ended()).phase is Phase.IMPORTED
                [badge] = session.window.findChildren(QPushButton, "demoBadge")
                QTest.mouseClick(badge, Qt.MouseButton.LeftButton)
                assert "0504" in said(_dialogs(session)[-1])

    run_async(scene())


@pytest.mark.expect_log("ZeroDivisionError")
def test_an_unforeseen_failure_is_shown_and_everything_typed_is_there(
    run_async: Any, run_program: Any, options: Any, said: Any
) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    async def scene() -> None:
        async with run_program(options()) as session:
            session.fill()
            before = session.form.draft
            session.window.form.rows[FieldId.FRIENDLY_NAME].input.textEdited.connect(fail)
            QTest.keyClick(session.form.rows[FieldId.FRIENDLY_NAME].input, Qt.Key.Key_X)
            notice = session.window.notice
            assert notice.isVisible()
            assert "unexpected" in said(notice)
            assert "Everything you typed is still here" in said(notice)
            assert session.form.draft.password == before.password
            assert session.form.draft.text(FieldId.PHONE_NUMBER) == before.text(FieldId.PHONE_NUMBER)
            await session.press("Copy details", notice)
            assert "ZeroDivisionError" in QApplication.clipboard().text()
            await session.press("Dismiss", notice)
            assert not notice.isVisible()
            # The program goes on.
            session.press_import()
            assert (await session.ended()).phase is Phase.IMPORTED

    run_async(scene())


@pytest.mark.expect_log("LookupError")
def test_a_task_that_fails_is_shown_too(run_async: Any, run_program: Any, options: Any, said: Any) -> None:
    async def fail() -> None:
        raise LookupError("secret detail")

    async def scene() -> None:
        async with run_program(options()) as session:
            task = session.program.tasks.spawn(fail(), name="fails")
            with pytest.raises(LookupError):
                await task
            assert "unexpected" in said(session.window.notice)
            assert "secret detail" not in said(session.window)

    run_async(scene())


def test_the_key_s_dialog_is_opened_once(run_async: Any, run_program: Any, options: Any) -> None:
    async def scene() -> None:
        async with run_program(options()) as session:
            for _ in range(2):
                session.window.open_key_dialog()
            [dialog] = _dialogs(session)
            assert isinstance(dialog, ApiKeyDialog)

    run_async(scene())
