"""The words of the program: see which there are, and make the languages of them.

    python packaging/words.py check     every text is seen by lupdate, where the program looks for it
    python packaging/words.py extract   renew resources/languages/en.ts, and compile it
    python packaging/words.py pseudo    make the language of `sigmamind-desktop --language pseudo`

English is written in the source, but for the sentences with a number in them: `en.ts` has both forms of each,
and what is compiled of it is part of the repository, so that no build needs Qt's tools.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from xml.etree import ElementTree

_ROOT: Final = Path(__file__).resolve().parent.parent
_PACKAGE: Final = _ROOT / "sigmamind_desktop"
LANGUAGES: Final = _ROOT / "resources" / "languages"

_LONGER: Final = 0.4
_FILLING: Final = "~~~~~ "
"""With spaces, so that it wraps as words do."""


@dataclass(frozen=True, order=True, slots=True)
class Text:
    """A text, as it stands in the source and in a catalogue.

    Attributes:
        is_counted: whether it has a form for one and a form for several (`%n`).
    """

    context: str
    source: str
    is_counted: bool


# What lupdate sees.


def extract(ts: Path, *options: str) -> None:
    """Have lupdate write into a catalogue, or renew it."""
    files = [str(file) for file in sorted(_PACKAGE.rglob("*.py"))]
    _run("pyside6-lupdate", *files, "-silent", "-no-obsolete", "-locations", "none", *options, "-ts", str(ts))


def compile_to(ts: Path, qm: Path) -> None:
    """Have lrelease make of a catalogue what the program reads."""
    _run("pyside6-lrelease", "-silent", str(ts), "-qm", str(qm))


def seen() -> set[Text]:
    """Every text that lupdate sees."""
    with TemporaryDirectory() as folder:
        ts = Path(folder, "all.ts")
        extract(ts, "-source-language", "en", "-target-language", "en")
        return {_text(context, message) for context, message in _messages(_read(ts))}


def _read(ts: Path) -> ElementTree.ElementTree:
    return ElementTree.parse(ts)  # noqa: S314 - our own


def _messages(tree: ElementTree.ElementTree) -> Iterator[tuple[str, ElementTree.Element]]:
    for context in tree.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def _text(context: str, message: ElementTree.Element) -> Text:
    return Text(context, message.findtext("source", ""), message.get("numerus") == "yes")


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(Path(sysconfig.get_path("scripts"), tool)), *arguments], check=True)


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
    trees = {file: ast.parse(file.read_text(encoding="utf-8")) for file in sorted(_PACKAGE.rglob("*.py"))}
    bases = {
        getattr(base, "id", getattr(base, "attr", ""))
        for tree in trees.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for base in node.bases
    }
    return [
        Call(f"{file.relative_to(_ROOT)}:{node.lineno}", *_judge(node, of_class, bases))
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
        case ast.Call(func=ast.Attribute(ast.Name("QCoreApplication"), "translate")):
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
            text = Text(context, source, is_counted=False)
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
    asked = {call.text for call in found}
    wrong += [f"nothing asks for “{text.source}” in {text.context}" for text in sorted(known - asked)]
    wrong += [
        f"en.ts has no forms of “{text.source}” in {text.context}" for text in sorted(_without_forms(known))
    ]
    return wrong


def _without_forms(known: set[Text]) -> set[Text]:
    formed = {
        _text(context, message)
        for context, message in _messages(_read(LANGUAGES / "en.ts"))
        if all(form.text for form in message.iter("numerusform"))
    }
    return {text for text in known if text.is_counted} - formed


# The pseudo-language.


def pseudo(source: str) -> str:
    """A text as the pseudo-language has it: in brackets, and longer, as translations are."""
    more = max(round(len(source) * _LONGER), 1)
    return f"⟦{source} {(_FILLING * more)[:more].rstrip()}⟧"


def make_pseudo(qm: Path) -> None:
    """Make the pseudo-language of what lupdate sees, and of nothing else."""
    with TemporaryDirectory() as folder:
        ts = Path(folder, "pseudo.ts")
        extract(ts, "-source-language", "en", "-target-language", "en")
        tree = _read(ts)
        for _, message in _messages(tree):
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


def main(command: str) -> int:
    """Do one of the three; returns the exit code."""
    match command:
        case "check":
            wrong = problems()
            print(*wrong, sep="\n")
            print(f"{sum(call.text is not None for call in calls())} calls, {len(seen())} texts")
            return 1 if wrong else 0
        case "extract":
            english = LANGUAGES / "en.ts"
            extract(english, "-pluralonly", "-source-language", "en", "-target-language", "en")
            compile_to(english, english.with_suffix(".qm"))
        case "pseudo":
            make_pseudo(LANGUAGES / "pseudo.qm")
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(" ".join(sys.argv[1:])))
