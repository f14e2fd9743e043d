"""Every way in which a carrier is asked."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any, Final

from sigmamind_desktop.domain.carriers.holdings import Attachment, AttachmentKind, CarrierNumber, Origination
from sigmamind_desktop.domain.carriers.login import CarrierLogin
from sigmamind_desktop.sandbox.carrier_scenarios import TELNYX_LOGIN, TWILIO_LOGIN
from sigmamind_desktop.sandbox.telnyx import INBOUND
from sigmamind_desktop.sandbox.twilio_account import sid

Way = Callable[[Any, Callable[[], None]], Awaitable[Any]]

TRUNK: Final = sid("TK", 1)
NUMBER: Final = sid("PN", 1)
URL: Final = sid("OU", 1)
LONG_AGO: Final = datetime(2020, 1, 1, tzinfo=UTC)
WANTED: Final = Origination("sip:28y698lhv2f.sip.livekit.cloud", URL, "SigmaMind", True, 10, 10)

_READS: Final[dict[str, Way]] = {
    "verify": lambda carrier, _: carrier.verify(),
    "numbers": lambda carrier, _: carrier.numbers(),
    "find_number": lambda carrier, _: carrier.find_number("+442083661177"),
    "trunks": lambda carrier, _: carrier.trunks(),
    "recent_failures": lambda carrier, _: carrier.recent_failures(
        CarrierNumber("+442083661177", NUMBER), LONG_AGO
    ),
}

TWILIO_READS: Final[dict[str, Way]] = _READS | {"trunk": lambda carrier, _: carrier.trunk(TRUNK)}
TELNYX_READS: Final[dict[str, Way]] = _READS | {"trunk": lambda carrier, _: carrier.trunk(INBOUND)}

CHANGES: Final[dict[str, Way]] = {
    "add": lambda carrier, leaves: carrier.add_origination(TRUNK, WANTED, on_departure=leaves),
    "update": lambda carrier, leaves: carrier.update_origination(TRUNK, WANTED, on_departure=leaves),
    "remove": lambda carrier, leaves: carrier.remove_origination(TRUNK, URL, on_departure=leaves),
    "attach": lambda carrier, leaves: carrier.attach_number(TRUNK, NUMBER, on_departure=leaves),
    "detach": lambda carrier, leaves: carrier.detach_number(TRUNK, NUMBER, on_departure=leaves),
    "restore-trunk": lambda carrier, leaves: carrier.restore_number(
        NUMBER, Attachment(AttachmentKind.TRUNK, TRUNK), on_departure=leaves
    ),
    "restore-application": lambda carrier, leaves: carrier.restore_number(
        NUMBER, Attachment(AttachmentKind.APPLICATION, sid("AP", 1)), on_departure=leaves
    ),
}

READS: Final[dict[str, tuple[CarrierLogin, Way]]] = {
    f"{login.carrier}-{name}": (login, way)
    for login, ways in ((TWILIO_LOGIN, TWILIO_READS), (TELNYX_LOGIN, TELNYX_READS))
    for name, way in ways.items()
}


def nothing() -> None:
    """For whom a departure is nothing."""
