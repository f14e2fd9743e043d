"""What a carrier's own settings say of a number's way to SigmaMind, and of SigmaMind's way out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final

from sigmamind_desktop.domain.carriers.holdings import (
    AttachmentKind,
    CarrierNumber,
    CarrierPart,
    CarrierTrunk,
    Origination,
    TrunkKind,
    bare_host,
)
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.inbound.findings import (
    WAY_IN,
    Evidence,
    Knowledge,
    Point,
    PointFinding,
    SettingCause,
)

SETTING_POINTS: Final = frozenset({*WAY_IN, Point.TERMINATION, Point.USERNAME, Point.PROFILE})
"""What the carrier's settings tell of."""

TO_ENTER: Final = (SettingCause.NO_TARGET, SettingCause.OTHER_TARGET, SettingCause.SPELLING)
"""Here SigmaMind's host is to be entered at the carrier."""

TO_ASSIGN: Final = (
    SettingCause.ON_NOTHING,
    SettingCause.ON_APPLICATION,
    SettingCause.ON_WEB_ADDRESS,
    SettingCause.ON_OUTBOUND,
)
"""Here the number is to be assigned to another trunk."""


@dataclass(frozen=True, slots=True)
class CarrierSettings:
    """One reading of what the carrier has of a number.

    Attributes:
        carrier: whose account was read.
        at: when (aware).
        number: None if the account does not have it.
        trunk: that it hangs on; None if it hangs on none, or the key may not read it.
        others: what SigmaMind may place calls over in its stead: at Twilio the trunk of the termination host
            in use, at Telnyx every connection. None if the key may not read them.
    """

    carrier: CarrierName
    at: datetime
    number: CarrierNumber | None
    trunk: CarrierTrunk | None = None
    others: tuple[CarrierTrunk, ...] | None = ()

    def others_on(self, trunk_id: str) -> tuple[str, ...] | None:
        """The other numbers (E.164) that hang on a trunk; None if they were not read."""
        trunks = (self.trunk, *(self.others or ()))
        held = next((each.numbers for each in trunks if each is not None and each.trunk_id == trunk_id), None)
        if held is None:
            return None
        return tuple(each for each in held if self.number is None or each != self.number.number)


@dataclass(frozen=True, slots=True)
class Used:
    """What SigmaMind uses, to hold against the settings.

    Attributes:
        sip_host: SigmaMind's own, where calls are to be sent.
        termination_host: the number's, where SigmaMind sends its calls; empty if it is not known.
        username: of its trunk at the carrier; None if it is not known.
    """

    sip_host: str
    termination_host: str = ""
    username: str | None = None


NOTHING_USED: Final = Used("")


def trunk_of_host(host: str) -> str:
    """What tells Twilio's trunks from each other by their hosts, which may name an edge.

    `acme.pstn.twilio.com` and `acme.pstn.ashburn.twilio.com` are one trunk's.
    https://www.twilio.com/docs/sip-trunking#termination-uri
    """
    return bare_host(host).partition(".pstn.")[0]


def judge_settings(settings: CarrierSettings, used: Used) -> tuple[PointFinding, ...]:
    """The points of a carrier's settings, in their order."""
    if settings.number is None:
        return (_bad(settings, Point.CARRIER_NUMBER, SettingCause.NOT_IN_ACCOUNT),)
    findings = [_number(settings, settings.number), _attachment(settings, settings.number)]
    if settings.trunk is not None and settings.trunk.kind in (TrunkKind.ELASTIC_SIP, TrunkKind.FQDN):
        findings.append(_origination(settings, settings.trunk, used.sip_host))
    if settings.carrier is CarrierName.TWILIO:
        findings.append(_termination(settings, used))
    out = way_out(settings, used)
    findings.append(_username(settings, out, used))
    if settings.carrier is CarrierName.TELNYX:
        findings.append(_profile(settings, out))
    return tuple(findings)


