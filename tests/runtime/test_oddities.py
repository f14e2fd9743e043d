"""What the system may bring along that nobody expects."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.runtime import display
from sigmamind_desktop.runtime.worker import Worker


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    gate = threading.Event()
    yield gate
    gate.set()


def _soon(c):
    return asyncio.run(c)


def test_a_failure_after_its_deadline_is_nobody_s_trouble(
    gate: threading.Event, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        gate.wait()
        raise ValueError("too late")

    async def wait() -> None:
        worker = Worker("test")
        with pytest.raises(TimeoutError):
            await worker.call(fail, seconds=0.01)
        gate.set()
        await worker.call(lambda: None)

    _soon(wait())
    assert caplog.records == []


@pytest.mark.linux_only("displays")
@pytest.mark.parametrize("name", [":" + "9" * 120, "a..b:0", "x" * 70 + ":0", "localhost:99999"])
def test_a_strange_display_does_not_answer(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", name)
    assert display.problem() == f"The display {name} does not answer."


def test_a_file_that_can_not_be_opened_sends_the_log_to_stderr(
    tmp_path: Path, run_script: Callable[..., Any]
) -> None:
    (tmp_path / "sigmamind-desktop.log").mkdir()
    said = run_script(f"""
import logging
from pathlib import Path
from sigmamind_desktop.runtime import logs
log = logs.Log("info", str)
log.open(Path({str(tmp_path)!r}))
logging.getLogger("sigmamind_desktop").info("still said")
log.close()
""").stderr
    assert "INFO sigmamind_desktop: still said" in said
    assert "Traceback" not in said


def test_a_thread_that_ends_by_its_own_wish_is_no_failure(run_script: Callable[..., Any]) -> None:
    said = run_script("""
import logging, sys, threading
logging.basicConfig(stream=sys.stdout)
from PySide6.QtWidgets import QApplication
from sigmamind_desktop.runtime import hooks
app = QApplication([])
kept = hooks.Hooks(print)
thread = threading.Thread(target=sys.exit)
thread.start(); thread.join()
""").stdout
    assert said == ""
