"""All that may ever be asked of a carrier, in one table.

Whatever leaves this program for a carrier is a `CarrierRequest`, and there is none that is not in the table:
nothing in it buys or releases a number, deletes a trunk, or writes a field that is not named.

Twilio: https://github.com/twilio/twilio-oai, `twilio_trunking_v1.json`, `twilio_api_v2010.json` and
`twilio_monitor_v1.json`. Telnyx: https://github.com/team-telnyx/openapi, `spec3.yml`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final
from urllib.parse import urlencode

from sigmamind_desktop.domain.carriers.failing import CarrierTrouble
from sigmamind_desktop.domain.carriers.holdings import CarrierPart


class CarrierHost(StrEnum):
    """The hosts of the carriers' APIs, as base URLs. Twilio's are those of its region US1."""

    TWILIO = "https://api.twilio.com"
    TRUNKING = "https://trunking.twilio.com"
    MONITOR = "https://monitor.twilio.com"
    TELNYX = "https://api.telnyx.com"


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that may be asked.

    Attributes:
        part: of the account, to which it belongs.
        path: a pattern for the whole path.
        form: what is written: exactly these fields, each with a pattern for its value. Empty for none.
        missing: what it means that the path is not there.
    """

    method: str
    host: CarrierHost
    part: CarrierPart
    path: str
    form: Mapping[str, str] = field(default_factory=dict)
    missing: CarrierTrouble = CarrierTrouble.VANISHED

    def allows(self, request: CarrierRequest) -> bool:
        """Whether it is this that a request asks."""
        return (
            (request.method, request.host) == (self.method, self.host)
            and re.fullmatch(self.path, request.path) is not None
            and request.form.keys() == self.form.keys()
            and all(re.fullmatch(pattern, request.form[name]) for name, pattern in self.form.items())
            and not (request.query and self.method != "GET")
        )


_HEX: Final = "[0-9a-fA-F]{32}"
_TRUNK: Final = f"/v1/Trunks/TK{_HEX}"
_URLS: Final = f"{_TRUNK}/OriginationUrls"
_MEMBERS: Final = f"{_TRUNK}/PhoneNumbers"
_ACCOUNT: Final = f"/2010-04-01/Accounts/AC{_HEX}"
_LISTS: Final = f"{_ACCOUNT}/SIP/CredentialLists"
_URL_FORM: Final = {
    "SipUrl": r"sip:[\x21-\x7e]{1,1000}",
    "FriendlyName": r"[^\x00-\x1f\x7f]{1,64}",
    "Enabled": "true|false",
    "Priority": "[0-9]{1,5}",
    "Weight": "[1-9][0-9]{0,4}",
}
_URL_CHANGE: Final = {name: _URL_FORM[name] for name in ("Enabled", "Priority")}
_NUMBER: Final = rf"{_ACCOUNT}/IncomingPhoneNumbers/PN{_HEX}\.json"
_ID: Final = "[0-9A-Za-z_-]{1,64}"


_API, _TRUNKING, _MONITOR, _TELNYX = CarrierHost
_NUMBERS, _TRUNKS, _USERNAMES, _LOG = CarrierPart
_WRONG_ACCOUNT, _REFUSED = CarrierTrouble.WRONG_ACCOUNT, CarrierTrouble.NOT_ACCEPTED

OPERATIONS: Final = (
    # Twilio, read.
    Operation("GET", _API, _NUMBERS, rf"{_ACCOUNT}/IncomingPhoneNumbers\.json", missing=_WRONG_ACCOUNT),
    Operation("GET", _TRUNKING, _TRUNKS, "/v1/Trunks", missing=_REFUSED),
    Operation("GET", _TRUNKING, _TRUNKS, _TRUNK),
    Operation("GET", _TRUNKING, _TRUNKS, _URLS),
    Operation("GET", _TRUNKING, _TRUNKS, _MEMBERS),
    Operation("GET", _TRUNKING, _USERNAMES, f"{_TRUNK}/CredentialLists"),
    Operation("GET", _API, _USERNAMES, rf"{_LISTS}\.json", missing=_WRONG_ACCOUNT),
    Operation("GET", _API, _USERNAMES, rf"{_LISTS}/CL{_HEX}/Credentials\.json"),
    Operation("GET", _API, _LOG, rf"{_ACCOUNT}/Calls\.json", missing=_WRONG_ACCOUNT),
    Operation("GET", _MONITOR, _LOG, "/v1/Alerts", missing=_REFUSED),
    # Twilio, changed: one origination URL, and the trunk or the application that a number hangs on.
    Operation("POST", _TRUNKING, _TRUNKS, _URLS, _URL_FORM),
    Operation("POST", _TRUNKING, _TRUNKS, f"{_URLS}/OU{_HEX}", _URL_CHANGE),
    Operation("DELETE", _TRUNKING, _TRUNKS, f"{_URLS}/OU{_HEX}"),
    Operation("POST", _TRUNKING, _TRUNKS, _MEMBERS, {"PhoneNumberSid": f"PN{_HEX}"}),
    # A number's membership of a trunk, not the number.
    Operation("DELETE", _TRUNKING, _TRUNKS, f"{_MEMBERS}/PN{_HEX}"),
    Operation("POST", _API, _NUMBERS, _NUMBER, {"TrunkSid": f"TK{_HEX}"}),
    Operation("POST", _API, _NUMBERS, _NUMBER, {"VoiceApplicationSid": f"AP{_HEX}"}),
    # Telnyx, read.
    Operation("GET", _TELNYX, _NUMBERS, "/v2/phone_numbers", missing=_REFUSED),
    Operation("GET", _TELNYX, _TRUNKS, "/v2/fqdn_connections", missing=_REFUSED),
    Operation("GET", _TELNYX, _TRUNKS, "/v2/fqdns", missing=_REFUSED),
    Operation("GET", _TELNYX, _USERNAMES, "/v2/credential_connections", missing=_REFUSED),
    Operation("GET", _TELNYX, _LOG, "/v2/detail_records", missing=_REFUSED),
    Operation("GET", _TELNYX, _TRUNKS, f"/v2/connections/{_ID}"),
    Operation("GET", _TELNYX, _TRUNKS, f"/v2/fqdn_connections/{_ID}"),
    Operation("GET", _TELNYX, _USERNAMES, f"/v2/credential_connections/{_ID}"),
)


@dataclass(frozen=True, slots=True)
class CarrierRequest:
    """A request to a carrier that is in the table.

    Attributes:
        path: beginning with a slash.
        query: what stands behind it, not yet quoted.
        form: what is written.

    Raises:
        ValueError: for what may not be asked.
    """

    method: str
    host: CarrierHost
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not any(each.allows(self) for each in OPERATIONS):
            raise ValueError("nothing of the kind is ever asked of a carrier")

    @property
    def operation(self) -> Operation:
        """What is asked."""
        return next(each for each in OPERATIONS if each.allows(self))

    @property
    def target(self) -> str:
        """Path and query, quoted."""
        return self.path + (f"?{urlencode(self.query)}" if self.query else "")
