"""Which number gets which answer from the sandbox."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final


class Answer(Enum):
    """How the sandbox answers an import."""

    ACTIVE = auto()
    INACTIVE = auto()
    UNKNOWN = auto()
    SLOW = auto()
    KEY_REFUSED = auto()
    NOT_ALLOWED = auto()
    USERNAME_REFUSED = auto()
    ALREADY_THERE = auto()
    TOO_MANY = auto()
    SERVER_FAULT = auto()
    WEB_PAGE = auto()
    NONE = auto()


class Trouble(Enum):
    """What else a server may do; no number asks for it by its ending."""

    UNAVAILABLE = auto()
    OTHER_NUMBER = auto()
    """The number is imported, and the answer tells of another one."""
    CUT = auto()
    """It is imported, and the connection breaks before the answer is whole."""
    ENDLESS = auto()
    """Of a list: there is always another page."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """A number that ends in `ending` gets `answer`; `summary` says so to a person."""

    ending: str
    answer: Answer
    summary: str


SCENARIOS: Final = (
    Scenario("0001", Answer.INACTIVE, "is imported, but inactive"),
    Scenario("0002", Answer.UNKNOWN, "is imported; SigmaMind does not say whether it is active"),
    Scenario("0003", Answer.SLOW, "is imported after five seconds"),
    Scenario("0401", Answer.KEY_REFUSED, "SigmaMind refuses the API key"),
    Scenario("0403", Answer.NOT_ALLOWED, "SigmaMind knows the API key, and does not let it import"),
    Scenario("0409", Answer.ALREADY_THERE, "the number is already in the account"),
    Scenario("0422", Answer.USERNAME_REFUSED, "SigmaMind does not accept the trunk username"),
    Scenario("0429", Answer.TOO_MANY, "too many imports; wait 30 seconds"),
    Scenario("0500", Answer.SERVER_FAULT, "a fault at SigmaMind: not confirmed (it did not arrive)"),
    Scenario("0502", Answer.WEB_PAGE, "a web page comes instead of an answer: not confirmed"),
    Scenario("0504", Answer.NONE, "no answer comes; press Cancel: not confirmed (it did arrive)"),
)


@dataclass(frozen=True, slots=True)
class CallEnd:
    """A test call to a phone whose number ends in `ending` ends so; `summary` says so to a person."""

    ending: str
    status: str
    reason: str
    summary: str


CALL_ENDS: Final = (
    CallEnd("0486", "ended", "busy", "as the test number: the line is busy"),
    CallEnd("0480", "ended", "no-answer", "as the test number: nobody answers"),
    CallEnd("0488", "not-connected", "failed", "as the test number: the call can't be connected"),
    CallEnd("0600", "ended", "voicemail", "as the test number: voicemail answers"),
)
"""Any other phone is answered."""


SILENT: Final = "0404"
"""Calls to a number that ends so do not arrive, as if its carrier did not send them on."""


def answer_for(number: str) -> Answer:
    """The answer for an E.164 number; a number without a scenario becomes active."""
    return next((s.answer for s in SCENARIOS if number.endswith(s.ending)), Answer.ACTIVE)
