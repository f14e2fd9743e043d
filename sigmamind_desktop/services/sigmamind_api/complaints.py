"""What a refusal says, in whatever shape: SigmaMind documents none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.outside import plain_line
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.http.bodies import decode, masked, text_of

_DEEPEST: Final = 6
_MESSAGE_KEYS: Final = ("message", "msg", "error", "detail", "description", "title", "reason")
_FIELD_KEYS: Final = ("field", "path", "param", "property", "loc", "name", "key", "instancePath")
_FIELDS: Final = {re.sub("[^a-z]", "", field_id.lower()): field_id for field_id in FieldId} | {
    "sipphonenumber": FieldId.PHONE_NUMBER
}
"""Each field by the letters of its name."""


_NO_PATH: Final = re.compile(
    r"""(?ix) (?:(?:error|http)?[\s:]*40[45][\s:-]*)?
    (?: cannot\ (?:get|post|patch)\b.*
      | (?:(?:page|path|route|url|resource|the\ requested\ url)\ )?(?:was\ )?not\ found
      | method\ not\ allowed
      | (?:no|no\ such|unknown|invalid)\ (?:route|path|page|url|endpoint)\b.* )?
    [.!]?"""
)
"""What a server says of a path, whatever was asked for there; often nothing."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """What an error's body says, as plain text.

    Attributes:
        message: of the whole request; may be empty.
        fields: of single fields, where the body names them.
    """

    message: str = ""
    fields: Mapping[FieldId, str] = field(default_factory=dict)


def decode_complaint(body: bytes, secrets: Iterable[Secret] = ()) -> Complaint:
    """Read an error's body of any shape: objects, lists, text, HTML, nothing. Never raises.

    What it repeats of `secrets` is masked, before anything else is done to it.
    """
    try:
        text = text_of(body)
    except UnicodeDecodeError:
        text = body.decode("latin-1")
    text = masked(text, secrets)
    try:
        said = decode(text)
    except ValueError:
        is_for_people = "<" not in text and not text.lstrip().startswith(("{", "["))
        return Complaint(plain_line(text)) if is_for_people else Complaint()
    fields: dict[FieldId, str] = {}
    for field_id, message in _field_messages(said, _DEEPEST):
        fields.setdefault(field_id, message)
    return Complaint(message_in(said), fields)


def says_what(message: str) -> bool:
    """Whether the message of a 404 names what is not there, a number or an agent, and not the path alone."""
    return _NO_PATH.fullmatch(message) is None


def message_in(said: object) -> str:
    """The first sentence for people in what a body holds; empty if there is none."""
    return _message(said, _DEEPEST)


def _message(said: object, depth: int) -> str:
    """The first sentence for people in `said`."""
    if isinstance(said, str):
        return plain_line(said)
    if depth == 0:
        return ""
    if isinstance(said, dict):
        inner = [said[key] for key in (*_MESSAGE_KEYS, "errors", "data") if key in said]
    elif isinstance(said, list):
        inner = said
    else:
        return ""
    return next(filter(None, (_message(value, depth - 1) for value in inner)), "")


def _field_messages(said: object, depth: int) -> Iterator[tuple[FieldId, str]]:
    """Each message in `said` that is about one field of the form.

    Shapes: `{"field": "x", "message": ...}`, `{"loc": ["body", "x"], "msg": ...}`,
    `{"errors": {"x": [...]}}`, `{"x": "..."}`, `["x must be ..."]`, `{"message": "x must be ..."}`.
    """
    if depth == 0:
        return
    if isinstance(said, str):
        words = said.split(maxsplit=1)
        if words and (field_id := _field(words[0])):
            yield field_id, plain_line(said)
    elif isinstance(said, list):
        for item in said:
            yield from _field_messages(item, depth - 1)
    elif isinstance(said, dict):
        named = next(filter(None, (_field(said[key]) for key in _FIELD_KEYS if key in said)), None)
        if named is not None:
            message = _message({key: value for key, value in said.items() if key in _MESSAGE_KEYS}, depth)
            # Some validators list the broken rules by name: {"property": "x", "constraints": {...}}.
            yield named, message or _message(list(_values(said.get("constraints"))), depth)
            return
        for key, value in said.items():
            if field_id := _field(key):
                yield field_id, _message(value, depth) or _message(list(_values(value)), depth)
            else:
                yield from _field_messages(value, depth - 1)


def _values(mapping: object) -> Iterator[object]:
    if isinstance(mapping, dict):
        yield from mapping.values()


def _field(name: object) -> FieldId | None:
    """The field that a body means by `name`: `trunkUsername`, `body.trunk_username`, `["body", "x"]`."""
    if isinstance(name, list):
        return next(filter(None, (_field(part) for part in reversed(name) if isinstance(part, str))), None)
    if not isinstance(name, str) or len(name) > 100:
        return None
    last = re.split(r"[./\[\]]", name.strip("/.[]"))[-1]
    return _FIELDS.get(re.sub("[^a-z]", "", last.lower()))
