"""A clean Debian in a folder, with a session of an ordinary user whose program runs inside."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from sigmamind_desktop import APP_ID

if TYPE_CHECKING:
    from tests.e2e.session import Desktop

_SUITE = "bookworm"
_MINUTES = 15 * 60

NOBODY = 65534
"""An ordinary user that both systems know."""

# Mounts are this process's own: they are gone when it ends, whatever happens.
_PRIVATE = ("unshare", "--mount", "--propagation", "private")
_ENTER = """
set -e
system=$1 shared=$2 user=$3
shift 3
mount --bind "$shared" "$system$shared"
mount -t proc proc "$system/proc"
mount --bind /dev "$system/dev"
exec chroot ${user:+"--userspec=$user:$user"} "$system" "$@"
"""


class System:
    """A Debian in a folder.

    Attributes:
        root: the folder.
        shared: a folder that has the same path inside.
    """

    def __init__(self, root: Path, shared: Path) -> None:
        self.root = root
        self.shared = shared
        (root / shared.relative_to("/")).mkdir(parents=True)
        shutil.copytree("/etc/apt", root / "etc" / "apt", dirs_exist_ok=True)
        for name in ("hosts", "resolv.conf"):
            shutil.copy(Path("/etc", name), root / "etc" / name)
        # As policy-rc.d is there for: no service is started in a folder.
        (root / "usr" / "sbin" / "policy-rc.d").write_text("#!/bin/sh\nexit 101\n", "utf-8")
        (root / "usr" / "sbin" / "policy-rc.d").chmod(0o755)
        self.run("apt-get", "update", "-q")

    def enter(self, user: str = "") -> list[str]:
        """What, before a command, runs it inside; as root if no user is given."""
        return [*_PRIVATE, "sh", "-c", _ENTER, "enter", str(self.root), str(self.shared), user]

    def run(
        self, *arguments: str | Path, user: str = "", environment: Mapping[str, str] | None = None
    ) -> str:
        """Run a command inside to its end; gives what it says, which must be no complaint."""
        done = subprocess.run(
            [*self.enter(user), *arguments],
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", **(environment or {})},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=_MINUTES,
            check=False,
        )
        assert done.returncode == 0, f"{arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def install(self, package: Path) -> None:
        """Install a package from a file as an admin does it."""
        inside = Path("/var/tmp", package.name)
        shutil.copy(package, self.root / inside.relative_to("/"))
        environment = {"DEBIAN_FRONTEND": "noninteractive"}
        options = ("install", "--yes", "--no-install-recommends")
        self.run("apt-get", *options, inside, environment=environment)
        (self.root / inside.relative_to("/")).unlink()

    def files(self) -> set[str]:
        """What is in the folders that packages write to, by path; not the notes of apt and dpkg."""
        notes = r"/var/(cache|lib/(apt|dpkg)|log)/"
        return {
            name
            for top in ("usr", "etc", "var")
            for path in (self.root / top).rglob("*")
            if not re.match(notes, name := f"/{path.relative_to(self.root)}")
        }


@pytest.fixture(scope="session")
def package(request: pytest.FixtureRequest) -> Path:
    """The package to test."""
    return _given(request, "--deb")


@pytest.fixture(scope="session")
def archive(request: pytest.FixtureRequest) -> Path:
    """The portable archive to test."""
    return _given(request, "--tar")


@pytest.fixture(scope="session")
def package_before(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same package with a lower version."""
    folder = tmp_path_factory.mktemp("before")
    _run("dpkg-deb", "--raw-extract", package, folder / "tree")
    control = folder / "tree" / "DEBIAN" / "control"
    text = re.sub(r"^(Version: .*)$", r"\1~before", control.read_text("utf-8"), flags=re.MULTILINE)
    control.write_text(text, "utf-8")
    made = folder / f"{APP_ID}-before.deb"
    _run("dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", folder / "tree", made)
    return made


@pytest.fixture(scope="session")
def user() -> int:
    """The program is an ordinary user's, and so is the session that it runs in."""
    return NOBODY


@pytest.fixture(scope="session")
def session_folder(user: int) -> Iterator[Path]:
    """A folder of that user."""
    with tempfile.TemporaryDirectory(prefix="person-", ignore_cleanup_errors=True) as folder:
        os.chown(folder, user, -1)
        yield Path(folder)


@pytest.fixture(scope="session")
def system(session_folder: Path) -> Iterator[System]:
    """A Debian with nothing but what every Debian has."""
    with tempfile.TemporaryDirectory(prefix="system-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        _run(*_PRIVATE, "debootstrap", "--variant=minbase", _SUITE, folder)
        yield System(Path(folder), session_folder)


@pytest.fixture(scope="session")
def command(system: System, user: int) -> list[str]:
    """The installed program, inside."""
    return [*system.enter(str(user)), APP_ID]


@pytest.fixture
def tmp_path(session_folder: Path, user: int) -> Path:
    """A folder of the ordinary user, for this test."""
    folder = Path(tempfile.mkdtemp(dir=session_folder))
    os.chown(folder, user, -1)
    return folder


@pytest.fixture
def home(tmp_path: Path, user: int) -> Path:
    """The ordinary user's home folder; empty at first."""
    folder = tmp_path / "home"
    folder.mkdir()
    os.chown(folder, user, -1)
    return folder


@pytest.fixture
def keychain(desktop: Desktop, tmp_path: Path, user: int) -> Iterator[None]:
    """An open keychain with nothing in it."""
    folder = tmp_path / "keychain"
    folder.mkdir(mode=0o700)
    os.chown(folder, user, -1)
    with desktop.keychain(folder, "the keychain's password"):
        yield


def _given(request: pytest.FixtureRequest, option: str) -> Path:
    file: Path | None = request.config.getoption(option)
    if file is None:
        pytest.fail(f"{option} FILE says what to test (python packaging/build.py)")
    return file


def _run(*arguments: Any) -> None:
    subprocess.run([str(each) for each in arguments], stdout=subprocess.DEVNULL, check=True, timeout=_MINUTES)
