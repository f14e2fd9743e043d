"""Texts and moments that others wrote: in replies, files, certificates and the data file.

They are cleaned and bounded once, by whoever reads them from there (`docs/decisions/21-outside-text.md`).
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from sys import intern
from typing import Final

from sigmamind_desktop.domain.text import is_joiner

_YEARS: Final = range(2000, 9999)
"""Outside of them systems have no local time for a moment."""


def plain_line(text: str, longest: int = 300) -> str:
    """One line of text as a person reads it.

    Line breaks, control characters, and what turns or hides other letters become blanks; emoji and the
    joiners of several scripts stay. What has more than `longest` characters is cut, with an ellipsis: a
    bound on what is kept, drawn and compared.
    """
    # Far longer texts are not looked through: what is cut off need not be clean.
    most = 8 * longest
    seen = text[:most]
    if not seen.isprintable():
        seen = "".join(
            each if each.isprintable() or is_joiner(text, place) else " " for place, each in enumerate(seen)
        )
    line = " ".join(seen.split())
    is_cut = len(text) > most or len(line) > longest
    return line[: longest - 1].rstrip() + "…" if is_cut else line


@lru_cache(maxsize=2_000)
def recurring_line(text: str, longest: int = 300) -> str:
    """A `plain_line` that many rows have: worked out once for most of them, and kept once for all."""
    return intern(plain_line(text, longest))


def whole(text: str) -> str:
    """`text` as it can be written: U+FFFD for each half of a surrogate pair that stands alone."""
    return text.encode("utf-16-le", errors="surrogatepass").decode("utf-16-le", errors="replace")


def sensible_moment(moment: datetime) -> datetime | None:
    """`moment` in UTC, which it is in where it does not say; None if it can't be shown as a local time."""
    try:
        utc = moment.astimezone(UTC) if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    except OverflowError:
        return None
    return utc if utc.year in _YEARS else None
