r"""Phone numbers as the API takes them (`+14155552671`), and how people write them.

The API's own pattern is `^\+[1-9][0-9]{6,14}$`. How a number is written, and where it is from, says
libphonenumber (https://github.com/google/libphonenumber).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

# libphonenumber is imported where it is first used: the window's first paint does not need it.

_E164: Final = re.compile(r"\+[1-9][0-9]{6,14}")


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

    parsed = parse(number, "") if is_e164(number) else None
    if parsed is None or as_e164(parsed) != number:  # which would show other digits than are sent
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


def parse(text: str, region: str) -> PhoneNumber | None:
    """What libphonenumber reads of a text, in a region (ISO 3166 alpha-2) where it says none itself."""
    import phonenumbers

    try:
        return phonenumbers.parse(text, region or None, keep_raw_input=True)
    except phonenumbers.NumberParseException:
        return None


def as_e164(parsed: PhoneNumber) -> str:
    """As the API takes it, if it is a number."""
    import phonenumbers

    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
