"""Check trunk, in the window."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sigmamind_desktop.domain.draft import FieldId
from tests.ui.importing.host_checks import NOWHERE, SILENT, Script, checked, click, shown


async def test_check_trunk_says_what_it_found_line_by_line(start: Any, probe: Script) -> None:
    async with start() as person:
        panel = person.ready.panel
        assert not panel.isVisible()
        person.write(FieldId.TERMINATION_SIP_URI, "SIP.telnyx.com")
        probe.goes_on.clear()
        click(person.form.trunk.check_button)
        await probe.begun.wait()
        assert "Checking sip.telnyx.com…" in shown(panel)
        assert "Exists, one address (A), 7 ms" in shown(panel)
        probe.goes_on.set()
        await checked()
        assert "sip.telnyx.com answers" in shown(panel)
        assert "Answers, and asks for credentials (401), 9 ms" in shown(panel)
        assert probe.hosts == ["sip.telnyx.com"]
        await person.press("Close", panel)
        assert not panel.isVisible()


async def test_silence_is_never_said_to_be_a_fault(start: Any, probe: Script) -> None:
    probe.finds["sip.telnyx.com"] = SILENT

    async with start() as person:
        person.write(FieldId.TERMINATION_SIP_URI, "sip.telnyx.com")
        click(person.form.trunk.check_button)
        await checked()
        said = shown(person.ready.panel)
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
        click(button)
        await probe.begun.wait()
        await _laid_out()
        if not waits:
            person.form.rows[FieldId.PHONE_NUMBER].input.setFocus()
            await _laid_out()
        before = button.mapTo(person.form, button.rect().topLeft())
        probe.goes_on.set()
        await checked()
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
        click(person.form.trunk.check_button)
        assert person.form.rows[FieldId.TERMINATION_SIP_URI].input.hasFocus()
        assert not person.ready.panel.isVisible()
        await checked()
        assert probe.hosts == []


async def test_a_check_can_be_stopped(start: Any, probe: Script) -> None:
    async with start() as person:
        person.write(FieldId.TERMINATION_SIP_URI, "sip.telnyx.com")
        probe.goes_on.clear()
        click(person.form.trunk.check_button)
        await probe.begun.wait()
        await person.press("Cancel", person.ready.panel)
        await checked()
        assert "Stopped before all was found out" in shown(person.ready.panel)
        assert "The host is not checked" in _all_lines(person)
        probe.goes_on.set()
        await person.press("Check again", person.ready.panel)
        await checked()
        assert "sip.telnyx.com answers" in shown(person.ready.panel)


async def test_the_newest_host_wins(start: Any, probe: Script) -> None:
    probe.finds["two.example.com"] = NOWHERE

    async with start() as person:
        person.program.settings.checks_hosts = True
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        probe.goes_on.clear()
        await probe.begun.wait()
        person.write(FieldId.TERMINATION_SIP_URI, "two.example.com")
        probe.goes_on.set()
        await checked()
        assert probe.hosts[-1] == "two.example.com"
        assert "The host does not exist" in _all_lines(person)
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        assert "The host does not exist" not in _all_lines(person)


def _all_lines(person: Any) -> list[str]:
    ready = person.ready.list
    ready.button.setChecked(True)
    return shown(ready)


async def test_a_check_of_a_host_that_is_typed_over_is_stopped(start: Any, probe: Script) -> None:
    async with start() as person:
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        probe.goes_on.clear()
        click(person.form.trunk.check_button)
        await probe.begun.wait()
        person.write(FieldId.TERMINATION_SIP_URI, "two.example.com")
        said = shown(person.ready.panel)
        assert "Stopped before all was found out" in said
        assert "Exists, one address (A), 7 ms" not in said
        await checked()
        assert probe.hosts == ["one.example.com"]


async def test_what_was_found_of_a_host_is_not_left_under_another(start: Any, probe: Script) -> None:
    probe.finds["one.example.com"] = SILENT

    async with start() as person:
        panel = person.ready.panel
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        click(person.form.trunk.check_button)
        await checked()
        assert "No answer from this computer" in shown(panel)
        person.write(FieldId.FRIENDLY_NAME, "Desk")
        assert "No answer from this computer" in shown(panel)
        person.write(FieldId.TERMINATION_SIP_URI, "two.example.com")
        assert not panel.isVisible()
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        assert "No answer from this computer" in shown(panel)
        person.write(FieldId.TERMINATION_SIP_URI, "two.example.com")
        probe.goes_on.clear()
        probe.begun.clear()
        click(person.form.trunk.check_button)
        await probe.begun.wait()
        assert "Checking two.example.com…" in shown(panel)
        person.write(FieldId.FRIENDLY_NAME, "Desk two")
        assert "Checking two.example.com…" in shown(panel)
        probe.goes_on.set()
        await checked()
        assert "two.example.com answers" in shown(panel)
        # What was closed is not opened by typing.
        await person.press("Close", panel)
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        assert not panel.isVisible()


async def test_a_check_by_itself_is_shown_where_the_last_one_was(start: Any, probe: Script) -> None:
    async with start() as person:
        panel = person.ready.panel
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        click(person.form.trunk.check_button)
        await checked()
        panel.by_itself.click()
        person.write(FieldId.TERMINATION_SIP_URI, "two.example.com")
        assert not panel.isVisible()
        await checked()
        assert "two.example.com answers" in shown(panel)


async def test_details_are_of_the_host_in_the_form(start: Any, probe: Script) -> None:
    probe.finds["two.example.com"] = NOWHERE

    async with start() as person:
        panel = person.ready.panel
        for host in ("one.example.com", "two.example.com"):
            person.write(FieldId.TERMINATION_SIP_URI, host)
            click(person.form.trunk.check_button)
            await checked()
        await person.press("Close", panel)
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        assert "The host answers" in _all_lines(person)
        await person.press("Details", person.ready.list)
        assert "one.example.com answers" in shown(panel)
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
        assert "Stopped before all was found out" in shown(panel)
        QTest.keyClick(person.form.trunk.check_button, Qt.Key.Key_Escape)
        assert not panel.isVisible()


async def test_tab_goes_through_the_check_and_back_to_the_fields(start: Any) -> None:
    async with start() as person:
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        panel, row = person.ready.panel, person.form.rows[FieldId.TRUNK_USERNAME]
        click(person.form.trunk.check_button)
        await checked()
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
        await checked()
        assert probe.hosts.count("one.example.com") == asked


async def test_the_program_s_own_check_asks_the_host(run_program: Any, options: Any, no_pause: None) -> None:
    async with run_program(options()) as person:
        person.write(FieldId.TERMINATION_SIP_URI, "127.0.0.25")
        click(person.form.trunk.check_button)
        await checked()
        said = shown(person.ready.panel)
        assert "SigmaMind can't reach 127.0.0.25" in said
        assert said.count("Not asked") == 3
        assert not any("Nothing takes calls" in line for line in said)
        click(person.ready.panel.inside_button)
        await checked()
        said = shown(person.ready.panel)
        assert "SigmaMind can't reach 127.0.0.25" in said
        assert not person.ready.panel.inside_button.isVisible()
        assert said.count("Nothing takes calls at port 5060") == 2
        assert "Nothing takes calls at port 5061" in said
