"""Whether Windows knows the installed program: among its apps, in the Start menu, by version and icon.

Runs on Windows, and on Wine. Usage: python packaging/windows/known_to_windows.py [VERSION]
"""

from __future__ import annotations

import ctypes
import os
import sys
import winreg
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from sigmamind_desktop import APP_ID, APP_NAME, __version__

_APPS: Final = (
    r"Software\Microsoft\Windows\CurrentVersion\Uninstall\{0D9477E1-95D8-4A3C-9893-479CA61DB316}_is1"
)
_MENUS: Final = {winreg.HKEY_CURRENT_USER: "APPDATA", winreg.HKEY_LOCAL_MACHINE: "PROGRAMDATA"}
"""Where the entry among the apps is: of one person, or of all; and below which folder the menu then is."""


def look(version: str) -> list[str]:
    """What is not as it should be, in words.

    Args:
        version: of the installer. That of the program may be another, where an update is tried.
    """
    found = [(menu, entry) for hive, menu in _MENUS.items() if (entry := _entry(hive))]
    if len(found) != 1:
        return [f"the program is {len(found)} times among the apps"]
    ((menu, entry),) = found
    program = Path(entry["InstallLocation"]) / f"{APP_ID}.exe"
    link = Path(os.environ[menu], r"Microsoft\Windows\Start Menu\Programs", f"{APP_NAME}.lnk")
    holds = {
        f"its name is {entry['DisplayName']}": entry["DisplayName"] == APP_NAME,
        f"its version is {entry['DisplayVersion']}": entry["DisplayVersion"] == version,
        f"its publisher is {entry['Publisher']}": entry["Publisher"] == "SigmaMind",
        f"its icon is {entry['DisplayIcon']}": Path(entry["DisplayIcon"]) == program,
        f"there is no {program}": program.is_file(),
        f"there is no {link}": link.is_file(),
        "the program has no icon": ctypes.windll.shell32.ExtractIconExW(str(program), -1, None, None, 0) > 0,
        f"the program says that it is {_version(program)}": _version(program) == __version__,
    }
    return [what for what, is_right in holds.items() if not is_right]


def _entry(hive: int) -> dict[str, str]:
    """The entry among the apps; empty if there is none."""
    try:
        with winreg.OpenKey(hive, _APPS, access=winreg.KEY_READ | winreg.KEY_WOW64_64KEY) as key:
            count = winreg.QueryInfoKey(key)[1]
            return {name: value for name, value, _ in (winreg.EnumValue(key, at) for at in range(count))}
    except FileNotFoundError:
        return {}


def _version(program: Path) -> str:
    """What the program's file says of its version, as Windows shows it; empty if nothing."""
    library = ctypes.windll.version
    size = library.GetFileVersionInfoSizeW(str(program), None)
    data = ctypes.create_string_buffer(size)
    text, length = ctypes.c_wchar_p(), ctypes.c_uint()
    library.GetFileVersionInfoW(str(program), 0, size, data)
    # English, and Unicode's code page: as the spec has it.
    asked = r"\StringFileInfo\040904B0\ProductVersion"
    library.VerQueryValueW(data, asked, ctypes.byref(text), ctypes.byref(length))
    return text.value or ""


def main() -> int:
    """Print what is wrong; returns the exit code."""
    wrong = look(sys.argv[1] if len(sys.argv) > 1 else __version__)
    print("\n".join(wrong) or "known to Windows: ok")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
