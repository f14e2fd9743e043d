"""From the start of the process to the first painted window, beside a bare PySide6 window."""

from __future__ import annotations

import compileall
import os
import runpy
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import sigmamind_desktop

_RUNS = 9
_ROOT = Path(__file__).parents[2]

_HOME = os.path.expanduser("~")
"""Taken before any test has another: its caches of fonts are warm."""

_PAINTED = """
import os
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMainWindow

def painted():
    status = open("/proc/self/status").read()
    print(status.split("VmHWM:")[1].split()[0], flush=True)
    os._exit(0)

def paint(self, event):
    QMainWindow.paintEvent(self, event)
    QTimer.singleShot(0, painted)
"""

_BARE = (
    _PAINTED
    + """
from PySide6.QtWidgets import QApplication

class Window(QMainWindow):
    paintEvent = paint

app = QApplication([])
window = Window()
window.resize(1240, 800)
window.show()
app.exec()
"""
)

_OURS = (
    "from sigmamind_desktop import cli\n"
    + _PAINTED
    + """
make_app = cli._make_app

def make_and_watch():
    app = make_app()
    from sigmamind_desktop.ui.window.main import MainWindow
    MainWindow.paintEvent = paint
    return app

cli._make_app = make_and_watch
cli.main([])
"""
)


def _start_display() -> tuple[subprocess.Popen[str], str] | None:
    """A display of its own for real windows, where there is an X server to start."""
    if shutil.which("Xvfb") is None:
        return None
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1300x860x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert server.stdout is not None
    with server.stdout:
        return server, f":{server.stdout.readline().strip()}"


def _compare(ours: list[str], bare: list[str], tmp_path: Path) -> tuple[str, str]:
    """How long both programs take until they have painted, and how much memory; as text."""
    environment = os.environ | {
        "HOME": _HOME,
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
    }

    display = _start_display()
    if display is not None:
        environment |= {"DISPLAY": display[1], "QT_QPA_PLATFORM": "xcb"}

    def start(command: list[str]) -> tuple[float, int]:
        began = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
        return time.perf_counter() - began, int(done.stdout)

    start(bare), start(ours)
    pairs = [(start(ours), start(bare)) for _ in range(_RUNS)]
    if display is not None:
        display[0].terminate()
        display[0].wait()
    times = statistics.median(ours[0] / bare[0] for ours, bare in pairs)
    memory = statistics.median(ours[1] / bare[1] for ours, bare in pairs)
    ours_ms = statistics.median(ours[0] for ours, _ in pairs) * 1000
    bare_ms = statistics.median(bare[0] for _, bare in pairs) * 1000
    figures = f"{times:.2f} times a bare one ({ours_ms:.0f} ms, {bare_ms:.0f} ms)"
    return f"({environment['QT_QPA_PLATFORM']}): {figures}", f"{memory:.2f} times a bare one"


def test_first_painted_window(tmp_path: Path, report: Callable[[str], None]) -> None:
    # As an installed program has it.
    compileall.compile_dir(Path(sigmamind_desktop.__file__).parent, quiet=2)
    times, memory = _compare([sys.executable, "-c", _OURS], [sys.executable, "-c", _BARE], tmp_path)
    report(f"first painted window {times}; target at most 2.0")
    report(f"peak memory by then: {memory}; target at most 1.6")


@pytest.mark.skipif(not (_ROOT / "dist").is_dir(), reason="nothing is frozen: python packaging/build.py")
def test_first_painted_window_of_the_frozen_program(tmp_path: Path, report: Callable[[str], None]) -> None:
    """Both programs are frozen for this, in the same way as the one that is shipped."""
    freeze = runpy.run_path(str(_ROOT / "packaging" / "build.py"))["freeze"]
    commands = []
    for name, text in (("ours", _OURS), ("bare", _BARE)):
        source = tmp_path / f"{name}.py"
        source.write_text(text, "utf-8")
        freeze(source, tmp_path / "dist")
        commands.append([str(tmp_path / "dist" / name / name)])
    times, memory = _compare(*commands, tmp_path)
    report(f"first painted window, frozen {times}; target at most 1.5")
    report(f"peak memory by then, frozen: {memory}; target at most 1.6")
