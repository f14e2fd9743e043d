"""The pages of a list, up to its proved end."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from typing import Final, Protocol, TypeVar

from sigmamind_desktop.domain.errors import EndlessList
from sigmamind_desktop.services.http.exchange import HttpAnswer
from sigmamind_desktop.services.sigmamind_api.envelopes import ListEnd

# Of all pages of a list together. No account has a hundred thousand numbers or agents; whatever goes on
# after that would fill the memory.
_MOST_ROWS: Final = 100_000
_MOST_BYTES: Final = 100_000_000


class Page(Protocol):
    """What is asked of a page, whatever its rows are."""

    @property
    def keys(self) -> Collection[str]:
        """What tells one row from another."""

    @property
    def unreadable(self) -> int:
        """How many rows can't be read."""

    @property
    def end(self) -> ListEnd:
        """What it says about the end of the list."""


P = TypeVar("P", bound=Page)


async def read_pages(
    ask: Callable[[Sequence[P]], Awaitable[HttpAnswer | None]],
    decode: Callable[[HttpAnswer, int], P],
    *,
    seconds: float,
    enough: int | None = None,
    on_page: Callable[[P], None] = lambda _page: None,
) -> tuple[list[P], bool]:
    """Read page after page.

    Args:
        ask: for the page after these; None if it is not there and nobody said that it is.
        decode: reads an answer to the page of this number, from 0.
        seconds: for all of them.
        enough: rows, after which the rest is not asked for.
        on_page: called for each page that another one is asked for after.

    Returns:
        The pages, and whether their end is proved: by what the last one says and counts that agree
        with the rows, or by a page without rows. A page shorter than asked for proves nothing: the
        server may have its own size. Nor does one that comes again: it may have no pages.

    Raises:
        EndlessList: if there is more of it than of any account's.
        AppError: what `ask` and `decode` raise.
    """
    parts: list[P] = []
    seen: set[str] = set()
    rows = size = 0
    try:
        async with asyncio.timeout(seconds):
            while rows <= _MOST_ROWS and size <= _MOST_BYTES:
                answer = await ask(parts)
                if answer is None:
                    return parts, False
                part = decode(answer, len(parts))
                parts.append(part)
                is_empty = not part.keys and not part.unreadable
                if seen.issuperset(part.keys) and not is_empty:
                    return parts, False
                seen.update(part.keys)
                rows = len(seen) + sum(each.unreadable for each in parts)
                size += len(answer.body)
                end = part.end
                agrees = end.total in (None, rows) and not any(each.end.is_doubtful for each in parts)
                if is_empty:
                    return parts, agrees and end.is_last is not False
                if agrees and (end.is_last or (end.is_last is None and end.total is not None)):
                    return parts, True
                if enough is not None and rows >= enough:
                    return parts, False
                on_page(part)
    except TimeoutError:
        raise EndlessList(f"over {seconds:.0f} seconds, {len(parts)} pages") from None
    raise EndlessList(f"{rows} rows, {size} bytes, {len(parts)} pages")
