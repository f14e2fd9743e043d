"""Letters that a bare system has none of come with the package."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sigmamind_desktop import APP_ID
from tests.e2e.picture import longest_line, picture

if TYPE_CHECKING:
    from tests.e2e.installed.conftest import System
    from tests.e2e.program import Program
    from tests.e2e.session import Desktop


@pytest.mark.parametrize("language", ["hi"])
def test_hindi_is_seen_on_a_clean_system(
    desktop: Desktop, system: System, package: Path, start_program: Callable[[], Program], tmp_path: Path
) -> None:
    system.install(package)
    program = start_program()
    heading = program.wait_for("label", program.words("Your number, answered by your agents"))
    # A word of several letters hangs from one line; a box in place of a letter is narrower than it is high.
    assert longest_line(picture(desktop, heading, tmp_path / "heading.png")) > heading.box[3]
    desktop.press_keys("Escape")
    program.wait_focused(program.words("Phone number"))
    program.close_window(logs="keychain: none_here")
    system.run("apt-get", "purge", "--yes", APP_ID)
    system.run("apt-get", "autoremove", "--purge", "--yes")
