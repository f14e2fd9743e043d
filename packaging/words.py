"""The words of the program: see which there are, and make the languages of them.

    python packaging/words.py check         every text is seen by lupdate, and right in each language
    python packaging/words.py extract       renew resources/languages/*.ts, and compile what is complete
    python packaging/words.py begin CODE    a new language, by its code in Qt: `it`, `pt_BR`
    python packaging/words.py pseudo        make the language of `sigmamind-desktop --language pseudo`

English is written in the source, but for the sentences with a number in them: `en.ts` has both forms of each.
What is compiled is part of the repository, so that no build needs Qt's tools. The program offers a language
whose `.qm` is there, and only a complete one is compiled: `check` says what the others lack.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).parent))
import translations
from catalogues import (
    CARRIERS,
    COUNTRIES,
    LANGUAGES,
    PACKAGE,
    ROOT,
    Text,
    begin,
    carriers_words,
    compile_to,
    extract,
    messages,
    parse,
    read,
    renewed,
    seen,
)

_ENGLISH: Final = LANGUAGES / "en.ts"
_LONGER: Final = 0.4
_FILLING: Final = "~~~~~ "
"""With spaces, so that it wraps as words do."""


# What the program asks for.


@dataclass(frozen=True, slots=True)
class Call:
    """A call of `tr` or `translate`.

    Attributes:
        text: what is asked for; None if it is no literal.
        problem: why lupdate does not see it, or the program does not find it; empty if all is well.
    """

    where: str
    text: Text | None
    problem: str = ""


def calls() -> list[Call]:
    """Every call in the package that asks for words."""
    trees = {file: ast.parse(file.read_text(encoding="utf-8")) for file in sorted(PACKAGE.rglob("*.py"))}
    bases = {
        getattr(base, "id", getattr(base, "attr", ""))
        for tree in trees.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for base in node.bases
    }
    return [
        Call(f"{file.relative_to(ROOT)}:{node.lineno}", *_judge(node, of_class, bases))
        for file, tree in trees.items()
        for node, of_class in _calls(tree, "")
    ]


def _calls(node: ast.AST, of_class: str) -> Iterator[tuple[ast.Call, str]]:
    """The calls under a node, each with the class that it is in."""
    if isinstance(node, ast.ClassDef):
        of_class = node.name
    match node:
        case ast.Call(func=ast.Name("translate")):
            yield node, of_class
        case ast.Call(func=ast.Attribute(attr="translate"), args=[_, _, *_]):  # a str's takes one
            yield node, of_class
        case ast.Call(func=ast.Attribute(attr="tr")):
            yield node, of_class
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, of_class)


def _judge(call: ast.Call, of_class: str, bases: set[str]) -> tuple[Text | None, str]:
    match call:
        case ast.Call(func=ast.Attribute(ast.Name("self"), "tr"), args=[ast.Constant(str(source)), *more]):
            is_counted = len(more) == 2
            if is_counted and of_class in bases:
                # PySide 6.11 asks for a derived class' text first, and takes a number put in for an answer.
                return None, "a counted text in a class that others derive from is not found there"
            text = Text(of_class, source, is_counted)
        case ast.Call(args=[ast.Constant(str(context)), ast.Constant(str(source))]) if not _is_tr(call):
            text = Text(context, source)
        case ast.Call(args=[ast.Constant(context), _]) if context in (CARRIERS, COUNTRIES):
            return None, ""  # data has its words in the catalogues too
        case _ if _is_tr(call):
            return None, "only self.tr of a literal has the context that lupdate writes down"
        case _:
            return None, "only two literals are seen by lupdate, and a number is counted by the tr of a class"
    if call.keywords:
        return None, "lupdate does not read keywords"
    has_number = re.search("%L?n", text.source) is not None
    return text, "" if text.is_counted is has_number else "%n and a number go together"


def _is_tr(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr == "tr"


def problems() -> list[str]:
    """Why not every text is seen, in words; empty if all is well."""
    found, known = calls(), seen()
    wrong = [f"{call.where}: {call.problem}" for call in found if call.problem]
    wrong += [
        f"{call.where}: lupdate does not see “{call.text.source}”"
        for call in found
        if call.text is not None and not call.problem and call.text not in known
    ]
    asked = {call.text for call in found} | {Text(CARRIERS, text) for text in carriers_words()}
    wrong += [f"nothing asks for “{text.source}” in {text.context}" for text in sorted(known - asked)]
    formed = {text for text, translation in read(_ENGLISH).items() if all(translation.forms)}
    wrong += [
        f"en.ts has no forms of “{text.source}” in {text.context}"
        for text in sorted(known - formed)
        if text.is_counted
    ]
    return wrong + translations.keys_twice({text: text.source for text in known})


# The languages.


def _catalogues() -> list[Path]:
    """Those of the languages that English is translated to."""
    return [file for file in sorted(LANGUAGES.glob("*.ts")) if file != _ENGLISH]


def wrong_in_languages() -> dict[str, list[str]]:
    """What is missing or wrong in each language, in words, by its code."""
    catalogues = _catalogues()
    if not catalogues:
        return {}
    return {
        catalogue.stem: translations.problems(catalogue, now)
        for catalogue, now in zip(catalogues, renewed(*catalogues), strict=True)
    }


def _check() -> int:
    wrong = problems()
    for code, lacking in wrong_in_languages().items():
        is_offered = (LANGUAGES / f"{code}.qm").is_file()
        print(*(f"{code}: {each}" for each in lacking), sep="\n")
        print(f"{code} is {'offered' if is_offered else 'not offered'}, {len(lacking)} problems")
        wrong += lacking if is_offered else []
    print(*wrong, f"{len(calls())} calls, {len(seen())} texts", sep="\n")
    return 1 if wrong else 0


def _extract() -> None:
    extract(_ENGLISH, plurals_only=True)
    compile_to(_ENGLISH, _ENGLISH.with_suffix(".qm"))
    if catalogues := _catalogues():
        extract(*catalogues)
    for code, lacking in wrong_in_languages().items():
        qm = LANGUAGES / f"{code}.qm"
        if lacking:
            qm.unlink(missing_ok=True)
            print(f"{code} is not offered: {len(lacking)} problems, see “check”")
        else:
            compile_to(LANGUAGES / f"{code}.ts", qm)


# The pseudo-language.


def pseudo(source: str) -> str:
    """A text as the pseudo-language has it: in brackets, and longer, as translations are."""
    more = max(round(len(source) * _LONGER), 1)
    return f"⟦{source} {(_FILLING * more)[:more].rstrip()}⟧"


def make_pseudo(qm: Path) -> None:
    """Make the pseudo-language of what lupdate sees, and of nothing else."""
    with TemporaryDirectory() as folder:
        ts = Path(folder, "pseudo.ts")
        begin(ts, "en")
        extract(ts)
        tree = parse(ts)
        for _, message in messages(tree):
            _translate(message)
        tree.write(ts, encoding="utf-8", xml_declaration=True)
        compile_to(ts, qm)


def _translate(message: ElementTree.Element) -> None:
    words = pseudo(message.findtext("source", ""))
    translation = message.find("translation")
    assert translation is not None
    translation.attrib.pop("type", None)
    forms = list(translation.iter("numerusform"))
    if not forms:
        translation.text = words
    for form, mark in zip(forms, ("one", "many"), strict=bool(forms)):
        form.text = words.replace("⟧", f" {mark}⟧")


def main(command: str, *codes: str) -> int:
    """Do one of the four; returns the exit code."""
    match command, codes:
        case "check", ():
            return _check()
        case "extract", ():
            _extract()
        case "begin", (code,):
            begin(LANGUAGES / f"{code}.ts", code)
            _extract()
        case "pseudo", ():
            make_pseudo(LANGUAGES / "pseudo.qm")
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(*(sys.argv[1:] or [""])))
