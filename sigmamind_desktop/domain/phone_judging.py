"""From whatever people paste to a phone number as the API takes it.

The rules are libphonenumber's and the API's own pattern (`domain/e164.py`). The pattern decides what can be
sent; libphonenumber only warns.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from sigmamind_desktop.domain.e164 import as_e164, is_e164, parse, pretty, region_of
from sigmamind_desktop.domain.findings import Code, Finding, Fix, Outcome, Repair
from sigmamind_desktop.domain.phone_text import (
    LAST_OF_SEVERAL,
    RUSSIAN_PREFIX,
    Flaw,
    PhoneText,
    digits_before_words,
    read_phone_text,
    with_dialled_letters,
    with_digits_for_look_alikes,
    without_words,
)

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

# libphonenumber is imported where it is first used, as in `domain/e164.py`.

_MOST_DIGITS: Final = 15
_TRUNK_ZERO: Final = re.compile(r"[(\[]\s*0\s*[)\]]")
_PREFIXES: Final = ("011", "0011", "001", "002", "005", "008", "009", "010", "810")
"""By which others than 00 dial abroad: North America, Australia, much of Asia, Russia."""
_AFTER_PREFIX: Final = 5
"""libphonenumber's `CountryCodeSource.FROM_NUMBER_WITH_IDD`."""
_OLD_MEXICAN: Final = re.compile(r"(?:0[12]|04[45]|1)([2-9][0-9]{9})")
"""With the prefixes that Mexico gave up in 2019, the 1 of mobile numbers among them."""


def judge_phone_number(typed: str, region: str, *, required: bool) -> Finding:
    """Judge a phone number as typed or pasted. No digit is guessed, and none is left out unseen.

    Args:
        typed: any text: with spaces, dashes, brackets, quotes, `Tel.:`, a `00` prefix, full-width
            digits, the national trunk zero (`+44 (0)20 ...`), or a national number of `region`.
        region: ISO 3166 alpha-2 of the country chosen beside the field; empty if none is.
        required: whether an empty text is a problem.

    Returns:
        A finding whose `value` is E.164 where the number may be sent. Facts: `region`, `pretty`, `part`
        (what keeps it from being a number), `other` (how else it may be read).
    """
    text = read_phone_text(typed)
    if not text.number and text.flaw is None:
        empty = (Outcome.INCOMPLETE, Code.REQUIRED) if required else (Outcome.OK, Code.EMPTY_OPTIONAL)
        return Finding(*empty)
    return _judge_flawed(text, region) if text.flaw is not None else _judge(text.number, region)


def _judge_flawed(text: PhoneText, region: str) -> Finding:
    """Say what keeps `text` from being a number, with a repair where that loses nothing."""
    facts = {"part": text.part}
    match text.flaw:
        case Flaw.ROUNDED:
            return Finding(Outcome.ERROR, Code.PHONE_SPREADSHEET, facts=facts)
        case Flaw.DECIMAL:
            whole = _judge(text.number, region)
            fix = None if whole.outcome is Outcome.WARNING else _repaired(whole, Repair.DECIMALS)
            return Finding(Outcome.ERROR, Code.PHONE_DECIMAL, fix=fix, facts=facts)
        case Flaw.MASK:
            return Finding(Outcome.ERROR, Code.PHONE_MASKED, facts=facts)
        case Flaw.EXTENSION:
            bare = judge_phone_number(text.number, region, required=True)
            if fix := _repaired(bare, Repair.EXTENSION):
                return Finding(Outcome.ERROR, Code.PHONE_EXTENSION, fix=fix, facts={**bare.facts, **facts})
            return bare
        case Flaw.BESIDE:
            return Finding(Outcome.ERROR, Code.PHONE_LETTERS, facts=facts)
        case Flaw.LETTERS:
            return _judge_letters(text, region)
        case _:
            return Finding(Outcome.ERROR, Code.PHONE_NOT_A_NUMBER)


