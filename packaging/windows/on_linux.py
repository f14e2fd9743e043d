"""Windows on Linux: Python for Windows on Wine, and on it the tests, the build, the installer, the program.

  python ARGUMENT ...   Python for Windows
  tests ARGUMENT ...    pytest, with the packages that the tests need
  build                 packaging/build.py frozen
  installer             packaging/windows/make_installer.py, of what was built
  run ARGUMENT ...      the frozen program

Needs Wine, a compiler for Windows, osslsigncode and npm (.ci/install windows). What is made is kept in
--cache, by default a folder of the person's cache.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import platformdirs

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import build
import inno_setup
import python_for_wine
from wine import Missing, Wine, path_in_wine

from sigmamind_desktop import APP_ID

ROOT: Final = build.ROOT
DIST: Final = build.DIST / "windows"
"""Beside what is built for Linux."""

_LOCKS: Final = ROOT / "requirements"
_TESTS: Final = [_LOCKS / "test.txt"]
_BUILD: Final = [_LOCKS / "runtime.txt", _LOCKS / "build.txt"]
_PYTHON: Final = {"tests": "3.11", "build": "3.13"}
"""The oldest one for the tests; for the rest the one that releases have (.github/workflows/release.yml)."""


def main() -> int:
    """Do what the arguments say; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument(
        "--cache", type=Path, default=platformdirs.user_cache_path("sigmamind-desktop-windows")
    )
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
        self._wine = Wine(cache / "computer")

    def run(self, command: str, arguments: list[str]) -> int:
        """One command of the command line; returns its exit code."""
        match command:
            case "python":
                return self._python("tests", arguments)
            case "tests":
                return self._python("tests", ["-m", "pytest", "-p", "no:cacheprovider", *arguments])
            case "build":
                options = ["--this-python", "--dist", path_in_wine(DIST), "frozen"]
                return self._python("build", [ROOT / "packaging" / "build.py", *options])
            case "installer":
                script = ROOT / "packaging" / "windows" / "make_installer.py"
                compiler = {"WINEPATH": path_in_wine(inno_setup.unpacked(self._cache))}
                return self._python("build", [script, "--dist", path_in_wine(DIST)], compiler)
            case _:
                return self._wine.run([DIST / APP_ID / f"{APP_ID}.exe", *arguments])

    def _python(
        self, work: str, arguments: Sequence[str | Path], environment: Mapping[str, str] | None = None
    ) -> int:
        """Run the Python for one kind of work, "tests" or "build"."""
        version = self._version or _PYTHON[work]
        packages = _TESTS if work == "tests" else _BUILD
        python = python_for_wine.make(self._cache / f"python-{version}-{work}", version, packages)
        told = {"PYTHONUNBUFFERED": "1", "SOURCE_DATE_EPOCH": build.commit_time()}
        if work == "build":
            python_for_wine.install_program(python)
        else:
            told["PYTHONPATH"] = path_in_wine(ROOT)
        return self._wine.run([python, *arguments], folder=ROOT, environment={**told, **(environment or {})})


if __name__ == "__main__":
    sys.exit(main())
