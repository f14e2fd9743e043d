"""What a check of a trunk's host finds out, with no more certainty than there is.

A final answer proves that SIP is spoken there. Silence proves nothing: many carriers drop what strangers
send, and a firewall here may do so too. Credentials can't be checked without placing a call.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto
from typing import Final

from sigmamind_desktop.domain.trunks.sip_options import SipAnswer, Transport


class Subject(StrEnum):
    """What a line of the check is about, in the order of the lines."""

    NAME = auto()
    UDP = auto()
    TCP = auto()
    TLS = auto()
    CERTIFICATE = auto()


SUBJECT_OF: Final[Mapping[Transport, Subject]] = {
    Transport.UDP: Subject.UDP,
    Transport.TCP: Subject.TCP,
    Transport.TLS: Subject.TLS,
}


class Standing(Enum):
    """What a line says about the trunk."""

    PASSES = auto()
    WARNS = auto()
    EXPLAINS = auto()
    """Neither good nor bad: it says what is not known."""


class CheckResult(StrEnum):
    """Names what a line has found; the words are in `ui.trunks.check_messages`."""

    NAME_FOUND = auto()
    NAME_IS_ADDRESS = auto()
    NAME_UNKNOWN = auto()
    """Whoever keeps the domain says that there is no such name."""
    NAME_WITHOUT_ADDRESS = auto()
    NAME_NOT_LOOKED_UP = auto()
    """Nobody answered who could know."""
    NAME_LEADS_INSIDE = auto()
    """SigmaMind can't reach any address of the host."""
    NAME_LEADS_INSIDE_TOO = auto()
    """SigmaMind can't reach one of its addresses."""

    ANSWERS = auto()
    ASKS_FOR_CREDENTIALS = auto()
    KNOWS_US_NOT = auto()
    NOT_SIP = auto()
    HANGS_UP = auto()
    REFUSED = auto()
    NO_ANSWER = auto()
    NO_WAY = auto()
    """This computer has no way to the address, for example no IPv6."""
    NOT_OFFERED = auto()
    NOT_ASKED = auto()
    """Only this network knows the address: it is asked if the person says so."""
    NEVER_ASKED = auto()
    """The address is no single computer's."""
    NO_TLS = auto()
    NO_AGREEMENT = auto()
    """TLS is spoken, and no secure connection came of it."""

    TRUSTED = auto()
    EXPIRED = auto()
    NOT_YET_VALID = auto()
    OTHER_NAME = auto()
    UNTRUSTED = auto()
    NOT_ACCEPTED = auto()
    """The system does not say why."""


_PASSES: Final = frozenset(
    {
        CheckResult.NAME_FOUND,
        CheckResult.NAME_IS_ADDRESS,
        CheckResult.ANSWERS,
        CheckResult.ASKS_FOR_CREDENTIALS,
        CheckResult.KNOWS_US_NOT,
        CheckResult.TRUSTED,
    }
)
_WARNS: Final = frozenset(
    {
        CheckResult.NAME_UNKNOWN,
        CheckResult.NAME_WITHOUT_ADDRESS,
        CheckResult.NAME_LEADS_INSIDE,
        CheckResult.NAME_LEADS_INSIDE_TOO,
        CheckResult.NOT_SIP,
        CheckResult.EXPIRED,
        CheckResult.NOT_YET_VALID,
        CheckResult.OTHER_NAME,
        CheckResult.UNTRUSTED,
        CheckResult.NOT_ACCEPTED,
    }
)
_SPEAKS_SIP: Final = frozenset(
    {CheckResult.ANSWERS, CheckResult.ASKS_FOR_CREDENTIALS, CheckResult.KNOWS_US_NOT}
)


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One thing that was found out.

    Attributes:
        milliseconds: how long it took; None where that says nothing.
        facts: what the words need: `address`, `count`, `records`, `status`, `reason`, `port`, `name`,
            `issuer`, `until`.
    """

    subject: Subject
    result: CheckResult
    milliseconds: int | None = None
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def standing(self) -> Standing:
        """What it says about the trunk."""
        if self.result in _PASSES:
            return Standing.PASSES
        return Standing.WARNS if self.result in _WARNS else Standing.EXPLAINS


class Verdict(StrEnum):
    """What the lines say together."""

    ANSWERS = auto()
    NO_ANSWER = auto()
    NO_SUCH_HOST = auto()
    NO_ADDRESS = auto()
    LEADS_INSIDE = auto()
    """SigmaMind can't reach it, whether or not somebody answers here."""
    NOT_LOOKED_UP = auto()
    NOT_SIP = auto()


_VERDICTS: Final = {
    CheckResult.NAME_UNKNOWN: Verdict.NO_SUCH_HOST,
    CheckResult.NAME_WITHOUT_ADDRESS: Verdict.NO_ADDRESS,
    CheckResult.NAME_NOT_LOOKED_UP: Verdict.NOT_LOOKED_UP,
    CheckResult.NOT_SIP: Verdict.NOT_SIP,
}


def verdict_of(lines: tuple[CheckLine, ...]) -> Verdict:
    """The verdict on a host whose check is complete."""
    found = {line.result for line in lines}
    if CheckResult.NAME_LEADS_INSIDE in found:
        return Verdict.LEADS_INSIDE
    if found & _SPEAKS_SIP:
        return Verdict.ANSWERS
    for result, verdict in _VERDICTS.items():
        if result in found:
            return verdict
    return Verdict.NO_ANSWER


def result_of(answer: SipAnswer) -> CheckResult:
    """What an answer says of whoever sent it (RFC 3261 section 21)."""
    match answer.status:
        case 401 | 407:
            return CheckResult.ASKS_FOR_CREDENTIALS
        case 403:
            return CheckResult.KNOWS_US_NOT
        case _:
            return CheckResult.ANSWERS
