"""Check trunk and Ready to import, in the window."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from sigmamind_desktop.app.importing import readiness
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import KeyRefused
from sigmamind_desktop.domain.trunks.check import CheckLine, CheckResult, Subject
from sigmamind_desktop.sandbox.account import Envelope
from sigmamind_desktop.sandbox.scenarios import Answer
from sigmamind_desktop.ui.access.api_key_dialog import ApiKeyDialog
from sigmamind_desktop.ui.editing.number_dialog import NumberDialog
from sigmamind_desktop.ui.window.settings_dialog import SettingsDialog

ONE = "+14155550100"
_EXISTS = CheckLine(Subject.NAME, CheckResult.NAME_FOUND, 7, {"count": "1", "records": "A"})
ANSWERS = (_EXISTS, CheckLine(Subject.UDP, CheckResult.ASKS_FOR_CREDENTIALS, 9, {"status": "401"}))
SILENT = (
    _EXISTS,
    *(CheckLine(each, CheckResult.NO_ANSWER) for each in (Subject.UDP, Subject.TCP, Subject.TLS)),
)
NOWHERE = (CheckLine(Subject.NAME, CheckResult.NAME_UNKNOWN, 5),)


class Script:
    """A probe that finds what a test says, when it says so.

    Attributes:
        hosts: those that it was asked to check.
        finds: what it finds; each host ANSWERS that is not here.
        begun: set when it was asked to check one.
        goes_on: cleared to keep a check from ending.
    """

    def __init__(self) -> None:
        self.hosts: list[str] = []
        self.finds: dict[str, tuple[CheckLine, ...]] = {}
        self.begun = asyncio.Event()
        self.goes_on = asyncio.Event()
        self.goes_on.set()

    async def check(self, host: str, tell: Callable[[CheckLine], None], *, asks_inside: bool) -> None:
        self.hosts.append(host)
        self.begun.set()
        first, *rest = self.finds.get(host, ANSWERS)
        tell(first)
        await self.goes_on.wait()
        for line in rest:
            tell(line)


@pytest.fixture
def probe() -> Script:
    return Script()


@pytest.fixture
def start(options: Any, run_program: Any, probe: Script) -> Any:
    return lambda **told: run_program(replace(options(**told), probe=probe))


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pause in typing is over at once."""
    monkeypatch.setattr(readiness, "PAUSE", 0)


async def _checked() -> None:
    """Wait until no trunk is being checked, and what follows from it has been done."""
    for _ in range(20):  # the pause of no time, and the probe that is made on its own thread
        await asyncio.sleep(0)
    while tasks := [task for task in asyncio.all_tasks() if task.get_name() == "check trunk"]:
        await asyncio.wait(tasks)
        await asyncio.sleep(0)


def _shown(widget: Any) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def _click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


async def test_check_trunk_says_what_it_found_line_by_line(start: Any, probe: Script) -> None:
    async with start() as person:
        panel = person.ready.panel
        assert not panel.isVisible()
        person.write(FieldId.TERMINATION_SIP_URI, "SIP.telnyx.com")
        probe.goes_on.clear()
        _click(person.form.trunk.check_button)
        await probe.begun.wait()
        assert "Checking sip.telnyx.com…" in _shown(panel)
        assert "Exists, one address (A), 7 ms" in _shown(panel)
        probe.goes_on.set()
        await _checked()
        assert "sip.telnyx.com answers" in _shown(panel)
        assert "Answers, and asks for credentials (401), 9 ms" in _shown(panel)
        assert probe.hosts == ["sip.telnyx.com"]
        await person.press("Close", panel)
        assert not panel.isVisible()


async def test_silence_is_never_said_to_be_a_fault(start: Any, probe: Script) -> None:
    probe.finds["sip.telnyx.com"] = SILENT

    async with start() as person:
        person.write(FieldId.TERMINATION_SIP_URI, "sip.telnyx.com")
        _click(person.form.trunk.check_button)
        await _checked()
        said = _shown(person.ready.panel)
        assert "No answer from this computer" in said
        assert any("may still work from SigmaMind" in text for text in said)


async def _laid_out() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


