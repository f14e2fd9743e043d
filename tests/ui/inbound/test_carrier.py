"""Will it ring, where the number's carrier is connected: what its settings and its log say."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget

from sigmamind_desktop.app.inbound.looking import LookPhase
from sigmamind_desktop.app.inbound.watching import WatchPhase
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.sandbox.carrier_scenarios import TWILIO_LOGIN, CarrierAnswer
from sigmamind_desktop.ui.numbers.cells import Column
from tests.ui.inbound.conftest import INBOUND, MAIN, MENU, NEW_YORK, OUTBOUND


def _cell(person: Any, number: str) -> str:
    model = person.window.numbers.model
    return str(model.index(model.place_of(number), Column.RINGING).data())


async def test_a_number_that_the_carrier_sends_on_is_good_without_a_tick(at_carrier: Any, said: Any) -> None:
    async with at_carrier(MAIN) as (person, dialog):
        text = said(dialog.checklist)
        for part in (
            "The settings at Twilio",
            "As they were: ",
            "The number is in your account at Twilio, and takes calls",
            "It is assigned to the trunk “Main”",
            "That sends the calls to SigmaMind's SIP host",
            "SigmaMind places calls over the same trunk: acme.pstn.twilio.com",
            "Which trunk username SigmaMind has is not known here",
        ):
            assert part in text
        assert person.find_button(dialog.checklist, "I have done this") is None
        assert _cell(person, MAIN) == "No test call yet"


async def test_where_the_calls_go_instead_is_named_and_said_in_the_list(at_carrier: Any, said: Any) -> None:
    async with at_carrier(NEW_YORK) as (person, dialog):
        text = said(dialog.checklist)
        assert "That sends the calls to another host: sip:pbx.acme.example:5060" in text
        assert "At Twilio under Elastic SIP Trunking > Manage > Trunks > your trunk > Origination" in text
        assert "Enter SigmaMind's SIP host there in its place:" in text
        assert "SigmaMind places calls over the same trunk: acme-ny.pstn.ashburn.twilio.com" in text
        assert _cell(person, NEW_YORK) == "Calls go elsewhere"


async def test_once_sigmamind_has_another_host_what_is_shown_and_listed_is_held_against_that(
    at_carrier: Any, said: Any, looked: Any
) -> None:
    async with at_carrier(MAIN) as (person, dialog):
        assert _cell(person, MAIN) == "No test call yet"
        person.program.settings.sip_host = "other.sip.example.com"
        await looked(person)
        assert "That sends the calls to another host" in said(dialog.checklist)
        assert _cell(person, MAIN) == "Calls go elsewhere"


async def test_what_a_carrier_s_settings_said_is_not_known_of_another_host_of_sigmamind_s(
    at_carrier: Any,
) -> None:
    async with at_carrier(NEW_YORK) as (person, dialog):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        person.program.settings.checks_hosts = True
        assert _cell(person, NEW_YORK) == "Calls go elsewhere"
        person.program.settings.sip_host = "other.sip.example.com"
        assert _cell(person, NEW_YORK) == "No test call yet"
        kept = await person.program.records.call(lambda store: store.numbers())
        assert [(each.is_routed, each.routed_at) for each in kept] == [(None, None)]


async def test_what_answers_a_number_in_sigmamind_s_place_is_named(at_carrier: Any, said: Any) -> None:
    async with at_carrier(MENU) as (_person, dialog):
        text = said(dialog.checklist)
        assert "Another application answers it: " in text
        assert "That sends the calls" not in text


@pytest.mark.parametrize(
    ("number", "parts"),
    [
        (INBOUND, ["“Calls to the agents”, which is for calls to SigmaMind", "to SigmaMind's SIP host"]),
        (
            OUTBOUND,
            [
                "“Calls of the agents”, which is for calls from SigmaMind",
                "Calls to it end there",
                "At Telnyx under Numbers > My Numbers.",
            ],
        ),
    ],
)
async def test_at_telnyx_it_is_said_which_of_the_connections_a_number_is_on(
    number: str, parts: list[str], at_carrier: Any, said: Any
) -> None:
    async with at_carrier(number) as (_person, dialog):
        for part in parts:
            assert part in said(dialog.checklist)


async def test_a_number_of_telnyx_s_that_rings_is_good_without_a_tick_and_so_it_stands_in_the_list(
    at_carrier: Any, said: Any
) -> None:
    async with at_carrier(INBOUND) as (person, dialog):
        assert "can't be seen from here" not in said(dialog.checklist)
        assert person.find_button(dialog.checklist, "I have done this") is None
        assert _cell(person, INBOUND) == "No test call yet"


async def test_where_the_settings_do_not_tell_it_that_is_said(at_carrier: Any, said: Any) -> None:
    async with at_carrier(MAIN, secret=Secret("sandbox-twilio-0403")) as (person, dialog):
        text = said(dialog.checklist)
        assert "the settings there do not tell it" in text
        assert "can't be seen from here" not in text
        assert person.find_button(dialog.checklist, "I have done this") is not None


async def test_the_user_name_that_was_sent_from_here_is_compared(
    at_carrier: Any, said: Any, until: Any, looked: Any
) -> None:
    async with at_carrier(MAIN) as (person, dialog):
        dialog.tabs.setCurrentWidget(dialog.form)
        dialog.form.rows[FieldId.TRUNK_USERNAME].input.setText("somebody")
        await person.press("Save changes", dialog)
        editor = person.program.editor
        await until(editor.changed, lambda: not editor.status.is_busy)
        await person.history_shown()
        dialog.show_checklist()
        await looked(person)
        assert "The trunk's Credential List does not have the username “somebody”" in said(dialog.checklist)


@pytest.mark.parametrize(
    ("ending", "title"),
    [
        ("-0401", "Twilio refused this key"),
        ("-0429", "Twilio was asked too often"),
        ("-0500", "Twilio has a fault"),
        ("-0302", "Twilio's address points to another host"),
    ],
)
async def test_why_the_carrier_does_not_tell_is_said_at_its_line(
    ending: str, title: str, at_carrier: Any, said: Any
) -> None:
    async with at_carrier(MAIN, secret=Secret(f"sandbox-twilio-key{ending}")) as (person, dialog):
        assert title in said(dialog.checklist)
        # What can't be known is ticked by hand.
        assert person.find_button(dialog.checklist, "I have done this") is not None
        await person.press("Connect Twilio…", dialog.checklist)
        assert person.program.flows.carriers.connecting._dialog is not None


async def test_a_key_that_may_not_read_trunks_leaves_them_not_known(at_carrier: Any, said: Any) -> None:
    async with at_carrier(MAIN, secret=Secret("sandbox-twilio-key-0403")) as (_person, dialog):
        text = said(dialog.checklist)
        assert "Twilio does not let this key read more" in text
        assert "The number is in your account at Twilio" in text


async def test_nothing_is_asked_of_a_carrier_before_its_list_is_open(
    run_program: Any, carrier_options: Any, sandbox: Any, have: Any, opened: Any, looked: Any
) -> None:
    have(MAIN)
    sandbox.account.numbers[MAIN]["terminationSipURI"] = "acme.pstn.twilio.com"
    async with run_program(carrier_options()) as person:
        dialog = await opened(person, MAIN)
        dialog.show_checklist()
        assert person.find_button(dialog.checklist, "Connect Twilio…") is not None
        assert sandbox.twilio.requests == []
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await person.program.connections.keep(TWILIO_LOGIN)
        dialog = await opened(person, MAIN)
        assert sandbox.twilio.requests == []
        dialog.show_checklist()
        await looked(person)
        assert {method for method, _path, _form in sandbox.twilio.requests} == {"GET"}
        asked = len(sandbox.twilio.requests)
        dialog.tabs.setCurrentWidget(dialog.form)
        dialog.show_checklist()
        assert len(sandbox.twilio.requests) == asked


async def test_whoever_leaves_the_list_does_not_wait_for_the_carrier(
    at_carrier: Any, said: Any, looked: Any
) -> None:
    async with at_carrier(MAIN) as (person, dialog):
        desk = person.program.carrier_desk
        await person.press("Read again", dialog.checklist)
        assert "Twilio is being asked…" in said(dialog.checklist)
        await person.press("Stop", dialog.checklist)
        assert desk.settings.status.phase is LookPhase.LEFT
        assert "They were not read." in said(dialog.checklist)
        await person.press("Read again", dialog.checklist)
        dialog.tabs.setCurrentWidget(dialog.form)
        assert desk.settings.status.phase is LookPhase.LEFT
        dialog.show_checklist()
        await looked(person)
        assert "It is assigned to the trunk “Main”" in said(dialog.checklist)


@pytest.mark.parametrize(
    ("number", "parts"),
    [
        (NEW_YORK, ["The host that Twilio sent the call to did not take it", "code 32011."]),
        (
            MAIN,
            [
                "Twilio logged no failure in the last half hour",
                "The one call to the number did not fail there.",
            ],
        ),
        (OUTBOUND, ["The host that was called does not know the number", "code 404."]),
    ],
)
async def test_after_a_ring_that_failed_the_carrier_s_log_says_why(
    number: str, parts: list[str], at_carrier: Any, said: Any, until: Any
) -> None:
    async with at_carrier(number) as (person, dialog):
        carrier = dialog.checklist.carrier
        assert person.find_button(dialog.checklist, f"Ask {carrier} why") is None
        watcher = person.program.watcher
        watcher._pause, watcher._looks = 0, 1
        await person.press("Ring it now", dialog.checklist)
        await until(watcher.changed, lambda: not watcher.status.phase.is_busy)
        assert watcher.status.phase is WatchPhase.NONE
        await person.press(f"Ask {carrier} why", dialog.checklist)
        log = person.program.carrier_desk.log
        await until(log.changed, lambda: log.status.phase is not LookPhase.READING)
        for part in parts:
            assert part in said(dialog.checklist)


async def test_after_a_test_call_that_failed_calls_to_the_number_are_no_reason(
    at_carrier: Any, sandbox: Any, said: Any, until: Any, monkeypatch: Any
) -> None:
    async with at_carrier(NEW_YORK) as (person, dialog):
        monkeypatch.setattr(person.program.caller, "_pause", 0)
        sandbox.account.numbers[NEW_YORK] |= {
            "outboundAgentId": "awTw7UKhOsLGiDbt",
            "outboundPhoneNumber": "+442083660488",
        }
        await person.program.refresher.start()
        assert person.find_button(dialog.checklist, "Ask Twilio why") is None
        await person.press("Place a test call…", dialog.checklist)
        [box] = person.window.findChildren(QMessageBox, "callDialog")
        await person.press("Place the call", box)
        caller = person.program.caller
        await until(caller.changed, lambda: not caller.status.phase.is_busy)
        await person.press("Ask Twilio why", dialog.checklist)
        log = person.program.carrier_desk.log
        await until(log.changed, lambda: log.status.phase is not LookPhase.READING)
        assert "Twilio's log does not tell why" in said(dialog.checklist)


def _on_the_way(page: QWidget) -> list[str]:
    """The buttons that Tab goes to, in its order."""
    way = []
    each = page.nextInFocusChain()
    while each is not page:
        if page.isAncestorOf(each) and isinstance(each, QPushButton) and each.isVisibleTo(page):
            way.append(each.text())
        each = each.nextInFocusChain()
    return way


async def test_tab_goes_from_the_carrier_s_settings_down_and_to_its_log_from_the_question(
    at_carrier: Any, until: Any
) -> None:
    async with at_carrier(NEW_YORK) as (person, dialog):
        settings = ["Read again", "Copy", "Another host…", "Change it for me…", "Ring it now"]
        after = ["Change the username", "Place a test call…"]
        assert _on_the_way(dialog.checklist) == [*settings, *after]
        watcher = person.program.watcher
        watcher._pause, watcher._looks = 0, 1
        await person.press("Ring it now", dialog.checklist)
        await until(watcher.changed, lambda: not watcher.status.phase.is_busy)
        await person.press("Ask Twilio why", dialog.checklist)
        log = person.program.carrier_desk.log
        await until(log.changed, lambda: log.status.phase is not LookPhase.READING)
        asked = ["Ask Twilio why", "Ask again"]
        assert _on_the_way(dialog.checklist) == [*settings, *asked, *after]


async def test_enter_does_what_its_button_does_and_on_a_text_nothing(at_carrier: Any) -> None:
    """Nothing of the form is saved from here, which is out of sight."""
    async with at_carrier(NEW_YORK) as (person, dialog):
        saved: list[str] = []
        pressed: list[str] = []
        dialog.buttons.save_button.clicked.connect(lambda: saved.append("saved"))
        page = dialog.checklist
        for each in _on_the_way(page):
            button = person.find_button(page, each)
            button.clicked.disconnect()
            button.clicked.connect(lambda _checked=False, each=each: pressed.append(each))
            button.setFocus()
            QTest.keyClick(button, Qt.Key.Key_Return)
        assert pressed == _on_the_way(page)
        host = next(label for label in page.findChildren(QLabel, "sipHost") if label.isVisible())
        for each in (host, page, dialog.tabs.tabBar()):
            each.setFocus()
            for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                QTest.keyClick(each, key)
        assert saved == []
        assert dialog.outcome.isHidden()
        dialog.tabs.setCurrentWidget(dialog.form)
        QTest.keyClick(dialog.form.rows[FieldId.FRIENDLY_NAME].input, Qt.Key.Key_Return)
        assert saved == ["saved"]


async def test_whoever_asks_the_log_again_is_at_the_button_that_stops_it(at_carrier: Any, until: Any) -> None:
    async with at_carrier(NEW_YORK) as (person, dialog):
        desk = person.program.carrier_desk
        desk.ask_why(NEW_YORK, dialog.checklist.carrier)
        await until(desk.log.changed, lambda: desk.log.status.phase is not LookPhase.READING)
        again = person.find_button(dialog.checklist, "Ask again")
        again.setFocus()
        QTest.keyClick(again, Qt.Key.Key_Space)
        assert person.find_button(dialog.checklist, "Stop").hasFocus()
        await until(desk.log.changed, lambda: desk.log.status.phase is not LookPhase.READING)
        assert again.hasFocus()


async def test_a_log_that_can_t_be_read_is_said_there(
    at_carrier: Any, sandbox: Any, said: Any, until: Any
) -> None:
    async with at_carrier(NEW_YORK) as (person, dialog):
        sandbox.twilio.answer = CarrierAnswer.FAULT
        person.program.carrier_desk.ask_why(NEW_YORK, dialog.checklist.carrier)
        log = person.program.carrier_desk.log
        await until(log.changed, lambda: log.status.phase is not LookPhase.READING)
        assert "Twilio has a fault" in said(dialog.checklist)


async def test_no_secret_of_a_carrier_s_answers_is_kept(at_carrier: Any, options: Any) -> None:
    async with at_carrier(MENU):
        pass
    kept = b"".join(file.read_bytes() for file in options().paths.data.rglob("*") if file.is_file())
    for planted in (b"t0ken-of-a-menu", b"pw-of-a-menu", b"sandbox-twilio-secret"):
        assert planted not in kept
