"""The program in the pseudo-language: every window, in every state that can be brought about here."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QTreeWidget

from sigmamind_desktop.app.calls.caller import CallPhase, CallStatus
from sigmamind_desktop.app.editing.editor import Edit, EditStatus
from sigmamind_desktop.app.numbers.refreshing import RefreshPhase, RefreshStatus
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.calls.outcomes import Call, CallRequest, CallState
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import (
    Created,
    FormNotAccepted,
    NoAnswer,
    StoreTrouble,
    StoreUnavailable,
)
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.numbers.record import NumberState
from sigmamind_desktop.sandbox.scenarios import CALL_ENDS, SCENARIOS, Answer
from sigmamind_desktop.ui.numbers.row_menu import row_menu
from tests.ui.failures.test_messages import _ALL_ERRORS
from tests.ui.window.words.listening import Listener, foreign

pytestmark = pytest.mark.not_on_wine("which words are translated")

_ONE, _TWO = "+14155550100", "+14155550111"
_AGENT = "awTw7UKhOsLGiDbt"
_DATA = (
    _AGENT,
    "Desk",
    "Support",
    "sip.telnyx.com",
    "acme",
    "agent-of-nobody",
    "mine.example.com",
    "Zwei",
    "tcp",
)
_KEYS = re.compile(r"((Ctrl|Shift|Alt|Meta)\+)*(Return|Enter|Esc|Del|Menu|Down|Help|F\d+|[^\w\s]|\w)")
_BEGUN = ("about", "diagnostics", "open logs")
"""The tasks of entries that find something out before they show it."""


def _entries(window: Any) -> Iterator[Any]:
    for menu in window.menuBar().findChildren(QMenu):
        menu.aboutToShow.emit()
        for action in menu.actions():
            if not action.isSeparator() and action.menu() is None and not action.isCheckable():
                yield action


async def _turns() -> None:
    for _ in range(5):
        await asyncio.sleep(0.01)


def _open_dialogs() -> list[QDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


def _close_all() -> None:
    while opened := _open_dialogs():
        for dialog in opened:
            dialog.done(0)


def test_the_listener_hears_what_is_not_translated(in_pseudo: None) -> None:
    assert foreign("Save") == ["Save"]
    assert foreign("⟦Save⟧ now") == ["now"]
    assert foreign("⟦Open ⟦this⟧⟧ +1 415-555-2671, sip.telnyx.com") == []


async def test_the_menus_and_what_they_open(
    run_program: Any, options: Any, have: Any, refreshed: Any, listener: Listener, none_foreign: Any
) -> None:
    have(_ONE, _TWO)
    async with run_program(options()) as person:
        await refreshed(person)
        person.program.accounts.add("Zwei")
        window = person.window
        for action in [*_entries(window)]:
            if "Quit" in action.text():
                continue
            action.trigger()
            await _turns()
            while begun := [task for task in asyncio.all_tasks() if task.get_name() in _BEGUN]:
                await asyncio.wait(begun)
            listener.look()
            _close_all()
        for menu in window.menuBar().findChildren(QMenu):
            menu.aboutToShow.emit()
        listener.look()
        none_foreign(listener.heard, *_DATA, *_paths(person), *_keys(listener))


async def test_the_list(
    run_program: Any,
    options: Any,
    have: Any,
    refreshed: Any,
    listener: Listener,
    none_foreign: Any,
    tmp_path: Path,
) -> None:
    have(_ONE, _TWO)
    async with run_program(options()) as person:
        await refreshed(person)
        numbers = person.window.numbers
        model = numbers.model
        for state in NumberState:
            model.put(replace(model.rows[0], number=f"+1415555{state.value.encode()[0]:04}", state=state))
            listener.look()
        numbers.table.selectAll()
        for place in range(model.rowCount()):
            numbers.table.selectionModel().setCurrentIndex(
                model.index(place, 0), numbers.table.selectionModel().SelectionFlag.NoUpdate
            )
            menu = row_menu(numbers.table)
            listener.look()
            menu.deleteLater()
        for searched, place in (("1234567890", 0), ("1234567890", 2), ("", 6)):
            numbers.search.setText(searched)
            numbers.state.setCurrentIndex(place)
            listener.look()
        numbers.show_all()
        for error in (None, *_ALL_ERRORS):
            for at in (None, datetime(2026, 11, 1, 12, tzinfo=UTC)):
                for phase in RefreshPhase:
                    numbers.refresh_line.render_status(RefreshStatus(phase, at, error))
                    listener.look(numbers.refresh_line)
        export = tmp_path / "9.xlsx"
        person.program.flows.numbers.export_flow().export(export)
        listener.look()
        [action] = [each for each in _entries(person.window) if "Export" in each.text()]
        action.trigger()
        listener.look()
        _close_all()
        for count in (1, 2):
            person.program.exporter.exported.emit(export, count)
            listener.look()
        for trouble in StoreTrouble:
            person.program.exporter.failed.emit(export, StoreUnavailable(trouble))
            listener.look()
        none_foreign(listener.heard, *_DATA, "2026-11-26", *_paths(person))


async def test_imports(
    run_program: Any, options: Any, have: Any, refreshed: Any, listener: Listener, none_foreign: Any
) -> None:
    have(_ONE)
    async with run_program(options()) as person:
        await refreshed(person)
        await _turns()
        for ending, answer in SCENARIOS.items():
            if answer in (Answer.SLOW, Answer.NONE):
                continue
            person.fill(f"+1415555{ending}")
            await _turns()
            person.press_import()
            await person.ended()
            await _turns()
            listener.look()
        person.fill(_ONE)
        person.press_import()
        listener.look()
        _close_all()
        person.write(FieldId.TERMINATION_SIP_URI, "sip.telnyx.com")
        none_foreign(listener.heard, *_DATA, "Too many imports", "Internal Server Error")


async def test_a_number(
    run_program: Any, options: Any, have: Any, opened: Any, listener: Listener, none_foreign: Any
) -> None:
    have(_ONE)
    async with run_program(options()) as person:
        dialog = await opened(person)
        row = dialog._row
        dialog.submit()
        dialog.place_call()
        listener.look(dialog)
        for state in NumberState:
            for imported in (None, datetime(2026, 11, 1, 12, tzinfo=UTC)):
                dialog.show_row(
                    replace(
                        row,
                        state=state,
                        imported_at=imported,
                        tested_at=imported,
                        inbound_agent_id=_AGENT if imported else None,
                        news=frozenset({"state", "friendly_name"}),
                    )
                )
                dialog.tabs.setCurrentWidget(dialog.checklist)
                listener.look(dialog)
        dialog.show_row(row)
        change = NumberChange(_ONE, {FieldId.FRIENDLY_NAME: "Zwei"})
        for phase in Phase:
            for error in (NoAnswer("9"), FormNotAccepted(fields={FieldId.FRIENDLY_NAME: "9"})):
                dialog.render_status(EditStatus((Edit(change),), is_busy=True))
                listener.look(dialog)
                for created in Created:
                    result = row if phase is Phase.DONE else None
                    dialog.render_status(EditStatus((Edit(change, phase, created, result, error),)))
                    listener.look(dialog)
                    dialog.render_status(EditStatus((Edit(change),), is_busy=True))
        request = CallRequest(_ONE, _TWO, _AGENT)
        calls = [Call("1", CallState.ENDED, end.value[1]) for end in CALL_ENDS.values()]
        for call in (*calls, Call("1", CallState.ERROR), Call("1", CallState.ENDED, "customer_ended_call")):
            for phase in (*Phase, *CallPhase):
                for created in Created:
                    dialog.render_call(CallStatus(Phase.SENT, request))
                    listener.look(dialog)
                    dialog.render_call(CallStatus(phase, request, call, created, NoAnswer("9")))
                    listener.look(dialog)
        changed = replace(row, friendly_name="Zwei")
        dialog.render_status(EditStatus((Edit(change),), is_busy=True))
        dialog.render_status(EditStatus((Edit(change, Phase.DONE, result=changed),)))
        listener.look(dialog)
        dialog.render_call(CallStatus(Phase.CANCELLED, request))
        dialog.form.rows[FieldId.FRIENDLY_NAME].input.setText("")
        dialog.submit()
        listener.look()
        dialog.reject()
        listener.look()
        dialog.call_requested.emit(request)
        listener.look()
        await _turns()
        none_foreign(listener.heard, *_DATA, *_people(dialog))


def _paths(person: Any) -> tuple[str, ...]:
    options = person.program.options
    return (str(options.paths.logs), str(options.paths.data), options.address.url)


def _keys(listener: Listener) -> list[str]:
    """The names of keys, which are Qt's."""
    return [text for text in listener.heard if _KEYS.fullmatch(text)]


def _people(dialog: Any) -> list[str]:
    tree = dialog.findChild(QTreeWidget)
    return [tree.topLevelItem(place).text(2) for place in range(tree.topLevelItemCount())]
