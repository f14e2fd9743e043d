"""Which account at which carrier, and the key to it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sigmamind_desktop.domain.access.api_key import is_usable_key
from sigmamind_desktop.domain.secret import Secret


class CarrierName(StrEnum):
    """The carriers whose own API the program knows, called as in `resources/carriers.toml`."""

    TWILIO = "Twilio"
    TELNYX = "Telnyx"


CHANGEABLE: Final = frozenset({CarrierName.TWILIO})
"""Where the program can change something, once it is asked to."""

_IDS: Final = {
    CarrierName.TWILIO: (re.compile("AC[0-9a-fA-F]{32}"), re.compile("SK[0-9a-fA-F]{32}")),
    CarrierName.TELNYX: (re.compile(""), re.compile("")),
}
"""What the IDs of an account and of a key look like."""


@dataclass(frozen=True, slots=True)
class CarrierLogin:
    """A log-in to one account at one carrier.

    Attributes:
        carrier: whose.
        secret: the secret of the API key at Twilio, the whole key at Telnyx.
        account_id: Twilio's Account SID, `AC` and 32 hexadecimal digits; empty at Telnyx.
        key_id: Twilio's API key SID, `SK` and 32 hexadecimal digits; empty at Telnyx.

    Raises:
        ValueError: for what can be no log-in: another form of an ID, or a secret that can't be sent.
    """

    carrier: CarrierName
    secret: Secret
    account_id: str = ""
    key_id: str = ""

    def __post_init__(self) -> None:
        account_id, key_id = _IDS[self.carrier]
        if not (account_id.fullmatch(self.account_id) and key_id.fullmatch(self.key_id)):
            raise ValueError("the account's or the key's ID has another form")
        if not is_usable_key(self.secret):
            raise ValueError("the secret has characters that can't be sent")
