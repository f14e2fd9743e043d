"""Reading a carrier's numbers, to choose from them."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from sigmamind_desktop.app.carriers.picking import CarrierChoices, read_choices
from sigmamind_desktop.domain.carriers.failing import CarrierFailed, CarrierTrouble
from sigmamind_desktop.domain.carriers.holdings import (
    Attachment,
    AttachmentKind,
    CarrierNumber,
    CarrierPart,
    CarrierTrunk,
    TrunkKind,
)
from tests.app.carriers.conftest import OTHER_KEY, TWILIO, HeldCarrier

LISTED = CarrierTrunk("TK1", "Main", TrunkKind.ELASTIC_SIP, "acme.pstn.twilio.com")
ON_TRUNK = Attachment(AttachmentKind.TRUNK, "TK1")
NUMBERS = (
    CarrierNumber("+14155550101", "PN1", "Front desk", True, ON_TRUNK),
    CarrierNumber("+14155550102", "PN2", "Back office", True, ON_TRUNK),
    CarrierNumber("+14155550103", "PN3", "Fax", False, Attachment(AttachmentKind.NOTHING)),
)


@pytest.fixture
def account(place: Any) -> Any:
    place.carrier.held = NUMBERS
    place.carrier.trunk_list = (LISTED, CarrierTrunk("TK2", "Unused", TrunkKind.ELASTIC_SIP))
    place.carrier.whole_trunks = {"TK1": replace(LISTED, usernames=("acme",))}
    return place.carrier


async def _read(account: Any) -> CarrierChoices:
    return await read_choices(HeldCarrier(account, TWILIO, None), "")


async def test_each_trunk_that_a_number_hangs_on_is_read_once(account: Any) -> None:
    choices = await _read(account)
    assert account.asked == ["numbers", "trunks", "trunk TK1"]
    assert [each.host for each in choices.numbers] == ["acme.pstn.twilio.com", "acme.pstn.twilio.com", ""]
    assert [each.usernames for each in choices.numbers] == [("acme",), ("acme",), ()]
    assert choices.refused == frozenset()


class _SlowCarrier(HeldCarrier):
    """Has no trunk read before another one could have been asked for."""

    at_once = most_at_once = 0

    async def trunk(self, trunk_id: str) -> CarrierTrunk:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await asyncio.sleep(0)
            return await super().trunk(trunk_id)
        finally:
            self.at_once -= 1


def _many_trunks(account: Any, count: int) -> None:
    ids = [f"TK{place}" for place in range(count)]
    account.held = [
        CarrierNumber(f"+141555501{place:02}", f"PN{place}", "", True, Attachment(AttachmentKind.TRUNK, each))
        for place, each in enumerate(ids)
    ]
    account.trunk_list = [replace(LISTED, trunk_id=each) for each in ids]
    account.whole_trunks = {each: replace(LISTED, trunk_id=each, usernames=(f"user-{each}",)) for each in ids}


async def test_many_trunks_are_read_side_by_side_and_four_at_most(account: Any) -> None:
    _many_trunks(account, 30)
    carrier = _SlowCarrier(account, TWILIO, None)
    choices = await read_choices(carrier, "")
    assert carrier.most_at_once == 4
    assert [each.usernames for each in choices.numbers] == [(f"user-TK{place}",) for place in range(30)]


async def test_the_first_trunk_that_is_refused_ends_the_reading_of_the_others(account: Any) -> None:
    _many_trunks(account, 30)

    class Refusing(_SlowCarrier):
        async def trunk(self, trunk_id: str) -> CarrierTrunk:
            whole = await super().trunk(trunk_id)
            if trunk_id == "TK1":
                raise self._failed(CarrierTrouble.KEY_REFUSED, CarrierPart.TRUNKS)
            return whole

    with pytest.raises(CarrierFailed) as failure:
        await read_choices(Refusing(account, TWILIO, None), "")
    assert failure.value.reason is CarrierTrouble.KEY_REFUSED
    assert len([each for each in account.asked if each.startswith("trunk ")]) < 10


async def test_a_trunk_that_is_gone_by_now_is_as_it_was_listed(account: Any) -> None:
    account.whole_trunks = {}
    choices = await _read(account)
    assert choices.numbers[0].host == "acme.pstn.twilio.com"
    assert choices.numbers[0].usernames == ()


async def test_what_the_key_may_not_read_is_missing_and_said(account: Any) -> None:
    account.whole_trunks["TK1"] = replace(LISTED, refused=frozenset({CarrierPart.USERNAMES}))
    assert (await _read(account)).refused == {CarrierPart.USERNAMES}
    account.refused = frozenset({CarrierPart.TRUNKS})
    choices = await _read(account)
    assert (choices.refused, choices.numbers[0].host) == ({CarrierPart.TRUNKS}, "")
    assert [each.number.number for each in choices.numbers] == [each.number for each in NUMBERS]


async def test_without_the_numbers_there_is_nothing_to_choose(account: Any) -> None:
    with pytest.raises(CarrierFailed):
        await read_choices(HeldCarrier(account, OTHER_KEY, None), "")
    account.refused = frozenset({CarrierPart.NUMBERS})
    with pytest.raises(CarrierFailed):
        await _read(account)
