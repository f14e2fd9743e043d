"""Print a release's text: the part of CHANGELOG.md that is about the version of a tag.

Usage: python packaging/release_notes.py v0.1.0
"""

from __future__ import annotations

import re
import runpy
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent


class NotReleasable(Exception):
    """Why a tag can't be released, in words."""


def release_notes(changelog: str, version: str, tag: str) -> str:
    """The text below the heading `## VERSION (DATE)`, up to the next version's.

    Args:
        changelog: CHANGELOG.md.
        version: the program's, three numbers.
        tag: what is to be released.

    Raises:
        NotReleasable: if the tag is not the version's, or the version has no text or no date.
    """
    if tag != f"v{version}":
        raise NotReleasable(f"The tag {tag} is not v{version}, which sigmamind_desktop/__init__.py says.")
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise NotReleasable(f"{version} is not three numbers, as Windows wants them.")
    _, *sections = re.split(r"^## +", changelog, flags=re.MULTILINE)
    for section in sections:
        title, _, text = section.partition("\n")
        match = re.fullmatch(rf"{re.escape(version)} +\((.*)\)", title.strip())
        if match is None:
            continue
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", match[1]):
            raise NotReleasable(f"CHANGELOG.md has no date for {version}, but: {match[1]}")
        if not text.strip():
            raise NotReleasable(f"CHANGELOG.md says nothing about {version}.")
        return text.strip()
    raise NotReleasable(f"CHANGELOG.md has no heading for {version}.")


def main() -> int:
    """Print the text for the tag that the command line names; returns the exit code."""
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    version = runpy.run_path(str(ROOT / "sigmamind_desktop" / "__init__.py"))["__version__"]
    try:
        print(release_notes((ROOT / "CHANGELOG.md").read_text("utf-8"), version, sys.argv[1]))
    except NotReleasable as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
