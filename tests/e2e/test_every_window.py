"""Every window that the menus open, by keyboard alone, as a screen reader is told of it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import TYPE_CHECKING

import pytest

from sigmamind_desktop import APP_NAME
from tests.e2e.session import wait_until

if TYPE_CHECKING:
    from tests.e2e.program import Node, Program
    from tests.e2e.session import Desktop

WINDOWS = {
    "alt+f": (
        *("Import several numbers…", "Export list…", "Saved trunks…"),
        *("Connect a carrier…", "API key…", "Settings…"),
    ),
    "alt+v": ("What happened…",),
    "alt+h": ("Keyboard shortcuts", "What's new", "About"),
}
ELSEWHERE = {
    *("alt+f Import number", "alt+f Paste details…", "alt+f Clear form"),
    *("alt+f Account", "alt+f Quit"),
    *("alt+v Search your numbers", "alt+v Refresh", "alt+v Mark all as seen", "alt+v Columns"),
    *("alt+h User guide", "alt+h Open log folder", "alt+h Copy diagnostics"),
}
"""What opens no window of the program, or none while nothing has been copied.

Down goes past *Undo last change*: nothing has been changed.
"""

QTS_OWN = "Export list…"
"""Its window is Qt's, or the desktop's."""

NO_DIALOG = "Import several numbers…"
"""Its window is worked in beside the other, and closed as windows are."""

_LOOKS = 60
"""For a menu that was asked for, before it is asked for again: some seconds."""

BY_OTHER_KEYS = {"Show what is typed", "Show the agents", "Clear the search", "Paste details…"}
"""Buttons that Tab does not come to: by the field's menu, Down, Esc, Ctrl+Shift+V."""

OPERATED = ("push button", "toggle button", "check box", "radio button", "combo box", "text", "password text")
_MOST = 60


@pytest.mark.usefixtures("kept_key")
def test_every_window_is_come_to_gone_through_and_left_by_keyboard(
    desktop: Desktop, start_program: Callable[[], Program]
) -> None:
    program = start_program()
    program.wait_loaded()
    program.wait_for("push button", "API key ••••demo")
    program.wait_focused("Phone number")
    faults_of: dict[str, list[str]] = {"the window": []}
    assert gone_through(program, faults_of["the window"]) > 15
    seen: set[str] = set()
    for keys, names in WINDOWS.items():
        open_menu(program, desktop, keys)
        seen |= {f"{keys} {entry}" for entry in entries_of(program)}
        desktop.press_keys("Escape", "Escape")
        program.wait_focused("Phone number")
        for name in names:
            open_menu(program, desktop, keys)
            program.choose(name)
            wait_opened(program, name)
            faults_of[name] = found = []
            if name != QTS_OWN:
                gone_through(program, found)
            desktop.press_keys("alt+F4" if name == NO_DIALOG else "Escape")
            program.wait_focused("Phone number")
    assert {name: found for name, found in faults_of.items() if found} == {}
    assert seen == ELSEWHERE | {f"{keys} {name}" for keys, names in WINDOWS.items() for name in names}
    program.close_window()


def open_menu(program: Program, desktop: Desktop, keys: str) -> None:
    """Open a menu of the main window, as soon as the window manager has given that the keyboard back.

    Its keys are pressed again if they were lost: a menu that has just closed may have held the keyboard.
    """

    def probe() -> bool:
        return desktop.run("xdotool", "getactivewindow", "getwindowname").stdout.strip() == APP_NAME

    wait_until(probe, lambda: "the main window to have the keyboard")
    looks = count()

    def opened() -> bool:
        if next(looks) % _LOOKS == 0:
            desktop.press_keys(keys)
        return bool(program.entry())

    wait_until(opened, lambda: f"{keys} to open a menu; the keyboard is at {program.focused()}")


def entries_of(program: Program) -> list[str]:
    """The entries of the menu that has just been opened, as Down comes to them."""
    entries = [program.wait_entry()]
    while (entry := program.press_down()) != entries[0]:
        entries.append(entry)
    return entries


def wait_opened(program: Program, name: str) -> None:
    """Return when a window that is not the main one has the keyboard."""

    def probe() -> bool:
        node = program.focused()
        return node is not None and node.window != APP_NAME

    wait_until(probe, lambda: f"the window of {name!r}; the keyboard is at {program.focused()}")


def gone_through(program: Program, faults: list[str]) -> int:
    """Go once round a window by Tab; gives how many places it stops at.

    Args:
        program: the window that has the keyboard is gone through.
        faults: takes what is wrong with it.
    """
    first = program.focused()
    assert first is not None
    passed = [first]
    while (reached := program.press_tab()).box != first.box and len(passed) < _MOST:
        passed.append(reached)
    for node in passed:
        faults += [f"{fault}: {node}" for fault in _faults(node)]
    if reached.box != first.box:
        faults.append("Tab does not come round")
    places = {node.box for node in passed}
    for role in OPERATED:
        for each in program.find(role):
            is_here = each.window == first.window and "focusable" in each.states
            is_by_other_keys = each.name in BY_OTHER_KEYS
            if is_here and "enabled" in each.states and not is_by_other_keys and each.box not in places:
                faults.append(f"Tab does not come to {each}")
    return len(passed)


def _faults(node: Node) -> list[str]:
    """What a screen reader misses at a place that has the keyboard."""
    label = node.labels if node.role == "combo box" else node.name
    return [
        fault
        for fault, is_so in {
            "has no name": not label,
            "has no role": node.role in ("unknown", "filler", "panel"),
            "is not seen": not {"showing", "visible", "focused"} <= node.states or min(node.box[2:]) < 1,
            "can't be operated": "enabled" not in node.states,
        }.items()
        if is_so
    ]
