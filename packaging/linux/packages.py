"""The packages for Linux, from the frozen program: a .deb, and a .tar.gz for other systems."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Final

from sigmamind_desktop import APP_ID, APP_NAME, __version__
from sigmamind_desktop.runtime import languages

_HERE: Final = Path(__file__).parent
_ROOT: Final = _HERE.parent.parent
_ICON: Final = _ROOT / "resources" / "icons" / f"{APP_ID}.svg"
_SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256)

# Run by the Python that has PySide6: what to draw, where to (with {0} for the size), and the sizes.
_DRAW: Final = """
import sys
from pathlib import Path
from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader
for size in map(int, sys.argv[3:]):
    reader = QImageReader(sys.argv[1])
    reader.setScaledSize(QSize(size, size))
    target = Path(sys.argv[2].format(size))
    target.parent.mkdir(parents=True)
    if not reader.read().save(str(target)):
        sys.exit(f"{target} was not drawn: {reader.errorString()}")
"""


def deb(frozen: Path, python: Path, moment: int) -> Path:
    """Make the Debian package with debhelper, beside the frozen program.

    Args:
        frozen: the program's folder.
        python: one that has PySide6.
        moment: the time of the package's files, in seconds since 1970.
    """
    work = _fresh("deb")
    source = work / APP_ID
    shutil.copytree(_HERE / "debian", source / "debian")
    shutil.copytree(frozen, source / APP_ID, symlinks=True)
    _write_menu_files(source, python, moment)
    shutil.copytree(_HERE / "man", source / "man")
    (source / "debian" / "changelog").write_text(_changelog(moment), "utf-8")
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(moment)}
    command = ["dpkg-buildpackage", "--build=binary", "--no-sign"]
    _run(command, cwd=source, env=environment, stdout=subprocess.DEVNULL)
    (package,) = work.glob("*.deb")
    return Path(shutil.copy(package, frozen.parent))


def tar(frozen: Path, python: Path, moment: int) -> Path:
    """Make the portable archive: the program, a launcher that checks the system, and a menu entry."""
    name = f"{APP_ID}-{__version__}-linux-{platform.machine()}"
    folder = _fresh("tar") / name
    shutil.copytree(frozen, folder / "program", symlinks=True)
    _write_menu_files(folder / "menu", python, moment)
    words = {"GLIBC": _needed_glibc(frozen), "NAME": APP_NAME, "VERSION": __version__}
    for file in (_HERE / "portable").iterdir():
        target = folder / file.name
        target.write_text(_filled(file, words), "utf-8")
        target.chmod(0o644 if file.suffix == ".txt" else 0o755)
    archive = frozen.parent / f"{name}.tar.gz"
    options = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{moment}"]
    _run(["tar", *options, "--use-compress-program=gzip -9n", "-cf", archive, name], cwd=folder.parent)
    return archive


def _fresh(name: str) -> Path:
    folder = _ROOT / "build" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _write_menu_files(folder: Path, python: Path, moment: int) -> None:
    """The menu entry, the icons, and what a software centre shows."""
    icons = folder / "icons"
    (icons / "scalable" / "apps").mkdir(parents=True)
    shutil.copy(_ICON, icons / "scalable" / "apps")
    drawn = icons / "{0}x{0}" / "apps" / f"{APP_ID}.png"
    _run([python, "-c", _DRAW, _ICON, drawn, *map(str, _SIZES)])
    shutil.copy(_HERE / f"{APP_ID}.desktop", folder)
    (metainfo,) = _HERE.glob("*.metainfo.xml")
    date = datetime.fromtimestamp(moment, UTC).date().isoformat()
    spoken = "".join(f"<lang>{code}</lang>" for code in languages.languages())
    words = {"VERSION": __version__, "DATE": date, "LANGUAGES": spoken}
    (folder / metainfo.name).write_text(_filled(metainfo, words), "utf-8")


def _filled(file: Path, words: dict[str, str]) -> str:
    """A file's text with each @WORD@ replaced."""
    return re.sub(r"@([A-Z]+)@", lambda found: words[found[1]], file.read_text(encoding="utf-8"))


def _changelog(moment: int) -> str:
    """The newest entry of the project's list of changes, as Debian writes it."""
    newest = (_ROOT / "CHANGELOG.md").read_text(encoding="utf-8").split("\n## ")[1]
    points = re.findall(r"^- (.*(?:\n  .*)*)", newest, re.MULTILINE)
    lines = [
        textwrap.fill(" ".join(point.split()), 78, initial_indent="  * ", subsequent_indent="    ")
        for point in points
    ]
    control = (_HERE / "debian" / "control").read_text("utf-8")
    (maintainer,) = re.findall(r"^Maintainer: (.*)$", control, re.MULTILINE)
    date = format_datetime(datetime.fromtimestamp(moment, UTC))
    head, foot = f"{APP_ID} ({__version__}) stable; urgency=medium", f" -- {maintainer}  {date}"
    return "\n".join([head, "", *lines, "", foot, ""])


def _needed_glibc(frozen: Path) -> str:
    """The newest version of glibc that a file of the program asks for."""
    files = [file for file in frozen.rglob("*") if file.is_file() and file.read_bytes()[:4] == b"\x7fELF"]
    command = ["objdump", "-p", *map(str, files)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    versions = {tuple(map(int, found.split("."))) for found in re.findall(r"GLIBC_([\d.]+)", said)}
    return ".".join(map(str, max(versions)))


def _run(command: list[str | Path], **options: object) -> None:
    subprocess.run(list(map(str, command)), check=True, **options)  # type: ignore[call-overload]
