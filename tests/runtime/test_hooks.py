"""Failures that nobody caught, in interpreters of their own."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import pytest

from sigmamind_desktop.runtime import hooks

_BEGIN = """
import logging, sys
logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format="%(levelname)s %(name)s: %(message)s")
from sigmamind_desktop.runtime import hooks
hooks.install(lambda error: print(f"reported {error!r}"))
"""


@pytest.fixture
def said(run_script: Callable[..., Any]) -> Callable[[str], str]:
    """What a program with the hooks logs and reports."""
    return lambda script: run_script(_BEGIN + script, check=False).stdout


def test_an_exception_of_the_main_thread_is_logged_and_reported(said: Any) -> None:
    output = said("def fail():\n    raise ValueError('why')\nfail()")
    assert output.startswith(
        "ERROR sigmamind_desktop.unexpected: ValueError\nTraceback (most recent call last)"
    )
    assert "in fail\n" in output
    assert output.endswith("ValueError: why\nreported ValueError('why')\n")


def test_an_exception_of_a_thread_is_logged(said: Any) -> None:
    output = said("""
import threading
thread = threading.Thread(target=lambda: 1 / 0)
thread.start()
thread.join()
""")
    assert output.startswith("ERROR sigmamind_desktop.unexpected: ZeroDivisionError\nTraceback")
    assert "reported" not in output


def test_an_exception_of_a_finaliser_is_logged(said: Any) -> None:
    output = said("""
class Fails:
    def __del__(self):
        raise ValueError("in the end")
Fails()
""")
    assert output.startswith("ERROR sigmamind_desktop.unexpected: ValueError\nTraceback")
    assert "reported" not in output


def test_an_exception_of_a_slot_is_logged_and_reported(said: Any) -> None:
    output = said("""
from PySide6.QtCore import QCoreApplication, QTimer
app = QCoreApplication([])
def slot():
    QTimer.singleShot(0, app.quit)
    raise ValueError("in a slot")
QTimer.singleShot(0, slot)
app.exec()
print("still running")
""")
    assert output.startswith("ERROR sigmamind_desktop.unexpected: ValueError\nTraceback")
    assert "reported ValueError('in a slot')\nstill running\n" in output


@pytest.mark.parametrize(
    ("call", "level"), [("qDebug", "DEBUG"), ("qWarning", "WARNING"), ("qCritical", "ERROR")]
)
def test_qt_s_own_messages_are_logged(call: str, level: str, said: Any) -> None:
    output = said(f"from PySide6.QtCore import {call}\n{call}('a message')")
    assert output == f"{level} qt: default: a message\n"


@pytest.mark.parametrize("statement", ["raise KeyboardInterrupt", "raise SystemExit(0)"])
def test_a_wish_to_end_is_no_failure(statement: str, said: Any) -> None:
    assert said(statement) == ""


def _logged(caplog: pytest.LogCaptureFixture) -> list[tuple[str, str, type | None]]:
    return [
        (record.name, record.getMessage(), record.exc_info[0] if record.exc_info else None)
        for record in caplog.records
        if record.levelno >= logging.ERROR
    ]


@pytest.mark.expect_log(".")
def test_an_exception_of_a_callback_of_the_event_loop_is_logged_and_reported(
    caplog: pytest.LogCaptureFixture,
) -> None:
    reported: list[BaseException] = []

    async def main() -> None:
        hooks.install_on_loop(reported.append)
        asyncio.get_running_loop().call_soon(lambda: 1 / 0)
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    asyncio.run(main())
    assert _logged(caplog) == [("sigmamind_desktop.unexpected", "ZeroDivisionError", ZeroDivisionError)]
    assert [type(error) for error in reported] == [ZeroDivisionError]


@pytest.mark.expect_log(".")
def test_a_task_that_nobody_awaits_is_logged_and_reported(caplog: pytest.LogCaptureFixture) -> None:
    import gc

    reported: list[BaseException] = []

    async def fail() -> None:
        raise ValueError("lost")

    async def main() -> None:
        hooks.install_on_loop(reported.append)
        task = asyncio.create_task(fail())
        await asyncio.wait([task])
        del task
        gc.collect()

    asyncio.run(main())
    assert _logged(caplog) == [("sigmamind_desktop.unexpected", "ValueError", ValueError)]
    assert [str(error) for error in reported] == ["lost"]


@pytest.mark.expect_log(".")
def test_a_problem_of_the_event_loop_without_an_exception_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    reported: list[BaseException] = []

    async def main() -> None:
        hooks.install_on_loop(reported.append)
        asyncio.get_running_loop().call_exception_handler({"message": "something odd"})

    asyncio.run(main())
    assert _logged(caplog) == [("sigmamind_desktop.unexpected", "event loop: something odd", None)]
    assert reported == []
