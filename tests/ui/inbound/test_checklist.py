"""Will it ring? What is known of that, ringing it now, and the test call."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from PySide6.QtCore import QFileSystemWatcher, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from sigmamind_desktop.app.calls.caller import CallPhase
from sigmamind_desktop.app.inbound.watching import WatchPhase, WatchStatus
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.trunks.carriers import SIGMAMIND_SIP_HOST
from sigmamind_desktop.ui.editing.number_dialog import NumberDialog
from sigmamind_desktop.ui.inbound.checklist import Checklist
from sigmamind_desktop.ui.numbers.cells import Column
from sigmamind_desktop.ui.window.settings_dialog import SettingsDialog

ONE = "+14155550100"


@pytest.fixture
def imported(said: Any) -> Any:
    """Import a number, and open what is left to do from the message."""

    async def imported(person: Any, number: str = ONE) -> NumberDialog:
        person.fill(number)
        person.press_import()
        await person.ended()
        assert "Before it rings: " in said(person.form.outcome)
        await person.press("Show me how", person.form.outcome)
        [dialog] = person.window.findChildren(NumberDialog)
        await person.history_shown()
        return dialog

    return imported


@pytest.fixture
def ready(sandbox: Any, have: Any, opened: Any, monkeypatch: Any) -> Any:
    """The details of a number that a test call can be placed from; a look at the call follows at once."""

    async def ready(person: Any, to: str = "+442083661177") -> NumberDialog:
        monkeypatch.setattr(person.program.caller, "_pause", 0)
        have(ONE)
        sandbox.account.numbers[ONE] |= {"outboundAgentId": "awTw7UKhOsLGiDbt", "outboundPhoneNumber": to}
        await person.program.refresher.start()
        dialog: NumberDialog = await opened(person)
        return dialog

    return ready


def _box(person: Any) -> QMessageBox:
    [box] = person.window.findChildren(QMessageBox, "callDialog")
    return box


async def _called(person: Any, until: Any) -> None:
    caller = person.program.caller
    await until(caller.changed, lambda: not caller.status.phase.is_busy)
    await person.history_shown()


async def test_an_import_leads_to_what_is_left_to_do(
    run_program: Any, options: Any, imported: Any, said: Any, until: Any
) -> None:
    async with run_program(options()) as person:
        dialog = await imported(person)
        assert dialog.tabs.currentWidget() is dialog.checklist
        text = said(dialog.checklist)
        assert SIGMAMIND_SIP_HOST in text
        assert "at Telnyx" in text
        assert "No agent answers yet" in text
        assert "SigmaMind has the number, and it is active" in text
        assert "Dial the number yourself" in text
        await person.press("Copy", dialog.checklist)
        assert QApplication.clipboard().text() == SIGMAMIND_SIP_HOST
        await person.press("Choose an agent", dialog.checklist)
        assert dialog.tabs.currentWidget() is dialog.form
        assert dialog.focusWidget() is dialog.form.rows[FieldId.INBOUND_AGENT_ID].input


async def test_what_the_person_says_of_the_carrier_is_remembered(
    run_program: Any, options: Any, imported: Any, opened: Any, said: Any
) -> None:
    async with run_program(options()) as person:
        dialog = await imported(person)
        await person.press("I have done this", dialog.checklist)
        assert "You said so" in said(dialog.checklist)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    async with run_program(options()) as person:
        dialog = await opened(person)
        dialog.show_checklist()
        assert "You said so" in said(dialog.checklist)


@pytest.mark.parametrize(
    ("host", "target"),
    [
        ("acme.pstn.twilio.com", f"sip:{SIGMAMIND_SIP_HOST}"),
        ("sip.telnyx.com", SIGMAMIND_SIP_HOST),
        ("sip.example.com", SIGMAMIND_SIP_HOST),
    ],
)
async def test_the_host_is_copied_in_the_carrier_s_own_spelling(
    host: str, target: str, run_program: Any, options: Any, sandbox: Any, have: Any, opened: Any
) -> None:
    have(ONE)
    sandbox.account.numbers[ONE]["terminationSipURI"] = host
    async with run_program(options()) as person:
        dialog = await opened(person)
        dialog.show_checklist()
        await person.press("Copy", dialog.checklist)
        assert QApplication.clipboard().text() == target


def _inbound(call_id: str, status: str = "ended") -> dict[str, Any]:
    return {
        "callId": call_id,
        "callType": "inbound",
        "phoneNumber": {"sipPhoneNumber": ONE},
        "agent": {"name": "Support"},
        "status": status,
        "startTime": "2026-02-03T14:03:00Z",
        "duration": 12,
        "transcript": "planted-and-private",
    }


@pytest.fixture
def watching(run_program: Any, options: Any, have: Any, opened: Any) -> Any:
    """The list of what stands between a caller and the agent, with a watch that looks at once, four times."""

    @asynccontextmanager
    async def watching() -> AsyncIterator[tuple[Any, Any, Checklist]]:
        have(ONE)
        async with run_program(options()) as person:
            watcher = person.program.watcher
            watcher._pause, watcher._looks = 0, 4
            dialog = await opened(person)
            await watcher.calls.refresh()
            dialog.show_checklist()
            yield person, watcher, dialog.checklist

    return watching


async def test_ringing_it_now_tells_who_answered_and_how_long(
    watching: Any, sandbox: Any, said: Any, until: Any, options: Any
) -> None:
    async with watching() as (person, watcher, checklist):
        assert "No call has arrived yet" in said(checklist)
        invited = []

        def dial(status: WatchStatus) -> None:
            if status.phase is WatchPhase.WATCHING:
                invited.append(said(checklist))
                sandbox.account.inbound.append(_inbound("new"))

        watcher.changed.connect(dial)
        await person.press("Ring it now", checklist)
        await until(watcher.changed, lambda: not watcher.status.phase.is_busy)
        assert "Now call +1 415-555-0100 from any phone" in invited[0]
        text = said(checklist)
        assert "“Support” answered, 12 seconds." in text
        assert "sends the calls to SigmaMind" in text
        assert sandbox.account.calls == []
    kept = b"".join(file.read_bytes() for file in options().paths.data.rglob("*") if file.is_file())
    assert b"planted-and-private" not in kept


async def test_without_a_call_what_to_look_at_next_is_said(
    watching: Any, sandbox: Any, said: Any, until: Any
) -> None:
    async with watching() as (person, watcher, checklist):
        await person.press("Ring it now", checklist)
        await until(watcher.changed, lambda: not watcher.status.phase.is_busy)
        text = said(checklist)
        assert "No call arrived in five minutes" in text
        assert "1. " in text


async def test_whoever_does_not_wait_is_asked_nothing(watching: Any, said: Any, until: Any) -> None:
    async with watching() as (person, watcher, checklist):
        watcher._looks = 100_000
        await person.press("Ring it now", checklist)
        await until(watcher.changed, lambda: watcher.status.phase is WatchPhase.WATCHING)
        await person.press("Stop waiting", checklist)
        assert watcher.status.phase is WatchPhase.LEFT
        assert "No call has arrived yet" in said(checklist)


async def test_a_call_of_before_counts(watching: Any, sandbox: Any, said: Any) -> None:
    sandbox.account.inbound.append(_inbound("before"))
    async with watching() as (_, _, checklist):
        assert "A call arrived: " in said(checklist)


async def test_sigmamind_s_host_is_a_setting_that_is_remembered(
    run_program: Any, options: Any, imported: Any, said: Any, until: Any
) -> None:
    async with run_program(options()) as person:
        dialog = await imported(person)
        await person.press("Another host…", dialog.checklist)
        [settings] = person.window.findChildren(SettingsDialog)
        assert settings.input.text() == SIGMAMIND_SIP_HOST
        settings.input.setText("no host")
        await person.press("Save", settings)
        assert settings.isVisible()
        assert settings.notice.accessibleName() == "This is no host name"
        settings.input.setText(" sip:Other.sip.livekit.cloud ")
        await person.press("Save", settings)
        assert not settings.isVisible()
        assert "other.sip.livekit.cloud" in said(dialog.checklist)
        # It is kept at once: the program may not live to its end.
        kept = options().paths.settings
        folder = QFileSystemWatcher([str(kept.parent)])
        await until(
            folder.directoryChanged,
            lambda: kept.is_file() and "other.sip.livekit.cloud" in kept.read_text("utf-8"),
        )
    async with run_program(options()) as person:
        person.choose("Setti&ngs…")
        [settings] = person.window.findChildren(SettingsDialog)
        assert settings.input.text() == "other.sip.livekit.cloud"
        await person.press("Restore defaults", settings)
        assert settings.input.text() == SIGMAMIND_SIP_HOST


async def test_a_test_call_says_first_who_rings_and_that_it_may_cost(
    run_program: Any, options: Any, sandbox: Any, ready: Any, until: Any
) -> None:
    async with run_program(options()) as person:
        dialog = await ready(person)
        await person.press("Place a test call…", dialog)
        box = _box(person)
        for part in ("+44 20 8366 1177", "“Support”", "+1 415-555-0100", "charge"):
            assert part in box.informativeText()
        QTest.keyClick(box, Qt.Key.Key_Return)  # Cancel is what Enter presses
        assert not box.isVisible()
        assert sandbox.account.calls == []


async def test_an_answered_call_is_the_row_s_proof(
    run_program: Any, options: Any, sandbox: Any, ready: Any, until: Any
) -> None:
    async with run_program(options()) as person:
        dialog = await ready(person)
        await person.press("Place a test call…", dialog)
        await person.press("Place the call", _box(person))
        await _called(person, until)
        assert sandbox.account.calls == [
            {
                "fromPhoneNumber": ONE,
                "toPhoneNumber": "+442083661177",
                "agentId": "awTw7UKhOsLGiDbt",
            }
        ]
        assert dialog.outcome.accessibleName() == "The call was answered"
        assert "Tested on" in dialog.head.facts.text()
        model = person.window.numbers.model
        assert model.index(0, Column.TESTED).data().startswith("Tested on ")
        assert dialog.history.topLevelItem(0).text(1) == "Test call: answered"


async def test_a_test_number_that_is_typed_is_saved_and_called_in_one_step(
    run_program: Any, options: Any, sandbox: Any, ready: Any, until: Any
) -> None:
    async with run_program(options()) as person:
        dialog = await ready(person, "")
        row = dialog.form.rows[FieldId.OUTBOUND_PHONE_NUMBER]
        row.input.setText("+442083661177")
        await person.press("Save and call…", dialog)
        editor = person.program.editor
        await until(editor.changed, lambda: not editor.status.is_busy)
        assert sandbox.account.changes == [(ONE, {"outboundPhoneNumber": "+442083661177"})]
        await person.press("Place the call", _box(person))
        await _called(person, until)
        assert dialog.outcome.accessibleName() == "The call was answered"
        assert "Only a call proves" not in dialog.head.meaning.text()


@pytest.mark.parametrize(
    ("to", "title", "text"),
    [
        ("+442083660486", "The line was busy", "try again"),
        ("+442083660480", "Nobody answered", "at Telnyx"),
        ("+442083660488", "The call could not be connected", "username and password at Telnyx"),
        ("+442083660429", "Too many requests at once", "No call was placed"),
        ("+442083660500", "SigmaMind has a fault", "The phone may still ring"),
    ],
)
async def test_each_end_has_its_words_and_proves_nothing(
    to: str, title: str, text: str, run_program: Any, options: Any, ready: Any, until: Any
) -> None:
    async with run_program(options()) as person:
        dialog = await ready(person, to)
        await person.press("Place a test call…", dialog)
        await person.press("Place the call", _box(person))
        await _called(person, until)
        assert dialog.outcome.accessibleName() == title
        assert text in dialog.outcome.accessibleDescription()
        assert person.window.numbers.model.index(0, Column.TESTED).data() == "—"


async def test_whoever_does_not_wait_can_close_the_details(
    run_program: Any, options: Any, sandbox: Any, ready: Any, until: Any, monkeypatch: Any
) -> None:
    async with run_program(options()) as person:
        dialog = await ready(person)
        monkeypatch.setattr(person.program.caller, "_pause", 3600)
        await person.press("Place a test call…", dialog)
        await person.press("Place the call", _box(person))
        caller = person.program.caller
        await until(caller.changed, lambda: caller.status.phase is CallPhase.PLACED)
        assert "should ring soon" in dialog.outcome.accessibleName()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await _called(person, until)
        assert dialog.outcome.accessibleName() == "The call was placed"
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        assert len(sandbox.account.calls) == 1


async def test_a_test_call_that_lacks_something_says_what(
    run_program: Any, options: Any, sandbox: Any, have: Any, opened: Any
) -> None:
    have(ONE)

    async with run_program(options()) as person:
        dialog = await opened(person)
        await person.press("Place a test call…", dialog)
        assert "an agent that speaks" in dialog.outcome.accessibleName()
        assert dialog.focusWidget() is dialog.form.rows[FieldId.OUTBOUND_AGENT_ID].input
        assert person.window.findChildren(QMessageBox, "callDialog") == []
