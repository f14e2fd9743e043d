"""One agent for several numbers at once, and what becomes of each."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sigmamind_desktop.ui.editing.agents_dialog import AgentsDialog
from sigmamind_desktop.ui.numbers.row_menu import row_menu
from tests.ui.editing.edits import shown_as_edited

ONE, TWO, SLOW = "+14155550100", "+14155550101", "+14155550504"


def _results(dialog: AgentsDialog) -> dict[str, str]:
    tree = dialog.list.tree
    items = [tree.topLevelItem(i) for i in range(tree.topLevelItemCount())]
    return {item.text(0).replace(" ", "").replace("-", ""): item.text(2) for item in items}


async def test_several_numbers_get_an_agent(
    run_program: Any, options: Any, sandbox: Any, have: Any, several: Any
) -> None:
    have(ONE, TWO)

    async with run_program(options()) as person:
        dialog = await several(person, "sales")
        dialog.outbound.setChecked(True)
        QTest.keyClick(dialog.agent.input, Qt.Key.Key_Return)  # for the list of agents, which it closes
        assert sandbox.account.changes == []
        QTest.keyClick(dialog.agent.input, Qt.Key.Key_Return)
        await shown_as_edited(person)
        sales = "agent_D5D0p7TUs66TTAEAx"
        body = {"inboundAgentId": sales, "outboundAgentId": sales}
        assert sorted(sandbox.account.changes, key=str) == [(ONE, body), (TWO, body)]
        assert _results(dialog) == {ONE: "Changed", TWO: "Changed"}
        assert dialog.outcome.accessibleName() == "2 of 2 changed"
        assert {row.inbound_agent_id for row in person.window.numbers.model.rows} == {sales}
        await person.press("Set agent", dialog)
        assert "have it already" in dialog.outcome.accessibleName()
        assert len(sandbox.account.changes) == 2


async def test_only_those_that_failed_are_tried_again(
    run_program: Any, options: Any, sandbox: Any, have: Any, several: Any
) -> None:
    have(ONE, "+14155550429", TWO)

    async with run_program(options()) as person:
        dialog = await several(person, "sales")
        await person.press("Set agent", dialog)
        status = await shown_as_edited(person)
        changed = 3 - len(status.to_repeat)
        assert dialog.outcome.accessibleName() == f"{changed} of 3 changed"
        assert _results(dialog)["+14155550429"] == "Too many requests at once"
        assert "+1 415-555-0429: Too many" in dialog.outcome.accessibleDescription()
        del sandbox.account.changes[:]
        await person.press("Try again for the others", dialog)
        await shown_as_edited(person)
        first = status.to_repeat[0].number
        assert sandbox.account.changes[0][0] == first


async def test_setting_several_stops_by_escape(
    run_program: Any, options: Any, sandbox: Any, have: Any, several: Any
) -> None:
    have(SLOW, ONE)

    async with run_program(options()) as person:
        dialog = await several(person, "sales")
        await person.press("Set agent", dialog)
        place = [row.number for row in dialog._rows].index(SLOW)
        await sandbox.account.changes.come(place + 1)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await shown_as_edited(person)
        assert dialog.isVisible()
        assert _results(dialog)[SLOW] == "Cancelled, but already sent"
        assert len(sandbox.account.changes) == place + 1
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


async def test_the_table_s_menu_offers_an_agent_for_several(
    run_program: Any, options: Any, have: Any, refreshed: Any
) -> None:
    have(ONE, TWO)

    async with run_program(options()) as person:
        await refreshed(person)
        table = person.window.numbers.table
        table.selectRow(0)
        assert [action.text() for action in row_menu(table).actions() if "agent for" in action.text()] == []
        table.selectAll()
        [action] = [action for action in row_menu(table).actions() if "agent" in action.text()]
        assert action.text() == "Set an agent for 2 numbers…"
        action.trigger()
        assert len(person.window.findChildren(AgentsDialog)) == 1
