"""A text that must not be seen: the API key, a trunk's password."""

from __future__ import annotations

import json
from typing import Final, NoReturn

_MASK: Final = "Secret(•••)"


class Secret:
    """Holds a text and shows it to nobody who does not ask by `reveal`.

    Its `repr`, `str` and formats are a mask, so that a log line, a traceback or a
    dataclass around it shows nothing; it refuses to be pickled.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str = "") -> None:
        self._text: Final = text

    def reveal(self) -> str:
        """The text itself. Call it where the text leaves the program, and nowhere else."""
        return self._text

    def hint(self) -> str:
        """The last four characters, to tell two keys apart; nothing of a text under 12 characters."""
        return self._text[-4:] if len(self._text) >= 12 else ""

    def mask(self, text: str) -> str:
        """`text` with each occurrence of this secret replaced by dots, escaped ones too."""
        if not self._text:
            return text
        spellings = {
            self._text,
            json.dumps(self._text)[1:-1],
            json.dumps(self._text, ensure_ascii=False)[1:-1],
        }
        spellings |= {repr(spelling)[1:-1] for spelling in spellings} | {
            repr(spelling.encode("utf-8", errors="surrogatepass"))[2:-1] for spelling in spellings
        }
        for spelling in sorted(spellings, key=len, reverse=True):
            text = text.replace(spelling, "•••")
        return text

    def __len__(self) -> int:
        return len(self._text)

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._text == other._text

    def __hash__(self) -> int:
        return hash((Secret, self._text))

    def __repr__(self) -> str:
        return _MASK

    def __format__(self, _spec: str) -> str:
        return _MASK

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not written anywhere")
