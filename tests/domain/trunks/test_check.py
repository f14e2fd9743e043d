"""What the lines of a check say, each and together."""

from __future__ import annotations

import pytest

from sigmamind_desktop.domain.trunks.check import (
    CheckLine,
    Finding,
    Standing,
    Subject,
    Verdict,
    finding_of,
    verdict_of,
)
from sigmamind_desktop.domain.trunks.sip_options import SipAnswer


def _lines(name: Finding, *others: Finding) -> tuple[CheckLine, ...]:
    subjects = (Subject.UDP, Subject.TCP, Subject.TLS, Subject.CERTIFICATE)
    return (CheckLine(Subject.NAME, name), *map(CheckLine, subjects, others))


@pytest.mark.parametrize(
    ("lines", "verdict"),
    [
        (_lines(Finding.NAME_UNKNOWN), Verdict.NO_SUCH_HOST),
        (_lines(Finding.NAME_WITHOUT_ADDRESS), Verdict.NO_ADDRESS),
        (_lines(Finding.NAME_NOT_LOOKED_UP), Verdict.NOT_LOOKED_UP),
        (_lines(Finding.NAME_FOUND, Finding.NO_ANSWER, Finding.REFUSED, Finding.NO_WAY), Verdict.NO_ANSWER),
        (_lines(Finding.NAME_FOUND, Finding.NO_ANSWER, Finding.KNOWS_US_NOT), Verdict.ANSWERS),
        (_lines(Finding.NAME_IS_ADDRESS, Finding.NOT_SIP, Finding.ASKS_FOR_CREDENTIALS), Verdict.ANSWERS),
        (_lines(Finding.NAME_FOUND, Finding.NO_ANSWER, Finding.NOT_SIP), Verdict.NOT_SIP),
        (
            _lines(Finding.NAME_FOUND, Finding.REFUSED, Finding.REFUSED, Finding.NO_ANSWER, Finding.TRUSTED),
            Verdict.NO_ANSWER,
        ),
    ],
)
def test_one_answer_in_sip_is_enough_and_silence_proves_nothing(
    lines: tuple[CheckLine, ...], verdict: Verdict
) -> None:
    assert verdict_of(lines) is verdict


@pytest.mark.parametrize("finding", [Finding.NO_ANSWER, Finding.REFUSED, Finding.NO_WAY, Finding.NOT_OFFERED])
def test_what_proves_nothing_neither_passes_nor_warns(finding: Finding) -> None:
    assert CheckLine(Subject.UDP, finding).standing is Standing.EXPLAINS


def test_a_certificate_that_is_not_accepted_warns() -> None:
    for finding in (Finding.EXPIRED, Finding.OTHER_NAME, Finding.UNTRUSTED):
        assert CheckLine(Subject.CERTIFICATE, finding).standing is Standing.WARNS


@pytest.mark.parametrize(
    ("status", "finding"),
    [
        (100, Finding.ANSWERS),
        (200, Finding.ANSWERS),
        (401, Finding.ASKS_FOR_CREDENTIALS),
        (403, Finding.KNOWS_US_NOT),
        (404, Finding.ANSWERS),
        (407, Finding.ASKS_FOR_CREDENTIALS),
        (503, Finding.ANSWERS),
    ],
)
def test_what_an_answer_says(status: int, finding: Finding) -> None:
    assert finding_of(SipAnswer(status, "", is_ours=True, size=1)) is finding
