"""One change for several numbers: the sum is said before, removing asks, and all of it comes back."""

from __future__ import annotations

import asyncio
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.ui.editing.agents_dialog import AgentsDialog
from sigmamind_desktop.ui.editing.undo_dialog import UndoDialog
from tests.ui.editing.edits import edited

ONE, TWO, THREE = "+14155550100", "+14155550101", "+14155550102"
DESK = "awTw7UKhOsLGiDbt"
SALES = "agent_D5D0p7TUs66TTAEAx"


async def _read(person: Any) -> None:
    """Wait until the data file has said what was changed at once."""
    reading = [task for task in asyncio.all_tasks() if task.get_name() == "undo"]
    await asyncio.wait(reading)


def _inbound(sandbox: Any) -> dict[str, str | None]:
    return {number: row["inboundAgentId"] for number, row in sandbox.account.numbers.items()}


async def test_enter_in_the_empty_dialog_does_nothing(
    run_program: Any, options: Any, sandbox: Any, have: Any, several: Any
) -> None:
    have(ONE, TWO)
    async with run_program(options()) as person:
        dialog = await several(person, "")
        QTest.keyClick(dialog.agent.input, Qt.Key.Key_Return)
        await person.press("Set agent", dialog)
        assert dialog.outcome.accessibleName() == "Choose an agent first"
        assert "Remove agent…" in dialog.outcome.accessibleDescription()
        assert not person.program.editor.status.edits
        assert sandbox.account.changes == []


async def test_enter_in_the_search_sends_nothing(
    run_program: Any, options: Any, sandbox: Any, have: Any, several: Any
) -> None:
    have(ONE, TWO)
    async with run_program(options()) as person:
        dialog = await several(person, "sales")
        assert dialog.sum.text() == "2 of 2 numbers change"
        dialog.list.ticks.filter.setFocus()
        QTest.keyClicks(dialog.list.ticks.filter, "0100")
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QTest.keyClick(dialog.list.ticks.filter, key)
        assert not person.program.editor.status.edits
        assert sandbox.account.changes == []


async def test_the_sum_is_said_before(
    run_program: Any, options: Any, sandbox: Any, have: Any, several: Any
) -> None:
    have(ONE, TWO, THREE)
    sandbox.account.numbers[TWO]["inboundAgentId"] = SALES
    async with run_program(options()) as person:
        dialog = await several(person, "sales")
        assert dialog.sum.text() == "2 of 3 numbers change, 1 has it already"
        dialog.outbound.setChecked(True)
        assert dialog.sum.text() == "3 of 3 numbers change"
        for box in (dialog.inbound, dialog.outbound):
            box.setChecked(False)
        assert dialog.sum.text() == ""


async def test_removing_is_a_choice_of_its_own_that_asks(
    run_program: Any, options: Any, sandbox: Any, have: Any, several: Any
) -> None:
    have(ONE, TWO, THREE)
    sandbox.account.numbers[TWO]["inboundAgentId"] = None
    async with run_program(options()) as person:
        dialog = await several(person, "")
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape):
            await person.press("Remove agent…", dialog)
            box = dialog.findChildren(QMessageBox)[-1]
            assert box.text() == "2 numbers lose their inbound agent"
            assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
            QTest.keyClick(box.focusWidget() or box, key)
            assert not box.isVisible()
        assert sandbox.account.changes == []
        await person.press("Remove agent…", dialog)
        await person.press("Remove", dialog.findChildren(QMessageBox)[-1])
        await edited(person)
        assert set(_inbound(sandbox).values()) == {None}
        assert {number for number, _ in sandbox.account.changes} == {ONE, THREE}


async def test_one_click_brings_all_back_in_the_dialog_and_in_the_window(
    run_program: Any, options: Any, sandbox: Any, have: Any, several: Any
) -> None:
    have(ONE, TWO)
    sandbox.account.numbers[TWO]["inboundAgentId"] = None
    before = _inbound(sandbox)
    async with run_program(options()) as person:
        dialog = await several(person, "sales")
        await person.press("Set agent", dialog)
        await edited(person)
        assert set(_inbound(sandbox).values()) == {SALES}
        await person.press("Undo", dialog)
        await _read(person)
        await edited(person)
        assert _inbound(sandbox) == before
        await person.press("Set agent", dialog)
        await edited(person)
        await person.press("Close", dialog)
        assert person.window.notice.accessibleName() == "2 of 2 changed"
        await person.press("Undo", person.window.notice)
        await _read(person)
        await edited(person)
        assert _inbound(sandbox) == before
        [undo] = person.window.findChildren(UndoDialog)
        assert undo.heading.text() == "2 numbers get back what they had"
        assert undo.outcome.accessibleName() == "2 of 2 changed"


