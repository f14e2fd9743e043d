"""The files that come with the program."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QImage, QImageReader

import sigmamind_desktop
from sigmamind_desktop.runtime import resources

_PACKAGE = Path(sigmamind_desktop.__file__).parent
_FOLDERS = (_PACKAGE / "resources" / "icons", _PACKAGE.parent / "resources" / "icons")
_ICONS = next(folder for folder in _FOLDERS if folder.is_dir())
_DRAWINGS = sorted(file.stem for file in _ICONS.glob("*.svg"))


def _named_icons() -> set[str]:
    """The icons that the code names: in a call that draws one, or beside a tone."""
    named = set()
    for file in sorted((_PACKAGE / "ui").rglob("*.py")):
        source = file.read_text(encoding="utf-8")
        named |= set(re.findall(r"(?:icon|pixmap)\(\s*\"([a-z-]+)\"", source))
        named |= set(re.findall(r"\"([a-z-]+)\", Tone\.", source))
        named |= set(re.findall(r"Tone\.[A-Z]+: \"([a-z-]+)\"", source))
    return named


def test_every_icon_that_the_code_names_is_there() -> None:
    assert len(_named_icons()) >= 5
    assert _named_icons() <= set(_DRAWINGS)


@pytest.mark.parametrize("name", _DRAWINGS)
def test_an_icon_is_a_drawing_that_can_be_tinted(name: str) -> None:
    drawing = resources.read(f"icons/{name}.svg")
    root = ElementTree.fromstring(drawing)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert root.get("viewBox")
    if name != "sigmamind-desktop":
        assert b"currentColor" in drawing
    # What comes with the program fetches nothing and runs nothing.
    assert not re.search(rb"<script|<image|href=|url\(\s*[\"']?http", drawing)


@pytest.mark.parametrize("name", _DRAWINGS)
def test_an_icon_is_drawn_by_qt(name: str, qapp: object) -> None:
    buffer = QBuffer()
    buffer.setData(resources.read(f"icons/{name}.svg").replace(b"currentColor", b"#000000"))
    reader = QImageReader(buffer, b"svg")
    reader.setScaledSize(QSize(32, 32))
    image = reader.read()
    assert image.size() == QSize(32, 32)
    assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32))


def test_the_program_s_own_icon_is_a_picture() -> None:
    picture = QImage.fromData(resources.read("icons/sigmamind-desktop.png"), "PNG")
    assert not picture.isNull()
    assert picture.width() == picture.height() >= 128


def test_a_file_that_is_not_there_says_so() -> None:
    with pytest.raises(FileNotFoundError):
        resources.read("icons/no-such-icon.svg")


def test_a_file_is_read_from_the_disk_once() -> None:
    assert resources.read("icons/check.svg") is resources.read("icons/check.svg")


def test_a_file_for_another_program_is_a_real_file() -> None:
    assert resources.path("guide/en/index.html").read_bytes() == resources.read("guide/en/index.html")
    with pytest.raises(FileNotFoundError):
        resources.path("guide/no-such-page.html")
