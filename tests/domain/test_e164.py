"""Phone numbers, from what people paste to E.164."""

from __future__ import annotations

import pytest

from sigmamind_desktop.domain.e164 import is_e164, pretty, region_of, regions
from sigmamind_desktop.domain.findings import Code, Outcome, Repair
from sigmamind_desktop.domain.phone_judging import judge_phone_number

RIGHT = [
    ("as it is sent", "+14155552671", "", "+14155552671"),
    ("spaces", "+1 415 555 2671", "", "+14155552671"),
    ("a space after the plus", "+ 1 415 555 2671", "", "+14155552671"),
    ("dashes", "+1-415-555-2671", "", "+14155552671"),
    ("typographic dashes", "+1–415‑555−2671", "", "+14155552671"),
    ("dots", "+1.415.555.2671", "", "+14155552671"),
    ("slashes", "+1/415/555/2671", "", "+14155552671"),
    ("brackets", "+1 (415) 555-2671", "", "+14155552671"),
    ("tabs", "+1\t415\t555\t2671", "", "+14155552671"),
    ("a line break after it", "+1 415 555 2671\r\n", "", "+14155552671"),
    ("a full stop after it", "+1 415 555 2671.", "", "+14155552671"),
    ("zero-width space", "  +1 415 555 2671\u200b", "", "+14155552671"),
    ("marks of direction", "\u202a+1 415 555 2671\u202c", "", "+14155552671"),
    ("byte order mark", "\ufeff+1 415 555 2671", "", "+14155552671"),
    ("no-break spaces", "+1\u00a0415\u00a0555\u00a02671", "", "+14155552671"),
    ("tel:", "tel:+14155552671", "", "+14155552671"),
    ("tel: and a space", "tel: +1 415 555 2671", "", "+14155552671"),
    ("TEL:", "TEL:+1-415-555-2671", "", "+14155552671"),
    ("callto:", "callto:+14155552671", "", "+14155552671"),
    ("Tel.", "Tel. +1 415 555 2671", "", "+14155552671"),
    ("Tel.:", "Tel.: 030 901820", "DE", "+4930901820"),
    ("Phone:", "Phone: (415) 555-2671", "US", "+14155552671"),
    ("quotes", '"+1 415 555 2671"', "", "+14155552671"),
    ("curly quotes", "“+1 415 555 2671”", "", "+14155552671"),
    ("German quotes", "„030 901820“", "DE", "+4930901820"),
    ("00", "0044 20 7946 0958", "", "+442079460958"),
    ("00, another country chosen", "0044 20 7946 0958", "US", "+442079460958"),
    ("00, Italy chosen", "0041 44 668 18 00", "IT", "+41446681800"),
    ("00 in brackets", "(0044) 20 7946 0958", "", "+442079460958"),
    ("00 and the trunk zero", "0033 (0)1 23 45 67 89", "", "+33123456789"),
    ("plus in brackets", "(+44) 20 7946 0958", "", "+442079460958"),
    ("country code in brackets", "+(1) 415-555-2671", "", "+14155552671"),
    ("trunk zero, London", "+44 (0)20 7946 0958", "", "+442079460958"),
    ("trunk zero, no spaces", "+44(0)2079460958", "", "+442079460958"),
    ("trunk zero, spaces round it", "+44 (0) 20 7946 0958", "", "+442079460958"),
    ("trunk zero, no brackets", "+44 020 7946 0958", "", "+442079460958"),
    ("trunk zero, Berlin", "+49 (0)30 901820", "", "+4930901820"),
    ("trunk zero in the area code's brackets", "+49 (030) 901820", "", "+4930901820"),
    ("trunk eight, Moscow", "+7 (8) 495 123 45 67", "", "+74951234567"),
    ("Italy keeps its zero", "+39 06 698 12345", "", "+390669812345"),
    ("Italy keeps its zero, in brackets", "+39 (06) 698 12345", "", "+390669812345"),
    ("Italy keeps its zero, after 00", "00390669812345", "", "+390669812345"),
    ("full-width", "＋１ ４１５ ５５５ ２６７１", "", "+14155552671"),
    ("full-width trunk zero", "＋44 (０)20 7946 0958", "", "+442079460958"),
    ("Arabic-Indic", "+١٤١٥٥٥٥٢٦٧١", "", "+14155552671"),
    ("Arabic-Indic and 00", "٠٠٤٤ ٢٠ ٧٩٤٦ ٠٩٥٨", "", "+442079460958"),
    ("Devanagari", "+९१ ९८७६५ ४३२१०", "", "+919876543210"),
    ("national, US", "(415) 555-2671", "US", "+14155552671"),
    ("national, US, dots", "415.555.2671", "US", "+14155552671"),
    ("national, US, with the one", "1 415 555 2671", "US", "+14155552671"),
    ("national, UK", "020 7946 0958", "GB", "+442079460958"),
    ("national, UK, zero in brackets", "(0)20 7946 0958", "GB", "+442079460958"),
    ("national, Germany", "030 901820", "DE", "+4930901820"),
    ("national, Italy", "06 698 12345", "IT", "+390669812345"),
    ("national, Arabic-Indic", "٤١٥٥٥٥٢٦٧١", "US", "+14155552671"),
    ("dialled abroad from the US", "011 44 20 7946 0958", "US", "+442079460958"),
    ("dialled abroad from Russia", "8 10 44 20 7946 0958", "RU", "+442079460958"),
    ("the chosen country's code without its plus", "442079460958", "GB", "+442079460958"),
    ("the plus wins over the country chosen", "+91 98765 43210", "US", "+919876543210"),
    ("no country's own", "+800 1234 5678", "", "+80012345678"),
]


