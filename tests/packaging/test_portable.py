"""The scripts of the portable archive, on systems that lack something."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

PARTS = Path(__file__).parents[2] / "packaging" / "linux"
GLIBC = "2.35"

Run = Callable[..., subprocess.CompletedProcess[str]]

pytestmark = pytest.mark.linux_only("packages for Linux")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The archive's folder, at a path that is hard to quote; the program prints its arguments."""
    folder = tmp_path / 'with "quotes", \\, $HOME & 100 %'
    inside = folder / "program" / "_internal"
    for path in ("PySide6/Qt/plugins/platforms", "python3.11/lib-dynload"):
        (inside / path).mkdir(parents=True)
    _write(folder / "program" / "sigmamind-desktop", 'printf "%s\\n" "$@"')
    words = {"GLIBC": GLIBC, "NAME": "SigmaMind Desktop"}
    for name in ("sigmamind-desktop", "add-to-menu"):
        text = (PARTS / "portable" / name).read_text("utf-8")
        (folder / name).write_text(re.sub(r"@([A-Z]+)@", lambda found: words[found[1]], text), "utf-8")
        (folder / name).chmod(0o755)
    icons = folder / "menu" / "icons" / "scalable" / "apps"
    icons.mkdir(parents=True)
    (icons / "sigmamind-desktop.svg").write_text("<svg/>", "utf-8")
    shutil.copy(PARTS / "sigmamind-desktop.desktop", folder / "menu")
    return folder


@pytest.fixture
def run(folder: Path, tmp_path: Path) -> Run:
    """Run one of its scripts with the tools that it uses, and those that `tools` writes."""

    def run(script: str, *arguments: str, tools: dict[str, str], **environment: str):
        bin_folder = Path(tempfile.mkdtemp(dir=tmp_path))
        for name in TOOLS:
            (bin_folder / name).symlink_to(shutil.which(name))
        for name, text in tools.items():
            _write(bin_folder / name, text)
        return subprocess.run(
            [folder / script, *arguments],
            env={"PATH": str(bin_folder), "HOME": str(tmp_path / "home"), **environment},
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def _write(script: Path, text: str) -> None:
    script.write_text(f"#!/bin/sh\n{text}\n", "utf-8")
    script.chmod(0o755)


FINE = {"getconf": "echo glibc 2.36", "ldd": "echo '	libEGL.so.1 => /lib/libEGL.so.1 (0x0)'"}
TOOLS = ("awk", "cp", "dirname", "head", "mkdir", "readlink", "rm", "sed", "sort", "tr")
DIALOGS = ("zenity", "kdialog", "xmessage")
SHOWS = 'printf "%s\\n" "$@" > "$HOME.shown"'


def test_program_starts_with_its_arguments(run: Run) -> None:
    done = run("sigmamind-desktop", "--data-dir", "a b", tools=FINE)
    assert (done.returncode, done.stdout, done.stderr) == (0, "--data-dir\na b\n", "")


@pytest.mark.parametrize("version", ["2.4", "2.34"])
def test_old_glibc_is_said(version: str, run: Run) -> None:
    done = run("sigmamind-desktop", tools=FINE | {"getconf": f"echo glibc {version}"})
    needed = (
        f"sigmamind-desktop: This system has glibc {version}; the program needs version {GLIBC} or newer.\n"
    )
    assert (done.returncode, done.stdout, done.stderr) == (2, "", needed)


def test_no_glibc_is_said(run: Run) -> None:
    done = run("sigmamind-desktop", tools=FINE | {"getconf": "exit 1"})
    assert (done.returncode, done.stdout) == (2, "")
    assert "has no glibc" in done.stderr


@pytest.mark.parametrize("dialog", DIALOGS)
def test_missing_libraries_are_said_in_a_window_too(dialog: str, run: Run, tmp_path: Path) -> None:
    lines = r"\tlibxcb-cursor.so.0 => not found\n\tlibEGL.so.1 => not found\n\tlibc.so.6 => /lib/libc.so.6\n"
    tools = FINE | {"ldd": f"printf '{lines}'", dialog: SHOWS}
    done = run("sigmamind-desktop", tools=tools, DISPLAY=":7")
    assert done.returncode == 2
    assert "libEGL.so.1 libxcb-cursor.so.0. README.txt" in done.stderr
    assert "libEGL.so.1 libxcb-cursor.so.0" in (tmp_path / "home.shown").read_text("utf-8")


def test_menu_entry_comes_and_goes(run: Run, folder: Path, tmp_path: Path) -> None:
    data = tmp_path / "home" / ".local" / "share"
    assert run("add-to-menu", tools={}).returncode == 0
    entry = data / "applications" / "sigmamind-desktop.desktop"
    (line,) = re.findall(r"^Exec=(.*) --open %f$", entry.read_text("utf-8"), re.MULTILINE)
    # The text of the value first, then the quoting of the command (Desktop Entry Specification, "Exec").
    command = re.sub(r"\\(.)", r"\1", line).replace("%%", "%")
    assert command[0] + command[-1] == '""'
    assert re.sub(r"\\(.)", r"\1", command[1:-1]) == str(folder / "sigmamind-desktop")
    assert (data / "icons/hicolor/scalable/apps/sigmamind-desktop.svg").is_file()
    if validator := shutil.which("desktop-file-validate"):
        subprocess.run([validator, entry], check=True)
    assert run("add-to-menu", "--remove", tools={}).returncode == 0
    assert [path for path in data.rglob("*") if path.is_file() and "sigmamind" in path.name] == []
