"""Which parts of Qt go into the frozen program; whatever else PyInstaller finds stays out.

When the program begins to use another module of PySide6, a test says that it is missing here.
"""

from __future__ import annotations

import re
from pathlib import Path, PurePath
from typing import Final

MODULES: Final = frozenset({"Core", "Gui", "Network", "Widgets"})
"""PySide6's modules, without their "Qt"."""

_LIBRARIES: Final = MODULES | {
    "DBus",  # the accessibility tree, and the desktop's settings
    "OpenGL",
    "Svg",
    "WaylandClient",
    "WlShellIntegration",
    "XcbQpa",
}

_PLUGINS: Final = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg"},
    "networkinformation": None,
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": None,
    "styles": None,
    "wayland-decoration-client": None,
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"qt-shell", "xdg-shell"},
    "xcbglintegrations": None,
}
"""The plugins of each kind; None: all of them. The program's TLS is Python's."""

LANGUAGES: Final = sorted(file.stem for file in Path(__file__).parent.parent.glob("resources/languages/*.qm"))
"""Those that the program speaks, by their codes."""

_TRANSLATIONS: Final = {f"qtbase_{code}.qm" for code in LANGUAGES if code != "en"}
"""Qt's own words in them; what Qt lacks (Hindi), our own catalogues have."""

_UNUSED: Final = {"opengl32sw", "d3dcompiler_47"}
"""Substitutes for a graphics driver on Windows (20 MB), for programs that draw with OpenGL."""


def is_kept(destination: str) -> bool:
    """Whether a file of PyInstaller's collection is kept; what is not Qt's always is."""
    parts = PurePath(destination).parts
    if parts[-1].partition(".")[0] in _UNUSED:
        return False
    if parts[0] == "PySide6" and "translations" in parts:
        return parts[-1] in _TRANSLATIONS
    if parts[0] == "sigmamind_desktop" and "languages" in parts:
        return parts[-1].endswith((".qm", "changes.md"))  # the others are what these are made of
    if parts[0] == "PySide6" and "plugins" in parts:
        kind, file = parts[-2], parts[-1]
        wanted = _PLUGINS.get(kind, set())
        return wanted is None or file.partition(".")[0].removeprefix("lib") in wanted
    if parts[-1].endswith((".abi3.so", ".pyd")) and parts[-1].startswith("Qt"):
        return parts[-1].partition(".")[0].removeprefix("Qt") in MODULES
    # libQt6Core.so.6, Qt6Core.dll, QtCore.framework
    names = (re.match(r"(?:lib)?Qt6?([A-Z][A-Za-z]*)", part) for part in parts)
    return all(name[1] in _LIBRARIES for name in names if name)
