"""What stands between a form and a good import, judged while it is typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.findings import Code, Finding, Fix, Outcome
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.trunks.check import Verdict


class ReadySubject(StrEnum):
    """What a line is about, in the order of the lines."""

    NUMBER = auto()
    ACCOUNT = auto()
    SIP_URI = auto()
    HOST = auto()
    CREDENTIALS = auto()
    KEY = auto()
    AGENTS = auto()
    OTHERS = auto()
    """The fields that no other line is about."""
    ANSWER = auto()
    """The last try of what is in the form; there is no line where there was none."""


class ReadyStanding(Enum):
    """What a line means for the import."""

    GOOD = auto()
    UNKNOWN = auto()
    """Nothing speaks against it, and nothing proves it."""
    BUSY = auto()
    """Being looked at."""
    OPEN = auto()
    """Still to be typed."""
    CAUTION = auto()
    """Looks wrong; the import is let through."""
    BAD = auto()
    """Is wrong; the import is not let through."""


class ReadyCode(StrEnum):
    """Names what a line says; the words are in `ui.ready_messages`."""

    FIELD = auto()
    """What the field's own finding says."""
    NOT_IN_ACCOUNT = auto()
    IN_ACCOUNT = auto()
    NOT_CONFIRMED = auto()
    ACCOUNT_NOT_READ = auto()
    ACCOUNT_NOT_LISTED = auto()
    """This SigmaMind does not list its numbers."""
    AFTER_NUMBER = auto()
    AFTER_SIP_URI = auto()
    HOST_USED = auto()
    HOST_NOT_CHECKED = auto()
    HOST_CHECKING = auto()
    HOST_ANSWERS = auto()
    HOST_SILENT = auto()
    HOST_UNKNOWN = auto()
    HOST_WITHOUT_ADDRESS = auto()
    HOST_NOT_LOOKED_UP = auto()
    HOST_NOT_SIP = auto()
    HOST_INSIDE = auto()
    CREDENTIALS_ENTERED = auto()
    CREDENTIALS_MISSING = auto()
    KEY_ASKING = auto()
    KEY_MISSING = auto()
    KEY_NOT_CHECKED = auto()
    KEY_CHECKING = auto()
    KEY_ACCEPTED = auto()
    KEY_REFUSED = auto()
    KEY_UNUSABLE = auto()
    KEY_LIMITED = auto()
    AGENTS_KNOWN = auto()
    AGENTS_UNKNOWN = auto()
    AGENTS_NOT_READ = auto()
    NO_INBOUND_AGENT = auto()
    JUST_FAILED = auto()
    """An import of exactly this form has failed."""


class KeyStanding(Enum):
    """What is known of the API key."""

    ASKING = auto()
    """The keychain has not answered."""
    MISSING = auto()
    NOT_CHECKED = auto()
    CHECKING = auto()
    ACCEPTED = auto()
    REFUSED = auto()
    UNUSABLE = auto()
    """It has characters that can't be sent: SigmaMind was not asked."""
    LIMITED = auto()
    """SigmaMind knows it, and did not allow what was asked with it: no proof that it may not import."""


@dataclass(frozen=True, slots=True)
class ReadyLine:
    """One check.

    Attributes:
        field_id: where the person can do something about it; None if that is not in the form.
        finding: the field's own, where the line repeats it.
        fix: a text to put into the field.
        facts: what the words need: `count`.
    """

    subject: ReadySubject
    standing: ReadyStanding
    code: ReadyCode
    field_id: FieldId | None = None
    finding: Finding | None = None
    fix: Fix | None = None
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known beyond the form.

    Attributes:
        row: the number's row in the list, if it has one.
        is_list_read: whether the account's whole list was read since the program was started.
        is_listed: whether SigmaMind lists the account's numbers at all.
        host_users: how many numbers of the account are at the host.
        host_verdict: of the last check of the host; None if there was none.
        is_host_checking: whether a check is under way.
        is_host_insisted_on: whether the person has said that the host is right, whatever is found of it here.
        key: of the API key.
        has_agents: whether the account's agents are known.
        are_agents_read: whether their whole list was read since the program was started.
        has_just_failed: whether an import of the form as it is was the last thing that failed.
    """

    row: PhoneNumber | None = None
    is_list_read: bool = False
    is_listed: bool = True
    host_users: int = 0
    host_verdict: Verdict | None = None
    is_host_checking: bool = False
    is_host_insisted_on: bool = False
    key: KeyStanding = KeyStanding.ASKING
    has_agents: bool = False
    are_agents_read: bool = False
    has_just_failed: bool = False


def judge_readiness(findings: Mapping[FieldId, Finding], known: Known) -> tuple[ReadyLine, ...]:
    """A line for each subject, from the form's findings and what is known beyond it."""
    failed = ReadyLine(ReadySubject.ANSWER, ReadyStanding.OPEN, ReadyCode.JUST_FAILED)
    return (
        _field_line(ReadySubject.NUMBER, FieldId.PHONE_NUMBER, findings),
        _account_line(findings[FieldId.PHONE_NUMBER], known),
        _field_line(ReadySubject.SIP_URI, FieldId.TERMINATION_SIP_URI, findings),
        _host_line(findings[FieldId.TERMINATION_SIP_URI], known),
        _credentials_line(findings),
        _key_line(known.key),
        _agents_line(findings, known),
        _worse(ReadySubject.OTHERS, findings, FieldId.FRIENDLY_NAME, FieldId.OUTBOUND_PHONE_NUMBER),
        *((failed,) if known.has_just_failed else ()),
    )


