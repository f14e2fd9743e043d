"""The event loop, in interpreters of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

_BEGIN = """
import asyncio, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from sigmamind_desktop.runtime import loop
app = QApplication([])
"""


def test_the_result_of_the_program_is_the_exit_code(run_script: Callable[..., Any]) -> None:
    script = """
async def main():
    await asyncio.sleep(0.01)
    return 7
sys.exit(loop.run(main(), app))
"""
    done = run_script(_BEGIN + script, check=False)
    assert (done.returncode, done.stderr) == (7, "")


def test_closing_the_last_window_does_not_cut_the_program_off(run_script: Callable[..., Any]) -> None:
    script = """
async def main():
    window = QWidget()
    window.show()
    closed = asyncio.Event()
    QTimer.singleShot(0, lambda: (window.close(), closed.set()))
    await closed.wait()
    await asyncio.sleep(0.05)
    print("written down")
    return 0
sys.exit(loop.run(main(), app))
"""
    done = run_script(_BEGIN + script)
    assert (done.stdout, done.stderr) == ("written down\n", "")


def test_a_task_left_over_is_cancelled_and_gets_its_turn(run_script: Callable[..., Any]) -> None:
    script = """
async def left_over():
    try:
        await asyncio.Event().wait()
    finally:
        await asyncio.sleep(0)
        print("tidied up")
async def main():
    global task
    task = asyncio.create_task(left_over())
    await asyncio.sleep(0)
    return 0
sys.exit(loop.run(main(), app))
"""
    assert run_script(_BEGIN + script).stdout == "tidied up\n"


_ENDED = """
async def main():
    undo = loop.on_quit(lambda: print("kept"))
    {undo}
    QTimer.singleShot(0, lambda: app.exit(3))
    await asyncio.Event().wait()
sys.exit(loop.run(main(), app))
"""


@pytest.mark.parametrize(("undo", "said"), [("", "kept\n"), ("undo()", "")])
def test_what_ends_qt_s_loop_is_told_once_and_ends_the_program(
    undo: str, said: str, run_script: Callable[..., Any]
) -> None:
    done = run_script(_BEGIN + _ENDED.format(undo=undo), check=False)
    assert (done.returncode, done.stdout, done.stderr) == (1, said, "")


def test_an_error_of_the_program_is_not_taken_for_the_loop_s_end(run_script: Callable[..., Any]) -> None:
    script = """
async def main():
    raise RuntimeError("its own")
sys.exit(loop.run(main(), app))
"""
    assert "RuntimeError: its own" in run_script(_BEGIN + script, check=False).stderr


@pytest.mark.posix_only("signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_a_signal_reaches_a_program_that_waits(name: str, run_script: Callable[..., Any]) -> None:
    script = f"""
import os, signal, threading
async def main():
    asked = asyncio.Event()
    loop.on_termination(asked.set)
    # From another thread and a moment later: this one waits inside Qt by then.
    threading.Timer(0.2, os.kill, (os.getpid(), signal.{name})).start()
    await asked.wait()
    print("ended by itself")
    return 0
sys.exit(loop.run(main(), app))
"""
    assert run_script(_BEGIN + script).stdout == "ended by itself\n"
