"""From a log-in to the carrier that it is for."""

from __future__ import annotations

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.access.proxy import Proxy
from sigmamind_desktop.domain.carriers.asking import CarrierApi
from sigmamind_desktop.domain.carriers.login import CarrierLogin, CarrierName
from sigmamind_desktop.services.carrier_apis.operations import CarrierHost
from sigmamind_desktop.services.carrier_apis.telnyx import TelnyxApi
from sigmamind_desktop.services.carrier_apis.twilio import TwilioApi
from sigmamind_desktop.services.http.exchange import Patience


def carrier_address(carrier: CarrierName) -> ApiAddress:
    """The first of a carrier's own hosts: which proxy leads to it, leads to the others."""
    match carrier:
        case CarrierName.TWILIO:
            return ApiAddress.parse(CarrierHost.TWILIO)
        case CarrierName.TELNYX:
            return ApiAddress.parse(CarrierHost.TELNYX)


def open_carrier(
    login: CarrierLogin,
    proxy: Proxy | None = None,
    address: ApiAddress | None = None,
    patience: Patience | None = None,
) -> CarrierApi:
    """A connection pool for one account at one carrier. Nothing is asked yet.

    It reads the system's certificates, which may take a while: call it off the window's thread, and use what
    comes of it on the event loop's.

    Args:
        login: to the account.
        proxy: on the way.
        address: stands for each host of the carrier, as the sandbox does; None for the carrier itself.
        patience: with the carrier; as with SigmaMind if None.
    """
    patience = patience or Patience()
    match login.carrier:
        case CarrierName.TWILIO:
            return TwilioApi(login, proxy=proxy, patience=patience, address=address)
        case CarrierName.TELNYX:
            return TelnyxApi(login, proxy=proxy, patience=patience, address=address)
