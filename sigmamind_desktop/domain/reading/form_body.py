"""The body of a form (application/x-www-form-urlencoded), as browsers and curl send it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final
from urllib.parse import parse_qsl

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.reading.found import Found
from sigmamind_desktop.domain.reading.names import meaning_of

_MOST_FIELDS: Final = 200
_NAME: Final = re.compile(r"[\w .\[\]-]+")
_PAIR: Final = r"[A-Za-z_][\w.%+\[\]-]*=[^\s&=\"'<>]*"
_BODY: Final = re.compile(rf"\??{_PAIR}(?:&{_PAIR})+")


def read(text: str) -> Sequence[Found] | None:
    """A body, or the query of an address, that stands alone."""
    body = text.strip()
    if _BODY.fullmatch(body) is None:
        return None
    return read_body(body.removeprefix("?"))


def read_body(body: str) -> list[Found]:
    """The fields of a body."""
    try:
        pairs = parse_qsl(body, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        return []
    return [Found(_path(name), _plus(name, value)) for name, value in pairs if _NAME.fullmatch(name)]


def _path(name: str) -> tuple[str, ...]:
    """`trunk[username]` as its two names."""
    return tuple(filter(None, re.split(r"[\[\].]", name))) or (name,)


def _plus(name: str, value: str) -> str:
    """A number that was written with its plus as it is, which stands for a space."""
    meaning = meaning_of(_path(name))
    is_number = meaning is not None and meaning.key in (FieldId.PHONE_NUMBER, FieldId.OUTBOUND_PHONE_NUMBER)
    return re.sub("^ (?=[0-9])", "+", value) if is_number else value
