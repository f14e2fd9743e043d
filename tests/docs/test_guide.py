"""The user guide: fresh, whole, and in the words of the program."""

from __future__ import annotations

import ast
import importlib.util
import re
import struct
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

_ROOT = Path(__file__).parents[2]
_GUIDE = _ROOT / "resources" / "guide"
_SOURCE = (_ROOT / "docs" / "guide.md").read_text(encoding="utf-8")
_LARGEST = 120_000
_CHUNKS = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}


class Page(HTMLParser):
    """What is in the page, by its tags."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed((_GUIDE / "index.html").read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture(scope="module")
def page() -> Page:
    return Page()


@pytest.fixture(scope="module")
def make_guide() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_guide", _ROOT / "docs" / "make_guide.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_what_its_source_gives(make_guide: Any) -> None:
    made = (_GUIDE / "index.html").read_text(encoding="utf-8")
    assert made == make_guide.page(), "run: python docs/make_guide.py"


def test_every_link_leads_somewhere(page: Page) -> None:
    anchors = {attributes["id"] for _, attributes in page.tags if "id" in attributes}
    links = [str(attributes["href"]) for attributes in page.all("a")]
    assert len(links) > 15
    assert {link for link in links if link.removeprefix("#") not in anchors} == set()


def test_every_picture_is_there_and_is_described(page: Page, make_guide: Any) -> None:
    pictures = page.all("img")
    assert {picture["src"] for picture in pictures} == {file.name for file in _GUIDE.glob("*.png")}
    for picture in pictures:
        assert len(str(picture["alt"])) > 10
        width, height = make_guide.size_of(_GUIDE / str(picture["src"]))
        assert (int(picture["width"] or 0), int(picture["height"] or 0)) == (width // 2, height // 2)


def test_the_page_fetches_nothing_and_runs_nothing(page: Page) -> None:
    text = (_GUIDE / "index.html").read_text(encoding="utf-8")
    assert not re.search(r"(?:src|href)=\"(?:https?:|//)|@import|url\(", text)
    assert {"script", "link", "iframe"} & {tag for tag, _ in page.tags} == set()


def _chunks(picture: bytes) -> Iterator[bytes]:
    at = 8
    while at < len(picture):
        length, kind = struct.unpack(">I4s", picture[at : at + 8])
        yield kind
        at += length + 12


@pytest.mark.parametrize(
    "file", [*_GUIDE.glob("*.png"), _ROOT / "docs" / "main-window.png"], ids=lambda f: f.name
)
def test_a_picture_is_small_and_holds_nothing_else(file: Path) -> None:
    picture = file.read_bytes()
    assert len(picture) < _LARGEST
    assert set(_chunks(picture)) <= _CHUNKS  # no text, no time, no name of a program


def _texts() -> set[str]:
    """Every text of the user interface, as it is read."""
    texts = set()
    for module in (_ROOT / "sigmamind_desktop" / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                texts.add(node.value.replace("&", "").removesuffix("…"))
    return texts


def test_what_is_bold_is_a_text_of_the_program() -> None:
    named = re.findall(r"\*\*(.+?)\*\*", _SOURCE, re.DOTALL)
    parts = {part for name in named for part in " ".join(name.split()).split(" > ")}
    assert len(parts) > 60
    assert sorted(parts - _texts()) == []