def wants_host(finding: PointFinding) -> bool:
    """Whether SigmaMind's SIP host may have to be entered at the carrier: what was ticked may be wrong."""
    if finding.point is Point.ORIGINATION:
        return finding.cause in TO_ENTER
    is_proved = finding.evidence in (Evidence.CALL_ARRIVED, Evidence.CARRIER_SAYS)
    return not (is_proved and finding.known is Knowledge.GOOD)


def field_here(finding: PointFinding) -> FieldId | None:
    """The field of the number's set-up that may be what is wrong; None if that is none of them."""
    match finding.cause:
        case SettingCause.OTHER_HOST | SettingCause.NO_TRUNK:
            return FieldId.TERMINATION_SIP_URI
        case SettingCause.OTHER_USERNAME | SettingCause.USERNAME_UNKNOWN | SettingCause.NO_CONNECTION:
            return FieldId.TRUNK_USERNAME
        case _:
            return None


def _number(settings: CarrierSettings, number: CarrierNumber) -> PointFinding:
    match number.has_voice:
        case True:
            return _good(settings, Point.CARRIER_NUMBER)
        case False:
            return _bad(settings, Point.CARRIER_NUMBER, SettingCause.NO_VOICE)
        case _:
            return _unknown(settings, Point.CARRIER_NUMBER, SettingCause.NOT_TOLD)


def _attachment(settings: CarrierSettings, number: CarrierNumber) -> PointFinding:
    attachment, trunk = number.attachment, settings.trunk
    bad = partial(_bad, settings, Point.ATTACHMENT)
    what = (trunk.name if trunk is not None else "") or attachment.name or attachment.target_id
    match attachment.kind:
        case AttachmentKind.NOTHING:
            return bad(SettingCause.ON_NOTHING)
        case AttachmentKind.APPLICATION:
            return bad(SettingCause.ON_APPLICATION, what)
        case AttachmentKind.WEB_ADDRESS:
            return bad(SettingCause.ON_WEB_ADDRESS, what)
        case AttachmentKind.UNKNOWN:
            return _unknown(settings, Point.ATTACHMENT, SettingCause.NOT_TOLD)
    if trunk is None:
        return _unknown(settings, Point.ATTACHMENT, SettingCause.NOT_ALLOWED, what)
    if trunk.is_active is False:
        return bad(SettingCause.TRUNK_OFF, what)
    match trunk.kind:
        case TrunkKind.CREDENTIALS:
            return bad(SettingCause.ON_OUTBOUND, what)
        case TrunkKind.OTHER:
            return _unknown(settings, Point.ATTACHMENT, SettingCause.ON_OTHER, what)
        case _:
            return _good(settings, Point.ATTACHMENT, what)


def _origination(settings: CarrierSettings, trunk: CarrierTrunk, sip_host: str) -> PointFinding:
    bad = partial(_bad, settings, Point.ORIGINATION)
    if trunk.originations is None:
        return _unknown(settings, Point.ORIGINATION, _why_untold(trunk, CarrierPart.TRUNKS))
    ours = [each for each in trunk.originations if each.points_at(sip_host)]
    others = [each for each in trunk.originations if each not in ours and each.is_enabled is not False]
    if not ours:
        first = min(others, key=_turn, default=None)
        return (
            bad(SettingCause.OTHER_TARGET, first.target) if first is not None else bad(SettingCause.NO_TARGET)
        )
    on = [each for each in ours if each.is_enabled is not False]
    if not on:
        return bad(SettingCause.TARGET_OFF, ours[0].target)
    best = min(on, key=_turn)
    if settings.carrier is CarrierName.TELNYX and ":" in best.target:
        return bad(SettingCause.SPELLING, best.target)
    before = [each for each in others if _turn(each) <= _turn(best)]
    if before and settings.carrier is CarrierName.TWILIO:
        return bad(SettingCause.OTHER_TARGET_FIRST, min(before, key=_turn).target)
    return _good(settings, Point.ORIGINATION, best.target)


