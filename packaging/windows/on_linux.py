"""Windows on Linux: Python for Windows on Wine, and on it the tests, the build, the installer, the program.

  python ARGUMENT ...   Python for Windows
  tests ARGUMENT ...    pytest, with the packages that the tests need
  build                 packaging/build.py frozen
  installer             packaging/windows/make_installer.py, of what was built
  run ARGUMENT ...      the frozen program
  main-job              the frozen program, typed on a keyboard in a window

Needs Wine, a compiler for Windows, osslsigncode and npm (.ci/install windows). What is made is kept in
--cache, by default a folder of the person's cache.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import platformdirs

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import build
import debian_for_wine
import inno_setup
import main_job
import python_for_wine
from wine import Missing, Wine, need, path_in_wine

from sigmamind_desktop import APP_ID

ROOT: Final = build.ROOT
DIST: Final = build.DIST / "windows"
"""Beside what is built for Linux."""

_LOCKS: Final = ROOT / "requirements"
_TESTS: Final = [_LOCKS / "test.txt"]
_BUILD: Final = [_LOCKS / "runtime.txt", _LOCKS / "build.txt"]
_COMMANDS: Final = ["python", "tests", "build", "installer", "run", "main-job"]
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
    except main_job.NotDone as error:
        print(f"main job: {error}", file=sys.stderr)
        return 1


class Windows:
    """A Windows computer of ours, with a Python for each kind of work."""

    def __init__(self, cache: Path, version: str | None, *, in_debian: bool) -> None:
        self._cache = cache
        self._version = version
        if in_debian:
            need("debootstrap", "unshare")
            debian_for_wine.make(cache / "debian")
            enter = debian_for_wine.enter(cache / "debian", cache, ROOT)
            self._wine = Wine(cache / "computer-in-debian", enter)
        else:
            self._wine = Wine(cache / "computer")

    def run(self, command: str, arguments: list[str]) -> int:
        """One command of the command line; returns its exit code."""
        match command:
            case "python":
                return self._test(arguments)
            case "tests":
                return self._test(["-m", "pytest", "-p", "no:cacheprovider", *arguments])
            case "build":
                python = self._python("build", _BUILD)
                python_for_wine.install_program(python)
                script = ROOT / "packaging" / "build.py"
                dist = ["--dist", path_in_wine(DIST)]
                moment = {"SOURCE_DATE_EPOCH": build.commit_time()}
                return self._wine.run([python, script, "frozen", "--this-python", *dist], environment=moment)
            case "installer":
                script = ROOT / "packaging" / "windows" / "make_installer.py"
                compiler = {"WINEPATH": path_in_wine(inno_setup.unpacked(self._cache))}
                words = [self._python("build", _BUILD), script, "--dist", path_in_wine(DIST)]
                return self._wine.run(words, environment=compiler)
            case "main-job":
                main_job.do(self._wine, [DIST / APP_ID / f"{APP_ID}.exe"])
                return 0
            case _:
                return self._wine.run([DIST / APP_ID / f"{APP_ID}.exe", *arguments])

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
