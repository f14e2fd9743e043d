"""From the start of the process to the first painted window, beside a bare PySide6 window."""

from __future__ import annotations

import compileall
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import sigmamind_desktop

_RUNS = 9

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
    from sigmamind_desktop.ui.main_window import MainWindow
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


def test_first_painted_window(tmp_path: Path, report: Callable[[str], None]) -> None:
    # As an installed program has it.
    compileall.compile_dir(Path(sigmamind_desktop.__file__).parent, quiet=2)
    environment = os.environ | {
        "HOME": _HOME,
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
    }

    display = _start_display()
    if display is not None:
        environment |= {"DISPLAY": display[1], "QT_QPA_PLATFORM": "xcb"}

    def start(program: str) -> tuple[float, int]:
        began = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, env=environment, check=True
        )
        return time.perf_counter() - began, int(done.stdout)

    start(_BARE), start(_OURS)
    pairs = [(start(_OURS), start(_BARE)) for _ in range(_RUNS)]
    if display is not None:
        display[0].terminate()
        display[0].wait()
    times = statistics.median(ours[0] / bare[0] for ours, bare in pairs)
    memory = statistics.median(ours[1] / bare[1] for ours, bare in pairs)
    ours_ms = statistics.median(ours[0] for ours, _ in pairs) * 1000
    bare_ms = statistics.median(bare[0] for _, bare in pairs) * 1000
    report(
        f"first painted window ({environment['QT_QPA_PLATFORM']}): {times:.2f} times a bare one"
        f" ({ours_ms:.0f} ms, {bare_ms:.0f} ms); target at most 2.0"
    )
    report(f"peak memory by then: {memory:.2f} times a bare one; target at most 1.6")
