"""The demo: the whole program on the sandbox, with nothing real within reach."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from sigmamind_desktop.bootstrap import Options
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.numbers.record import NumberState
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.carrier_scenarios import TELNYX_LOGIN, TWILIO_LOGIN
from sigmamind_desktop.sandbox.seed import seed
from sigmamind_desktop.sandbox.server import Sandbox
from sigmamind_desktop.sandbox.trunks import DemoProbe
from sigmamind_desktop.sandbox.what_to_try import what_to_try
from sigmamind_desktop.services.data_file.store import NumberStore
from sigmamind_desktop.services.secret_store import MemorySecretStore


@contextmanager
def options(start: Options) -> Iterator[Options]:
    """Start a sandbox, fill the data file of `start`, and tell the program of both.

    Raises:
        StoreUnavailable: if there can't be a data file.
    """
    with Sandbox() as sandbox:
        sandbox.account.dials_every = 3
        address = ApiAddress.parse(sandbox.url)
        secrets = MemorySecretStore()
        secrets.save(address.url, Secret(API_KEY))
        store = NumberStore(start.paths.numbers, address.url)
        seed(store)
        absent = (NumberState.NOT_CONFIRMED, NumberState.GONE)
        for row in filter(lambda row: row.state not in absent, store.numbers()):
            sandbox.account.numbers[row.number] = {
                "sipPhoneNumber": row.number,
                "friendlyName": row.friendly_name,
                "inboundAgentId": row.inbound_agent_id,
                "outboundAgentId": row.outbound_agent_id,
                "terminationSipURI": row.termination_sip_uri,
                "active": {NumberState.ACTIVE: True, NumberState.INACTIVE: False}.get(row.state),
            }
        store.close()
        yield replace(
            start,
            address=address,
            demo=what_to_try(),
            secrets=secrets,
            carriers=address,
            carrier_logins=(TWILIO_LOGIN, TELNYX_LOGIN),
            probe=DemoProbe(),
        )
