"""XML as FreeSWITCH and others have it, and HTML: parameters, attributes and elements with a text."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from typing import Final

from sigmamind_desktop.domain.reading.found import REFERENCE, Found
from sigmamind_desktop.domain.reading.names import is_named, meaning_of
from sigmamind_desktop.domain.reading.tables import below

_DEEPEST: Final = 20
_CDATA: Final = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_ENTITY: Final = re.compile(r"&[A-Za-z][\w.-]*;")
_MARKUP: Final = re.compile(r"<[A-Za-z][\w:.-]*(?:\s[^<>]*)?>[^<]*</[A-Za-z]|<[A-Za-z][\w:.-]*\s[^<>]*/>")


def read(text: str) -> Sequence[Found] | None:
    """The values of a text that begins with a tag."""
    if text.lstrip()[:1] != "<" or _MARKUP.search(text) is None:
        return None
    parser = _Parser()
    parser.feed(_CDATA.sub(lambda match: html.escape(match[1]), text))
    parser.close()
    found = [*parser.found, *_in_rows(parser.rows)]
    if "<!ENTITY" in text:
        # What a document declares itself is not read.
        found = [Found(each.path, REFERENCE if _ENTITY.search(each.value) else each.value) for each in found]
    return found if any(meaning_of(each.path) is not None for each in found) else None


def _in_rows(rows: Sequence[Sequence[str]]) -> Iterator[Found]:
    """What stands in a table: names in its first row, or in the first of two columns."""
    if len(rows) > 1 and sum(map(is_named, rows[0])) >= 2:
        yield from below(rows[0], rows[1:])
    elif rows and all(len(row) == 2 for row in rows):
        yield from (Found((row[0].rstrip(": "),), row[1]) for row in rows)


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Found] = []
        self._path: list[str] = []
        self._text = ""
        self.rows: list[list[str]] = []
        self._cell: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._text = ""
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self._cell = []
        if len(self._path) < _DEEPEST:
            self._path.append(tag)
        self._attributes(attrs)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._path.append(tag)
        self._attributes(attrs)
        self._path.pop()

    def handle_data(self, data: str) -> None:
        self._text += data
        if self._cell is not None:
            self._cell.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th") and self._cell is not None and self.rows:
            self.rows[-1].append("".join(self._cell).strip())
            self._cell = None
        if tag not in self._path:
            return
        if self._path[-1] == tag and self._text.strip():
            self.found.append(Found(tuple(self._path), self._text.strip()))
        while self._path.pop() != tag:
            pass
        self._text = ""

    def _attributes(self, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if "value" in given and "name" in given:
            self.found.append(Found((*self._path, given["name"]), given["value"]))
            return
        self.found += [Found((*self._path, name), value) for name, value in given.items()]
