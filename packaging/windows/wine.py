"""Wine, where there is no Windows: a folder that it takes for its computer, and programs that run in it."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

_WINE: Final = "wine"
_SERVER: Final = "wineserver"
COMPILER: Final = "x86_64-w64-mingw32-gcc"
_LACKING: Final = Path(__file__).with_name("lacking")
_FONTS: Final = Path("/usr/share/fonts/truetype/noto")
"""Has letters about as wide as those of Windows."""

_HANDED_ON: Final = ("DISPLAY", "HOME", "PATH", "XAUTHORITY")
_MOMENT: Final = 0.2
_SETTINGS: Final = (
    ["HKCU\\Software\\Wine", "/v", "Version", "/d", "win10"],
    # Otherwise each look at a file asks a process which disk that is on, and takes three times as long.
    [r"HKLM\System\CurrentControlSet\Services\MountMgr", "/v", "Start", "/t", "REG_DWORD", "/d", "4"],
)


class Missing(Exception):
    """What this computer lacks, in words."""


def need(*programs: str) -> None:
    """Say which of these programs are not installed.

    Raises:
        Missing: if any.
    """
    if missing := [each for each in programs if shutil.which(each) is None]:
        raise Missing(
            f"not installed: {', '.join(missing)}. On Debian and Ubuntu, as root: .ci/install windows"
        )


def compile_for_windows(*parts: str | Path, to: Path) -> None:
    """Make a program or a library out of C, with the compiler's arguments."""
    need(COMPILER)
    subprocess.run([COMPILER, "-O2", "-Wall", "-s", *map(str, parts), "-o", str(to)], check=True)


def path_in_wine(path: Path) -> str:
    """How a program in Wine calls a file of this computer."""
    return "Z:" + str(path.absolute()).replace("/", "\\")


def said(process: subprocess.Popen[bytes], seconds: float = 0.0) -> bytes:
    """What a program has printed since it was last asked; after its end, all that was left.

    Its output is not read to the end: where it was the first one, Wine's server has it open while others run.

    Args:
        process: of `Wine.start`.
        seconds: to wait for something.
    """
    assert process.stdout is not None
    os.set_blocking(process.stdout.fileno(), False)
    select.select([process.stdout], [], [], seconds)
    return process.stdout.read() or b""


class Wine:
    """A Windows computer in a folder."""

    def __init__(self, folder: Path, enter: Sequence[str] = ()) -> None:
        """Take the folder, and make the computer in it if it is not there yet.

        Args:
            folder: which.
            enter: what, before a command, runs it where Wine is, if that is not here.
        """
        if not enter:
            need(_WINE, _SERVER)
        self._folder, self._enter = folder, enter
        if not (folder / "system.reg").is_file():
            folder.parent.mkdir(parents=True, exist_ok=True)
            self.run(["wineboot", "-i"])
            for setting in _SETTINGS:
                self.run(["reg", "add", *setting, "/f"])
            self.wait()
        windows = folder / "drive_c" / "windows"
        for font in _FONTS.glob("NotoSans-[BIR]*.ttf"):
            shutil.copy(font, windows / "Fonts")
        for source in _LACKING.glob("*.c"):
            library = windows / "system32" / f"{source.stem}.dll"
            if not library.is_file():
                compile_for_windows(source, "-shared", "-ladvapi32", to=library)

    def run(
        self,
        command: Sequence[str | Path],
        *,
        folder: Path | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> int:
        """Run a program, and print what it prints; returns its exit code. See `start`."""
        running = self.start(command, folder=folder, environment=environment)
        is_over = False
        while not is_over:
            is_over = running.poll() is not None
            sys.stdout.buffer.write(said(running, 0 if is_over else _MOMENT))
            sys.stdout.buffer.flush()
        return running.wait()

    def start(
        self,
        command: Sequence[str | Path],
        *,
        folder: Path | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> subprocess.Popen[bytes]:
        """Start a program; `stdout` of what is given holds what it prints.

        Args:
            command: paths are this computer's.
            folder: where it runs.
            environment: what is added; of this process's it gets little, for what is said there of Python,
                proxies and certificates holds for this computer.
        """
        words = [path_in_wine(each) if isinstance(each, Path) else each for each in command]
        handed_on = {name: os.environ[name] for name in _HANDED_ON if name in os.environ}
        return subprocess.Popen(
            [*self._enter, _WINE, *words],
            cwd=folder,
            env={**handed_on, **self.environment, **(environment or {})},
            # Python for Windows can use neither what Wine makes of a terminal nor of an input that is none.
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    @property
    def drive(self) -> Path:
        """Its drive C."""
        return self._folder / "drive_c"

    @property
    def environment(self) -> dict[str, str]:
        """What tells Wine which computer is meant, and to say and to offer nothing of its own."""
        return {
            "LC_ALL": "C.UTF-8",  # otherwise it can't write each name to Linux's disk
            "WINEPREFIX": str(self._folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winedbg.exe,winemenubuilder.exe=",
        }

    def wait(self) -> None:
        """Wait until all its programs have ended, and what they changed is on the disk."""
        self._tell_server("-w")

    def stop(self) -> None:
        """End what still runs in it."""
        self._tell_server("-k")

    def _tell_server(self, word: str) -> None:
        """It says no if it does not run."""
        subprocess.run([*self._enter, _SERVER, word], env=os.environ | self.environment, check=False)
