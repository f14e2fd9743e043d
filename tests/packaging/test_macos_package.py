"""The script for macOS, run for real against stand-ins for Apple's tools that write down their calls."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

import pytest

from sigmamind_desktop import __version__

ROOT = Path(__file__).resolve().parent.parent.parent
APP = "dist/SigmaMind Desktop.app"
IMAGE = f"dist/SigmaMind-Desktop-{__version__}-macos-{platform.machine()}.dmg"
INSIDE = ("PySide6/QtCore.abi3.so", "libssl.3.dylib")
FRAMEWORK = f"{APP}/Contents/Frameworks/QtCore.framework"
SIGNED_FOR_REAL = {"MACOS_SIGNING_IDENTITY": "Developer ID Application: Someone (TEAM)"}
NOTARISED = {
    "MACOS_NOTARY_KEY": "key.p8",
    "MACOS_NOTARY_KEY_ID": "ID",
    "MACOS_NOTARY_ISSUER": "ISSUER",
}

pytestmark = pytest.mark.posix_only("shell scripts")


class Build:
    """A copy of what makes the disk image."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.tools, self.calls = folder, folder / "tools", folder / "calls"
        (folder / "packaging" / "macos").mkdir(parents=True)
        self.script = shutil.copy(ROOT / "packaging" / "macos" / "package.sh", folder / "packaging" / "macos")
        (folder / "sigmamind_desktop").mkdir()
        shutil.copy(ROOT / "sigmamind_desktop" / "__init__.py", folder / "sigmamind_desktop")
        for name in (*INSIDE, "QtCore.framework/Versions/A/QtCore"):
            file = folder / APP / "Contents" / "Frameworks" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.touch()
        self.tools.mkdir()
        for name in ("codesign", "xcrun", "hdiutil"):
            self.stand_in(name)
        self.stand_in("ditto", 'for last; do :; done; [ "$1" = -c ] || mkdir -p "$last"')

    def stand_in(self, name: str, then: str = "") -> None:
        tool = self.tools / name
        tool.write_text(
            f'#!/bin/sh\necho "{name}|$(IFS="|"; echo "$*")" >> "{self.calls}"\n{then}\n', "utf-8"
        )
        tool.chmod(0o755)

    def run(self, **environment: str) -> subprocess.CompletedProcess[str]:
        path = os.pathsep.join([str(self.tools), os.environ["PATH"]])
        environment = {"PATH": path, **environment}
        return subprocess.run([self.script], capture_output=True, text=True, env=environment, cwd="/")

    def called(self) -> list[list[str]]:
        return [call.split("|") for call in self.calls.read_text("utf-8").splitlines()]

    def signings(self) -> list[list[str]]:
        return [call[1:] for call in self.called() if call[0] == "codesign" and "--verify" not in call]

    def place(self, *call: str) -> int:
        """Which of the calls begins like this; ValueError if none does."""
        return [c[: len(call)] for c in self.called()].index(list(call))


@pytest.fixture
def build(tmp_path: Path) -> Build:
    return Build(tmp_path)


def test_what_is_inside_is_signed_before_what_is_around_it(build: Build) -> None:
    ended = build.run(**SIGNED_FOR_REAL)
    assert (ended.returncode, ended.stderr) == (0, "")
    libraries, frameworks, app, image = build.signings()
    # Names are too long for none of these calls: find hands all files of a kind to one.
    assert {Path(part).name for part in libraries if "/Contents/" in part} == {Path(n).name for n in INSIDE}
    assert frameworks[-1] == FRAMEWORK
    assert app[-1] == APP
    assert image[-1] == IMAGE
    verified = build.place("codesign", "--verify", "--deep", "--strict", APP)
    assert verified < build.place("ditto", "-c")


def test_a_certificate_comes_with_the_hardened_runtime_and_a_time(build: Build) -> None:
    build.run(**SIGNED_FOR_REAL)
    identity = SIGNED_FOR_REAL["MACOS_SIGNING_IDENTITY"]
    expected = ["--force", "--timestamp", "--options", "runtime", "--sign", identity]
    assert [signing[:6] for signing in build.signings()] == [expected] * 4


def test_no_certificate_is_said_and_signs_ad_hoc(build: Build) -> None:
    ended = build.run(**NOTARISED)
    assert ended.returncode == 0
    assert "NOT SIGNED" in ended.stdout
    assert ended.stdout.count("NOT NOTARISED") == 2
    assert [signing[:3] for signing in build.signings()] == [["--force", "--sign", "-"]] * 4
    assert "runtime" not in build.calls.read_text("utf-8")
    assert "xcrun" not in build.calls.read_text("utf-8")


def test_app_and_image_are_notarised_and_stapled_in_turn(build: Build) -> None:
    ended = build.run(**SIGNED_FOR_REAL, **NOTARISED)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "NOT " not in ended.stdout
    submitted = [call for call in build.called() if call[:3] == ["xcrun", "notarytool", "submit"]]
    wait = ["--wait", "--key", "key.p8", "--key-id", "ID", "--issuer", "ISSUER"]
    assert [call[4:] for call in submitted] == [wait] * 2
    assert Path(submitted[0][3]).name == "app.zip"
    assert submitted[1][3] == IMAGE
    steps = [
        build.place("xcrun", "notarytool", "submit", submitted[0][3]),
        build.place("xcrun", "stapler", "staple", APP),
        build.place("ditto", APP),
        build.place("hdiutil", "create"),
        build.place("xcrun", "notarytool", "submit", IMAGE),
        build.place("xcrun", "stapler", "staple", IMAGE),
    ]
    assert steps == sorted(steps)


def test_the_image_has_the_app_beside_the_folder_to_drag_it_to(build: Build) -> None:
    # What the temporary folder has when the image is made.
    build.stand_in(
        "hdiutil", f'ls "$5" > "{build.folder}/listed"; readlink "$5/Applications" >> "{build.folder}/listed"'
    )
    assert build.run().returncode == 0
    listed = (build.folder / "listed").read_text("utf-8").splitlines()
    assert listed == ["Applications", "SigmaMind Desktop.app", "/Applications"]


@pytest.mark.parametrize("tool", ["codesign", "xcrun", "hdiutil", "ditto"])
def test_a_tool_that_fails_ends_it(build: Build, tool: str) -> None:
    build.stand_in(tool, "exit 3")
    ended = build.run(**SIGNED_FOR_REAL, **NOTARISED)
    assert ended.returncode != 0
    assert build.called()[-1][0] == tool
