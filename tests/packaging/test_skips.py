"""What Windows, macOS and Wine don't run: the list in packaging/README.md is the one in the tests."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_list_of_what_is_skipped_is_whole() -> None:
    marked: dict[str, set[str]] = {"posix only": set(), "linux only": set(), "not on Wine": set()}
    for file in (ROOT / "tests").rglob("*.py"):
        for mark, words in marked.items():
            name = mark.lower().replace(" ", "_")
            words.update(re.findall(rf"mark\.{name}\(\"([^\"]+)\"\)", file.read_text("utf-8")))
    readme = (ROOT / "packaging" / "README.md").read_text("utf-8")
    listed = {
        mark: set(re.findall(rf"^\| {mark} \| (.+) \|$", readme, re.MULTILINE)[0].split(", "))
        for mark in marked
    }
    assert listed == marked
