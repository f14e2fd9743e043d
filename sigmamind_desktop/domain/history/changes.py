"""What a change of a number is: a wish that holds only what becomes different."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.numbers.attributes import ATTRIBUTE_OF
from sigmamind_desktop.domain.numbers.record import PhoneNumber
from sigmamind_desktop.domain.secret import Secret

_TRUNK: Final = frozenset({FieldId.TERMINATION_SIP_URI, FieldId.TRUNK_USERNAME, FieldId.TRUNK_PASSWORD})

UNASSIGNABLE: Final = frozenset({FieldId.INBOUND_AGENT_ID, FieldId.OUTBOUND_AGENT_ID})
"""What null empties. How to empty another field is not documented."""


@dataclass(frozen=True, slots=True)
class NumberChange:
    """One wish: change these fields of a number, and leave the others.

    Attributes:
        number: E.164.
        values: what each field becomes, judged; None unassigns an agent. Never the password.
        trunk_password: the new one; empty if it stays.
    """

    number: str
    values: Mapping[FieldId, str | None] = field(default_factory=dict)
    trunk_password: Secret = field(default_factory=Secret)

    def __bool__(self) -> bool:
        """Whether anything is to change."""
        return bool(self.fields)

    @property
    def fields(self) -> tuple[FieldId, ...]:
        """What is to change, in the order of the form."""
        changed = {*self.values} | ({FieldId.TRUNK_PASSWORD} if self.trunk_password else set())
        return tuple(field_id for field_id in FieldId if field_id in changed)

    @property
    def is_of_trunk(self) -> bool:
        """Whether calls go another way after it: what was tested before is not tested any more."""
        return bool(_TRUNK.intersection(self.fields))

    def refused(self, after: PhoneNumber) -> tuple[FieldId, ...]:
        """The fields that SigmaMind did not take over, by what it says of the number `after` the change."""
        return tuple(
            field_id
            for field_id in self.fields
            if (attribute := ATTRIBUTE_OF.get(field_id)) is not None
            and getattr(after, attribute) != self.values[field_id]
        )
