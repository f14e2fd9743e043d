"""What Twilio answers, row by row: https://github.com/twilio/twilio-oai."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sigmamind_desktop.domain.carriers.holdings import (
    Attachment,
    AttachmentKind,
    CarrierNumber,
    CarrierTrunk,
    Origination,
    TrunkKind,
    bare_host,
)
from sigmamind_desktop.services.carrier_apis.rows import Row

_VOICE: Final = ("trunk_sid", "voice_application_sid", "voice_url")
"""What takes a number's calls: the first of them that is set."""


_LONGEST_URL: Final = 1000
"""A SIP URI is put back as it was: it must not be cut."""


def sid_in(row: Row, name: str, kind: str) -> str:
    """An ID that begins with `kind`; empty for anything else."""
    said = row.text(name)
    return said if re.fullmatch(f"{kind}[0-9a-fA-F]{{32}}", said) else ""


def number_in(row: Row) -> CarrierNumber | None:
    """A number; None if it can't be read."""
    number, number_id = row.number("phone_number"), sid_in(row, "sid", "PN")
    if number is None or not number_id:
        return None
    return replace(
        _attached(CarrierNumber(number, number_id), row),
        name=row.text("friendly_name"),
        has_voice=row.row("capabilities").flag("voice"),
    )


def _attached(number: CarrierNumber, row: Row) -> CarrierNumber:
    trunk, application = sid_in(row, "trunk_sid", "TK"), sid_in(row, "voice_application_sid", "AP")
    host = row.host("voice_url")
    first_set = next(filter(None, map(row.text, _VOICE)), "")
    if not any(name in row for name in _VOICE) or (first_set and not (trunk or application or host)):
        return number
    found = (
        Attachment(AttachmentKind.TRUNK, trunk) if trunk else None,
        Attachment(AttachmentKind.APPLICATION, application) if application else None,
        Attachment(AttachmentKind.WEB_ADDRESS, name=host) if host else None,
    )
    nothing = Attachment(AttachmentKind.NOTHING)
    first, second, *_ = *filter(None, found), nothing, nothing
    return replace(number, attachment=first, idle=second)


def trunk_in(row: Row) -> CarrierTrunk:
    """A trunk, without what is asked for by itself."""
    return CarrierTrunk(
        trunk_id=sid_in(row, "sid", "TK"),
        name=row.text("friendly_name"),
        kind=TrunkKind.ELASTIC_SIP,
        termination_host=bare_host(row.text("domain_name")),
    )


def origination_in(row: Row) -> Origination:
    """An origination URL."""
    return Origination(
        target=row.text("sip_url", _LONGEST_URL),
        origination_id=sid_in(row, "sid", "OU"),
        name=row.text("friendly_name"),
        is_enabled=row.flag("enabled"),
        priority=row.count("priority"),
        weight=row.count("weight"),
    )
