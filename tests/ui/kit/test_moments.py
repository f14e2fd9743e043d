"""Days and times are written in one way."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path

import sigmamind_desktop
from sigmamind_desktop.ui.kit.moments import day_text, minute_text, moment_text

_UI = Path(sigmamind_desktop.__file__).parent / "ui"
_OTHER_WAYS = re.compile(r"strftime|\.isoformat\(|QLocale\.FormatType|Qt\.DateFormat")
_NO_PERSON_READS_IT_AS_A_DATE = {"numbers/export_flow.py": "the name of a file, which sorts by it"}


def test_no_other_file_of_the_window_writes_a_date() -> None:
    files = {file.relative_to(_UI).as_posix(): file for file in _UI.rglob("*.py")}
    writing = {name for name, file in files.items() if _OTHER_WAYS.search(file.read_text("utf-8"))}
    assert writing == {"kit/moments.py", *_NO_PERSON_READS_IT_AS_A_DATE}


def test_a_moment_is_its_day_and_its_minute() -> None:
    when = datetime(2026, 11, 26, 14, 5, 59).astimezone()
    assert day_text(date(2026, 11, 26)) in moment_text(when)
    assert minute_text(when.time().replace(second=0)) in moment_text(when)
