"""What a carrier's own log says of calls that failed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class CarrierCall:
    """A call to a number that failed, or that the carrier warns of.

    Attributes:
        at: when, as the carrier says; aware, None if it does not say.
        code: the carrier's own, or of SIP; empty if it does not say, and then nothing is known of why.
        status: the carrier's own word for how the call ended, in lower case; may be empty.
        is_of_trunk: whether the log names the number's trunk alone, and not the call: it may be another's.
    """

    at: datetime | None
    code: str = ""
    status: str = ""
    is_of_trunk: bool = False


@dataclass(frozen=True, slots=True)
class CarrierLog:
    """A reading of the log.

    Attributes:
        calls: that failed, the newest first.
        seen: how many calls to the number the log has in that time, failed or not.
        is_whole: whether there are certainly no more.
    """

    calls: tuple[CarrierCall, ...] = ()
    seen: int = 0
    is_whole: bool = True
