"""Texts that a person typed or pasted: what nobody sees in them, and what does not belong into a field.

The readers of fields use it. What others wrote is read by `outside`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Final

# Characters of format (Cf) that web pages and chat programs leave in what is copied from them.
# Zero-width joiners are not here: they are part of emoji and of several scripts.
_INVISIBLE: Final = dict.fromkeys(
    [0x00AD, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0xFEFF]
)

_SEPARATORS: Final = dict.fromkeys((0x2028, 0x2029), " ")
"""Of lines and paragraphs, which break a line as control characters do."""

_JOINERS: Final = "\u200c\u200d"
INVISIBLE: Final = "".join(map(chr, _INVISIBLE))
"""For `str.strip`, where only the ends are to be cleaned."""


def is_sendable(text: str) -> bool:
    """Whether `text` has neither control characters nor halves of a surrogate pair."""
    return not any(unicodedata.category(character) in ("Cc", "Cs") for character in text)


def clean(text: str) -> str:
    """`text` without invisible and unsendable characters, and without white space at its ends."""
    visible = text.translate(_INVISIBLE | _SEPARATORS)
    if not is_sendable(visible):
        visible = "".join(
            " " if character in "\t\n\r" else character
            for character in visible
            if character in "\t\n\r" or unicodedata.category(character) not in ("Cc", "Cs")
        )
    return visible.strip()


def is_joiner(text: str, place: int) -> bool:
    """Whether a joiner stands there that is seen by what it does: within emoji, or words that need it."""
    around = text[place - 1 : place] + text[place + 1 : place + 2]
    return (
        text[place] in _JOINERS
        and len(around) == 2
        and all(each.isprintable() and not each.isascii() for each in around)
        and not any(unicodedata.name(each, "").startswith("LATIN") for each in around)
    )


def hidden_in(text: str) -> str:
    """The first character of format (Unicode category Cf) that nobody sees; empty if there is none."""
    for place, character in enumerate(text):
        if unicodedata.category(character) == "Cf" and not is_joiner(text, place):
            return character
    return ""


def without_format(text: str) -> str:
    """`text` without characters of format (Unicode category Cf), joiners too: where none has a meaning."""
    return "".join(character for character in text if unicodedata.category(character) != "Cf")


def read_name(typed: str, taken: Iterable[str], longest: int) -> str | None:
    """What a person calls something, from what was typed.

    None if it is empty, has more than `longest` characters, or is another one's in any case of letters.
    """
    name = " ".join(clean(typed).split())
    others = {other.casefold() for other in taken}
    return name if 0 < len(name) <= longest and name.casefold() not in others else None
