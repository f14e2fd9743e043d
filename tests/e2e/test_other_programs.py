"""What a program gets that this one opens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.e2e.program import Program
    from tests.e2e.session import Desktop

BROWSER = """#!/bin/sh
echo "$1 with libraries from ${LD_LIBRARY_PATH-the system}" > "$OPENED"
"""


@pytest.mark.usefixtures("kept_key")
def test_browser_gets_no_library_of_this_program(
    desktop: Desktop, start_program: Callable[[], Program], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "xdg-open").write_text(BROWSER, "utf-8")
    (tools / "xdg-open").chmod(0o755)
    monkeypatch.setitem(desktop.environment, "PATH", f"{tools}:{desktop.environment['PATH']}")
    monkeypatch.setitem(desktop.environment, "OPENED", str(tmp_path / "data" / "opened"))
    program = start_program()
    program.wait_focused("Phone number")
    desktop.press_keys("F1")
    program.wait_kept("guide/en/index.html with libraries from the system")
    program.close_window()
