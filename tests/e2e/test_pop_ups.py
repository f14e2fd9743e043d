"""Lists and menus that open over the window, and the keys that are theirs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from sigmamind_desktop import APP_NAME
from sigmamind_desktop.sandbox.server import Sandbox
from tests.e2e.session import wait_until

if TYPE_CHECKING:
    from tests.e2e.program import Program
    from tests.e2e.session import Desktop

FILLED = {
    "Phone number": "+14155552671",
    "Termination SIP URI": "sip.telnyx.com",
    "Trunk username": "acme",
    "Trunk password": "a password of the trunk",
}


@pytest.mark.usefixtures("kept_key")
def test_a_key_that_a_list_or_a_menu_takes_goes_no_further(
    desktop: Desktop, sandbox: Sandbox, start_program: Callable[[], Program]
) -> None:
    program = start_program()
    program.wait_loaded()
    wait_until(lambda: program.find("push button", "Show the agents"), lambda: "the agents")
    program.wait_focused("Phone number")
    program.fill(FILLED)
    while program.press_tab().name != "Trunk password":
        pass
    desktop.press_keys("shift+F10", "Down")
    program.choose("Show what is typed")
    program.wait_for("text", "Trunk password", text=FILLED["Trunk password"])
    desktop.press_keys("ctrl+shift+s")
    wait_until(
        lambda: window(program) not in ("", APP_NAME), lambda: "the window that asks where to export to"
    )
    desktop.press_keys("Escape")
    program.wait_focused("Trunk password")

    while program.press_tab().name != "Inbound agent":
        pass
    desktop.press_keys("Down", "Down", "Return")
    program.wait_for("text", "Inbound agent", text="Front desk", description="Agent ID")
    desktop.press_keys("ctrl+Return")
    program.wait_row("+1 415-555-2671", "Active", **{"Inbound agent": "Front desk"})
    # By Ctrl+Return, and not before by the Return that chose the agent.
    assert [request.get("inboundAgentId", "") != "" for request in sandbox.account.requests] == [True]

    program.wait_focused("Phone number")
    desktop.press_keys("ctrl+f", "Tab", "Tab")
    program.wait_focused("Your numbers")
    desktop.press_keys("Menu", "Down")
    program.choose("Will it ring?")
    wait_until(
        lambda: [each for each in program.find("label") if each.name.startswith("SigmaMind's SIP host: ")],
        lambda: f"SigmaMind's SIP host; there is:\n{program.picture()}",
    )
    program.press("Close")
    program.wait_focused("Your numbers")
    program.close_window()


def window(program: Program) -> str:
    """The window that has the keyboard."""
    node = program.focused()
    return node.window if node is not None else ""
