"""Markdown: tables and lists of names and values, as a README or a ticket has them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from sigmamind_desktop.domain.reading.found import Found
from sigmamind_desktop.domain.reading.names import is_named
from sigmamind_desktop.domain.reading.tables import below

_RULE: Final = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")
_ITEM: Final = re.compile(
    r"\s*(?:[-*+]\s+|[0-9]+[.)]\s+|\#+\s+)?(?P<mark>\*\*|__|`|\*)(?P<name>[A-Za-z][\w ./()-]{0,40}?)\s*"
    r"(?P<colon>:?)(?P=mark)\s*(?P<after>[:=]|[-–—](?=\s))?\s*(?P<value>.*?)\s*"
)
_CODE: Final = re.compile(r"(`+) ?(.+?) ?\1")


def read_table(text: str) -> Sequence[Found] | None:
    """A table: names in its head, or in the first of its two columns."""
    lines = [line for line in text.splitlines() if "|" in line]
    rules = [place for place, line in enumerate(lines) if _RULE.fullmatch(line) and "-" in line]
    if not rules or rules[0] != 1:
        return None
    head, *rows = [_cells(line) for place, line in enumerate(lines) if place != 1]
    if sum(map(is_named, head)) >= 2:
        return list(below(head, rows))
    pairs = [row for row in rows if len(row) == 2]
    if len(pairs) == len(rows) and any(is_named(row[0]) for row in pairs):
        return [Found((row[0],), row[1]) for row in pairs]
    return None


def read_list(text: str) -> Sequence[Found] | None:
    """`- **Name**: value` on lines of their own."""
    matches = [match for line in text.splitlines() if (match := _ITEM.fullmatch(line)) is not None]
    found = [
        Found((match["name"],), _plain(match["value"]))
        for match in matches
        if (match["colon"] or match["after"]) and match["value"]
    ]
    return found if any(is_named(each.path[0]) for each in found) else None


def _cells(line: str) -> list[str]:
    inner = re.sub(r"^\s*\||(?<!\\)\|\s*$", "", line)
    return [_plain(cell.strip().replace("\\|", "|")) for cell in re.split(r"(?<!\\)\|", inner)]


def _plain(text: str) -> str:
    """Without what makes it code or bold."""
    if match := _CODE.fullmatch(text):
        return match[2]
    if match := re.fullmatch(r"(\*\*|__)(.+)\1", text):
        return _plain(match[2])
    if match := re.fullmatch(r"<([^<>\s]+)>|\[([^\[\]]+)\]\([^()\s]+\)", text):
        return match[1] or match[2]
    return re.sub(r"\\([\\`*_{}\[\]<>()#+.!|-])", r"\1", text)
