"""Windows on Linux: Python for Windows on Wine, and on it the tests, the build, the installer, the program.

  python ARGUMENT ...   Python for Windows
  tests ARGUMENT ...    pytest, with the packages that the tests need
  build                 packaging/build.py frozen
  installer             packaging/windows/make_installer.py, of what was built
  run ARGUMENT ...      the frozen program

Needs Wine, a compiler for Windows, osslsigncode and npm (.ci/install windows). What is made is kept in a folder
of the person's cache: --cache.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Final

import platformdirs

sys.path.insert(0, str(Path(__file__).resolve().parent))
import python_for_wine
from wine import Missing, Wine, path_in_wine

ROOT: Final = python_for_wine.ROOT
_LOCKS: Final = ROOT / "requirements"
_TESTS: Final = [_LOCKS / "test.txt"]
_BUILD: Final = [_LOCKS / "runtime.txt", _LOCKS / "build.txt"]
_PYTHON: Final = {"tests": "3.11", "build": "3.13"}
"""The oldest one for the tests; for the rest the one that releases have (.github/workflows/release.yml)."""


def main() -> int:
    """Do what the arguments say; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--cache", type=Path, default=platformdirs.user_cache_path("sigmamind-desktop-windows"))
    parser.add_argument("--python", metavar="VERSION", help="3.11 to 3.13; its library is this computer's")
    parser.add_argument("command", choices=["python", "tests", "build", "installer", "run"])
    parser.add_argument("arguments", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    try:
        return Windows(options.cache, options.python).run(options.command, options.arguments)
    except Missing as error:
        print(error, file=sys.stderr)
        return 2


class Windows:
    """A Windows computer of ours, with a Python for each kind of work."""

    def __init__(self, cache: Path, version: str | None) -> None:
        self._cache = cache
        self._version = version
        self.wine = Wine(cache / "computer")

    def run(self, command: str, arguments: list[str]) -> int:
        """One command of the command line."""
        match command:
            case "python":
                return self.wine.run([self.python("tests"), *arguments], environment=_at_the_tree())
            case "tests":
                words = ["-m", "pytest", "-p", "no:cacheprovider", *arguments]
                return self.wine.run(
                    [self.python("tests"), *words], folder=ROOT, environment=_at_the_tree()
                )
            case _:
                raise Missing(command)

    def python(self, work: str) -> Path:
        """Its python.exe for one kind of work: "tests" or "build"."""
        version = self._version or _PYTHON[work]
        locks = _TESTS if work == "tests" else _BUILD
        return python_for_wine.make(self._cache / f"python-{version}-{work}", version, locks)


def _at_the_tree() -> dict[str, str]:
    return {"PYTHONPATH": path_in_wine(ROOT), "PYTHONUTF8": "0", "PYTHONDONTWRITEBYTECODE": "1"}


if __name__ == "__main__":
    sys.exit(main())
