"""The parts of a carrier's key, as they are typed and pasted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sigmamind_desktop.domain.carriers.key_parts import KeyPart, PartCode, PartFinding, judge_part
from sigmamind_desktop.domain.findings import Outcome
from sigmamind_desktop.domain.secret import Secret

HEX = "0123456789abcdef0123456789abcdef"
SECRET = "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF"
ACCOUNT, KEY, OWN, TELNYX = KeyPart.ACCOUNT_SID, KeyPart.KEY_SID, KeyPart.KEY_SECRET, KeyPart.TELNYX_KEY


@pytest.mark.parametrize(
    ("part", "typed", "value"),
    [
        (ACCOUNT, f"AC{HEX}", f"AC{HEX}"),
        (ACCOUNT, f"  ac{HEX.upper()}\n", f"AC{HEX}"),
        (KEY, f"“SK{HEX}”", f"SK{HEX}"),
        (OWN, SECRET, SECRET),
        (OWN, f"Secret: {SECRET}", SECRET),
        (TELNYX, "KEY0190ABCDEF0123456789_zYxW", "KEY0190ABCDEF0123456789_zYxW"),
        (TELNYX, "Bearer KEY0190ABCDEF0123456789", "KEY0190ABCDEF0123456789"),
    ],
)
def test_a_part_is_taken_without_what_pasting_adds(part: KeyPart, typed: str, value: str) -> None:
    finding = judge_part(part, typed)
    assert (finding.outcome, finding.code) == (Outcome.OK, PartCode.FINE)
    assert finding.value.reveal() == value


@pytest.mark.parametrize(
    ("part", "typed", "code"),
    [
        (ACCOUNT, HEX, PartCode.AUTH_TOKEN),
        (KEY, HEX, PartCode.AUTH_TOKEN),
        (OWN, HEX, PartCode.AUTH_TOKEN),
        (ACCOUNT, f"SK{HEX}", PartCode.KEY_SID),
        (KEY, f"AC{HEX}", PartCode.ACCOUNT_SID),
        (OWN, f"SK{HEX}", PartCode.KEY_SID),
        (KEY, f"PN{HEX}", PartCode.OTHER_SID),
        (TELNYX, f"AC{HEX}", PartCode.ACCOUNT_SID),
        (ACCOUNT, f"AC{HEX}0", PartCode.NOT_IT),
        (ACCOUNT, "me@example.com", PartCode.NOT_IT),
        (TELNYX, "v3-live-1234567890", PartCode.NOT_IT),
        (OWN, "•" * 32, PartCode.UNUSABLE),
        (OWN, "zwölf Zeichen und mehr", PartCode.UNUSABLE),
    ],
)
def test_what_is_pasted_in_its_place_is_told(part: KeyPart, typed: str, code: PartCode) -> None:
    finding = judge_part(part, typed)
    assert (finding.outcome, finding.code) == (Outcome.ERROR, code)
    assert not finding.value


@pytest.mark.parametrize("part", KeyPart)
def test_what_can_still_become_right_is_no_error(part: KeyPart) -> None:
    whole = {ACCOUNT: f"AC{HEX}", KEY: f"SK{HEX}", OWN: SECRET, TELNYX: f"KEY{SECRET}"}[part]
    outcomes = [judge_part(part, whole[:length]).outcome for length in range(len(whole))]
    assert Outcome.ERROR not in outcomes
    assert judge_part(part, "").code is PartCode.EMPTY


@given(st.sampled_from(KeyPart), st.text())
def test_any_text_is_judged_and_only_what_may_be_sent_has_a_value(part: KeyPart, typed: str) -> None:
    finding = judge_part(part, typed)
    assert bool(finding.value) is finding.outcome.may_be_sent
    assert repr(finding) == repr(PartFinding(finding.outcome, finding.code, Secret("another one")))
