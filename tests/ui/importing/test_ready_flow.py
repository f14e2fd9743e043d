"""Ready to import, in the window: what stands in the way, and what does not."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sigmamind_desktop.app.importing import readiness
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import KeyRefused
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.sandbox.account import Envelope
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.scenarios import Answer
from sigmamind_desktop.ui.access.api_key_dialog import ApiKeyDialog
from sigmamind_desktop.ui.editing.number_dialog import NumberDialog
from sigmamind_desktop.ui.window.settings_dialog import SettingsDialog
from tests.ui.importing.host_checks import NOWHERE, ONE, SILENT, Script, checked, click, shown

_UNKNOWN_HOST = "This computer's network does not know the host"


def _said(person: Any, field_id: FieldId = FieldId.TERMINATION_SIP_URI) -> str:
    """What stands under a field."""
    return str(person.form.rows[field_id].input.accessibleDescription())


async def _laid_out() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


def _all_lines(person: Any) -> list[str]:
    ready = person.ready.list
    ready.button.setChecked(True)
    return shown(ready)


async def test_nothing_is_checked_by_itself_before_the_person_agreed_once(
    start: Any, probe: Script, sandbox: Any
) -> None:
    async with start() as person:
        person.fill()
        await checked()
        person.press_import()
        assert (await person.ended()).phase is Phase.DONE
        assert probe.hosts == []
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        click(person.form.trunk.check_button)
        await checked()
        person.ready.panel.by_itself.click()
        person.write(FieldId.TERMINATION_SIP_URI, "two.example.com")
        await checked()
        assert probe.hosts == ["one.example.com", "two.example.com"]
    # It is remembered, and can be taken back.
    async with start() as person:
        person.write(FieldId.TERMINATION_SIP_URI, "another.example.com")
        await checked()
        assert probe.hosts[-1] == "another.example.com"
        person.choose("Setti&ngs…")
        [settings] = person.window.findChildren(SettingsDialog)
        assert settings.checks_hosts.isChecked()
        settings.checks_hosts.click()
        await person.press("Save", settings)
        assert not person.ready.panel.by_itself.isChecked()
        await checked()
        before = list(probe.hosts)
        person.write(FieldId.TERMINATION_SIP_URI, "three.example.com")
        await checked()
        assert probe.hosts == before


async def test_a_new_host_is_checked_before_its_first_import_and_only_then(
    start: Any, probe: Script, sandbox: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readiness, "PAUSE", 60_000)

    async with start() as person:
        person.program.settings.checks_hosts = True
        person.fill()
        probe.goes_on.clear()
        person.press_import()
        assert not person.form.import_button.isEnabled()
        assert not person.form.rows[FieldId.PHONE_NUMBER].input.isEnabled()
        await asyncio.sleep(0)
        assert len(sandbox.account.requests) == 0
        probe.goes_on.set()
        await checked()
        assert (await person.ended()).phase is Phase.DONE
        assert probe.hosts == ["sip.telnyx.com"]
        person.write(FieldId.PHONE_NUMBER, "+14155550101")
        person.press_import()
        assert (await person.ended()).phase is Phase.DONE
        assert probe.hosts == ["sip.telnyx.com"]
    # Another start: the host has carried imports before.
    async with start() as person:
        person.program.settings.checks_hosts = True
        person.fill("+14155550102")
        assert "The host is used by 2 of your numbers" in _all_lines(person)
        person.press_import()
        assert (await person.ended()).phase is Phase.DONE
        assert probe.hosts == ["sip.telnyx.com"]


async def test_a_host_that_is_not_known_here_stops_the_import_until_the_person_insists_on_it(
    start: Any, probe: Script, sandbox: Any
) -> None:
    probe.finds["sip.telnyx.com"] = probe.finds["two.example.com"] = NOWHERE

    async with start() as person:
        person.window.activateWindow()
        person.program.settings.checks_hosts = True
        person.fill()
        await checked()
        person.press_import()
        await checked()
        assert person.form.outcome.accessibleName() == _UNKNOWN_HOST
        assert len(sandbox.account.requests) == 0
        assert person.form.import_button.isEnabled()
        # With the keyboard: the message's own step has it, the other is next.
        await _laid_out()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget().text() == "Import all the same"
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        assert (await person.ended()).phase is Phase.DONE
        assert len(sandbox.account.requests) == 1
        # The decision holds for the host, not for another one.
        person.write(FieldId.PHONE_NUMBER, "+14155550101")
        person.press_import()
        assert (await person.ended()).phase is Phase.DONE
        assert len(sandbox.account.requests) == 2
        person.write(FieldId.PHONE_NUMBER, "+14155550102")
        for host in ("two.example.com", "sip.telnyx.com"):
            person.write(FieldId.TERMINATION_SIP_URI, host)
            await checked()
            person.press_import()
            await checked()
            assert person.form.outcome.accessibleName() == _UNKNOWN_HOST
        assert len(sandbox.account.requests) == 2


async def test_what_stopped_an_import_is_said_of_the_host_once(start: Any, probe: Script) -> None:
    probe.finds["sip.telnyx.com"] = NOWHERE

    async with start() as person:
        person.program.settings.checks_hosts = True
        person.fill()
        await checked()
        under_field = _said(person)
        assert under_field
        person.press_import()
        await checked()
        assert person.form.outcome.accessibleName() == _UNKNOWN_HOST
        assert _said(person) != under_field
        QTest.keyClick(person.form, Qt.Key.Key_Escape)
        assert person.form.outcome.isHidden()
        assert _said(person) == under_field
        person.press_import()
        await checked()
        person.write(FieldId.FRIENDLY_NAME, "Desk")
        assert _said(person) == under_field


async def test_what_stood_in_the_way_is_not_said_of_another_host(start: Any, probe: Script) -> None:
    probe.finds["sip.telnyx.com"] = NOWHERE

    async with start() as person:
        person.fill()
        click(person.form.trunk.check_button)
        await checked()
        person.press_import()
        assert person.form.outcome.isVisible()
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        assert not person.form.outcome.isVisible()


async def test_silence_does_not_stop_an_import(start: Any, probe: Script) -> None:
    probe.finds["sip.telnyx.com"] = SILENT

    async with start() as person:
        person.program.settings.checks_hosts = True
        person.fill()
        await checked()
        assert _said(person) == "No answer from this computer"
        assert shown(person.ready.list) == []
        assert person.ready.list.button.text() == "1 warning"
        person.press_import()
        assert (await person.ended()).phase is Phase.DONE


@pytest.mark.parametrize("way", ["button", "Escape", "account"])
async def test_an_import_that_waits_for_the_check_can_be_called_off(
    way: str, start: Any, probe: Script, sandbox: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readiness, "PAUSE", 60_000)

    async with start() as person:
        person.program.settings.checks_hosts = True
        person.fill()
        probe.goes_on.clear()
        person.press_import()
        await probe.begun.wait()
        if way == "button":
            click(person.form.cancel_button)
        elif way == "Escape":
            QTest.keyClick(person.form, Qt.Key.Key_Escape)
        else:
            person.program.switcher.switching.emit()
        probe.goes_on.set()
        await checked()
        assert person.form.import_button.isEnabled()
        assert not [task for task in asyncio.all_tasks() if task.get_name() == "import"]
        assert len(sandbox.account.requests) == 0
        assert person.form.draft.text(FieldId.PHONE_NUMBER) == ONE


async def test_a_key_that_may_not_list_is_not_a_refused_one(
    options: Any, run_program: Any, sandbox: Any
) -> None:
    limited = "SigmaMind knows the API key, and does not let it do everything"
    async with run_program(replace(options(), refreshes=False)) as person:
        assert "The API key is not checked" in _all_lines(person)
        person.program.agents.answered.emit(KeyRefused(status=403))
        assert limited in _all_lines(person)
        person.program.agents.answered.emit(KeyRefused(status=401))
        assert "SigmaMind refuses the API key" in _all_lines(person)
        person.program.agents.answered.emit(None)
        assert "SigmaMind accepts the API key" in _all_lines(person)
        person.program.agents.answered.emit(KeyRefused(status=403))
        assert "SigmaMind accepts the API key" in _all_lines(person)
        person.write(FieldId.INBOUND_AGENT_ID, "agent-new")
        assert "The agents are not checked yet" in _all_lines(person)
        await person.press("Check the agents", person.ready.list)
        await person.program.agents.refresh()
        assert "SigmaMind does not list this agent" not in _all_lines(person)
        await person.press("It is an ID", person.form.rows[FieldId.INBOUND_AGENT_ID])
        assert "SigmaMind does not list this agent" in _all_lines(person)


async def test_a_number_that_is_there_can_be_seen(start: Any, have: Any, refreshed: Any) -> None:
    have(ONE)

    async with start() as person:
        await refreshed(person)
        person.fill()
        assert _said(person, FieldId.PHONE_NUMBER) == "The number is in your account already"
        assert shown(person.ready.list) == []
        await person.press("Show it", person.form.rows[FieldId.PHONE_NUMBER])
        [dialog] = person.window.findChildren(NumberDialog)
        await person.history_shown()
        dialog.reject()


async def test_without_a_key_it_is_asked_for(start: Any) -> None:
    async with start(key=None) as person:
        for dialog in person.window.findChildren(ApiKeyDialog):
            dialog.reject()
        assert person.form.outcome.accessibleName() == "There is no API key yet"
        await person.press("Enter the key", person.form.outcome)
        assert any(dialog.isVisible() for dialog in person.window.findChildren(ApiKeyDialog))


async def test_a_message_about_the_key_goes_when_there_is_a_good_one(
    start: Any, sandbox: Any, refreshed: Any
) -> None:
    async with start(key="not-the-sandbox-key") as person:
        await refreshed(person)
        assert person.form.outcome.accessibleName() == "SigmaMind refuses the API key"
        assert person.ready.list.button.text() == "Not ready"
        await person.program.credentials.save(Secret(API_KEY))
        await person.program.agents.refresh()
        assert not person.form.outcome.isVisible()


async def test_after_a_refusal_the_verdict_is_not_green_until_something_changes(
    start: Any, sandbox: Any, refreshed: Any
) -> None:
    async with start() as person:
        await refreshed(person)
        person.fill("+14155550422")
        assert person.ready.list.button.text() == "Ready to import"
        person.press_import()
        assert (await person.ended()).phase is Phase.FAILED
        assert person.ready.list.button.text() == "Not ready yet"
        assert "The last try of exactly this form failed; see the message above" in _all_lines(person)
        assert person.form.outcome.isVisible()
        person.write(FieldId.TRUNK_USERNAME, "other")
        assert person.ready.list.button.text() == "Ready to import"
        assert not person.form.outcome.isVisible()
        # It may be tried again all the same.
        person.write(FieldId.TRUNK_USERNAME, "acme")
        for _ in range(2):
            person.press_import()
            assert (await person.ended()).phase is Phase.FAILED


async def test_a_key_that_sigmamind_refuses_stops_the_import(
    start: Any, sandbox: Any, refreshed: Any
) -> None:
    async with start(key="not-the-sandbox-key") as person:
        await refreshed(person)
        person.fill()
        assert person.form.outcome.accessibleName() == "SigmaMind refuses the API key"
        person.press_import()
        assert person.form.outcome.accessibleName() == "SigmaMind refuses the API key"
        assert len(sandbox.account.requests) == 0
        await person.press("Enter another key", person.form.outcome)
        assert any(dialog.isVisible() for dialog in person.window.findChildren(ApiKeyDialog))


async def test_a_key_that_may_not_list_may_import(start: Any, sandbox: Any, refreshed: Any) -> None:
    sandbox.account.list_answer = Answer.NOT_ALLOWED
    async with start() as person:
        await refreshed(person)
        person.fill()
        assert "SigmaMind knows the API key, and does not let it do everything" in _all_lines(person)
        await person.press("Check the key", person.ready.list)
        await person.program.agents.refresh()
        assert "SigmaMind knows the API key, and does not let it do everything" in _all_lines(person)
        person.press_import()
        assert (await person.ended()).phase is Phase.DONE
        assert "SigmaMind accepts the API key" in _all_lines(person)


async def test_a_key_that_can_not_be_sent_is_not_said_to_be_refused(
    start: Any, sandbox: Any, refreshed: Any
) -> None:
    async with start(key="clé d'un autre programme") as person:
        await refreshed(person)
        person.fill()
        assert person.form.outcome.accessibleName() == "The API key that is kept can't be one"
        assert "SigmaMind refuses the API key" not in _all_lines(person)
        person.press_import()
        assert person.form.outcome.accessibleName() == "The API key that is kept can't be one"
        assert len(sandbox.account.requests) == 0
        await person.press("Enter another key", person.form.outcome)
        assert any(dialog.isVisible() for dialog in person.window.findChildren(ApiKeyDialog))


@pytest.mark.parametrize(("envelope", "is_whole"), [(Envelope.HAS_NEXT, True), (Envelope.NONE, False)])
async def test_what_is_not_on_a_list_is_absent_only_if_its_end_is_proved(
    envelope: Envelope, is_whole: bool, start: Any, sandbox: Any, refreshed: Any, have: Any
) -> None:
    have("+442083661177")
    sandbox.account.envelope = envelope
    async with start() as person:
        await refreshed(person)
        person.fill()
        person.write(FieldId.INBOUND_AGENT_ID, "agent-new")
        await person.press("It is an ID", person.form.rows[FieldId.INBOUND_AGENT_ID])
        lines = _all_lines(person)
        absent = {"The number is not in your account yet", "SigmaMind does not list this agent"}
        unknown = {
            "Your account's numbers are not read to the end yet",
            "The agents are not checked yet",
        }
        assert absent.intersection(lines) == (absent if is_whole else set())
        assert unknown.intersection(lines) == (set() if is_whole else unknown)


async def test_an_agent_that_is_not_known_is_asked_for_once(
    start: Any, sandbox: Any, refreshed: Any, until: Any
) -> None:
    async with start() as person:
        await refreshed(person)
        person.fill()
        kept = sandbox.account.agents
        sandbox.account.agents = [*kept, {"agentId": "agent-new", "agentName": "Made a minute ago"}]
        try:
            person.write(FieldId.INBOUND_AGENT_ID, "agent-new")
            assert "The agents exist" not in _all_lines(person)
            agents = person.program.agents
            await until(agents.changed, lambda: agents.agents.label("agent-new") is not None)
            assert "The agents exist" in _all_lines(person)
        finally:
            sandbox.account.agents = kept


async def test_all_checks_are_shown_on_request_and_each_leads_somewhere(start: Any) -> None:
    async with start() as person:
        ready = person.ready.list
        assert ready.button.text() == "Not ready yet"
        assert not ready.isVisible()
        click(ready.button)
        assert "Phone number: still missing" in shown(ready)
        assert "Trunk username and password: still missing" in shown(ready)
        person.write(FieldId.TERMINATION_SIP_URI, "sip:me@acme.pstn.twilio.com")
        await person.press("Use acme.pstn.twilio.com", ready)
        assert person.form.draft.text(FieldId.TERMINATION_SIP_URI) == "acme.pstn.twilio.com"
        click(ready.button)
        assert not ready.isVisible()


async def test_the_open_list_moves_no_field(start: Any) -> None:
    async with start() as person:
        person.window.resize(900, 600)
        person.fill("12")
        await _laid_out()
        form = person.form
        places = _places(person)
        form.rows[FieldId.PHONE_NUMBER].input.setFocus()
        person.ready.list.button.click()
        await _laid_out()
        assert person.ready.list.isVisible()
        assert _places(person) == places
        for row in form.rows.values():
            row.input.setFocus()
            await _laid_out()
            assert _places(person) == places
        person.press_import()
        await _laid_out()
        assert form.outcome.isVisible()
        assert _places(person) == places
        person.ready.list.button.click()
        await _laid_out()
        assert form.fields.verticalScrollBar().maximum() == 0  # all is in sight again


def _places(person: Any) -> dict[FieldId, QPoint]:
    """Of the inputs among the fields, however far those are scrolled."""
    content = person.form.fields.content
    return {field_id: row.input.mapTo(content, QPoint()) for field_id, row in person.form.rows.items()}
