"""Failures that nobody caught, in interpreters of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

_BEGIN = """
import logging, sys, threading
logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format="%(levelname)s %(name)s: %(message)s")
for name in ("qasync", "asyncio"):
    logging.getLogger(name).setLevel(logging.WARNING)
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from sigmamind_desktop.runtime import hooks
app = QApplication([])
here = threading.get_ident()
kept = hooks.Hooks(lambda error: print(f"reported {error!r}, {threading.get_ident() == here}"))
"""

_TURN = """
QTimer.singleShot(0, app.quit)
app.exec()
"""


@pytest.fixture
def said(run_script: Callable[..., Any]) -> Callable[[str], str]:
    """What a program with the hooks logs and reports."""
    return lambda script: run_script(_BEGIN + script, check=False).stdout


def test_an_exception_of_the_main_thread_is_logged(said: Any) -> None:
    output = said("def fail():\n    raise ValueError('why')\nfail()")
    assert output.startswith(
        "ERROR sigmamind_desktop.unexpected: ValueError\nTraceback (most recent call last)"
    )
    assert "in fail\n" in output
    assert output.endswith("ValueError: why\n")


def test_an_exception_of_a_thread_is_logged_and_reported_on_the_main_one(said: Any) -> None:
    output = said(
        """
thread = threading.Thread(target=lambda: 1 / 0)
thread.start()
thread.join()
print("joined")
"""
        + _TURN
    )
    assert output.startswith("ERROR sigmamind_desktop.unexpected: ZeroDivisionError\nTraceback")
    assert output.endswith("joined\nreported ZeroDivisionError('division by zero'), True\n")


def test_an_exception_of_a_finaliser_is_logged_and_reported(said: Any) -> None:
    output = said(
        """
class Fails:
    def __del__(self):
        raise ValueError("in the end")
Fails()
"""
        + _TURN
    )
    assert output.startswith("ERROR sigmamind_desktop.unexpected: ValueError\nTraceback")
    assert output.endswith("reported ValueError('in the end'), True\n")


def test_an_exception_of_a_slot_is_logged_and_reported_once_the_slot_is_left(said: Any) -> None:
    output = said("""
def slot():
    QTimer.singleShot(0, app.quit)
    try:
        raise ValueError("in a slot")
    finally:
        print("leaving")
QTimer.singleShot(0, slot)
app.exec()
print("still running")
""")
    assert output.startswith("leaving\nERROR sigmamind_desktop.unexpected: ValueError\nTraceback")
    assert "reported ValueError('in a slot'), True\nstill running\n" in output


@pytest.mark.parametrize(
    ("call", "level"), [("qDebug", "DEBUG"), ("qWarning", "WARNING"), ("qCritical", "ERROR")]
)
def test_qt_s_own_messages_are_logged(call: str, level: str, said: Any) -> None:
    output = said(f"from PySide6.QtCore import {call}\n{call}('a message')")
    assert output == f"{level} qt: default: a message\n"


@pytest.mark.parametrize("statement", ["raise KeyboardInterrupt", "raise SystemExit(0)"])
def test_a_wish_to_end_is_no_failure(statement: str, said: Any) -> None:
    assert said(statement) == ""


_LOOP = """
import asyncio, gc
from sigmamind_desktop.runtime import loop

async def main():
    kept.install_on_loop()
    await fail()
    await asyncio.sleep(0.01)  # the report comes with the loop's next turn
    return 0
"""


def test_an_exception_of_a_callback_of_the_event_loop_is_logged_and_reported(said: Any) -> None:
    output = said(
        _LOOP
        + """
async def fail():
    asyncio.get_running_loop().call_soon(lambda: 1 / 0)
loop.run(main(), app)
"""
    )
    assert output.startswith("ERROR sigmamind_desktop.unexpected: ZeroDivisionError\nTraceback")
    assert output.endswith("reported ZeroDivisionError('division by zero'), True\n")


def test_a_task_that_nobody_awaits_is_logged_and_reported(said: Any) -> None:
    output = said(
        _LOOP
        + """
async def fail():
    async def lost():
        raise ValueError("lost")
    task = asyncio.create_task(lost())
    await asyncio.wait([task])
    del task
    gc.collect()
loop.run(main(), app)
"""
    )
    assert output.startswith("ERROR sigmamind_desktop.unexpected: ValueError\nTraceback")
    assert output.endswith("reported ValueError('lost'), True\n")


def test_a_problem_of_the_event_loop_without_an_exception_is_logged(said: Any) -> None:
    output = said(
        _LOOP
        + """
async def fail():
    asyncio.get_running_loop().call_exception_handler({"message": "something odd"})
loop.run(main(), app)
"""
    )
    assert output == "ERROR sigmamind_desktop.unexpected: event loop: something odd\n"


def test_a_failure_after_the_end_of_qt_is_still_logged(said: Any) -> None:
    output = said("app.shutdown()\nraise ValueError('late')")
    assert output.startswith("ERROR sigmamind_desktop.unexpected: ValueError\nTraceback")
    assert "RuntimeError" not in output
