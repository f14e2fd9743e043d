"""The points between a caller and the agent, and what is known of one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Final

from sigmamind_desktop.domain.inbound.arrivals import InboundCall


class Point(Enum):
    """What has to be right, in the order in which it is to be put right: the way in, then the way out."""

    ACCOUNT = auto()
    """SigmaMind has the number, and it is active."""
    AGENT = auto()
    """An agent is there to answer."""
    CARRIER = auto()
    """The carrier sends the number's calls to SigmaMind: in one line, where its settings are not read."""
    CARRIER_NUMBER = auto()
    """The number is in the carrier's account, and takes calls."""
    ATTACHMENT = auto()
    """The number hangs on a trunk that is for calls to SigmaMind."""
    ORIGINATION = auto()
    """That trunk sends its calls to SigmaMind's host."""
    ARRIVAL = auto()
    """A call has arrived."""
    TERMINATION = auto()
    """The host that SigmaMind places calls over is that trunk's."""
    USERNAME = auto()
    """The carrier knows the user name that SigmaMind places calls with."""
    PROFILE = auto()
    """The carrier lets those calls out: Telnyx's outbound voice profile."""
    TEST_CALL = auto()
    """A call from the number gets through."""


class Knowledge(Enum):
    """What is known of a point."""

    GOOD = auto()
    BAD = auto()
    NOT_KNOWN = auto()


class Evidence(Enum):
    """How a point is known, or why it is not."""

    SIGMAMIND_SAYS = auto()
    """The account's list, or the answer to an import."""
    NOT_CONFIRMED = auto()
    """An import that nobody answered."""
    ON_ITS_WAY = auto()
    """An import, or a list that is being read, whose answer is awaited."""
    CALL_ARRIVED = auto()
    CALL_NOT_TAKEN = auto()
    """A call arrived, and no agent took it."""
    NO_CALL_LISTED = auto()
    """SigmaMind's whole list of calls has none to the number."""
    LIST_NOT_READ = auto()
    """The list of calls was not read, or not to its end."""
    PERSON_SAYS = auto()
    REMEMBERED = auto()
    """The person said so, or a call proved it: when is not known."""
    CARRIER_SAYS = auto()
    """The carrier's own settings, as they were read."""
    CARRIER_SILENT = auto()
    """They were read, and do not tell."""
    NOBODY_SAYS = auto()
    IMPORTED_ELSEWHERE = auto()
    """Of such a number nobody here knows what its carrier was told."""
    TEST_CALL_ANSWERED = auto()
    NO_TEST_CALL = auto()


class SettingCause(Enum):
    """What a carrier's settings have in place of what is wanted, or why they do not tell."""

    NOT_IN_ACCOUNT = auto()
    NO_VOICE = auto()
    ON_NOTHING = auto()
    ON_APPLICATION = auto()
    ON_WEB_ADDRESS = auto()
    ON_OUTBOUND = auto()
    """Telnyx's connection for calls from SigmaMind: those to the number end there."""
    ON_OTHER = auto()
    """A connection of another kind: where it leads is not known."""
    TRUNK_OFF = auto()
    NO_TARGET = auto()
    """It sends calls nowhere."""
    TARGET_OFF = auto()
    """SigmaMind's host is there, and switched off."""
    OTHER_TARGET = auto()
    OTHER_TARGET_FIRST = auto()
    """SigmaMind's host is there, and another one has its calls before it, or a share of them."""
    SPELLING = auto()
    """SigmaMind's host is there with a scheme before it that this carrier does not want."""
    OTHER_HOST = auto()
    """SigmaMind places calls over another trunk's host."""
    OTHER_USERNAME = auto()
    NO_USERNAME = auto()
    """The trunk has no user name at all."""
    USERNAME_UNKNOWN = auto()
    """Nobody here knows which one SigmaMind was given."""
    NO_TRUNK = auto()
    """Twilio has no trunk with the host that SigmaMind places calls over."""
    NO_CONNECTION = auto()
    """Telnyx has no connection with the user name that SigmaMind places calls with."""
    NO_PROFILE = auto()
    NOT_ALLOWED = auto()
    """The key may not read it."""
    NOT_TOLD = auto()
    """The carrier does not say."""


@dataclass(frozen=True, slots=True)
class PointFinding:
    """A point, and what is known of it.

    Attributes:
        at: since when it is known (aware); None if that is not known.
        call: that came in, if it was read since the start.
        cause: why it is not good, where the carrier's settings say so.
        what: the trunk, application, host or user name that they have, as the carrier writes it.
    """

    point: Point
    known: Knowledge
    evidence: Evidence
    at: datetime | None = None
    call: InboundCall | None = None
    cause: SettingCause | None = None
    what: str = ""


WAY_IN: Final = (Point.CARRIER_NUMBER, Point.ATTACHMENT, Point.ORIGINATION)
"""What a call to the number passes at its carrier."""


def is_routed(findings: Iterable[PointFinding]) -> bool | None:
    """Whether a carrier's settings send a number's calls to SigmaMind; None if they do not tell."""
    way_in = {each.point: each for each in findings if each.point in WAY_IN}
    if any(each.cause is SettingCause.NOT_IN_ACCOUNT for each in way_in.values()):
        return None  # another account may have it, and send its calls on
    if any(each.known is Knowledge.BAD for each in way_in.values()):
        return False
    # Whether the number takes calls Telnyx never says: what hangs on a trunk for them does.
    leads = (way_in.get(Point.ATTACHMENT), way_in.get(Point.ORIGINATION))
    return True if all(each is not None and each.known is Knowledge.GOOD for each in leads) else None
