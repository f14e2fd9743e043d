"""What a pasted text says, in the form's own terms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum, auto

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.secret import Secret


class Reason(StrEnum):
    """Why something that stands in a text is not taken over."""

    CODE = auto()
    """A variable, a call or a placeholder stands where the value should."""
    INBOUND = auto()
    """It is for calls that come in."""
    SEVERAL = auto()
    """There are several, and one is taken, or nobody can say which belong together."""
    HOLDS_PASSWORD = auto()
    """The password stands in it, and the field would show it."""
    UNCLEAR = auto()
    """It can't be taken apart safely."""
    REALM = auto()
    """Only a realm stands there, which is no host."""


@dataclass(frozen=True, slots=True)
class PastedDetails:
    """What a pasted text says.

    Attributes:
        texts: by field, but for the password.
        password: the trunk's; empty if none is there.
        without_field: `port` and `transport`, which SigmaMind takes from nobody, with their values.
        further_numbers: phone numbers beside the one in `texts`, as they stand there.
        not_read: what stands there and is not taken over, by field.
        is_too_long: whether nothing of it was read, for it has too many characters.
    """

    texts: Mapping[FieldId, str] = field(default_factory=dict)
    password: Secret = field(default_factory=Secret)
    without_field: Mapping[str, str] = field(default_factory=dict)
    further_numbers: tuple[str, ...] = ()
    not_read: Mapping[FieldId, Reason] = field(default_factory=dict)
    is_too_long: bool = False

    @property
    def fields(self) -> tuple[FieldId, ...]:
        """The fields that it says something of, in the order of the form."""
        said = {*self.texts} | ({FieldId.TRUNK_PASSWORD} if self.password else set())
        return tuple(field_id for field_id in FieldId if field_id in said)

    @property
    def is_several(self) -> bool:
        """Whether it is more than one field's text."""
        return (
            bool(self.fields) and len(self.fields) + len(self.without_field) + len(self.further_numbers) > 1
        )
