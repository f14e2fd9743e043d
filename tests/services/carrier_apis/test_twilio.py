"""What is read of Twilio and changed at it, against a look-alike that remembers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from sigmamind_desktop.domain.carriers.asking import ChangeableCarrier
from sigmamind_desktop.domain.carriers.failing import CarrierFailed, CarrierTrouble
from sigmamind_desktop.domain.carriers.holdings import (
    Attachment,
    AttachmentKind,
    CarrierPart,
    Origination,
    TrunkKind,
)
from sigmamind_desktop.domain.trunks.carriers import SIGMAMIND_SIP_HOST
from sigmamind_desktop.sandbox.carrier_scenarios import CarrierAnswer
from sigmamind_desktop.sandbox.server import Sandbox
from sigmamind_desktop.sandbox.twilio_account import sid
from tests.services.carrier_apis.ways import CHANGES, LONG_AGO, TRUNK, Way, nothing

_LONDON, _NEW_YORK, _MENU = "+442083661177", "+12125550123", "+14155550142"
_ON_THE_WEB = Attachment(AttachmentKind.WEB_ADDRESS, name="menu.example.com")


async def test_its_numbers_and_what_they_hang_on(twilio: Any) -> None:
    async with twilio() as carrier:
        found = {number.number: number for number in await carrier.numbers()}
    assert {number: each.attachment for number, each in found.items()} == {
        _LONDON: Attachment(AttachmentKind.TRUNK, sid("TK", 1)),
        _NEW_YORK: Attachment(AttachmentKind.TRUNK, sid("TK", 2)),
        _MENU: Attachment(AttachmentKind.APPLICATION, sid("AP", 1)),
    }
    assert {each.idle for each in found.values()} == {_ON_THE_WEB}
    assert found[_LONDON].name == "London office"
    assert found[_LONDON].has_voice is True


@pytest.mark.parametrize(
    ("fields", "attachment"),
    [
        ({"voice_application_sid": ""}, _ON_THE_WEB),
        ({"voice_application_sid": "", "voice_url": ""}, Attachment(AttachmentKind.NOTHING)),
        ({"voice_application_sid": None, "voice_url": None}, Attachment(AttachmentKind.NOTHING)),
        ({"trunk_sid": "TK/../x"}, Attachment(AttachmentKind.UNKNOWN)),
        ({"voice_application_sid": "", "voice_url": "http://[x"}, Attachment(AttachmentKind.UNKNOWN)),
    ],
)
async def test_what_a_number_hangs_on(
    fields: dict[str, Any], attachment: Attachment, twilio: Any, sandbox: Sandbox
) -> None:
    sandbox.twilio.numbers[sid("PN", 3)] |= fields
    async with twilio() as carrier:
        assert (await carrier.find_number(_MENU)).attachment == attachment


async def test_what_twilio_does_not_say_is_not_known(twilio: Any, sandbox: Sandbox) -> None:
    record = sandbox.twilio.numbers[sid("PN", 3)]
    for name in ("trunk_sid", "voice_application_sid", "voice_url", "capabilities", "friendly_name"):
        del record[name]
    async with twilio() as carrier:
        number = await carrier.find_number(_MENU)
    assert (number.attachment.kind, number.has_voice, number.name) == (AttachmentKind.UNKNOWN, None, "")


async def test_a_number_is_found_by_its_whole_self_alone(twilio: Any) -> None:
    async with twilio() as carrier:
        assert (await carrier.find_number(_LONDON)).number == _LONDON
        assert await carrier.find_number("+4420836611") is None
        assert await carrier.find_number("+4930901820") is None


async def test_lists_are_read_page_after_page(twilio: Any, sandbox: Sandbox) -> None:
    sandbox.twilio.most_rows = 1
    async with twilio() as carrier:
        assert [each.number for each in await carrier.numbers()] == [_LONDON, _NEW_YORK, _MENU]
        assert [each.name for each in await carrier.trunks()] == ["Main", "New York"]


async def test_a_trunk_with_all_that_is_of_it(twilio: Any) -> None:
    async with twilio() as carrier:
        (trunk, _) = await carrier.trunks()
        whole = await carrier.trunk(trunk.trunk_id)
    assert (trunk.name, trunk.kind, trunk.termination_host) == (
        "Main",
        TrunkKind.ELASTIC_SIP,
        "acme.pstn.twilio.com",
    )
    assert (trunk.originations, trunk.usernames, trunk.numbers) == (None, None, None)
    (origination,) = whole.originations
    assert origination.points_at(SIGMAMIND_SIP_HOST)
    assert (origination.is_enabled, origination.priority, origination.weight) == (True, 10, 10)
    assert whole.usernames == ("acme",)
    assert whole.numbers == (_LONDON,)


async def test_a_key_that_may_not_read_which_numbers_a_trunk_has_reads_the_rest(
    twilio: Any, sandbox: Sandbox
) -> None:
    sandbox.twilio.answer = CarrierAnswer.NO_MEMBERS
    async with twilio() as carrier:
        trunk = await carrier.trunk(TRUNK)
    assert trunk.numbers is None
    assert (trunk.usernames, len(trunk.originations)) == (("acme",), 1)


async def test_a_key_that_may_not_read_user_names_reads_the_rest(twilio: Any, sandbox: Sandbox) -> None:
    del sandbox.twilio.credentials[sid("CL", 1)]
    async with twilio() as carrier:
        assert (await carrier.trunk(TRUNK)).usernames == ()
        sandbox.twilio.answer = CarrierAnswer.NO_USERNAMES
        trunk = await carrier.trunk(TRUNK)
    assert (trunk.usernames, trunk.refused) == (None, {CarrierPart.USERNAMES})
    assert trunk.originations is not None


async def test_the_log_says_why_a_call_failed(twilio: Any, sandbox: Sandbox) -> None:
    async with twilio() as carrier:
        london, new_york, _ = await carrier.numbers()
        log = await carrier.recent_failures(new_york, LONG_AGO)
        (call,) = log.calls
        assert (call.code, call.status, call.is_of_trunk) == ("32011", "failed", False)
        assert call.at is not None
        assert (log.seen, log.is_whole) == (1, True)
        assert (await carrier.recent_failures(london, LONG_AGO)).calls == ()
        sandbox.twilio.urls[sid("TK", 2)][sid("OU", 2)]["enabled"] = False
        (call,) = (await carrier.recent_failures(new_york, LONG_AGO)).calls
        assert call.code == "32010"


async def test_calls_of_a_trunk_are_known_by_the_number_in_their_sip_address(
    twilio: Any, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, call, _ = sandbox.twilio.calls()
    others = [
        call | {"to": "sip:+12125550124@pbx.acme.example"},
        call | {"phone_number_sid": sid("PN", 2), "direction": "outbound-api"},
    ]
    rows = [each | {"phone_number_sid": None} for each in (call, others[0])] + [others[1]]
    rows[0]["to"] = f"sip:{_NEW_YORK}@pbx.acme.example:5060"
    monkeypatch.setattr(sandbox.twilio, "calls", lambda: rows)
    monkeypatch.setattr(sandbox.twilio, "alerts", lambda: iter(()))
    async with twilio() as carrier:
        _, new_york, _ = await carrier.numbers()
        log = await carrier.recent_failures(new_york, LONG_AGO)
    assert (log.seen, [each.code for each in log.calls]) == (1, [""])


async def test_a_warning_of_the_trunk_alone_is_said_to_be_one(
    twilio: Any, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    (alert,) = sandbox.twilio.alerts()
    warnings = [alert | {"resource_sid": sid("TK", 2)}, alert | {"resource_sid": sid("TK", 1)}]
    monkeypatch.setattr(sandbox.twilio, "alerts", lambda: iter(warnings))
    async with twilio() as carrier:
        _, new_york, _ = await carrier.numbers()
        log = await carrier.recent_failures(new_york, LONG_AGO)
    assert [(each.code, each.status, each.is_of_trunk) for each in log.calls] == [
        ("32011", "", True),
        ("", "failed", False),
    ]


async def test_a_log_that_is_cut_is_not_whole(twilio: Any, sandbox: Sandbox) -> None:
    sandbox.twilio.most_rows = 1
    async with twilio() as carrier:
        _, new_york, _ = await carrier.numbers()
        assert not (await carrier.recent_failures(new_york, LONG_AGO)).is_whole
        sandbox.twilio.answer, sandbox.twilio.most_rows = CarrierAnswer.PAGE_ELSEWHERE, 1000
        log = await carrier.recent_failures(new_york, LONG_AGO)
    assert (len(log.calls), log.is_whole) == (1, False)


async def test_verifying_reads_a_little_of_each_part(twilio: Any, sandbox: Sandbox) -> None:
    async with twilio() as carrier:
        assert await carrier.verify() == frozenset()
        sandbox.twilio.answer = CarrierAnswer.NO_TRUNKS
        assert await carrier.verify() == {CarrierPart.TRUNKS}
    assert {method for method, _, _ in sandbox.twilio.requests} == {"GET"}


async def test_an_origination_is_added_changed_and_taken_away(twilio: Any, sandbox: Sandbox) -> None:
    new_york = sid("TK", 2)
    async with twilio() as carrier:
        assert isinstance(carrier, ChangeableCarrier)
        assert sandbox.twilio.sends_on(_NEW_YORK) is False
        wanted = Origination(f"sip:{SIGMAMIND_SIP_HOST}")
        added = await carrier.add_origination(new_york, wanted, on_departure=nothing)
        assert sandbox.twilio.sends_on(_NEW_YORK) is True
        assert replace(added, origination_id="") == replace(
            wanted, name="SigmaMind", is_enabled=True, priority=10, weight=10
        )
        assert (await carrier.trunk(new_york)).originations[-1] == added
        changed = replace(added, is_enabled=False, priority=0)
        # Whatever else is wanted of it, its host, its name and its weight stay.
        wanted = replace(changed, target="sip:a.example", weight=3, name="A")
        assert await carrier.update_origination(new_york, wanted, on_departure=nothing) == changed
        assert await carrier.update_origination(new_york, added, on_departure=nothing) == added
        await carrier.remove_origination(new_york, added.origination_id, on_departure=nothing)
        assert [each.name for each in (await carrier.trunk(new_york)).originations] == ["Old exchange"]


async def test_a_number_is_hung_on_a_trunk_and_back_on_its_application(twilio: Any, sandbox: Sandbox) -> None:
    async with twilio() as carrier:
        before = await carrier.find_number(_MENU)
        await carrier.attach_number(TRUNK, before.number_id, on_departure=nothing)
        after = await carrier.find_number(_MENU)
        assert after.attachment == Attachment(AttachmentKind.TRUNK, TRUNK)
        await carrier.detach_number(TRUNK, before.number_id, on_departure=nothing)
        assert (await carrier.find_number(_MENU)).attachment == _ON_THE_WEB
        await carrier.restore_number(before.number_id, before.attachment, on_departure=nothing)
        assert await carrier.find_number(_MENU) == before
        await carrier.restore_number(before.number_id, after.attachment, on_departure=nothing)
        assert await carrier.find_number(_MENU) == after
    assert len(sandbox.twilio.numbers) == 3


@pytest.mark.parametrize("kind", [AttachmentKind.WEB_ADDRESS, AttachmentKind.NOTHING, AttachmentKind.UNKNOWN])
async def test_nothing_else_can_be_put_back(kind: AttachmentKind, twilio: Any, sandbox: Sandbox) -> None:
    async with twilio() as carrier:
        with pytest.raises(ValueError, match="only a trunk or an application"):
            await carrier.restore_number(sid("PN", 1), Attachment(kind), on_departure=nothing)
    assert sandbox.twilio.requests == []


@pytest.mark.parametrize("way", CHANGES.values(), ids=CHANGES.keys())
async def test_a_change_tells_when_it_leaves(way: Way, twilio: Any) -> None:
    departures: list[datetime] = []
    async with twilio() as carrier:
        await way(carrier, lambda: departures.append(datetime.now(UTC)))
    assert len(departures) == 1


@pytest.mark.parametrize("way", CHANGES.values(), ids=CHANGES.keys())
async def test_what_vanished_meanwhile_is_not_changed(way: Way, twilio: Any, sandbox: Sandbox) -> None:
    async with twilio() as carrier:
        await carrier.numbers()
        sandbox.twilio.answer = CarrierAnswer.VANISHED
        with pytest.raises(CarrierFailed) as raised:
            await way(carrier, nothing)
    assert raised.value.reason is CarrierTrouble.VANISHED
    assert raised.value.created.value == "no"
