"""Install the program for one person without an administrator's rights, unseen; use, update and remove it.

Runs on Windows, and on Wine (packaging/windows/on_linux.py installed). It takes the program off that is
installed for this person: not for a computer that somebody works with.

Usage: python packaging/windows/check_installed.py INSTALLER [--screenshot FILE]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
import winreg
from pathlib import Path
from typing import Final

import pefile

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from sigmamind_desktop import APP_ID, APP_NAME, __version__

_APPS: Final = (
    r"Software\Microsoft\Windows\CurrentVersion\Uninstall\{0D9477E1-95D8-4A3C-9893-479CA61DB316}_is1"
)
_UNSEEN: Final = ("/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART")
_MINUTES: Final = 10 * 60
_MOMENT: Final = 0.2
_GROUP_OF_ICONS: Final = pefile.RESOURCE_TYPE["RT_GROUP_ICON"]


class NotAsItShouldBe(Exception):
    """What is wrong, in words."""


class Installation:
    """What an installer puts onto this computer."""

    def __init__(self, installer: Path) -> None:
        local, roaming = Path(os.environ["LOCALAPPDATA"]), Path(os.environ["APPDATA"])
        self._installer = installer
        self._folder = local / "Programs" / APP_NAME
        self._program = self._folder / f"{APP_ID}.exe"
        self._menu = roaming / "Microsoft" / "Windows" / "Start Menu" / "Programs" / f"{APP_NAME}.lnk"
        self._kept = local / APP_ID / "what the person has"

    def install(self) -> None:
        """Run the installer, and look at what came of it."""
        # Said, because Wine does not know where programs of one person are.
        _run(self._installer, *_UNSEEN, "/CURRENTUSER", f"/DIR={self._folder}")
        for file in (self._program, self._menu):
            _check(file.is_file(), f"there is no {file}")
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _APPS) as apps:
            told = {name: winreg.QueryValueEx(apps, name)[0] for name in ("DisplayName", "DisplayVersion")}
        _check(told == {"DisplayName": APP_NAME, "DisplayVersion": __version__}, f"Apps says {told}")
        with pefile.PE(str(self._program)) as program:
            texts = [each for info in program.FileInfo for each in info if hasattr(each, "StringTable")]
            version = texts[0].StringTable[0].entries[b"ProductVersion"].decode()
            kinds = {entry.id for entry in program.DIRECTORY_ENTRY_RESOURCE.entries}
        _check(version == __version__, f"the program says that it is {version}")
        _check(_GROUP_OF_ICONS in kinds, "the program has no icon")

    def use(self, screenshot: Path | None) -> None:
        """Run the self-check; a windowed program says its lines, and its exit code, to whoever starts it."""
        words = ["--screenshot", str(screenshot)] if screenshot else []
        said = _run(self._program, "--self-check", *words)
        _check("self-check: ok" in said, said)
        said = _run(self._program, "--version")
        _check(__version__ in said, f"it says of its version only {said!r}")
        said = _run(self._program, "--no-such-option", expects=2)
        _check("--no-such-option" in said, f"it says of a wrong option only {said!r}")
        self._kept.parent.mkdir(exist_ok=True)
        self._kept.touch()

    def remove(self) -> None:
        """Run the uninstaller: what was installed is gone, what the person has is not."""
        _run(self._folder / "unins000.exe", *_UNSEEN)
        # It goes on as a copy of itself, which can remove the first one.
        ends = time.monotonic() + _MINUTES
        while self._folder.exists() and time.monotonic() < ends:
            time.sleep(_MOMENT)
        for gone in (self._folder, self._menu):
            _check(not gone.exists(), f"{gone} is still there")
        try:
            winreg.OpenKey(winreg.HKEY_CURRENT_USER, _APPS).Close()
        except FileNotFoundError:
            pass
        else:
            raise NotAsItShouldBe("Apps still has it")
        _check(self._kept.is_file(), "it took what the person has along")
        self._kept.unlink()


def _check(holds: bool, otherwise: str) -> None:
    if not holds:
        raise NotAsItShouldBe(otherwise)


def _run(program: Path, *arguments: str, expects: int = 0) -> str:
    """Run a program to its end; gives what it says."""
    done = subprocess.run(
        [str(program), *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=_MINUTES,
        check=False,
    )
    said = done.stdout.decode("utf-8", "replace")
    _check(done.returncode == expects, f"{program.name} {arguments} ended with {done.returncode}: {said}")
    return said


def main() -> int:
    """Do it; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("installer", type=Path)
    parser.add_argument("--screenshot", type=Path, help="where to keep a picture of the installed program")
    options = parser.parse_args()
    installation = Installation(options.installer)
    steps = {
        "installed": installation.install,
        "used": lambda: installation.use(options.screenshot),
        "installed over itself": installation.install,
        "removed": installation.remove,
    }
    try:
        for name, step in steps.items():
            step()
            print(f"{name}: ok", flush=True)
    except NotAsItShouldBe as error:
        print(f"{name}: {error}", flush=True)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
