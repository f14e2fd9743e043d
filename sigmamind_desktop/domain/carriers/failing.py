"""What can go wrong at a carrier."""

from __future__ import annotations

from enum import StrEnum, auto

from sigmamind_desktop.domain.carriers.holdings import CarrierPart
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.errors import AppError, Created, Reach


class CarrierTrouble(StrEnum):
    """Why a carrier did not do what it was asked."""

    KEY_REFUSED = auto()
    """It does not take the key for anything that was asked. One of another region looks the same."""
    LACKS_PART = auto()
    """It takes the key, but not for this; `CarrierFailed.part` says for what."""
    WRONG_ACCOUNT = auto()
    """It takes the key, which is another account's."""
    WRONG_REGION = auto()
    """It says that the key is of another region."""
    TOO_MANY = auto()
    """429; `CarrierFailed.wait` says how long to wait, where the carrier does."""
    CANNOT_REACH = auto()
    """See `CarrierFailed.reach`."""
    NO_ANSWER = auto()
    REDIRECTED = auto()
    """The answer, or the next page, is said to be at another host. It is not followed."""
    VANISHED = auto()
    """What was to be read or changed is not there any more."""
    CHANGED = auto()
    """What was to be changed is not any more as it was read."""
    NOT_ACCEPTED = auto()
    """Any other refusal: the carrier does not accept what was asked."""
    FAULT = auto()
    """A failure at the carrier (5xx)."""
    NO_SENSE = auto()
    """An answer that is not the carrier's."""
    ENDLESS = auto()
    """A list that goes on where no account's does."""


class CarrierFailed(AppError):
    """A carrier did not do what it was asked.

    `created` says what is known of a change: NO, or MAYBE.

    Attributes:
        reason: why.
        carrier: which.
        part: what was asked for.
        code: the carrier's own of the refusal; may be empty.
        wait: seconds that the carrier asks to wait; None if it does not.
        reach: what stood in the way, for CANNOT_REACH.
        proxy: host and port of the proxy that was to be used; empty if none was.
    """

    def __init__(
        self,
        reason: CarrierTrouble,
        details: str = "",
        *,
        carrier: CarrierName,
        part: CarrierPart,
        created: Created = Created.NO,
        status: int | None = None,
        said: str = "",
        code: str = "",
        wait: int | None = None,
        reach: Reach | None = None,
        proxy: str = "",
    ) -> None:
        super().__init__(details, created=created, status=status, said=said)
        self.reason = reason
        self.carrier = carrier
        self.part = part
        self.code = code
        self.wait = wait
        self.reach = reach
        self.proxy = proxy
