"""Whether a window can be shown at all; Qt itself aborts the process where it can't."""

from __future__ import annotations

import os
import re
import socket
import sys
from typing import Final

_NEEDED: Final = "libxcb-cursor.so.0"


def problem() -> str | None:
    """A sentence that says why no window can be shown, or None if one can."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if not sys.platform.startswith("linux") or platform.partition(":")[0] not in ("", "xcb"):
        return None
    if os.environ.get("WAYLAND_DISPLAY") and platform != "xcb":
        return None
    name = os.environ.get("DISPLAY", "")
    if not name:
        return "There is no display."
    if not _answers(name):
        return f"The display {name} does not answer."
    from PySide6.QtCore import QLibrary

    if not QLibrary(_NEEDED).load():
        return f"The library {_NEEDED} is missing (on Debian and Ubuntu: libxcb-cursor0)."
    return None


def _answers(name: str) -> bool:
    """Whether an X server listens at `name`: `:77`, `unix:0.0`, `host:10.0` (X(7), "Display names")."""
    match = re.fullmatch(r"(?P<host>.*):(?P<number>[0-9]+)(\.[0-9]+)?", name)
    if match is None:
        return False
    host, number = match["host"], int(match["number"])
    try:
        if host in ("", "unix"):
            path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - the X server's, not ours
            return _connects(path) or _connects("\0" + path)
        socket.create_connection((host.strip("[]"), 6000 + number), timeout=5).close()
    except (OSError, OverflowError, UnicodeError):
        return False
    return True


def _connects(path: str) -> bool:
    with socket.socket(socket.AF_UNIX) as server:
        return server.connect_ex(path) == 0
