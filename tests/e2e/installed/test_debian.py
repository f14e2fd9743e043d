"""The packages for Linux, from the clean system that they come to to the one that they leave.

Run it as root, on a Debian with debootstrap: pytest tests/e2e/installed --deb FILE --tar FILE
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from sigmamind_desktop import APP_ID, APP_NAME, __version__
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.server import Sandbox

if TYPE_CHECKING:
    from tests.e2e.installed.conftest import System
    from tests.e2e.program import Program
    from tests.e2e.session import Desktop

PASSWORD = "a password of the trunk"
TYPED = {
    "Phone number": "+14155552671",
    "Friendly name": "Support line",
    "Termination SIP URI": "sip.telnyx.com",
    "Trunk username": "acme",
    "Trunk password": PASSWORD,
}


def test_package_is_as_debian_wants_it(package: Path, tmp_path: Path) -> None:
    lintian = ["lintian", "--allow-root", "--fail-on", "error,warning", package]
    said = subprocess.run(lintian, capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout) == (0, "")
    subprocess.run(["dpkg-deb", "--extract", package, tmp_path / "package"], check=True)
    share = tmp_path / "package" / "usr" / "share"
    subprocess.run(["desktop-file-validate", share / "applications" / f"{APP_ID}.desktop"], check=True)
    (metainfo,) = (share / "metainfo").iterdir()
    subprocess.run(["appstreamcli", "validate", "--no-net", metainfo], check=True, capture_output=True)


def test_portable_archive_says_what_a_bare_system_lacks(
    system: System, archive: Path, tmp_path: Path, home: Path, user: int
) -> None:
    shutil.unpack_archive(archive, tmp_path, filter="tar")
    (launcher,) = tmp_path.glob("*/sigmamind-desktop")
    bare = subprocess.run(
        [*system.enter(str(user)), launcher, "--self-check"], capture_output=True, text=True, check=False
    )
    assert (bare.returncode, bare.stdout) == (2, "")
    assert bare.stderr.startswith(f"{APP_ID}: This system lacks libraries that the program needs: ")
    assert " libEGL.so.1 " in bare.stderr
    assert " libxcb-cursor.so.0 " in bare.stderr
    complete = subprocess.run(
        [launcher, "--self-check"],
        env={"PATH": "/usr/bin:/bin", "HOME": str(home), "LC_ALL": "C.UTF-8"},
        user=user,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (complete.returncode, complete.stderr) == (0, "")
    assert complete.stdout.endswith("self-check: ok\n")


def test_life_of_an_installed_program(
    desktop: Desktop,
    system: System,
    sandbox: Sandbox,
    package: Path,
    package_before: Path,
    start_program: Callable[[], Program],
    run_program: Callable[..., Any],
    request: pytest.FixtureRequest,
) -> None:
    """Installed, used, updated with everything kept, and removed with nothing left."""
    files_before = system.files()
    system.install(package_before)
    checked = run_program("--self-check")
    assert (checked.returncode, checked.stderr) == (0, "")
    assert checked.stdout.endswith("self-check: ok\n")

    request.getfixturevalue("keychain")
    program = start_program()
    program.wait_for("dialog", f"Welcome to {APP_NAME}")
    program.fill({"API key": API_KEY})
    program.press("Save key")
    program.wait_gone("dialog", f"Welcome to {APP_NAME}")
    search = ("secret-tool", "search", "--all", "service", APP_NAME, "username", sandbox.url)
    assert f"secret = {API_KEY}\n" in desktop.run(*search).stdout
    program.fill(TYPED)
    program.press("Import number")
    row = program.wait_row("+1 415-555-2671", "Active")
    program.fill({"Friendly name": "the next one"})
    program.close_window()
    settings = program.files()["settings.ini"]

    system.install(package)
    installed = system.run("dpkg-query", "--show", "--showformat=${Version}", APP_ID)
    assert installed == __version__
    program = start_program()
    program.wait_for("push button", "API key ••••demo")
    assert program.wait_row("+1 415-555-2671", "Active") == row
    program.wait_for("text", "Friendly name", text="the next one")
    assert not program.find("dialog")
    program.close_window()
    assert program.files()["settings.ini"] == settings
    kept = program.files()

    system.run("apt-get", "purge", "--yes", APP_ID)
    system.run("apt-get", "autoremove", "--purge", "--yes")
    left = {name for name in system.files() - files_before if APP_ID in name}
    assert left == set()
    assert program.files() == kept
    assert f"secret = {API_KEY}\n" in desktop.run(*search).stdout
