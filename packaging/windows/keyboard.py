"""A screen with a keyboard, and whoever sits at it, for a program that runs on Wine."""

from __future__ import annotations

import os
import select
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from wine import Wine, need, said

_SECONDS: Final = 180.0
"""A deadline is for what never comes: it is far beyond what a busy machine takes."""

_MOMENT: Final = 0.3


class NotDone(Exception):
    """What did not come, or is not as it should be, in words."""


class Person:
    """Whoever sits at the keyboard."""

    def __init__(self, screen: str) -> None:
        self._environment = {**os.environ, "DISPLAY": screen}

    def types(self, text: str, *keys: str) -> None:
        """Type a text, then press these keys."""
        self._do("type", "--delay", "40", text)
        if keys:
            self.presses(*keys)

    def presses(self, *keys: str) -> None:
        """Press keys one after another."""
        self._do("key", "--delay", "150", *keys)

    def sees(self) -> str:
        """The title of the window that has the keyboard; empty if none has."""
        return self._do("getactivewindow", "getwindowname", may_fail=True).strip()

    def waits_for(self, title: str) -> None:
        """Return when the window of that title has the keyboard, and has drawn itself."""
        wait_until(lambda: self.sees() == title, f"the window {title!r}")
        time.sleep(10 * _MOMENT)

    def waits_until_gone(self, title: str) -> None:
        """Return when the window of that title has not the keyboard any more."""
        wait_until(lambda: self.sees() not in ("", title), f"the window {title!r} to go")
        time.sleep(10 * _MOMENT)

    def _do(self, *words: str, may_fail: bool = False) -> str:
        command = ["xdotool", *words]
        done = subprocess.run(
            command, env=self._environment, capture_output=True, text=True, check=not may_fail
        )
        return done.stdout


def wait_until(holds: Callable[[], object], what: str, pause: float = _MOMENT) -> None:
    """Return when something holds: looked at after each pause, of so many seconds.

    Raises:
        NotDone: if it never does.
    """
    ends = time.monotonic() + _SECONDS
    while not holds():
        if time.monotonic() > ends:
            raise NotDone(f"{what} did not come")
        time.sleep(pause)


def ends_well(process: subprocess.Popen[bytes]) -> None:
    """Wait for the end of a program.

    Raises:
        NotDone: if it says something or ends with another code than 0.
    """
    code = process.wait(_SECONDS)
    if (words := said(process).decode("utf-8", "replace")) or code != 0:
        raise NotDone(f"the program ended with {code}: {words}")


@contextmanager
def running(wine: Wine, command: Sequence[str | Path], screen: str) -> Iterator[subprocess.Popen[bytes]]:
    """A program on a screen; what is left of it afterwards is ended."""
    process = wine.start(command, environment={"DISPLAY": screen})
    try:
        yield process
    finally:
        if process.poll() is None:
            wine.stop()
            process.wait()


def _is_managed(shown: str) -> bool:
    """Whether a window manager is there: a window that comes before it gets no keyboard."""
    command = ["xdotool", "get_num_desktops"]
    asked = subprocess.run(command, env={**os.environ, "DISPLAY": shown}, capture_output=True, check=False)
    return asked.returncode == 0


@contextmanager
def screen() -> Iterator[str]:
    """An X server with a window manager; gives its name."""
    need("xdotool", "Xvfb", "openbox")
    reader, writer = os.pipe()
    options = ["-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"]
    command = ["Xvfb", "-displayfd", str(writer), *options]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader, encoding="utf-8") as told:
            select.select([told], [], [], _SECONDS)
            shown = f":{told.readline().strip()}"
        command = ["openbox"]
        environment = {**os.environ, "DISPLAY": shown}
        manager = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
        try:
            wait_until(lambda: _is_managed(shown), "the window manager")
            yield shown
        finally:
            manager.terminate()
            manager.wait()
    finally:
        server.terminate()
        server.wait()
