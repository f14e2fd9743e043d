"""What Telnyx answers, row by row: https://github.com/team-telnyx/openapi. Passwords are never decoded."""

from __future__ import annotations

import re
from datetime import datetime

from sigmamind_desktop.domain.carriers.holdings import (
    Attachment,
    AttachmentKind,
    CarrierNumber,
    CarrierTrunk,
    Origination,
    TrunkKind,
)
from sigmamind_desktop.domain.carriers.log import CarrierCall, CarrierLog
from sigmamind_desktop.services.carrier_apis.rows import Row
from sigmamind_desktop.services.carrier_apis.talking import CarrierPage


def number_in(row: Row) -> CarrierNumber | None:
    """A number; None if it can't be read. Whether it can take calls is not told."""
    number, number_id = row.number("phone_number"), _id_in(row, "id")
    if number is None or not number_id:
        return None
    return CarrierNumber(number, number_id, row.text("customer_reference"), None, _attachment_in(row))


def _attachment_in(row: Row) -> Attachment:
    if "connection_id" not in row:
        return Attachment(AttachmentKind.UNKNOWN)
    if not row.text("connection_id"):
        return Attachment(AttachmentKind.NOTHING)
    connection_id = _id_in(row, "connection_id")
    kind = AttachmentKind.TRUNK if connection_id else AttachmentKind.UNKNOWN
    return Attachment(kind, connection_id, row.text("connection_name"))


def kind_in(row: Row) -> TrunkKind:
    """What kind of connection it is."""
    match row.text("record_type"):
        case "credential_connection":
            return TrunkKind.CREDENTIALS
        case "fqdn_connection":
            return TrunkKind.FQDN
        case _:
            return TrunkKind.OTHER


def connection_in(row: Row, kind: TrunkKind) -> CarrierTrunk:
    """A connection, without where it sends calls to."""
    username = row.text("user_name")
    outbound = row.row("outbound")
    return CarrierTrunk(
        trunk_id=_id_in(row, "id"),
        name=row.text("connection_name"),
        kind=kind,
        is_active=row.flag("active"),
        usernames=((username,) if username else ()) if "user_name" in row else None,
        outbound_profile_id=(
            outbound.text("outbound_voice_profile_id") if "outbound_voice_profile_id" in outbound else None
        ),
    )


def origination_in(row: Row) -> Origination:
    """An FQDN of a connection."""
    return Origination(
        target=row.text("fqdn"),
        origination_id=_id_in(row, "id"),
        port=row.count("port"),
        record_type=row.text("dns_record_type").lower(),
    )


def read_log(page: CarrierPage, since: datetime) -> CarrierLog:
    """What a page of detail records, the newest first, says of calls to one number.

    A record that does not say whether its call was connected is seen, and says nothing.
    """
    recent = []
    for row in page.rows:
        at = row.moment("started_at")
        if row.text("direction") != "outbound" and (at is None or at >= since):
            recent.append((at, row))
    failed = [
        CarrierCall(
            at,
            row.text("telnyx_error_code", 20) or row.text("sip_invite_failure_status", 20),
            row.text("hangup_cause").lower(),
        )
        for at, row in recent
        if _is_connected(row) is False
    ]
    oldest = page.rows[-1].moment("started_at") if page.rows else None
    is_to_the_end = not page.follows or (oldest is not None and oldest < since)
    return CarrierLog(
        tuple(failed), len(recent), is_to_the_end and all(_is_connected(row) is not None for _, row in recent)
    )


def _is_connected(row: Row) -> bool | None:
    """Whether a call got through: `connected` is seen as a boolean and as 0 or 1."""
    return {"true": True, "1": True, "false": False, "0": False}.get(_word(row))


def _word(row: Row) -> str:
    is_so = row.flag("connected")
    return str(is_so).lower() if is_so is not None else row.text("connected", 10).lower()


def _id_in(row: Row, name: str) -> str:
    """An ID as it may stand in a path; empty for anything else."""
    said = row.text(name)
    return said if re.fullmatch(r"[\w-]{1,64}", said, re.ASCII) else ""
