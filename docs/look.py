"""Look at the window in one of its states: `python docs/look.py STATE`, without STATE a list of them.

Drives the real window on the sandbox, by default without a display (`QT_QPA_PLATFORM=xcb`: on yours).
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

# Before Qt is imported, which reads it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QColor, QGuiApplication, QPalette
from scenes import SIZE, STATES, playing

from sigmamind_desktop import cli
from sigmamind_desktop.runtime import languages, loop

_DARK = ("#2b2b2b", "#202020")
"""Of buttons and of the window; Qt works the rest out."""


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


async def take(name: str, file: Path, *, size: tuple[int, int] = SIZE, dark: bool = False) -> int:
    """Write a picture (PNG) of a state; returns the exit code."""
    if dark:
        QGuiApplication.setPalette(QPalette(*map(QColor, _DARK)))
    with tempfile.TemporaryDirectory() as folder:
        async with playing(name, Path(folder), size) as (_, shown):
            return 0 if shown.grab().save(str(file), "PNG") else 1


def main(arguments: list[str] | None = None) -> int:
    """Take a picture, or say of what; returns the exit code."""
    parser = argparse.ArgumentParser(description="Take a picture of the window in a state.")
    parser.add_argument("state", nargs="?", choices=STATES, metavar="STATE", help="one of those it lists")
    parser.add_argument("--dark", action="store_true", help="light text on dark")
    parser.add_argument(
        "--size", type=_size, default=SIZE, metavar="WxH", help="of the window, as in 900x600"
    )
    known = languages.languages()
    parser.add_argument(
        "--language", choices=known, default=languages.ENGLISH, metavar="CODE", help=", ".join(known)
    )
    parser.add_argument("--to", type=Path, metavar="FILE", help="instead of STATE.png")
    options = parser.parse_args(arguments)
    if options.state is None:
        for name, state in STATES.items():
            print(f"{name:15}{state.meaning}")
        return 0
    file = options.to or Path(f"{options.state}.png")
    app = cli._make_app()
    languages.speak(options.language, app)
    code = loop.run(take(options.state, file, size=options.size, dark=options.dark), app)
    print(file if code == 0 else f"{file} can't be written")
    return code


if __name__ == "__main__":
    sys.exit(main())
