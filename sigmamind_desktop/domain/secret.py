"""A text that must not be seen: the API key, a trunk's password."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NoReturn
from weakref import WeakValueDictionary

if TYPE_CHECKING:
    from sigmamind_desktop.domain.spellings import Spellings

_MASK: Final = "Secret(•••)"
_DOTS: Final = "•••"

SHORTEST_TO_MASK: Final = 4
"""Characters; to mask every place of one or two letters would leave no text to read."""

# How a secret stands in a request, a form or a configuration, quoted in any way; and in an address.
_QUOTE: Final = r"""(?:\\{0,8}["'`]|%22|%27|&(?:amp;)*(?:quot|apos|\#0*3[49]|\#x0*2[27]);)"""
_PLACES: Final = re.compile(
    rf"""(?isx)
    (?P<before>
      (?:
        (?:x-)?(?:api[_-]?key|(?:proxy-)?authorization|(?<![\w-])[\w-]{{0,40}}?pass(?:word|wort|wd|phrase))
        {_QUOTE}?\s*(?:=>|[:=,]|%3a|%3d)
      | (?<![\w-])[\w-]{{0,40}}?(?:pass|pwd|secret)  # words of prose, too: a comma says nothing
        {_QUOTE}?\s*(?:=>|[:=]|%3a|%3d)
      )
      \s*(?:(?:basic|bearer)(?:\s|%20)+)?b?(?P<quote>{_QUOTE})?
    )
    (?!Secret\()
    (?P<value>(?(quote)(?:(?!(?P=quote))(?:\\.|.))+|[^\s"',}}&]+))
    | (?:(?<=://)|(?:(?<=\bsip:)|(?<=\bsips:))(?=[^\s/@:]*:))(?P<login>[^\s/@]+)(?=@)
    """
)


class Secret:
    """Holds a text and shows it to nobody who does not ask by `reveal`.

    Its `repr`, `str` and formats are a mask, so that a log line, a traceback or a
    dataclass around it shows nothing; it refuses to be pickled.
    """

    __slots__ = ("__weakref__", "_spellings", "_text")

    def __init__(self, text: str = "") -> None:
        self._text: Final = text
        self._spellings: Spellings | None = None
        if len(text) >= SHORTEST_TO_MASK:
            _living[id(self)] = self

    def reveal(self) -> str:
        """The text itself. Call it where the text leaves the program, and nowhere else."""
        return self._text

    def hint(self) -> str:
        """The last four characters, to tell two keys apart; nothing of a text under 12 characters."""
        return self._text[-4:] if len(self._text) >= 12 else ""

    def mask(self, text: str) -> str:
        """`text` with each occurrence of this secret replaced by dots, in every spelling.

        Under four characters only where it stands behind the name of a field for secrets.
        """
        if not self._text:
            return text
        if self._spellings is None:
            from sigmamind_desktop.domain.spellings import Spellings  # its table of HTML's names is large

            self._spellings = Spellings(self._text)
        spellings = self._spellings
        if len(self) >= SHORTEST_TO_MASK:
            return spellings.replaced(text, _DOTS)

        def at_its_place(match: re.Match[str]) -> str:
            if match["login"] is not None:
                name, colon, password = match["login"].partition(":")
                return f"{name}{colon}{_DOTS}" if spellings.is_spelt(password) else match[0]
            return match["before"] + _DOTS if spellings.is_spelt(match["value"]) else match[0]

        return _PLACES.sub(at_its_place, text)

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


def mask_living(text: str) -> str:
    """`text` without any secret of this process that is still held, the longest first.

    Texts under four characters are left. For what a person called something.
    """
    # As references first: a secret that another thread makes meanwhile would end a loop over the values.
    living = {secret for found in _living.valuerefs() if (secret := found()) is not None}
    for secret in sorted(living, key=len, reverse=True):
        text = secret.mask(text)
    return text


def redact(text: str) -> str:
    """`text` without what `mask_living` masks, nor what stands where secrets stand.

    For what is about to be written, and means nothing to a program: a log, a report.
    """
    return _PLACES.sub(lambda match: f"{match['before'] or ''}{_DOTS}", mask_living(text))


def names_secret(text: str) -> bool:
    """Whether something stands in `text` behind the name of a field for secrets."""
    return any(match["before"] is not None for match in _PLACES.finditer(text))
