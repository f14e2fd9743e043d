"""Check trunk, in the window."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.secret import Secret
from tests.ui.importing.host_checks import NOWHERE, SILENT, Script, checked, click, shown

_UNKNOWN_HOST = "This computer's network does not know the host"


def _said(person: Any, field_id: FieldId = FieldId.TERMINATION_SIP_URI) -> str:
    """What stands under a field."""
    return str(person.form.rows[field_id].input.accessibleDescription())


async def _details(person: Any) -> Any:
    """What was found of the host, line by line."""
    await person.press("Details", person.form.rows[FieldId.TERMINATION_SIP_URI])
    assert person.ready.panel.isVisible()
    return person.ready.panel


async def test_check_trunk_says_in_a_line_what_it_found_and_line_by_line_on_request(
    start: Any, probe: Script
) -> None:
    async with start() as person:
        person.write(FieldId.TERMINATION_SIP_URI, "SIP.telnyx.com")
        probe.goes_on.clear()
        click(person.form.trunk.check_button)
        await probe.begun.wait()
        assert _said(person) == "Checking sip.telnyx.com…"
        probe.goes_on.set()
        await checked()
        assert _said(person).startswith("sip.telnyx.com: Answered today at ")
        assert not person.ready.panel.isVisible()
        panel = await _details(person)
        assert "sip.telnyx.com answers" in shown(panel)
        assert "Exists, one address (A), 7 ms" in shown(panel)
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
        assert _said(person) == "No answer from this computer"
        assert any("may still work from SigmaMind" in text for text in shown(await _details(person)))


async def _laid_out() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


async def test_what_was_found_moves_nothing_and_its_details_come_into_view(start: Any, probe: Script) -> None:
    probe.finds["sip.telnyx.com"] = SILENT

    async with start() as person:
        person.window.activateWindow()
        person.fill()
        probe.goes_on.clear()
        button = person.form.trunk.check_button
        click(button)
        await probe.begun.wait()
        await _laid_out()
        before = [row.geometry() for row in person.form.rows.values()]
        probe.goes_on.set()
        await checked()
        await _laid_out()
        assert [row.geometry() for row in person.form.rows.values()] == before
        close = (await _details(person)).close_button
        await _laid_out()
        assert close.visibleRegion().boundingRect() == close.rect()


@pytest.mark.parametrize("text", ["", "sip:me@acme.pstn.twilio.com", "28y698lhv2f.sip.livekit.cloud"])
async def test_without_a_host_there_is_nothing_to_check(text: str, start: Any, probe: Script) -> None:
    async with start() as person:
        person.write(FieldId.TERMINATION_SIP_URI, text)
        click(person.form.trunk.check_button)
        assert person.form.rows[FieldId.TERMINATION_SIP_URI].input.hasFocus()
        assert not person.ready.panel.isVisible()
        await checked()
        assert probe.hosts == []


async def test_a_trunk_on_its_card_is_checked_again_there_alone(start: Any, probe: Script) -> None:
    async with start() as person:
        trunk = person.form.trunk
        await person.program.trunks.keep("sip.telnyx.com", "acme", Secret("correct-horse"))
        person.fill()
        person.write(FieldId.TRUNK_USERNAME, "acme")
        trunk.choose(person.program.trunks.trunks[0], has_kept_password=True)
        click(trunk.card.check_button)
        await checked()
        await person.press("Details", trunk.card)
        again = [each for each in trunk.findChildren(QPushButton) if each.text() == "Check again"]
        assert [each for each in again if each.isVisible()] == [trunk.card.check_button]
        await person.press("Change", trunk.card)
        assert [each for each in again if each.isVisible()] == [person.ready.panel.again_button]


async def test_whoever_closes_the_details_is_where_they_were_asked_for(start: Any, probe: Script) -> None:
    async with start() as person:
        person.window.activateWindow()
        person.write(FieldId.TERMINATION_SIP_URI, "sip.telnyx.com")
        click(person.form.trunk.check_button)
        await checked()
        close = (await _details(person)).close_button
        close.setFocus()
        QTest.keyClick(close, Qt.Key.Key_Escape)
        assert not person.ready.panel.isVisible()
        assert person.window.focusWidget() is person.form.trunk.check_button


async def test_a_check_can_be_stopped(start: Any, probe: Script) -> None:
    async with start() as person:
        person.write(FieldId.TERMINATION_SIP_URI, "sip.telnyx.com")
        probe.goes_on.clear()
        click(person.form.trunk.check_button)
        await probe.begun.wait()
        await person.press("Cancel", person.form.rows[FieldId.TERMINATION_SIP_URI])
        await checked()
        assert _said(person) == "Stopped before all was found out"
        assert "The host is not checked" in _all_lines(person)
        probe.goes_on.set()
        click(person.form.trunk.check_button)
        await checked()
        assert _said(person).startswith("sip.telnyx.com: Answered")


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
        assert _UNKNOWN_HOST in _all_lines(person)
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        assert _UNKNOWN_HOST not in _all_lines(person)


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
        assert _said(person) == "Will be sent as two.example.com"
        await checked()
        assert probe.hosts == ["one.example.com"]


async def test_what_was_found_of_a_host_is_not_left_under_another(start: Any, probe: Script) -> None:
    probe.finds["one.example.com"] = SILENT

    async with start() as person:
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        click(person.form.trunk.check_button)
        await checked()
        panel = await _details(person)
        person.write(FieldId.FRIENDLY_NAME, "Desk")
        assert _said(person) == "No answer from this computer"
        person.write(FieldId.TERMINATION_SIP_URI, "two.example.com")
        assert _said(person) == "Will be sent as two.example.com"
        assert not panel.isVisible()
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        assert _said(person) == "No answer from this computer"
        person.write(FieldId.TERMINATION_SIP_URI, "two.example.com")
        probe.goes_on.clear()
        probe.begun.clear()
        click(person.form.trunk.check_button)
        await probe.begun.wait()
        assert _said(person) == "Checking two.example.com…"
        person.write(FieldId.FRIENDLY_NAME, "Desk two")
        assert _said(person) == "Checking two.example.com…"
        probe.goes_on.set()
        await checked()
        assert _said(person).startswith("two.example.com: Answered")
        # Details are opened by nobody but the person.
        assert not panel.isVisible()


async def test_a_check_by_itself_says_what_it_found(start: Any, probe: Script) -> None:
    async with start() as person:
        person.ready.panel.by_itself.click()
        person.write(FieldId.TERMINATION_SIP_URI, "two.example.com")
        await checked()
        assert _said(person).startswith("two.example.com: Answered")


async def test_details_are_of_the_host_in_the_form(start: Any, probe: Script) -> None:
    probe.finds["two.example.com"] = NOWHERE

    async with start() as person:
        panel = person.ready.panel
        for host in ("one.example.com", "two.example.com"):
            person.write(FieldId.TERMINATION_SIP_URI, host)
            click(person.form.trunk.check_button)
            await checked()
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        assert "The host answers" in _all_lines(person)
        await person.press("Details", person.ready.list)
        assert "one.example.com answers" in shown(panel)
        person.program.switcher.switching.emit()
        assert not panel.isVisible()


async def test_escape_stops_a_check_and_then_closes_it(start: Any, probe: Script) -> None:
    async with start() as person:
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        probe.goes_on.clear()
        person.form.trunk.check_button.setFocus()
        QTest.keyClick(person.form.trunk.check_button, Qt.Key.Key_Space)
        await probe.begun.wait()
        # The keyboard stays where it is: a second press types into no field.
        assert person.form.trunk.check_button.hasFocus()
        QTest.keyClick(person.form.trunk.check_button, Qt.Key.Key_Escape)
        assert _said(person) == "Stopped before all was found out"
        probe.goes_on.set()
        click(person.form.trunk.check_button)
        await checked()
        panel = await _details(person)
        QTest.keyClick(panel.close_button, Qt.Key.Key_Escape)
        assert not panel.isVisible()


async def test_tab_goes_through_the_check_and_back_to_the_fields(start: Any) -> None:
    async with start() as person:
        person.write(FieldId.TERMINATION_SIP_URI, "one.example.com")
        row, keep = person.form.rows[FieldId.TRUNK_PASSWORD], person.form.trunk.keep
        click(person.form.trunk.check_button)
        await checked()
        panel = await _details(person)
        row.input.setFocus()
        for expected in (panel.by_itself, panel.again_button, panel.close_button, keep):
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
        assert _said(person) == "SigmaMind can't reach 127.0.0.25"
        said = shown(await _details(person))
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
