"""The form's fields, one by one and together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.fields.judging import LIMITS, REQUIRED, judge_field, judge_form
from sigmamind_desktop.domain.findings import Code, Outcome, Repair
from sigmamind_desktop.domain.numbers.record import ImportRequest
from sigmamind_desktop.domain.secret import Secret
from tests.domain.fields.filled import FILLED, filled_with

PLAIN = [field_id for field_id in LIMITS if field_id is not FieldId.TRUNK_PASSWORD]
OPTIONAL = [field_id for field_id in FieldId if field_id not in REQUIRED]


def test_the_limits_are_the_apis() -> None:
    assert dict(LIMITS) == {
        "friendlyName": 128,
        "trunkUsername": 128,
        "trunkPassword": 128,
        "inboundAgentId": 64,
        "outboundAgentId": 64,
    }


def test_what_the_api_needs_is_required() -> None:
    assert {"phoneNumber", "trunkUsername", "trunkPassword", "terminationSipURI"} == REQUIRED


@pytest.mark.parametrize("field_id", LIMITS)
@pytest.mark.parametrize("character", ["a", "é", "中", "😀"], ids=["ascii", "accent", "han", "emoji"])
def test_limits_count_characters(field_id: FieldId, character: str) -> None:
    limit = LIMITS[field_id]
    assert judge_field(field_id, filled_with(field_id, character * limit)).outcome is Outcome.OK
    finding = judge_field(field_id, filled_with(field_id, character * (limit + 1)))
    assert (finding.outcome, finding.code, finding.value) == (Outcome.ERROR, Code.TOO_LONG, "")
    assert finding.facts == {"limit": str(limit), "excess": "1"}


@pytest.mark.parametrize("field_id", PLAIN)
def test_what_is_taken_away_does_not_count(field_id: FieldId) -> None:
    text = "a" * LIMITS[field_id]
    assert judge_field(field_id, filled_with(field_id, f"  {text}\u200b ")).value == text


def test_the_outer_spaces_of_a_password_count() -> None:
    finding = judge_field(FieldId.TRUNK_PASSWORD, filled_with(FieldId.TRUNK_PASSWORD, "a" * 128 + " "))
    assert finding.code is Code.TOO_LONG


@pytest.mark.parametrize("field_id", FieldId)
def test_an_empty_field_is_a_problem_if_it_is_needed(field_id: FieldId) -> None:
    finding = judge_field(field_id, Draft())
    if field_id in REQUIRED:
        assert (finding.outcome, finding.code) == (Outcome.INCOMPLETE, Code.REQUIRED)
    else:
        assert (finding.outcome, finding.code) == (Outcome.OK, Code.EMPTY_OPTIONAL)
    assert finding.value == ""


@pytest.mark.parametrize("field_id", [field_id for field_id in FieldId if field_id != "trunkPassword"])
@pytest.mark.parametrize("typed", [" ", "\u00a0\t\n", "\u200b\ufeff", "\x00\x7f"], ids=ascii)
def test_what_nobody_sees_is_empty(field_id: FieldId, typed: str) -> None:
    expected = Code.REQUIRED if field_id in REQUIRED else Code.EMPTY_OPTIONAL
    assert judge_field(field_id, filled_with(field_id, typed)).code is expected


@pytest.mark.parametrize("field_id", PLAIN)
def test_a_plain_text_is_sent_without_what_pasting_adds(field_id: FieldId) -> None:
    finding = judge_field(field_id, filled_with(field_id, " Zoë & Söhne\u200b \n"))
    assert (finding.outcome, finding.code, finding.value) == (Outcome.OK, Code.FINE, "Zoë & Söhne")
    assert finding.fix is not None
    assert (finding.fix.text, finding.fix.repairs) == ("Zoë & Söhne", {Repair.WHITE_SPACE})
    assert judge_field(field_id, filled_with(field_id, "Zoë & Söhne")).fix is None


@pytest.mark.parametrize("field_id", [FieldId.INBOUND_AGENT_ID, FieldId.OUTBOUND_AGENT_ID])
@pytest.mark.parametrize(
    "agent",
    ["awTw7UKhOsLGiDbt", "agent_D5D0p7TUs66TTAEAx", "x", "0", "ein Agent!", "+14155552671", "../a?b=c", "エ"],
)
def test_an_agent_id_has_no_pattern(field_id: FieldId, agent: str) -> None:
    finding = judge_field(field_id, filled_with(field_id, agent))
    assert (finding.outcome, finding.value) == (Outcome.OK, agent)


@pytest.mark.parametrize(
    "password",
    ["p", "päss wörd", "\"\\<>&%{}'", "sip:a@b", "пароль", "👩‍🚒", "a" * 128],
)
def test_a_password_is_sent_exactly_as_typed(password: str) -> None:
    verdict = judge_form(filled_with(FieldId.TRUNK_PASSWORD, password))
    assert verdict.findings[FieldId.TRUNK_PASSWORD].outcome is Outcome.OK
    assert verdict.request is not None
    assert verdict.request.trunk_password.reveal() == password


@pytest.mark.parametrize("password", [" päss wörd", "päss wörd ", "  ", "\u00a0x", "x\u3000"], ids=ascii)
def test_outer_spaces_of_a_password_are_sent_with_a_warning(password: str) -> None:
    verdict = judge_form(filled_with(FieldId.TRUNK_PASSWORD, password))
    finding = verdict.findings[FieldId.TRUNK_PASSWORD]
    assert (finding.outcome, finding.code) == (Outcome.WARNING, Code.OUTER_SPACE)
    assert verdict.request is not None
    assert verdict.request.trunk_password.reveal() == password


@pytest.mark.parametrize("password", ["••••••••", "********", "●●●", "··*••"])
def test_the_dots_that_hide_a_password_are_sent_with_a_warning(password: str) -> None:
    verdict = judge_form(filled_with(FieldId.TRUNK_PASSWORD, password))
    finding = verdict.findings[FieldId.TRUNK_PASSWORD]
    assert (finding.outcome, finding.code) == (Outcome.WARNING, Code.MASKED)
    assert verdict.request is not None
    assert verdict.request.trunk_password.reveal() == password


@pytest.mark.parametrize("password", ["*", "pa**word", "•a•"])
def test_a_password_that_has_dots_is_none_of_them(password: str) -> None:
    finding = judge_form(filled_with(FieldId.TRUNK_PASSWORD, password)).findings[FieldId.TRUNK_PASSWORD]
    assert finding.code is Code.FINE


@pytest.mark.parametrize("character", ["\t", "\n", "\r", "\r\n", "\x85", "\u2028"], ids=ascii)
@pytest.mark.parametrize("around", ["{}p w", "p w{}", "{}p w{}"], ids=["before", "after", "both"])
def test_a_password_is_sent_without_the_line_breaks_that_pasting_brings(character: str, around: str) -> None:
    """They were an error once, though "Paste details" took the same text."""
    verdict = judge_form(filled_with(FieldId.TRUNK_PASSWORD, around.replace("{}", character)))
    finding = verdict.findings[FieldId.TRUNK_PASSWORD]
    assert (finding.outcome, finding.code) == (Outcome.OK, Code.LINE_BREAK_TAKEN)
    assert verdict.request is not None
    assert verdict.request.trunk_password.reveal() == "p w"


def test_a_password_of_line_breaks_is_none() -> None:
    assert judge_field(FieldId.TRUNK_PASSWORD, Draft(password=Secret("\r\n"))).code is Code.REQUIRED


@pytest.mark.parametrize("text", ["acme\u200d", "\u200cacme", "ac\u200dme", "acme\u061c", "ac\U000e0041me"])
def test_an_invisible_character_of_the_log_in_is_named_and_asked_about(text: str) -> None:
    name = judge_field(FieldId.TRUNK_USERNAME, filled_with(FieldId.TRUNK_USERNAME, text))
    word = judge_field(FieldId.TRUNK_PASSWORD, filled_with(FieldId.TRUNK_PASSWORD, text))
    assert (name.outcome, name.code, name.value) == (Outcome.WARNING, Code.HIDDEN_CHARACTER, text)
    assert (word.outcome, word.code, word.value) == (Outcome.WARNING, Code.HIDDEN_CHARACTER, "")
    assert "(U+" in name.facts["character"]
    assert name.fix is not None
    assert word.fix is not None
    assert (name.fix.text, word.fix.text, word.fix.password.reveal()) == ("acme", "", "acme")


@pytest.mark.parametrize("text", ["👩\u200d🚒", "می\u200cخواهم", "क\u200dष"], ids=ascii)
def test_a_joiner_that_joins_is_seen(text: str) -> None:
    assert judge_field(FieldId.TRUNK_USERNAME, filled_with(FieldId.TRUNK_USERNAME, text)).code is Code.FINE
    assert judge_field(FieldId.TRUNK_PASSWORD, filled_with(FieldId.TRUNK_PASSWORD, text)).code is Code.FINE


@pytest.mark.parametrize(
    ("character", "around"),
    [
        *((each, "a{}b") for each in ["\x00", "\t", "\n", "\r", "\x1b", "\x7f", "\x85", "\ud800"]),
        *((each, around) for each in ["\x00", "\x1b", "\x7f", "\ud800"] for around in ("{}b", "a{}")),
    ],
    ids=ascii,
)
def test_a_password_that_can_not_be_sent_is_an_error(character: str, around: str) -> None:
    verdict = judge_form(filled_with(FieldId.TRUNK_PASSWORD, around.format(character)))
    finding = verdict.findings[FieldId.TRUNK_PASSWORD]
    assert (finding.outcome, finding.code) == (Outcome.ERROR, Code.UNSENDABLE)
    assert verdict.request is None


@pytest.mark.parametrize("password", ["swordfish", " swordfish ", "swordfish\n", "swordfish" * 20], ids=ascii)
def test_no_finding_holds_the_password(password: str) -> None:
    draft = filled_with(FieldId.TRUNK_PASSWORD, password)
    assert "swordfish" not in repr(draft)
    assert "swordfish" not in repr(judge_form(draft))


def test_a_form_without_problems_makes_the_request() -> None:
    verdict = judge_form(FILLED)
    assert verdict.problems == ()
    assert list(verdict.findings) == list(FieldId)
    assert verdict.request == ImportRequest(
        phone_number="+14155552671",
        trunk_username="acme",
        trunk_password=Secret("hunter2"),
        termination_sip_uri="acme.pstn.twilio.com",
        friendly_name=None,
        inbound_agent_id=None,
        outbound_agent_id=None,
        outbound_phone_number=None,
    )


def test_optional_fields_of_nothing_but_spaces_are_left_out() -> None:
    draft = replace(FILLED, texts={**FILLED.texts, **dict.fromkeys(OPTIONAL, " \u200b")})
    assert judge_form(draft).request == judge_form(FILLED).request


def test_each_field_comes_to_its_own_place_in_the_request() -> None:
    draft = Draft(
        texts={
            FieldId.PHONE_NUMBER: "(415) 555-2671",
            FieldId.FRIENDLY_NAME: " Support ",
            FieldId.TERMINATION_SIP_URI: " SIP.Telnyx.com. ",
            FieldId.TRUNK_USERNAME: " acme ",
            FieldId.INBOUND_AGENT_ID: " in ",
            FieldId.OUTBOUND_AGENT_ID: " out ",
            FieldId.OUTBOUND_PHONE_NUMBER: "020 7946 0958",
        },
        password=Secret("hunter2"),
        regions={FieldId.PHONE_NUMBER: "US", FieldId.OUTBOUND_PHONE_NUMBER: "GB"},
    )
    assert judge_form(draft).request == ImportRequest(
        phone_number="+14155552671",
        trunk_username="acme",
        trunk_password=Secret("hunter2"),
        termination_sip_uri="sip.telnyx.com",
        friendly_name="Support",
        inbound_agent_id="in",
        outbound_agent_id="out",
        outbound_phone_number="+442079460958",
    )


@pytest.mark.parametrize("field_id", [field_id for field_id in FieldId if field_id in REQUIRED])
def test_one_missing_field_stands_in_the_way(field_id: FieldId) -> None:
    verdict = judge_form(filled_with(field_id, ""))
    assert verdict.request is None
    assert verdict.problems == (field_id,)


@pytest.mark.parametrize(
    ("field_id", "typed"),
    [
        (FieldId.PHONE_NUMBER, "14155552671"),
        (FieldId.FRIENDLY_NAME, "x" * 129),
        (FieldId.TERMINATION_SIP_URI, "sip:acme@acme.pstn.twilio.com"),
        (FieldId.TERMINATION_SIP_URI, "28y698lhv2f.sip.livekit.cloud"),
        (FieldId.TRUNK_USERNAME, "x" * 129),
        (FieldId.TRUNK_PASSWORD, "x\x00"),
        (FieldId.INBOUND_AGENT_ID, "x" * 65),
        (FieldId.OUTBOUND_AGENT_ID, "x" * 65),
        (FieldId.OUTBOUND_PHONE_NUMBER, "+1 415"),
    ],
)
def test_one_wrong_field_stands_in_the_way(field_id: FieldId, typed: str) -> None:
    verdict = judge_form(filled_with(field_id, typed))
    assert verdict.request is None
    assert verdict.problems == (field_id,)


def test_problems_come_in_the_order_of_the_form() -> None:
    verdict = judge_form(
        Draft(
            texts={
                FieldId.OUTBOUND_PHONE_NUMBER: "hello",
                FieldId.OUTBOUND_AGENT_ID: "x" * 65,
                FieldId.INBOUND_AGENT_ID: "x" * 65,
                FieldId.FRIENDLY_NAME: "x" * 129,
            }
        )
    )
    assert verdict.request is None
    assert [str(field_id) for field_id in verdict.problems] == [
        "phoneNumber",
        "friendlyName",
        "terminationSipURI",
        "trunkUsername",
        "trunkPassword",
        "inboundAgentId",
        "outboundAgentId",
        "outboundPhoneNumber",
    ]


@pytest.mark.parametrize(
    ("field_id", "typed"),
    [
        (FieldId.PHONE_NUMBER, "+1 415 555 267"),
        (FieldId.OUTBOUND_PHONE_NUMBER, "+1 415 555 267"),
        (FieldId.TERMINATION_SIP_URI, "10.0.0.1"),
        (FieldId.TRUNK_PASSWORD, " x "),
    ],
)
def test_a_warning_does_not_stop_the_import(field_id: FieldId, typed: str) -> None:
    verdict = judge_form(filled_with(field_id, typed))
    assert verdict.findings[field_id].outcome is Outcome.WARNING
    assert verdict.request is not None
    assert verdict.problems == ()


def test_each_number_is_read_by_the_country_beside_it() -> None:
    draft = Draft(
        texts={FieldId.PHONE_NUMBER: "020 7946 0958", FieldId.OUTBOUND_PHONE_NUMBER: "020 7946 0958"},
        regions={FieldId.PHONE_NUMBER: "GB"},
    )
    assert judge_field(FieldId.PHONE_NUMBER, draft).value == "+442079460958"
    assert judge_field(FieldId.OUTBOUND_PHONE_NUMBER, draft).code is Code.PHONE_NO_COUNTRY


def test_a_missing_text_is_empty() -> None:
    assert Draft().text(FieldId.FRIENDLY_NAME) == ""
    assert FILLED.text(FieldId.TRUNK_USERNAME) == "acme"
