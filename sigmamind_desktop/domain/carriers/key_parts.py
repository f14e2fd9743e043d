"""The parts of a carrier's key as they are typed or pasted, and what is often pasted in their place.

Twilio: an Account SID (`AC` and 32 hexadecimal digits) with an API key, which is a SID (`SK` and 32) and a
secret that is shown once. https://www.twilio.com/docs/iam/api-keys
Telnyx: one key that begins with `KEY`. https://developers.telnyx.com/docs/v2/development/authentication
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum, auto
from typing import Final

from sigmamind_desktop.domain.access.api_key import is_usable_key, read_api_key
from sigmamind_desktop.domain.findings import Outcome
from sigmamind_desktop.domain.secret import Secret


class KeyPart(StrEnum):
    """What is typed in one field, by the carrier's name for it."""

    ACCOUNT_SID = "accountSid"
    KEY_SID = "keySid"
    KEY_SECRET = "keySecret"  # noqa: S105 - a field's name
    TELNYX_KEY = "telnyxKey"


class PartCode(StrEnum):
    """What is found of a part; the words are in `ui.carriers.messages`."""

    EMPTY = auto()
    FINE = auto()
    BEGUN = auto()
    """It could still become one."""
    NOT_IT = auto()
    """It is something else."""
    ACCOUNT_SID = auto()
    """It is the account's SID, and does not belong here."""
    KEY_SID = auto()
    """It is the key's SID, and does not belong here."""
    OTHER_SID = auto()
    """It is the SID of something else: of a number, a trunk, a user."""
    AUTH_TOKEN = auto()
    """It is Twilio's Auth Token, the master key of the whole account: it is never asked for."""
    UNUSABLE = auto()
    """It has characters that no key has, such as the dots that a page shows in its place."""


@dataclass(frozen=True, slots=True)
class PartFinding:
    """A judgement of one part.

    Attributes:
        value: what is used of the text, without what pasting adds; empty if nothing is.
    """

    outcome: Outcome
    code: PartCode
    value: Secret = field(default_factory=Secret)


_SID: Final = re.compile(r"(?i)([a-z]{2})[0-9a-f]{32}")
_BARE_HEX: Final = re.compile(r"[0-9a-f]{32}")
_WHOLE: Final = {
    KeyPart.ACCOUNT_SID: re.compile(r"(?i)AC[0-9a-f]{32}"),
    KeyPart.KEY_SID: re.compile(r"(?i)SK[0-9a-f]{32}"),
    # Twilio's have 32 of mixed letters and digits, and no documentation promises that.
    KeyPart.KEY_SECRET: re.compile(r"\S{16,}"),
    KeyPart.TELNYX_KEY: re.compile(r"KEY[\w-]{16,}"),
}
_BEGUN: Final = {
    KeyPart.ACCOUNT_SID: re.compile(r"(?i)A(C[0-9a-f]*)?"),
    KeyPart.KEY_SID: re.compile(r"(?i)S(K[0-9a-f]*)?"),
    KeyPart.KEY_SECRET: re.compile(r"\S*"),
    KeyPart.TELNYX_KEY: re.compile(r"K(E(Y[\w-]*)?)?"),
}
_LONGEST_BEGUN: Final = 33
"""Characters of what can still become a part by typing on, but for the key of Telnyx."""

_SID_CODES: Final = {"AC": PartCode.ACCOUNT_SID, "SK": PartCode.KEY_SID}


def judge_part(part: KeyPart, typed: str) -> PartFinding:
    """Judge what was typed for one part. Pure; takes any text whatever."""
    value = read_api_key(typed)
    text = value.reveal()
    if not text:
        return PartFinding(Outcome.INCOMPLETE, PartCode.EMPTY)
    if not is_usable_key(value):
        return PartFinding(Outcome.ERROR, PartCode.UNUSABLE)
    sid = _SID.fullmatch(text)
    if part is not KeyPart.TELNYX_KEY and _BARE_HEX.fullmatch(text):
        return PartFinding(Outcome.ERROR, PartCode.AUTH_TOKEN)
    if sid is not None and (part is KeyPart.KEY_SECRET or not _WHOLE[part].fullmatch(text)):
        return PartFinding(Outcome.ERROR, _SID_CODES.get(sid[1].upper(), PartCode.OTHER_SID))
    if _WHOLE[part].fullmatch(text):
        if sid is not None:
            value = Secret(sid[1].upper() + text[2:].lower())
        return PartFinding(Outcome.OK, PartCode.FINE, value)
    if _BEGUN[part].fullmatch(text) and len(text) <= _LONGEST_BEGUN:
        return PartFinding(Outcome.INCOMPLETE, PartCode.BEGUN)
    return PartFinding(Outcome.ERROR, PartCode.NOT_IT)
