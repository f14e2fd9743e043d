"""What goes wrong on a computer that is not the program's fault, in the real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sigmamind_desktop import APP_NAME
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.server import Sandbox

if TYPE_CHECKING:
    from tests.e2e.program import Program
    from tests.e2e.session import Desktop

WELCOME = f"Welcome to {APP_NAME}"
SESSION_ONLY = "The key is kept for this session only"


@pytest.fixture
def locked_keychain(desktop: Desktop, tmp_path: Path) -> Iterator[None]:
    """A keychain with a password, and nobody there to give it."""
    folder = tmp_path / "keychain"
    folder.mkdir()
    with desktop.keychain(folder, "the keychain's password"):
        pass
    with desktop.keychain(folder, ""):
        yield


def test_without_a_keychain_the_key_is_kept_for_the_session(
    desktop: Desktop, sandbox: Sandbox, start_program: Callable[[], Program], tmp_path: Path
) -> None:
    assert not desktop.has_service("org.freedesktop.secrets")
    program = start_program()
    why = "This computer has no keychain that is running."
    give_key_for_the_session(desktop, program, why)
    import_number(program, "+14155552671")
    program.wait_row("+1 415-555-2671", "Active")
    assert len(sandbox.account.requests) == 1
    program.close_window(logs="keychain: none_here")
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or API_KEY.encode() not in path.read_bytes(), path


@pytest.mark.usefixtures("locked_keychain")
def test_with_a_locked_keychain_the_key_is_kept_for_the_session(
    desktop: Desktop, sandbox: Sandbox, start_program: Callable[[], Program]
) -> None:
    program = start_program()
    give_key_for_the_session(desktop, program, "The keychain is locked and was not unlocked.")
    import_number(program, "+14155552671")
    program.wait_row("+1 415-555-2671", "Active")
    assert len(sandbox.account.requests) == 1
    program.close_window(logs="keychain: locked")


def test_enter_goes_on_after_a_key_for_the_session(
    desktop: Desktop, start_program: Callable[[], Program]
) -> None:
    program = start_program()
    program.wait_for("dialog", WELCOME)
    program.wait_focused("API key")
    program.type(API_KEY)
    desktop.press_keys("Return")
    program.wait_focused("Go on")
    desktop.press_keys("Return")
    program.wait_gone("filler", SESSION_ONLY)
    assert not program.find("dialog")
    program.close_window(logs="keychain: none_here")


@pytest.mark.usefixtures("kept_key")
def test_damaged_data_file_is_set_aside(start_program: Callable[[], Program], tmp_path: Path) -> None:
    damaged = b"not a database " * 400
    data = tmp_path / "data"
    data.mkdir()
    (data / "numbers.sqlite3").write_bytes(damaged)
    program = start_program()
    said = program.wait_for("filler", "The list of numbers was damaged, and a new one is begun")
    (aside,) = data.glob("numbers damaged ????-??-??*.sqlite3")
    assert f"“{aside.name}”" in said.description
    assert aside.read_bytes() == damaged
    program.press("Dismiss")
    program.wait_gone("filler", said.name)
    import_number(program, "+14155552671")
    program.wait_row("+1 415-555-2671", "Active")
    program.close_window(logs="the data file was damaged")

    program = start_program()
    program.wait_row("+1 415-555-2671", "Active")
    assert not program.find("filler", said.name)
    program.close_window(logs="the data file was damaged")


@pytest.mark.usefixtures("kept_key")
def test_import_cut_off_by_a_crash_is_not_confirmed(
    sandbox: Sandbox, start_program: Callable[[], Program]
) -> None:
    # Where there is a list, the next start finds the number in it.
    sandbox.account.has_list = False
    program = start_program()
    import_number(program, "+1 415 555 0504")
    program.wait_row("+1 415-555-0504", "Sending")
    program.wait_for("push button", "Cancel")
    program.wait_kept("+1 415 555 0504")
    program.process.kill()
    program.process.wait()
    program = start_program()
    program.wait_row("+1 415-555-0504", "Not confirmed")
    program.wait_for("text", "Phone number", text="+1 415 555 0504")
    assert len(sandbox.account.requests) <= 1
    program.close_window()


def give_key_for_the_session(desktop: Desktop, program: Program, why: str) -> None:
    """The welcome says beforehand that the keychain will not keep the key, and afterwards that it has not."""
    program.wait_for("dialog", WELCOME)
    assert [label for label in program.find("label") if label.name.startswith(why)]
    program.wait_focused("API key")
    program.type(API_KEY)
    desktop.press_keys("Return")
    program.wait_for("filler", SESSION_ONLY, description=why)
    desktop.click(program.wait_for("push button", "Go on"))
    program.wait_gone("dialog", WELCOME)
    program.wait_for("push button", "API key ••••demo, this session only")


def import_number(program: Program, number: str) -> None:
    """Fill in what is needed, and press the button."""
    program.wait_loaded()
    program.fill(
        {
            "Phone number": number,
            "Termination SIP URI": "sip.telnyx.com",
            "Trunk username": "acme",
            "Trunk password": "a password of the trunk",
        }
    )
    program.press("Import number")
