"""A Debian in a folder, for its Wine: one version of it for everybody, and 32-bit programs run in it too.

Beside a Debian that is in use these are not always to be had: their libraries have to be of its versions.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Final

_SUITE: Final = "bookworm"
_PACKAGES: Final = ("fonts-dejavu-core", "fonts-wine", "wine", "wine32:i386", "wine64")
_PATH: Final = "/usr/sbin:/usr/bin:/sbin:/bin"

# Mounts are the command's own: they are gone when it ends. For each: what, where in the system, how.
_PRIVATE: Final = ("unshare", "--mount", "--propagation", "private")
_ENTER: Final = """
set -e
system=$1
shift
while [ "$1" != -- ]; do
  [ -e "$system$2" ] || mkdir -p "$system$2"
  mount --rbind "$1" "$system$2"
  [ "$3" = rw ] || mount -o remount,bind,ro "$system$2"
  shift 3
done
shift
folder=$PWD
exec chroot "$system" sh -c 'cd "$0" && exec "$@"' "$folder" "$@"
"""


def enter(system: Path, *shared: Path, read_only: Mapping[Path, Path] | None = None) -> list[str]:
    """What, before a command, runs it in the system.

    Args:
        system: which.
        shared: folders that are there as they are here.
        read_only: folders and files of here, and where the system has them, to be read alone.
    """
    places = ("/proc", "/dev", "/tmp")  # noqa: S108 - the X server's socket is there
    mounts = [(folder.resolve(), folder.resolve(), "rw") for folder in (*map(Path, places), *shared)]
    mounts += [(here, there, "ro") for here, there in (read_only or {}).items()]
    words = [str(word) for mount in mounts for word in mount]
    return [*_PRIVATE, "sh", "-c", _ENTER, "enter", str(system), *words, "--"]


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
