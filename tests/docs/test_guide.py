"""The user guide: fresh, whole, and in the words of the program."""

from __future__ import annotations

import ast
import importlib.util
import re
import struct
from html.parser import HTMLParser
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree

import pytest

from sigmamind_desktop import cli
from sigmamind_desktop.runtime import languages

_ROOT = Path(__file__).parents[2]
_GUIDE = _ROOT / "resources" / "guide"
_SOURCES = {
    source.stem: source.read_text(encoding="utf-8") for source in (_ROOT / "docs" / "guide").glob("*.md")
}
_LARGEST = 120_000

in_each_language = pytest.mark.parametrize("language", _SOURCES)


class Page(HTMLParser):
    """What is in the page of a language, by its tags."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.folder = _GUIDE / language
        self.text = (self.folder / "index.html").read_text(encoding="utf-8")
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(self.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture
def page(language: str) -> Page:
    return Page(language)


@pytest.fixture(scope="module")
def make_guide() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_guide", _ROOT / "docs" / "make_guide.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_there_is_a_guide_in_each_language() -> None:
    assert _SOURCES.keys() == set(languages.languages()) - {languages.PSEUDO}


@in_each_language
def test_the_page_is_what_its_source_gives(language: str, page: Page, make_guide: Any) -> None:
    assert page.text == make_guide.page(language), "run: python docs/make_guide.py"


@in_each_language
def test_the_page_is_built_as_the_english_one(page: Page) -> None:
    """Block by block; what is within a sentence is where the language has it."""

    def built(page: Page) -> list[tuple[str, str | None]]:
        return [(tag, each.get("src")) for tag, each in page.tags if tag not in ("a", "code", "em", "strong")]

    assert built(page) == built(Page("en"))


@in_each_language
def test_what_is_typed_is_as_in_the_english_one(language: str) -> None:
    def typed(source: str) -> list[str]:
        return sorted(re.findall(r"`([^`]+)`", source))

    assert typed(_SOURCES[language]) == typed(_SOURCES["en"])


@in_each_language
def test_every_link_leads_somewhere(page: Page) -> None:
    anchors = {attributes["id"] for _, attributes in page.tags if "id" in attributes}
    links = [str(attributes["href"]) for attributes in page.all("a")]
    assert len(links) > 15
    assert {link for link in links if link.removeprefix("#") not in anchors} == set()


@in_each_language
def test_every_picture_is_there_and_is_described(page: Page, make_guide: Any) -> None:
    pictures = page.all("img")
    assert {picture["src"] for picture in pictures} == {file.name for file in page.folder.glob("*.webp")}
    for picture in pictures:
        assert len(str(picture["alt"])) > 10
        width, height = make_guide.size_of(page.folder / str(picture["src"]))
        assert (int(picture["width"] or 0), int(picture["height"] or 0)) == (width // 2, height // 2)


@in_each_language
def test_the_page_fetches_nothing_and_runs_nothing(page: Page) -> None:
    assert not re.search(r"(?:src|href)=\"(?:https?:|//)|@import|url\(", page.text)
    assert {"script", "link", "iframe"} & {tag for tag, _ in page.tags} == set()


@pytest.mark.parametrize(
    "file", sorted(_GUIDE.glob("*/*.webp")), ids=lambda file: f"{file.parent.name} {file.name}"
)
def test_a_picture_is_small_and_holds_nothing_else(file: Path) -> None:
    picture = file.read_bytes()
    assert len(picture) < _LARGEST
    kind, length = struct.unpack_from("<4sI", picture, 12)
    # One chunk, without loss; no text, no time, no name of a program.
    assert (kind, 20 + length + length % 2) == (b"VP8L", len(picture))


def _texts(language: str) -> set[str]:
    """Every text of the user interface in a language, as it is read."""
    texts = set()
    for module in (_ROOT / "sigmamind_desktop" / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                texts.add(node.value)
    if language != languages.ENGLISH:
        catalogue = ElementTree.parse(_ROOT / "resources" / "languages" / f"{language}.ts")
        texts = {form.text or "" for form in catalogue.iter("translation")}
    return {" ".join(re.sub(r" ?\(&\w\)|&", "", text).removesuffix("…").split()) for text in texts}


@in_each_language
def test_what_is_bold_is_a_text_of_the_program(language: str) -> None:
    named = re.findall(r"\*\*(.+?)\*\*", _SOURCES[language], re.DOTALL)
    parts = {part for name in named for part in " ".join(name.split()).split(" > ")}
    assert len(parts) > 60
    assert sorted(parts - _texts(language)) == []


@in_each_language
def test_options_of_the_command_line_are_written_as_help_writes_them(language: str) -> None:
    typed = re.findall(r"`(--[a-z-]+(?: [A-Z]+)?)`", _SOURCES[language])
    told = cli._parser().format_help()
    assert typed
    assert [option for option in typed if f"{option} " not in told] == []
