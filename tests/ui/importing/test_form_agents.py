"""An agent goes out only if SigmaMind listed it, or if the person said that the text is an ID."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.draft import FieldId

_INBOUND = FieldId.INBOUND_AGENT_ID
_OUTBOUND = FieldId.OUTBOUND_AGENT_ID
_SUPPORT = "awTw7UKhOsLGiDbt"


def _close_list(line: Any) -> None:
    QTest.keyClick(line.completer().popup(), Qt.Key.Key_Escape)


def _send(person: Any, how: str) -> None:
    line = person.form.rows[_INBOUND].input
    if how == "button":
        person.press_import()
    else:
        _close_list(line)
        QTest.keyClick(
            line,
            Qt.Key.Key_Return,
            Qt.KeyboardModifier.ControlModifier if how == "ctrl" else Qt.KeyboardModifier.NoModifier,
        )


@pytest.mark.parametrize("how", ["button", "enter", "ctrl"])
async def test_the_only_match_is_shown_and_sent(
    run_program: Any, options: Any, sandbox: Any, refreshed: Any, how: str
) -> None:
    async with run_program(options()) as person:
        await refreshed(person)
        person.fill()
        person.write(_INBOUND, "Supp")
        line = person.form.rows[_INBOUND].input
        assert line.accessibleDescription() == f"Only “Support” matches. Agent ID {_SUPPORT}"
        _send(person, how)
        assert line.text() == "Support"
        assert (await person.ended()).phase is Phase.DONE
        assert [body["inboundAgentId"] for body in sandbox.account.requests] == [_SUPPORT]


async def test_the_only_match_is_taken_on_leaving_and_undone_in_one_step(
    run_program: Any, options: Any, refreshed: Any
) -> None:
    async with run_program(options()) as person:
        await refreshed(person)
        person.write(_INBOUND, "Supp")
        line = person.form.rows[_INBOUND].input
        _close_list(line)
        QTest.keyClick(line, Qt.Key.Key_Tab)
        assert (line.text(), line.value()) == ("Support", _SUPPORT)
        line.undo()
        assert line.text() == "Supp"


@pytest.mark.parametrize(("typed", "words"), [("agent", "agents match"), ("nobody", "No agent is called")])
async def test_what_is_no_agent_is_sent_only_once_it_is_said_to_be_an_id(
    run_program: Any, options: Any, sandbox: Any, refreshed: Any, typed: str, words: str
) -> None:
    if typed == "agent":
        sandbox.account.agents = [
            *sandbox.account.agents,
            {"agentId": "agent-1", "agentName": "First"},
            {"agentId": "agent-2", "agentName": "Second"},
        ]
    try:
        async with run_program(options()) as person:
            await refreshed(person)
            person.fill()
            person.write(_INBOUND, typed)
            row = person.form.rows[_INBOUND]
            _send(person, "button")
            assert person.program.importer.status.phase is Phase.WAITING
            assert words in row.input.accessibleDescription()
            assert row.input.hasFocus()
            await person.press("It is an ID", row)
            assert "Will be sent as it is" in row.input.accessibleDescription()
            assert row.input.text() == typed
            assert not person.form.outcome.isVisible()
            _send(person, "button")
            assert (await person.ended()).phase is Phase.DONE
        assert [body["inboundAgentId"] for body in sandbox.account.requests] == [typed]
    finally:
        sandbox.account.agents = [
            each for each in sandbox.account.agents if each["agentId"] not in ("agent-1", "agent-2")
        ]


async def test_what_was_said_to_be_an_id_is_one_in_the_other_field_and_another_text_is_not(
    run_program: Any, options: Any, refreshed: Any
) -> None:
    async with run_program(options()) as person:
        await refreshed(person)
        inbound, outbound = (person.form.rows[each] for each in (_INBOUND, _OUTBOUND))
        person.write(_OUTBOUND, "other-kind")
        person.write(_INBOUND, "other-kind")
        await person.press("It is an ID", inbound)
        assert "Will be sent as it is" in outbound.input.accessibleDescription()
        person.write(_INBOUND, "another-kind")
        assert "Is it an agent's ID?" in inbound.input.accessibleDescription()
        person.write(_INBOUND, "other-kind")
        assert "Will be sent as it is" in inbound.input.accessibleDescription()


async def test_after_a_restart_it_is_asked_again(run_program: Any, options: Any, refreshed: Any) -> None:
    async with run_program(options()) as person:
        await refreshed(person)
        person.write(_INBOUND, "other-kind")
        await person.press("It is an ID", person.form.rows[_INBOUND])
    async with run_program(options()) as person:
        row = person.form.rows[_INBOUND]
        assert row.input.text() == "other-kind"
        assert "Is it an agent's ID?" in row.input.accessibleDescription()


async def test_another_account_s_agents_have_other_ids(
    run_program: Any, options: Any, refreshed: Any
) -> None:
    async with run_program(options()) as person:
        await refreshed(person)
        row = person.form.rows[_INBOUND]
        person.write(_INBOUND, "other-kind")
        await person.press("It is an ID", row)
        person.form.show_anew(person.form.draft)
        assert "Is it an agent's ID?" in row.input.accessibleDescription()


def test_without_a_list_only_an_id_can_be_typed_and_that_is_said(form: Any, write: Any) -> None:
    write(form, _INBOUND, "Support")
    row = form.rows[_INBOUND]
    assert "agents are not known here yet" in row.input.accessibleDescription()
    assert row.finding.value == "Support"
