"""Asking a connected carrier of a number, at the sandbox's look-alikes."""

from __future__ import annotations

from typing import Any

from sigmamind_desktop.app.inbound.asking import CarrierDesk
from sigmamind_desktop.app.inbound.looking import LookPhase
from sigmamind_desktop.domain.carriers.failing import CarrierFailed, CarrierTrouble
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.errors import NoKey
from sigmamind_desktop.domain.inbound.settings import Used
from sigmamind_desktop.domain.trunks.carriers import SIGMAMIND_SIP_HOST
from sigmamind_desktop.sandbox.carrier_scenarios import CarrierAnswer
from sigmamind_desktop.sandbox.twilio_account import sid
from tests.app.inbound.conftest import MAIN, MENU, NEW_YORK

_TWILIO = CarrierName.TWILIO


def _used(host: str = "acme.pstn.twilio.com") -> Used:
    return Used(SIGMAMIND_SIP_HOST, host, "acme")


async def _read(desk: CarrierDesk, number: str, used: Used) -> Any:
    await desk.read_settings(number, _TWILIO, used)
    return desk.settings.status


async def test_what_twilio_has_is_read_and_whether_it_leads_here_is_remembered(
    open_carrier_desk: Any, data_file: Any, sandbox: Any
) -> None:
    async with open_carrier_desk() as (desk, asking):
        status = await _read(asking, MAIN, _used())
        assert status.phase is LookPhase.READ
        assert (status.found.number.number, status.found.trunk.name) == (MAIN, "Main")
        await _read(asking, NEW_YORK, _used("acme-ny.pstn.ashburn.twilio.com"))
        await _read(asking, MENU, _used())
        await desk.records.call(lambda _store: None)
    kept = data_file.rows()
    assert [kept[each].is_routed for each in (MAIN, NEW_YORK, MENU)] == [True, False, False]
    assert all(kept[each].routed_at is not None for each in kept)
    assert {method for method, _path, _form in sandbox.twilio.requests} == {"GET"}


async def test_what_was_said_of_another_number_on_the_trunk_is_forgotten_once_it_is_not_so(
    open_carrier_desk: Any, sandbox: Any
) -> None:
    host = "acme-ny.pstn.ashburn.twilio.com"
    sandbox.twilio.numbers[sid("PN", 1)]["trunk_sid"] = sid("TK", 2)
    async with open_carrier_desk() as (desk, asking):
        for number in (NEW_YORK, MAIN):
            await _read(asking, number, _used(host))
        assert [desk.book.get(each).is_routed for each in (MAIN, NEW_YORK)] == [False, False]
        (url,) = sandbox.twilio.urls[sid("TK", 2)].values()
        url["sip_url"] = f"sip:{SIGMAMIND_SIP_HOST}"
        await _read(asking, NEW_YORK, _used(host))
        assert [desk.book.get(each).is_routed for each in (MAIN, NEW_YORK)] == [None, True]


async def test_the_trunk_that_sigmamind_uses_is_found_where_the_number_hangs_on_another(
    open_carrier_desk: Any,
) -> None:
    async with open_carrier_desk() as (_desk, asking):
        status = await _read(asking, MAIN, _used("acme-ny.pstn.twilio.com"))
        assert [trunk.name for trunk in status.found.others] == ["New York"]
        assert status.found.others[0].usernames == ("acme",)
        status = await _read(asking, MENU, _used())
        assert status.found.trunk is None
        assert [trunk.name for trunk in status.found.others] == ["Main"]


async def test_a_number_of_another_account_is_none_of_this_one(open_carrier_desk: Any, sandbox: Any) -> None:
    async with open_carrier_desk() as (desk, asking):
        sandbox.twilio.numbers.clear()
        status = await _read(asking, MAIN, _used())
        assert (status.phase, status.found.number) == (LookPhase.READ, None)
        assert desk.book.get(MAIN).is_routed is None


async def test_a_key_that_may_not_read_trunks_leaves_them_open(open_carrier_desk: Any, sandbox: Any) -> None:
    async with open_carrier_desk() as (desk, asking):
        sandbox.twilio.answer = CarrierAnswer.NO_TRUNKS
        status = await _read(asking, MAIN, _used())
        assert status.phase is LookPhase.READ
        assert (status.found.trunk, status.found.others) == (None, None)
        assert desk.book.get(MAIN).is_routed is None


async def test_a_failure_forgets_nothing_that_is_known(open_carrier_desk: Any, sandbox: Any) -> None:
    async with open_carrier_desk() as (desk, asking):
        await _read(asking, MAIN, _used())
        sandbox.twilio.answer = CarrierAnswer.FAULT
        status = await _read(asking, MAIN, _used())
        assert status.phase is LookPhase.FAILED
        assert isinstance(status.error, CarrierFailed)
        assert status.error.reason is CarrierTrouble.FAULT
        assert desk.book.get(MAIN).is_routed is True


async def test_a_carrier_that_is_not_connected_is_not_asked(open_carrier_desk: Any, sandbox: Any) -> None:
    async with open_carrier_desk(is_connected=False) as (_desk, asking):
        status = await _read(asking, MAIN, _used())
        assert type(status.error) is NoKey
        assert sandbox.twilio.requests == []


async def test_the_log_tells_of_the_last_calls_and_of_a_number_that_is_gone_that_it_is(
    open_carrier_desk: Any, sandbox: Any
) -> None:
    async with open_carrier_desk() as (_desk, asking):
        await asking.ask_why(NEW_YORK, _TWILIO)
        assert [call.code for call in asking.log.status.found.calls] == ["32011"]
        sandbox.twilio.numbers.clear()
        await asking.ask_why(NEW_YORK, _TWILIO)
        assert asking.log.status.error.reason is CarrierTrouble.VANISHED


async def test_what_nobody_waits_for_is_left_and_what_was_read_is_forgotten(open_carrier_desk: Any) -> None:
    async with open_carrier_desk() as (_desk, asking):
        asking.read_settings(MAIN, _TWILIO, _used())
        asking.cancel()
        assert asking.settings.status.phase is LookPhase.LEFT
        await _read(asking, MAIN, _used())
        asking.forget()
        assert asking.settings.status is None
