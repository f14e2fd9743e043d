"""How many rows are on their way at once: learnt from the answers, with no clock of its own.

One more after each round of good answers, half as many after a sign of too much: what TCP does (RFC 5681
section 3.1), and for the same reason: nobody says how much is too much.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

MOST: Final = 4
"""At once; more would gain little and look like an attack."""

_SLOW: Final = 4.0
"""So many times the quickest answer is slow."""
_NEVER_SLOW: Final = 2.0
"""Seconds; a difference below that says nothing."""

_FIRST_WAIT: Final = 2.0
_LONGEST_GUESS: Final = 60.0
_WAITS_ENOUGH: Final = 5
LONGEST_WAIT: Final = 15 * 60
"""Seconds; if SigmaMind asks for more, the person decides when to go on."""


@dataclass(frozen=True, slots=True)
class Pace:
    """The pace as it stands.

    Attributes:
        width: how many may be on their way; the whole part counts.
        turn: how often it was halved; an answer to what left before the last time does not halve it again.
        quickest: seconds of the quickest answer; None before the first.
        refusals: how often SigmaMind has said that it is too much since the last good answer; what left
            together counts once.
    """

    width: float = 1.0
    turn: int = 0
    quickest: float | None = None
    refusals: int = 0

    @property
    def is_hopeless(self) -> bool:
        """Whether waiting has not helped."""
        return self.refusals >= _WAITS_ENOUGH

    @property
    def allowed(self) -> int:
        """How many may be on their way at once, from 1 to `MOST`."""
        return int(self.width)

    def after_answer(self, seconds: float, turn: int) -> Pace:
        """The pace after an answer.

        Args:
            seconds: from the request's departure to its answer.
            turn: of the pace when it left.
        """
        quickest = seconds if self.quickest is None else min(seconds, self.quickest)
        known = replace(self, quickest=quickest, refusals=0)
        if seconds > max(_NEVER_SLOW, _SLOW * quickest):
            return known._halved(turn)
        # The sum over one round of answers is one.
        return replace(known, width=min(self.width + 1 / self.allowed, MOST))

    def after_too_much(self, turn: int) -> Pace:
        """The pace after an answer that it was too much (429, 503), or none in time."""
        return replace(self._halved(turn), refusals=self.refusals + (turn == self.turn))

    def pause(self, asked: int | None) -> float:
        """Seconds until the next row may leave.

        Args:
            asked: what SigmaMind asks for (Retry-After); None if it does not say: then longer each time.
        """
        if asked is not None:
            return asked
        return min(_FIRST_WAIT * 2.0 ** (max(self.refusals, 1) - 1), _LONGEST_GUESS)

    def _halved(self, turn: int) -> Pace:
        return replace(self, width=max(self.width / 2, 1), turn=self.turn + 1) if turn == self.turn else self


def seconds_left(ends: tuple[float, ...], left: int) -> float | None:
    """How long the rest will take.

    Args:
        ends: when the last rows came to their ends, in seconds of any clock, ascending.
        left: how many rows are to come.

    Returns:
        Seconds; None as long as that can't be told.
    """
    if len(ends) < _ENDS_TO_TELL:
        return None
    return left * (ends[-1] - ends[0]) / (len(ends) - 1)


_ENDS_TO_TELL: Final = 4
ENDS_KEPT: Final = 20
"""How many ends tell the speed of now."""
