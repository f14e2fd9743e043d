"""A name and agents changed in the list's rows."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMessageBox

from sigmamind_desktop.app.editing.editor import EditStatus
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.ui.editing.number_dialog import NumberDialog
from sigmamind_desktop.ui.editing.undo_dialog import UndoDialog
from sigmamind_desktop.ui.numbers.cells import Column
from tests.ui.editing.edits import edited

ONE, TWO = "+14155550100", "+14155550101"
DESK, SALES = "awTw7UKhOsLGiDbt", "agent_D5D0p7TUs66TTAEAx"


@pytest.fixture
def at_cell(refreshed: Any) -> Any:
    async def at_cell(person: Any, number: str, column: Column) -> Any:
        if not person.window.numbers.model.total:
            await refreshed(person)
        table, model = person.window.numbers.table, person.window.numbers.model
        table.setFocus()
        table.setCurrentIndex(model.index(model.place_of(number), column))
        QTest.keyClick(table, Qt.Key.Key_F2)
        return table

    return at_cell


def _editor(table: Any) -> QLineEdit:
    [editor] = [each for each in table.findChildren(QLineEdit, "renameEditor") if each.isVisible()]
    return editor


def _type(table: Any, text: str) -> None:
    editor = _editor(table)
    editor.setText(text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    # Qt commits after the editor has seen the key. On Windows the loop's turns are among the other events.
    QApplication.sendPostedEvents(table.itemDelegateForIndex(table.currentIndex()))


def _choose(table: Any, text: str) -> None:
    [menu] = [menu for menu in table.findChildren(QMenu) if menu.isVisible()]
    [action] = [action for action in menu.actions() if action.text() == text]
    menu.close()
    action.trigger()


def _shown(person: Any, number: str, column: Column) -> str:
    model = person.window.numbers.model
    return str(model.index(model.place_of(number), column).data())


async def test_f2_renames_from_any_cell_that_is_not_changed_itself(
    run_program: Any, options: Any, sandbox: Any, have: Any, at_cell: Any
) -> None:
    have(ONE)
    async with run_program(options()) as person:
        _type(await at_cell(person, ONE, Column.NUMBER), "Reception")
        await edited(person)
        assert sandbox.account.numbers[ONE]["friendlyName"] == "Reception"


async def test_f2_takes_a_new_name_in_its_place_and_undo_brings_the_old_one_back(
    run_program: Any, options: Any, sandbox: Any, have: Any, at_cell: Any, undo_offered: Any
) -> None:
    have(ONE, TWO)
    async with run_program(options()) as person:
        table = await at_cell(person, ONE, Column.NAME)
        editor = _editor(table)
        assert editor.accessibleName() == "New name of +1 415-555-0100"
        assert editor.text() == "Desk"
        _type(table, "Night desk")
        assert _shown(person, ONE, Column.NAME) == "Night desk"
        await edited(person)
        assert sandbox.account.numbers[ONE]["friendlyName"] == "Night desk"
        assert person.program.book.get(ONE).friendly_name == "Night desk"
        assert not person.window.findChildren(NumberDialog)
        assert await undo_offered(person)
        QTest.keyClick(person.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await asyncio.wait([task for task in asyncio.all_tasks() if task.get_name() == "undo"])
        [undo] = person.window.findChildren(UndoDialog)
        undo.submit()
        await edited(person)
        assert sandbox.account.numbers[ONE]["friendlyName"] == "Desk"


async def test_escape_leaves_the_name(
    run_program: Any, options: Any, sandbox: Any, have: Any, at_cell: Any
) -> None:
    have(ONE)
    async with run_program(options()) as person:
        table = await at_cell(person, ONE, Column.NAME)
        editor = _editor(table)
        editor.setText("Night desk")
        QTest.keyClick(editor, Qt.Key.Key_Escape)
        assert not person.program.editor.status.edits
        assert _shown(person, ONE, Column.NAME) == "Desk"


async def test_what_is_typed_stays_when_the_list_is_read_anew(
    run_program: Any, options: Any, sandbox: Any, have: Any, at_cell: Any
) -> None:
    have(ONE)
    async with run_program(options()) as person:
        table = await at_cell(person, ONE, Column.NAME)
        _editor(table).setText("Night de")
        have(TWO)
        await person.program.refresher.start()
        assert person.window.numbers.model.total == 2
        assert _editor(table).text() == "Night de"
        await person.program.agents.refresh()


async def test_leaving_or_closing_the_window_sends_nothing(
    run_program: Any, options: Any, sandbox: Any, have: Any, at_cell: Any
) -> None:
    have(ONE)
    async with run_program(options()) as person:
        table = await at_cell(person, ONE, Column.NAME)
        _editor(table).setText("Night de")
        person.window.numbers.search.setFocus()
        assert _editor(table).text() == "Night de"
        person.window.hide()
        QApplication.sendPostedEvents(table.itemDelegateForIndex(table.currentIndex()))
        assert not person.program.editor.status.edits
    assert sandbox.account.changes == []


@pytest.mark.parametrize("text", ["", "x" * 300], ids=["empty", "too long"])
async def test_a_name_that_can_not_be_sent_is_shown_in_the_details(
    run_program: Any, options: Any, sandbox: Any, have: Any, at_cell: Any, text: str
) -> None:
    have(ONE)
    async with run_program(options()) as person:
        table = await at_cell(person, ONE, Column.NAME)
        _type(table, text)
        [dialog] = person.window.findChildren(NumberDialog)
        assert dialog.form.rows[FieldId.FRIENDLY_NAME].input.text() == text
        assert dialog.outcome.isVisible()
        assert sandbox.account.changes == []
        dialog.form.set_known(person.program.book.get(ONE), saved=True)
        dialog.reject()


async def test_a_change_that_fails_is_shown_and_nothing_is_lost(
    run_program: Any, options: Any, sandbox: Any, have: Any, at_cell: Any, until: Any
) -> None:
    have(ONE, TWO)
    async with run_program(options()) as person:
        await at_cell(person, ONE, Column.STATE)
        await person.program.credentials.remove()
        editor = person.program.editor
        for number, name in ((ONE, "First"), (TWO, "Second")):
            table = await at_cell(person, number, Column.NAME)
            _type(table, name)
        for number, name in ((ONE, "First"), (TWO, "Second")):
            await until(editor.changed, lambda number=number: _ended(editor.status, number))
            dialog = _opened(person)
            assert dialog.number == number
            assert dialog.form.rows[FieldId.FRIENDLY_NAME].input.text() == name
            assert dialog.outcome.isVisible()
            dialog.form.set_known(person.program.book.get(number), saved=True)
            dialog.reject()
        assert _shown(person, TWO, Column.NAME) == "Desk"


def _ended(status: EditStatus, number: str) -> bool:
    return not status.is_busy and [edit.change.number for edit in status.edits] == [number]


def _opened(person: Any) -> Any:
    return next((each for each in person.window.findChildren(NumberDialog) if each.isVisible()), None)


async def test_an_agent_is_chosen_in_the_row(
    run_program: Any, options: Any, sandbox: Any, have: Any, at_cell: Any, until: Any
) -> None:
    have(ONE)
    async with run_program(options()) as person:
        agents = person.program.agents
        table = await at_cell(person, ONE, Column.OUTBOUND_AGENT)
        _choose(table, "No agent")
        assert not person.program.editor.status.edits
        await until(agents.changed, lambda: bool(agents.agents))
        table = await at_cell(person, ONE, Column.INBOUND_AGENT)
        _choose(table, "Sales")
        await edited(person)
        assert sandbox.account.numbers[ONE]["inboundAgentId"] == SALES
        table = await at_cell(person, ONE, Column.INBOUND_AGENT)
        _choose(table, "No agent")
        [box] = person.window.findChildren(QMessageBox)
        assert box.text() == "1 number loses its inbound agent"
        await person.press("Remove", box)
        await edited(person)
        assert sandbox.account.numbers[ONE]["inboundAgentId"] is None