def stands_in_the_way(lines: tuple[ReadyLine, ...]) -> ReadyLine | None:
    """The first line that does not let the import through, or None."""
    return next((line for line in lines if line.standing is ReadyStanding.BAD), None)


def overall(lines: tuple[ReadyLine, ...]) -> ReadyStanding:
    """What the lines mean together: the worst, but that what is unknown is good enough."""
    worst = max((line.standing for line in lines), key=_GRAVITY.index)
    return ReadyStanding.GOOD if worst is ReadyStanding.UNKNOWN else worst


_GRAVITY = (
    ReadyStanding.GOOD,
    ReadyStanding.UNKNOWN,
    ReadyStanding.CAUTION,
    ReadyStanding.BUSY,
    ReadyStanding.OPEN,
    ReadyStanding.BAD,
)

_OF_OUTCOME = {
    Outcome.OK: ReadyStanding.GOOD,
    Outcome.WARNING: ReadyStanding.CAUTION,
    Outcome.INCOMPLETE: ReadyStanding.OPEN,
    Outcome.ERROR: ReadyStanding.BAD,
}


def _field_line(subject: ReadySubject, field_id: FieldId, findings: Mapping[FieldId, Finding]) -> ReadyLine:
    finding = findings[field_id]
    fix = None if finding.outcome.may_be_sent else finding.fix
    return ReadyLine(subject, _OF_OUTCOME[finding.outcome], ReadyCode.FIELD, field_id, finding, fix)


def _worse(subject: ReadySubject, findings: Mapping[FieldId, Finding], *field_ids: FieldId) -> ReadyLine:
    """The line of the field that is furthest from being right."""
    lines = [_field_line(subject, field_id, findings) for field_id in field_ids]
    return max(lines, key=lambda line: _GRAVITY.index(line.standing))


def _account_line(finding: Finding, known: Known) -> ReadyLine:
    def line(standing: ReadyStanding, code: ReadyCode) -> ReadyLine:
        return ReadyLine(ReadySubject.ACCOUNT, standing, code)

    if not finding.value or not finding.outcome.may_be_sent:
        return line(ReadyStanding.UNKNOWN, ReadyCode.AFTER_NUMBER)
    match known.row.state if known.row is not None else None:
        case None | NumberState.GONE | NumberState.SENDING:
            if not known.is_listed:
                return line(ReadyStanding.UNKNOWN, ReadyCode.ACCOUNT_NOT_LISTED)
            if not known.is_list_read:
                return line(ReadyStanding.UNKNOWN, ReadyCode.ACCOUNT_NOT_READ)
            return line(ReadyStanding.GOOD, ReadyCode.NOT_IN_ACCOUNT)
        case NumberState.NOT_CONFIRMED:
            return line(ReadyStanding.CAUTION, ReadyCode.NOT_CONFIRMED)
        case _:
            return line(ReadyStanding.CAUTION, ReadyCode.IN_ACCOUNT)