@pytest.mark.parametrize("waits", [True, False])
async def test_all_that_was_found_comes_into_view_unless_the_person_has_gone_on(
    waits: bool, start: Any, probe: Script
) -> None:
    probe.finds["sip.telnyx.com"] = SILENT

    async with start() as person:
        person.window.activateWindow()
        person.fill()
        probe.goes_on.clear()
        button = person.form.trunk.check_button
        button.setFocus()
        _click(button)
        await probe.begun.wait()
        await _laid_out()
        if not waits:
            person.form.rows[FieldId.PHONE_NUMBER].input.setFocus()
            await _laid_out()
        before = button.mapTo(person.form, button.rect().topLeft())
        probe.goes_on.set()
        await _checked()
        await _laid_out()
        close = person.ready.panel.close_button
        if waits:
            assert close.visibleRegion().boundingRect() == close.rect()
        else:
            assert button.mapTo(person.form, button.rect().topLeft()) == before


@pytest.mark.parametrize("text", ["", "sip:me@acme.pstn.twilio.com", "28y698lhv2f.sip.livekit.cloud"])
async def test_without_a_host_there_is_nothing_to_check(text: str, start: Any, probe: Script) -> None:
    async with start() as person:
        person.write(FieldId.TERMINATION_SIP_URI, text)
        _click(person.form.trunk.check_button)
        assert person.form.rows[FieldId.TERMINATION_SIP_URI].input.hasFocus()
        assert not person.ready.panel.isVisible()
        await _checked()
        assert probe.hosts == []


async def test_a_check_can_be_stopped(start: Any, probe: Script) -> None:
    async with start() as person:
        person.write(FieldId.TERMINATION_SIP_URI, "sip.telnyx.com")
        probe.goes_on.clear()
        _click(person.form.trunk.check_button)
        await probe.begun.wait()
        await person.press("Cancel", person.ready.panel)
        await _checked()
        assert "Stopped before all was found out" in _shown(person.ready.panel)
        assert "The host is not checked" in _all_lines(person)
        probe.goes_on.set()
        await person.press("Check again", person.ready.panel)
        await _checked()
        assert "sip.telnyx.com answers" in _shown(person.ready.panel)


async def test_the_newest_host_wins(start: Any, probe: Script) -> None:
    probe.finds["two.example.com"] = NOWHERE

    async with start() as person:
        person.program.settings.checks_hosts = True
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        probe.goes_on.clear()
        await probe.begun.wait()
        person.write(FieldId.TERMINATION_SIP_URI, "two.example.com")
        probe.goes_on.set()
        await _checked()
        assert probe.hosts[-1] == "two.example.com"
        assert "The host does not exist" in _all_lines(person)
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        assert "The host does not exist" not in _all_lines(person)


def _all_lines(person: Any) -> list[str]:
    ready = person.ready.list
    ready.button.setChecked(True)
    return _shown(ready)


async def test_nothing_is_checked_by_itself_before_the_person_agreed_once(
    start: Any, probe: Script, sandbox: Any
) -> None:
    async with start() as person:
        person.fill()
        await _checked()
        person.press_import()
        assert (await person.ended()).phase is Phase.DONE
        assert probe.hosts == []
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        _click(person.form.trunk.check_button)
        await _checked()
        person.ready.panel.by_itself.click()
        person.write(FieldId.TERMINATION_SIP_URI, "two.example.com")
        await _checked()
        assert probe.hosts == ["one.example.com", "two.example.com"]
    # It is remembered, and can be taken back.
    async with start() as person:
        person.write(FieldId.TERMINATION_SIP_URI, "another.example.com")
        await _checked()
        assert probe.hosts[-1] == "another.example.com"
        person.choose("&Settings…")
        [settings] = person.window.findChildren(SettingsDialog)
        assert settings.checks_hosts.isChecked()
        settings.checks_hosts.click()
        await person.press("Save", settings)
        assert not person.ready.panel.by_itself.isChecked()
        await _checked()
        before = list(probe.hosts)
        person.write(FieldId.TERMINATION_SIP_URI, "three.example.com")
        await _checked()
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
        await _checked()
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


async def test_a_host_that_does_not_exist_stops_the_import_and_the_person_may_insist(
    start: Any, probe: Script, sandbox: Any
) -> None:
    probe.finds["sip.telnyx.com"] = NOWHERE

    async with start() as person:
        person.program.settings.checks_hosts = True
        person.fill()
        await _checked()
        person.press_import()
        await _checked()
        assert person.form.outcome.accessibleName() == "The host does not exist"
        assert len(sandbox.account.requests) == 0
        assert person.form.import_button.isEnabled()
        await person.press("Import all the same", person.form.outcome)
        assert (await person.ended()).phase is Phase.DONE
        assert len(sandbox.account.requests) == 1


