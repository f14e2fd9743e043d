"""The demo's check of a trunk's host."""

from __future__ import annotations

import pytest

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.fields.judging import judge_field
from sigmamind_desktop.domain.findings import Outcome
from sigmamind_desktop.domain.trunks.check import CheckLine, Verdict, verdict_of
from sigmamind_desktop.sandbox.trunks import HOSTS, DemoProbe


@pytest.mark.parametrize(
    ("host", "verdict"),
    [
        ("sip.telnyx.com", Verdict.ANSWERS),
        ("silent.example.com", Verdict.NO_ANSWER),
        ("nowhere.example.com", Verdict.NO_SUCH_HOST),
    ],
)
async def test_each_kind_of_host_can_be_tried(host: str, verdict: Verdict) -> None:
    lines: list[CheckLine] = []
    await DemoProbe().check(host, lines.append)
    assert verdict_of(tuple(lines)) is verdict


def test_what_the_welcome_names_can_be_typed() -> None:
    for host in HOSTS:
        finding = judge_field(FieldId.TERMINATION_SIP_URI, Draft({FieldId.TERMINATION_SIP_URI: host.name}))
        assert finding.outcome is Outcome.OK
