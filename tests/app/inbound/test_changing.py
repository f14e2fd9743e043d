"""Changing something at a carrier, and putting it back, at the sandbox's look-alike of Twilio."""

from __future__ import annotations

from typing import Any

import pytest

from sigmamind_desktop.app.inbound.asking import CarrierDesk
from sigmamind_desktop.app.inbound.changing import CarrierChanger, ChangeStatus, StepWish
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.carriers.asking import ChangeableCarrier
from sigmamind_desktop.domain.carriers.failing import CarrierFailed, CarrierTrouble
from sigmamind_desktop.domain.carriers.holdings import Origination
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.errors import Created
from sigmamind_desktop.domain.history.events import EventKind, EventOutcome
from sigmamind_desktop.domain.inbound.plans import Plan, StepKind, plan_of
from sigmamind_desktop.domain.inbound.settings import Used
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.trunks.carriers import SIGMAMIND_SIP_HOST
from sigmamind_desktop.sandbox.carrier_scenarios import TWILIO_LOGIN, CarrierAnswer
from sigmamind_desktop.services.carrier_apis.opening import open_carrier
from sigmamind_desktop.services.carrier_apis.twilio import TwilioApi
from sigmamind_desktop.services.http.exchange import Patience
from tests.app.inbound.conftest import MENU, NEW_YORK

_HOSTS = {MENU: "acme.pstn.twilio.com", NEW_YORK: "acme-ny.pstn.twilio.com"}


async def _plan(asking: CarrierDesk, number: str) -> Plan | None:
    used = Used(SIGMAMIND_SIP_HOST, _HOSTS[number], "acme")
    await asking.read_settings(number, CarrierName.TWILIO, used)
    assert asking.settings.status is not None
    assert asking.settings.status.found is not None
    return plan_of(asking.settings.status.found, used)


def _twilio(sandbox: Any) -> Any:
    """All that can be changed there."""
    return (
        {each["phone_number"]: each["trunk_sid"] for each in sandbox.twilio.numbers.values()},
        {each["phone_number"]: each["voice_application_sid"] for each in sandbox.twilio.numbers.values()},
        {trunk: [dict(url) for url in urls.values()] for trunk, urls in sandbox.twilio.urls.items()},
    )


async def _do(changer: CarrierChanger, plan: Plan | None) -> ChangeStatus:
    assert plan is not None
    await changer.start(plan)
    assert changer.status is not None
    return changer.status


@pytest.mark.parametrize("number", [NEW_YORK, MENU])
async def test_what_was_agreed_to_is_done_and_can_be_taken_back_tomorrow(
    number: str, open_carrier_desk: Any, sandbox: Any
) -> None:
    before = _twilio(sandbox)
    async with open_carrier_desk() as (desk, asking):
        status = await _do(asking.changer, await _plan(asking, number))
        assert (status.phase, status.done) == (Phase.DONE, len(status.plan.steps))
        assert sandbox.twilio.sends_on(number) is True
        assert await _plan(asking, number) is None
        assert desk.book.get(number).is_routed is True
    async with open_carrier_desk() as (desk, asking):
        changer = asking.changer
        back = await changer.undo_of(number)
        assert (await _do(changer, back)).phase is Phase.DONE
        assert _twilio(sandbox) == before
        assert await changer.undo_of(number) is None
        history = await desk.book.history(number)
        events = [event for event in history.events if event.kind is EventKind.CARRIER]
        assert {event.outcome for event in events} == {EventOutcome.DONE}
        assert len(events) == len(status.plan.steps) + len(back.steps)
        assert all(event.changes for event in events)


