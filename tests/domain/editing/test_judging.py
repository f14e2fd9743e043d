"""Editing a number: what stands in the way, and that only what changed is sent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.editing.judging import EDITABLE, draft_of, judge_edit, judge_edit_field
from sigmamind_desktop.domain.findings import Code, Outcome
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.numbers.agents import Agent, Agents
from sigmamind_desktop.domain.numbers.attributes import ATTRIBUTE_OF, can_be_edited
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret

KNOWN = PhoneNumber(
    number="+14155552671",
    state=NumberState.ACTIVE,
    friendly_name="Front desk",
    inbound_agent_id="in-1",
    outbound_agent_id="out-1",
    outbound_phone_number="+442083661177",
    termination_sip_uri="sip.telnyx.com",
)
BARE = PhoneNumber(number="+14155552671", state=NumberState.ACTIVE)


def _typed(known: PhoneNumber = KNOWN, password: str = "", **texts: str) -> Draft:
    typed = {FieldId[name]: text for name, text in texts.items()}
    return Draft({**draft_of(known).texts, **typed}, Secret(password))


@pytest.mark.parametrize("known", [KNOWN, BARE], ids=["full", "bare"])
def test_a_number_as_it_is_changes_nothing(known: PhoneNumber) -> None:
    verdict = judge_edit(draft_of(known), known)
    assert verdict.problems == ()
    assert verdict.change == NumberChange("+14155552671")
    assert not verdict.change


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("FRIENDLY_NAME", " Desk ", "Desk"),
        ("TERMINATION_SIP_URI", "Acme.pstn.twilio.com", "acme.pstn.twilio.com"),
        ("TRUNK_USERNAME", "acme", "acme"),
        ("INBOUND_AGENT_ID", "in-2", "in-2"),
        ("INBOUND_AGENT_ID", "", None),
        ("OUTBOUND_AGENT_ID", " ", None),
        ("OUTBOUND_PHONE_NUMBER", "+1 212 555 0123", "+12125550123"),
    ],
)
def test_only_what_changed_is_sent(name: str, typed: str, value: str | None) -> None:
    change = judge_edit(_typed(**{name: typed}), KNOWN).change
    assert change == NumberChange("+14155552671", {FieldId[name]: value})
    assert change.fields == (FieldId[name],)


def test_the_same_in_other_characters_changes_nothing() -> None:
    typed = _typed(
        FRIENDLY_NAME="Front desk ",
        OUTBOUND_PHONE_NUMBER="+442083661177",
        TERMINATION_SIP_URI="SIP.telnyx.com",
    )
    assert not judge_edit(typed, KNOWN).change


def test_a_password_is_sent_only_where_one_is_typed() -> None:
    change = judge_edit(_typed(password="hunter22"), KNOWN).change
    assert change is not None
    assert (change.values, change.trunk_password) == ({}, Secret("hunter22"))
    assert change.fields == (FieldId.TRUNK_PASSWORD,)
    assert "hunter22" not in repr(change)


@pytest.mark.parametrize("mask", ["••••••••", "********", "●●●●"])
def test_a_mask_is_never_sent_as_a_password(mask: str) -> None:
    verdict = judge_edit(_typed(password=mask), KNOWN)
    assert verdict.problems == (FieldId.TRUNK_PASSWORD,)
    assert verdict.findings[FieldId.TRUNK_PASSWORD].code is Code.MASKED
    assert verdict.change is None


@pytest.mark.parametrize("name", ["FRIENDLY_NAME", "TERMINATION_SIP_URI", "OUTBOUND_PHONE_NUMBER"])
def test_what_nothing_is_known_to_empty_can_only_be_changed(name: str) -> None:
    verdict = judge_edit(_typed(**{name: ""}), KNOWN)
    assert verdict.problems == (FieldId[name],)
    assert verdict.findings[FieldId[name]].code is Code.NOT_EMPTIED
    assert judge_edit(_typed(BARE, **{name: " "}), BARE).problems == ()


def test_a_problem_stands_in_the_way_of_everything() -> None:
    verdict = judge_edit(_typed(FRIENDLY_NAME="Desk", TERMINATION_SIP_URI="sip.livekit.cloud"), KNOWN)
    assert verdict.problems == (FieldId.TERMINATION_SIP_URI,)
    assert verdict.change is None


@pytest.mark.parametrize(
    ("field_id", "odd"),
    [
        (FieldId.TERMINATION_SIP_URI, "not a host"),
        (FieldId.FRIENDLY_NAME, "x" * 200),
        (FieldId.INBOUND_AGENT_ID, "y" * 70),
    ],
)
def test_what_sigmamind_has_is_right_whatever_it_is(field_id: FieldId, odd: str) -> None:
    known = replace(KNOWN, **{ATTRIBUTE_OF[field_id]: odd})
    verdict = judge_edit(_typed(known, OUTBOUND_AGENT_ID="out-2"), known)
    assert verdict.change == NumberChange("+14155552671", {FieldId.OUTBOUND_AGENT_ID: "out-2"})


def test_an_agent_that_stays_is_named_and_an_unknown_one_only_warned_of() -> None:
    agents = Agents([Agent("in-1", "Support")])

    def judge(text: str) -> tuple[Outcome, Code]:
        finding = judge_edit_field(FieldId.INBOUND_AGENT_ID, _typed(INBOUND_AGENT_ID=text), KNOWN, agents)
        return finding.outcome, finding.code

    assert judge("in-1") == (Outcome.OK, Code.AGENT_KNOWN)
    assert judge("in-9") == (Outcome.WARNING, Code.AGENT_UNKNOWN)
    assert judge("") == (Outcome.OK, Code.AGENT_UNASSIGNED)


def test_every_field_but_the_number_is_judged() -> None:
    assert set(judge_edit(Draft(), BARE).findings) == set(EDITABLE)
    assert FieldId.PHONE_NUMBER not in EDITABLE


def test_what_sigmamind_did_not_take_over_is_known() -> None:
    change = NumberChange(
        "+14155552671",
        {FieldId.FRIENDLY_NAME: "Desk", FieldId.INBOUND_AGENT_ID: None, FieldId.TRUNK_USERNAME: "x"},
    )
    assert change.refused(replace(KNOWN, friendly_name="Desk", inbound_agent_id=None)) == ()
    assert change.refused(KNOWN) == (FieldId.FRIENDLY_NAME, FieldId.INBOUND_AGENT_ID)


@pytest.mark.parametrize("state", NumberState)
def test_a_number_can_be_edited_where_sigmamind_has_it(state: NumberState) -> None:
    at_sigmamind = {NumberState.ACTIVE, NumberState.INACTIVE, NumberState.UNKNOWN}
    assert can_be_edited(replace(KNOWN, state=state)) is (state in at_sigmamind)
