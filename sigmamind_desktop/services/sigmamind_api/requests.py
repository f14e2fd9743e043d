"""What is asked for, as bodies of requests. Strict: a field that is not meant is not there.

https://docs.sigmamind.ai, "Import Phone Number": eight fields go out. "Update Phone Number" takes what is
to change, with `terminationSipUri` in other letters.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sigmamind_desktop.domain.calls.outcomes import CallRequest
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.numbers.record import ImportRequest
from sigmamind_desktop.services.http.bodies import encode

CHANGE_KEYS: Final[Mapping[FieldId, str]] = {FieldId.TERMINATION_SIP_URI: "terminationSipUri"}
"""What a field is called in the request of a change, where that is not its name elsewhere."""


def encode_import(request: ImportRequest) -> bytes:
    """The body of an import. It holds the trunk's password in clear: for the request alone.

    Numbers are strings; an optional field that is empty is left out.
    """
    fields = {
        FieldId.PHONE_NUMBER: request.phone_number,
        FieldId.TRUNK_USERNAME: request.trunk_username,
        FieldId.TRUNK_PASSWORD: request.trunk_password.reveal(),
        FieldId.TERMINATION_SIP_URI: request.termination_sip_uri,
        FieldId.FRIENDLY_NAME: request.friendly_name,
        FieldId.INBOUND_AGENT_ID: request.inbound_agent_id,
        FieldId.OUTBOUND_AGENT_ID: request.outbound_agent_id,
        FieldId.OUTBOUND_PHONE_NUMBER: request.outbound_phone_number,
    }
    return encode({field_id.value: value for field_id, value in fields.items() if value is not None})


def encode_change(change: NumberChange) -> bytes:
    """The body of a change. It may hold the trunk's password in clear: for the request alone."""
    body = {CHANGE_KEYS.get(field_id, field_id.value): value for field_id, value in change.values.items()}
    if change.trunk_password:
        body[FieldId.TRUNK_PASSWORD.value] = change.trunk_password.reveal()
    return encode(body)


def encode_call(request: CallRequest) -> bytes:
    """The body of a call."""
    return encode(
        {
            "fromPhoneNumber": request.from_number,
            "toPhoneNumber": request.to_number,
            "agentId": request.agent_id,
        }
    )