@pytest.mark.parametrize(
    ("number", "reason"),
    [(NEW_YORK, CarrierTrouble.CHANGED), (MENU, CarrierTrouble.CHANGED), (MENU, CarrierTrouble.VANISHED)],
)
async def test_what_is_another_thing_by_now_is_left_as_it_is(
    number: str, reason: CarrierTrouble, open_carrier_desk: Any, sandbox: Any
) -> None:
    async with open_carrier_desk() as (_desk, asking):
        plan = await _plan(asking, number)
        record = next(each for each in sandbox.twilio.numbers.values() if each["phone_number"] == number)
        if reason is CarrierTrouble.VANISHED:
            del sandbox.twilio.numbers[record["sid"]]
        elif number == MENU:
            record["voice_application_sid"] = f"AP{'9' * 32}"
        else:
            (url,) = sandbox.twilio.urls[record["trunk_sid"]].values()
            sandbox.twilio.urls[record["trunk_sid"]]["OU" + "8" * 32] = url | {
                "sid": "OU" + "8" * 32,
                "sip_url": f"sip:{SIGMAMIND_SIP_HOST}",
            }
        before = _twilio(sandbox)
        status = await _do(asking.changer, plan)
        assert isinstance(status.error, CarrierFailed)
        assert (status.phase, status.error.reason, status.created) == (Phase.FAILED, reason, Created.NO)
        assert _twilio(sandbox) == before
        assert {method for method, _path, _form in sandbox.twilio.requests} == {"GET"}


async def test_another_program_on_the_web_than_was_named_is_not_stopped(
    open_carrier_desk: Any, sandbox: Any
) -> None:
    record = next(each for each in sandbox.twilio.numbers.values() if each["phone_number"] == MENU)
    record |= {"voice_application_sid": "", "voice_url": "https://a.example/menu"}
    async with open_carrier_desk() as (_desk, asking):
        plan = await _plan(asking, MENU)
        record["voice_url"] = "https://b.example/menu"
        status = await _do(asking.changer, plan)
        assert isinstance(status.error, CarrierFailed)
        assert status.error.reason is CarrierTrouble.CHANGED
        assert (await _do(asking.changer, await _plan(asking, MENU))).phase is Phase.DONE
        assert (await _do(asking.changer, await asking.changer.undo_of(MENU))).phase is Phase.DONE
        assert (record["trunk_sid"], record["voice_url"]) == (None, "https://b.example/menu")


async def test_a_failure_stops_the_rest_and_what_was_done_can_be_taken_back(
    open_carrier_desk: Any, sandbox: Any
) -> None:
    for url in sandbox.twilio.urls[next(iter(sandbox.twilio.trunks))].values():
        url["enabled"] = False
    before = _twilio(sandbox)
    async with open_carrier_desk() as (_desk, asking):
        changer = asking.changer
        plan = await _plan(asking, MENU)
        assert plan is not None
        assert [step.kind for step in plan.steps] == [StepKind.CHANGE_TARGET, StepKind.ATTACH]

        def fail(status: ChangeStatus) -> None:
            if status.done == 1:
                sandbox.twilio.answer = CarrierAnswer.FAULT

        changer.changed.connect(fail)
        status = await _do(changer, plan)
        assert (status.phase, status.done) == (Phase.FAILED, 1)
        sandbox.twilio.answer = CarrierAnswer.USUAL
        assert (await _do(changer, await changer.undo_of(MENU))).phase is Phase.DONE
        assert _twilio(sandbox) == before


async def test_a_way_back_that_was_cut_off_goes_on_where_it_stopped(
    open_carrier_desk: Any, sandbox: Any
) -> None:
    before = _twilio(sandbox)
    async with open_carrier_desk() as (_desk, asking):
        changer = asking.changer
        await _do(changer, await _plan(asking, MENU))
        back = await changer.undo_of(MENU)
        assert back is not None
        assert [step.kind for step in back.steps] == [StepKind.DETACH, StepKind.RESTORE]

        def fail(status: ChangeStatus) -> None:
            if status.done == 1 and status.phase.is_busy:
                sandbox.twilio.answer = CarrierAnswer.FAULT

        changer.changed.connect(fail)
        assert (await _do(changer, back)).phase is Phase.FAILED
    sandbox.twilio.answer = CarrierAnswer.USUAL
    async with open_carrier_desk() as (_desk, asking):
        changer = asking.changer
        rest = await changer.undo_of(MENU)
        assert rest is not None
        assert [step.kind for step in rest.steps] == [StepKind.RESTORE]
        assert (await _do(changer, rest)).phase is Phase.DONE
        assert _twilio(sandbox) == before
        assert await changer.undo_of(MENU) is None


