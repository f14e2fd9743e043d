"""A test call: what is asked for, and what SigmaMind says of it.

https://docs.sigmamind.ai, "Create Call" and "Get Call": status and termination reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class CallRequest:
    """One wish: have a phone rung.

    Attributes:
        from_number: E.164; one of the account's numbers.
        to_number: E.164; the phone that rings.
        agent_id: who speaks.
    """

    from_number: str
    to_number: str
    agent_id: str


class CallState(StrEnum):
    """Where a call stands, in SigmaMind's words."""

    SCHEDULED = "scheduled"
    IN_PROGRESS = "in-progress"
    ENDED = "ended"
    NOT_CONNECTED = "not-connected"
    ERROR = "error"
    UNKNOWN = "unknown"
    """SigmaMind did not say, or says it in a new way."""


class CallOutcome(StrEnum):
    """What became of a call."""

    ANSWERED = "answered"
    VOICEMAIL = "voicemail"
    BUSY = "busy"
    NO_ANSWER = "no-answer"
    NOT_CONNECTED = "not-connected"
    FAILED = "failed"
    """SigmaMind had a fault, or says no more than that it failed."""
    UNKNOWN = "unknown"
    """It ended, and SigmaMind did not say how."""

    @property
    def proves_trunk(self) -> bool:
        """Whether something at the other end took the call: the way there works."""
        return self in (CallOutcome.ANSWERED, CallOutcome.VOICEMAIL)


_OUTCOMES = {
    "customer_ended_call": CallOutcome.ANSWERED,
    "agent_ended_call": CallOutcome.ANSWERED,
    "inactivity": CallOutcome.ANSWERED,
    "voicemail": CallOutcome.VOICEMAIL,
    "busy": CallOutcome.BUSY,
    "no-answer": CallOutcome.NO_ANSWER,
}


@dataclass(frozen=True, slots=True)
class Call:
    """A call as SigmaMind describes it.

    Attributes:
        call_id: opaque.
        reason: why it ended, in SigmaMind's words; empty if it did not say.
    """

    call_id: str
    state: CallState
    reason: str = ""

    @property
    def outcome(self) -> CallOutcome | None:
        """What became of it; None while it is not over."""
        match self.state:
            case CallState.ENDED:
                return _OUTCOMES.get(
                    self.reason, CallOutcome.FAILED if self.reason == "failed" else CallOutcome.UNKNOWN
                )
            case CallState.NOT_CONNECTED:
                said = _OUTCOMES.get(self.reason)
                return said if said is not None and not said.proves_trunk else CallOutcome.NOT_CONNECTED
            case CallState.ERROR:
                return CallOutcome.FAILED
            case _:
                return None
