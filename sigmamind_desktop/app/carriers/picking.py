"""Reading a carrier's numbers, to choose from them."""

from __future__ import annotations

from dataclasses import dataclass

from sigmamind_desktop.domain.carriers.asking import CarrierApi
from sigmamind_desktop.domain.carriers.choices import NumberChoice, attached_trunks, number_choices
from sigmamind_desktop.domain.carriers.failing import CarrierFailed, CarrierTrouble
from sigmamind_desktop.domain.carriers.holdings import CarrierPart, CarrierTrunk


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
        for trunk_id in attached_trunks(numbers):
            if trunk_id in trunks and trunks[trunk_id].usernames is None:
                trunks[trunk_id] = await _whole(api, trunks[trunk_id])
    except CarrierFailed as error:
        if error.reason is not CarrierTrouble.LACKS_PART:
            raise
        return CarrierChoices(number_choices(numbers, {}, shared_host), frozenset({error.part}))
    refused = frozenset().union(*(trunk.refused for trunk in trunks.values()))
    return CarrierChoices(number_choices(numbers, trunks, shared_host), refused)


async def _whole(api: CarrierApi, listed: CarrierTrunk) -> CarrierTrunk:
    """A trunk with its user names; as it was listed if it is gone by now."""
    try:
        return await api.trunk(listed.trunk_id)
    except CarrierFailed as error:
        if error.reason is not CarrierTrouble.VANISHED:
            raise
        return listed
