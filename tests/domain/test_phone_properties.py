"""What holds for any phone number."""

from __future__ import annotations

import re
import unicodedata

import phonenumbers
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from sigmamind_desktop.domain.e164 import is_e164, pretty, region_of
from sigmamind_desktop.domain.findings import Code, Outcome
from sigmamind_desktop.domain.phone_judging import judge_phone_number
from tests.domain.texts import anything, is_consistent, phone_like, regions, thorough

pytestmark = pytest.mark.slow


@thorough
@given(anything, regions, st.booleans())
@example("+0", "", True)
@example("1.41556E+10", "US", True)
def test_any_phone_number(typed: str, region: str, required: bool) -> None:
    finding = judge_phone_number(typed, region, required=required)
    is_consistent(finding)
    if finding.outcome.may_be_sent:
        assert bool(finding.value) is (finding.code is not Code.EMPTY_OPTIONAL)
    if finding.value:
        assert re.fullmatch(r"\+[1-9][0-9]{6,14}", finding.value)
    if finding.fix is not None:
        repaired = judge_phone_number(finding.fix.text, region, required=required)
        assert repaired.value == finding.fix.text
        assert repaired.fix is None


@thorough
@given(anything, regions)
def test_a_right_number_stays_as_it_is(typed: str, region: str) -> None:
    finding = judge_phone_number(typed, region, required=True)
    if finding.outcome is Outcome.OK:
        for shown in (finding.value, pretty(finding.value)):
            again = judge_phone_number(shown, region, required=True)
            assert (again.outcome, again.value) == (Outcome.OK, finding.value)


@thorough
@given(st.from_regex(r"\+[1-9][0-9]{6,14}", fullmatch=True), regions)
def test_what_fits_the_apis_pattern_is_never_an_error(number: str, region: str) -> None:
    assert judge_phone_number(number, region, required=True).outcome is not Outcome.ERROR


@thorough
@given(
    st.one_of(anything, st.from_regex(r"\+?[0-9]{5,16}", fullmatch=True)),
    st.sampled_from([*sorted(phonenumbers.SUPPORTED_REGIONS), ""]),
)
@example("+20000000000", "")
@example("+9710582878", "")
def test_what_a_number_becomes_becomes_itself(typed: str, region: str) -> None:
    becomes = judge_phone_number(typed, region, required=True).value
    if becomes:
        for chosen in ("", region):
            assert judge_phone_number(becomes, chosen, required=True).value == becomes


_WITH_MORE = "ABEOXelox*#@=²①é\u0431外٭"


@thorough
@given(st.one_of(phone_like, st.text("0123456789 +-()" + _WITH_MORE, max_size=24)), regions)
def test_a_number_that_may_be_sent_was_typed_digit_for_digit(typed: str, region: str) -> None:
    finding = judge_phone_number(typed, region, required=True)
    if not finding.value:
        return
    assert not any(character in _WITH_MORE for character in typed)
    digits = "".join(str(unicodedata.decimal(each)) for each in typed if each.isdecimal())
    parsed = phonenumbers.parse(finding.value) if finding.facts.get("region") else None
    code = str(parsed.country_code) if parsed is not None else ""
    own = finding.value[1:].removeprefix(code)
    # Only what goes before a number is left out: a prefix, the trunk's zero, the country's code.
    assert digits.endswith(own) or digits.replace("0", "").endswith(own.replace("0", ""))


# After these country codes a digit from 2 to 9 is no national prefix.
_COUNTRY_CODES = ["1", "31", "33", "34", "39", "43", "44", "49", "61", "81", "86", "91", "353", "380", "971"]
_separators = st.lists(st.sampled_from(["", "", "", " ", "-", ".", "\u00a0", "/", "\u200b"]), min_size=16)


@thorough
@given(
    st.sampled_from(_COUNTRY_CODES),
    st.from_regex(r"[2-9][0-9]{5,11}", fullmatch=True),
    st.sampled_from(["+", " +", "00", "tel:+", "(+", "\u202a+"]),
    _separators,
    # Brazil and Australia dial abroad by longer prefixes that begin with 00: those go first.
    regions.filter(lambda region: region not in ("AU", "BR")),
)
def test_an_international_number_is_sent_digit_for_digit(
    country_code: str, subscriber: str, prefix: str, separators: list[str], region: str
) -> None:
    closing = ")" if prefix == "(+" else ""
    spaced = "".join(digit + separators[place] for place, digit in enumerate(subscriber))
    _, point, behind = spaced.rpartition(".")
    assume(not point or sum(map(str.isdecimal, behind)) > 4)  # few are decimals, or an extension
    finding = judge_phone_number(f"{prefix}{country_code}{closing} {spaced}", region, required=True)
    assume(finding.code is not Code.PHONE_OTHER_PREFIX)  # valid behind another prefix than 00: it asks
    assert finding.outcome in (Outcome.OK, Outcome.WARNING)
    assert finding.value == f"+{country_code}{subscriber}"
    assert re.sub(r"[ .-]", "", pretty(finding.value)) == finding.value


@thorough
@given(st.one_of(anything, st.from_regex(r"\+?[0-9]{1,17}", fullmatch=True)))
def test_any_text_is_shown_and_placed(text: str) -> None:
    if not is_e164(text):
        assert pretty(text) == text
    assert region_of(text) is None or region_of(text) in phonenumbers.SUPPORTED_REGIONS
