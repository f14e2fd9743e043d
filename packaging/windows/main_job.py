"""The main job in the real window on Wine, typed: key, import, end; a second start, and another import."""

from __future__ import annotations

import os
import select
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from wine import Wine, need

from sigmamind_desktop import APP_ID, APP_NAME
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.server import Sandbox

_PASSWORD: Final = "Tr4nk-pass-word"  # noqa: S105 - of a trunk that there is not
_FIRST, _SECOND = "+14155552671", "+442083661177"
_SECONDS: Final = 180.0
"""A deadline is for what never comes: it is far beyond what a busy machine takes."""

_MOMENT: Final = 0.3
_WELCOME: Final = f"Welcome to {APP_NAME}"


class NotDone(Exception):
    """What did not come, in words."""


def do(wine: Wine, program: Sequence[str | Path], display: str | None = None) -> None:
    """Do the main job twice, with a look-alike of SigmaMind on loopback.

    Args:
        wine: what the program has kept there is removed first.
        program: what starts it.
        display: an X server that is there; one of its own if None.

    Raises:
        NotDone: if something does not come.
    """
    need("xdotool", "Xvfb", "openbox")
    for folder in _data(wine):
        shutil.rmtree(folder)
    with screen(display) as shown, Sandbox() as sandbox:
        person = Person(shown)
        command = [*program, "--api-url", sandbox.url]
        with _running(wine, command, shown) as process:
            person.waits_for(_WELCOME)
            person.types(API_KEY, "Return")
            person.waits_until_gone(_WELCOME)
            person.imports(_FIRST)
            _wait(lambda: _kept(wine, _FIRST), "the number in the list, and active")
            person.presses("alt+F4")
            _ends_well(process)
        _look_for_secrets(wine)
        with _running(wine, command, shown) as process:
            person.waits_for(APP_NAME)
            # The key is in the Credential Manager: nobody is asked for it.
            person.imports(_SECOND)
            _wait(lambda: _kept(wine, _SECOND), "the second number, with the key of the first start")
            person.presses("alt+F4")
            _ends_well(process)
        numbers = [request["phoneNumber"] for request in sandbox.account.requests]
        if numbers != [_FIRST, _SECOND] or not _kept(wine, _FIRST):
            raise NotDone(f"SigmaMind was asked for {numbers}")
        _look_for_secrets(wine)


class Person:
    """Whoever sits at the keyboard."""

    def __init__(self, screen: str) -> None:
        self._environment = {**os.environ, "DISPLAY": screen}

    def imports(self, number: str) -> None:
        """Fill the form in from the number on, and import it; what stands in a field is typed over."""
        self.types(number, *["Tab"] * 4)
        self.types("acme.pstn.twilio.com", "Tab", "Tab")
        self.types("acme-trunk", "Tab")
        self.types(_PASSWORD, "ctrl+Return")

    def types(self, text: str, *keys: str) -> None:
        """Type a text, then press these keys."""
        self._do("type", "--delay", "40", text)
        self.presses(*keys)

    def presses(self, *keys: str) -> None:
        """Press keys one after another."""
        self._do("key", "--delay", "150", *keys)

    def waits_for(self, title: str) -> None:
        """Return when the window of that title has the keyboard, and has drawn itself."""
        _wait(lambda: self._title() == title, f"the window {title!r}")
        time.sleep(10 * _MOMENT)

    def waits_until_gone(self, title: str) -> None:
        """Return when the window of that title has not the keyboard any more."""
        _wait(lambda: self._title() not in ("", title), f"the window {title!r} to go")
        time.sleep(10 * _MOMENT)

    def _title(self) -> str:
        return self._do("getactivewindow", "getwindowname", may_fail=True).strip()

    def _do(self, *words: str, may_fail: bool = False) -> str:
        command = ["xdotool", *words]
        done = subprocess.run(
            command, env=self._environment, capture_output=True, text=True, check=not may_fail
        )
        return done.stdout


def _wait(holds: Callable[[], object], what: str) -> None:
    ends = time.monotonic() + _SECONDS
    while not holds():
        if time.monotonic() > ends:
            raise NotDone(f"{what} did not come")
        time.sleep(_MOMENT)


def _data(wine: Wine) -> list[Path]:
    """The folder in which the program keeps what it has to; none before its first start."""
    return list((wine.drive / "users").glob(f"*/AppData/Local/{APP_ID}"))


def _kept(wine: Wine, number: str) -> bool:
    """Whether the number is in the data file, and active."""
    try:
        (folder,) = _data(wine)
        file = folder / "numbers.sqlite3"
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as data:
            found = data.execute("SELECT state FROM number WHERE number = ?", (number,)).fetchall()
    except (ValueError, sqlite3.Error):
        return False  # not yet
    return found == [("active",)]


def _look_for_secrets(wine: Wine) -> None:
    wine.wait()
    files = [*(wine.drive / "users").rglob("*"), *wine.drive.parent.glob("*.reg")]
    for file in files:
        if file.is_file() and not file.is_symlink():
            data = file.read_bytes()
            for secret in (API_KEY, _PASSWORD):
                if secret.encode() in data or secret.encode("utf-16-le") in data:
                    raise NotDone(f"a secret stands in {file}")


def _ends_well(process: subprocess.Popen[bytes]) -> None:
    code = process.wait(_SECONDS)
    said = process.stdout.read().decode("utf-8", "replace") if process.stdout else ""
    if code != 0 or said:
        raise NotDone(f"the program ended with {code}: {said}")


@contextmanager
def _running(wine: Wine, command: Sequence[str | Path], screen: str) -> Iterator[subprocess.Popen[bytes]]:
    process = wine.start(command, environment={"DISPLAY": screen})
    try:
        yield process
    finally:
        if process.poll() is None:
            wine.stop()
            process.wait()


@contextmanager
def screen(display: str | None = None) -> Iterator[str]:
    """An X server with a window manager."""
    if display is not None:
        yield display
        return
    reader, writer = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writer),
        "-screen",
        "0",
        "1400x900x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader, encoding="utf-8") as told:
            select.select([told], [], [], _SECONDS)
            shown = f":{told.readline().strip()}"
        command = ["openbox"]
        manager = subprocess.Popen(command, env={**os.environ, "DISPLAY": shown})
        try:
            yield shown
        finally:
            manager.terminate()
            manager.wait()
    finally:
        server.terminate()
        server.wait()
