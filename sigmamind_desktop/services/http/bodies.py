"""JSON, and texts of it for people."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable
from contextlib import suppress
from typing import Any, Final, TypeAlias

import msgspec

from sigmamind_desktop.domain.errors import Nonsense
from sigmamind_desktop.domain.secret import SHORTEST_TO_MASK, Secret

Raw: TypeAlias = msgspec.Raw
"""Some JSON as it came."""

_ESCAPES: Final = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?P<half>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)"
)


class NotJson(ValueError):
    """A body that is no JSON.

    Attributes:
        reason: what it looks like instead.
    """

    def __init__(self, reason: Nonsense) -> None:
        super().__init__("the body is not JSON")
        self.reason = reason


def encode(holds: Any) -> bytes:
    """A request's body, or any other JSON."""
    return msgspec.json.encode(holds)


def text_of(body: bytes) -> str:
    """What a body says: JSON is UTF-8, UTF-16 or UTF-32, with a mark of its order or without one.

    Raises:
        UnicodeDecodeError: if it is none of them.
    """
    return body.decode(json.detect_encoding(body))


def parse(body: bytes, secrets: tuple[Secret, ...] = ()) -> Any:
    """What an answer's body holds, `secrets` masked in each of its texts; raises NotJson if it is none."""
    try:
        holds = decode(text_of(body))
        return holds if not secrets or _is_certainly_without(holds, secrets) else _masked(holds, secrets)
    except (UnicodeDecodeError, RecursionError):
        raise NotJson(Nonsense.NOT_WHOLE) from None


def says_two_things(body: bytes, holds: Any) -> bool:
    """Whether some object of a JSON body, which was read as `holds`, has two values under one name.

    RFC 8259, section 4.
    """
    is_twice = False
    if b"\\" not in body and body.count(b'"') == encode(holds).count(b'"'):
        return False  # a second value's name, with its quotes, would be missing from what was read

    def seen(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal is_twice
        read = dict(pairs)
        if len(read) < len(pairs):
            is_twice = is_twice or any(read[name] != value for name, value in pairs)
        return read

    with suppress(ValueError, RecursionError):  # `parse` says what is wrong with it
        json.loads(text_of(body), object_pairs_hook=seen)
    return is_twice


def decode(text: str) -> Any:
    """What a JSON text holds; raises NotJson for any other."""
    text = _whole_pairs(text)
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise _not_json(text) from None


def parse_around(body: bytes, names: Collection[str]) -> Any:
    """What an answer's body holds, with the items of an array at its top, or under `names`, left undecoded.

    Raises:
        NotJson: if it is no JSON.
    """
    text = ""
    try:
        text = _whole_pairs(text_of(body))
        return _around(text.encode(), names)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise _not_json(text) from None


def _whole_pairs(text: str) -> str:
    """A JSON text that msgspec can read.

    A text that JavaScript has cut within an emoji ends with half of a surrogate pair, which ECMAScript writes
    as an escape (JSON.stringify, since 2019) and msgspec refuses: it stands for a character that is lost.
    """
    if r"\ud" in text or r"\uD" in text:
        return _ESCAPES.sub(lambda escape: r"\ufffd" if escape["half"] else escape[0], text)
    return text


def _not_json(text: str) -> NotJson:
    is_page = text.lstrip("\ufeff \t\r\n").startswith("<")
    return NotJson(Nonsense.WEB_PAGE if is_page else Nonsense.NOT_WHOLE)


def _around(holds: bytes | Raw, names: Collection[str]) -> Any:
    try:
        outer = msgspec.json.decode(holds, type=dict[str, Raw] | list[Raw])
    except msgspec.ValidationError:
        return msgspec.json.decode(holds)
    if isinstance(outer, list):
        return outer
    return {
        name: _around(each, names) if name in names else msgspec.json.decode(each)
        for name, each in outer.items()
    }


def raw(body: bytes) -> Raw:
    """What an answer's body holds, undecoded; raises NotJson if it is no JSON."""
    text = ""
    try:
        text = _whole_pairs(text_of(body))
        return msgspec.json.decode(text.encode(), type=Raw)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise _not_json(text) from None


def items(holds: Raw) -> list[Raw] | None:
    """The items of a JSON array, undecoded; None for anything else."""
    try:
        return msgspec.json.decode(holds, type=list[Raw])
    except (msgspec.DecodeError, UnicodeError):
        return None


def members(holds: Raw) -> dict[str, Raw]:
    """The members of a JSON object, undecoded; none of anything else."""
    try:
        return msgspec.json.decode(holds, type=dict[str, Raw])
    except (msgspec.DecodeError, UnicodeError):
        return {}


def value(holds: Raw | None) -> Any:
    """What some undecoded JSON holds; None if there is none, or it can't be decoded."""
    try:
        return msgspec.json.decode(holds) if holds is not None else None
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None


def masked(text: str, secrets: Iterable[Secret]) -> str:
    """`text` without `secrets`: a server, or an exception, may quote what was sent."""
    for secret in secrets:
        text = secret.mask(text)
    return text


def _is_certainly_without(holds: Any, secrets: tuple[Secret, ...]) -> bool:
    """Whether no text of what JSON holds has a secret in it, by one look at all of them together.

    Where nothing had to be escaped, each text stands in JSON as it is. What is masked by its place alone has
    another place there.
    """
    text = encode(holds).decode()
    return (
        "\\" not in text
        and all(len(secret) >= SHORTEST_TO_MASK for secret in secrets)
        and masked(text, secrets) == text
    )


def _masked(holds: Any, secrets: tuple[Secret, ...]) -> Any:
    """What JSON holds, with `secrets` masked in its texts; as deep as the reader of JSON goes."""
    match holds:
        case str():
            return masked(holds, secrets)
        case list():
            return [_masked(each, secrets) for each in holds]
        case dict():
            return {name: _masked(each, secrets) for name, each in holds.items()}
        case _:
            return holds
