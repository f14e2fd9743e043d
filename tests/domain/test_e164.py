"""Phone numbers, from what people paste to E.164."""

from __future__ import annotations

import pytest

from sigmamind_desktop.domain.e164 import is_e164, judge_phone_number, pretty, region_of, regions
from sigmamind_desktop.domain.findings import Code, Outcome, Repair

RIGHT = [
    ("+14155552671", "", "+14155552671"),
    ("+1 415 555 2671", "", "+14155552671"),
    ("+1-415-555-2671", "", "+14155552671"),
    ("+1 (415) 555-2671", "", "+14155552671"),
    ("  +1 415 555 2671\u200b", "", "+14155552671"),
    ("\u202a+1 415 555 2671\u202c", "", "+14155552671"),
    ("+1\u00a0415\u00a0555\u00a02671", "", "+14155552671"),
    ("tel:+14155552671", "", "+14155552671"),
    ("TEL:+1-415-555-2671", "", "+14155552671"),
    ("0044 20 7946 0958", "", "+442079460958"),
    ("0044 20 7946 0958", "US", "+442079460958"),
    ("(+44) 20 7946 0958", "", "+442079460958"),
    ("+44 (0)20 7946 0958", "", "+442079460958"),
    ("+49 (0)30 901820", "", "+4930901820"),
    ("+39 06 698 12345", "", "+390669812345"),
    ("＋１ ４１５ ５５５ ２６７１", "", "+14155552671"),
    ("٠٠٤٤ ٢٠ ٧٩٤٦ ٠٩٥٨", "", "+442079460958"),
    ("(415) 555-2671", "US", "+14155552671"),
    ("415.555.2671", "US", "+14155552671"),
    ("1 415 555 2671", "US", "+14155552671"),
    ("020 7946 0958", "GB", "+442079460958"),
    ("030 901820", "DE", "+4930901820"),
    ("06 698 12345", "IT", "+390669812345"),
    ("1-800-FLOWERS", "US", "+18003569377"),
    ("+91 98765 43210", "US", "+919876543210"),
    ("+800 1234 5678", "", "+80012345678"),
]


@pytest.mark.parametrize(("typed", "region", "number"), RIGHT)
def test_what_people_paste_becomes_e164(typed: str, region: str, number: str) -> None:
    finding = judge_phone_number(typed, region, required=True)
    assert (finding.outcome, finding.code, finding.value) == (Outcome.OK, Code.PHONE_FINE, number)


