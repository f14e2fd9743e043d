"""An empty table with the right headings and one example; there is no password in it."""

from __future__ import annotations

from typing import Final

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.ui.inputs.field_messages import field_label

_EXAMPLE: Final = {
    FieldId.PHONE_NUMBER: "+14155550134",
    FieldId.FRIENDLY_NAME: "Example: take this row out",
    FieldId.TERMINATION_SIP_URI: "acme.pstn.twilio.com",
    FieldId.TRUNK_USERNAME: "acme",
}


def headings() -> list[str]:
    """A column for each field of the form."""
    return [field_label(field) for field in FieldId]


def example() -> list[str]:
    """The row below them."""
    return [_EXAMPLE.get(field, "") for field in FieldId]
