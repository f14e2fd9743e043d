"""What a connected carrier can be asked, and what can be changed at it.

Nothing buys or releases a number, and nothing deletes a trunk.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol, runtime_checkable

from sigmamind_desktop.domain.access.proxy import Proxy
from sigmamind_desktop.domain.carriers.holdings import (
    Attachment,
    CarrierNumber,
    CarrierPart,
    CarrierTrunk,
    Origination,
)
from sigmamind_desktop.domain.carriers.log import CarrierLog


class CarrierApi(Protocol):
    """One account at one carrier. Every method raises CarrierFailed.

    Attributes:
        proxy: the one on the way.
    """

    proxy: Proxy | None

    async def aclose(self) -> None:
        """Close the connections."""
        ...

    async def verify(self) -> frozenset[CarrierPart]:
        """Ask for one row of each part, to see what the carrier takes the key for.

        Returns:
            What the key may not read; empty for a key that may read all that is ever asked for.

        Raises:
            CarrierFailed: if it takes the key for nothing, or for another account's.
        """
        ...

    async def numbers(self) -> tuple[CarrierNumber, ...]:
        """Every number of the account, as far as its rows can be read."""
        ...

    async def find_number(self, number: str) -> CarrierNumber | None:
        """One number (E.164), as it stands now; None if the account has none such."""
        ...

    async def trunks(self) -> tuple[CarrierTrunk, ...]:
        """Every trunk, without its originations and user names where those are asked for one by one."""
        ...

    async def trunk(self, trunk_id: str) -> CarrierTrunk:
        """One trunk, with all that the key may read of it; raises VANISHED if it is not there."""
        ...

    async def recent_failures(self, number: CarrierNumber, since: datetime) -> CarrierLog:
        """What the carrier logged of calls to a number since then (aware); of a few hundred at most."""
        ...


@runtime_checkable
class ChangeableCarrier(CarrierApi, Protocol):
    """A carrier at which the program can change something: Twilio.

    `on_departure` is called when the request begins to leave this computer: until then nothing is changed.
    What comes back is the carrier's answer; to see what is so afterwards, read the trunk or the number.
    """

    async def add_origination(
        self, trunk_id: str, wanted: Origination, *, on_departure: Callable[[], None]
    ) -> Origination:
        """Add an origination URL: enabled, priority 10 and weight 10 where `wanted` leaves that open."""
        ...

    async def update_origination(
        self, trunk_id: str, wanted: Origination, *, on_departure: Callable[[], None]
    ) -> Origination:
        """Give one origination URL, by its ID, the switch and the priority of `wanted`.

        Its host, its name and its weight are whoever's entered them: they are never written.
        """
        ...

    async def remove_origination(
        self, trunk_id: str, origination_id: str, *, on_departure: Callable[[], None]
    ) -> None:
        """Take one origination URL away."""
        ...

    async def attach_number(self, trunk_id: str, number_id: str, *, on_departure: Callable[[], None]) -> None:
        """Hang a number on a trunk. Twilio forgets its voice application by that."""
        ...

    async def detach_number(self, trunk_id: str, number_id: str, *, on_departure: Callable[[], None]) -> None:
        """Take a number off a trunk. The number stays the account's."""
        ...

    async def restore_number(
        self, number_id: str, remembered: Attachment, *, on_departure: Callable[[], None]
    ) -> None:
        """Hang a number back on a trunk or an application that was remembered; ValueError for all else."""
        ...
