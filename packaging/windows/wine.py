"""Wine, where there is no Windows: a folder that it takes for its computer, and programs that run in it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

_TOLD: Final = ("HKCU\\Software\\Wine", "/v", "Version", "/d", "win10", "/f")


class Missing(Exception):
    """What this computer lacks, in words."""


def need(*programs: str) -> None:
    """Say which of these programs are not installed.

    Raises:
        Missing: if any.
    """
    if missing := [each for each in programs if shutil.which(each) is None]:
        raise Missing(f"not installed: {', '.join(missing)}. On Debian and Ubuntu: .ci/install windows")


def path_in_wine(path: Path) -> str:
    """How a program in Wine calls a file of this computer."""
    return "Z:" + str(path.absolute()).replace("/", "\\")


class Wine:
    """A Windows computer in a folder."""

    def __init__(self, prefix: Path) -> None:
        """Take the folder, and make the computer in it if it is not there yet."""
        need("wine", "wineserver")
        self._prefix = prefix
        if not (prefix / "system.reg").is_file():
            prefix.parent.mkdir(parents=True, exist_ok=True)
            self.run(["wineboot", "-i"])
            self.run(["reg", "add", *_TOLD])
            self.wait()

    @property
    def drive(self) -> Path:
        """Its drive C."""
        return self._prefix / "drive_c"

    def run(
        self,
        command: Sequence[str | Path],
        *,
        folder: Path | None = None,
        environment: Mapping[str, str] | None = None,
        seconds: float | None = None,
    ) -> int:
        """Run a program, and print what it prints; returns its exit code.

        Args:
            command: paths are this computer's.
            folder: where it runs.
            environment: what is added to this process's.
            seconds: after which it is ended.
        """
        running = self.start(command, folder=folder, environment=environment)
        # A pipe that is read, not this terminal: Python for Windows can't use what Wine makes of that.
        assert running.stdout is not None
        for line in running.stdout:
            print(line, end="", flush=True)
        return running.wait()

    def start(
        self,
        command: Sequence[str | Path],
        *,
        folder: Path | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> subprocess.Popen[str]:
        """Start a program, whose lines are to be read from its `stdout`."""
        words = [path_in_wine(each) if isinstance(each, Path) else each for each in command]
        return subprocess.Popen(
            ["wine", *words],
            cwd=folder,
            env={**os.environ, **self.environment, **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
        )

    @property
    def environment(self) -> dict[str, str]:
        """What tells Wine which computer is meant."""
        told = {"WINEPREFIX": str(self._prefix), "WINEARCH": "win64", "WINEDEBUG": "-all"}
        # It offers what it could download, in dialogs.
        return {**told, "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe="}

    def wait(self) -> None:
        """Wait until all its programs have ended, and what they changed is on the disk."""
        subprocess.run(["wineserver", "-w"], env=os.environ | self.environment, check=True)

    def stop(self) -> None:
        """End what still runs in it."""
        subprocess.run(["wineserver", "-k"], env=os.environ | self.environment, check=False)
