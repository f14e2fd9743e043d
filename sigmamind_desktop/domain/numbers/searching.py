"""What a person searches the numbers for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import compress
from typing import Final, TypeVar

from sigmamind_desktop.domain.outside import plain_line

Row = TypeVar("Row")

_DIGITS_AND_PUNCTUATION: Final = re.compile(r"[0-9\s+\-().,/\u2010-\u2015\u2212]*")
_FEWEST_DIGITS: Final = 2


class Search:
    """What is searched: words that each stand in some cell, in any case of letters.

    Phone numbers match however either is punctuated: `(415) 555` finds +1 415-555-2671.

    Attributes:
        text: what was typed or pasted, as a plain line.
    """

    def __init__(self, typed: str = "") -> None:
        self.text = text = plain_line(typed)
        words = text.casefold().split()
        if _is_part_of_number(text):
            words = [word for word in words if any(character.isdigit() for character in word)]
            self._words = [(word, _digits(word)) for word in words]
        else:
            self._words = [(word, _digits(word) if _is_part_of_number(word) else word) for word in words]

    def __bool__(self) -> bool:
        """Whether anything is searched."""
        return bool(self._words)

    def found(self, rows: Iterable[Row], texts: Iterable[str]) -> list[Row]:
        """The rows that are found, in their order; `texts` has all of each in one, its letters folded."""
        rows, texts = list(rows), list(texts)
        for word, digits in self._words:
            hits = [word in text or digits in text for text in texts]
            rows, texts = list(compress(rows, hits)), list(compress(texts, hits))
        return rows


def _is_part_of_number(text: str) -> bool:
    """Whether a searched text may be a part of a phone number."""
    return bool(_DIGITS_AND_PUNCTUATION.fullmatch(text)) and len(re.findall("[0-9]", text)) >= _FEWEST_DIGITS


def _digits(text: str) -> str:
    """A part of a number as it stands in E.164: `(+1)415` as `+1415`."""
    return re.sub("[^0-9+]", "", text)
