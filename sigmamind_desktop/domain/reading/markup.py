"""XML as FreeSWITCH and others have it, and HTML: parameters, attributes and elements with a text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html.parser import HTMLParser
from typing import Final

from sigmamind_desktop.domain.reading.found import Found
from sigmamind_desktop.domain.reading.names import meaning_of

_DEEPEST: Final = 20
_MARKUP: Final = re.compile(r"<[A-Za-z][\w:.-]*(?:\s[^<>]*)?>[^<]*</[A-Za-z]|<[A-Za-z][\w:.-]*\s[^<>]*/>")


def read(text: str) -> Sequence[Found] | None:
    """The values of a text that begins with a tag."""
    if text.lstrip()[:1] != "<" or _MARKUP.search(text) is None:
        return None
    parser = _Parser()
    parser.feed(text)
    parser.close()
    return parser.found if any(meaning_of(each.path) is not None for each in parser.found) else None


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Found] = []
        self._path: list[str] = []
        self._text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._text = ""
        if len(self._path) < _DEEPEST:
            self._path.append(tag)
        self._attributes(attrs)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._path.append(tag)
        self._attributes(attrs)
        self._path.pop()

    def handle_data(self, data: str) -> None:
        self._text += data

    def handle_endtag(self, tag: str) -> None:
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
