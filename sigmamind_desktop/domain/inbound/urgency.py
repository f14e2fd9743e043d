"""What stands between a number and a ring, in a word, in the order of what is to be done first."""

from __future__ import annotations

from enum import IntEnum


class Ringing(IntEnum):
    """What stands between a number and a ring, the most urgent first."""

    NOT_CONFIRMED = 1
    """Nobody knows whether SigmaMind has the number at all."""
    NO_AGENT = 2
    """Nobody is there to answer."""
    CARRIER_WRONG = 3
    """The carrier's own settings do not send its calls to SigmaMind."""
    CARRIER_NOT_TOLD = 4
    """It was imported from here, and nobody said that the carrier sends its calls to SigmaMind."""
    NOT_TAKEN = 5
    """A call arrived, and no agent took it."""
    NOT_TRIED = 6
    """Nothing that is known stands in the way, and no call has shown more."""
    RANG = 7
    """A test call from here was answered."""
    ARRIVED = 8
    """A call arrived."""
    NOT_ASKED = 9
    """It is not to ring, or not yet: it is inactive, gone, or on its way."""

    @property
    def is_left_to_do(self) -> bool:
        """Whether a person has something left to do."""
        return self <= Ringing.NOT_TAKEN
