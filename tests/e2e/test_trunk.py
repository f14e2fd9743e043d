"""The check of a trunk in the real window, against real SIP software."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from sigmamind_desktop.sandbox.server import Sandbox

if TYPE_CHECKING:
    from tests.e2e.program import Program
    from tests.e2e.session import Desktop


@pytest.mark.usefixtures("kept_key")
def test_a_trunk_is_checked_and_nothing_is_sent_to_sigmamind(
    desktop: Desktop,
    sandbox: Sandbox,
    start_program: Callable[[], Program],
    kamailio: str,
) -> None:
    program = start_program()
    program.wait_for("push button", "API key ••••demo")
    program.fill({"Termination SIP URI": kamailio})
    desktop.click(program.wait_for("push button", "Check trunk"))
    desktop.click(program.wait_for("push button", "Details"))
    # It is on this computer: SigmaMind can't reach it, and it is asked because the person says so.
    desktop.click(program.wait_for("push button", "Ask it all the same"))
    program.wait_gone("push button", "Ask it all the same")
    program.wait_for("push button", "Check again")
    said = {node.name.split(",")[0] for node in program.find("label")}
    assert "Answers: 200 OK" in said
    assert "From an issuer that this computer does not know" in said
    desktop.click(program.wait_for("push button", "Close"))
    program.wait_gone("push button", "Close")
    assert not sandbox.account.requests
    program.close_window()
