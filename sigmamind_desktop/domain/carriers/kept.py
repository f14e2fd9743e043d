"""What is kept of a connection to a carrier: the log-in as one secret, and a note that there is one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

from sigmamind_desktop.domain.carriers.key_parts import KeyPart, judge_part
from sigmamind_desktop.domain.carriers.login import CarrierLogin, CarrierName
from sigmamind_desktop.domain.secret import Secret

PARTS: Final[Mapping[CarrierName, tuple[KeyPart, ...]]] = {
    CarrierName.TWILIO: (KeyPart.ACCOUNT_SID, KeyPart.KEY_SID, KeyPart.KEY_SECRET),
    CarrierName.TELNYX: (KeyPart.TELNYX_KEY,),
}
"""What is typed to connect each carrier, in the order of its fields; the secret comes last."""


_MARK: Final = 4
"""Characters of an ID that a person tells it by."""


@dataclass(frozen=True, slots=True)
class ConnectionNote:
    """What a person tells a connection by. It is no secret.

    Attributes:
        account: the last four characters of the carrier's account; empty where it has no ID.
        key: of the key's ID, or of the key where it has none.
    """

    account: str
    key: str

    @classmethod
    def of(cls, login: CarrierLogin) -> ConnectionNote:
        """The note for a log-in."""
        return cls(login.account_id[-_MARK:], login.key_id[-_MARK:] or login.secret.hint())


def make_login(carrier: CarrierName, parts: Mapping[KeyPart, Secret]) -> CarrierLogin:
    """A log-in of what was typed and judged; raises ValueError where a part is missing."""
    account, key = (parts.get(part, Secret()).reveal() for part in (KeyPart.ACCOUNT_SID, KeyPart.KEY_SID))
    return CarrierLogin(carrier, parts[PARTS[carrier][-1]], account, key)


def parts_of(login: CarrierLogin) -> dict[KeyPart, str]:
    """A log-in as it is typed, in the order of the fields; a secret is among them."""
    secret = login.secret.reveal()
    texts = (login.account_id, login.key_id, secret) if login.account_id else (secret,)
    return dict(zip(PARTS[login.carrier], texts, strict=True))


def login_to_keep(login: CarrierLogin) -> Secret:
    """All of a log-in, as the keychain has it: its key can't be used for another account."""
    return Secret(json.dumps([*parts_of(login).values()]))


def read_login(carrier: CarrierName, kept: Secret) -> CarrierLogin | None:
    """A log-in as `login_to_keep` wrote it; None if something else did."""
    try:
        texts = json.loads(kept.reveal())
        parts = zip(PARTS[carrier], texts, strict=True)
        return make_login(carrier, {part: judge_part(part, text).value for part, text in parts})
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None


Notes = dict[str, dict[CarrierName, ConnectionNote]]
"""By the ID of the SigmaMind account."""


def read_notes(kept: str) -> Notes:
    """What `notes_to_keep` wrote. What is damaged is left out."""
    try:
        read: Any = json.loads(kept or "{}")
    except (ValueError, RecursionError):
        return {}
    notes: Notes = {}
    for account, carriers in read.items() if isinstance(read, dict) else ():
        for name, note in carriers.items() if isinstance(carriers, dict) else ():
            with suppress(ValueError, TypeError, AttributeError, LookupError):
                carrier, mine = CarrierName(name), ConnectionNote(_mark(note[0]), _mark(note[1]))
                notes.setdefault(account, {})[carrier] = mine
    return notes


def notes_to_keep(notes: Notes) -> str:
    """All of them as JSON."""
    return json.dumps(
        {
            account: {carrier: [note.account, note.key] for carrier, note in carriers.items()}
            for account, carriers in notes.items()
            if carriers
        }
    )


def _mark(text: str) -> str:
    if len(text) > _MARK or not (text.isascii() and text.isprintable()):
        raise ValueError("no mark")
    return text
