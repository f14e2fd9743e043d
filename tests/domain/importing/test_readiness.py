"""What stands between a form and a good import."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.fields.judging import judge_field, judge_form
from sigmamind_desktop.domain.findings import Finding
from sigmamind_desktop.domain.importing.readiness import (
    KeyStanding,
    Known,
    ReadyCode,
    ReadyLine,
    ReadyStanding,
    ReadySubject,
    judge_readiness,
    overall,
    stands_in_the_way,
)
from sigmamind_desktop.domain.numbers.agents import Agent, Agents
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.trunks.check import Verdict

_AGENTS = Agents([Agent("agent-1", "Support")])
_TEXTS = {
    FieldId.PHONE_NUMBER: "+1 415 555 2671",
    FieldId.TERMINATION_SIP_URI: "sip.telnyx.com",
    FieldId.TRUNK_USERNAME: "acme",
    FieldId.INBOUND_AGENT_ID: "agent-1",
}
_ALL_WELL = Known(
    is_list_read=True,
    host_verdict=Verdict.ANSWERS,
    key=KeyStanding.ACCEPTED,
    has_agents=True,
    are_agents_read=True,
)


def _findings(password: str = "pw", **texts: str) -> dict[FieldId, Finding]:
    typed = {**_TEXTS, **{FieldId(name): text for name, text in texts.items()}}
    draft = Draft(typed, Secret(password))
    return {field_id: judge_field(field_id, draft, _AGENTS) for field_id in FieldId}


def _line(subject: ReadySubject, known: Known = _ALL_WELL, **texts: str) -> ReadyLine:
    return {line.subject: line for line in judge_readiness(_findings(**texts), known)}[subject]


def test_all_is_well() -> None:
    lines = judge_readiness(_findings(), _ALL_WELL)
    assert [line.subject for line in lines] == [
        each for each in ReadySubject if each is not ReadySubject.ANSWER
    ]
    assert {line.standing for line in lines} == {ReadyStanding.GOOD}
    assert overall(lines) is ReadyStanding.GOOD
    assert stands_in_the_way(lines) is None


def test_what_has_just_failed_is_not_ready_and_may_be_tried_again() -> None:
    lines = judge_readiness(_findings(), replace(_ALL_WELL, has_just_failed=True))
    assert [line.subject for line in lines] == list(ReadySubject)
    assert overall(lines) is ReadyStanding.OPEN
    assert stands_in_the_way(lines) is None


@pytest.mark.parametrize("verdict", [Verdict.NO_SUCH_HOST, Verdict.NO_ADDRESS])
def test_what_the_person_insists_on_is_let_through_and_stays_doubted(verdict: Verdict) -> None:
    known = replace(_ALL_WELL, host_verdict=verdict)
    assert stands_in_the_way(judge_readiness(_findings(), known)) is not None
    lines = judge_readiness(_findings(), replace(known, is_host_insisted_on=True))
    assert stands_in_the_way(lines) is None
    assert overall(lines) is ReadyStanding.CAUTION


def test_an_empty_form_is_not_ready_and_nothing_is_wrong_with_it() -> None:
    empty = {field_id: judge_field(field_id, Draft()) for field_id in FieldId}
    lines = judge_readiness(empty, replace(_ALL_WELL, host_verdict=None))
    assert overall(lines) is ReadyStanding.OPEN
    assert stands_in_the_way(lines) is None


def test_a_field_that_is_wrong_has_its_own_repair() -> None:
    line = _line(ReadySubject.SIP_URI, terminationSipURI="sip:me@acme.pstn.twilio.com:5060")
    assert line.standing is ReadyStanding.BAD
    assert line.fix is not None
    assert line.fix.text == "acme.pstn.twilio.com"
    own = _line(ReadySubject.SIP_URI, terminationSipURI="28y698lhv2f.sip.livekit.cloud")
    assert own.standing is ReadyStanding.BAD


@pytest.mark.parametrize(
    ("state", "standing", "code"),
    [
        (NumberState.ACTIVE, ReadyStanding.CAUTION, ReadyCode.IN_ACCOUNT),
        (NumberState.INACTIVE, ReadyStanding.CAUTION, ReadyCode.IN_ACCOUNT),
        (NumberState.UNKNOWN, ReadyStanding.CAUTION, ReadyCode.IN_ACCOUNT),
        (NumberState.NOT_CONFIRMED, ReadyStanding.CAUTION, ReadyCode.NOT_CONFIRMED),
        (NumberState.GONE, ReadyStanding.GOOD, ReadyCode.NOT_IN_ACCOUNT),
    ],
)
def test_a_number_that_the_list_has(state: NumberState, standing: ReadyStanding, code: ReadyCode) -> None:
    line = _line(ReadySubject.ACCOUNT, replace(_ALL_WELL, row=PhoneNumber("+14155552671", state)))
    assert (line.standing, line.code) == (standing, code)


def test_a_list_that_was_never_read_proves_nothing() -> None:
    line = _line(ReadySubject.ACCOUNT, replace(_ALL_WELL, is_list_read=False))
    assert (line.standing, line.code) == (ReadyStanding.UNKNOWN, ReadyCode.ACCOUNT_NOT_READ)
    line = _line(ReadySubject.ACCOUNT, replace(_ALL_WELL, is_list_read=False, is_listed=False))
    assert (line.standing, line.code) == (ReadyStanding.UNKNOWN, ReadyCode.ACCOUNT_NOT_LISTED)


@pytest.mark.parametrize(
    ("verdict", "standing"),
    [
        (Verdict.ANSWERS, ReadyStanding.GOOD),
        (Verdict.NO_ANSWER, ReadyStanding.CAUTION),
        (Verdict.NOT_LOOKED_UP, ReadyStanding.CAUTION),
        (Verdict.NOT_SIP, ReadyStanding.CAUTION),
        (Verdict.NO_SUCH_HOST, ReadyStanding.BAD),
        (Verdict.NO_ADDRESS, ReadyStanding.BAD),
        (None, ReadyStanding.UNKNOWN),
    ],
)
def test_only_a_host_that_does_not_exist_or_has_no_address_stops_an_import(
    verdict: Verdict | None, standing: ReadyStanding
) -> None:
    assert _line(ReadySubject.HOST, replace(_ALL_WELL, host_verdict=verdict)).standing is standing


def test_what_was_checked_goes_before_what_was_used() -> None:
    used = replace(_ALL_WELL, host_verdict=None, host_users=3)
    assert _line(ReadySubject.HOST, used).code is ReadyCode.HOST_USED
    assert _line(ReadySubject.HOST, used).facts["count"] == "3"
    assert (
        _line(ReadySubject.HOST, replace(used, host_verdict=Verdict.NO_ANSWER)).code is ReadyCode.HOST_SILENT
    )
    assert _line(ReadySubject.HOST, replace(used, is_host_checking=True)).standing is ReadyStanding.BUSY


@pytest.mark.parametrize(
    ("password", "username", "code", "field_id"),
    [
        ("", "acme", ReadyCode.CREDENTIALS_MISSING, FieldId.TRUNK_PASSWORD),
        ("pw", "", ReadyCode.CREDENTIALS_MISSING, FieldId.TRUNK_USERNAME),
        ("x" * 129, "acme", ReadyCode.FIELD, FieldId.TRUNK_PASSWORD),
        ("•••••", "acme", ReadyCode.FIELD, FieldId.TRUNK_PASSWORD),
        ("pw", "acme", ReadyCode.CREDENTIALS_ENTERED, None),
    ],
)
def test_username_and_password(
    password: str, username: str, code: ReadyCode, field_id: FieldId | None
) -> None:
    line = _line(ReadySubject.CREDENTIALS, password=password, trunkUsername=username)
    assert (line.code, line.field_id) == (code, field_id)
    assert "x" * 129 not in repr(line)


@pytest.mark.parametrize(
    ("key", "standing"),
    [
        (KeyStanding.ASKING, ReadyStanding.BUSY),
        (KeyStanding.CHECKING, ReadyStanding.BUSY),
        (KeyStanding.MISSING, ReadyStanding.BAD),
        (KeyStanding.REFUSED, ReadyStanding.BAD),
        (KeyStanding.UNUSABLE, ReadyStanding.BAD),
        (KeyStanding.LIMITED, ReadyStanding.CAUTION),
        (KeyStanding.NOT_CHECKED, ReadyStanding.UNKNOWN),
    ],
)
def test_the_key(key: KeyStanding, standing: ReadyStanding) -> None:
    assert _line(ReadySubject.KEY, replace(_ALL_WELL, key=key)).standing is standing


def test_agents() -> None:
    unknown = _line(ReadySubject.AGENTS, outboundAgentId="agent-9")
    assert (unknown.standing, unknown.field_id) == (ReadyStanding.CAUTION, FieldId.OUTBOUND_AGENT_ID)
    in_part = _line(ReadySubject.AGENTS, replace(_ALL_WELL, are_agents_read=False), outboundAgentId="agent-9")
    assert (in_part.standing, in_part.code) == (ReadyStanding.UNKNOWN, ReadyCode.AGENTS_NOT_READ)
    nobody = _line(ReadySubject.AGENTS, inboundAgentId="")
    assert (nobody.standing, nobody.code) == (ReadyStanding.UNKNOWN, ReadyCode.NO_INBOUND_AGENT)
    too_long = _line(ReadySubject.AGENTS, inboundAgentId="x" * 65)
    assert too_long.standing is ReadyStanding.BAD
    unread = _line(ReadySubject.AGENTS, replace(_ALL_WELL, has_agents=False))
    assert unread.code is ReadyCode.AGENTS_NOT_READ


@pytest.mark.parametrize(
    ("field_id", "text"),
    [
        (FieldId.PHONE_NUMBER, "banana"),
        (FieldId.FRIENDLY_NAME, "x" * 200),
        (FieldId.TERMINATION_SIP_URI, "localhost"),
        (FieldId.TRUNK_USERNAME, "x" * 200),
        (FieldId.INBOUND_AGENT_ID, "x" * 65),
        (FieldId.OUTBOUND_AGENT_ID, "x" * 65),
        (FieldId.OUTBOUND_PHONE_NUMBER, "banana"),
        (FieldId.OUTBOUND_PHONE_NUMBER, "+1"),
    ],
)
def test_what_import_refuses_is_not_called_ready(field_id: FieldId, text: str) -> None:
    assert judge_form(Draft({**_TEXTS, field_id: text}, Secret("pw"))).request is None
    lines = judge_readiness(_findings(**{field_id.value: text}), _ALL_WELL)
    assert overall(lines) in (ReadyStanding.OPEN, ReadyStanding.BAD)


def test_what_is_unknown_is_good_enough_and_a_warning_outweighs_it() -> None:
    lines = judge_readiness(_findings(inboundAgentId=""), _ALL_WELL)
    assert overall(lines) is ReadyStanding.GOOD
    silent = replace(_ALL_WELL, host_verdict=Verdict.NO_ANSWER)
    lines = judge_readiness(_findings(inboundAgentId=""), silent)
    assert overall(lines) is ReadyStanding.CAUTION
    assert stands_in_the_way(lines) is None