@pytest.mark.parametrize(
    ("typed", "region", "number"), [pytest.param(*case, id=name) for name, *case in RIGHT]
)
def test_what_people_paste_becomes_e164(typed: str, region: str, number: str) -> None:
    finding = judge_phone_number(typed, region, required=True)
    assert (finding.outcome, finding.code, finding.value) == (Outcome.OK, Code.PHONE_FINE, number)
    assert finding.fix is None


@pytest.mark.parametrize(
    ("typed", "region", "outcome", "code"),
    [
        ("", "US", Outcome.INCOMPLETE, Code.REQUIRED),
        (" \u200b ", "US", Outcome.INCOMPLETE, Code.REQUIRED),
        ("\x00\ud800", "US", Outcome.INCOMPLETE, Code.REQUIRED),
        ("+", "", Outcome.INCOMPLETE, Code.PHONE_TOO_SHORT),
        ("+1", "", Outcome.INCOMPLETE, Code.PHONE_TOO_SHORT),
        ("+1 415", "", Outcome.INCOMPLETE, Code.PHONE_TOO_SHORT),
        ("+123456", "", Outcome.INCOMPLETE, Code.PHONE_TOO_SHORT),
        ("00", "US", Outcome.INCOMPLETE, Code.PHONE_TOO_SHORT),
        ("(", "US", Outcome.INCOMPLETE, Code.PHONE_TOO_SHORT),
        ("415 555", "US", Outcome.INCOMPLETE, Code.PHONE_TOO_SHORT),
        ("555 2671", "US", Outcome.INCOMPLETE, Code.PHONE_TOO_SHORT),
        ("911", "US", Outcome.INCOMPLETE, Code.PHONE_TOO_SHORT),
        ("020 7946 0958", "", Outcome.INCOMPLETE, Code.PHONE_NO_COUNTRY),
        ("(415) 555-2671", "", Outcome.INCOMPLETE, Code.PHONE_NO_COUNTRY),
        ("14155552671", "", Outcome.INCOMPLETE, Code.PHONE_PLUS_MISSING),
        ("14155552671", "GB", Outcome.INCOMPLETE, Code.PHONE_PLUS_MISSING),
        ("442079460958", "US", Outcome.INCOMPLETE, Code.PHONE_PLUS_MISSING),
        ("1.41556E+10", "US", Outcome.ERROR, Code.PHONE_SPREADSHEET),
        ("1.41556E+10", "", Outcome.ERROR, Code.PHONE_SPREADSHEET),
        ("+1.41556E+10", "", Outcome.ERROR, Code.PHONE_SPREADSHEET),
        ("1.41556E10", "US", Outcome.ERROR, Code.PHONE_SPREADSHEET),
        ("1,41556e10", "US", Outcome.ERROR, Code.PHONE_SPREADSHEET),
        (" 4,42079E+11 ", "DE", Outcome.ERROR, Code.PHONE_SPREADSHEET),
        ("+1 415 555 2671 x12", "", Outcome.ERROR, Code.PHONE_EXTENSION),
        ("(415) 555-2671 ext 12", "US", Outcome.ERROR, Code.PHONE_EXTENSION),
        ("+1 555 x12", "", Outcome.INCOMPLETE, Code.PHONE_TOO_SHORT),
        ("tel:+1-415-555-2671;ext=12", "", Outcome.ERROR, Code.PHONE_EXTENSION),
        ("hello", "US", Outcome.ERROR, Code.PHONE_NOT_A_NUMBER),
        ("hello", "", Outcome.ERROR, Code.PHONE_NOT_A_NUMBER),
        ("☎️ 😀", "US", Outcome.ERROR, Code.PHONE_NOT_A_NUMBER),
        ("++14155552671", "", Outcome.ERROR, Code.PHONE_NOT_A_NUMBER),
        ("+1+4155552671", "", Outcome.ERROR, Code.PHONE_NOT_A_NUMBER),
        ("+1 415 555 2671, +1 415 555 2672", "", Outcome.ERROR, Code.PHONE_NOT_A_NUMBER),
        ("+14155552671\n+14155552672", "", Outcome.ERROR, Code.PHONE_NOT_A_NUMBER),
        ("sip:+14155552671@sip.telnyx.com", "", Outcome.ERROR, Code.PHONE_NOT_A_NUMBER),
        ("%2B14155552671", "", Outcome.ERROR, Code.PHONE_NOT_A_NUMBER),
        ("acme.pstn.twilio.com", "US", Outcome.ERROR, Code.PHONE_NOT_A_NUMBER),
        ("+0", "", Outcome.ERROR, Code.PHONE_ZERO_COUNTRY_CODE),
        ("+0044 20 7946 0958", "", Outcome.ERROR, Code.PHONE_ZERO_COUNTRY_CODE),
        ("000 44 20 7946 0958", "", Outcome.ERROR, Code.PHONE_ZERO_COUNTRY_CODE),
        ("+1234567890123456", "", Outcome.ERROR, Code.PHONE_TOO_LONG),
        ("1234567890123456", "US", Outcome.ERROR, Code.PHONE_TOO_LONG),
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
        ("+1234567", Code.PHONE_DOUBTED_SHORT),
        ("+1 415 555 26711", Code.PHONE_DOUBTED_LONG),
        ("+1 4155 5526 711 234", Code.PHONE_DOUBTED_LONG),
        ("+1 115 555 2671", Code.PHONE_DOUBTED),
        ("+44 123 4567", Code.PHONE_DOUBTED),
        ("+999 1234 5678", Code.PHONE_DOUBTED_COUNTRY),
        ("+999 9999 9999 9999", Code.PHONE_DOUBTED_COUNTRY),
    ],
)
def test_a_valid_pattern_that_libphonenumber_doubts_may_be_sent(typed: str, code: Code) -> None:
    finding = judge_phone_number(typed, "", required=True)
    assert (finding.outcome, finding.code) == (Outcome.WARNING, code)
    assert finding.value == typed.replace(" ", "")


