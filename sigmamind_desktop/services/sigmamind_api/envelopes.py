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
from sigmamind_desktop.services.sigmamind_api.bodies import Raw, parse, parse_around, says_two_things
from sigmamind_desktop.services.sigmamind_api.complaints import message_in

_ROWS: Final = ("data", "items", "results", "rows", "content", "records")
_AROUND: Final = ("pagination", "meta", "page", "paging", "links", "_links", "pageInfo", "page_info")
"""Where an envelope keeps its counts, if not beside the rows."""

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
    {"partial", "ispartial", "incomplete", "isincomplete"}
    | {"approximate", "isapproximate", "totalisapproximate", "estimated", "isestimated", "totalisestimated"}
)
"""What says that rows are missing, or that the counts are guesses."""
_MOST_COMPARED: Final = 1_000_000
"""Bytes of a page that is looked through for names with two values; SigmaMind's have far fewer."""
_WARNINGS: Final = frozenset({"warning", "warnings"})
_OF_ROWS: Final = re.compile(
    "partial|complete|truncat|missing|omit|skip|not all|fail|could ?n.t|can ?not|time[d ]*.?out|unavailable"
)
"""In a warning: rows may be missing."""
_OF_THE_SERVICE: Final = re.compile("deprecat|sunset|retire|upgrade|newer version")
"""In a warning: of what will be, and of no row."""

_SUCCEEDED: Final = re.compile("(is|was|has)?(ok|success|successful|succeeded|accepted)")
_FAILED: Final = re.compile(
    "(is|has)?(err|errors?|fail|failed|failures?|faults?|exceptions?)"
    "(code|msg|message|description|details?|reason|string|text|count)?"
)
_DONE: Final = re.compile("(imported|created|updated|modified|matched|upserted|inserted|saved)(count)?")
"""What was done: an update creates nothing, so that one of these that is true is enough."""
_STATUS: Final = frozenset({"status", "state", "result", "outcome"})
_CODES: Final = re.compile("(http|response|result)?(status|code|statuscode)|httpresponsecode")
_FAILURES: Final = frozenset(
    {"error", "errored", "failed", "failure", "fail", "fault", "rejected", "refused", "declined", "denied"}
    | {
        "invalid",
        "unsuccessful",
        "forbidden",
        "unauthorized",
        "unauthorised",
        "aborted",
        "false",
        "ko",
        "nok",
        "notok",
    }
)
_FALSE: Final = frozenset({"false", "no", "0"})
_ABOUT: Final = (*_AROUND, "status", "result", "response", "header")
"""Where an answer may keep what it says of itself."""


class SaysFailure(ValueError):
    """An answer that tells of a failure with the status of a success.

    Attributes:
        said: what it says, as plain text; may be empty.
    """

    def __init__(self, said: str, reason: str = "the body is an error with the status of a success") -> None:
        super().__init__(reason)
        self.said = said


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
    if says_two_things(body):
        raise ValueError("the body says two things under one name")
    around: dict[str, Any] = {}
    _refuse_failure(reply, is_call=is_call)
    if isinstance(reply, dict) and not is_call and isinstance(results := reply.get("results"), list):
        # What a service that takes several wishes says of each, and here of the only one.
        for each in results:
            _refuse_failure(each)
    if isinstance(reply, dict) and isinstance(reply.get("data"), dict):
        around, reply = reply, reply["data"]
        _refuse_failure(reply, is_call=is_call)
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
    rows, end = _rows_in(parse(body, secrets), asked)
    is_doubtful = end.is_doubtful or (len(body) <= _MOST_COMPARED and says_two_things(body))
    return rows, replace(end, is_doubtful=is_doubtful)


def raw_list_of(body: bytes, asked: int | None) -> tuple[list[Raw], ListEnd]:
    """The rows of a page as they came, for a reader that decodes no more of a row than it needs.

    For the rest see `list_of`.
    """
    return _rows_in(parse_around(body, _ROWS), asked)