async def test_what_stood_in_the_way_is_not_said_of_another_host(start: Any, probe: Script) -> None:
    probe.finds["sip.telnyx.com"] = NOWHERE

    async with start() as person:
        person.fill()
        _click(person.form.trunk.check_button)
        await _checked()
        person.press_import()
        assert person.form.outcome.isVisible()
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        assert not person.form.outcome.isVisible()


async def test_silence_does_not_stop_an_import(start: Any, probe: Script) -> None:
    probe.finds["sip.telnyx.com"] = SILENT

    async with start() as person:
        person.program.settings.checks_hosts = True
        person.fill()
        await _checked()
        [line] = _shown(person.ready.list)
        assert line.startswith("The host does not answer this computer")
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
            _click(person.form.cancel_button)
        elif way == "Escape":
            QTest.keyClick(person.form, Qt.Key.Key_Escape)
        else:
            person.program.switcher.switching.emit()
        probe.goes_on.set()
        await _checked()
        assert person.form.import_button.isEnabled()
        assert not [task for task in asyncio.all_tasks() if task.get_name() == "import"]
        assert len(sandbox.account.requests) == 0
        assert person.form.draft.text(FieldId.PHONE_NUMBER) == ONE


async def test_a_check_of_a_host_that_is_typed_over_is_stopped(start: Any, probe: Script) -> None:
    async with start() as person:
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        probe.goes_on.clear()
        _click(person.form.trunk.check_button)
        await probe.begun.wait()
        person.write(FieldId.TERMINATION_SIP_URI, "two.example.com")
        said = _shown(person.ready.panel)
        assert "Stopped before all was found out" in said
        assert "Exists, one address (A), 7 ms" not in said
        await _checked()
        assert probe.hosts == ["one.example.com"]


async def test_what_was_found_of_a_host_is_not_left_under_another(start: Any, probe: Script) -> None:
    probe.finds["one.example.com"] = SILENT

    async with start() as person:
        panel = person.ready.panel
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        _click(person.form.trunk.check_button)
        await _checked()
        assert "No answer from this computer" in _shown(panel)
        person.write(FieldId.FRIENDLY_NAME, "Desk")
        assert "No answer from this computer" in _shown(panel)
        person.write(FieldId.TERMINATION_SIP_URI, "two.example.com")
        assert not panel.isVisible()
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        assert "No answer from this computer" in _shown(panel)
        person.write(FieldId.TERMINATION_SIP_URI, "two.example.com")
        probe.goes_on.clear()
        probe.begun.clear()
        _click(person.form.trunk.check_button)
        await probe.begun.wait()
        assert "Checking two.example.com…" in _shown(panel)
        person.write(FieldId.FRIENDLY_NAME, "Desk two")
        assert "Checking two.example.com…" in _shown(panel)
        probe.goes_on.set()
        await _checked()
        assert "two.example.com answers" in _shown(panel)
        # What was closed is not opened by typing.
        await person.press("Close", panel)
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        assert not panel.isVisible()


async def test_a_check_by_itself_is_shown_where_the_last_one_was(start: Any, probe: Script) -> None:
    async with start() as person:
        panel = person.ready.panel
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        _click(person.form.trunk.check_button)
        await _checked()
        panel.by_itself.click()
        person.write(FieldId.TERMINATION_SIP_URI, "two.example.com")
        assert not panel.isVisible()
        await _checked()
        assert "two.example.com answers" in _shown(panel)


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


async def test_details_are_of_the_host_in_the_form(start: Any, probe: Script) -> None:
    probe.finds["two.example.com"] = NOWHERE

    async with start() as person:
        panel = person.ready.panel
        for host in ("one.example.com", "two.example.com"):
            person.write(FieldId.TERMINATION_SIP_URI, host)
            _click(person.form.trunk.check_button)
            await _checked()
        await person.press("Close", panel)
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        assert "The host answers" in _all_lines(person)
        await person.press("Details", person.ready.list)
        assert "one.example.com answers" in _shown(panel)
        person.program.switcher.switching.emit()
        assert not panel.isVisible()