def _judge_letters(text: PhoneText, region: str) -> Finding:
    """A letter is no digit. What it may have been meant for is offered if it makes a valid number."""
    readings = (
        (without_words(text.number), Code.PHONE_LETTERS, Repair.WORDS),
        (with_digits_for_look_alikes(text.number), Code.PHONE_LETTERS, Repair.LOOK_ALIKES),
        (with_dialled_letters(text.number), Code.PHONE_VANITY, Repair.DIALLED_LETTERS),
    )
    facts = {"part": text.part}
    for reading, code, repair in readings:
        finding = _judge(reading, region) if reading else None
        if finding is not None and finding.outcome is Outcome.OK:
            without = _judge(digits_before_words(text.number), region)
            if code is Code.PHONE_VANITY and without.outcome is Outcome.OK:
                break  # with the letters and without them
            return Finding(Outcome.ERROR, code, fix=_repaired(finding, repair), facts=facts)
    return Finding(Outcome.ERROR, Code.PHONE_LETTERS, facts=facts)


def _repaired(finding: Finding, repair: Repair) -> Fix | None:
    """The repair that leads to what `finding` is of; None if that may not be sent either."""
    if finding.fix is not None and not finding.outcome.may_be_sent:
        return Fix(finding.fix.text, finding.fix.repairs | {repair})
    return Fix(finding.value, frozenset({repair})) if finding.value else None


def _judge(text: str, region: str) -> Finding:
    """Judge digits and separators."""
    finding = _judge_international(text) if text.startswith("+") else _judge_national(text, region)
    if finding.outcome is Outcome.OK and LAST_OF_SEVERAL.fullmatch(text):
        return replace(finding, outcome=Outcome.WARNING, code=Code.PHONE_DOUBTED_SEVERAL)
    return finding


def _digits(text: str) -> str:
    return re.sub("[^0-9]", "", text)


def _valid(parsed: PhoneNumber | None) -> PhoneNumber | None:
    import phonenumbers

    return parsed if parsed is not None and phonenumbers.is_valid_number(parsed) else None


def _judge_international(text: str) -> Finding:
    """Judge a text that begins with a plus: what the API's pattern takes may be sent, if doubted."""
    digits = _digits(text)
    number = "+" + digits
    if digits.startswith("0"):
        return Finding(Outcome.ERROR, Code.PHONE_ZERO_COUNTRY_CODE)
    parsed = parse(number, "")
    if parsed is None:  # a country code that libphonenumber does not know
        if len(digits) < 7:
            return Finding(Outcome.INCOMPLETE, Code.PHONE_TOO_SHORT)
        if not is_e164(number):
            return Finding(Outcome.ERROR, Code.PHONE_TOO_LONG)
        return Finding(Outcome.WARNING, Code.PHONE_DOUBTED_COUNTRY, number, facts={"pretty": number})
    if _valid(parsed):
        return _judge_parsed(parsed, as_e164(parsed), is_valid=True, typed_with_plus=True)
    if (without := _TRUNK_ZERO.sub("", text)) != text:
        return _judge_international(without)
    # What is doubted keeps every digit: libphonenumber takes a first zero for the trunk's.
    return _judge_parsed(parsed, number, is_valid=False, typed_with_plus=True)


