"""Whether a call to a number is answered: what is known of that, and what is left to do."""

from __future__ import annotations

from enum import IntEnum

from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber


class Ringing(IntEnum):
    """What stands between a number and a ring, the most urgent first."""

    NOT_CONFIRMED = 1
    """Nobody knows whether SigmaMind has the number at all."""
    NO_AGENT = 2
    """Nobody is there to answer."""
    CARRIER_NOT_TOLD = 3
    """It was imported from here, and nobody said that the carrier sends its calls to SigmaMind."""
    NOT_TRIED = 4
    """Nothing that is known stands in the way, and no test call from here was answered."""
    RANG = 5
    """A test call from here was answered."""
    NOT_ASKED = 6
    """It is not to ring, or not yet: it is inactive, gone, or on its way."""

    @property
    def is_left_to_do(self) -> bool:
        """Whether a person has something left to do."""
        return self <= Ringing.CARRIER_NOT_TOLD


def ringing(row: PhoneNumber) -> Ringing:
    """Judge a number. Of one that was imported elsewhere nobody here knows what its carrier was told."""
    state = row.state
    if state is NumberState.NOT_CONFIRMED:
        return Ringing.NOT_CONFIRMED
    if state is not NumberState.ACTIVE and state is not NumberState.UNKNOWN:
        return Ringing.NOT_ASKED
    if row.inbound_agent_id is None:
        return Ringing.NO_AGENT
    if row.imported_at is not None and not row.is_set_up:
        return Ringing.CARRIER_NOT_TOLD
    return Ringing.RANG if row.tested_at is not None else Ringing.NOT_TRIED


def is_left_to_do(row: PhoneNumber) -> bool:
    """Whether a person has something left to do until a number rings."""
    return ringing(row).is_left_to_do
