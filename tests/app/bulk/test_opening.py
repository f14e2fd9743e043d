"""What opening a table spares the window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.conftest import SECONDS

_FIRST_ROW = """
import sys
from sigmamind_desktop.app.bulk.opening import _load_rules
from sigmamind_desktop.domain.bulk.judging import RowJudge
from sigmamind_desktop.domain.bulk.sheets import Sheet, TableFile
from sigmamind_desktop.domain.draft import Draft, FieldId

fields = [FieldId.PHONE_NUMBER, FieldId.TERMINATION_SIP_URI, FieldId.TRUNK_USERNAME]
row = ("+14155552671", "acme.pstn.twilio.com", "acme")
_load_rules(TableFile("", (Sheet("", [row]),)))
before = set(sys.modules)
findings = RowJudge(fields, Draft()).judge(row)
assert findings[FieldId.PHONE_NUMBER].outcome.may_be_sent
print(*sorted(set(sys.modules) - before))
"""


def test_the_first_row_is_judged_without_loading_anything() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _FIRST_ROW],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert (done.stdout.split(), done.stderr) == ([], "")
