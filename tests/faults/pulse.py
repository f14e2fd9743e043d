"""Whether something holds the window up."""

from __future__ import annotations

import contextlib
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer

SECONDS_HELD_UP = 0.1
"""For which nothing may hold the window up, whatever happens; see `Pulse`."""


def _spent() -> float:
    """For how many seconds the threads of this process worked, or were ready to and had no processor.

    Linux alone tells of the latter.
    """
    waited = 0
    for file in Path("/proc/self/task").glob("*/schedstat"):
        with contextlib.suppress(OSError):  # the thread has just ended
            waited += int(file.read_text("utf-8").split()[1])
    return time.process_time() + waited / 1e9


class Pulse:
    """Feels whether something holds the window's thread up while its events wait.

    Only the time counts in which no thread of this process works or waits for a processor: then the
    window's thread waits for something else, a keychain, a disk, a lock. So neither a busy machine nor a
    module that is loaded for the first time counts; how fast the window is, the benchmarks say.

    Attributes:
        longest: seconds for which a turn of the event loop was held up, at most; on Linux alone, for
            elsewhere the system does not tell how long a thread waited for a processor.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self._last, self._last_spent = time.perf_counter(), _spent()
        self._timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, spent = time.perf_counter(), _spent()
        if sys.platform == "linux":
            self.longest = max(self.longest, now - self._last - (spent - self._last_spent))
        self._last, self._last_spent = now, spent

    def stop(self) -> None:
        self._beat()
        self._timer.stop()
