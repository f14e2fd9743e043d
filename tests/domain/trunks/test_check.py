"""What the lines of a check say, each and together."""

from __future__ import annotations

import pytest

from sigmamind_desktop.domain.trunks.check import (
    CheckLine,
    CheckResult,
    Standing,
    Subject,
    Verdict,
    result_of,
    verdict_of,
)
from sigmamind_desktop.domain.trunks.sip_options import SipAnswer


def _lines(name: CheckResult, *others: CheckResult) -> tuple[CheckLine, ...]:
    subjects = (Subject.UDP, Subject.TCP, Subject.TLS, Subject.CERTIFICATE)
    return (CheckLine(Subject.NAME, name), *map(CheckLine, subjects, others))


@pytest.mark.parametrize(
    ("lines", "verdict"),
    [
        (_lines(CheckResult.NAME_UNKNOWN), Verdict.NO_SUCH_HOST),
        (_lines(CheckResult.NAME_WITHOUT_ADDRESS), Verdict.NO_ADDRESS),
        (_lines(CheckResult.NAME_NOT_LOOKED_UP), Verdict.NOT_LOOKED_UP),
        (
            _lines(CheckResult.NAME_FOUND, CheckResult.NO_ANSWER, CheckResult.REFUSED, CheckResult.NO_WAY),
            Verdict.NO_ANSWER,
        ),
        (_lines(CheckResult.NAME_FOUND, CheckResult.NO_ANSWER, CheckResult.KNOWS_US_NOT), Verdict.ANSWERS),
        (
            _lines(CheckResult.NAME_IS_ADDRESS, CheckResult.NOT_SIP, CheckResult.ASKS_FOR_CREDENTIALS),
            Verdict.ANSWERS,
        ),
        (_lines(CheckResult.NAME_FOUND, CheckResult.NO_ANSWER, CheckResult.NOT_SIP), Verdict.NOT_SIP),
        (
            _lines(
                CheckResult.NAME_FOUND,
                CheckResult.REFUSED,
                CheckResult.REFUSED,
                CheckResult.NO_ANSWER,
                CheckResult.TRUSTED,
            ),
            Verdict.NO_ANSWER,
        ),
    ],
)
def test_one_answer_in_sip_is_enough_and_silence_proves_nothing(
    lines: tuple[CheckLine, ...], verdict: Verdict
) -> None:
    assert verdict_of(lines) is verdict


@pytest.mark.parametrize(
    "result", [CheckResult.NO_ANSWER, CheckResult.REFUSED, CheckResult.NO_WAY, CheckResult.NOT_OFFERED]
)
def test_what_proves_nothing_neither_passes_nor_warns(result: CheckResult) -> None:
    assert CheckLine(Subject.UDP, result).standing is Standing.EXPLAINS


def test_a_certificate_that_is_not_accepted_warns() -> None:
    for result in (CheckResult.EXPIRED, CheckResult.OTHER_NAME, CheckResult.UNTRUSTED):
        assert CheckLine(Subject.CERTIFICATE, result).standing is Standing.WARNS


@pytest.mark.parametrize(
    ("status", "result"),
    [
        (100, CheckResult.ANSWERS),
        (200, CheckResult.ANSWERS),
        (401, CheckResult.ASKS_FOR_CREDENTIALS),
        (403, CheckResult.KNOWS_US_NOT),
        (404, CheckResult.ANSWERS),
        (407, CheckResult.ASKS_FOR_CREDENTIALS),
        (503, CheckResult.ANSWERS),
    ],
)
def test_what_an_answer_says(status: int, result: CheckResult) -> None:
    assert result_of(SipAnswer(status, "", is_ours=True, size=1)) is result
