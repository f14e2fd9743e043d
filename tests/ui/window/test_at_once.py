"""Every dialog as it opens, and a key at once: nothing is sent, removed or changed that was not said."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from sigmamind_desktop.ui.editing.number_dialog import NumberDialog

ONE, TWO = "+14155550100", "+14155550101"

Open = Callable[[Any], Awaitable[None]]


async def _quiet() -> None:
    """Wait until what was begun is done; what goes on for ever is not meant."""
    names = ("undo", "ask", "history", "edit", "rename", "delete", "keep", "remove", "switch", "record")
    while begun := [task for task in asyncio.all_tasks() if task.get_name().startswith(names)]:
        await asyncio.wait(begun)


def _select_all(person: Any) -> Any:
    table = person.window.numbers.table
    table.selectAll()
    return table


async def _details(person: Any) -> None:
    person.program.flows.details.show_number(ONE)


async def _agents(person: Any) -> None:
    table = _select_all(person)
    table.agents_requested.emit(table.selected_rows())


async def _remove_agents(person: Any) -> None:
    await _agents(person)
    await person.press("Remove agent…")


async def _undo(person: Any) -> None:
    await _agents(person)
    dialog = person.window.findChild(QDialog, "agentsDialog")
    dialog.agent.input.setText("agent_D5D0p7TUs66TTAEAx")
    dialog.submit()
    await _quiet()
    dialog.reject()
    person.program.flows.undo.open()
    await _quiet()


async def _trunks(person: Any) -> None:
    person.program.flows.trunks.manage()


async def _delete_trunk(person: Any) -> None:
    await _trunks(person)
    await person.press("Delete…")


async def _trunk_password(person: Any) -> None:
    [trunk] = person.program.flows.trunks._trunks.trunks
    person.program.flows.trunks.password_requested.emit(trunk)
    await _quiet()


async def _settings(person: Any) -> None:
    person.program.flows.settings.open()


async def _key(person: Any) -> None:
    person.program.flows.key.open()


async def _remove_key(person: Any) -> None:
    await _key(person)
    await person.press("Remove key")


async def _rename_account(person: Any) -> None:
    person.program.flows.accounts._rename()


async def _add_account(person: Any) -> None:
    person.program.flows.accounts._add()


async def _remove_account(person: Any) -> None:
    person.program.flows.accounts._ask_before_removal()


async def _proxy(person: Any) -> None:
    person.program.flows.proxy_login.open("proxy.example.com:3128")


async def _call(person: Any) -> None:
    await _details(person)
    dialog = person.window.findChild(NumberDialog)
    dialog.place_call()


OPENERS: dict[str, Open] = {
    "details": _details,
    "agents": _agents,
    "removing agents": _remove_agents,
    "undo": _undo,
    "trunks": _trunks,
    "deleting a trunk": _delete_trunk,
    "a trunk's password": _trunk_password,
    "settings": _settings,
    "api key": _key,
    "removing the key": _remove_key,
    "renaming an account": _rename_account,
    "adding an account": _add_account,
    "removing an account": _remove_account,
    "proxy login": _proxy,
    "test call": _call,
}
KEYS = [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape]


@pytest.fixture
def with_trunk(have: Any, refreshed: Any) -> Callable[[Any], Awaitable[None]]:
    """An account of two numbers, the first with all that a test call needs, and a trunk that is kept."""

    async def with_trunk(person: Any) -> None:
        person.fill(ONE)
        person.form.trunk.keep.setChecked(True)
        person.press_import()
        await person.ended()
        await _quiet()
        await refreshed(person)

    have(TWO)
    return with_trunk


def _state(person: Any, sandbox: Any) -> tuple[Any, ...]:
    """All that a dialog can change."""
    parts = person.program
    account = sandbox.account
    flows = parts.flows
    return (
        {number: dict(row) for number, row in account.numbers.items()},
        (len(account.requests), len(account.changes), len(account.calls)),
        tuple(flows.trunks._trunks.trunks),
        tuple(flows.accounts._accounts.accounts),
        flows.key._credentials.status,
        flows.settings._settings.sip_host,
        flows.settings._settings.checks_hosts,
        person.window.windowTitle(),
        person.states(),
    )


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.name)
@pytest.mark.parametrize("name", OPENERS)
async def test_a_key_at_once_changes_nothing(
    name: str, key: Qt.Key, run_program: Any, options: Any, sandbox: Any, with_trunk: Any
) -> None:
    async with run_program(options()) as person:
        await with_trunk(person)
        await OPENERS[name](person)
        before = _state(person, sandbox)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        QTest.keyClick(dialog.focusWidget() or dialog, key)
        await _quiet()
        assert _state(person, sandbox) == before


async def test_enter_in_the_editor_of_a_trunk_s_name_is_for_the_name(
    run_program: Any, options: Any, with_trunk: Any, until: Any
) -> None:
    async with run_program(options()) as person:
        await with_trunk(person)
        await _trunks(person)
        dialog = person.window.findChild(QDialog, "trunksDialog")
        await person.press("Rename", dialog)
        line = dialog.tree.viewport().findChild(QLineEdit)
        line.setText("Second")
        QTest.keyClick(line, Qt.Key.Key_Return)
        trunks = person.program.flows.trunks._trunks
        await until(trunks.changed, lambda: [trunk.name for trunk in trunks.trunks] == ["Second"])
        assert dialog.isVisible()
