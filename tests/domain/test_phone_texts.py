"""Numbers that people, spreadsheets and other countries write: none is guessed."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.domain.findings import Outcome
from sigmamind_desktop.domain.phone_judging import judge_phone_number

KINDS = tomllib.loads(Path(__file__).with_name("phone_numbers.toml").read_text(encoding="utf-8"))["kind"]
CASES = [
    pytest.param(case, id=f"{kind['name']}, {case['typed']!a} {case.get('region', '')}")
    for kind in KINDS
    for case in kind["cases"]
]


@pytest.mark.parametrize("case", CASES)
def test_a_number_is_read_or_its_place_is_named(case: dict[str, Any]) -> None:
    finding = judge_phone_number(case["typed"], case.get("region", ""), required=True)
    assert finding.code == case["code"]
    assert finding.value == case.get("value", "")
    assert (finding.fix.text if finding.fix else "") == case.get("fix", "")
    assert finding.facts.get("part", "") == case.get("part", "")


@pytest.mark.parametrize("case", [case for case in CASES if "fix" in case.values[0]])
def test_what_is_offered_is_a_number_as_it_is(case: dict[str, Any]) -> None:
    again = judge_phone_number(case["fix"], case.get("region", ""), required=True)
    assert (again.outcome, again.value, again.fix) == (Outcome.OK, case["fix"], None)
