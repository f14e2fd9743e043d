"""What a key is taken for, found out by asking for a little of each part."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import Final

from sigmamind_desktop.domain.carriers.failing import CarrierFailed, CarrierTrouble
from sigmamind_desktop.domain.carriers.holdings import CarrierPart
from sigmamind_desktop.services.carrier_apis.operations import CarrierRequest

REFUSALS: Final = (CarrierTrouble.KEY_REFUSED, CarrierTrouble.LACKS_PART)
"""Of a key: for all, or for what was asked."""


async def parts_refused(
    probes: Iterable[tuple[CarrierRequest, Callable[[], Awaitable[None]]]],
) -> frozenset[CarrierPart]:
    """The parts of which something was refused.

    Args:
        probes: what is asked, and asks for it.

    Raises:
        CarrierFailed: if all is refused, for the first of them; or for any other failure.
    """
    refusals: dict[CarrierPart, CarrierFailed] = {}
    is_taken = False
    for request, probe in probes:
        try:
            await probe()
            is_taken = True
        except CarrierFailed as error:
            if error.reason not in REFUSALS:
                raise
            refusals.setdefault(request.operation.part, error)
    if not is_taken:
        first = next(iter(refusals.values()))
        raise CarrierFailed(
            CarrierTrouble.KEY_REFUSED,
            first.details,
            carrier=first.carrier,
            part=first.part,
            status=first.status,
            said=first.said,
            code=first.code,
        )
    return frozenset(refusals)
