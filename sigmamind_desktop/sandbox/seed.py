"""The numbers that the demo begins with."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta

from sigmamind_desktop.domain.numbers.record import ImportRequest, NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.data_file.store import NumberStore

_ROWS = (
    ("+14155552671", "Support line", NumberState.ACTIVE, "sip.telnyx.com", 1),
    ("+442083661177", "London office", NumberState.INACTIVE, "acme.pstn.twilio.com", 9),
    ("+919876543210", "Sales India", NumberState.ACTIVE, "sip.telnyx.com", 30),
    ("+12125550123", "NY front desk", NumberState.UNKNOWN, "acme-ny.pstn.ashburn.twilio.com", 44),
    ("+33140205317", "Paris, closed", NumberState.GONE, "sip.telnyx.eu", 71),
)
_UNANSWERED = ImportRequest(
    phone_number="+4930901820",
    trunk_username="acme",
    trunk_password=Secret("sandbox-pw-0000-demo"),
    termination_sip_uri="sip.telnyx.eu",
    friendly_name="Berlin",
)


def seed(store: NumberStore) -> None:
    """Fill an empty data file with a number in each state."""
    now = datetime.now(UTC)
    for number, name, state, host, days in _ROWS:
        row = PhoneNumber(
            number=number,
            state=state,
            friendly_name=name,
            inbound_agent_id="awTw7UKhOsLGiDbt",
            outbound_agent_id="awTw7UKhOsLGiDbt" if state is NumberState.ACTIVE else None,
            termination_sip_uri=host,
            imported_at=now - timedelta(days=days),
        )
        store.settle_imported("", row)
    attempt = os.urandom(16).hex()
    store.begin_attempt(attempt, _UNANSWERED)
    store.settle_not_confirmed(attempt, "NoAnswer")
