"""The form as it is typed: its eight fields, by their names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final, TypeVar

from sigmamind_desktop.domain.secret import Secret

T = TypeVar("T")


class FieldId(StrEnum):
    """A field, by the API's name for it, in the order of the form."""

    PHONE_NUMBER = "phoneNumber"
    FRIENDLY_NAME = "friendlyName"
    TERMINATION_SIP_URI = "terminationSipURI"
    TRUNK_USERNAME = "trunkUsername"
    TRUNK_PASSWORD = "trunkPassword"  # noqa: S105 - a field's name
    INBOUND_AGENT_ID = "inboundAgentId"
    OUTBOUND_AGENT_ID = "outboundAgentId"
    OUTBOUND_PHONE_NUMBER = "outboundPhoneNumber"


TRUNK_FIELDS: Final = (FieldId.TERMINATION_SIP_URI, FieldId.TRUNK_USERNAME, FieldId.TRUNK_PASSWORD)
"""What belongs to one trunk, and is never mixed with another's."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The form as typed.

    Attributes:
        texts: each field's text but the password's; a missing field is empty.
        password: the trunk's password.
        regions: the country chosen beside a phone number, ISO 3166 alpha-2.
    """

    texts: Mapping[FieldId, str] = field(default_factory=dict)
    password: Secret = field(default_factory=Secret)
    regions: Mapping[FieldId, str] = field(default_factory=dict)

    def text(self, field_id: FieldId) -> str:
        """The text of any field but the password."""
        return self.texts.get(field_id, "")

    def without_password(self) -> Draft:
        """The part that may be kept on disk."""
        return replace(self, password=Secret())

    def without_trunk(self) -> Draft:
        """The part that is of no trunk."""
        rest: dict[FieldId, str] = {
            field_id: text for field_id, text in self.texts.items() if field_id not in TRUNK_FIELDS
        }
        return replace(self, texts=rest, password=Secret())

    def undone(self, *, before: Draft, after: Draft) -> Draft:
        """This draft without the step from `before` to `after`; what was changed since stays."""

        def pick(now: T, then: T, first: T) -> T:
            return first if now == then else now

        texts: dict[FieldId, str] = {
            field_id: pick(self.text(field_id), after.text(field_id), before.text(field_id))
            for field_id in FieldId
            if field_id is not FieldId.TRUNK_PASSWORD
        }
        regions = {
            field_id: pick(*(draft.regions.get(field_id, "") for draft in (self, after, before)))
            for field_id in {*self.regions, *before.regions}
        }
        return Draft(texts, pick(self.password, after.password, before.password), regions)
