"""Two programs on one data folder."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.runtime.single_instance import Claim, SingleInstance

_OTHER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from sigmamind_desktop.runtime.single_instance import SingleInstance

app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
held = instance.acquire()
instance.listen(lambda: print("woken", flush=True))
print(held, flush=True)
app.exec()
"""


@pytest.fixture
def other(tmp_path: Path) -> Any:
    """A running program that holds `tmp_path`."""
    with subprocess.Popen(
        [sys.executable, "-c", _OTHER, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        yield process
        process.kill()


@pytest.mark.usefixtures("qapp")
def test_the_second_wakes_the_first(other: Any, tmp_path: Path) -> None:
    assert SingleInstance(tmp_path).claim() is Claim.WOKEN
    assert other.stdout.readline() == "woken\n"


@pytest.mark.usefixtures("qapp")
def test_another_folder_is_free(other: Any, tmp_path: Path) -> None:
    second = SingleInstance(tmp_path / "another")
    assert second.acquire()
    second.release()


@pytest.mark.usefixtures("qapp")
def test_a_killed_program_leaves_its_folder_free(other: Any, tmp_path: Path) -> None:
    other.kill()
    other.wait()
    second = SingleInstance(tmp_path)
    assert second.acquire()
    second.listen(lambda: None)
    second.release()


@pytest.mark.skipif(os.name != "posix", reason="SIGSTOP is POSIX's")
@pytest.mark.usefixtures("qapp")
def test_a_program_that_hangs_does_not_answer(other: Any, tmp_path: Path) -> None:
    os.kill(other.pid, signal.SIGSTOP)
    assert SingleInstance(tmp_path).claim() is Claim.NO_ANSWER


@pytest.mark.usefixtures("qapp")
def test_a_program_that_ends_meanwhile_leaves_the_folder_to_the_second(tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim() is Claim.OURS  # and listens no more, as while it ends
    second = SingleInstance(tmp_path)
    assert not second.acquire()
    ending = threading.Timer(0.2, first.release)
    ending.start()
    assert second.claim() is Claim.OURS
    ending.join()
    second.release()


@pytest.mark.usefixtures("qapp")
def test_a_folder_that_can_not_be_made_does_not_keep_the_program_from_starting(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert SingleInstance(tmp_path / "file" / "folder").acquire()
