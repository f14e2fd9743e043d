"""The catalogues of words: what Qt's tools read of the program, and write for it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final
from xml.etree import ElementTree

import PySide6

ROOT: Final = Path(__file__).resolve().parent.parent
PACKAGE: Final = ROOT / "sigmamind_desktop"
LANGUAGES: Final = ROOT / "resources" / "languages"
CARRIERS: Final = "carriers.toml"
"""The context of the words that stand in this file."""
COUNTRIES: Final = "Countries"
"""The context of the names that `countries.py` fetches, each under its ISO 3166 code."""


@dataclass(frozen=True, order=True, slots=True)
class Text:
    """A text, as it stands in the source and in a catalogue.

    Attributes:
        is_counted: whether it has a form for one and a form for several (`%n`).
    """

    context: str
    source: str
    is_counted: bool = False


@dataclass(frozen=True, slots=True)
class Translation:
    """What a catalogue has for a text.

    Attributes:
        forms: one for each of the language's plural forms, if the text is counted; otherwise one.
        is_finished: whether somebody has said that it is right for the text as it is now.
    """

    forms: tuple[str, ...]
    is_finished: bool = True


def extract(*catalogues: Path, plurals_only: bool = False) -> None:
    """Have lupdate renew catalogues, each in its own language."""
    options = ["-silent", "-no-obsolete", "-locations", "none", *(["-pluralonly"] if plurals_only else [])]
    files = sorted(str(file) for file in PACKAGE.rglob("*.py"))
    with TemporaryDirectory() as folder:
        carriers = Path(folder, "carriers.py")
        calls = (
            f"translate({json.dumps(CARRIERS)}, {json.dumps(text, ensure_ascii=False)})\n"
            for text in carriers_words()
        )
        carriers.write_text("".join(calls), encoding="utf-8")
        _run("lupdate", *files, str(carriers), *options, "-ts", *map(str, catalogues))


def compile_to(catalogue: Path, qm: Path) -> None:
    """Have lrelease make of a catalogue, and of those in the folder of its name, what the program reads."""
    others = sorted(catalogue.with_suffix("").glob("*.ts"))
    _run("lrelease", "-silent", *map(str, (catalogue, *others)), "-qm", str(qm))


def begin(catalogue: Path, language: str) -> None:
    """Write an empty catalogue."""
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    text = f'{head}<TS version="2.1" language="{language}" sourcelanguage="en"/>\n'
    catalogue.write_text(text, encoding="utf-8")


def renewed(*catalogues: Path) -> list[dict[Text, Translation]]:
    """What catalogues have for each text that the program asks for now; they stay as they are."""
    with TemporaryDirectory() as folder:
        copies = [Path(shutil.copy(catalogue, folder)) for catalogue in catalogues]
        extract(*copies)
        return [read(copy) for copy in copies]


def seen() -> set[Text]:
    """Every text that lupdate sees."""
    with TemporaryDirectory() as folder:
        catalogue = Path(folder, "all.ts")
        begin(catalogue, "en")
        extract(catalogue)
        return set(read(catalogue))


def read(catalogue: Path) -> dict[Text, Translation]:
    """What a catalogue has for each of its texts."""
    found = {}
    for context, message in messages(parse(catalogue)):
        text = Text(context, message.findtext("source", ""), message.get("numerus") == "yes")
        translation = message.find("translation")
        assert translation is not None
        forms = list(translation.iter("numerusform")) or [translation]
        is_finished = translation.get("type") is None
        found[text] = Translation(tuple(form.text or "" for form in forms), is_finished)
    return found


def parse(catalogue: Path) -> ElementTree.ElementTree:
    """A catalogue as XML."""
    return ElementTree.parse(catalogue)  # noqa: S314 - our own


def messages(tree: ElementTree.ElementTree) -> Iterator[tuple[str, ElementTree.Element]]:
    """The messages of a catalogue, each with its context."""
    for context in tree.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def carriers_words() -> list[str]:
    """The words of `resources/carriers.toml`: what a person reads, once each."""
    carriers = tomllib.loads((ROOT / "resources" / CARRIERS).read_text(encoding="utf-8"))["carrier"]
    return list(dict.fromkeys(text for carrier in carriers for text in _words_of(carrier)))


def _words_of(carrier: Mapping[str, Any]) -> Iterator[str]:
    yield from carrier.get("steps", ())
    places = ("calls_at", "number_at", "username_at", "profile_at")
    yield from (carrier[place] for place in places if place in carrier)
    yield from carrier.get("inbound", ())
    yield from carrier.get("key_steps", ())
    yield from (slip["text"] for slip in carrier.get("slip", ()))


def regions() -> list[str]:
    """The countries that have phone numbers, by their ISO 3166 codes."""
    sys.path.insert(0, str(ROOT))
    from sigmamind_desktop.domain import e164

    return sorted(region for region, _ in e164.regions())


def facts(text: str) -> list[str]:
    """What is put into a text, and the marks in it."""
    return sorted(re.findall(r"%L?n|\{\w*\}|</?\w+[^>]*>", text))


def _run(tool: str, *arguments: str) -> None:
    """Run a program of Qt's, which is beside its libraries on each system."""
    subprocess.run([str(Path(PySide6.__path__[0], tool)), *arguments], check=True)
