"""What the screen shows, dot by dot."""

from __future__ import annotations

import subprocess
import sys
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from tests.e2e.session import SECONDS

if TYPE_CHECKING:
    from tests.e2e.program import Node
    from tests.e2e.session import Desktop

_GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
app.primaryScreen().grabWindow(0, *map(int, sys.argv[2:])).save(sys.argv[1])
"""


def picture(desktop: Desktop, node: Node, to: Path) -> QImage:
    """Take a picture of where a node is, as a file too."""
    subprocess.run(
        [sys.executable, "-c", _GRAB, to, *map(str, node.box)],
        env=desktop.environment | {"QT_QPA_PLATFORM": "xcb"},
        check=True,
        timeout=SECONDS,
    )
    return QImage(str(to))


def longest_line(image: QImage) -> int:
    """Dots of the longest level line in a picture of words, dark on light.

    In Devanagari a word hangs from one line; boxes in place of its letters stand apart.
    """
    rows = (
        [image.pixelColor(x, y).lightness() < 128 for x in range(image.width())]
        for y in range(image.height())
    )
    return max(len(list(run)) for row in rows for is_dark, run in groupby(row) if is_dark)
