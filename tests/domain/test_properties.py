"""What holds for any text at all."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from sigmamind_desktop.domain.e164 import is_e164, judge_phone_number, pretty
from sigmamind_desktop.domain.fields import Draft, FieldId, judge_field, judge_form
from sigmamind_desktop.domain.findings import Finding, Outcome
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.sip_address import judge_sip_uri
from sigmamind_desktop.domain.text import clean, is_sendable

any_text = st.text(st.characters(), max_size=60)  # with surrogates and control characters
phone_like = st.text(st.sampled_from("0123456789+() -./;=xeE,tel:#*\u200b\u202a\u00a0４٤"), max_size=24)
_SIP_PIECES = (  # noqa: SIM905 - one glance
    "sip: sips: https:// user @ : 5060 . .. - [ ] :: 2001:db8 acme .pstn.twilio.com sip.telnyx.com"
    ' ;transport=tls / ? < > " ü 。 % 8.8.8.8 10. livekit.cloud _ XN--'
).split()
sip_like = st.builds(
    "".join, st.lists(st.sampled_from([*_SIP_PIECES, " ", "\u200b", "\x00", "\ud800"]), max_size=8)
)
regions = st.sampled_from(["", "US", "GB", "DE", "IT", "IN", "RU", "ZZ", "nonsense"])
settings.register_profile("domain", max_examples=600, deadline=None, derandomize=True)
thorough = settings(settings.get_profile("domain"))


def _is_consistent(finding: Finding) -> None:
    if not finding.outcome.may_be_sent:
        assert finding.value == ""
    assert is_sendable(finding.value)


@thorough
@given(st.one_of(any_text, phone_like), regions, st.booleans())
def test_any_phone_number(typed: str, region: str, required: bool) -> None:
    finding = judge_phone_number(typed, region, required=required)
    _is_consistent(finding)
    if finding.value:
        assert is_e164(finding.value)
        assert judge_phone_number(finding.value, region, required=required).value == finding.value
        assert judge_phone_number(pretty(finding.value), region, required=required).outcome.may_be_sent
    if finding.fix is not None:
        repaired = judge_phone_number(finding.fix.text, region, required=required)
        assert repaired.outcome.may_be_sent
        assert repaired.fix is None


@thorough
@given(st.one_of(any_text, sip_like))
def test_any_sip_uri(typed: str) -> None:
    finding = judge_sip_uri(typed)
    _is_consistent(finding)
    if finding.value:
        assert finding.value.isascii()
        assert len(finding.value) <= 253
        assert not set(finding.value) & set(' @;/?<>"')
        again = judge_sip_uri(finding.value)
        assert (again.value, again.fix) == (finding.value, None)
    if finding.fix is not None:
        repaired = judge_sip_uri(finding.fix.text)
        assert repaired.value == finding.fix.text
        assert repaired.fix is None


@thorough
@given(st.sampled_from(FieldId), any_text)
def test_any_field(field_id: FieldId, typed: str) -> None:
    draft = Draft(texts={field_id: typed})
    if field_id is FieldId.TRUNK_PASSWORD:
        draft = Draft(password=Secret(typed))
    finding = judge_field(field_id, draft)
    _is_consistent(finding)
    if finding.value:
        again = judge_field(field_id, replace(draft, texts={field_id: finding.value}))
        assert (again.outcome, again.value) == (finding.outcome, finding.value)


@thorough
@given(st.dictionaries(st.sampled_from(FieldId), st.one_of(any_text, phone_like, sip_like)), any_text)
def test_any_form(texts: dict[FieldId, str], password: str) -> None:
    verdict = judge_form(Draft(texts=texts, password=Secret(password)))
    assert (verdict.request is None) == bool(verdict.problems)


@thorough
@given(any_text)
def test_cleaning_twice_changes_nothing(typed: str) -> None:
    cleaned = clean(typed)
    assert clean(cleaned) == cleaned
    assert is_sendable(cleaned)


def test_outcomes_say_whether_they_may_be_sent() -> None:
    assert {outcome for outcome in Outcome if outcome.may_be_sent} == {Outcome.OK, Outcome.WARNING}