@pytest.mark.parametrize("typed", ["+999999999999999", "+1234567890123456"], ids=["15 digits", "16 digits"])
def test_fifteen_digits_are_the_most(typed: str) -> None:
    finding = judge_phone_number(typed, "", required=True)
    assert finding.outcome is (Outcome.WARNING if len(typed) == 16 else Outcome.ERROR)


@pytest.mark.parametrize("typed", ["", "   ", "\u200b", "tel:"])
def test_an_optional_number_may_be_empty(typed: str) -> None:
    finding = judge_phone_number(typed, "US", required=False)
    assert (finding.outcome, finding.code, finding.value) == (Outcome.OK, Code.EMPTY_OPTIONAL, "")


def test_an_optional_number_that_is_not_empty_is_judged_like_any_other() -> None:
    for typed, region, outcome, code in (
        ("+1 415 555 2671", "", Outcome.OK, Code.PHONE_FINE),
        ("+1 415", "", Outcome.INCOMPLETE, Code.PHONE_TOO_SHORT),
        ("hello", "US", Outcome.ERROR, Code.PHONE_NOT_A_NUMBER),
    ):
        finding = judge_phone_number(typed, region, required=False)
        assert (finding.outcome, finding.code) == (outcome, code), typed


@pytest.mark.parametrize(
    ("typed", "region", "fixed", "repair"),
    [
        # Letters are dialled only if the person says so: once they were taken for digits unasked.
        ("1-800-FLOWERS", "US", "+18003569377", Repair.DIALLED_LETTERS),
        ("+1 800-FLOWERS", "", "+18003569377", Repair.DIALLED_LETTERS),
        ("14155552671", "", "+14155552671", Repair.PLUS_SIGN),
        ("14155552671", "GB", "+14155552671", Repair.PLUS_SIGN),
        ("44 (0)20 7946 0958", "US", "+442079460958", Repair.PLUS_SIGN),
        ("390669812345", "", "+390669812345", Repair.PLUS_SIGN),
        ("+1 415 555 2671 ext. 12", "", "+14155552671", Repair.EXTENSION),
        ("+1-415-555-2671#12", "", "+14155552671", Repair.EXTENSION),
        ("tel:+1-415-555-2671;ext=12", "", "+14155552671", Repair.EXTENSION),
        ("020 7946 0958 x9", "GB", "+442079460958", Repair.EXTENSION),
    ],
)
def test_a_repair_is_offered(typed: str, region: str, fixed: str, repair: Repair) -> None:
    finding = judge_phone_number(typed, region, required=True)
    assert finding.fix is not None
    assert (finding.fix.text, finding.fix.repairs) == (fixed, {repair})
    assert not finding.outcome.may_be_sent