async def test_a_number_s_dialog_brings_back_what_was_changed_with_it(
    run_program: Any, options: Any, sandbox: Any, have: Any, several: Any, opened: Any
) -> None:
    have(ONE, TWO, THREE)
    async with run_program(options()) as person:
        dialog = await several(person, "sales")
        await person.press("Set agent", dialog)
        await edited(person)
        await person.press("Close", dialog)
        number = await opened(person, TWO)
        name = number.form.rows[FieldId.FRIENDLY_NAME].input
        name.setText("Night desk")
        await person.press("Undo for all…", number)
        assert number.isVisible()  # what is typed is not thrown away
        assert person.window.findChildren(UndoDialog) == []
        name.setText("Desk")
        await person.press("Undo for all…", number)
        assert not number.isVisible()
        await _read(person)
        [undo] = person.window.findChildren(UndoDialog)
        assert undo.heading.text() == "3 numbers get back what they had"
        await person.press("Bring back", undo)
        await edited(person)
        assert set(_inbound(sandbox).values()) == {DESK}
        await person.press("Close", undo)
        number = await opened(person, ONE)
        name = number.form.rows[FieldId.FRIENDLY_NAME].input
        name.setText("Alone")
        number.submit()
        await edited(person)
        await person.history_shown()
        assert number.buttons.undo_button.isVisible()
        assert not number.buttons.undo_all_button.isVisible()


async def test_tomorrow_too_what_still_stands_is_brought_back(
    run_program: Any,
    options: Any,
    sandbox: Any,
    have: Any,
    several: Any,
    refreshed: Any,
    undo_offered: Any,
) -> None:
    have(ONE, TWO, THREE)
    async with run_program(options()) as person:
        dialog = await several(person, "sales")
        await person.press("Set agent", dialog)
        await edited(person)
    sandbox.account.numbers[TWO]["inboundAgentId"] = "other"
    del sandbox.account.changes[:]
    async with run_program(options()) as person:
        await refreshed(person)
        assert await undo_offered(person)
        person.choose("&Undo last change…")
        await _read(person)
        [undo] = person.window.findChildren(UndoDialog)
        assert undo.heading.text() == "2 numbers get back what they had"
        assert undo.sum.text() == "1 was changed again since, and stays as it is"
        await person.press("Bring back", undo)
        await edited(person)
        assert _inbound(sandbox) == {ONE: DESK, TWO: "other", THREE: DESK}
        await person.press("Bring back", undo)
        assert undo.outcome.accessibleName() == "There is nothing to bring back"
        assert len(sandbox.account.changes) == 2


async def test_enter_at_once_brings_nothing_back(
    run_program: Any,
    options: Any,
    sandbox: Any,
    have: Any,
    several: Any,
    undo_offered: Any,
) -> None:
    have(ONE)
    async with run_program(options()) as person:
        assert not await undo_offered(person)
        person.program.flows.undo.open()  # as if that were not known yet
        await _read(person)
        assert person.window.notice.accessibleName() == "There is nothing to bring back"
        dialog = await several(person, "sales")
        await person.press("Set agent", dialog)
        await edited(person)
        assert await undo_offered(person)
        assert not person.window.notice.isVisible()
        await person.press("Close", dialog)
        del sandbox.account.changes[:]
        person.choose("&Undo last change…")
        await _read(person)
        [undo] = person.window.findChildren(UndoDialog)
        QTest.keyClick(undo.focusWidget(), Qt.Key.Key_Return)
        assert not undo.isVisible()
        assert sandbox.account.changes == []


async def test_enter_on_a_button_presses_that_button(
    run_program: Any, options: Any, sandbox: Any, have: Any, several: Any
) -> None:
    have(ONE, TWO)
    async with run_program(options()) as person:
        dialog: AgentsDialog = await several(person, "sales")
        dialog.agent.input.completer().popup().hide()
        [close] = [each for each in dialog.findChildren(QPushButton) if each.text() == "Close"]
        close.setFocus()
        QTest.keyClick(close, Qt.Key.Key_Return)
        assert not dialog.isVisible()
        assert sandbox.account.changes == []


async def test_an_agent_is_taken_off_one_number_only_after_a_question(
    run_program: Any, options: Any, sandbox: Any, have: Any, opened: Any
) -> None:
    have(ONE)
    async with run_program(options()) as person:
        dialog = await opened(person)
        line = dialog.form.rows[FieldId.INBOUND_AGENT_ID].input
        line.setFocus()
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        line.completer().popup().hide()
        QTest.keyClick(line, Qt.Key.Key_Return)
        [box] = dialog.findChildren(QMessageBox)
        assert box.text() == "1 number loses its inbound agent"
        QTest.keyClick(box.focusWidget(), Qt.Key.Key_Return)
        assert not box.isVisible()
        assert sandbox.account.changes == []
        await person.press("Save changes", dialog)
        await person.press("Save changes", dialog.findChildren(QMessageBox)[-1])
        await edited(person)
        assert sandbox.account.changes == [(ONE, {"inboundAgentId": None})]
