"""Reading a carrier's numbers, to choose from them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from sigmamind_desktop.domain.carriers.asking import CarrierApi
from sigmamind_desktop.domain.carriers.choices import NumberChoice, attached_trunks, number_choices
from sigmamind_desktop.domain.carriers.failing import CarrierFailed, CarrierTrouble
from sigmamind_desktop.domain.carriers.holdings import CarrierPart, CarrierTrunk

_AT_ONCE: Final = 4
"""Trunks, of which each has one request under way: carriers let far more of an account's run side by side."""


@dataclass(frozen=True, slots=True)
class CarrierChoices:
    """What there is to choose from.

    Attributes:
        numbers: of the account.
        refused: what the key may not read, so that it is missing from them.
    """

    numbers: tuple[NumberChoice, ...]
    refused: frozenset[CarrierPart]


async def read_choices(api: CarrierApi, shared_host: str) -> CarrierChoices:
    """Read every number, and of the trunks that they hang on the host and the user names.

    Args:
        api: of a carrier that is connected.
        shared_host: that all trunks of the carrier have; empty if each has its own.

    Raises:
        CarrierFailed: if the numbers can't be read; of trunks that the key may not read, nothing is known.
    """
    numbers = await api.numbers()
    try:
        trunks = {trunk.trunk_id: trunk for trunk in await api.trunks()}
        attached = [trunks[each] for each in attached_trunks(numbers) if each in trunks]
        asked = await _all_whole(api, [trunk for trunk in attached if trunk.usernames is None])
        trunks |= {trunk.trunk_id: trunk for trunk in asked}
    except CarrierFailed as error:
        if error.reason is not CarrierTrouble.LACKS_PART:
            raise
        return CarrierChoices(number_choices(numbers, {}, shared_host), frozenset({error.part}))
    refused = frozenset().union(*(trunk.refused for trunk in trunks.values()))
    return CarrierChoices(number_choices(numbers, trunks, shared_host), refused)


async def _all_whole(api: CarrierApi, listed: Iterable[CarrierTrunk]) -> list[CarrierTrunk]:
    """Trunks with their user names, a few at once; the first failure ends it."""
    room = asyncio.Semaphore(_AT_ONCE)

    async def whole(trunk: CarrierTrunk) -> CarrierTrunk:
        async with room:
            return await _whole(api, trunk)

    try:
        async with asyncio.TaskGroup() as group:
            reading = [group.create_task(whole(trunk)) for trunk in listed]
    except ExceptionGroup as failures:
        raise failures.exceptions[0] from None
    return [each.result() for each in reading]


async def _whole(api: CarrierApi, listed: CarrierTrunk) -> CarrierTrunk:
    """A trunk with its user names; as it was listed if it is gone by now."""
    try:
        return await api.trunk(listed.trunk_id)
    except CarrierFailed as error:
        if error.reason is not CarrierTrouble.VANISHED:
            raise
        return listed
