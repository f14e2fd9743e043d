"""Rows of a carrier's answer: a field is decoded where it is asked for, and no other ever is.

So passwords, tokens and recordings that stand beside it are passed over as bytes.
"""

from __future__ import annotations

import email.utils
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlsplit

from sigmamind_desktop.domain.e164 import is_e164
from sigmamind_desktop.domain.outside import plain_line, sensible_moment
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.http.bodies import NotJson, Raw, items, masked, members, raw, value


@dataclass(frozen=True, slots=True)
class Row:
    """An object of an answer. What a field lacks, or has of another type, is not told.

    Attributes:
        secrets: what is masked in its texts.
    """

    secrets: tuple[Secret, ...]
    _members: Mapping[str, Raw] = field(repr=False)

    @classmethod
    def of_body(cls, body: bytes, secrets: tuple[Secret, ...]) -> Row:
        """The object that a whole answer is; one without fields for anything else."""
        try:
            return cls(secrets, members(raw(body)))
        except NotJson:
            return cls(secrets, {})

    def __bool__(self) -> bool:
        """Whether it has any field."""
        return bool(self._members)

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def row(self, name: str) -> Row:
        """An object in it; one without fields if there is none."""
        return Row(self.secrets, members(self._members[name]) if name in self._members else {})

    def rows(self, name: str) -> tuple[Row, ...]:
        """The objects of an array in it."""
        return tuple(Row(self.secrets, members(each)) for each in self._items(name) or ())

    def has_rows(self, name: str) -> bool:
        """Whether it has an array of this name."""
        return self._items(name) is not None

    def text(self, name: str, longest: int = 300) -> str:
        """A text or a number as one plain line; empty for anything else."""
        said = self._value(name)
        if isinstance(said, bool) or not isinstance(said, str | int):
            return ""
        return plain_line(masked(str(said), self.secrets), longest)

    def flag(self, name: str) -> bool | None:
        """Whether something is so."""
        said = self._value(name)
        return said if isinstance(said, bool) else None

    def count(self, name: str) -> int | None:
        """A number that is none below zero; as a text, too."""
        said = self.text(name, 10)
        return int(said) if said.isascii() and said.isdigit() else None

    def number(self, name: str) -> str | None:
        """A phone number, E.164."""
        said = self.text(name, 30)
        return said if is_e164(said) else None

    def host(self, name: str) -> str:
        """The host of a web address alone: the rest of it may hold a password."""
        try:
            return plain_line(urlsplit(self.text(name, 2000)).hostname or "")
        except ValueError:
            return ""

    def moment(self, name: str) -> datetime | None:
        """A time by ISO 8601 or RFC 2822, aware; UTC where it does not say."""
        said = self.text(name, 60)
        for read in (datetime.fromisoformat, email.utils.parsedate_to_datetime):
            try:
                return sensible_moment(read(said))
            except (ValueError, OverflowError):
                continue
        return None

    def _items(self, name: str) -> list[Raw] | None:
        return items(self._members[name]) if name in self._members else None

    def _value(self, name: str) -> object:
        return value(self._members.get(name))
