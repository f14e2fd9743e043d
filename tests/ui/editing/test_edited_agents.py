"""An agent in an edit: one that SigmaMind listed, or one that the person said is an ID."""

from __future__ import annotations

from typing import Any

from PySide6.QtTest import QTest

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.ui.editing.agents_dialog import AgentsDialog

_ONE = "+14155550100"
_SALES = "agent_D5D0p7TUs66TTAEAx"


async def _saved(person: Any, until: Any) -> None:
    editor = person.program.editor
    await until(editor.changed, lambda: not editor.status.is_busy)


async def test_one_number_gets_the_only_match_or_what_is_said_to_be_an_id(
    run_program: Any, options: Any, sandbox: Any, have: Any, opened: Any, until: Any
) -> None:
    have(_ONE)
    async with run_program(options()) as person:
        dialog = await opened(person)
        row = dialog.form.rows[FieldId.OUTBOUND_AGENT_ID]
        row.input.setFocus()
        QTest.keyClicks(row.input, "Sal")
        await person.press("Save changes", dialog)
        assert row.input.text() == "Sales"
        await _saved(person, until)
        assert sandbox.account.changes == [(_ONE, {"outboundAgentId": _SALES})]
        row.input.selectAll()
        QTest.keyClicks(row.input, "nobody")
        await person.press("Save changes", dialog)
        assert "No agent is called “nobody”" in row.input.accessibleDescription()
        assert len(sandbox.account.changes) == 1
        await person.press("It is an ID", row)
        await person.press("Save changes", dialog)
        await _saved(person, until)
        assert sandbox.account.changes[1:] == [(_ONE, {"outboundAgentId": "nobody"})]


async def test_an_agent_that_a_number_has_is_not_asked_about(
    run_program: Any, options: Any, sandbox: Any, have: Any, opened: Any, until: Any
) -> None:
    have(_ONE)
    sandbox.account.numbers[_ONE]["inboundAgentId"] = "of-another-kind"
    async with run_program(options()) as person:
        dialog = await opened(person)
        name = dialog.form.rows[FieldId.FRIENDLY_NAME].input
        name.selectAll()
        QTest.keyClicks(name, "Front desk")
        await person.press("Save changes", dialog)
        await _saved(person, until)
        assert sandbox.account.changes == [(_ONE, {"friendlyName": "Front desk"})]


async def test_several_numbers_get_the_only_match_or_what_is_said_to_be_an_id(
    run_program: Any, options: Any, sandbox: Any, have: Any, refreshed: Any, until: Any
) -> None:
    have(_ONE, "+14155550101")
    async with run_program(options()) as person:
        await refreshed(person)
        table = person.window.numbers.table
        table.selectAll()
        table.agents_requested.emit(table.selected_rows())
        [dialog] = person.window.findChildren(AgentsDialog)
        line = dialog.agent.input
        QTest.keyClicks(line, "nobody")
        await person.press("Set agent", dialog)
        assert sandbox.account.changes == []
        assert "No agent is called “nobody”" in line.accessibleDescription()
        line.selectAll()
        QTest.keyClicks(line, "Sal")
        await person.press("Set agent", dialog)
        assert line.text() == "Sales"
        await _saved(person, until)
        assert [body for _, body in sandbox.account.changes] == [{"inboundAgentId": _SALES}] * 2
        line.selectAll()
        QTest.keyClicks(line, "nobody")
        await person.press("It is an ID", dialog.agent)
        await person.press("Set agent", dialog)
        await _saved(person, until)
        assert [body for _, body in sandbox.account.changes[2:]] == [{"inboundAgentId": "nobody"}] * 2
