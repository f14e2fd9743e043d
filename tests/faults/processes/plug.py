"""Pulls the plug of the program at a moment that is said before."""

from __future__ import annotations

import os
import signal
import sys
import threading
from types import FrameType
from typing import Any

from sigmamind_desktop.domain.draft import Draft
from tests.faults.processes.telling import as_told, say

_COUNTED = ("sigmamind_desktop.", "httpx", "httpcore", "h11", "anyio", "sqlite3")
"""The modules whose calls are the moments of a random kill."""

_DRAFT_KEPT = "NumberStore.save_draft"


class Plug:
    """Watches each call of the program, as a profiler does, and ends the process at the one it is told.

    Nothing of the program is replaced: Python itself tells of each call and each return, of built-in
    functions too, and what is killed is killed right there.
    """

    def __init__(self, kill: dict[str, Any]) -> None:
        """Begin.

        Args:
            kill: `at` which `module:qualified name`, at which `event` of the profiler, by which `builtin`
                function if it calls or leaves one, into which `phase` of an import, the `nth`
                time, and how many `microseconds` later. Or after so many `calls` of all, `since` "start"
                or "press".
        """
        self._module, _, self._function = kill.get("at", ":").partition(":")
        self._watched = {self._function, _DRAFT_KEPT}
        self._event: str = kill.get("event", "")
        self._builtin: str = kill.get("builtin", "")
        self._phase: str = kill.get("phase", "")
        self._left: int = kill.get("nth", 1)
        self._microseconds: int | None = kill.get("microseconds")
        self._since: str = kill.get("since", "")
        self._calls_left: int = kill.get("calls", 0)
        self._is_counting = False
        self.calls = 0
        self.kept = Draft()

    def install(self) -> None:
        """Watch each thread that is begun from now on, and this one if its calls count."""
        threading.setprofile(self._watch)
        if self._since == "start":
            self.count()

    def count(self) -> None:
        """Count the calls from now on, this thread's too."""
        self._is_counting = True
        sys.setprofile(self._watch)

    def loaded(self) -> None:
        """The window shows what was kept; what comes now is of interest on its thread too."""
        if self._since != "press":
            sys.setprofile(self._watch)

    def press(self) -> None:
        """The person presses Import now."""
        say(pressed=True)
        if self._since == "press":
            self.count()

    def end(self) -> None:
        """Watch nothing any more."""
        sys.setprofile(None)
        threading.setprofile(None)
        say(calls=self.calls)

    def _watch(self, frame: FrameType, event: str, argument: object) -> None:
        if frame.f_code.co_qualname in self._watched:
            self._look(frame, event, argument)
        if self._is_counting and frame.f_globals.get("__name__", "").startswith(_COUNTED):
            self.calls += 1
            if self.calls == self._calls_left:
                say(place=f"{event} of {frame.f_globals['__name__']}:{frame.f_code.co_qualname}")
                self._pull()

    def _look(self, frame: FrameType, event: str, argument: object) -> None:
        function = frame.f_code.co_qualname
        if function == _DRAFT_KEPT and event in ("call", "return"):
            draft = frame.f_locals["draft"]
            say(draft="saving" if event == "call" else "saved", **as_told(draft))
            if event == "return":
                self.kept = draft
        is_step = (
            (function, event) == (self._function, self._event)
            and frame.f_globals.get("__name__") == self._module
            and (not self._builtin or getattr(argument, "__name__", "") == self._builtin)
            and (not self._phase or frame.f_locals["status"].phase.name == self._phase)
        )
        if is_step:
            self._left -= 1
            if self._left == 0:
                self._pull()

    def _pull(self) -> None:
        if self._microseconds is None:
            os.kill(os.getpid(), signal.SIGKILL)
        else:
            # What the system itself does on this signal ends the process wherever it is by then, in
            # the midst of SQLite's writing too, with nothing of Python's in between.
            signal.setitimer(signal.ITIMER_REAL, self._microseconds / 1e6)