def _rows_in(reply: Any, asked: int | None) -> tuple[list[Any], ListEnd]:
    envelopes: list[Mapping[str, Any]] = []
    while isinstance(reply, dict) and len(envelopes) < 2:
        _refuse_failure(reply)
        envelopes.append(reply)
        reply = next((reply[name] for name in _ROWS if isinstance(reply.get(name), list | dict)), None)
    if not isinstance(reply, list):
        raise ValueError("the body is no list")
    around = [each[name] for each in envelopes for name in _AROUND if isinstance(each.get(name), dict)]
    return reply, _end([*envelopes, *around], len(reply), asked)


def _end(envelopes: list[Mapping[str, Any]], rows: int, asked: int | None) -> ListEnd:
    said = [(_letters(name), value) for envelope in envelopes for name, value in envelope.items()]

    def counts(names: Collection[str]) -> list[int]:
        read = [(name, _count(value)) for name, value in said if name in names]
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
    is_doubtful = has_cursor or has_doubt or (rows == 0 and _has_words(said))
    return ListEnd(not any(more) if more else None, total, is_doubtful)


def _is_doubt(name: str, value: object, rows: int) -> bool:
    if name in _WARNINGS and value and not _is_false(value):
        words = str(value).lower()
        return bool(_OF_ROWS.search(words)) or (rows == 0 and not _OF_THE_SERVICE.search(words))
    if name in _MISSING:
        return bool(value) and not _is_false(value)
    if not name.startswith("next") or not value or isinstance(value, bool):
        return False
    # A page by its number, in an address or alone, is no cursor.
    return _count(value) is None and re.search("page=[0-9]", str(value)) is None


def _has_words(said: list[tuple[str, Any]]) -> bool:
    """Whether a page without rows has a message, and does not call itself a success."""
    succeeded = any(_SUCCEEDED.fullmatch(name) and value is True for name, value in said)
    words = [_letters(str(value)) for name, value in said if name in ("message", "msg", "detail") and value]
    return not succeeded and any(not _SUCCEEDED.fullmatch(word) for word in words)


def _flags(said: list[tuple[str, Any]]) -> Iterator[bool]:
    """Whether another page follows, by each name that says so."""
    for name, value in said:
        if name in _MORE or name in _LAST:
            said_so = str(value).lower()
            if said_so in ("true", "false"):
                yield (said_so == "true") is (name in _MORE)
        elif name in _REMAINING:
            if (count := _count(value)) is not None:
                yield count > 0
        elif name.startswith("next"):
            yield bool(value)


def _letters(name: str) -> str:
    return re.sub("[^a-z]", "", name.lower())


def _count(value: object) -> int | None:
    """A count, as a number or as a text; None for anything else."""
    if isinstance(value, str) and re.fullmatch(r"\s*[0-9]{1,12}\s*", value, re.ASCII):
        return int(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return int(value) if value >= 0 and value == int(value) else None


def _refuse_failure(reply: object, *, is_call: bool = False) -> None:
    """Raise SaysFailure for a failure that comes with the status of a success."""
    if not isinstance(reply, dict):
        return
    own = {name: value for name, value in reply.items() if not (is_call and name in ("status", "state"))}
    about = [own[name] for name in _ABOUT if isinstance(own.get(name), dict)]
    if any(map(_says_failure, [own, *about])):
        raise SaysFailure(message_in(reply))


def _says_failure(reply: Mapping[str, Any]) -> bool:
    said = [(_letters(name), value) for name, value in reply.items()]
    done = [value for name, value in said if _DONE.fullmatch(name) and value is not None]
    code = reply.get("code")
    return (
        any(_is_failure(name, value) for name, value in said)
        or (bool(done) and all(map(_is_false, done)))
        or ("message" in reply and isinstance(code, str) and re.fullmatch("E[A-Z0-9_-]+", code) is not None)
    )


def _is_failure(name: str, value: object) -> bool:
    """Whether a name and its value tell of a failure; nothing under a name of failure is none."""
    if _SUCCEEDED.fullmatch(name):
        return _is_false(value)
    if _FAILED.fullmatch(name):
        return bool(value) and not _is_false(value)
    if name in _STATUS and (value is False or (isinstance(value, str) and _letters(value) in _FAILURES)):
        return True
    return _CODES.fullmatch(name) is not None and 400 <= (_count(value) or 0) <= 599


def _is_false(value: object) -> bool:
    """Whether a value says no, as a boolean, a number or a word; null says nothing."""
    return value is not None and str(value).strip().lower() in _FALSE
