"""JSON: a whole text, several documents in one, an object without its brackets or among other things."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, Final

from sigmamind_desktop.domain.reading.found import UNCLEAR, Found
from sigmamind_desktop.domain.reading.names import meaning_of
from sigmamind_desktop.domain.reading.tables import is_number

_DEEPEST: Final = 8
_MOST_BRACES: Final = 30
"""Where an object is looked for; a call of the API has a few."""

# Numbers stay as they are written, and a text may go over several lines.
_DECODER: Final = json.JSONDecoder(
    strict=False,
    object_pairs_hook=lambda pairs: _one_value_each(pairs),
    parse_int=str,
    parse_float=str,
    parse_constant=lambda _name: None,
)
_TYPOGRAPHIC: Final = str.maketrans("“”„", '"""')


def read(text: str) -> Sequence[Found] | None:
    """One JSON text, or several one after the other."""
    stripped = text.strip().rstrip(",;").rstrip()
    if stripped[:1] in ("{", "["):
        spellings = [stripped, stripped.translate(_TYPOGRAPHIC)]
    elif stripped[:1] == '"':
        spellings = [stripped, "{" + stripped + "}"]
    else:
        return None
    for spelling in spellings:
        values = _documents(spelling)
        if len(values) == 1 and isinstance(values[0], str):
            return read(values[0])  # JSON in JSON
        if len(values) == 1 and (numbers := _bare_numbers(values[0])):
            return numbers
        if values and all(isinstance(value, dict | list) for value in values):
            return list(found_in(values[0] if len(values) == 1 else values))
    return None


def read_within(text: str) -> Sequence[Found] | None:
    """The JSON object with the most known names among other things."""
    best: list[Found] = []
    most = 0
    for brace in islice(re.finditer(r"\{", text), _MOST_BRACES):
        try:
            value, _ = _DECODER.raw_decode(text, brace.start())
        except (ValueError, RecursionError):
            continue
        found = list(found_in(value))
        known = sum(meaning_of(each.path) is not None for each in found)
        if known > most:
            best, most = found, known
    return best or None


def found_in(value: Any, path: tuple[str, ...] = ()) -> Iterator[Found]:
    """The texts and numbers in what was read, with the names that lead to them."""
    if isinstance(value, str):
        nested = read(value) if value.lstrip()[:1] == "{" else None
        if nested is None:
            yield Found(path, value)
        else:
            yield from (Found(path + each.path, each.value) for each in nested)
    elif isinstance(value, int) and not isinstance(value, bool):
        yield Found(path, str(value))
    elif len(path) >= _DEEPEST:
        return
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from found_in(inner, (*path, str(place)))
    elif isinstance(value, dict):
        named = value.get("key", value.get("name"))
        if isinstance(named, str) and isinstance(value.get("value"), str):
            yield Found((*path, named), value["value"])
            return
        for key, inner in value.items():
            yield from found_in(inner, (*path, str(key)))


def _bare_numbers(value: Any) -> list[Found]:
    """An array of phone numbers, which have no name there; empty for any other."""
    if not isinstance(value, list) or not all(isinstance(each, str) and is_number(each) for each in value):
        return []
    return [Found((str(place), "number"), each) for place, each in enumerate(value)]


def _one_value_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; of a name that comes with two values nobody knows which is meant."""
    read: dict[str, Any] = {}
    for name, value in pairs:
        read[name] = value if read.setdefault(name, value) == value else UNCLEAR
    return read


def _documents(text: str) -> list[Any]:
    values, end = [], 0
    while end < len(text):
        try:
            value, end = _DECODER.raw_decode(text, end)
        except (ValueError, RecursionError):
            return []
        values.append(value)
        end += len(text) - end - len(text[end:].lstrip(" \t\r\n"))
    return values
