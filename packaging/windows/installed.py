"""The life of an installed program on Wine, from an older version to its removal, with a person at hand."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

import debian_for_wine
import main_job
from keyboard import NotDone, Person, ends_well, running, screen, wait_until
from wine import Wine

from sigmamind_desktop import APP_ID, APP_NAME, __version__
from sigmamind_desktop.sandbox.server import Sandbox

OLDER: Final = "0.0.1"
STALE: Final = "_internal/of-the-older-version.dll"
"""What only the older version has: below its folder."""

_PERSON: Final = "Jörg Groß 😀"
_UNSEEN: Final = ("/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART")
_KNOWN: Final = Path(__file__).with_name("known_to_windows.py")
_TYPED, _TYPED_LAST = "+1 415 555 01", "23"
_UNINSTALL: Final = f"{APP_NAME} Uninstall"
_ABOVE: Final = "Notepad"
_FRONT: Final = """
from ctypes import create_unicode_buffer, windll

title = create_unicode_buffer(100)
windll.user32.GetWindowTextW(windll.user32.GetForegroundWindow(), title, 100)
print(title.value)
"""


class Life:
    """One computer, new, and what is done on it in turn.

    Each step raises `NotDone` if something is not as it should be.
    """

    def __init__(
        self, cache: Path, debian: Path, shared: Path, python: Path, installers: tuple[Path, Path]
    ) -> None:
        """Make the computer.

        Args:
            cache: where; an earlier one is removed.
            debian: has the Wine (debian_for_wine.py).
            shared: the folder of what is installed, and of this script.
            python: for Windows.
            installers: of the older version and of this one.
        """
        self._python, (self._older, self._newer) = python, installers
        users = cache / "passwd"
        users.write_text(f"{_PERSON}:x:0:0::/root:/bin/sh\n", "utf-8")
        self._folder = cache / "computer-of-a-person"
        shutil.rmtree(self._folder, ignore_errors=True)

        def wine(*read_only: Path) -> Wine:
            mounts = {users: Path("/etc/passwd"), **{each: each for each in read_only}}
            return Wine(self._folder, debian_for_wine.enter(debian, cache, shared, read_only=mounts))

        self._wine = wine()
        self._home = self._wine.drive / "users" / _PERSON
        self._roaming = self._home / "AppData" / "Roaming"
        self._with_fixed_profile = wine(self._roaming)
        self._program = self._wine.drive / "Program Files" / APP_NAME / f"{APP_ID}.exe"

    def run(self) -> None:
        """Do all steps, and say so."""
        with screen() as shown, Sandbox() as sandbox:
            self._shown, self._person = shown, Person(shown)
            self._command = [self._program, "--api-url", sandbox.url]
            steps: dict[str, Callable[[], None]] = {
                "installed for one person, and removed unseen": self._install_for_one,
                "the older version is installed for all": self._install,
                "it is used where the roaming profile is read-only": self._use,
                "no update while it runs, where nobody can close it": self._refuse,
                "updated, with list and key kept": self._update,
                "a second start brings the first one to the front": self._start_twice,
                "a log-out keeps what was typed": self._log_out,
                "removed, with the person's data kept": self._remove,
            }
            for name, step in steps.items():
                step()
                self._wine.wait()
                print(f"{name}: ok", flush=True)

    def _install_for_one(self) -> None:
        folder = self._home / "AppData" / "Local" / "Programs" / APP_NAME
        self._do(self._older, *_UNSEEN, "/CURRENTUSER")
        self._look(OLDER)
        self._do(folder / f"{APP_ID}.exe", "--self-check")
        self._do(folder / "unins000.exe", *_UNSEEN)
        self._is_gone(folder)

    def _install(self) -> None:
        self._do(self._older, *_UNSEEN, "/ALLUSERS", f"/DIR=C:\\Program Files\\{APP_NAME}")
        self._look(OLDER)

    def _use(self) -> None:
        self._with_fixed_profile.run(["cmd", "/c", r"echo. > %APPDATA%\written"])
        if (self._roaming / "written").exists():
            raise NotDone("the roaming profile can be written")
        main_job.first_import(self._with_fixed_profile, self._command, self._shown)

    def _refuse(self) -> None:
        """Windows closes a running program for an update; Wine 8 does not (wines_own/restart_manager.py)."""
        with running(self._wine, self._command, self._shown) as process:
            self._person.waits_for(APP_NAME)
            if self._run(self._newer, *_UNSEEN, "/ALLUSERS") == 0:
                raise NotDone("it was updated while it ran")
            self._person.presses("alt+F4")
            ends_well(process)
        self._look(OLDER)
        if not (self._program.parent / STALE).is_file():
            raise NotDone("the refused update has taken files away")

    def _update(self) -> None:
        self._do(self._newer, *_UNSEEN, "/ALLUSERS")
        self._look(__version__)
        if (self._program.parent / STALE).exists():
            raise NotDone(f"{STALE} is still there")
        main_job.second_import(self._wine, self._command, self._shown)

    def _start_twice(self) -> None:
        """Asked is Windows: Wine gives the window the front, and leaves the keyboard of X where it was."""
        with running(self._wine, self._command, self._shown) as first:
            self._person.waits_for(APP_NAME)
            with running(self._wine, [_ABOVE], self._shown) as above:
                wait_until(lambda: _ABOVE in self._in_front(), f"{_ABOVE} in front")
                ends_well(self._wine.start(self._command, environment={"DISPLAY": self._shown}))
                wait_until(lambda: APP_NAME in self._in_front(), "the first one to the front")
                self._person.presses("alt+F4")
                ends_well(above)
            self._person.waits_for(APP_NAME)
            self._person.presses("alt+F4")
            ends_well(first)

    def _in_front(self) -> str:
        asked = self._wine.start([self._python, "-c", _FRONT], environment={"DISPLAY": self._shown})
        return asked.communicate()[0].decode("utf-8", "replace")

    def _log_out(self) -> None:
        """Wine ends its programs as Windows does: WM_QUERYENDSESSION, then WM_ENDSESSION."""
        with running(self._wine, self._command, self._shown) as process:
            self._person.waits_for(APP_NAME)
            self._person.types(_TYPED)
            wait_until(lambda: self._is_draft(_TYPED), "what was typed")
            self._person.types(_TYPED_LAST)
            self._run("wineboot", "--end-session")
            ends_well(process)
        if not self._is_draft(_TYPED + _TYPED_LAST):
            raise NotDone(f"{_TYPED_LAST!r} is lost")

    def _is_draft(self, number: str) -> bool:
        return bool(main_job.read(self._wine, "SELECT 1 FROM draft WHERE instr(texts, ?)", f'"{number}"'))

    def _remove(self) -> None:
        """By hand: whether the person's data go as well is asked, and Return says no."""
        folder = self._program.parent
        with running(self._wine, [folder / "unins000.exe"], self._shown):
            self._person.waits_for(_UNINSTALL)
            self._person.presses("alt+y")
            wait_until(lambda: not self._program.exists(), "the removal")
            for _ in ("the person's data?", "removed"):
                self._person.waits_for(_UNINSTALL)
                self._person.presses("Return")
            self._is_gone(folder)
        if not main_job.read(self._wine, "SELECT 1 FROM number"):
            raise NotDone("the person's data are gone")

    def _is_gone(self, folder: Path) -> None:
        """Wait until nothing of what was installed is left; the uninstaller ends as a copy of itself."""
        wait_until(lambda: not folder.exists(), f"the end of {folder}")
        self._wine.wait()
        if left := list(self._wine.drive.rglob(f"{APP_NAME}.lnk")):
            raise NotDone(f"the Start menu still has {left}")
        if self._run(self._python, _KNOWN) == 0:
            raise NotDone("it is still among the apps")

    def _look(self, version: str) -> None:
        self._do(self._python, _KNOWN, version)

    def _do(self, *command: str | Path) -> None:
        """Run a command that has to end well."""
        if code := self._run(*command):
            raise NotDone(f"{command} ended with {code}")

    def _run(self, *command: str | Path) -> int:
        return self._wine.run(command, environment={"DISPLAY": self._shown})
