"""Change it for me: the question, what becomes of it, and the way back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sigmamind_desktop.app.inbound.changing import ChangeStatus
from sigmamind_desktop.domain.carriers.holdings import (
    Attachment,
    AttachmentKind,
    CarrierNumber,
    CarrierTrunk,
    TrunkKind,
)
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.inbound.plans import plan_of
from sigmamind_desktop.domain.inbound.settings import CarrierSettings, Used
from sigmamind_desktop.sandbox.carrier_scenarios import CarrierAnswer
from sigmamind_desktop.sandbox.twilio_account import sid
from sigmamind_desktop.ui.editing.number_dialog import NumberDialog
from sigmamind_desktop.ui.failures.messages import Words
from sigmamind_desktop.ui.inbound.plan_dialog import PlanDialog
from sigmamind_desktop.ui.inbound.plan_messages import plan_words
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.numbers.cells import Column
from tests.ui.inbound.conftest import MAIN, MENU, NEW_YORK, OUTBOUND


def _asked(person: Any) -> PlanDialog:
    [dialog] = person.window.findChildren(PlanDialog)
    return dialog


@pytest.fixture
def changed(until: Any, looked: Any, said: Any) -> Any:
    """Wait until a change has come to an end, is read back, and its way back is known."""

    async def changed(person: Any) -> None:
        changer = person.program.carrier_desk.changer
        await until(changer.changed, lambda: not changer.is_busy)
        await looked(person)
        await person.program.records.call(lambda _store: None)
        await person.program.records.call(lambda _store: None)

    return changed


@pytest.mark.parametrize(
    ("number", "parts"),
    [
        (
            NEW_YORK,
            [
                "The trunk “New York” sends its calls to:\nbefore: sip:pbx.acme.example:5060\n",
                "after: sip:28y698lhv2f.sip.livekit.cloud first, then sip:pbx.acme.example:5060 for calls",
                "every number on the trunk “New York”",
            ],
        ),
        (
            MENU,
            [
                "The number +1 415-555-0142 is assigned to:\nbefore: the application ",
                "after: the trunk “Main”",
                "does not get the calls to this number any more.",
            ],
        ),
    ],
)
async def test_nothing_is_changed_before_a_yes_that_names_what_stops(
    number: str, parts: list[str], at_carrier: Any, sandbox: Any
) -> None:
    async with at_carrier(number) as (person, dialog):
        await person.press("Change it for me…", dialog.checklist)
        asked = _asked(person)
        for part in (*parts, "All of it can be put back here with one click"):
            assert part in asked.text.toPlainText()
        QTest.keyClick(asked, Qt.Key.Key_Return)  # Cancel is what Enter presses
        assert not asked.isVisible()
        assert {method for method, _path, _form in sandbox.twilio.requests} == {"GET"}


@pytest.mark.parametrize(
    ("others", "named"),
    [
        ([], "No other number is on it."),
        ([1], "Also on it: +44 20 8366 1177."),
        ([1, 3], "Also on it: +44 20 8366 1177, +1 415-555-0142."),
    ],
)
async def test_who_else_is_on_a_trunk_is_named_before_its_change_and_before_its_way_back(
    others: list[int], named: str, at_carrier: Any, sandbox: Any, said: Any, changed: Any
) -> None:
    for each in others:
        sandbox.twilio.numbers[sid("PN", each)]["trunk_sid"] = sid("TK", 2)
    async with at_carrier(NEW_YORK) as (person, dialog):
        assert named not in said(dialog.checklist)
        await person.press("Change it for me…", dialog.checklist)
        assert named in _asked(person).text.toPlainText()
        await person.press("Change it at Twilio", _asked(person))
        await changed(person)
        assert named in said(dialog.checklist)
    async with at_carrier(NEW_YORK) as (_person, dialog):  # another day
        assert named in said(dialog.checklist)


async def test_where_a_key_may_not_read_who_else_is_on_a_trunk_nobody_is_named(
    at_carrier: Any, sandbox: Any
) -> None:
    sandbox.twilio.answer = CarrierAnswer.NO_MEMBERS
    async with at_carrier(NEW_YORK) as (person, dialog):
        await person.press("Change it for me…", dialog.checklist)
        text = _asked(person).text.toPlainText()
        assert "every number on the trunk “New York”" in text
        assert "on it" not in text


def test_of_many_numbers_on_a_trunk_the_first_are_named_and_the_rest_counted() -> None:
    numbers = tuple(f"+1415555{count:04}" for count in range(100, 112))
    trunk = CarrierTrunk("t1", "Main", TrunkKind.ELASTIC_SIP, originations=(), numbers=numbers)
    held = CarrierNumber("+12125550123", "n1", attachment=Attachment(AttachmentKind.TRUNK, "t1"))
    settings = CarrierSettings(CarrierName.TWILIO, datetime.now(UTC), held, trunk)
    plan = plan_of(settings, Used("sip.example.com"))
    assert plan is not None
    text = plan_words(plan, settings).text
    assert "+1 415-555-0109, and 2 more." in text
    assert "0110" not in text


async def test_an_address_is_read_to_its_end_by_keyboard_however_long_it_is(
    at_carrier: Any, sandbox: Any
) -> None:
    for urls in sandbox.twilio.urls.values():
        for url in urls.values():
            if "pbx.acme" in url["sip_url"]:
                url["sip_url"] = f"sip:pbx.acme.example;tag={'x' * 900}end"
    async with at_carrier(NEW_YORK) as (person, dialog):
        await person.press("Change it for me…", dialog.checklist)
        text = _asked(person).text
        assert f"{'x' * 900}end" in text.toPlainText()
        assert text.horizontalScrollBar().maximum() == 0
        QTest.keyClick(text, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        assert text.textCursor().atEnd()
        assert text.viewport().rect().contains(text.cursorRect().center())


@pytest.mark.parametrize("number", [NEW_YORK, MENU])
async def test_what_was_agreed_to_is_read_back_told_in_the_history_and_put_back_by_one_click(
    number: str, at_carrier: Any, sandbox: Any, said: Any, changed: Any
) -> None:
    async with at_carrier(number) as (person, dialog):
        await person.press("Change it for me…", dialog.checklist)
        await person.press("Change it at Twilio", _asked(person))
        await changed(person)
        assert sandbox.twilio.sends_on(number) is True
        text = said(dialog.checklist)
        assert "Twilio has taken the change" in text
        touches_others = "concerns every number on the trunk “New York”" in text
        assert touches_others is (number == NEW_YORK)
        assert "That sends the calls to SigmaMind's SIP host" in text
        assert person.find_button(dialog.checklist, "Change it for me…") is None
        model = person.window.numbers.model
        assert model.index(model.place_of(number), Column.RINGING).data() == "No test call yet"
        await person.press("Put it back", dialog.checklist)
        await changed(person)
        assert sandbox.twilio.sends_on(number) is not True
        assert "What Twilio had before is there again" in said(dialog.checklist)
        assert person.find_button(dialog.checklist, "Put it back") is None
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        person.program.flows.details.show_number(number)
        [again] = [each for each in person.window.findChildren(NumberDialog) if each.isVisible()]
        await person.history_shown()
        assert again.history.topLevelItem(0).text(1).startswith("Changed at the carrier")


async def test_the_history_of_the_open_details_tells_it_at_once(at_carrier: Any, changed: Any) -> None:
    async with at_carrier(MENU) as (person, dialog):
        await person.press("Change it for me…", dialog.checklist)
        await person.press("Change it at Twilio", _asked(person))
        await changed(person)
        await person.history_shown()
        assert dialog.history.topLevelItem(0).text(1).startswith("Changed at the carrier")


async def test_one_thing_is_changed_at_a_time_and_taken_back_once(
    at_carrier: Any, sandbox: Any, changed: Any
) -> None:
    async with at_carrier(MENU) as (person, dialog):
        changer = person.program.carrier_desk.changer
        seen = []

        def look(status: ChangeStatus) -> None:
            plan = person.find_button(dialog.checklist, "Change it for me…")
            back = person.find_button(dialog.checklist, "Put it back")
            seen.append((status.phase.is_busy, plan is not None and plan.isEnabled(), back is not None))

        changer.changed.connect(look)
        await person.press("Change it for me…", dialog.checklist)
        await person.press("Change it at Twilio", _asked(person))
        await changed(person)
        assert [pressed for is_busy, *pressed in seen if is_busy]
        assert not any(any(pressed) for is_busy, *pressed in seen if is_busy)
        seen.clear()
        await person.press("Put it back", dialog.checklist)
        await changed(person)
        assert seen[-1][0] is False
        assert not any(back for *_rest, back in seen)


async def test_what_became_of_a_change_goes_with_its_account(at_carrier: Any, changed: Any) -> None:
    async with at_carrier(MENU) as (person, dialog):
        await person.press("Change it for me…", dialog.checklist)
        await person.press("Change it at Twilio", _asked(person))
        person.program.accounts.changed.emit()  # what is under way is not forgotten
        assert person.program.carrier_desk.changer.is_busy
        await changed(person)
        assert person.program.carrier_desk.changer.status is not None
        person.program.accounts.changed.emit()
        assert person.program.carrier_desk.changer.status is None


async def test_on_another_day_it_can_be_put_back_as_well(
    at_carrier: Any, sandbox: Any, said: Any, changed: Any
) -> None:
    async with at_carrier(NEW_YORK) as (person, dialog):
        await person.press("Change it for me…", dialog.checklist)
        await person.press("Change it at Twilio", _asked(person))
        await changed(person)
    async with at_carrier(NEW_YORK) as (person, dialog):
        assert "This was changed from here" in said(dialog.checklist)
        assert "Putting it back concerns every number on the trunk “New York”" in said(dialog.checklist)
        await person.press("Put it back", dialog.checklist)
        await changed(person)
        assert sandbox.twilio.sends_on(NEW_YORK) is False


async def test_what_has_changed_meanwhile_stops_it_in_words(
    at_carrier: Any, sandbox: Any, said: Any, changed: Any
) -> None:
    async with at_carrier(MENU) as (person, dialog):
        await person.press("Change it for me…", dialog.checklist)
        for record in sandbox.twilio.numbers.values():
            record["voice_application_sid"] = f"AP{'7' * 32}"
        await person.press("Change it at Twilio", _asked(person))
        await changed(person)
        text = said(dialog.checklist)
        assert "It was changed at Twilio meanwhile" in text
        assert "Steps that are done: 0 of 1." in text
        assert {method for method, _path, _form in sandbox.twilio.requests} == {"GET"}


async def test_a_failure_says_how_far_it_went(at_carrier: Any, sandbox: Any, said: Any, changed: Any) -> None:
    async with at_carrier(NEW_YORK) as (person, dialog):
        await person.press("Change it for me…", dialog.checklist)
        sandbox.twilio.answer = CarrierAnswer.FAULT
        await person.press("Change it at Twilio", _asked(person))
        await changed(person)
        text = said(dialog.checklist)
        assert "Twilio has a fault" in text
        assert "Steps that are done: 0 of 1." in text


@pytest.mark.parametrize("number", [MAIN, OUTBOUND])
async def test_where_nothing_can_be_changed_from_here_nothing_is_offered(
    number: str, at_carrier: Any
) -> None:
    async with at_carrier(number) as (person, dialog):
        assert person.find_button(dialog.checklist, "Change it for me…") is None
        assert person.find_button(dialog.checklist, "Put it back") is None


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize(
    "address", ["sip:pbx.acme.example:5060", "sip:" + "a-very-long-name." * 10 + "example"]
)
def test_a_plan_is_seen_whole_where_the_screen_has_the_room(
    scale: float, address: str, show: Any, qapp: QApplication, qtbot: Any
) -> None:
    qapp.setFont(theme.scaled_font(qapp.font(), scale))
    text = "\n".join([f"The trunk “New York” sends its calls to {address}."] * (6 if scale == 1.0 else 3))
    parent = show(QWidget(), 1000, 700)
    dialog = PlanDialog(Words("Change this at Twilio?", text), "Change it at Twilio", parent)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.text.verticalScrollBar().maximum() == 0)
    dialog.close()
