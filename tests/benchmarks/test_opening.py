"""Several numbers from a file: read, recognised and judged, beside the form's own judges alone."""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sigmamind_desktop.app.bulk.workbench import Workbench
from sigmamind_desktop.bootstrap import Options, Program
from sigmamind_desktop.domain.access import api_address
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.fields.judging import judge_field
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.runtime.paths import paths_under
from sigmamind_desktop.services.secret_store import MemorySecretStore
from tests.benchmarks.conftest import stalls
from tests.benchmarks.figures import Report

_ROWS = 10_000
_HEAD = "Phone number,Friendly name,Termination SIP URI,Trunk username,Trunk password"
_SCREENFUL = 40
_STATUS = Path("/proc/self/status")


def _numbers() -> list[str]:
    return [f"+1415{2_000_000 + 7 * place}" for place in range(_ROWS)]


class Clock:
    """What has passed since it was made: on the wall, and of this process's work on every thread."""

    def __init__(self) -> None:
        self._wall, self._work = time.perf_counter(), time.process_time()

    def read(self) -> tuple[float, float]:
        """Seconds on the wall, and seconds of work: what others do on the machine is in the first alone."""
        return time.perf_counter() - self._wall, time.process_time() - self._work


@pytest.fixture
def bare() -> tuple[float, float]:
    """Seconds for the form's judges, once for each different text of a column: see `Clock.read`."""
    columns = {
        FieldId.PHONE_NUMBER: _numbers(),
        FieldId.FRIENDLY_NAME: [f"Desk {place}" for place in range(_ROWS)],
    }
    clock = Clock()
    for field_id, texts in columns.items():
        for text in texts:
            judge_field(field_id, Draft({field_id: text}))
    return clock.read()


def _resident() -> float:
    """Megabytes; 0 where Linux does not say: Wine shows its server's."""
    if sys.platform != "linux":
        return 0
    [line] = [line for line in _STATUS.read_text("utf-8").splitlines() if line.startswith("VmRSS")]
    return int(line.split()[1]) / 1000


async def test_a_file_of_ten_thousand_rows(
    qtbot: Any, tmp_path: Path, bare: tuple[float, float], report: Report
) -> None:
    file = tmp_path / "numbers.csv"
    rows = (
        f"{number},Desk {place},acme.pstn.twilio.com,acme,correct-horse"
        for place, number in enumerate(_numbers())
    )
    file.write_text("\n".join([_HEAD, *rows]), encoding="utf-8")
    secrets = MemorySecretStore()
    options = Options(api_address.DEFAULT, paths_under(tmp_path / "data"), secrets=secrets, refreshes=False)
    program = Program(options)
    qtbot.addWidget(program.window)
    await program.start()
    Secret(_HEAD).mask(_HEAD)  # as the log has long since done with an account's key
    await asyncio.wait([task for task in asyncio.all_tasks() if task.get_name().startswith("load ")])
    program.flows.bulk.open()
    await asyncio.sleep(0.5)
    idle = _resident()
    clock = Clock()
    first = 0.0
    bench: Workbench | None = None
    async with stalls() as gaps:
        program.flows.bulk.open_file(file)
        while bench is None or not bench.is_judged:
            await asyncio.sleep(0.001)
            window = program.flows.bulk.window
            if bench is None and window is not None and window.view is not None:
                bench = window.view.bench
            if bench is not None and not first and bench.kind(_SCREENFUL) is not None:
                first, _ = clock.read()
    wall, work = clock.read()
    used = _resident() - idle
    assert window is not None
    assert window.view is not None
    table = window.view.table
    table.edit(window.view.model.index(_ROWS // 2, 1))
    editor = QApplication.focusWidget()
    keys = []
    for key in "4155":
        pressed = time.perf_counter()
        QTest.keyClick(editor, key)
        keys.append(time.perf_counter() - pressed)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    await program.stop()
    on_the_wall = f"on the wall {wall:.2f} s, the judges alone {bare[0]:.2f} s"
    report(f"{_ROWS:,} rows of a csv, work", work, "s", floor=bare[1], goal=1.3 * bare[1], note=on_the_wall)
    report("a screenful of them", first * 1000, "ms", goal=300)
    report("the longest stall meanwhile", max(gaps) * 1000, "ms", goal=50)
    if used:
        report("memory above the idle program", used, "MB", goal=60)
    report("a keystroke in a cell, the longest", max(keys) * 1000, "ms", goal=5)
