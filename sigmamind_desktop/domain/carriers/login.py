"""Which account at which carrier, and the key to it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sigmamind_desktop.domain.secret import Secret


class CarrierName(StrEnum):
    """The carriers whose own API the program knows, called as in `resources/carriers.toml`."""

    TWILIO = "Twilio"
    TELNYX = "Telnyx"


@dataclass(frozen=True, slots=True)
class CarrierLogin:
    """A log-in to one account at one carrier.

    Attributes:
        carrier: whose.
        secret: the secret of the API key at Twilio, the whole key at Telnyx.
        account_id: Twilio's Account SID, `AC` and 32 hexadecimal digits; empty at Telnyx.
        key_id: Twilio's API key SID, `SK` and 32 hexadecimal digits; empty at Telnyx.
    """

    carrier: CarrierName
    secret: Secret
    account_id: str = ""
    key_id: str = ""
