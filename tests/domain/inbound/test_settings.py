"""What a carrier's own settings say of a number's way in, and of SigmaMind's way out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sigmamind_desktop.domain.carriers.holdings import (
    Attachment,
    AttachmentKind,
    CarrierNumber,
    CarrierPart,
    CarrierTrunk,
    Origination,
    TrunkKind,
)
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.inbound.checklist import Facts, checklist
from sigmamind_desktop.domain.inbound.findings import Evidence, Knowledge, Point, SettingCause, is_routed
from sigmamind_desktop.domain.inbound.settings import CarrierSettings, Used, field_here, judge_settings
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber

_HOST = "28y698lhv2f.sip.livekit.cloud"
_NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
_ON = Attachment(AttachmentKind.TRUNK, "t1", "Acme")
_NUMBER = CarrierNumber("+14155552671", "n1", has_voice=True, attachment=_ON)
_TARGET = Origination(f"sip:{_HOST}", "o1", is_enabled=True, priority=10, weight=10)
_TRUNK = CarrierTrunk(
    "t1",
    "Acme",
    TrunkKind.ELASTIC_SIP,
    "acme.pstn.twilio.com",
    originations=(_TARGET,),
    usernames=("acme-user",),
)
_TWILIO = CarrierSettings(CarrierName.TWILIO, _NOON, _NUMBER, _TRUNK)
_USED = Used(_HOST, "acme.pstn.twilio.com", "acme-user")

_INBOUND = CarrierTrunk("t1", "In", TrunkKind.FQDN, is_active=True, originations=(Origination(_HOST),))
_OUTBOUND = CarrierTrunk(
    "t2", "Out", TrunkKind.CREDENTIALS, is_active=True, usernames=("acme-user",), outbound_profile_id="p1"
)
_TELNYX = CarrierSettings(CarrierName.TELNYX, _NOON, _NUMBER, _INBOUND, (_INBOUND, _OUTBOUND))

_HOST_FIELD = FieldId.TERMINATION_SIP_URI

_GOOD, _BAD, _NOT_KNOWN = Knowledge.GOOD, Knowledge.BAD, Knowledge.NOT_KNOWN


def _at(kind: AttachmentKind, name: str = "") -> CarrierSettings:
    number = replace(_NUMBER, attachment=Attachment(kind, name=name))
    return replace(_TWILIO, number=number, trunk=None)


def _sending(*originations: Origination) -> CarrierSettings:
    return replace(_TWILIO, trunk=replace(_TRUNK, originations=originations))


def test_the_other_numbers_of_a_trunk_are_known_where_they_were_read() -> None:
    held = ("+14155552671", "+442083661177")
    settings = replace(_TWILIO, trunk=replace(_TRUNK, numbers=held))
    assert settings.others_on("t1") == ("+442083661177",)
    assert settings.others_on("t2") is None
    elsewhere = replace(settings, trunk=None, others=(settings.trunk,))
    assert elsewhere.others_on("t1") == ("+442083661177",)
    assert _TWILIO.others_on("t1") is None


def test_where_all_is_right_every_point_is_good() -> None:
    for settings in (_TWILIO, _TELNYX):
        findings = judge_settings(settings, _USED)
        assert {(each.known, each.evidence, each.at) for each in findings} == {
            (_GOOD, Evidence.CARRIER_SAYS, _NOON)
        }
        assert is_routed(findings) is True
    assert [each.point for each in judge_settings(_TWILIO, _USED)] == [
        Point.CARRIER_NUMBER,
        Point.ATTACHMENT,
        Point.ORIGINATION,
        Point.TERMINATION,
        Point.USERNAME,
    ]
    assert judge_settings(_TELNYX, _USED)[-1].point is Point.PROFILE


@pytest.mark.parametrize(
    ("settings", "point", "known", "cause", "what"),
    [
        (replace(_TWILIO, number=None), Point.CARRIER_NUMBER, _BAD, SettingCause.NOT_IN_ACCOUNT, ""),
        (
            replace(_TWILIO, number=replace(_NUMBER, has_voice=False)),
            *(Point.CARRIER_NUMBER, _BAD, SettingCause.NO_VOICE, ""),
        ),
        (
            replace(_TWILIO, number=replace(_NUMBER, has_voice=None)),
            *(Point.CARRIER_NUMBER, _NOT_KNOWN, SettingCause.NOT_TOLD, ""),
        ),
        (_at(AttachmentKind.NOTHING), Point.ATTACHMENT, _BAD, SettingCause.ON_NOTHING, ""),
        (
            _at(AttachmentKind.APPLICATION, "Menu"),
            Point.ATTACHMENT,
            _BAD,
            SettingCause.ON_APPLICATION,
            "Menu",
        ),
        (
            _at(AttachmentKind.WEB_ADDRESS, "a.example"),
            *(Point.ATTACHMENT, _BAD, SettingCause.ON_WEB_ADDRESS, "a.example"),
        ),
        (_at(AttachmentKind.UNKNOWN), Point.ATTACHMENT, _NOT_KNOWN, SettingCause.NOT_TOLD, ""),
        (replace(_TWILIO, trunk=None), Point.ATTACHMENT, _NOT_KNOWN, SettingCause.NOT_ALLOWED, "Acme"),
        (
            replace(_TELNYX, trunk=replace(_INBOUND, is_active=False)),
            *(Point.ATTACHMENT, _BAD, SettingCause.TRUNK_OFF, "In"),
        ),
        (replace(_TELNYX, trunk=_OUTBOUND), Point.ATTACHMENT, _BAD, SettingCause.ON_OUTBOUND, "Out"),
        (
            replace(_TELNYX, trunk=replace(_INBOUND, kind=TrunkKind.OTHER)),
            *(Point.ATTACHMENT, _NOT_KNOWN, SettingCause.ON_OTHER, "In"),
        ),
        (_sending(), Point.ORIGINATION, _BAD, SettingCause.NO_TARGET, ""),
        (
            _sending(replace(_TARGET, target="sip:old.example", priority=1)),
            *(Point.ORIGINATION, _BAD, SettingCause.OTHER_TARGET, "sip:old.example"),
        ),
        (
            _sending(replace(_TARGET, is_enabled=False)),
            *(Point.ORIGINATION, _BAD, SettingCause.TARGET_OFF, f"sip:{_HOST}"),
        ),
        (
            _sending(_TARGET, replace(_TARGET, target="sip:old.example", priority=1)),
            *(Point.ORIGINATION, _BAD, SettingCause.OTHER_TARGET_FIRST, "sip:old.example"),
        ),
        (
            _sending(_TARGET, replace(_TARGET, target="sip:old.example")),
            *(Point.ORIGINATION, _BAD, SettingCause.OTHER_TARGET_FIRST, "sip:old.example"),
        ),
        (
            _sending(_TARGET, replace(_TARGET, target="sip:later.example", priority=20)),
            *(Point.ORIGINATION, _GOOD, None, f"sip:{_HOST}"),
        ),
        (
            _sending(_TARGET, replace(_TARGET, target="sip:off.example", priority=1, is_enabled=False)),
            *(Point.ORIGINATION, _GOOD, None, f"sip:{_HOST}"),
        ),
        (
            _sending(replace(_TARGET, target=f"SIP:{_HOST.upper()}.:5060;transport=tls")),
            *(Point.ORIGINATION, _GOOD, None, f"SIP:{_HOST.upper()}.:5060;transport=tls"),
        ),
        (
            replace(_TELNYX, trunk=replace(_INBOUND, originations=(Origination(f"sip:{_HOST}"),))),
            *(Point.ORIGINATION, _BAD, SettingCause.SPELLING, f"sip:{_HOST}"),
        ),
        (
            replace(
                _TWILIO, trunk=replace(_TRUNK, originations=None, refused=frozenset({CarrierPart.TRUNKS}))
            ),
            *(Point.ORIGINATION, _NOT_KNOWN, SettingCause.NOT_ALLOWED, ""),
        ),
        (
            replace(_TWILIO, trunk=replace(_TRUNK, termination_host="other.pstn.twilio.com")),
            *(Point.TERMINATION, _BAD, SettingCause.OTHER_HOST, "other.pstn.twilio.com"),
        ),
        (
            replace(_TWILIO, trunk=replace(_TRUNK, usernames=("another",))),
            *(Point.USERNAME, _BAD, SettingCause.OTHER_USERNAME, "acme-user"),
        ),
        (
            replace(_TWILIO, trunk=replace(_TRUNK, usernames=())),
            *(Point.USERNAME, _BAD, SettingCause.NO_USERNAME, "Acme"),
        ),
        (
            replace(
                _TWILIO, trunk=replace(_TRUNK, usernames=None, refused=frozenset({CarrierPart.USERNAMES}))
            ),
            *(Point.USERNAME, _NOT_KNOWN, SettingCause.NOT_ALLOWED, ""),
        ),
        (_at(AttachmentKind.NOTHING), Point.USERNAME, _BAD, SettingCause.NO_TRUNK, "acme-user"),
        (replace(_TELNYX, others=()), Point.USERNAME, _BAD, SettingCause.NO_CONNECTION, "acme-user"),
        (replace(_TELNYX, others=None), Point.USERNAME, _NOT_KNOWN, SettingCause.NOT_ALLOWED, ""),
        (
            replace(_TELNYX, others=(replace(_OUTBOUND, outbound_profile_id=""),)),
            *(Point.PROFILE, _BAD, SettingCause.NO_PROFILE, "Out"),
        ),
        (replace(_TELNYX, others=()), Point.PROFILE, _NOT_KNOWN, SettingCause.NOT_TOLD, ""),
    ],
)
def test_what_is_there_in_place_of_what_is_wanted(
    settings: CarrierSettings, point: Point, known: Knowledge, cause: SettingCause | None, what: str
) -> None:
    finding = next(each for each in judge_settings(settings, _USED) if each.point is point)
    assert (finding.known, finding.cause, finding.what) == (known, cause, what)


@pytest.mark.parametrize(
    ("settings", "used", "point", "field"),
    [
        (_TWILIO, _USED, Point.TERMINATION, None),
        (_TWILIO, replace(_USED, termination_host="b.example"), Point.TERMINATION, _HOST_FIELD),
        (_at(AttachmentKind.NOTHING), _USED, Point.USERNAME, _HOST_FIELD),
        (_TWILIO, _USED, Point.USERNAME, None),
        (_TWILIO, replace(_USED, username="another"), Point.USERNAME, FieldId.TRUNK_USERNAME),
        (_TWILIO, replace(_USED, username=None), Point.USERNAME, FieldId.TRUNK_USERNAME),
        (replace(_TELNYX, others=()), _USED, Point.USERNAME, FieldId.TRUNK_USERNAME),
        (replace(_TELNYX, others=None), _USED, Point.USERNAME, None),
        (_sending(), _USED, Point.ORIGINATION, None),
    ],
)
def test_what_may_be_wrong_in_the_number_s_own_set_up_is_changed_there(
    settings: CarrierSettings, used: Used, point: Point, field: FieldId | None
) -> None:
    finding = next(each for each in judge_settings(settings, used) if each.point is point)
    assert field_here(finding) is field


@pytest.mark.parametrize(
    "host", ["acme.pstn.ashburn.twilio.com", "ACME.pstn.twilio.com.", "sip:acme.pstn.twilio.com:5060"]
)
def test_an_edge_s_host_is_the_same_trunk_s(host: str) -> None:
    used = replace(_USED, termination_host=host)
    assert all(each.known is _GOOD for each in judge_settings(_TWILIO, used))


def test_a_user_name_that_nobody_here_knows_is_not_compared() -> None:
    for settings in (_TWILIO, _TELNYX):
        findings = judge_settings(settings, replace(_USED, username=None))
        (username,) = [each for each in findings if each.point is Point.USERNAME]
        assert (username.known, username.cause) == (_NOT_KNOWN, SettingCause.USERNAME_UNKNOWN)


@pytest.mark.parametrize(
    ("settings", "routed"),
    [
        (_TWILIO, True),
        (_TELNYX, True),
        (replace(_TELNYX, number=replace(_NUMBER, has_voice=None)), True),  # Telnyx never says it
        (replace(_TELNYX, trunk=replace(_INBOUND, originations=())), False),
        (replace(_TELNYX, trunk=replace(_INBOUND, kind=TrunkKind.OTHER)), None),
        (replace(_TWILIO, number=None), None),
        (_at(AttachmentKind.NOTHING), False),
        (_at(AttachmentKind.UNKNOWN), None),
        (_sending(), False),
        (replace(_TWILIO, trunk=replace(_TRUNK, originations=None)), None),
        (replace(_TWILIO, trunk=replace(_TRUNK, usernames=())), True),
    ],
)
def test_whether_calls_are_sent_on_at_all(settings: CarrierSettings, routed: bool | None) -> None:
    assert is_routed(judge_settings(settings, _USED)) is routed


def test_where_the_carrier_tells_nobody_has_to_tick() -> None:
    row = PhoneNumber("+14155552671", NumberState.ACTIVE)
    points = [each.point for each in checklist(Facts(row, told=judge_settings(_TWILIO, _USED)))]
    assert Point.CARRIER not in points
    assert points == sorted(points, key=lambda point: point.value)
    assert Point.ORIGINATION in points
    untold = checklist(Facts(row, told=judge_settings(replace(_TWILIO, number=None), _USED)))
    (line,) = [each for each in untold if each.point is Point.CARRIER]
    assert (line.known, line.evidence) == (_NOT_KNOWN, Evidence.CARRIER_SILENT)


def test_without_a_termination_host_nothing_is_said_of_the_user_name() -> None:
    findings = judge_settings(_TWILIO, replace(_USED, termination_host=""))
    assert {each.point: each.known for each in findings}[Point.USERNAME] is _NOT_KNOWN
