"""The form's fields, one by one and together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sigmamind_desktop.domain.fields import LIMITS, REQUIRED, Draft, FieldId, judge_field, judge_form
from sigmamind_desktop.domain.findings import Code, Outcome
from sigmamind_desktop.domain.numbers import ImportRequest
from sigmamind_desktop.domain.secret import Secret

FILLED = Draft(
    texts={
        FieldId.PHONE_NUMBER: "+1 415 555 2671",
        FieldId.TERMINATION_SIP_URI: "acme.pstn.twilio.com",
        FieldId.TRUNK_USERNAME: "acme",
    },
    password=Secret("hunter2"),
)


def _with(field_id: FieldId, text: str) -> Draft:
    if field_id is FieldId.TRUNK_PASSWORD:
        return replace(FILLED, password=Secret(text))
    return replace(FILLED, texts={**FILLED.texts, field_id: text})


@pytest.mark.parametrize("field_id", LIMITS)
@pytest.mark.parametrize("character", ["a", "é", "😀"], ids=["ascii", "accent", "emoji"])
def test_limits_count_characters(field_id: FieldId, character: str) -> None:
    limit = LIMITS[field_id]
    assert judge_field(field_id, _with(field_id, character * limit)).outcome is Outcome.OK
    finding = judge_field(field_id, _with(field_id, character * (limit + 1)))
    assert (finding.outcome, finding.code) == (Outcome.ERROR, Code.TOO_LONG)
    assert finding.facts["limit"] == str(limit)


@pytest.mark.parametrize("field_id", FieldId)
def test_an_empty_field_is_a_problem_if_it_is_needed(field_id: FieldId) -> None:
    finding = judge_field(field_id, Draft())
    expected = Code.REQUIRED if field_id in REQUIRED else Code.EMPTY_OPTIONAL
    assert finding.code is expected
    assert finding.outcome.may_be_sent is (field_id not in REQUIRED)


@pytest.mark.parametrize("field_id", [FieldId.INBOUND_AGENT_ID, FieldId.OUTBOUND_AGENT_ID])
def test_an_agent_id_has_no_pattern(field_id: FieldId) -> None:
    for agent in ("awTw7UKhOsLGiDbt", "agent_D5D0p7TUs66TTAEAx", "x", "ein Agent!"):
        assert judge_field(field_id, _with(field_id, f" {agent}\u200b ")).value == agent


def test_a_password_is_sent_exactly_as_typed() -> None:
    verdict = judge_form(_with(FieldId.TRUNK_PASSWORD, " päss wörd "))
    assert verdict.findings[FieldId.TRUNK_PASSWORD].code is Code.OUTER_SPACE
    assert verdict.findings[FieldId.TRUNK_PASSWORD].outcome is Outcome.WARNING
    assert verdict.request is not None
    assert verdict.request.trunk_password.reveal() == " päss wörd "


@pytest.mark.parametrize("character", ["\x00", "\n", "\ud800", "\x7f"])
def test_a_password_that_can_not_be_sent_is_an_error(character: str) -> None:
    finding = judge_field(FieldId.TRUNK_PASSWORD, _with(FieldId.TRUNK_PASSWORD, f"a{character}b"))
    assert (finding.outcome, finding.code) == (Outcome.ERROR, Code.UNSENDABLE)


def test_no_finding_holds_the_password() -> None:
    verdict = judge_form(_with(FieldId.TRUNK_PASSWORD, "swordfish"))
    assert "swordfish" not in repr(verdict)


def test_a_form_without_problems_makes_the_request() -> None:
    assert judge_form(FILLED).request == ImportRequest(
        phone_number="+14155552671",
        trunk_username="acme",
        trunk_password=Secret("hunter2"),
        termination_sip_uri="acme.pstn.twilio.com",
    )


def test_optional_fields_are_in_the_request_if_they_are_filled() -> None:
    draft = replace(
        FILLED,
        texts={
            **FILLED.texts,
            FieldId.FRIENDLY_NAME: " Support ",
            FieldId.INBOUND_AGENT_ID: "in",
            FieldId.OUTBOUND_AGENT_ID: "out",
            FieldId.OUTBOUND_PHONE_NUMBER: "020 7946 0958",
        },
        regions={FieldId.OUTBOUND_PHONE_NUMBER: "GB"},
    )
    request = judge_form(draft).request
    assert request is not None
    assert request.friendly_name == "Support"
    assert (request.inbound_agent_id, request.outbound_agent_id) == ("in", "out")
    assert request.outbound_phone_number == "+442079460958"


def test_problems_come_in_the_order_of_the_form() -> None:
    verdict = judge_form(Draft(texts={FieldId.INBOUND_AGENT_ID: "x" * 65}))
    assert verdict.request is None
    assert verdict.problems == (
        FieldId.PHONE_NUMBER,
        FieldId.TERMINATION_SIP_URI,
        FieldId.TRUNK_USERNAME,
        FieldId.TRUNK_PASSWORD,
        FieldId.INBOUND_AGENT_ID,
    )


def test_a_warning_does_not_stop_the_import() -> None:
    assert judge_form(_with(FieldId.PHONE_NUMBER, "+1 415 555 267")).request is not None


def test_a_draft_can_be_kept_without_the_password() -> None:
    kept = FILLED.without_password()
    assert not kept.password
    assert kept.texts == FILLED.texts
