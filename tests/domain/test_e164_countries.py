"""Every country's phone numbers, however they are written, and on the way while they are typed."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import phonenumbers
import pytest

from sigmamind_desktop.domain.e164 import regions
from sigmamind_desktop.domain.findings import Code, Outcome
from sigmamind_desktop.domain.phone_judging import judge_phone_number


@cache
def _examples() -> list[tuple[str, phonenumbers.PhoneNumber]]:
    """A real-looking number of each kind in each region."""
    kinds = phonenumbers.PhoneNumberType
    found = [
        (region, phonenumbers.example_number_for_type(region, kind))
        for region, _ in regions()
        for kind in (kinds.FIXED_LINE, kinds.MOBILE, kinds.TOLL_FREE)
    ]
    return [(region, number) for region, number in found if number is not None]


def _as(style: int) -> Callable[[phonenumbers.PhoneNumber], str]:
    return lambda number: phonenumbers.format_number(number, style)


_STYLE = phonenumbers.PhoneNumberFormat
WRITTEN = {
    "as E.164": _as(_STYLE.E164),
    "internationally": _as(_STYLE.INTERNATIONAL),
    "as a link": _as(_STYLE.RFC3966),
    "with 00": lambda number: "00" + _as(_STYLE.E164)(number).removeprefix("+"),
}


@pytest.mark.parametrize("write", WRITTEN.values(), ids=WRITTEN)
@pytest.mark.parametrize("chosen", ["", "US"], ids=["no country", "US"])
@pytest.mark.slow
def test_every_countrys_numbers_are_read(write: Callable[..., str], chosen: str) -> None:
    examples = _examples()
    assert len(examples) > 600
    wrong = [
        (write(number), finding)
        for _, number in examples
        if (finding := judge_phone_number(write(number), chosen, required=True)).value
        != _as(_STYLE.E164)(number)
    ]
    assert not wrong


@pytest.mark.slow
def test_every_countrys_national_numbers_are_read_with_the_country_chosen() -> None:
    wrong = [
        (region, _as(_STYLE.NATIONAL)(number))
        for region, number in _examples()
        if judge_phone_number(_as(_STYLE.NATIONAL)(number), region, required=True).value
        != _as(_STYLE.E164)(number)
    ]
    assert not wrong


@pytest.mark.slow
def test_every_countrys_numbers_get_their_missing_plus() -> None:
    for _, number in _examples():
        right = _as(_STYLE.E164)(number)
        finding = judge_phone_number(right.removeprefix("+"), "", required=True)
        assert (finding.outcome, finding.code) == (Outcome.INCOMPLETE, Code.PHONE_PLUS_MISSING), right
        assert finding.fix is not None
        assert finding.fix.text == right


@pytest.mark.parametrize("write", WRITTEN.values(), ids=WRITTEN)
@pytest.mark.slow
def test_typing_a_number_is_never_an_error_on_the_way(write: Callable[..., str]) -> None:
    for region, _ in regions():
        number = write(phonenumbers.example_number(region)).removeprefix("tel:")
        for end in range(1, len(number) + 1):
            finding = judge_phone_number(number[:end], "US", required=True)
            assert finding.outcome is not Outcome.ERROR, number[:end]


@pytest.mark.parametrize("is_chosen", [True, False], ids=["country chosen", "no country"])
@pytest.mark.slow
def test_typing_a_national_number_is_never_an_error_on_the_way(is_chosen: bool) -> None:
    for region, _ in regions():
        number = _as(_STYLE.NATIONAL)(phonenumbers.example_number(region))
        for end in range(1, len(number) + 1):
            finding = judge_phone_number(number[:end], region if is_chosen else "", required=True)
            assert finding.outcome is not Outcome.ERROR, (region, number[:end])