def test_no_repair_is_offered_where_a_spreadsheet_lost_the_digits() -> None:
    assert judge_phone_number("1.41556E+10", "US", required=True).fix is None


@pytest.mark.parametrize(
    ("typed", "chosen", "region", "shown"),
    [
        ("+44 20 7946 0958", "US", "GB", "+44 20 7946 0958"),
        ("020 7946 0958", "GB", "GB", "+44 20 7946 0958"),
        ("+1 604 555 2671", "US", "CA", "+1 604-555-2671"),
        ("+1 415 555 267", "", "US", "+1 415555267"),
        ("+800 1234 5678", "", "", "+800 1234 5678"),
    ],
)
def test_what_was_understood_is_told(typed: str, chosen: str, region: str, shown: str) -> None:
    finding = judge_phone_number(typed, chosen, required=True)
    assert finding.facts == {"region": region, "pretty": shown}


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("+14155552671", "+1 415-555-2671"),
        ("+442079460958", "+44 20 7946 0958"),
        ("+390669812345", "+39 06 6981 2345"),
        ("+80012345678", "+800 1234 5678"),
        ("+99912345678", "+99912345678"),
        ("+123456", "+123456"),
        ("14155552671", "14155552671"),
        ("no number", "no number"),
        ("", ""),
    ],
)
def test_a_number_is_shown_as_its_country_writes_it(number: str, shown: str) -> None:
    assert pretty(number) == shown


@pytest.mark.parametrize(
    ("number", "region"),
    [
        ("+14155552671", "US"),
        ("+16045552671", "CA"),
        ("+442079460958", "GB"),
        ("+77012345678", "KZ"),
        ("+80012345678", None),
        ("+99912345678", None),
        ("+1", None),
        ("14155552671", None),
        ("nonsense", None),
        ("", None),
    ],
)
def test_the_region_of_a_number(number: str, region: str | None) -> None:
    assert region_of(number) == region


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("+14155552671", True),
        ("+1234567", True),
        ("+123456789012345", True),
        ("+123456", False),
        ("+1234567890123456", False),
        ("+0123456789", False),
        ("14155552671", False),
        ("+1415555267a", False),
        ("+1 4155552671", False),
        ("+14155552671\n", False),
        ("+１４１５５５５２６７１", False),
        ("", False),
    ],
)
def test_the_pattern_of_the_api(text: str, fits: bool) -> None:
    assert is_e164(text) is fits


def test_every_region_has_its_calling_code() -> None:
    codes = dict(regions())
    assert codes["US"] == codes["CA"] == 1
    assert codes["GB"] == 44
    assert len(codes) == len(regions()) > 200
    assert list(regions()) == sorted(regions())
    assert all(len(region) == 2 and region.isupper() and code > 0 for region, code in regions())


@pytest.mark.parametrize("typed", ["+49 30 901820/21", "+49 (30) 901820 / 2", "030 901820-0/21"])
def test_how_the_next_number_ends_is_doubted(typed: str) -> None:
    finding = judge_phone_number(typed, "DE", required=True)
    assert finding.code in (Code.PHONE_DOUBTED_SEVERAL, Code.PHONE_NOT_A_NUMBER)
    assert finding.outcome in (Outcome.WARNING, Outcome.ERROR)


@pytest.mark.parametrize("typed", ["+49 30/901820", "+49/30/901820", "+49 30 901820/"])
def test_other_slashes_are_spaces(typed: str) -> None:
    assert judge_phone_number(typed, "DE", required=True).value == "+4930901820"
