"""Which number gets which answer from the sandbox."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from typing import Final, TypeVar


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


SCENARIOS: Final[Mapping[str, Answer]] = {
    "0001": Answer.INACTIVE,
    "0002": Answer.UNKNOWN,
    "0003": Answer.SLOW,
    "0401": Answer.KEY_REFUSED,
    "0403": Answer.NOT_ALLOWED,
    "0409": Answer.ALREADY_THERE,
    "0422": Answer.USERNAME_REFUSED,
    "0429": Answer.TOO_MANY,
    "0500": Answer.SERVER_FAULT,
    "0502": Answer.WEB_PAGE,
    "0504": Answer.NONE,
}
"""The answers to numbers that end so."""


class CallEnd(Enum):
    """How a test call ends: its status and its reason, as SigmaMind calls them."""

    ANSWERED = ("ended", "customer_ended_call")
    BUSY = ("ended", "busy")
    NO_ANSWER = ("ended", "no-answer")
    NOT_CONNECTED = ("not-connected", "failed")
    VOICEMAIL = ("ended", "voicemail")


CALL_ENDS: Final[Mapping[str, CallEnd]] = {
    "0486": CallEnd.BUSY,
    "0480": CallEnd.NO_ANSWER,
    "0488": CallEnd.NOT_CONNECTED,
    "0600": CallEnd.VOICEMAIL,
}
"""The ends of test calls to phones whose numbers end so."""


SILENT: Final = "0404"
"""Calls to a number that ends so do not arrive, as if its carrier did not send them on."""

_T = TypeVar("_T")


def by_ending(scenarios: Mapping[str, _T], text: str, otherwise: _T) -> _T:
    """What the end of a text asks for; `otherwise` where it is none of the endings."""
    return next((wish for ending, wish in scenarios.items() if text.endswith(ending)), otherwise)


def answer_for(number: str) -> Answer:
    """The answer for an E.164 number; a number without a scenario becomes active."""
    return by_ending(SCENARIOS, number, Answer.ACTIVE)
