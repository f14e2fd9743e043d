"""Inno Setup's compiler for Wine: a package of the npm registry carries it."""

from __future__ import annotations

import hashlib
import subprocess
import tarfile
from pathlib import Path
from typing import Final

from wine import Missing, need

_NPM: Final = "npm"
_PACKAGE: Final = "innosetup@6.4.1"
_SHA256: Final = "fc36b763a729c8964416552d733f4864ac4a4934d0a6569e20c2feb4c29b9684"


def unpacked(cache: Path) -> Path:
    """The folder with ISCC.exe, below `cache`.

    Raises:
        Missing: if npm is not installed, or hands out something else.
    """
    folder = cache / _PACKAGE
    archive = folder.with_name(f"{_PACKAGE}.tgz")
    if not archive.is_file():
        need(_NPM)
        command = [_NPM, "pack", "--silent", "--pack-destination", str(cache), _PACKAGE]
        subprocess.run(command, check=True)
        (cache / f"{_PACKAGE.replace('@', '-')}.tgz").rename(archive)
    if hashlib.sha256(archive.read_bytes()).hexdigest() != _SHA256:
        raise Missing(f"{archive} is not {_PACKAGE} as it was when it was looked at")
    if not folder.is_dir():
        with tarfile.open(archive) as opened:
            opened.extractall(folder, filter="data")
    return folder / "package" / "bin"