@pytest.mark.parametrize(
    ("typed", "region", "outcome", "code"),
    [
        ("", "US", Outcome.INCOMPLETE, Code.REQUIRED),
        (" \u200b ", "US", Outcome.INCOMPLETE, Code.REQUIRED),
        ("+", "", Outcome.INCOMPLETE, Code.PHONE_TOO_SHORT),
        ("+1", "", Outcome.INCOMPLETE, Code.PHONE_TOO_SHORT),
        ("+1 415", "", Outcome.INCOMPLETE, Code.PHONE_TOO_SHORT),
        ("415 555", "US", Outcome.INCOMPLETE, Code.PHONE_TOO_SHORT),
        ("555 2671", "US", Outcome.INCOMPLETE, Code.PHONE_TOO_SHORT),
        ("020 7946 0958", "", Outcome.INCOMPLETE, Code.PHONE_NO_COUNTRY),
        ("14155552671", "", Outcome.INCOMPLETE, Code.PHONE_PLUS_MISSING),
        ("14155552671", "GB", Outcome.INCOMPLETE, Code.PHONE_PLUS_MISSING),
        ("1.41556E+10", "US", Outcome.ERROR, Code.PHONE_SPREADSHEET),
        ("1,41556e10", "US", Outcome.ERROR, Code.PHONE_SPREADSHEET),
        ("+1 415 555 2671 x12", "", Outcome.ERROR, Code.PHONE_EXTENSION),
        ("tel:+1-415-555-2671;ext=12", "", Outcome.ERROR, Code.PHONE_EXTENSION),
        ("hello", "US", Outcome.ERROR, Code.PHONE_NOT_A_NUMBER),
        ("hello", "", Outcome.ERROR, Code.PHONE_NOT_A_NUMBER),
        ("+1 415 555 2671, +1 415 555 2672", "", Outcome.ERROR, Code.PHONE_NOT_A_NUMBER),
        ("sip:+14155552671@sip.telnyx.com", "", Outcome.ERROR, Code.PHONE_NOT_A_NUMBER),
        ("+0044 20 7946 0958", "", Outcome.ERROR, Code.PHONE_ZERO_COUNTRY_CODE),
        ("+1234567890123456", "", Outcome.ERROR, Code.PHONE_TOO_LONG),
        ("415 555 2671 99", "US", Outcome.ERROR, Code.PHONE_TOO_LONG),
        ("1" * 500, "US", Outcome.ERROR, Code.PHONE_NOT_A_NUMBER),
    ],
)
def test_what_can_not_be_sent_says_why(typed: str, region: str, outcome: Outcome, code: Code) -> None:
    finding = judge_phone_number(typed, region, required=True)
    assert (finding.outcome, finding.code, finding.value) == (outcome, code, "")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("+1 415 555 267", Code.PHONE_DOUBTED_SHORT),
        ("+1 415 555 26711", Code.PHONE_DOUBTED_LONG),
        ("+1 115 555 2671", Code.PHONE_DOUBTED),
        ("+999 1234 5678", Code.PHONE_DOUBTED_COUNTRY),
    ],
)
def test_a_valid_pattern_that_libphonenumber_doubts_may_be_sent(typed: str, code: Code) -> None:
    finding = judge_phone_number(typed, "", required=True)
    assert (finding.outcome, finding.code) == (Outcome.WARNING, code)
    assert finding.value == typed.replace(" ", "")


def test_an_optional_number_may_be_empty() -> None:
    finding = judge_phone_number("", "US", required=False)
    assert (finding.outcome, finding.code, finding.value) == (Outcome.OK, Code.EMPTY_OPTIONAL, "")


@pytest.mark.parametrize(
    ("typed", "fixed", "repair"),
    [
        ("14155552671", "+14155552671", Repair.PLUS_SIGN),
        ("+1 415 555 2671 ext. 12", "+14155552671", Repair.EXTENSION),
    ],
)
def test_a_repair_is_offered(typed: str, fixed: str, repair: Repair) -> None:
    finding = judge_phone_number(typed, "", required=True)
    assert finding.fix is not None
    assert (finding.fix.text, finding.fix.repairs) == (fixed, {repair})


def test_typing_a_number_is_never_an_error_on_the_way() -> None:
    number = "+44 20 7946 0958"
    for end in range(1, len(number) + 1):
        finding = judge_phone_number(number[:end], "US", required=True)
        assert finding.outcome is not Outcome.ERROR, number[:end]


def test_the_region_is_told() -> None:
    finding = judge_phone_number("+44 20 7946 0958", "US", required=True)
    assert finding.facts == {"region": "GB", "pretty": "+44 20 7946 0958"}


def test_a_number_is_shown_as_its_country_writes_it() -> None:
    assert pretty("+14155552671") == "+1 415-555-2671"
    assert pretty("no number") == "no number"
    assert pretty("+99912345678") == "+99912345678"


def test_the_region_of_a_number() -> None:
    assert region_of("+14155552671") == "US"
    assert region_of("+80012345678") is None
    assert region_of("nonsense") is None


def test_the_pattern_of_the_api() -> None:
    assert is_e164("+1234567")
    assert is_e164("+123456789012345")
    for text in (
        "+123456",
        "+1234567890123456",
        "+0123456789",
        "14155552671",
        "+1415555267a",
        "+14155552671\n",
    ):
        assert not is_e164(text)


def test_every_region_has_its_calling_code() -> None:
    codes = dict(regions())
    assert codes["US"] == codes["CA"] == 1
    assert codes["GB"] == 44
    assert len(codes) > 200
