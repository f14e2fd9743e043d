"""What of a number the form's fields show, and whether it may be edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber

ATTRIBUTE_OF: Final[Mapping[FieldId, str]] = {
    FieldId.FRIENDLY_NAME: "friendly_name",
    FieldId.TERMINATION_SIP_URI: "termination_sip_uri",
    FieldId.INBOUND_AGENT_ID: "inbound_agent_id",
    FieldId.OUTBOUND_AGENT_ID: "outbound_agent_id",
    FieldId.OUTBOUND_PHONE_NUMBER: "outbound_phone_number",
}
"""The attribute of a PhoneNumber that a field shows; SigmaMind tells nobody the trunk's user and password."""

TRUNK_USERNAME: Final = "trunk_username"
TRUNK_PASSWORD: Final = "trunk_password"  # noqa: S105 - a field's name
"""What an edit may change beside the attributes of a PhoneNumber."""

_NOT_AT_SIGMAMIND: Final = frozenset(
    {NumberState.SENDING, NumberState.NOT_CONFIRMED, NumberState.GONE, NumberState.READING}
)


def can_be_edited(number: PhoneNumber) -> bool:
    """Whether SigmaMind has the number, as far as is known."""
    return number.state not in _NOT_AT_SIGMAMIND
