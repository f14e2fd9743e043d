"""What Windows and macOS can't run: the list in packaging/README.md is the one in the tests."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_list_of_what_is_skipped_is_whole() -> None:
    marked: dict[str, set[str]] = {"posix": set(), "linux": set()}
    for file in (ROOT / "tests").rglob("*.py"):
        for system, what in re.findall(r"mark\.(posix|linux)_only\(\"([^\"]+)\"\)", file.read_text("utf-8")):
            marked[system].add(what)
    readme = (ROOT / "packaging" / "README.md").read_text("utf-8")
    listed = {
        system: set(re.findall(rf"^\| {system} \| (.+) \|$", readme, re.MULTILINE)[0].split(", "))
        for system in marked
    }
    assert listed == marked
