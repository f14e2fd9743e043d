"""What SigmaMind answers, in every widget that shows it."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox
from starlette.responses import Response

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.sandbox import answers
from sigmamind_desktop.ui.editing.agents_dialog import AgentsDialog
from sigmamind_desktop.ui.editing.undo_dialog import UndoDialog
from sigmamind_desktop.ui.numbers.row_menu import row_menu
from tests.ui.window.outside.watching import HOSTILE, LONG, MARK, Watch
from tests.ui.window.words.test_program import _close_all, _turns

pytestmark = pytest.mark.not_on_wine("hostile texts from SigmaMind")

_ONE, _TWO = "+14155550100", "+14155550111"
_AGENT = f"{MARK}&<b>id</b>"


@pytest.fixture
def account(hostile_server: Any) -> Any:
    """An account of which every text is hostile."""
    for number, text in ((_ONE, HOSTILE), (_TWO, LONG)):
        hostile_server.account.numbers[number] = {
            "sipPhoneNumber": number,
            "active": True,
            "friendlyName": text,
            "inboundAgentId": _AGENT,
            "outboundAgentId": _AGENT if number == _ONE else text,
            "outboundPhoneNumber": "+442083661177",
            "terminationSipURI": text,
        }
    hostile_server.account.agents = [
        {"agentId": _AGENT, "agentName": HOSTILE},
        {"agentId": "other", "agentName": LONG},
    ]
    return hostile_server.account


def _box(person: Any) -> QMessageBox:
    [box] = [box for box in person.window.findChildren(QMessageBox) if box.isVisible()]
    return box


async def _ended(*names: str) -> None:
    while tasks := [task for task in asyncio.all_tasks() if task.get_name() in names]:
        await asyncio.wait(tasks)


async def test_the_list_and_its_menu(
    account: Any, run_program: Any, options: Any, refreshed: Any, watch: Watch
) -> None:
    async with run_program(options()) as person:
        await refreshed(person)
        table, model = person.window.numbers.table, person.window.numbers.model
        watch.look()
        for row in range(model.rowCount()):
            table.setCurrentIndex(model.index(row, 0))
            menu = row_menu(table)
            watch.look()
            menu.deleteLater()
        person.window.numbers.search.setText(HOSTILE)
        watch.look()
        # What is new of a number is said in its row and to screen readers.
        account.numbers[_ONE]["friendlyName"] = f"{HOSTILE}again"
        person.window.numbers.search.clear()
        person.program.refresher.start()
        await refreshed(person)
        watch.look()
        assert "cell of NumbersTable numbersTable" in watch.seen


async def test_a_number_its_changes_and_its_call(
    account: Any, run_program: Any, options: Any, opened: Any, watch: Watch
) -> None:
    async with run_program(options()) as person:
        dialog = await opened(person)
        watch.look()
        dialog.tabs.setCurrentWidget(dialog.checklist)
        watch.look()
        dialog.place_call()
        watch.look()
        _box(person).accept()
        await _ended("call")
        watch.look()
        dialog.form.rows[FieldId.FRIENDLY_NAME].input.setText("Desk")
        dialog.submit()
        await _ended("change", "edit")
        await _turns()
        await person.history_shown()
        watch.look()
        assert any(each.startswith("cell of HistoryList") for each in watch.seen), watch.seen
        _close_all()


async def test_several_numbers_and_the_way_back(
    account: Any, run_program: Any, options: Any, refreshed: Any, watch: Watch
) -> None:
    async with run_program(options()) as person:
        await refreshed(person)
        table = person.window.numbers.table
        table.selectAll()
        table.agents_requested.emit(table.selected_rows())
        await _turns()
        [dialog] = person.window.findChildren(AgentsDialog)
        line = dialog.agent.input
        for typed in (MARK, HOSTILE, "nobody", "x" * 300):
            line.setText(typed)
            line.textEdited.emit(typed)
            await _turns()
            watch.look()
        line.setText("other")
        dialog.submit()
        watch.look()
        while boxes := [box for box in dialog.findChildren(QMessageBox) if box.isVisible()]:
            for box in boxes:
                box.accept()
        await _ended("change", "edit", "edits")
        await _turns()
        watch.look()
        _close_all()
        await _turns()
        watch.look()
        person.program.flows.undo.open()
        await _ended("undo")
        watch.look()
        assert person.window.findChildren(UndoDialog)
        _close_all()


@pytest.mark.parametrize("status", [400, 401, 404, 422, 429, 500])
async def test_a_refusal(
    status: int,
    hostile_server: Any,
    run_program: Any,
    options: Any,
    watch: Watch,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    error = {"field": "trunkUsername", "message": HOSTILE}
    body = json.dumps({"message": HOSTILE, "errors": [error, {"path": "friendlyName", "msg": LONG}]})
    refusal = Response(body.encode("ascii"), status, media_type="application/json")
    async with run_program(options()) as person:
        await _turns()
        monkeypatch.setattr(answers, "_failure", lambda _answer: refusal)
        person.fill(_ONE)
        person.press_import()
        await person.ended()
        await _turns()
        watch.look()
        person.program.refresher.start()
        await _ended("refresh")
        watch.look()
        _close_all()


async def test_a_state_and_an_end_of_a_call(
    account: Any,
    run_program: Any,
    options: Any,
    opened: Any,
    watch: Watch,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    account.numbers[_ONE]["active"] = HOSTILE
    async with run_program(options()) as person:
        dialog = await opened(person)
        dialog.place_call()
        box = _box(person)
        account.under_way = _Ends()
        box.accept()
        await _ended("call")
        await _turns()
        watch.look()
        _close_all()


class _Ends(dict[str, Any]):
    """Each call has ended for a reason that nobody knows."""

    def __setitem__(self, call: str, _steps: Any) -> None:
        super().__setitem__(call, [{"status": "ended", "terminationReason": HOSTILE}])
