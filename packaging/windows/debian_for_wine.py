"""A Debian in a folder, for its Wine: one version of it for everybody, and 32-bit programs run in it too.

Beside a Debian that is in use these are not always to be had: their libraries have to be of its versions.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Final

_SUITE: Final = "bookworm"
_PACKAGES: Final = ("fonts-dejavu-core", "fonts-wine", "wine", "wine32:i386", "wine64")
_PATH: Final = "/usr/sbin:/usr/bin:/sbin:/bin"

# Mounts are the command's own: they are gone when it ends. What is shared has the same path inside.
_PRIVATE: Final = ("unshare", "--mount", "--propagation", "private")
_ENTER: Final = """
set -e
system=$1
shift
while [ "$1" != -- ]; do
  mkdir -p "$system$1"
  mount --rbind "$1" "$system$1"
  shift
done
shift
folder=$PWD
exec chroot "$system" sh -c 'cd "$0" && exec "$@"' "$folder" "$@"
"""


def enter(system: Path, *shared: Path) -> list[str]:
    """What, before a command, runs it in the system; these folders are there as they are here."""
    folders = [str(folder.resolve()) for folder in (Path("/proc"), Path("/dev"), Path("/tmp"), *shared)]  # noqa: S108 - the X server's socket
    return [*_PRIVATE, "sh", "-c", _ENTER, "enter", str(system), *folders, "--"]


def make(system: Path) -> None:
    """Make the Debian with Wine, as root; what is there already is kept."""
    stamp = system / "made"
    if stamp.is_file():
        return
    environment = {**os.environ, "PATH": _PATH, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}

    def run(*command: str) -> None:
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)

    run("debootstrap", "--variant=minbase", _SUITE, str(system))
    here = enter(system)
    run(*here, "dpkg", "--add-architecture", "i386")
    run(*here, "apt-get", "update", "-qq")
    run(*here, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *_PACKAGES)
    stamp.touch()