@pytest.mark.parametrize("was_done", [True, False])
@pytest.mark.parametrize("number", [NEW_YORK, MENU])
async def test_what_nobody_confirmed_can_be_taken_back_whether_it_was_done_or_not(
    number: str, was_done: bool, open_carrier_desk: Any, sandbox: Any
) -> None:
    before = _twilio(sandbox)
    async with open_carrier_desk() as (desk, asking):
        changer = asking.changer
        plan = await _plan(asking, number)
        assert plan is not None
        (step,) = plan.steps
        # As a lost connection leaves it: what was asked is written down, and no answer.
        await desk.records.call(lambda store: store.steps.begin("lost", plan, step, "batch"))
        await desk.records.call(lambda store: store.steps.settle("lost", EventOutcome.NOT_CONFIRMED))
        if was_done:
            api = open_carrier(TWILIO_LOGIN, address=ApiAddress.parse(sandbox.url))
            assert isinstance(api, ChangeableCarrier)
            if step.kind is StepKind.ATTACH:
                await api.attach_number(step.trunk_id, step.number_id, on_departure=lambda: None)
            else:
                await api.add_origination(step.trunk_id, step.new_target, on_departure=lambda: None)
            await api.aclose()
            assert _twilio(sandbox) != before
        back = await changer.undo_of(number)
        assert (await _do(changer, back)).phase is Phase.DONE
        assert _twilio(sandbox) == before
        assert await changer.undo_of(number) is None
        assert was_done == any(method != "GET" for method, _path, _form in sandbox.twilio.requests)


async def test_what_nobody_confirmed_and_somebody_has_changed_since_is_left_alone(
    open_carrier_desk: Any, sandbox: Any
) -> None:
    async with open_carrier_desk() as (desk, asking):
        changer = asking.changer
        plan = await _plan(asking, NEW_YORK)
        assert plan is not None
        (step,) = plan.steps
        await desk.records.call(lambda store: store.steps.begin("lost", plan, step, "batch"))
        await desk.records.call(lambda store: store.steps.settle("lost", EventOutcome.NOT_CONFIRMED))
        urls = sandbox.twilio.urls[step.trunk_id]
        urls["OU" + "8" * 32] = next(iter(urls.values())) | {
            "sid": "OU" + "8" * 32,
            "sip_url": f"sip:{SIGMAMIND_SIP_HOST}",
            "priority": 77,
        }
        status = await _do(changer, await changer.undo_of(NEW_YORK))
        assert isinstance(status.error, CarrierFailed)
        assert status.error.reason is CarrierTrouble.CHANGED
        assert "OU" + "8" * 32 in urls


class _Terse(TwilioApi):
    """Twilio, whose answer does not name what was added."""

    async def add_origination(self, *args: Any, **kwargs: Any) -> Origination:
        await super().add_origination(*args, **kwargs)
        return Origination("")


async def test_an_answer_that_names_nothing_does_not_hide_what_was_added(
    open_carrier_desk: Any, sandbox: Any
) -> None:
    way = _Terse(TWILIO_LOGIN, proxy=None, patience=Patience(), address=ApiAddress.parse(sandbox.url))
    async with open_carrier_desk() as (_desk, asking):
        plan = await _plan(asking, NEW_YORK)
        assert plan is not None
        (step,) = plan.steps
        service: Any = None  # the way is open
        assert await StepWish(plan, step, "batch", service).send(way, lambda: None) == step
    await way.aclose()
    assert sandbox.twilio.sends_on(NEW_YORK) is True


