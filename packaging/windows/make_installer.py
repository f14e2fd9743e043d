"""Make the Windows installer from PyInstaller's folder: sign what is ours, compile, sign the installer.

Needs Windows, Inno Setup 6.3 or newer and, to sign, signtool of the Windows SDK. Usage, after
`python packaging/build.py frozen`: python packaging/windows/make_installer.py
"""

from __future__ import annotations

import argparse
import os
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent.parent
DIST: Final = ROOT / "dist"
SCRIPT: Final = Path(__file__).with_name("installer.iss")

CERTIFICATE: Final = "WINDOWS_CERTIFICATE_SHA1"
"""The environment's name for the thumbprint of a certificate in the person's store: no password is needed."""

TIMESTAMPS: Final = "WINDOWS_TIMESTAMP_URL"
"""The environment's name for a time-stamp server, so that signatures outlive the certificate."""

_PROGRAM_FILES: Final = "ProgramFiles(x86)"
_SIGNABLE: Final = (".dll", ".exe", ".pyd")


class NotMade(Exception):
    """Why there is no installer, in words."""


def find(program: str, pattern: str) -> str:
    """The path of a program: on PATH, or the last one that `pattern` finds below Program Files (x86).

    Raises:
        NotMade: if it isn't installed.
    """
    if found := shutil.which(program):
        return found
    installed = sorted(Path(os.environ.get(_PROGRAM_FILES, "C:/")).glob(pattern))
    if not installed:
        raise NotMade(f"{program} is not installed.")
    return str(installed[-1])


def sign_command() -> list[str] | None:
    """The call of signtool to which a file is added; None without a certificate.

    Raises:
        NotMade: if there is a certificate, but nothing to sign with.
    """
    certificate, server = os.environ.get(CERTIFICATE), os.environ.get(TIMESTAMPS)
    if not certificate:
        return None
    if not server:
        raise NotMade(f"{CERTIFICATE} is set and {TIMESTAMPS} is not.")
    signtool = find("signtool", "Windows Kits/10/bin/*/x64/signtool.exe")
    return [signtool, "sign", "/sha1", certificate, "/fd", "sha256", "/td", "sha256", "/tr", server]


def sign_folder(folder: Path, command: list[str]) -> list[Path]:
    """Sign each program and library that is not signed yet, as Python's are; returns them."""
    signed = []
    for file in sorted(folder.rglob("*")):
        if file.suffix.lower() not in _SIGNABLE:
            continue
        verify = [command[0], "verify", "/pa", "/q", str(file)]
        if subprocess.run(verify, capture_output=True, check=False).returncode != 0:
            subprocess.run([*command, str(file)], check=True)
            signed.append(file)
    return signed


def inno_command(version: str, frozen: Path, signing: list[str] | None, *, trial: bool = False) -> list[str]:
    """Inno Setup's compiler and its arguments.

    Raises:
        NotMade: if it isn't installed.
    """
    command = [
        find("iscc", "Inno Setup 6/ISCC.exe"),
        "/Qp",
        f"/DVersion={version}",
        f"/DSource={frozen}",
        f"/O{frozen.parent}",
        f"/FSigmaMind-Desktop-{version}-windows-x64",
    ]
    if trial:
        command += ["/DTrial"]
    if signing is not None:
        # $q is Inno's quotation mark, $f the file to sign in quotation marks.
        quoted = " ".join(f"$q{part}$q" for part in signing)
        command += ["/DSigned", f"/Ssign={quoted} $f"]
    return [*command, str(SCRIPT)]


def main() -> int:
    """Make the installer; returns the exit code."""
    version = runpy.run_path(str(ROOT / "sigmamind_desktop" / "__init__.py"))["__version__"]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--dist", type=Path, default=DIST, help="where the program is; dist if not said")
    parser.add_argument("--trial", metavar="VERSION", help="of this version, to try updates from")
    options = parser.parse_args()
    frozen = options.dist / "sigmamind-desktop"
    try:
        if not (frozen / "sigmamind-desktop.exe").is_file():
            raise NotMade(f"{frozen} has no program: run packaging/build.py frozen first.")
        signing = sign_command()
        if signing is None:
            print(f"NOT SIGNED: {CERTIFICATE} is not set. Windows will warn of an unknown publisher.")
        else:
            print(f"Signed: {len(sign_folder(frozen, signing))} files.")
        subprocess.run(
            inno_command(options.trial or version, frozen, signing, trial=options.trial is not None),
            check=True,
        )
    except (NotMade, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
