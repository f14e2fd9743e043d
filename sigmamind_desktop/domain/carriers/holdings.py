"""What an account at a carrier holds: numbers, and the trunks that they hang on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import Final

_ROUND_HOST: Final = re.compile(r"\s*(?:sips?:)?(?://)?(?:[^@]*@)?(\[[^\]]*\]|[^:;?>\s]*)", re.IGNORECASE)


class CarrierPart(StrEnum):
    """What a key may be allowed to read, or not."""

    NUMBERS = auto()
    TRUNKS = auto()
    """With where they send calls to."""
    USERNAMES = auto()
    """Of those who may place calls over a trunk."""
    LOG = auto()
    """What became of calls."""


class AttachmentKind(Enum):
    """What takes a number's calls at its carrier."""

    TRUNK = auto()
    """A trunk; at Telnyx a connection."""
    APPLICATION = auto()
    WEB_ADDRESS = auto()
    """A program on the web, that the carrier asks what to do."""
    NOTHING = auto()
    UNKNOWN = auto()
    """The carrier does not say."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """What a number hangs on.

    Attributes:
        target_id: the trunk's or the application's; empty for anything else.
        name: as the carrier calls it; of a web address the host alone. May be empty.
    """

    kind: AttachmentKind
    target_id: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class CarrierNumber:
    """A number in the carrier's account.

    Attributes:
        number: E.164.
        number_id: the carrier's.
        name: as it is called there; may be empty.
        has_voice: whether it can take calls; None if the carrier does not say.
        attachment: what takes its calls.
        idle: what would take them if that were gone: it is still set, and not in use. NOTHING where that
            can't be told.
    """

    number: str
    number_id: str
    name: str = ""
    has_voice: bool | None = None
    attachment: Attachment = Attachment(AttachmentKind.UNKNOWN)
    idle: Attachment = Attachment(AttachmentKind.NOTHING)


@dataclass(frozen=True, slots=True)
class Origination:
    """Where a trunk sends the calls to its numbers: Twilio's origination URL, Telnyx's FQDN.

    Attributes:
        target: as it is written there: a SIP URI at Twilio, a bare host at Telnyx.
        origination_id: the carrier's; empty for one that is still to be added.
        name: as it is called there; may be empty.
        is_enabled: None if the carrier does not say.
        priority: 0 to 65535, the lowest is tried first; None if there is none.
        weight: 1 to 65535, among those of one priority; None if there is none.
        port: None if there is none, or it is a part of `target`.
        record_type: how the host is looked up (`a`, `srv`); empty if the carrier does not say.
    """

    target: str
    origination_id: str = ""
    name: str = ""
    is_enabled: bool | None = None
    priority: int | None = None
    weight: int | None = None
    port: int | None = None
    record_type: str = ""

    def points_at(self, host: str) -> bool:
        """Whether it leads to `host`, whatever scheme, port, case or last dot either has."""
        return bare_host(self.target) == bare_host(host) != ""


class TrunkKind(Enum):
    """What a trunk, or a connection of Telnyx, is for."""

    ELASTIC_SIP = auto()
    """Twilio's: calls go both ways."""
    CREDENTIALS = auto()
    """Telnyx's, for calls from SigmaMind."""
    FQDN = auto()
    """Telnyx's, for calls to SigmaMind."""
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class CarrierTrunk:
    """A trunk at Twilio, a connection at Telnyx.

    Attributes:
        trunk_id: the carrier's.
        name: as it is called there; may be empty.
        termination_host: where SigmaMind sends calls to, in lower case; empty where all of a carrier's
            share one, or it does not say.
        is_active: None if the carrier does not say.
        originations: where it sends calls to; None where that was not read, or there is no such thing.
        usernames: of who may place calls over it; None as for `originations`.
        numbers: that hang on it, E.164; None as for `originations`.
        outbound_profile_id: at Telnyx what lets calls out; empty is none, None is not told.
        refused: what the key was not allowed to read of it.
    """

    trunk_id: str
    name: str = ""
    kind: TrunkKind = TrunkKind.OTHER
    termination_host: str = ""
    is_active: bool | None = None
    originations: tuple[Origination, ...] | None = None
    usernames: tuple[str, ...] | None = None
    numbers: tuple[str, ...] | None = None
    outbound_profile_id: str | None = None
    refused: frozenset[CarrierPart] = frozenset()


def bare_host(target: str) -> str:
    """The host of a SIP URI or of a host with what may stand round it, in lower case; may be empty."""
    found = _ROUND_HOST.match(target)
    return found[1].lower().removesuffix(".") if found else ""
