"""Windows on Linux: Python for Windows on Wine, and on it the tests, the build, the installer, the program.

  python ARGUMENT ...   Python for Windows
  tests ARGUMENT ...    pytest, with the packages that the tests need
  build                 packaging/build.py frozen
  installer             packaging/windows/make_installer.py, of what was built
  run ARGUMENT ...      the frozen program
  main-job              the frozen program, typed on a keyboard in a window
  installed             the installer: an older version, an update, a log-out, the removal, with a person
  starts [COUNT]        the program started and closed, and how long it takes to its window beside a bare one

Needs Wine, a compiler for Windows, osslsigncode and npm (.ci/install windows). What is made is kept in
--cache, by default a folder of the person's cache.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import platformdirs

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import build
import debian_for_wine
import inno_setup
import installed
import main_job
import python_for_wine
import starts
from keyboard import NotDone
from wine import Missing, Wine, need, path_in_wine

from sigmamind_desktop import APP_ID, __version__

ROOT: Final = build.ROOT
DIST: Final = build.DIST / "windows"
"""Beside what is built for Linux."""

_LOCKS: Final = ROOT / "requirements"
_TESTS: Final = [_LOCKS / "test.txt"]
_BUILD: Final = [_LOCKS / "runtime.txt", _LOCKS / "build.txt"]
_COMMANDS: Final = ["python", "tests", "build", "installer", "run", "main-job", "installed", "starts"]
_PYTHON: Final = {"tests": "3.11", "build": "3.13"}
"""The oldest one for the tests; for the rest the one that releases have (.github/workflows/release.yml)."""


def main() -> int:
    """Do what the arguments say; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument(
        "--cache", type=Path, default=platformdirs.user_cache_path("sigmamind-desktop-windows")
    )
    parser.add_argument("--python", metavar="VERSION", help="3.11 to 3.13; its library is this computer's")
    parser.add_argument("--debian", action="store_true", help="Wine in a Debian in a folder; as root")
    parser.add_argument("command", choices=_COMMANDS)
    parser.add_argument("arguments", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    try:
        windows = Windows(options.cache.resolve(), options.python, in_debian=options.debian)
        return windows.run(options.command, options.arguments)
    except Missing as error:
        print(error, file=sys.stderr)
        return 2
    except NotDone as error:
        print(f"{options.command}: {error}", file=sys.stderr)
        return 1


class Windows:
    """A Windows computer of ours, with a Python for each kind of work."""

    def __init__(self, cache: Path, version: str | None, *, in_debian: bool) -> None:
        self._cache = cache
        self._version = version
        self._debian = cache / "debian" if in_debian else None
        if self._debian is not None:
            need("debootstrap", "unshare")
            debian_for_wine.make(self._debian)
            enter = debian_for_wine.enter(self._debian, cache, ROOT)
            self._wine = Wine(cache / "computer-in-debian", enter)
        else:
            self._wine = Wine(cache / "computer")

    def run(self, command: str, arguments: list[str]) -> int:
        """One command of the command line; returns its exit code."""
        program = DIST / APP_ID / f"{APP_ID}.exe"
        match command:
            case "python":
                return self._test(arguments)
            case "tests":
                # Removed here afterwards: on Wine, pytest takes longer to tidy up than for many a test.
                with tempfile.TemporaryDirectory() as folder:
                    kept = f"--basetemp={path_in_wine(Path(folder, 'tests'))}"
                    return self._test(["-m", "pytest", "-p", "no:cacheprovider", kept, *arguments])
            case "build":
                python = self._python("build", _BUILD)
                python_for_wine.install_program(python)
                script = ROOT / "packaging" / "build.py"
                dist = ["--dist", path_in_wine(DIST)]
                moment = {"SOURCE_DATE_EPOCH": build.commit_time()}
                return self._wine.run([python, script, "frozen", "--this-python", *dist], environment=moment)
            case "installer":
                return self._make_installer(DIST)
            case "main-job":
                main_job.do(self._wine, [program])
                return 0
            case "installed":
                return self._live()
            case "starts":
                python = self._python("build", _BUILD)
                python_for_wine.install_program(python)
                starts.do(self._wine, python, int(arguments[0]) if arguments else 1)
                return 0
            case _:
                return self._wine.run([program, *arguments])

    def _make_installer(self, dist: Path, *more: str) -> int:
        script = ROOT / "packaging" / "windows" / "make_installer.py"
        words = [self._python("build", _BUILD), script, "--dist", path_in_wine(dist), *more]
        compiler = {"WINEPATH": path_in_wine(inno_setup.unpacked(self._cache))}
        return self._wine.run(words, environment=compiler)

    def _live(self) -> int:
        """Make an older version's installer as well, and try both."""
        if self._debian is None:
            raise Missing("installed needs --debian, whose persons may have any name")
        older = DIST / "older"
        shutil.rmtree(older, ignore_errors=True)
        shutil.copytree(DIST / APP_ID, older / APP_ID, copy_function=os.link)
        (older / APP_ID / installed.STALE).touch()
        if code := self._make_installer(older, "--trial", installed.OLDER):
            return code
        name = "SigmaMind-Desktop-{}-windows-x64.exe"
        installers = older / name.format(installed.OLDER), DIST / name.format(__version__)
        python = self._python("build", _BUILD)
        installed.Life(self._cache, self._debian, ROOT, python, installers).run()
        return 0

    def _test(self, arguments: Sequence[str]) -> int:
        """Run the Python for the tests, which knows this tree's program."""
        # On CI a skipped test fails; here those are skipped that Windows has not.
        tree = {"PYTHONPATH": path_in_wine(ROOT), "PYTHONUNBUFFERED": "1", "CI": ""}
        return self._wine.run([self._python("tests", _TESTS), *arguments], folder=ROOT, environment=tree)

    def _python(self, work: str, locks: Sequence[Path]) -> Path:
        version = self._version or _PYTHON[work]
        return python_for_wine.make(self._cache / f"python-{version}-{work}", version, locks)


if __name__ == "__main__":
    sys.exit(main())
