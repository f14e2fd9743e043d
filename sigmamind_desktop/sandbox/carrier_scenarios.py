"""Which key to a carrier gets which answers from the sandbox."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from typing import Final

from sigmamind_desktop.domain.carriers.login import CarrierLogin, CarrierName
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.sandbox.scenarios import by_ending

TWILIO_LOGIN: Final = CarrierLogin(
    CarrierName.TWILIO, Secret("sandbox-twilio-secret"), f"AC{'0' * 31}1", f"SK{'0' * 31}1"
)
TELNYX_LOGIN: Final = CarrierLogin(CarrierName.TELNYX, Secret("KEY-sandbox-telnyx-key"))


class CarrierAnswer(Enum):
    """How a carrier answers whatever it is asked."""

    USUAL = auto()
    KEY_REFUSED = auto()
    NO_TRUNKS = auto()
    """The key may not read trunks."""
    NO_USERNAMES = auto()
    """The key may not read who may place calls over a trunk."""
    NO_MEMBERS = auto()
    """The key may not read which numbers hang on a trunk."""
    OTHER_ACCOUNT = auto()
    OTHER_REGION = auto()
    TOO_MANY = auto()
    FAULT = auto()
    WEB_PAGE = auto()
    ELSEWHERE = auto()
    """It redirects to another host."""
    PAGE_ELSEWHERE = auto()
    """Each list names a next page at another host."""
    ENDLESS = auto()
    """Each list names a next page."""
    VANISHED = auto()
    """What was listed is not there any more when it is asked for."""


KEY_SCENARIOS: Final[Mapping[str, CarrierAnswer]] = {
    "-0401": CarrierAnswer.KEY_REFUSED,
    "-0403": CarrierAnswer.NO_TRUNKS,
    "-1403": CarrierAnswer.NO_USERNAMES,
    "-0451": CarrierAnswer.OTHER_ACCOUNT,
    "-0421": CarrierAnswer.OTHER_REGION,
    "-0429": CarrierAnswer.TOO_MANY,
    "-0500": CarrierAnswer.FAULT,
    "-0502": CarrierAnswer.WEB_PAGE,
    "-0302": CarrierAnswer.ELSEWHERE,
    "-0303": CarrierAnswer.PAGE_ELSEWHERE,
    "-0404": CarrierAnswer.VANISHED,
}
"""The answers to keys that end so; at either carrier, behind whatever text."""


def answer_to(key: str, of: CarrierLogin) -> CarrierAnswer:
    """How the carrier answers to a key; one that is not the account's is refused."""
    if key == of.secret.reveal():
        return CarrierAnswer.USUAL
    return by_ending(KEY_SCENARIOS, key, CarrierAnswer.KEY_REFUSED)