async def test_an_application_is_not_put_back_over_what_somebody_has_set_meanwhile(
    open_carrier_desk: Any, sandbox: Any
) -> None:
    async with open_carrier_desk() as (_desk, asking):
        changer = asking.changer
        await _do(changer, await _plan(asking, MENU))
        back = await changer.undo_of(MENU)
        record = next(each for each in sandbox.twilio.numbers.values() if each["phone_number"] == MENU)

        def move(status: ChangeStatus) -> None:
            if status.done == 1 and status.phase.is_busy:
                record["voice_application_sid"] = f"AP{'7' * 32}"

        changer.changed.connect(move)
        status = await _do(changer, back)
        assert isinstance(status.error, CarrierFailed)
        assert (status.error.reason, status.done) == (CarrierTrouble.CHANGED, 1)
        assert record["voice_application_sid"] == f"AP{'7' * 32}"


@pytest.mark.parametrize("name", ["", "Büro\u2028\u202e" + "x" * 80])
async def test_an_entry_of_somebody_else_keeps_its_name_whatever_that_is(
    name: str, open_carrier_desk: Any, sandbox: Any
) -> None:
    record = next(each for each in sandbox.twilio.numbers.values() if each["phone_number"] == NEW_YORK)
    (url,) = sandbox.twilio.urls[record["trunk_sid"]].values()
    url |= {"friendly_name": name, "sip_url": "sip:büro.example", "priority": 0}
    before = _twilio(sandbox)
    async with open_carrier_desk() as (_desk, asking):
        changer = asking.changer
        plan = await _plan(asking, NEW_YORK)
        assert plan is not None
        assert [step.kind for step in plan.steps] == [StepKind.CHANGE_TARGET, StepKind.ADD_TARGET]
        assert (await _do(changer, plan)).phase is Phase.DONE
        assert (url["friendly_name"], url["sip_url"], url["priority"]) == (name, "sip:büro.example", 10)
        assert (await _do(changer, await changer.undo_of(NEW_YORK))).phase is Phase.DONE
        assert _twilio(sandbox) == before


async def test_a_living_secret_in_a_carrier_s_address_is_not_written_down(
    open_carrier_desk: Any, sandbox: Any, tmp_path: Any
) -> None:
    password = Secret("pw-of-the-trunk-77")
    record = next(each for each in sandbox.twilio.numbers.values() if each["phone_number"] == NEW_YORK)
    (url,) = sandbox.twilio.urls[record["trunk_sid"]].values()
    url["sip_url"] = f"sip:acme:{password.reveal()}@pbx.example"
    url["priority"] = 0
    async with open_carrier_desk() as (_desk, asking):
        assert (await _do(asking.changer, await _plan(asking, NEW_YORK))).phase is Phase.DONE
    written = [part.read_bytes() for part in tmp_path.rglob("*") if part.is_file()]
    assert written
    assert not any(password.reveal().encode() in each for each in written)


async def test_whoever_stops_before_a_step_leaves_has_changed_nothing(
    open_carrier_desk: Any, sandbox: Any
) -> None:
    before = _twilio(sandbox)
    async with open_carrier_desk() as (desk, asking):
        changer = asking.changer
        plan = await _plan(asking, NEW_YORK)
        assert plan is not None
        changer.start(plan)
        with pytest.raises(RuntimeError):
            changer.start(plan)
        changer.cancel()
        await desk.records.call(lambda _store: None)
        assert not changer.is_busy
        assert changer.status is not None
        assert changer.status.phase is Phase.CANCELLED
        assert _twilio(sandbox) == before


async def test_nothing_at_twilio_is_changed_but_what_was_named(open_carrier_desk: Any, sandbox: Any) -> None:
    async with open_carrier_desk() as (_desk, asking):
        changer = asking.changer
        for number in (NEW_YORK, MENU):
            await _do(changer, await _plan(asking, number))
            await _do(changer, await changer.undo_of(number))
    written = [(method, path) for method, path, _form in sandbox.twilio.requests if method != "GET"]
    assert written
    for method, path in written:
        assert "/Trunks/" in path or "/IncomingPhoneNumbers/PN" in path
        assert not path.endswith("IncomingPhoneNumbers.json")
        assert method == "POST" or "/OriginationUrls/" in path or "/PhoneNumbers/" in path
