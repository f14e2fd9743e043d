"""Draw the program's icon for Windows and macOS, each size from the SVG file itself.

Run by hand when the drawing changes (`pip install pillow`, then `python packaging/make_icons.py`); what it
writes is part of the repository, so that no build needs Pillow.
"""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_ROOT: Final = Path(__file__).resolve().parent.parent
_DRAWING: Final = _ROOT / "resources" / "icons" / "sigmamind-desktop.svg"
_WINDOWS: Final = _ROOT / "packaging" / "windows" / "sigmamind-desktop.ico"
_MACOS: Final = _ROOT / "packaging" / "macos" / "sigmamind-desktop.icns"

WINDOWS_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 256)
"""Pixels: what the taskbar, the start menu and the Explorer ask for at 100 % to 250 %."""

MACOS_SIZES: Final = (32, 64, 128, 256, 512, 1024)
"""Pixels: what Pillow has places for in an .icns file; 16 pixels are scaled from 32 by macOS."""


def draw(pixels: int) -> Image.Image:
    """The icon as a square with sides of `pixels`."""
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(_DRAWING)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(BytesIO(buffer.data().data()))


def _save(file: Path, pixels: tuple[int, ...]) -> None:
    drawn = [draw(side) for side in pixels]
    drawn[-1].save(file, append_images=drawn[:-1], sizes=[image.size for image in drawn])


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication([])
    _save(_WINDOWS, WINDOWS_SIZES)
    _save(_MACOS, MACOS_SIZES)
