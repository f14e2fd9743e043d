"""A form of which every field that is needed is filled in."""

from __future__ import annotations

from dataclasses import replace

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.secret import Secret

FILLED = Draft(
    texts={
        FieldId.PHONE_NUMBER: "+1 415 555 2671",
        FieldId.TERMINATION_SIP_URI: "acme.pstn.twilio.com",
        FieldId.TRUNK_USERNAME: "acme",
    },
    password=Secret("hunter2"),
)


def filled_with(field_id: FieldId, text: str) -> Draft:
    if field_id is FieldId.TRUNK_PASSWORD:
        return replace(FILLED, password=Secret(text))
    return replace(FILLED, texts={**FILLED.texts, field_id: text})
