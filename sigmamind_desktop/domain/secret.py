"""A text that must not be seen: the API key, a trunk's password."""

from __future__ import annotations

import json
import re
from typing import Final, NoReturn
from weakref import WeakValueDictionary

_MASK: Final = "Secret(•••)"
_DOTS: Final = "•••"

SHORTEST_TO_MASK: Final = 4
"""Characters; to mask every place of one or two letters would leave no text to read."""

# How a secret stands in a request: in a header, in JSON, in a proxy's address.
_PLACES: Final = re.compile(
    r"""(?ix)
    ( (?:x-api-key|(?:proxy-)?authorization|trunk_?password)["']?\s*[:=,]\s*(?:(?:basic|bearer)\s+)?b?["']? )
    (?!Secret\()[^\s"',}]+
    | (?<=://)[^\s/@]+(?=@)
    """
)


class Secret:
    """Holds a text and shows it to nobody who does not ask by `reveal`.

    Its `repr`, `str` and formats are a mask, so that a log line, a traceback or a
    dataclass around it shows nothing; it refuses to be pickled.
    """

    __slots__ = ("__weakref__", "_text")

    def __init__(self, text: str = "") -> None:
        self._text: Final = text
        if len(text) >= SHORTEST_TO_MASK:
            _living[id(self)] = self

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
            text = text.replace(spelling, _DOTS)
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


_living: Final[WeakValueDictionary[int, Secret]] = WeakValueDictionary()


def redact(text: str) -> str:
    """`text` without any secret of this process that is still held, nor what stands where secrets stand.

    Texts under four characters are left. For what is about to be written: a log, a report.
    """
    for secret in sorted(_living.values(), key=len, reverse=True):
        text = secret.mask(text)
    return _PLACES.sub(lambda match: f"{match[1] or ''}{_DOTS}", text)
