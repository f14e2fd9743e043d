"""Judging one keystroke, in each field, with everything that it redraws."""

from __future__ import annotations

import statistics
import time
from typing import Any

import pytest

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.fields.judging import judge_field
from tests.benchmarks.figures import Report
from tests.ui.books import import_form

_TYPED = {
    FieldId.PHONE_NUMBER: ["+1 (415) 555-2671", "0044 20 7946 0958", "+49 (0)30 901820", "1.41556E+10"],
    FieldId.FRIENDLY_NAME: ["Support line of the London office"],
    FieldId.TERMINATION_SIP_URI: [
        "sip:user@acme.pstn.twilio.com:5060;transport=tls",
        "münchen.example.de",
        "[2001:db8::1]",
        "203.0.113.10",
    ],
    FieldId.TRUNK_USERNAME: ["acme-trunk"],
    FieldId.TRUNK_PASSWORD: ["correct horse battery staple"],
    FieldId.INBOUND_AGENT_ID: ["agent_D5D0p7TUs66TTAEAx"],
    FieldId.OUTBOUND_AGENT_ID: ["awTw7UKhOsLGiDbt"],
    FieldId.OUTBOUND_PHONE_NUMBER: ["+919876543210"],
}
_ROUNDS = 40


@pytest.mark.parametrize("field_id", FieldId)
def test_one_keystroke(qtbot: Any, field_id: FieldId, report: Report) -> None:
    form = import_form()
    qtbot.addWidget(form)
    row = form.rows[field_id]
    judging: list[float] = []
    whole: list[float] = []
    for _ in range(_ROUNDS):
        for text in _TYPED[field_id]:
            row.input.clear()
            for character in text:
                began = time.perf_counter()
                row.input.insert(character)
                whole.append(time.perf_counter() - began)
                draft = form.draft
                began = time.perf_counter()
                judge_field(field_id, draft)
                judging.append(time.perf_counter() - began)
    report(
        f"a keystroke in {field_id.value}, judged",
        _p99(judging),
        "ms",
        goal=1,
        note=f"shown in {_p99(whole):.3g} ms; 99th percentile of {len(judging)}",
    )


def _p99(seconds: list[float]) -> float:
    # The first round loads libphonenumber's rules of each country, once in the program's life.
    warm = seconds[len(seconds) // _ROUNDS :]
    return statistics.quantiles(warm, n=100)[98] * 1000
