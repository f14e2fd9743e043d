"""What is read of Telnyx."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from sigmamind_desktop.domain.carriers.asking import ChangeableCarrier
from sigmamind_desktop.domain.carriers.failing import CarrierFailed, CarrierTrouble
from sigmamind_desktop.domain.carriers.holdings import Attachment, AttachmentKind, CarrierPart, TrunkKind
from sigmamind_desktop.domain.trunks.carriers import SIGMAMIND_SIP_HOST
from sigmamind_desktop.sandbox.carrier_scenarios import CarrierAnswer
from sigmamind_desktop.sandbox.server import Sandbox
from sigmamind_desktop.sandbox.telnyx import INBOUND, OUTBOUND
from tests.services.carrier_apis.ways import LONG_AGO

_RINGS, _SILENT, _NEW = "+14155552671", "+919876543210", "+14155550143"


async def test_its_numbers_and_the_connections_that_they_are_on(telnyx: Any) -> None:
    async with telnyx() as carrier:
        assert not isinstance(carrier, ChangeableCarrier)
        found = {number.number: number.attachment for number in await carrier.numbers()}
    assert found == {
        _RINGS: Attachment(AttachmentKind.TRUNK, INBOUND, "Calls to the agents"),
        _SILENT: Attachment(AttachmentKind.TRUNK, OUTBOUND, "Calls of the agents"),
        _NEW: Attachment(AttachmentKind.NOTHING),
    }


@pytest.mark.parametrize("fields", [{}, {"connection_id": "../x"}, {"connection_id": True}])
async def test_a_connection_that_can_not_be_read_is_not_known(
    fields: dict[str, Any], telnyx: Any, sandbox: Sandbox
) -> None:
    del sandbox.telnyx.numbers[2]["connection_id"]
    sandbox.telnyx.numbers[2] |= fields
    async with telnyx() as carrier:
        kind = (await carrier.find_number(_NEW)).attachment.kind
    assert kind is (AttachmentKind.NOTHING if fields.get("connection_id") is True else AttachmentKind.UNKNOWN)


async def test_a_number_is_found(telnyx: Any) -> None:
    async with telnyx() as carrier:
        assert (await carrier.find_number(_RINGS)).number == _RINGS
        assert await carrier.find_number("+4930901820") is None


async def test_lists_are_read_page_after_page(telnyx: Any, sandbox: Sandbox) -> None:
    sandbox.telnyx.most_rows = 1
    async with telnyx() as carrier:
        assert [each.number for each in await carrier.numbers()] == [_RINGS, _SILENT, _NEW]


async def test_both_kinds_of_connections(telnyx: Any) -> None:
    async with telnyx() as carrier:
        outbound, inbound = await carrier.trunks()
        assert (await carrier.trunk(OUTBOUND), await carrier.trunk(INBOUND)) == (outbound, inbound)
    assert (outbound.kind, outbound.usernames, outbound.originations) == (
        TrunkKind.CREDENTIALS,
        ("acme",),
        None,
    )
    assert outbound.outbound_profile_id == "1293384261075731499"
    assert (inbound.kind, inbound.usernames, inbound.outbound_profile_id) == (TrunkKind.FQDN, (), "")
    (origination,) = inbound.originations
    assert origination.points_at(SIGMAMIND_SIP_HOST)
    assert (origination.port, origination.record_type, origination.is_enabled) == (5060, "a", None)


async def test_another_kind_of_connection_is_known_by_its_name(telnyx: Any, sandbox: Sandbox) -> None:
    sandbox.telnyx.connections.append(
        {"id": "7", "record_type": "ip_connection", "connection_name": "Old exchange", "active": False}
    )
    async with telnyx() as carrier:
        trunk = await carrier.trunk("7")
    assert (trunk.kind, trunk.name, trunk.is_active) == (TrunkKind.OTHER, "Old exchange", False)
    assert (trunk.originations, trunk.usernames, trunk.outbound_profile_id) == (None, None, None)


async def test_a_connection_that_is_gone_has_vanished(telnyx: Any) -> None:
    async with telnyx() as carrier:
        with pytest.raises(CarrierFailed) as raised:
            await carrier.trunk("8")
    assert (raised.value.reason, raised.value.part) == (CarrierTrouble.VANISHED, CarrierPart.TRUNKS)


async def test_the_log_says_how_a_call_ended(telnyx: Any) -> None:
    async with telnyx() as carrier:
        rings, silent, _ = await carrier.numbers()
        (call,) = (await carrier.recent_failures(silent, LONG_AGO)).calls
        assert (call.code, call.status) == ("404", "unallocated_number")
        log = await carrier.recent_failures(rings, LONG_AGO)
        assert (log.calls, log.seen, log.is_whole) == ((), 1, True)
        log = await carrier.recent_failures(silent, datetime.now(UTC) + timedelta(hours=1))
        assert (log.calls, log.seen, log.is_whole) == ((), 0, True)


async def test_a_record_that_does_not_tell_leaves_the_log_open(
    telnyx: Any, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = [record | {"connected": None} for record in sandbox.telnyx.records()]
    monkeypatch.setattr(sandbox.telnyx, "records", lambda: records)
    async with telnyx() as carrier:
        _, silent, _ = await carrier.numbers()
        log = await carrier.recent_failures(silent, LONG_AGO)
    assert (log.calls, log.seen, log.is_whole) == ((), 1, False)


async def test_verifying_names_the_parts_that_a_key_lacks(telnyx: Any, sandbox: Sandbox) -> None:
    async with telnyx() as carrier:
        assert await carrier.verify() == frozenset()
        sandbox.telnyx.answer = CarrierAnswer.NO_TRUNKS
        assert await carrier.verify() == {CarrierPart.TRUNKS, CarrierPart.USERNAMES}
