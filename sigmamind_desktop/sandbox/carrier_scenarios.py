"""Which key to a carrier gets which answers from the sandbox."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from sigmamind_desktop.domain.carriers.login import CarrierLogin, CarrierName
from sigmamind_desktop.domain.secret import Secret

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


@dataclass(frozen=True, slots=True)
class KeyScenario:
    """A key that ends in `ending` gets `answer`; `summary` says so to a person."""

    ending: str
    answer: CarrierAnswer
    summary: str


KEY_SCENARIOS: Final = (
    KeyScenario("-0401", CarrierAnswer.KEY_REFUSED, "the carrier refuses the key"),
    KeyScenario("-0403", CarrierAnswer.NO_TRUNKS, "the key may not read trunks"),
    KeyScenario("-1403", CarrierAnswer.NO_USERNAMES, "the key may not read user names"),
    KeyScenario("-0451", CarrierAnswer.OTHER_ACCOUNT, "the key is another account's"),
    KeyScenario("-0421", CarrierAnswer.OTHER_REGION, "the key is another region's"),
    KeyScenario("-0429", CarrierAnswer.TOO_MANY, "too many requests; wait 30 seconds"),
    KeyScenario("-0500", CarrierAnswer.FAULT, "a fault at the carrier"),
    KeyScenario("-0502", CarrierAnswer.WEB_PAGE, "a web page comes instead of an answer"),
    KeyScenario("-0302", CarrierAnswer.ELSEWHERE, "the carrier leads to another host, which is refused"),
    KeyScenario("-0303", CarrierAnswer.PAGE_ELSEWHERE, "a list's next page is at another host"),
    KeyScenario("-0404", CarrierAnswer.VANISHED, "the numbers and trunks vanish once they are listed"),
)
"""At either carrier, behind whatever text."""

CONNECTING: Final = "File > Connect a carrier fills in its key: three numbers, one does not ring"


def answer_to(key: str, of: CarrierLogin) -> CarrierAnswer:
    """How the carrier answers to a key; one that is not the account's is refused."""
    if key == of.secret.reveal():
        return CarrierAnswer.USUAL
    endings = (each.answer for each in KEY_SCENARIOS if key.endswith(each.ending))
    return next(endings, CarrierAnswer.KEY_REFUSED)
