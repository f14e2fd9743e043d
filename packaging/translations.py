"""What is missing or wrong in a language, as far as a machine can tell."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from catalogues import COUNTRIES, PACKAGE, Text, Translation, facts, read, regions
from PySide6.QtCore import QLibraryInfo

_ENDINGS: Final = {**{mark: mark for mark in ".:…?!,;"}, "।": ".", "\u00a0": " "}
"""The marks that a text may end with, and what each is in English."""

_NONE_IS_ONE: Final = {"fr", "pt_BR"}
"""Where the form for one is that for none too, as Qt counts: the number must be in it."""

_ROOM: Final = ((10, 3.0), (20, 2.2), (30, 2.0), (50, 1.8), (70, 1.7))
"""Up to how many letters of English a translation may be how many times as long; longer ones: `_ELSE`.

https://www.w3.org/International/articles/article-text-size
"""
_ELSE: Final = 1.5


@dataclass(frozen=True, slots=True)
class Glossary:
    """A language's glossary, `resources/languages/<code>/glossary.md`.

    Attributes:
        terms: English words, each with the beginnings of those that may stand for it.
        names: what stays as it stands on somebody's screen.
        alike: texts that are the same in both languages.
    """

    terms: Mapping[str, tuple[str, ...]]
    names: tuple[str, ...]
    alike: frozenset[str]

    @classmethod
    def read(cls, file: Path) -> Glossary:
        """Read the sections `Terms`, `Names that stay` and `The same as in English`."""
        sections = dict(re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", file.read_text("utf-8"), re.M | re.S))
        rows = re.findall(r"^\| (.+?) \| (.+?) \|", sections["Terms"], re.M)[1:]
        names = re.findall(r"^- (.+)$", sections["Names that stay"], re.M)
        alike = re.findall(r"^- (.+)$", sections["The same as in English"], re.M)
        terms = {term: tuple(words.lower().split(", ")) for term, words in rows}
        return cls(terms, tuple(names), frozenset(alike))


def problems(catalogue: Path, now: Mapping[Text, Translation]) -> list[str]:
    """What is missing or wrong in a language, in words; empty if it is complete.

    Args:
        catalogue: the language's own.
        now: what it has for each text that the program asks for.
    """
    code = catalogue.stem
    folder = catalogue.parent / code
    if not (folder / "glossary.md").is_file():
        return [f"{code}/glossary.md is missing"]
    glossary = Glossary.read(folder / "glossary.md")
    wrong = [f"stale: {_shown(text)}" for text in sorted(read(catalogue).keys() - now.keys())]
    for text, translation in sorted(now.items(), key=lambda each: each[0]):
        wrong += [f"{reason}: {_shown(text)}" for reason in _judge(code, text, translation, glossary)]
    qts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{code}.qm")
    if not qts.is_file() and not (folder / "qt.ts").is_file():
        wrong.append(f"Qt has no words of its own in this language, and {code}/qt.ts is missing")
    names = read(folder / "countries.ts") if (folder / "countries.ts").is_file() else {}
    unnamed = (region for region in regions() if Text(COUNTRIES, region) not in names)
    wrong += [f"no name of the country {region}" for region in unnamed]
    return wrong + keys_twice({text: translation.forms[0] for text, translation in now.items()})


def _shown(text: Text) -> str:
    return f"“{text.source}” in {text.context}"


# One text.


def _judge(code: str, text: Text, translation: Translation, glossary: Glossary) -> Iterator[str]:
    forms = translation.forms
    if not translation.is_finished or not all(forms):
        yield "a plural form is missing" if any(forms) and not all(forms) else "missing"
        return
    for place, form in enumerate(forms):
        may_lack_number = place == 0 and len(forms) > 1 and code not in _NONE_IS_ONE
        yield from _judge_facts(text.source, form, may_lack_number=may_lack_number)
        yield from (reason for reason, is_so in _CHECKS.items() if is_so(text.source, form))
        yield from _judge_terms(text, form, glossary)


def _judge_facts(source: str, form: str, *, may_lack_number: bool) -> Iterator[str]:
    wanted, found = facts(source), facts(form)
    if may_lack_number and found != wanted:
        wanted = [fact for fact in wanted if fact not in ("%n", "%Ln")]
    if found != wanted:
        yield f"other placeholders, {' '.join(found) or 'none'}"


def _judge_terms(text: Text, form: str, glossary: Glossary) -> Iterator[str]:
    source = text.source
    yield from (
        f"the name “{name}” is not there" for name in glossary.names if name in source and name not in form
    )
    for term, words in glossary.terms.items():
        # A sentence may get by without a word; one or two words are the term itself.
        is_it = re.fullmatch(f"{re.escape(term)}s?", source.replace("&", ""), re.IGNORECASE)
        if is_it and not any(word in form.replace("&", "").lower() for word in words):
            yield f"the glossary has “{', '.join(words)}”"
    left = re.sub(r"%L?n|\{\w*\}|" + "|".join(map(re.escape, glossary.names)), "", source)
    if form == source and source not in glossary.alike and re.search(r"[^\W\d_]{2}", left):
        yield "left in English"


def _has_doubled_space(source: str, form: str) -> bool:
    return "  " in form and "  " not in source


def _has_other_edges(source: str, form: str) -> bool:
    def edges(text: str) -> tuple[str, str]:
        return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]

    return edges(source) != edges(form)


def _ends_otherwise(source: str, form: str) -> bool:
    return _ENDINGS.get(source[-1:]) != _ENDINGS.get(form[-1:])


def _has_other_key(source: str, form: str) -> bool:
    return len(_keys(source)) != len(_keys(form))


def _is_too_long(source: str, form: str) -> bool:
    times = next((times for most, times in _ROOM if len(source) <= most), _ELSE)
    return len(form) > max(len(source) * times, 12)


_CHECKS: Final[Mapping[str, Callable[[str, str], bool]]] = {
    "a doubled space": _has_doubled_space,
    "a space at the edge, or none": _has_other_edges,
    "another mark at the end": _ends_otherwise,
    "an access key too many or too few": _has_other_key,
    "longer than its room": _is_too_long,
}


# Access keys.


def _keys(text: str) -> list[str]:
    return re.findall(r"&(\w)", text.replace("&&", ""))


def keys_twice(words: Mapping[Text, str]) -> list[str]:
    """Which access keys stand twice in a menu, in words; a class has a menu of what is no entry."""
    entries = dict(_entries())
    menus: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for text, word in sorted(words.items(), key=lambda each: each[0]):
        for key in _keys(word):
            menus[entries.get(text, text.context)][key.lower()].append(word)
    return [
        f"an access key twice in {menu}: {', '.join(twice)}"
        for menu, keys in menus.items()
        for twice in keys.values()
        if len(twice) > 1
    ]


def _entries() -> Iterator[tuple[Text, str]]:
    """The entries of the window's menus, which come from many flows, each with its menu."""
    for file in sorted((PACKAGE / "ui").rglob("*.py")):
        for of_class in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(of_class, ast.ClassDef):
                for node in ast.walk(of_class):
                    match node:
                        case ast.Call(
                            func=ast.Name("Entry"),
                            args=[
                                ast.Attribute(ast.Name("Menu"), menu),
                                _,
                                ast.Call(func=ast.Attribute(attr="tr"), args=[ast.Constant(str(source))]),
                                *_,
                            ],
                        ):
                            yield Text(of_class.name, source), f"the menu {menu}"