async def test_escape_stops_a_check_and_then_closes_it(start: Any, probe: Script) -> None:
    async with start() as person:
        panel = person.ready.panel
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        probe.goes_on.clear()
        person.form.trunk.check_button.setFocus()
        QTest.keyClick(person.form.trunk.check_button, Qt.Key.Key_Space)
        await probe.begun.wait()
        # The keyboard stays where it is: a second press types into no field.
        assert person.form.trunk.check_button.hasFocus()
        QTest.keyClick(person.form.trunk.check_button, Qt.Key.Key_Escape)
        assert "Stopped before all was found out" in _shown(panel)
        QTest.keyClick(person.form.trunk.check_button, Qt.Key.Key_Escape)
        assert not panel.isVisible()


async def test_tab_goes_through_the_check_and_back_to_the_fields(start: Any) -> None:
    async with start() as person:
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        panel, row = person.ready.panel, person.form.rows[FieldId.TRUNK_USERNAME]
        _click(person.form.trunk.check_button)
        await _checked()
        person.form.trunk.check_button.setFocus()
        for expected in (panel.by_itself, panel.again_button, panel.close_button, row.input):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            assert QApplication.focusWidget() is expected


async def test_a_check_that_was_stopped_is_not_begun_again_by_typing(start: Any, probe: Script) -> None:
    async with start() as person:
        person.program.settings.checks_hosts = True
        probe.goes_on.clear()
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        await probe.begun.wait()
        QTest.keyClick(person.form, Qt.Key.Key_Escape)
        asked = probe.hosts.count("one.example.com")
        person.write(FieldId.FRIENDLY_NAME, "Desk")
        await _checked()
        assert probe.hosts.count("one.example.com") == asked


async def test_a_number_that_is_there_can_be_seen(start: Any, have: Any, refreshed: Any) -> None:
    have(ONE)

    async with start() as person:
        await refreshed(person)
        person.fill()
        assert "The number is in your account already" in _shown(person.ready.list)
        await person.press("Show it", person.ready.list)
        [dialog] = person.window.findChildren(NumberDialog)
        await person.history_shown()
        dialog.reject()


async def test_without_a_key_it_is_asked_for(start: Any) -> None:
    async with start(key=None) as person:
        for dialog in person.window.findChildren(ApiKeyDialog):
            dialog.reject()
        assert "There is no API key yet" in _shown(person.ready.list)
        await person.press("Enter the key", person.ready.list)
        assert any(dialog.isVisible() for dialog in person.window.findChildren(ApiKeyDialog))


async def test_a_key_that_sigmamind_refuses_stops_the_import(
    start: Any, sandbox: Any, refreshed: Any
) -> None:
    async with start(key="not-the-sandbox-key") as person:
        await refreshed(person)
        person.fill()
        assert "SigmaMind refuses the API key" in _shown(person.ready.list)
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
        await person.press("Check again", person.ready.list)
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
        assert "The API key that is kept can't be one" in _shown(person.ready.list)
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
        _click(ready.button)
        assert "Phone number: still missing" in _shown(ready)
        assert "Trunk username and password: still missing" in _shown(ready)
        person.write(FieldId.TERMINATION_SIP_URI, "sip:me@acme.pstn.twilio.com")
        await person.press("Use acme.pstn.twilio.com", ready)
        assert person.form.draft.text(FieldId.TERMINATION_SIP_URI) == "acme.pstn.twilio.com"
        _click(ready.button)
        assert not ready.isVisible()


async def test_the_program_s_own_check_asks_the_host(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        person.write(FieldId.TERMINATION_SIP_URI, "127.0.0.25")
        _click(person.form.trunk.check_button)
        await _checked()
        said = _shown(person.ready.panel)
        assert "SigmaMind can't reach 127.0.0.25" in said
        assert said.count("Not asked") == 3
        assert not any("Nothing takes calls" in line for line in said)
        _click(person.ready.panel.inside_button)
        await _checked()
        said = _shown(person.ready.panel)
        assert "SigmaMind can't reach 127.0.0.25" in said
        assert not person.ready.panel.inside_button.isVisible()
        assert said.count("Nothing takes calls at port 5060") == 2
        assert "Nothing takes calls at port 5061" in said
