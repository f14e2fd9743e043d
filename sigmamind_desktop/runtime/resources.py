"""Files that come with the program: icons, translations."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

import sigmamind_desktop


@cache
def read(name: str) -> bytes:
    """The bytes of `resources/<name>`; raises FileNotFoundError."""
    packaged = files(sigmamind_desktop) / "resources"
    # The wheel carries the folder inside the package; a checkout has it beside the package.
    folder = packaged if packaged.is_dir() else Path(sigmamind_desktop.__file__).parents[1] / "resources"
    return (folder / name).read_bytes()
