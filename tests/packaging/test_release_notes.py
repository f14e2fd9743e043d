from __future__ import annotations

import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sigmamind_desktop import __version__

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPT = runpy.run_path(str(ROOT / "packaging" / "release_notes.py"))
release_notes, NotReleasable = SCRIPT["release_notes"], SCRIPT["NotReleasable"]

CHANGELOG = """# Changes

## 1.10.0 (2027-02-01)

Later.

## 1.110 (2027-01-15)

A point is a point.

## 1.1.0 (2027-01-02)

What is new:

- One thing.
  ### No heading of a version
- ## Nor this

## 1.0.0 (not released)

Text.

## 0.9.0 (2026-01-01)

## 0.8.0 (2025-01-01)
Last.
"""


def test_the_text_is_what_stands_below_the_versions_heading() -> None:
    text = release_notes(CHANGELOG, "1.1.0", "v1.1.0")
    assert text == "What is new:\n\n- One thing.\n  ### No heading of a version\n- ## Nor this"


def test_the_last_version_goes_to_the_files_end() -> None:
    assert release_notes(CHANGELOG, "0.8.0", "v0.8.0") == "Last."


@pytest.mark.parametrize(
    ("version", "tag", "reason"),
    [
        ("1.1.0", "v1.1.1", "is not v1.1.0"),
        ("1.1.0", "1.1.0", "is not v1.1.0"),
        ("1.1.0rc1", "v1.1.0rc1", "not three numbers"),
        ("1.0.0", "v1.0.0", "not released"),
        ("0.9.0", "v0.9.0", "says nothing"),
        ("1.1.10", "v1.1.10", "no heading"),
        ("1.1", "v1.1", "not three numbers"),
        ("1x1.0", "v1x1.0", "not three numbers"),
    ],
)
def test_what_can_not_be_released_says_why(version: str, tag: str, reason: str) -> None:
    with pytest.raises(NotReleasable, match=reason):
        release_notes(CHANGELOG, version, tag)


@pytest.mark.parametrize("changelog", ["", "# Changes\n", "1.1.0 (2027-01-02)\nText\n"])
def test_a_changelog_without_the_version_has_no_text(changelog: str) -> None:
    with pytest.raises(NotReleasable, match="no heading"):
        release_notes(changelog, "1.1.0", "v1.1.0")


def test_our_changelog_has_a_text_for_our_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    dated = changelog.replace("(not released)", "(2027-01-01)")
    assert release_notes(dated, __version__, f"v{__version__}")


def test_the_command_prints_the_text_or_fails(tmp_path: Path) -> None:
    for name in ("packaging", "sigmamind_desktop"):
        (tmp_path / name).mkdir()
    script = shutil.copy(ROOT / "packaging" / "release_notes.py", tmp_path / "packaging")
    (tmp_path / "sigmamind_desktop" / "__init__.py").write_text('__version__ = "1.1.0"\n', "utf-8")
    (tmp_path / "CHANGELOG.md").write_text("## 1.1.0 (2027-01-02)\n\nWörter.\n", "utf-8")

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-X", "utf8", script, *arguments]
        return subprocess.run(command, capture_output=True, text=True, encoding="utf-8")

    assert (run("v1.1.0").stdout, run("v1.1.0").returncode) == ("Wörter.\n", 0)
    assert (run("v1.2.0").stdout, run("v1.2.0").returncode) == ("", 1)
    assert run().returncode == 2
