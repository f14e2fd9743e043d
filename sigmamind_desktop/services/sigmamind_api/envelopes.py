"""What stands around the record, or the rows, of an answer: SigmaMind documents none of it for numbers.

Its other lists come as `{data, page, size, totalCounts, totalPages, hasNext}`, newer pages spell it
`totalCount`; other software has its own spellings. An end, and a failure, is what any of them says.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.http.bodies import Raw, parse, parse_around, says_two_things
from sigmamind_desktop.services.sigmamind_api.refusals import (
    AROUND,
    STATUS,
    SUCCEEDED,
    count_in,
    is_false,
    letters,
    refuse_failure,
)

_ROWS: Final = ("data", "items", "results", "rows", "content", "records")
# Spelt as `_letters` leaves them.
_TOTALS: Final = frozenset(
    {"total", "totalcount", "totalcounts", "totalitems", "totalrecords", "totalresults", "totalrows"}
    | {
        "totalelements",
        "totalnumbers",
        "totalsize",
        "totalhits",
        "totalphonenumbers",
        "count",
        "recordcount",
        "itemcount",
    }
)
_OF_THE_PAGE: Final = frozenset({"count", "itemcount", "recordcount"})
"""Where these are the page's own rows, they may be no more than that."""
_MORE: Final = frozenset(
    {"hasnext", "hasmore", "hasnextpage", "more", "hasmorepages", "hasmoreitems", "istruncated", "truncated"}
)
_LAST: Final = frozenset({"last", "islast", "islastpage"})
_REMAINING: Final = frozenset({"remaining", "remainingcount", "remainingitems", "itemsremaining"})
_CURSORS: Final = frozenset(
    {"cursor", "endcursor", "continuation", "continuationtoken", "pagetoken", "scrollid", "lastevaluatedkey"}
)
_PAGES: Final = frozenset({"totalpages", "pagecount", "pages", "numpages", "pagestotal", "lastpage"})
_MISSING: Final = frozenset(
    {
        "partial",
        "ispartial",
        "incomplete",
        "isincomplete",
        "omitted",
        "skipped",
        "timeout",
        "timedout",
        "degraded",
    }
    | {"approximate", "isapproximate", "totalisapproximate", "estimated", "isestimated", "totalisestimated"}
)
"""What says that rows are missing, or that the counts are guesses."""
_COMPLETE: Final = frozenset({"complete", "iscomplete"})
_UNFINISHED: Final = frozenset(
    {"pending", "processing", "inprogress", "loading", "queued", "running", "partial", "incomplete"}
    | {"timeout", "timedout", "unavailable", "degraded"}
)
"""A status of an answer that is not the last word on its rows."""
_WORDS: Final = ("message", "msg", "detail", "reason", "notice", "info")
_MOST_COMPARED: Final = 1_000_000
"""Bytes of a page that is looked through for names with two values; SigmaMind's have far fewer."""
_WARNINGS: Final = frozenset({"warning", "warnings"})
_OF_ROWS: Final = re.compile(
    "partial|complete|truncat|missing|omit|skip|not all|fail|could ?n.t|can ?not|time[d ]*.?out|unavailable"
)
"""In a warning: rows may be missing."""
_OF_THE_SERVICE: Final = re.compile("deprecat|sunset|retire|upgrade|newer version")
"""In a warning: of what will be, and of no row."""

_TRUE: Final = frozenset({"true", "yes", "1"})


@dataclass(frozen=True, slots=True)
class ListEnd:
    """What a page of a list says about the end of the list.

    Attributes:
        is_last: whether it is the last page; None if nothing says so.
        total: how many rows the whole list has; None if nothing says so.
        is_doubtful: whether rows may be missing, whatever it says of the end: it warns of that, has
            words or a warning in place of rows, two values under one name, or goes on at a cursor, where
            this program asks for pages by number.
    """

    is_last: bool | None = None
    total: int | None = None
    is_doubtful: bool = False


