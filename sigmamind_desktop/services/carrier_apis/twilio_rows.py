"""What Twilio answers, row by row: https://github.com/twilio/twilio-oai."""

from __future__ import annotations

import re
from collections.abc import Iterator
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

_VOICE: Final = {
    "trunk_sid": (AttachmentKind.TRUNK, "TK"),
    "voice_application_sid": (AttachmentKind.APPLICATION, "AP"),
    "voice_url": (AttachmentKind.WEB_ADDRESS, ""),
}
"""What may take a number's calls, and how its ID begins."""

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
    nothing = Attachment(AttachmentKind.NOTHING)
    first, second, *_ = *_attachments(row), nothing, nothing
    is_told = any(name in row for name in _VOICE)
    return CarrierNumber(
        number,
        number_id,
        name=row.text("friendly_name"),
        has_voice=row.row("capabilities").flag("voice"),
        attachment=first if is_told else Attachment(AttachmentKind.UNKNOWN),
        idle=second,
    )


def _attachments(row: Row) -> Iterator[Attachment]:
    """What is set to take a number's calls; Twilio heeds the first alone."""
    for name, (kind, prefix) in _VOICE.items():
        if row.text(name):
            target = sid_in(row, name, prefix) if prefix else row.host(name)
            if not target:
                yield Attachment(AttachmentKind.UNKNOWN)
            else:
                yield Attachment(kind, target) if prefix else Attachment(kind, name=target)


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
