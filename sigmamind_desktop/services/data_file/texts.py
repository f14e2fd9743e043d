"""The border of the data file for texts: without a secret on the way in, clean and bounded on the way out.

Only what nobody can have typed as he liked goes past it: numbers in E.164, moments, states, and the names by
which rows are found again.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

from sigmamind_desktop.domain.outside import plain_line, recurring_line, whole
from sigmamind_desktop.domain.secret import mask_living
from sigmamind_desktop.domain.text import clean, is_joiner

LONGEST: Final = 1_000
"""Characters of a text; twice what any field takes."""

_AT_ONCE: Final = 100

_A_NUMBER: Final = re.compile(r"[\d\s()+./-]+")

_E164: Final = re.compile(r"\+[1-9][0-9]{1,14}")

_log = logging.getLogger(__name__)

T = TypeVar("T", str, str | None)


def shown(text: T) -> T:
    """A text to be shown, as it may be written: a secret in it is masked."""
    # Masked before it is cut: the beginning of a secret is one, too.
    return whole(mask_living(text)[:LONGEST]) if text else text


def all_shown(texts: Sequence[str | None]) -> Iterator[str | None]:
    """Each of these as `shown` has it: of a hundred texts, one look at all tells that none has a secret."""
    for at in range(0, len(texts), _AT_ONCE):
        some = texts[at : at + _AT_ONCE]
        together = "\n".join(filter(None, some))
        if whole(mask_living(together)) == together:
            yield from (text[:LONGEST] if text else text for text in some)
        else:
            yield from map(shown, some)


def sendable(text: T) -> T:
    """A text that may be sent again, as it may be written: one with a secret in it is not kept.

    A part of it in its place would be sent for the whole.
    """
    if not text:
        return text
    return whole(text) if without_secret(text) else ""


def without_secret(text: str) -> bool:
    """Whether no secret is in a text."""
    return mask_living(text) == text


def typed_number(text: str) -> str:
    """A phone number as typed: a PIN that is among its digits is none of its secrets."""
    masked = mask_living(text)
    is_beside = _A_NUMBER.fullmatch(text) and re.search(r"\d", masked)
    return text if is_beside else sendable(text)


def is_number(text: str) -> bool:
    """Whether a row's number can be one, in E.164; the log says where it can't."""
    found = _E164.fullmatch(text) is not None
    if not found:
        _log.warning("data file: a row's number is damaged")
    return found


def read(text: T) -> T:
    """A text that others may have written, as it was kept by this version or an earlier one: a plain line."""
    return plain_line(text, LONGEST) if text else text


def read_recurring(text: T) -> T:
    """As `read`, for a text that many rows have."""
    return recurring_line(text, LONGEST) if text else text


def read_typed(text: T) -> T:
    """A text that the person typed, and that may be sent again: of what is seen in it nothing is taken."""
    if not text:
        return text
    typed = clean(text[:LONGEST])
    seen = (each for place, each in enumerate(typed) if each.isprintable() or is_joiner(typed, place))
    return "".join(seen)
