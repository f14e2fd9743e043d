"""Starts and closings in a row on Wine, and the time to the window, beside a bare PySide6 window."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import main_job
from keyboard import Person, ends_well, running, screen, wait_until
from wine import Wine

from sigmamind_desktop import APP_NAME
from sigmamind_desktop.sandbox.server import Sandbox

_BARE: Final = Path(__file__).with_name("bare.py")
_COMPARED: Final = 10
"""As many starts have that of a bare window beside them."""

_PAUSE: Final = 0.02


def do(wine: Wine, python: Path, count: int) -> None:
    """Start and close the program, and print how long it took to its window.

    Args:
        wine: where.
        python: has the program, and starts the bare window.
        count: how many times; each is to end with exit code 0.

    Raises:
        NotDone: if a start or an end is not as it should be.
    """
    with screen() as shown, Sandbox() as sandbox:
        command = [python, "-P", "-m", "sigmamind_desktop", "--api-url", sandbox.url]
        main_job.first_import(wine, command, shown)
        ours, theirs = [], []
        for number in range(count):
            ours.append(_start(wine, command, shown, APP_NAME))
            if number < _COMPARED:
                theirs.append(_start(wine, [python, _BARE], shown, _BARE.stem))
            print(f"\r{number + 1} of {count} starts and closings", end="", flush=True)
    took, bare = statistics.median(ours[:_COMPARED]), statistics.median(theirs)
    print(f": each ended with 0. To the window: {took:.2f} s, a bare one {bare:.2f} s")


def _start(wine: Wine, command: Sequence[str | Path], shown: str, title: str) -> float:
    """Start something, close it as soon as its window is there; gives the seconds until then."""
    person, began = Person(shown), time.monotonic()
    with running(wine, command, shown) as process:
        wait_until(lambda: person.sees() == title, f"the window {title!r}", _PAUSE)
        took = time.monotonic() - began

        def is_closed() -> bool:
            person.presses("alt+F4")  # once more: the first may come before the window listens to keys
            return process.poll() is not None

        wait_until(is_closed, "the end")
        ends_well(process)
    return took
