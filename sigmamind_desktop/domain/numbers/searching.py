"""What a person searches the numbers for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import repeat
from typing import Final

from sigmamind_desktop.domain.outside import plain_line

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

    def hits(self, texts: Sequence[str], shared: Sequence[str] = ()) -> list[bool]:
        """Whether each row is found.

        Args:
            texts: what each row has in its cells, in one, the letters folded.
            shared: more of each, where it is the same for many rows: such a text is looked at once.
        """
        hits = [True] * len(texts)
        for word, digits in self._words:
            found = {more for more in set(shared) if word in more or digits in more}
            hits = [
                is_hit and (word in text or digits in text or more in found)
                for is_hit, text, more in zip(hits, texts, shared or repeat(""), strict=False)
            ]
        return hits


def _is_part_of_number(text: str) -> bool:
    """Whether a searched text may be a part of a phone number."""
    return bool(_DIGITS_AND_PUNCTUATION.fullmatch(text)) and len(re.findall("[0-9]", text)) >= _FEWEST_DIGITS


def _digits(text: str) -> str:
    """A part of a number as it stands in E.164: `(+1)415` as `+1415`."""
    return re.sub("[^0-9+]", "", text)
