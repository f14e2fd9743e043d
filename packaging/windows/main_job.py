"""The main job in the real window on Wine, typed: key, import, end; a second start, and another import."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from keyboard import NotDone, Person, ends_well, running, screen, wait_until
from wine import Wine

from sigmamind_desktop import APP_ID, APP_NAME
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.server import Sandbox

_PASSWORD: Final = "Tr4nk-pass-word"  # noqa: S105 - of a trunk that there is not
_FIRST, _SECOND = "+14155552671", "+442083661177"
_WELCOME: Final = f"Welcome to {APP_NAME}"


def do(wine: Wine, program: Sequence[str | Path]) -> None:
    """Do the main job twice, with a look-alike of SigmaMind on loopback.

    Args:
        wine: where.
        program: what starts it.

    Raises:
        NotDone: if something does not come.
    """
    with screen() as shown, Sandbox() as sandbox:
        command = [*program, "--api-url", sandbox.url]
        first_import(wine, command, shown)
        second_import(wine, command, shown)
        numbers = [request["phoneNumber"] for request in sandbox.account.requests]
        if numbers != [_FIRST, _SECOND]:
            raise NotDone(f"SigmaMind was asked for {numbers}")


def first_import(wine: Wine, command: Sequence[str | Path], shown: str) -> None:
    """Start the program for the first time, give it the key, import a number, and end it.

    What it has kept before is removed.

    Raises:
        NotDone: if something does not come.
    """
    for folder in _data(wine):
        shutil.rmtree(folder)
    person = Person(shown)
    with running(wine, command, shown) as process:
        person.waits_for(_WELCOME)
        person.types(API_KEY, "Return")
        person.waits_until_gone(_WELCOME)
        _imports(person, _FIRST)
        wait_until(lambda: _is_active(wine, _FIRST), "the number in the list, and active")
        person.presses("alt+F4")
        ends_well(process)
    _look_for_secrets(wine)


def second_import(wine: Wine, command: Sequence[str | Path], shown: str) -> None:
    """Start it once more, and import another number: the key and the first number are there.

    Raises:
        NotDone: if something does not come.
    """
    person = Person(shown)
    with running(wine, command, shown) as process:
        person.waits_for(APP_NAME)
        # The key is in the Credential Manager: nobody is asked for it.
        _imports(person, _SECOND)
        wait_until(lambda: _is_active(wine, _SECOND), "the second number, with the key of the first start")
        person.presses("alt+F4")
        ends_well(process)
    if not _is_active(wine, _FIRST):
        raise NotDone("the first number is gone")
    _look_for_secrets(wine)


def read(wine: Wine, query: str, *values: str) -> list[Any]:
    """What the program's data file says; nothing as long as there is none."""
    try:
        (folder,) = _data(wine)
        file = folder / "numbers.sqlite3"
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as data:
            return data.execute(query, values).fetchall()
    except (ValueError, sqlite3.Error):
        return []


def _imports(person: Person, number: str) -> None:
    """Fill the form in from the number on, and import it; what stands in a field is typed over."""
    person.types(number, *["Tab"] * 4)
    person.types("acme.pstn.twilio.com", "Tab", "Tab")
    person.types("acme-trunk", "Tab")
    person.types(_PASSWORD, "ctrl+Return")


def _data(wine: Wine) -> list[Path]:
    """The folder in which the program keeps what it has to; none before its first start."""
    return list((wine.drive / "users").glob(f"*/AppData/Local/{APP_ID}"))


def _is_active(wine: Wine, number: str) -> bool:
    return read(wine, "SELECT state FROM number WHERE number = ?", number) == [("active",)]


def _look_for_secrets(wine: Wine) -> None:
    wine.wait()
    files = [*(wine.drive / "users").rglob("*"), *wine.drive.parent.glob("*.reg")]
    for file in files:
        if file.is_file() and not file.is_symlink():
            data = file.read_bytes()
            for secret in (API_KEY, _PASSWORD):
                if secret.encode() in data or secret.encode("utf-16-le") in data:
                    raise NotDone(f"a secret stands in {file}")
