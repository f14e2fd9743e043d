"""YAML, as far as settings need it: maps, lists and scalars of one line (YAML 1.2, sections 6 to 8)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from sigmamind_desktop.domain.reading import code
from sigmamind_desktop.domain.reading.found import REFERENCE, UNCLEAR, Found
from sigmamind_desktop.domain.reading.names import meaning_of

_LINE: Final = re.compile(
    r"""(?x)
    (?P<indent>[ ]*) (?P<items>(?:-[ ]+)*)
    (?: (?: (?P<key>[A-Za-z_][\w./-]*(?:[ ][\w./-]+)*) | "(?P<dkey>[^"\\]+)" | '(?P<skey>[^']+)' )
        [ ]*:(?:[ \t]+(?P<value>.*))?
      | (?P<item>[^\s\#].*) )
    """
)
_DOUBLE: Final = re.compile(r'"((?:[^"\\]|\\.)*)"[ \t]*(?:[ \t]\#.*)?')
_SINGLE: Final = re.compile(r"'((?:[^']|'')*)'[ \t]*(?:[ \t]\#.*)?")
_ESCAPES: Final = {
    **dict(zip("0abtnvfreNL_P", "\0\a\b\t\n\v\f\r\x1b\x85\u2028\xa0\u2029", strict=True)),
    **{sign: sign for sign in '"/\\ '},
}
_ESCAPE: Final = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")
_BLOCK: Final = re.compile(r"(?:[!&][^\s|>]*[ ]+)?[|>][0-9+-]{0,2}[ \t]*(?:[ \t]#.*)?")
"""What begins a scalar of several lines: where those end with a line's end or not, it is none for a field."""
_TAGGED: Final = re.compile(r"(?:![\w.:/-]*|&\w+)[ \t]+\S.*")
"""What stands before a value in YAML alone: a tag, or an anchor."""
_NOTHING: Final = ("", "~", "null", "Null", "NULL")
_TYPED: Final = re.compile(r"&?(?:'static )?[Ss]tr(?:ing)?\??[ \t]*=[ \t]*[\"'].*")
"""`val name: String = "..."` is Kotlin or its like."""
_MOST_LEVELS: Final = 20


def read(text: str) -> Sequence[Found] | None:
    """The values of a text of which every line is YAML, and one shows that it is no list of labels."""
    lines = [line.rstrip(" \t\r") for line in text.splitlines()]
    lines = [
        line for line in lines if line and not line.lstrip().startswith("#") and line not in ("---", "...")
    ]
    levels: list[tuple[int, str]] = []
    counts: dict[tuple[str, ...], int] = {}
    found: list[Found] = []
    is_yaml = "---" in text
    block: int | None = None
    plain: int | None = None
    for line in lines:
        if block is not None and len(line) - len(line.lstrip(" ")) > block:
            continue
        block = None
        if plain is not None and ":" not in line and len(line) - len(line.lstrip(" ")) > plain:
            found[-1] = Found(found[-1].path, UNCLEAR)  # a scalar that goes on
            continue
        plain = None
        match = _LINE.fullmatch(line)
        if match is None:
            return None
        indent = len(match["indent"])
        while levels and levels[-1][0] >= indent:
            levels.pop()
        # A list may stand at its key's own indent.
        items = match["items"].split()
        if len(levels) + len(items) > _MOST_LEVELS:
            return None
        for _item in items:
            parent = tuple(name for _, name in levels)
            counts[parent] = place = counts.get(parent, -1) + 1
            levels.append((indent, str(place)))
            indent += 2
        path = tuple(name for _, name in levels)
        key = match["key"] or match["dkey"] or match["skey"]
        if key is None:
            if not match["items"]:
                return None
            found += _scalar(path, match["item"]) or ()
            continue
        if re.match("[A-Z][a-z ]", key):
            return None
        raw = match["value"] or ""
        if _TYPED.fullmatch(raw):
            return None
        is_yaml = is_yaml or re.search(r"[_\"']|[a-z][A-Z]|\s#", line) is not None or bool(levels)
        is_yaml = is_yaml or _TAGGED.fullmatch(raw) is not None
        if _BLOCK.fullmatch(raw):
            block = len(match["indent"])
            is_yaml = True
        scalars = _scalar((*path, key), raw)
        if scalars is None:
            return None
        found += scalars
        if scalars and raw[:1] not in ("[", "{") and not _BLOCK.fullmatch(raw):
            plain = len(match["indent"])
        levels.append((indent, key))
    return found if is_yaml and any(meaning_of(each.path) is not None for each in found) else None


def _scalar(path: tuple[str, ...], raw: str) -> list[Found] | None:
    """A value; None if it is none of one line."""
    text = raw.strip(" \t")
    if text.startswith("#"):
        text = ""
    if text[:1] == '"':
        match = _DOUBLE.fullmatch(text)
        value = None if match is None else _undone(match[1])
    elif text[:1] == "'":
        match = _SINGLE.fullmatch(text)
        value = None if match is None else match[1].replace("''", "'")
    elif text[:1] in ("[", "{") and text[1:2] != "{":
        return [Found(path + each.path, each.value) for each in code.read_value(text)]
    elif _BLOCK.fullmatch(text):
        value = UNCLEAR
    elif text[:1] in ("|", ">"):
        return None
    elif text[:1] in ("&", "*", "!"):
        value = REFERENCE
    else:
        value = re.split(r"[ \t]#", text, maxsplit=1)[0].rstrip(" \t")
        if value in _NOTHING:
            return []
    return None if value is None else [Found(path, value)]


def _undone(inner: str) -> str | None:
    def one(match: re.Match[str]) -> str:
        digits = match[1] or match[2] or match[3]
        return chr(int(digits, 16)) if digits else _ESCAPES[match[4]]

    try:
        return _ESCAPE.sub(one, inner)
    except (KeyError, ValueError, OverflowError):
        return None
