"""What holds for any field, and for any form."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.e164 import is_e164
from sigmamind_desktop.domain.fields.judging import LIMITS, REQUIRED, judge_field, judge_form
from sigmamind_desktop.domain.findings import Code, Outcome
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.text import clean, is_sendable
from tests.domain.texts import any_text, anything, is_consistent, thorough

pytestmark = pytest.mark.slow


@thorough
@given(st.sampled_from(FieldId), st.one_of(anything, st.text(st.sampled_from("a😀 \u200b"), max_size=140)))
def test_any_field(field_id: FieldId, typed: str) -> None:
    draft = Draft(texts={field_id: typed})
    if field_id is FieldId.TRUNK_PASSWORD:
        draft = Draft(password=Secret(typed))
    finding = judge_field(field_id, draft)
    is_consistent(finding)
    if field_id is FieldId.TRUNK_PASSWORD:
        assert finding.value == ""
        sent = typed.strip("\t\n\v\f\r\x85\u2028\u2029")
        assert finding.fix is None or finding.code is Code.HIDDEN_CHARACTER
        assert finding.outcome.may_be_sent is (0 < len(sent) <= 128 and is_sendable(sent))
    elif field_id in LIMITS:
        assert len(finding.value) <= LIMITS[field_id]
        assert finding.value in (clean(typed), "")
        assert bool(finding.value) is (0 < len(clean(typed)) <= LIMITS[field_id])
        if finding.value:
            again = judge_field(field_id, replace(draft, texts={field_id: finding.value}))
            assert again.value == finding.value
            if finding.code is not Code.HIDDEN_CHARACTER:
                assert (again.outcome, again.fix) == (Outcome.OK, None)


_good = {
    FieldId.PHONE_NUMBER: st.sampled_from(["+14155552671", " (+44) 20 7946 0958", "+1 415 555 267"]),
    FieldId.TERMINATION_SIP_URI: st.sampled_from(["acme.pstn.twilio.com", " 8.8.8.8.", "10.0.0.1"]),
    FieldId.TRUNK_USERNAME: st.sampled_from(["acme", " acme "]),
}


@thorough
@given(
    st.fixed_dictionaries(
        {field_id: st.one_of(good, good, good, good, anything) for field_id, good in _good.items()},
        optional={
            field_id: st.one_of(st.sampled_from(["", " ", "+14155552671"]), anything)
            for field_id in FieldId
            if field_id not in REQUIRED
        },
    ),
    st.one_of(st.just("hunter2"), any_text),
)
def test_any_form(texts: dict[FieldId, str], password: str) -> None:
    verdict = judge_form(Draft(texts=texts, password=Secret(password)))
    assert (verdict.request is None) is bool(verdict.problems)
    assert list(verdict.findings) == list(FieldId)
    request = verdict.request
    if request is None:
        return
    assert is_e164(request.phone_number)
    assert request.outbound_phone_number is None or is_e164(request.outbound_phone_number)
    assert request.trunk_password.reveal() == password.strip("\t\n\v\f\r\x85\u2028\u2029")
    assert request.trunk_username
    assert request.termination_sip_uri
    assert "" not in (request.friendly_name, request.inbound_agent_id, request.outbound_agent_id)
