"""What the program costs while nothing happens, and how long it takes to end."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.figures import Report

_SETTLED, _WATCHED = 12, 30
"""Seconds until everything is loaded, and seconds in which nothing is to happen."""

_IDLE = f"""
import asyncio, sys, time
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog
from sigmamind_desktop import bootstrap, cli
from sigmamind_desktop.domain.access import api_address
from sigmamind_desktop.runtime import loop
from sigmamind_desktop.runtime.paths import paths_under

app = cli._make_app()

def said(file, word):
    return int(file.read_text().split(word)[1].split()[0])

def switches():
    files = Path("/proc/self/task").glob("*/status")
    return {{file: said(file, "\\nvoluntary_ctxt_switches:") for file in files}}

async def watch():
    program = bootstrap.Program(bootstrap.Options(api_address.DEFAULT, paths_under(Path(sys.argv[1]))))
    await program.start()
    await asyncio.sleep({_SETTLED})
    for window in app.topLevelWidgets():
        if isinstance(window, QDialog):
            window.reject()  # the welcome: nobody has a key here
    program.flows.view.table.setFocus()
    print(said(Path("/proc/self/status"), "VmRSS:") / 1000)
    await asyncio.sleep(1)
    before = switches()
    await asyncio.sleep({_WATCHED})
    print(sum(count - before.get(thread, 0) for thread, count in switches().items()))
    began = time.perf_counter()
    await program.stop()
    print((time.perf_counter() - began) * 1000, flush=True)
    cli.leave(0)

loop.run(watch(), app)
"""


@pytest.mark.linux_only("how often a thread woke up")
def test_idle(tmp_path: Path, report: Report) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _IDLE, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
    )
    held, woken, ending = map(float, done.stdout.split())
    report("memory that the idle program holds", held, "MB", goal=100)
    report("its wake-ups in a minute, no caret blinking", woken * 60 / _WATCHED, goal=10)
    report("from the wish to close to the last write", ending, "ms", goal=300)
