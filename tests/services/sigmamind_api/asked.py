"""An import that is asked for, and how an answer to it is read."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from sigmamind_desktop.domain.numbers.record import ImportRequest, NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.sigmamind_api.replies import decode_import

NOW = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)
WISH = ImportRequest(
    phone_number="+14155552671",
    trunk_username="acme",
    trunk_password=Secret("pw-4d81b6f0a7-wxyz"),
    termination_sip_uri="sip.telnyx.com",
    friendly_name="Asked",
    inbound_agent_id="in-asked",
    outbound_agent_id="out-asked",
    outbound_phone_number="+442083661177",
)
AS_ASKED = PhoneNumber(
    number="+14155552671",
    state=NumberState.UNKNOWN,
    friendly_name="Asked",
    inbound_agent_id="in-asked",
    outbound_agent_id="out-asked",
    outbound_phone_number="+442083661177",
    termination_sip_uri="sip.telnyx.com",
    imported_at=NOW,
)


def decode(reply: object, wish: ImportRequest = WISH) -> PhoneNumber:
    return decode_import(json.dumps(reply).encode(), wish, NOW)
