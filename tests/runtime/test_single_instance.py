"""Two programs on one data folder."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtNetwork import QLocalServer

from sigmamind_desktop.runtime import windows_shell
from sigmamind_desktop.runtime.single_instance import Claim, SingleInstance

_OTHER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from sigmamind_desktop.runtime.single_instance import SingleInstance

sys.stdout.reconfigure(encoding="utf-8")
app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
held = instance.acquire()
instance.listen(lambda: print("woken", flush=True), lambda file: print(file, flush=True))
print(held, flush=True)
app.exec()
"""


@pytest.fixture
def other(tmp_path: Path) -> Any:
    """A running program that holds `tmp_path`."""
    with subprocess.Popen(
        [sys.executable, "-c", _OTHER, str(tmp_path)], stdout=subprocess.PIPE, encoding="utf-8"
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
def test_the_first_may_come_to_the_front_before_it_is_woken(
    other: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = []
    monkeypatch.setattr(windows_shell, "give_up_the_front", lambda: known.append("may come"))
    assert SingleInstance(tmp_path / "free").claim() is Claim.OURS
    assert known == []
    assert SingleInstance(tmp_path).claim() is Claim.WOKEN
    assert known == ["may come"]


@pytest.mark.usefixtures("qapp")
def test_the_second_hands_its_file_to_the_first(other: Any, tmp_path: Path) -> None:
    file = tmp_path / "Zürich\u2028 numbers.csv"
    assert SingleInstance(tmp_path).claim(file) is Claim.WOKEN
    assert [other.stdout.readline() for _ in range(2)] == ["woken\n", f"{file}\n"]


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
    second.listen(lambda: None, lambda _file: None)
    second.release()


@pytest.mark.posix_only("signals")
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
    (tmp_path / "file").write_text("", "utf-8")
    assert SingleInstance(tmp_path / "file" / "folder").acquire()


@pytest.mark.posix_only("signals")
@pytest.mark.usefixtures("qapp")
def test_no_stranger_answers_for_the_program(other: Any, tmp_path: Path) -> None:
    """Whoever can make sockets where all programs do is no program that holds the folder."""
    os.kill(other.pid, signal.SIGSTOP)
    strangers = []
    digest = hashlib.sha256(str(tmp_path.resolve()).encode()).hexdigest()[:32]
    for name in (f"sigmamind-desktop-{digest}", "sigmamind-desktop", "sigmamind-desktop-"):
        stranger = QLocalServer()
        stranger.newConnection.connect(lambda server=stranger: server.nextPendingConnection().write(b"!"))
        assert stranger.listen(name)
        strangers.append(stranger)
    assert SingleInstance(tmp_path).claim() is Claim.NO_ANSWER
    for stranger in strangers:
        assert not stranger.hasPendingConnections()
        stranger.close()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("rubbish", [b"", b"\xff\xfe", b"no such socket", b"x" * 10_000])
def test_a_damaged_address_is_passed_over(rubbish: bytes, tmp_path: Path) -> None:
    (tmp_path / "socket").write_bytes(rubbish)
    first = SingleInstance(tmp_path)
    assert first.claim() is Claim.OURS
    (tmp_path / "socket").write_bytes(rubbish)
    assert SingleInstance(tmp_path).claim() is Claim.NO_ANSWER
    first.listen(lambda: None, lambda _file: None)
    first.release()


@pytest.mark.usefixtures("qapp")
def test_an_address_that_names_a_file_removes_none(tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("", "utf-8")
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "socket").write_text(str(precious), "utf-8")
    first = SingleInstance(folder)
    assert first.claim() is Claim.OURS
    first.listen(lambda: None, lambda _file: None)
    first.release()
    assert precious.exists()
