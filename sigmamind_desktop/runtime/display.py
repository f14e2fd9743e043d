"""Whether a window can be shown at all; Qt itself aborts the process where it can't."""

from __future__ import annotations

import os
import re
import socket
import sys
from pathlib import Path
from typing import Final

_NEEDED: Final = "libxcb-cursor.so.0"


def problem() -> str | None:
    """A sentence that says why no window can be shown, or None if one can."""
    if not sys.platform.startswith("linux"):
        return None
    said: str | None = "There is no display."
    for name in _platforms():
        said = _problem_with(name)
        if said is None:
            break
    return said


def _platforms() -> list[str]:
    """What Qt tries until one works: QT_QPA_PLATFORM (`wayland;xcb:native`), or what the session names."""
    wishes = os.environ.get("QT_QPA_PLATFORM", "")
    if wishes:
        return [wish.partition(":")[0].lower() for wish in wishes.split(";") if wish]
    displays = (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY"))
    return [name for name, variable in displays if os.environ.get(variable)]


def _problem_with(platform: str) -> str | None:
    """Why a platform can show nothing; None if nothing is known against it."""
    if not _has_plugin(platform):
        return f"Qt has no platform plugin {platform!r}."
    if platform.startswith("wayland"):
        return _problem_with_wayland()
    if platform == "xcb":
        return _problem_with_x()
    return None


def _has_plugin(platform: str) -> bool:
    if "QT_PLUGIN_PATH" in os.environ or "QT_QPA_PLATFORM_PLUGIN_PATH" in os.environ:
        return True  # whoever sets these may have plugins of their own
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    # One plugin has several names: libqwayland.so, or before Qt 6.10 libqwayland-egl.so, is wayland-egl too.
    plugins = {re.split("[-.]", file.name.removeprefix("libq"))[0] for file in folder.glob("libq*.so")}
    return platform.partition("-")[0] in plugins


def _problem_with_wayland() -> str | None:
    if "WAYLAND_SOCKET" in os.environ:
        return None  # the compositor has handed over a connection
    name = os.environ.get("WAYLAND_DISPLAY")
    path = os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), "wayland-0" if name is None else name)
    if os.path.isabs(path) and _connects(path):
        return None
    return f"The display {name} does not answer." if name else "There is no display."


def _problem_with_x() -> str | None:
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
    if sys.platform == "win32":
        return False  # nothing asks: Windows has no X server
    try:
        with socket.socket(socket.AF_UNIX) as server:
            return server.connect_ex(path) == 0
    except OSError:
        return False  # longer than a socket's path may be