def _host_line(finding: Finding, known: Known) -> ReadyLine:
    def line(standing: ReadyStanding, code: ReadyCode) -> ReadyLine:
        facts = {"count": str(known.host_users)}
        return ReadyLine(ReadySubject.HOST, standing, code, FieldId.TERMINATION_SIP_URI, facts=facts)

    if not finding.value or not finding.outcome.may_be_sent:
        return line(ReadyStanding.UNKNOWN, ReadyCode.AFTER_SIP_URI)
    if known.is_host_checking:
        return line(ReadyStanding.BUSY, ReadyCode.HOST_CHECKING)
    # This computer's network may be wrong: what the person insists on is let through.
    stopping = ReadyStanding.CAUTION if known.is_host_insisted_on else ReadyStanding.BAD
    match known.host_verdict:
        case Verdict.ANSWERS:
            return line(ReadyStanding.GOOD, ReadyCode.HOST_ANSWERS)
        case None if known.host_users:
            return line(ReadyStanding.GOOD, ReadyCode.HOST_USED)
        case None:
            return line(ReadyStanding.UNKNOWN, ReadyCode.HOST_NOT_CHECKED)
        case Verdict.NO_SUCH_HOST:
            return line(stopping, ReadyCode.HOST_UNKNOWN)
        case Verdict.NO_ADDRESS:
            return line(stopping, ReadyCode.HOST_WITHOUT_ADDRESS)
        case Verdict.NO_ANSWER:
            return line(ReadyStanding.CAUTION, ReadyCode.HOST_SILENT)
        case Verdict.LEADS_INSIDE:
            return line(ReadyStanding.CAUTION, ReadyCode.HOST_INSIDE)
        case Verdict.NOT_LOOKED_UP:
            return line(ReadyStanding.CAUTION, ReadyCode.HOST_NOT_LOOKED_UP)
        case Verdict.NOT_SIP:
            return line(ReadyStanding.CAUTION, ReadyCode.HOST_NOT_SIP)


def _credentials_line(findings: Mapping[FieldId, Finding]) -> ReadyLine:
    """The worse of username and password; whether they are right, only a call shows."""
    worst = _worse(ReadySubject.CREDENTIALS, findings, FieldId.TRUNK_USERNAME, FieldId.TRUNK_PASSWORD)
    if worst.standing is ReadyStanding.GOOD:
        return ReadyLine(ReadySubject.CREDENTIALS, ReadyStanding.GOOD, ReadyCode.CREDENTIALS_ENTERED)
    if worst.finding is not None and worst.finding.code is Code.REQUIRED:
        missing = ReadyCode.CREDENTIALS_MISSING
        return ReadyLine(ReadySubject.CREDENTIALS, ReadyStanding.OPEN, missing, worst.field_id)
    return worst


def _key_line(key: KeyStanding) -> ReadyLine:
    standing, code = {
        KeyStanding.ASKING: (ReadyStanding.BUSY, ReadyCode.KEY_ASKING),
        KeyStanding.MISSING: (ReadyStanding.BAD, ReadyCode.KEY_MISSING),
        KeyStanding.NOT_CHECKED: (ReadyStanding.UNKNOWN, ReadyCode.KEY_NOT_CHECKED),
        KeyStanding.CHECKING: (ReadyStanding.BUSY, ReadyCode.KEY_CHECKING),
        KeyStanding.ACCEPTED: (ReadyStanding.GOOD, ReadyCode.KEY_ACCEPTED),
        KeyStanding.REFUSED: (ReadyStanding.BAD, ReadyCode.KEY_REFUSED),
        KeyStanding.UNUSABLE: (ReadyStanding.BAD, ReadyCode.KEY_UNUSABLE),
        KeyStanding.LIMITED: (ReadyStanding.CAUTION, ReadyCode.KEY_LIMITED),
    }[key]
    return ReadyLine(ReadySubject.KEY, standing, code)


def _agents_line(findings: Mapping[FieldId, Finding], known: Known) -> ReadyLine:
    both = {each: findings[each] for each in (FieldId.INBOUND_AGENT_ID, FieldId.OUTBOUND_AGENT_ID)}
    for field_id, finding in both.items():
        if not finding.outcome.may_be_sent:
            return _field_line(ReadySubject.AGENTS, field_id, findings)
    unknown = [field_id for field_id, finding in both.items() if finding.code is Code.AGENT_UNKNOWN]
    if unknown and known.are_agents_read:
        return ReadyLine(ReadySubject.AGENTS, ReadyStanding.CAUTION, ReadyCode.AGENTS_UNKNOWN, unknown[0])
    if not both[FieldId.INBOUND_AGENT_ID].value:
        none = ReadyCode.NO_INBOUND_AGENT
        return ReadyLine(ReadySubject.AGENTS, ReadyStanding.UNKNOWN, none, FieldId.INBOUND_AGENT_ID)
    if unknown or not known.has_agents:
        return ReadyLine(ReadySubject.AGENTS, ReadyStanding.UNKNOWN, ReadyCode.AGENTS_NOT_READ)
    return ReadyLine(ReadySubject.AGENTS, ReadyStanding.GOOD, ReadyCode.AGENTS_KNOWN)
