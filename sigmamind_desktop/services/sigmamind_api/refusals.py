"""What an answer says of itself: that it failed, or did what it was asked; SigmaMind documents none of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from sigmamind_desktop.services.sigmamind_api.complaints import message_in

AROUND: Final = ("pagination", "meta", "page", "paging", "links", "_links", "pageInfo", "page_info")
"""Where an envelope keeps its counts, if not beside the rows."""

SUCCEEDED: Final = re.compile("(is|was|has)?(ok|success|successful|succeed|succeeded|accepted|valid)")
_FAILED: Final = re.compile(
    "(is|has|import|request|validation|field)?(err|errors?|fail|failed|failures?|faults?|exceptions?|rejection)"
    "(codes?|msg|messages?|description|details?|reasons?|string|text|count|list|info|numbers)?"
)
_LEFT_OUT: Final = re.compile(
    "(failed|rejected|refused|declined|denied|invalid|unprocessed|notimported|notcreated|notaccepted)"
    "((phone|sip)*numbers?|items?|rows?|records?|entries|count|list)"
)
"""What was not taken, or how much of it."""
_UNDONE: Final = re.compile(
    "(is|was|has|been)*(dryrun|testrun|validateonly|validationonly|simulated?|simulation|preview"
    "|(deleted|removed|purged|discarded|reverted|rolledback|skipped|ignored)(at|on)?)"
    "((phone|sip)*numbers?|items?|rows?|records?|entries|count|list)?"
)
"""What was only tried, was passed over, or is no longer there: an import and a change leave a number."""
_DONE: Final = re.compile(
    "(imported|created|updated|modified|matched|upserted|inserted|saved|persisted)(count)?"
)
"""What was done: an update creates nothing, so that one of these that is true is enough."""
STATUS: Final = re.compile("(import|request|response)?(status|state|result|outcome)(text)?")
_SEVERITY: Final = frozenset({"level", "severity", "type"})
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
        "notfound",
        "notimported",
        "notcreated",
        "notaccepted",
        "notallowed",
        "badrequest",
        "conflict",
        "timeout",
        "unable",
    }
)
_FALSE: Final = frozenset({"false", "no", "0"})
_ABOUT: Final = (*AROUND, "status", "result", "response", "header")
"""Where an answer may keep what it says of itself."""


class SaysFailure(ValueError):
    """An answer that tells of a failure with the status of a success.

    Attributes:
        said: what it says, as plain text; may be empty.
    """

    def __init__(self, said: str, reason: str = "the body is an error with the status of a success") -> None:
        super().__init__(reason)
        self.said = said


def refuse_failure(reply: object, *, is_call: bool = False) -> None:
    """Raise SaysFailure for a failure that comes with the status of a success."""
    if not isinstance(reply, dict):
        return
    own = {name: value for name, value in reply.items() if not (is_call and name in ("status", "state"))}
    about = [own[name] for name in _ABOUT if isinstance(own.get(name), dict)]
    if any(map(_says_failure, [own, *about])):
        raise SaysFailure(message_in(reply))


def refuse_undone(record: Mapping[str, Any]) -> None:
    """Raise SaysFailure for an answer about one number that says that nothing of it was kept."""
    for name, value in record.items():
        own = letters(name)
        is_how = own == "mode" or STATUS.fullmatch(own) is not None
        is_undone = bool(value) and not is_false(value) and _UNDONE.fullmatch(own) is not None
        if is_undone or (is_how and _UNDONE.fullmatch(letters(str(value))) is not None):
            raise SaysFailure(message_in(record), "the body says that nothing was kept")


def _says_failure(reply: Mapping[str, Any]) -> bool:
    said = [(letters(name), value) for name, value in reply.items()]
    done = [value for name, value in said if _DONE.fullmatch(name) and value is not None]
    return (
        any(_is_failure(name, value) for name, value in said)
        or (bool(done) and all(map(is_false, done)))
        or ("message" in reply and re.fullmatch("E[A-Z0-9_-]+", str(reply.get("code"))) is not None)
    )


def _is_failure(name: str, value: object) -> bool:
    """Whether a name and its value tell of a failure; nothing under a name of failure is none."""
    if SUCCEEDED.fullmatch(name):
        return is_false(value)
    if _FAILED.fullmatch(name) or _LEFT_OUT.fullmatch(name) or name in _FAILURES:
        return bool(value) and not is_false(value)
    if name in _SEVERITY:
        return str(value).lower() in ("error", "fatal")
    is_status = name == "code" or STATUS.fullmatch(name) is not None
    if is_status and (value is False or _names_failure(value)):
        return True
    return _CODES.fullmatch(name) is not None and 400 <= (count_in(value) or 0) <= 599


def _names_failure(value: object) -> bool:
    """Whether a status is one of failure, or has a word for it: `import_failed`; not `no errors`."""
    if not isinstance(value, str):
        return False
    words = re.findall("[a-z]+", value.lower())
    return "".join(words) in _FAILURES or ("no" not in words and not _FAILURES.isdisjoint(words))


def is_false(value: object) -> bool:
    """Whether a value says no, as a boolean, a number or a word; null says nothing."""
    return value is not None and str(value).strip().lower() in _FALSE


def letters(name: str) -> str:
    """A name as all its spellings have it: `has_next` and `hasNext` are `hasnext`."""
    return re.sub("[^a-z]", "", name.lower())


def count_in(value: object) -> int | None:
    """A count, as a number or as a text; None for anything else."""
    if isinstance(value, str) and re.fullmatch(r"\s*[0-9]{1,12}\s*", value, re.ASCII):
        return int(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return int(value) if value >= 0 and value == int(value) else None
