"""What Twilio logged of calls: its list of calls, and its alerts, which say why."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from sigmamind_desktop.domain.carriers.holdings import AttachmentKind, CarrierNumber
from sigmamind_desktop.domain.carriers.log import CarrierCall, CarrierLog
from sigmamind_desktop.services.carrier_apis.rows import Row
from sigmamind_desktop.services.carrier_apis.talking import CarrierPage

_FAILED: Final = frozenset({"busy", "failed", "no-answer", "canceled"})
_LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)


def read_log(number: CarrierNumber, calls: CarrierPage, alerts: CarrierPage) -> CarrierLog:
    """What the account's calls and alerts say of one number.

    An alert names what it is about by an ID: a call, or a trunk. Its text is not read: it may quote what was
    sent.
    """
    to_number = [row for row in calls.rows if _is_to(row, number)]
    codes: dict[str, str] = {}
    for row in alerts.rows:
        codes.setdefault(row.text("resource_sid"), row.text("error_code", 20))
    failed = [
        CarrierCall(row.moment("start_time") or row.moment("date_created"), code, status)
        for row in to_number
        for code, status in [(codes.get(row.text("sid"), ""), row.text("status").lower())]
        if code or status in _FAILED
    ]
    trunk_id = number.attachment.target_id if number.attachment.kind is AttachmentKind.TRUNK else None
    failed += [
        CarrierCall(row.moment("date_generated"), row.text("error_code", 20), is_of_trunk=True)
        for row in alerts.rows
        if row.text("resource_sid") in (trunk_id, number.number_id) and row.text("error_code", 20)
    ]
    return CarrierLog(
        calls=tuple(sorted(failed, key=lambda call: call.at or _LONG_AGO, reverse=True)),
        seen=len(to_number),
        is_whole=not (calls.follows or alerts.follows),
    )


def _is_to(row: Row, number: CarrierNumber) -> bool:
    """Whether a call was to the number: a trunk's calls may be listed as to a SIP address."""
    if row.text("phone_number_sid") == number.number_id:
        return not row.text("direction").startswith("outbound")
    return row.text("to").removeprefix("sip:").partition("@")[0] == number.number
