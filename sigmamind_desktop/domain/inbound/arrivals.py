"""Calls that arrived at the account's numbers, as SigmaMind lists them.

https://docs.sigmamind.ai, "List Calls". Who called is not in the list. Its times are shown, never compared:
neither the order of the list nor the clock behind it is documented.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum, auto
from typing import Final

from sigmamind_desktop.domain.calls.outcomes import CallState

_LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class InboundCall:
    """A call that came in.

    Attributes:
        call_id: opaque.
        number: that was called, E.164; None where SigmaMind does not say it.
        state: how it stands.
        agent: the name of whoever answered, or the ID; empty if SigmaMind does not say.
        started_at: aware; None if SigmaMind does not say.
        seconds: how long it lasted; None if SigmaMind does not say.
    """

    call_id: str
    number: str | None
    state: CallState
    agent: str = ""
    started_at: datetime | None = None
    seconds: int | None = None

    @property
    def was_answered(self) -> bool | None:
        """Whether an agent has taken it; None if that is not known."""
        match self.state:
            case CallState.IN_PROGRESS | CallState.ENDED:
                return True
            case CallState.NOT_CONNECTED | CallState.ERROR:
                return False
            case _:
                return None

    @property
    def is_over(self) -> bool:
        """Whether nothing more is to be learnt of it."""
        return self.state in (CallState.ENDED, CallState.NOT_CONNECTED, CallState.ERROR)


@dataclass(frozen=True, slots=True)
class CallsReading:
    """One reading of the account's list of calls.

    Attributes:
        calls: those that came in.
        is_whole: whether these are proved to be all.
    """

    calls: tuple[InboundCall, ...] = ()
    is_whole: bool = True

    def to(self, number: str) -> tuple[InboundCall, ...]:
        """Those to one number (E.164)."""
        return tuple(call for call in self.calls if call.number == number)

    def last_to(self, number: str) -> InboundCall | None:
        """The newest call to a number (E.164) that was taken; where none was, the newest of the others.

        Only SigmaMind's own times are set against each other here, never against this computer's clock.
        """
        return max(
            self.to(number),
            key=lambda call: (call.was_answered is True, call.started_at or _LONG_AGO),
            default=None,
        )


class Doubt(Enum):
    """Why it can't be told whether a call arrived."""

    TOO_MANY = auto()
    """The list is longer than what is read of it, or its end is not proved."""
    NO_NUMBER = auto()
    """A call arrived, and SigmaMind does not say at which number."""


@dataclass(frozen=True, slots=True)
class Watch:
    """What is new since the readings before it.

    Attributes:
        number: that is watched, E.164.
        before: the readings; a call in any of them is not new.
    """

    number: str
    before: Sequence[CallsReading] = field(default=())

    def arrived(self, now: CallsReading) -> InboundCall | None:
        """A call to the number that is certainly new; the one that was answered, where there are several."""
        if not all(reading.is_whole for reading in self.before):
            return None
        new = [call for call in self._new(now) if call.number == self.number]
        return max(new, key=lambda call: call.was_answered is True, default=None)

    def doubt(self, now: CallsReading) -> Doubt | None:
        """Why `arrived` may have missed one; None if certainly no call has arrived that it did not tell."""
        if not all(reading.is_whole for reading in (*self.before, now)):
            return Doubt.TOO_MANY
        return Doubt.NO_NUMBER if any(call.number is None for call in self._new(now)) else None

    def _new(self, now: CallsReading) -> list[InboundCall]:
        known = {call.call_id for reading in self.before for call in reading.calls}
        return [call for call in now.calls if call.call_id not in known]
