"""The command line, as a person or a script meets it."""

from __future__ import annotations

import re
import signal
import struct
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import TYPE_CHECKING

import pytest

from sigmamind_desktop import APP_NAME, __version__
from sigmamind_desktop.runtime.single_instance import SingleInstance

if TYPE_CHECKING:
    from tests.e2e.program import Program
    from tests.e2e.session import Desktop

Run = Callable[..., CompletedProcess[str]]

CHECKS = (
    *("window", "icons", "certificates", "keychain", "trunk check", "import", "list", "data file"),
    *("guide", "licences", "self-check"),
)


def test_version(run_program: Run) -> None:
    done = run_program("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{APP_NAME} {__version__}\n", "")


def test_self_check_without_a_display(run_program: Run, home: Path, tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    done = run_program("--self-check", "--screenshot", picture, TMPDIR=str(scratch))
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert [line.split(": ")[0] for line in lines] == list(CHECKS)
    assert all(re.match(r"[\w -]+: ok\b", line) for line in lines)
    assert lines[-1] == "self-check: ok"
    assert picture_size(picture) >= (900, 600)
    assert list(home.iterdir()) == []
    assert list(scratch.iterdir()) == []


def test_self_check_says_what_failed(run_program: Run, tmp_path: Path) -> None:
    done = run_program("--self-check", "--screenshot", tmp_path / "no such folder" / "window.png")
    assert done.returncode == 1
    assert "no picture could be written" in done.stdout
    assert done.stdout.endswith("self-check: failed\n")


@pytest.mark.parametrize("option", ["--self-check", "--demo"])
def test_a_data_folder_that_can_not_be_used_is_said(option: str, run_program: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", "utf-8")
    done = run_program(option, "--data-dir", tmp_path / "file" / "folder")
    assert done.returncode == 2
    assert "can't be used" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("option", ["--self-check", "--demo"])
def test_a_data_folder_that_is_in_use_is_left_alone(option: str, run_program: Run, tmp_path: Path) -> None:
    instance = SingleInstance(tmp_path / "data")
    assert instance.acquire()
    done = run_program(option, "--data-dir", tmp_path / "data")
    instance.release()
    assert done.returncode == 2
    assert "is in use" in done.stderr
    assert list((tmp_path / "data").iterdir()) == []


def test_demo_without_a_display_prints_the_list(run_program: Run, home: Path) -> None:
    done = run_program("--demo")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("There is no display. ")
    rows = [line.split("  ")[0] for line in done.stdout.splitlines() if line.startswith("+")]
    assert sorted(rows) == [
        "+1 212-555-0123",
        "+1 415-555-0100",
        "+1 415-555-2671",
        "+33 1 40 20 53 17",
        "+44 20 8366 1177",
        "+49 30 901820",
        "+91 98765 43210",
    ]
    assert done.stdout.endswith("self-check: ok\n")
    assert list(home.iterdir()) == []


@pytest.mark.parametrize(
    ("display", "why"),
    [({}, "There is no display."), ({"DISPLAY": ":59321"}, "The display :59321 does not answer.")],
    ids=["none", "dead"],
)
def test_window_without_a_display(run_program: Run, display: dict[str, str], why: str) -> None:
    done = run_program(**display)
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert why in line
    assert "--self-check" in line


@pytest.mark.parametrize("address", ["http://api.sigmamind.example", "ftp://127.0.0.1", "127.0.0.1:8000"])
def test_address_that_is_not_safe_is_refused(run_program: Run, address: str) -> None:
    done = run_program("--self-check", "--api-url", address)
    assert (done.returncode, done.stdout) == (2, "")
    assert "--api-url" in done.stderr
    assert "https" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.usefixtures("kept_key")
def test_data_dir_holds_all_that_is_written(
    desktop: Desktop, start_program: Callable[[], Program], home: Path
) -> None:
    before = set(desktop.scratch.iterdir())
    program = start_program()
    program.wait_loaded()
    program.fill({"Friendly name": "Support line"})
    program.close_window()
    assert program.files().keys() >= {"numbers.sqlite3", "settings.ini"}
    assert list(home.iterdir()) == []
    assert set(desktop.scratch.iterdir()) == before


@pytest.mark.usefixtures("kept_key")
def test_sigterm_ends_the_program_well(start_program: Callable[[], Program]) -> None:
    program = start_program()
    program.wait_loaded()
    program.fill({"Friendly name": "Support line"})
    program.process.send_signal(signal.SIGTERM)
    program.wait_ended()

    program = start_program()
    program.wait_for("text", "Friendly name", text="Support line")
    program.close_window()


@pytest.mark.usefixtures("kept_key")
def test_second_start_brings_the_first_to_the_front(
    desktop: Desktop, start_program: Callable[[], Program]
) -> None:
    program = start_program()
    program.wait_loaded()
    assert desktop.run("xdotool", "getactivewindow", "windowminimize").returncode == 0
    program.wait_unfocused()
    start_program().wait_ended()
    program.wait_focused("Phone number")
    program.close_window()


def picture_size(path: Path) -> tuple[int, int]:
    """Width and height of a PNG file."""
    start = path.read_bytes()[:24]
    assert start[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", start[16:24])
    return width, height


def test_a_language_that_is_not_there_is_said(run_program: Run) -> None:
    done = run_program("--self-check", "--language", "xx")
    assert (done.returncode, done.stdout) == (2, "")
    assert re.fullmatch(
        r"sigmamind-desktop: there is no language 'xx', there is: (\w+, )*en\b.*\n", done.stderr
    )
