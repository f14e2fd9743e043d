"""The icons of Windows and macOS are the drawing, in the sizes that these systems ask for."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent.parent
DRAWING = ROOT / "resources" / "icons" / "sigmamind-desktop.svg"


def images_of_windows() -> Iterator[QImage]:
    reader = QImageReader(str(ROOT / "packaging" / "windows" / "sigmamind-desktop.ico"))
    for index in range(reader.imageCount()):
        assert reader.jumpToImage(index)
        yield reader.read()


def images_of_macos() -> Iterator[QImage]:
    """An .icns file is a row of parts: four letters, a length with these eight bytes, a PNG."""
    data = (ROOT / "packaging" / "macos" / "sigmamind-desktop.icns").read_bytes()
    assert struct.unpack(">4sI", data[:8]) == (b"icns", len(data))
    at = 8
    while at < len(data):
        kind, length = struct.unpack(">4sI", data[at : at + 8])
        if kind != b"TOC ":
            yield QImage.fromData(data[at + 8 : at + length], "PNG")
        at += length


def drawn(pixels: int) -> QImage:
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return image


def pixels_of(image: QImage) -> bytes:
    converted = image.convertToFormat(QImage.Format.Format_ARGB32)  # its bits are there as long as it is
    return bytes(converted.constBits())


def mean_difference(one: QImage, other: QImage) -> float:
    first, second = pixels_of(one), pixels_of(other)
    return sum(abs(a - b) for a, b in zip(first, second, strict=True)) / len(first)


def test_windows_has_each_size() -> None:
    assert [image.width() for image in images_of_windows()] == [16, 20, 24, 32, 40, 48, 64, 256]


def test_macos_has_each_size() -> None:
    assert {image.width() for image in images_of_macos()} == {32, 64, 128, 256, 512, 1024}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("images", [images_of_windows, images_of_macos])
def test_each_is_the_drawing(images: object) -> None:
    for image in images():
        if image.width() <= 256:  # larger ones take Python a while to compare
            # Qt's versions differ a little in the edges.
            assert mean_difference(image, drawn(image.width())) < 2
