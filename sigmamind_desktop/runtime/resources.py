"""Files that come with the program: icons, translations, the user guide, the list of changes."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parents[1]


@cache
def read(name: str) -> bytes:
    """The bytes of `resources/<name>`; raises FileNotFoundError."""
    return (_folder() / name).read_bytes()


def changes() -> str:
    """CHANGELOG.md: the versions with their changes, the newest first; raises FileNotFoundError."""
    folder = _folder()
    # In a checkout it stands beside the folder, where people look for it.
    return (
        (folder if folder.parent == _PACKAGE else folder.parent).joinpath("CHANGELOG.md").read_text("utf-8")
    )


def path(name: str) -> Path:
    """Where `resources/<name>` is, for another program to open; raises FileNotFoundError."""
    file = _folder() / name
    if not file.is_file():
        raise FileNotFoundError(file)
    return file


def _folder() -> Path:
    packaged = _PACKAGE / "resources"
    # The wheel carries the folder inside the package; a checkout has it beside the package.
    return packaged if packaged.is_dir() else _PACKAGE.parent / "resources"
