"""From the start of the process until its window is usable, beside a bare PySide6 window.

Usable: it is painted, and so is the character that was typed at that moment.
"""

from __future__ import annotations

import os
import runpy
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.benchmarks.figures import Report

_RUNS = 9
_ROOT = Path(__file__).parents[2]

_HOME = os.path.expanduser("~")
"""Taken before any test has another: its caches of fonts are warm."""

# The character comes as from an input method: a key's event would have both load all of Qt's keys.
_USED = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QInputMethodEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

STATUS = Path("/proc/self/status")

def used():
    is_said = sys.platform == "linux"  # Wine shows its server's
    peak = STATUS.read_text().split("VmHWM:")[1].split()[0] if is_said else 0
    print(time.process_time(), peak, flush=True)
    os._exit(0)

class Watch(QObject):
    def eventFilter(self, line, event):
        if isinstance(event, QPaintEvent) and line.text() == "4":
            line.removeEventFilter(self)
            QTimer.singleShot(0, used)
        return False

watch = Watch()

def type_in(window):
    line = window.focusWidget()
    line.installEventFilter(watch)
    typed = QInputMethodEvent()
    typed.setCommitString("4")
    QApplication.postEvent(line, typed)

def paint(self, event):
    QMainWindow.paintEvent(self, event)
    if watch.parent() is None:
        watch.setParent(self)
        QTimer.singleShot(0, lambda: type_in(self))
"""

_BARE = (
    _USED
    + """
from PySide6.QtWidgets import QLineEdit

class Window(QMainWindow):
    paintEvent = paint

app = QApplication([])
window = Window()
window.setCentralWidget(QLineEdit())
window.centralWidget().setFocus()
window.resize(1240, 800)
window.show()
app.exec()
"""
)

_OURS = (
    "from sigmamind_desktop import cli\n"
    "def prepare():\n"
    + "".join(f"    {line}\n" for line in _USED.splitlines())
    + """    return paint

make_app = cli._make_app

def make_and_watch():
    app = make_app()
    paint = prepare()
    from sigmamind_desktop.ui.window.main import MainWindow
    MainWindow.paintEvent = paint
    return app

cli._make_app = make_and_watch
cli.main()
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


def _compare(what: str, ours: list[str], bare: list[str], tmp_path: Path, report: Report) -> None:
    """Until both programs can be used: on the clock, by their own work, and in memory."""
    environment = os.environ | {
        "HOME": _HOME,
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
    }

    if sys.platform != "linux":  # where the environment does not say where data are
        ours = [*ours, "--data-dir", str(tmp_path / "data")]
    display = _start_display()
    if display is not None:
        environment |= {"DISPLAY": display[1], "QT_QPA_PLATFORM": "xcb"}

    def start(command: list[str]) -> tuple[float, float, float]:
        began = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
        took = time.perf_counter() - began
        work, peak = map(float, done.stdout.split())
        return took * 1000, work * 1000, peak / 1000

    start(bare), start(ours)
    pairs = [(start(ours), start(bare)) for _ in range(_RUNS)]
    if display is not None:
        display[0].terminate()
        display[0].wait()
    platform = environment["QT_QPA_PLATFORM"]
    measures = (("on the clock", "ms", 1.8), ("work", "ms", 1.8), ("peak memory", "MB", 1.5))
    for place, (measure, unit, goal) in enumerate(measures):
        mine, floor = (min(pair[side][place] for pair in pairs) for side in (0, 1))
        if floor:  # which Windows does not say of memory
            times = statistics.median(pair[0][place] / pair[1][place] for pair in pairs)
            note = f"{times:.2f} times, least {mine / floor:.2f}; {platform}"
            report(f"{what}: {measure}", mine, unit, floor=floor, goal=goal * floor, note=note)


def test_usable_window(tmp_path: Path, report: Report) -> None:
    _compare(
        "a usable window", [sys.executable, "-c", _OURS], [sys.executable, "-c", _BARE], tmp_path, report
    )


@pytest.mark.skipif(not (_ROOT / "dist").is_dir(), reason="nothing is frozen: python packaging/build.py")
def test_usable_window_of_the_frozen_program(tmp_path: Path, report: Report) -> None:
    """Both programs are frozen for this, in the same way as the one that is shipped."""
    freeze = runpy.run_path(str(_ROOT / "packaging" / "build.py"))["freeze"]
    commands = []
    for name, text in (("ours", _OURS), ("bare", _BARE)):
        source = tmp_path / f"{name}.py"
        source.write_text(text, "utf-8")
        freeze(source, tmp_path / "dist")
        commands.append([str(tmp_path / "dist" / name / name)])
    _compare("a usable window, frozen", *commands, tmp_path, report)
