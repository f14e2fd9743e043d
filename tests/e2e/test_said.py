"""What a screen reader says by itself: each change that matters, once, and where the keyboard goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from sigmamind_desktop.sandbox.server import Sandbox
from tests.e2e.session import wait_until

if TYPE_CHECKING:
    from tests.e2e.program import Program
    from tests.e2e.session import Desktop

TRUNK = {
    "Termination SIP URI": "sip.telnyx.com",
    "Trunk username": "acme",
    "Trunk password": "a password of the trunk",
}


@pytest.mark.usefixtures("kept_key")
def test_an_import_is_said_step_by_step_and_nothing_twice(
    desktop: Desktop, start_program: Callable[[], Program]
) -> None:
    program = begin(start_program)
    desktop.press_keys("Return")
    assert listen(program, "4 fields are missing or wrong.", "Phone number") == []
    desktop.type("12x")
    listen(program, "“x” stands for digits.", "Phone number")

    program.fill(TRUNK | {"Phone number": "+1 415 555 0422"})
    desktop.press_keys("Return")
    refused = "SigmaMind does not accept what the form says. Nothing was imported."
    assert listen(program, refused, "Trunk username") == ["Import a number", "Trunk username"]
    username = program.focused()
    assert username is not None
    assert username.description.startswith("SigmaMind says of the trunk username")

    program.fill({"Phone number": "+1 415 555 0500"})
    desktop.press_keys("Return")
    assert listen(program, "SigmaMind has a fault.", "Check now") == ["Import a number", "Check now"]
    desktop.press_keys("space")
    assert listen(program, "+1 415-555-0500 is not in your account", "Fill in the form") == [
        *("Import a number", "Fill in the form"),
    ]

    program.fill({"Phone number": "+1 415 555 2671"})
    desktop.press_keys("ctrl+Return")
    assert listen(program, "+1 415-555-2671 is imported.", "Phone number") == [
        *("Import number", "Import a number", "Phone number"),
    ]
    program.close_window()


@pytest.mark.usefixtures("kept_key")
def test_what_is_done_with_the_list_is_said(
    desktop: Desktop, sandbox: Sandbox, start_program: Callable[[], Program]
) -> None:
    program = begin(start_program)
    program.fill(TRUNK | {"Phone number": "+1 415 555 2671"})
    desktop.press_keys("Return")
    listen(program, "+1 415-555-2671 is imported.", "Phone number")
    desktop.press_keys("F5")
    assert listen(program, "Your account as of", "Phone number") == []
    desktop.press_keys("ctrl+f")
    desktop.type("415")
    listen(program, "1 number", "Search your numbers")
    desktop.press_keys("Tab", "Tab")
    program.wait_focused("Your numbers")
    desktop.press_keys("ctrl+c")
    assert listen(program, "1 row copied", "Your numbers")[-1:] == ["Your numbers"]
    program.close_window()


@pytest.mark.usefixtures("kept_key")
def test_the_check_of_a_trunk_is_said(desktop: Desktop, start_program: Callable[[], Program]) -> None:
    program = begin(start_program)
    program.fill({"Termination SIP URI": "127.0.0.1"})
    program.wait_for("text", "Termination SIP URI", description="no public address")
    program.press("Check trunk")
    listen(program, "SigmaMind can't reach 127.0.0.1", "Phone number")
    program.close_window()


def begin(start_program: Callable[[], Program]) -> Program:
    """The program as a person finds it who has used it before; what it says at its start is over."""
    program = start_program()
    program.wait_loaded()
    program.wait_for("push button", "API key ••••demo")
    program.wait_focused("Phone number")
    program.ask("heard")
    return program


def listen(program: Program, news: str, focus: str) -> list[str]:
    """Listen until something is said that begins with `news`, and the keyboard is at `focus`.

    Returns:
        Where the keyboard went meanwhile. Nothing was said twice.
    """
    heard: list[tuple[str, str]] = []
    before = program.focused()
    at = before.name if before is not None else ""

    def probe() -> bool:
        heard.extend((kind, text) for kind, text in program.ask("heard"))
        return any(kind != "focus" and text.startswith(news) for kind, text in heard)

    wait_until(probe, lambda: f"{news!r} to be said; so far: {heard}")
    program.wait_focused(focus)
    probe()
    said: list[str] = []
    for kind, text in heard:
        if kind == "focus":
            at = text
        elif text:
            said += [text] if kind == "announced" else [text, f"{at}: {text}"]
    assert [text for text in said if said.count(text) > 1] == [], heard
    return [text for kind, text in heard if kind == "focus"]