def record_of(
    body: bytes, secrets: tuple[Secret, ...] = (), *, is_call: bool = False
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The record that an answer holds, by itself or under `data`; and what stands around it there.

    Args:
        body: of the answer.
        secrets: what is masked in it.
        is_call: whether its `status` is a call's, and no word about the answer.

    Raises:
        ValueError: if it holds none; SaysFailure if it says that it failed.
    """
    reply = parse(body, secrets)
    if says_two_things(body, reply):
        raise ValueError("the body says two things under one name")
    around: dict[str, Any] = {}
    refuse_failure(reply, is_call=is_call)
    if isinstance(reply, dict) and not is_call and isinstance(results := reply.get("results"), list):
        # What a service that takes several wishes says of each, and here of the only one.
        for each in results:
            refuse_failure(each)
    if isinstance(reply, dict) and isinstance(reply.get("data"), dict):
        around, reply = reply, reply["data"]
        refuse_failure(reply, is_call=is_call)
    if not isinstance(reply, dict):
        raise ValueError(f"the body is a JSON {type(reply).__name__}, not an object")
    return reply, around


def list_of(body: bytes, secrets: tuple[Secret, ...], asked: int | None) -> tuple[list[Any], ListEnd]:
    """The rows of a page, and what it says about the end.

    The rows are a bare array, or under `data` or a name like it, there or one envelope deeper.

    Args:
        body: of the answer.
        secrets: what is masked in it.
        asked: which page was asked for, from 0; None believes what the page says of itself.

    Raises:
        ValueError: if the body is no list; SaysFailure if it says that it failed.
    """
    reply = parse(body, secrets)
    rows, end = _rows_in(reply, asked)
    is_doubtful = end.is_doubtful or (len(body) <= _MOST_COMPARED and says_two_things(body, reply))
    return rows, replace(end, is_doubtful=is_doubtful)


def raw_list_of(body: bytes, asked: int | None) -> tuple[list[Raw], ListEnd]:
    """The rows of a page as they came, for a reader that decodes no more of a row than it needs.

    For the rest see `list_of`.
    """
    return _rows_in(parse_around(body, _ROWS), asked)


def _rows_in(reply: Any, asked: int | None) -> tuple[list[Any], ListEnd]:
    envelopes: list[Mapping[str, Any]] = []
    while isinstance(reply, dict) and len(envelopes) < 2:
        refuse_failure(reply)
        envelopes.append(reply)
        reply = next((reply[name] for name in _ROWS if isinstance(reply.get(name), list | dict)), None)
    if not isinstance(reply, list):
        raise ValueError("the body is no list")
    around = [each[name] for each in envelopes for name in AROUND if isinstance(each.get(name), dict)]
    return reply, _end([*envelopes, *around], len(reply), asked)


def _end(envelopes: list[Mapping[str, Any]], rows: int, asked: int | None) -> ListEnd:
    said = [(letters(name), value) for envelope in envelopes for name, value in envelope.items()]

    def counts(names: Collection[str]) -> list[int]:
        read = [(name, count_in(value)) for name, value in said if name in names]
        return [
            count
            for name, count in read
            if count is not None and not (name in _OF_THE_PAGE and count == rows)
        ]

    told = max(counts({"page"}), default=0)
    # A server that counts its pages from 1 says 1 for the first: that is not taken for the second.
    page = told if asked is None else min(told, asked)
    total = max(counts(_TOTALS), default=None)
    more = [*_flags(said)]
    if any(pages := counts(_PAGES)):
        follows = page + 1 < max(pages)
        if not more:
            more = [follows]
        elif follows and not any(more):
            more = []  # at odds with itself: no end is proved
    if not more and asked is None and total is not None:
        more = [page * max(counts({"size"}), default=0) + rows < total]
    has_cursor = not more and any(name in _CURSORS and value for name, value in said)
    has_doubt = any(_is_doubt(name, value, rows) for name, value in said)
    is_elsewhere = rows == 0 and any(
        name in _ROWS and isinstance(value, list) and value for name, value in said
    )
    is_doubtful = has_cursor or has_doubt or is_elsewhere or (rows == 0 and _has_words(said))
    return ListEnd(not any(more) if more else None, total, is_doubtful)


def _is_doubt(name: str, value: object, rows: int) -> bool:
    if name in _WARNINGS and value and not is_false(value):
        words = str(value).lower()
        return bool(_OF_ROWS.search(words)) or (rows == 0 and not _OF_THE_SERVICE.search(words))
    if name in _MISSING:
        return bool(value) and not is_false(value)
    if name in _COMPLETE:
        return is_false(value)
    if name in _TOTALS:  # a count that can't be read: "100+", "1,234"; -1 is nobody's count
        return isinstance(value, str | dict) and bool(value) and count_in(value) is None
    if STATUS.fullmatch(name):
        return isinstance(value, str) and letters(value) in _UNFINISHED
    if not name.startswith("next") or not value or isinstance(value, bool):
        return False
    # A page by its number, in an address or alone, is no cursor.
    return count_in(value) is None and re.search("page=[0-9]", str(value)) is None


def _has_words(said: list[tuple[str, Any]]) -> bool:
    """Whether a page without rows has a message, and does not call itself a success."""
    succeeded = any(SUCCEEDED.fullmatch(name) and value is True for name, value in said)
    words = [letters(str(value)) for name, value in said if name in _WORDS and value]
    return not succeeded and any(not SUCCEEDED.fullmatch(word) for word in words)


def _flags(said: list[tuple[str, Any]]) -> Iterator[bool]:
    """Whether another page follows, by each name that says so."""
    for name, value in said:
        if name in _MORE or name in _LAST:
            if (is_true := str(value).lower() in _TRUE) or is_false(value):
                yield is_true is (name in _MORE)
        elif name in _REMAINING:
            if (count := count_in(value)) is not None:
                yield count > 0
        elif name.startswith("next"):
            yield bool(value)
        elif name == "links" and isinstance(value, list):
            yield from (True for link in value if isinstance(link, dict) and link.get("rel") == "next")
