"""Files that come with the program: icons, translations."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parents[1]


@cache
def read(name: str) -> bytes:
    """The bytes of `resources/<name>`; raises FileNotFoundError."""
    packaged = _PACKAGE / "resources"
    # The wheel carries the folder inside the package; a checkout has it beside the package.
    folder = packaged if packaged.is_dir() else _PACKAGE.parent / "resources"
    return (folder / name).read_bytes()
