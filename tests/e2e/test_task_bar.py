"""What a desktop goes by to put the window, its icon and its menu entry together."""

from __future__ import annotations

import configparser
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sigmamind_desktop import APP_ID

if TYPE_CHECKING:
    from tests.e2e.program import Program
    from tests.e2e.session import Desktop

ENTRY = Path(__file__).parents[2] / "packaging" / "linux" / f"{APP_ID}.desktop"


@pytest.mark.usefixtures("kept_key")
def test_the_window_has_its_icon_and_is_the_menu_entry_s(
    desktop: Desktop, start_program: Callable[[], Program]
) -> None:
    program = start_program()
    program.wait_for("push button", "API key ••••demo")
    search = ("xdotool", "search", "--onlyvisible", "--class", APP_ID)
    (window,) = desktop.run(*search).stdout.split()
    said = desktop.run("xprop", "-id", window, "WM_CLASS", "_NET_WM_ICON").stdout
    assert f'WM_CLASS(STRING) = "{APP_ID}", "{APP_ID}"' in said
    assert "_NET_WM_ICON(CARDINAL)" in said
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(ENTRY, encoding="utf-8")
    assert entry["Desktop Entry"]["StartupWMClass"] == APP_ID
    assert entry["Desktop Entry"]["Icon"] == APP_ID
    program.close_window()
