r"""Phone numbers: from whatever people paste to E.164 (`+14155552671`).

The rules are libphonenumber's (https://github.com/google/libphonenumber) and the API's own pattern,
`^\+[1-9][0-9]{6,14}$`. The pattern decides what can be sent; libphonenumber only warns.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Final

from sigmamind_desktop.domain.findings import Code, Finding, Fix, Outcome, Repair
from sigmamind_desktop.domain.text import clean

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

# libphonenumber is imported where it is first used: the window's first paint does not need it.

_E164: Final = re.compile(r"\+[1-9][0-9]{6,14}")
_MOST_DIGITS: Final = 15
_LONGEST_TEXT: Final = 120
_SPREADSHEET: Final = re.compile(r"[+-]?[0-9][0-9.,]*[eE]\+?[0-9]+")
_LABEL: Final = re.compile(r"\s*(?:tel|callto|telephone|phone|ph)\s*[.:]+", re.IGNORECASE)
_QUOTES: Final = '"“”„«»\u201a\u2018'
_NOT_IN_A_NUMBER: Final = re.compile(r"[^0-9A-Za-z\s+\-().,/~*#;=:'’\u2010-\u2015\u2212\u30fc\u2044]")

# libphonenumber would dial the letters of any word; only one that is joined to the digits is meant so.
_WORD: Final = re.compile(r"\s(?!(?:x|ext|extn|extension)\.?\s*:?\s*[0-9])[A-Za-z]", re.IGNORECASE)
_TWO_NUMBERS: Final = re.compile(r"\s/\s")
_LAST_OF_SEVERAL: Final = re.compile(r"(?:[^0-9/]*[0-9]){7,}[^0-9/]*/\s*[0-9]{1,3}\s*")
"""`+49 30 901820/21`: a number and how the next one ends."""


@cache
def regions() -> tuple[tuple[str, int], ...]:
    """Every region that has phone numbers (ISO 3166 alpha-2) with its country calling code."""
    import phonenumbers

    return tuple(
        sorted(
            (region, phonenumbers.country_code_for_region(region))
            for region in phonenumbers.SUPPORTED_REGIONS
        )
    )


def pretty(number: str) -> str:
    """`+14155552671` as `+1 415-555-2671`; any other text as it is."""
    import phonenumbers

    if not _E164.fullmatch(number):
        return number
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return number
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def region_of(number: str) -> str | None:
    """The region of an E.164 number (`US`), or None if its country code is not one region's."""
    import phonenumbers

    try:
        region: str | None = phonenumbers.region_code_for_number(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return None
    return region if region and region.isalpha() else None


def is_e164(text: str) -> bool:
    """Whether `text` is a number as the API takes it."""
    return _E164.fullmatch(text) is not None


def judge_phone_number(typed: str, region: str, *, required: bool) -> Finding:
    """Judge a phone number as typed or pasted.

    Args:
        typed: any text: with spaces, dashes, brackets, quotes, `Tel.:`, a `00` prefix, full-width
            digits, the national trunk zero (`+44 (0)20 ...`), or a national number of `region`.
        region: ISO 3166 alpha-2 of the country chosen beside the field; empty if none is.
        required: whether an empty text is a problem.

    Returns:
        A finding whose `value` is E.164 where the number may be sent. Facts: `region`, `pretty`.
    """
    text = _normalise(typed)
    if not text:
        return (
            Finding(Outcome.INCOMPLETE, Code.REQUIRED)
            if required
            else Finding(Outcome.OK, Code.EMPTY_OPTIONAL)
        )
    if _SPREADSHEET.fullmatch(text):
        return Finding(Outcome.ERROR, Code.PHONE_SPREADSHEET)
    if (
        len(text) > _LONGEST_TEXT
        or text.rfind("+") > 0
        or any(pattern.search(text) for pattern in (_NOT_IN_A_NUMBER, _WORD, _TWO_NUMBERS))
    ):
        return Finding(Outcome.ERROR, Code.PHONE_NOT_A_NUMBER)
    finding = _judge_international(text) if text.startswith("+") else _judge_national(text, region)
    if finding.outcome is Outcome.OK and _LAST_OF_SEVERAL.fullmatch(text):
        return Finding(Outcome.WARNING, Code.PHONE_DOUBTED_SEVERAL, finding.value, facts=finding.facts)
    return finding


def _normalise(typed: str) -> str:
    """Plain digits, no scheme, `00` and `(+44)` as a leading plus."""
    text = clean(typed).strip(_QUOTES)
    if label := _LABEL.match(text):
        text = text[label.end() :]
    text = re.sub(r"[\s'’]", " ", text).strip(_QUOTES + " ")
    if not text:
        return ""
    import phonenumbers

    # Raised digits are footnotes (Unicode category No), not part of the number.
    text = "".join(character for character in text if unicodedata.category(character) != "No")
    text = phonenumbers.normalize_digits_only(text, keep_non_digits=True)
    text = text.replace("\uff0b", "+")  # full-width plus
    text = re.sub(r"^[\s(\[]+\+", "+", text)
    return re.sub(r"^[\s(\[]*00(?=[\s\-)\]]*[0-9])", "+", text)


def _parse(text: str, region: str) -> PhoneNumber | None:
    import phonenumbers

    try:
        return phonenumbers.parse(text, region or None)
    except phonenumbers.NumberParseException:
        return None


def _as_e164(parsed: PhoneNumber) -> str:
    import phonenumbers

    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def _judge_international(text: str) -> Finding:
    """Judge a text that begins with a plus: what the API's pattern takes may be sent, if doubted."""
    import phonenumbers

    digits = phonenumbers.normalize_digits_only(text)
    if digits.startswith("0"):
        return Finding(Outcome.ERROR, Code.PHONE_ZERO_COUNTRY_CODE)
    parsed = _parse(text, "")
    if parsed is None:
        # Letters, or a country code that libphonenumber does not know.
        number = "+" + digits
        if len(digits) < 7:
            return _too_short(text)
        if re.search("[A-Za-z]", text) or not is_e164(number):
            return Finding(Outcome.ERROR, Code.PHONE_NOT_A_NUMBER)
        return Finding(Outcome.WARNING, Code.PHONE_DOUBTED_COUNTRY, number, facts={"pretty": number})
    return _judge_parsed(parsed, typed_with_plus=True)


def _judge_national(text: str, region: str) -> Finding:
    """Judge a text without a plus, by the country chosen beside the field."""
    import phonenumbers

    if not any(character.isdigit() for character in text):
        return _too_short(text)
    with_plus = _parse("+" + text, "")
    complete = with_plus if with_plus is not None and phonenumbers.is_valid_number(with_plus) else None
    parsed = _parse(text, region) if region else None
    if parsed is not None and phonenumbers.is_valid_number(parsed):
        return _judge_parsed(parsed, typed_with_plus=False)
    if complete is not None:
        fix = Fix(_as_e164(complete), frozenset({Repair.PLUS_SIGN}))
        return Finding(
            Outcome.INCOMPLETE, Code.PHONE_PLUS_MISSING, fix=fix, facts={"pretty": pretty(fix.text)}
        )
    if len(phonenumbers.normalize_digits_only(text)) > _MOST_DIGITS + 1:
        return Finding(Outcome.ERROR, Code.PHONE_TOO_LONG)
    if not region:
        return Finding(Outcome.INCOMPLETE, Code.PHONE_NO_COUNTRY)
    if parsed is None:
        digits = phonenumbers.normalize_digits_only(text)
        return _too_short(text) if len(digits) < 7 else Finding(Outcome.ERROR, Code.PHONE_NOT_A_NUMBER)
    return _judge_parsed(parsed, typed_with_plus=False)


def _too_short(text: str) -> Finding:
    if re.search("[A-Za-z]", text):
        return Finding(Outcome.ERROR, Code.PHONE_NOT_A_NUMBER)
    return Finding(Outcome.INCOMPLETE, Code.PHONE_TOO_SHORT)


def _judge_parsed(parsed: PhoneNumber, *, typed_with_plus: bool) -> Finding:
    import phonenumbers

    number = _as_e164(parsed)
    region = region_of(number) or phonenumbers.region_code_for_country_code(parsed.country_code or 0)
    facts = {"pretty": pretty(number), "region": region if region.isalpha() and region != "ZZ" else ""}
    if parsed.extension:
        bare = _judge_international(number)
        if not bare.outcome.may_be_sent:
            return bare
        fix = Fix(bare.value, frozenset({Repair.EXTENSION}))
        return Finding(Outcome.ERROR, Code.PHONE_EXTENSION, fix=fix, facts=facts)
    if len(number) - 1 > _MOST_DIGITS:
        return Finding(Outcome.ERROR, Code.PHONE_TOO_LONG, facts=facts)
    reason = phonenumbers.is_possible_number_with_reason(parsed)
    possible = phonenumbers.ValidationResult
    short = reason in (possible.TOO_SHORT, possible.IS_POSSIBLE_LOCAL_ONLY)
    if not is_e164(number) or (short and not typed_with_plus):
        return Finding(Outcome.INCOMPLETE, Code.PHONE_TOO_SHORT, facts=facts)
    if short:
        return Finding(Outcome.WARNING, Code.PHONE_DOUBTED_SHORT, number, facts=facts)
    if reason == possible.TOO_LONG:
        if not typed_with_plus:
            return Finding(Outcome.ERROR, Code.PHONE_TOO_LONG, facts=facts)
        return Finding(Outcome.WARNING, Code.PHONE_DOUBTED_LONG, number, facts=facts)
    if not phonenumbers.is_valid_number(parsed):
        return Finding(Outcome.WARNING, Code.PHONE_DOUBTED, number, facts=facts)
    return Finding(Outcome.OK, Code.PHONE_FINE, number, facts=facts)