def _why_untold(trunk: CarrierTrunk, part: CarrierPart) -> SettingCause:
    return SettingCause.NOT_ALLOWED if part in trunk.refused else SettingCause.NOT_TOLD


def _turn(origination: Origination) -> int:
    """The lowest priority is tried first; those of one share the calls by their weights."""
    return origination.priority if origination.priority is not None else 0


def _termination(settings: CarrierSettings, used: Used) -> PointFinding:
    trunk = settings.trunk
    if trunk is None or not trunk.termination_host or not used.termination_host:
        return _unknown(settings, Point.TERMINATION, SettingCause.NOT_TOLD)
    if trunk_of_host(trunk.termination_host) == trunk_of_host(used.termination_host):
        return _good(settings, Point.TERMINATION, used.termination_host)
    return _bad(settings, Point.TERMINATION, SettingCause.OTHER_HOST, trunk.termination_host)


def way_out(settings: CarrierSettings, used: Used) -> CarrierTrunk | None:
    """What SigmaMind places calls over; None if it is not found."""
    if settings.carrier is CarrierName.TWILIO:
        wanted = trunk_of_host(used.termination_host)
        trunks = (settings.trunk, *(settings.others or ())) if wanted else ()  # a trunk may have no host
        return next(
            (each for each in trunks if each and trunk_of_host(each.termination_host) == wanted), None
        )
    connections = [each for each in settings.others or () if each.kind is TrunkKind.CREDENTIALS]
    named = [each for each in connections if used.username in (each.usernames or ())]
    return next(iter(named), connections[0] if used.username is None and len(connections) == 1 else None)


def _username(settings: CarrierSettings, trunk: CarrierTrunk | None, used: Used) -> PointFinding:
    bad, unknown = partial(_bad, settings, Point.USERNAME), partial(_unknown, settings, Point.USERNAME)
    if used.username is None:
        return unknown(SettingCause.USERNAME_UNKNOWN)
    if trunk is None and settings.carrier is CarrierName.TWILIO and not used.termination_host:
        return unknown(SettingCause.NOT_TOLD)
    if trunk is None:
        if settings.others is None:
            return unknown(SettingCause.NOT_ALLOWED)
        is_twilio = settings.carrier is CarrierName.TWILIO
        return bad(SettingCause.NO_TRUNK if is_twilio else SettingCause.NO_CONNECTION, used.username)
    if trunk.usernames is None:
        return unknown(_why_untold(trunk, CarrierPart.USERNAMES))
    if not trunk.usernames:
        return bad(SettingCause.NO_USERNAME, trunk.name)
    if used.username in trunk.usernames:
        return _good(settings, Point.USERNAME, used.username)
    return bad(SettingCause.OTHER_USERNAME, used.username)


def _profile(settings: CarrierSettings, trunk: CarrierTrunk | None) -> PointFinding:
    if trunk is None or trunk.outbound_profile_id is None:
        return _unknown(settings, Point.PROFILE, SettingCause.NOT_TOLD)
    if not trunk.outbound_profile_id:
        return _bad(settings, Point.PROFILE, SettingCause.NO_PROFILE, trunk.name)
    return _good(settings, Point.PROFILE, trunk.name)


def _good(settings: CarrierSettings, point: Point, what: str = "") -> PointFinding:
    return PointFinding(point, Knowledge.GOOD, Evidence.CARRIER_SAYS, settings.at, what=what)


def _bad(settings: CarrierSettings, point: Point, cause: SettingCause, what: str = "") -> PointFinding:
    return PointFinding(point, Knowledge.BAD, Evidence.CARRIER_SAYS, settings.at, cause=cause, what=what)


def _unknown(settings: CarrierSettings, point: Point, cause: SettingCause, what: str = "") -> PointFinding:
    return PointFinding(
        point, Knowledge.NOT_KNOWN, Evidence.CARRIER_SAYS, settings.at, cause=cause, what=what
    )