def _judge_national(text: str, region: str) -> Finding:
    """Judge a text without a plus, by the country chosen beside the field.

    A country that dials abroad by another prefix than 00 has its own asked first.
    """
    digits = _digits(text)
    if not digits:
        return Finding(Outcome.INCOMPLETE, Code.PHONE_TOO_SHORT)
    own = parse(digits, region) if region else None
    after_zeros = digits.removeprefix("00") if digits.startswith("00") else ""
    abroad = parse("+" + after_zeros, "") if after_zeros else None
    is_abroad = own is not None and own.country_code_source == _AFTER_PREFIX
    if not is_abroad and RUSSIAN_PREFIX.fullmatch(text) and (new := _after_another_prefix(digits)):
        return Finding(Outcome.INCOMPLETE, Code.PHONE_OTHER_PREFIX, fix=new)
    valid = {as_e164(each): each for each in (_valid(own), _valid(abroad)) if each is not None}
    if valid:
        (number, first), *others = valid.items()
        finding = _judge_parsed(first, number, is_valid=True, typed_with_plus=False)
        other = others[0][0] if others else ""
        if not other and _valid(own) is None and (new := _after_another_prefix(digits)):
            other = new.text
        if other in ("", number):
            return finding
        fix = Fix(other, frozenset({Repair.OTHER_READING}))
        facts = {**finding.facts, "other": other}
        return Finding(Outcome.WARNING, Code.PHONE_TWO_READINGS, number, fix, facts)
    is_usual = own is None or abroad is None or as_e164(own) == as_e164(abroad)
    is_double_zero = digits.startswith("00") and (is_usual or not is_abroad)
    with_plus = None if is_double_zero else parse("+" + digits, "")
    if own is not None and (new := _without_old_prefix(own)):
        return Finding(Outcome.INCOMPLETE, Code.PHONE_OLD_MOBILE, fix=new)
    if (complete := _valid(with_plus)) is not None:
        fix = Fix(as_e164(complete), frozenset({Repair.PLUS_SIGN}))
        facts = {"pretty": pretty(fix.text)}
        return Finding(Outcome.INCOMPLETE, Code.PHONE_PLUS_MISSING, fix=fix, facts=facts)
    if new := _after_another_prefix(digits):
        return Finding(Outcome.INCOMPLETE, Code.PHONE_OTHER_PREFIX, fix=new)
    if is_double_zero:
        return _judge_international("+" + re.sub(r"^[\s(\[]*00[)\]]?", "", text))
    if with_plus is not None and (new := _without_old_prefix(with_plus)):
        return Finding(Outcome.INCOMPLETE, Code.PHONE_OLD_MOBILE, fix=new)
    if len(digits) > _MOST_DIGITS + 1:
        return Finding(Outcome.ERROR, Code.PHONE_TOO_LONG)
    if not region:
        return Finding(Outcome.INCOMPLETE, Code.PHONE_NO_COUNTRY)
    if own is None:
        if len(digits) < 7:
            return Finding(Outcome.INCOMPLETE, Code.PHONE_TOO_SHORT)
        return Finding(Outcome.ERROR, Code.PHONE_NOT_A_NUMBER)
    return _judge_parsed(own, as_e164(own), is_valid=False, typed_with_plus=False)


def _after_another_prefix(digits: str) -> Fix | None:
    """The number behind the prefix by which another country dials abroad, if that makes one valid number."""
    found = {
        as_e164(parsed)
        for prefix in _PREFIXES
        if digits.startswith(prefix)
        and (parsed := _valid(parse("+" + digits.removeprefix(prefix), ""))) is not None
    }
    return Fix(found.pop(), frozenset({Repair.FOREIGN_PREFIX})) if len(found) == 1 else None


def _without_old_prefix(parsed: PhoneNumber) -> Fix | None:
    """A Mexican number as it is dialled since 2019, for one with a prefix of before."""
    import phonenumbers

    old = _OLD_MEXICAN.fullmatch(phonenumbers.national_significant_number(parsed))
    new = parse(f"+52{old[1]}", "") if old is not None and parsed.country_code == 52 else None
    return Fix(as_e164(new), frozenset({Repair.OLD_MOBILE})) if new is not None and _valid(new) else None


def _judge_parsed(parsed: PhoneNumber, number: str, *, is_valid: bool, typed_with_plus: bool) -> Finding:
    """Judge `number`, which libphonenumber has read as `parsed`."""
    import phonenumbers

    region = region_of(number) or phonenumbers.region_code_for_country_code(parsed.country_code or 0)
    facts = {"pretty": pretty(number), "region": region if region.isalpha() and region != "ZZ" else ""}
    if len(number) - 1 > _MOST_DIGITS:
        return Finding(Outcome.ERROR, Code.PHONE_TOO_LONG, facts=facts)
    if is_e164(number) and is_valid:
        return Finding(Outcome.OK, Code.PHONE_FINE, number, facts=facts)
    reason, possible = phonenumbers.is_possible_number_with_reason(parsed), phonenumbers.ValidationResult
    short = reason in (possible.TOO_SHORT, possible.IS_POSSIBLE_LOCAL_ONLY)
    if not is_e164(number) or (short and not typed_with_plus):
        return Finding(Outcome.INCOMPLETE, Code.PHONE_TOO_SHORT, facts=facts)
    if short:
        return Finding(Outcome.WARNING, Code.PHONE_DOUBTED_SHORT, number, facts=facts)
    if new := _without_old_prefix(parsed):
        return Finding(Outcome.WARNING, Code.PHONE_OLD_MOBILE, number, new, facts)
    if reason == possible.TOO_LONG:
        if not typed_with_plus:
            return Finding(Outcome.ERROR, Code.PHONE_TOO_LONG, facts=facts)
        return Finding(Outcome.WARNING, Code.PHONE_DOUBTED_LONG, number, facts=facts)
    return Finding(Outcome.WARNING, Code.PHONE_DOUBTED, number, facts=facts)
