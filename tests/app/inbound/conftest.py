"""Connected carriers, at the sandbox's look-alikes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from sigmamind_desktop.app.access.connecting import Connector
from sigmamind_desktop.app.access.keychain import Keychain
from sigmamind_desktop.app.access.proxy_logins import ProxyLogins
from sigmamind_desktop.app.carriers.connections import Connections
from sigmamind_desktop.app.inbound.asking import CarrierDesk
from sigmamind_desktop.app.inbound.changing import CarrierChanger
from sigmamind_desktop.app.settings import Settings
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.carriers.login import CarrierLogin
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.sandbox.carrier_scenarios import TWILIO_LOGIN
from sigmamind_desktop.services.carrier_apis.opening import open_carrier
from sigmamind_desktop.services.secret_store import MemorySecretStore

MAIN, NEW_YORK, MENU = "+442083661177", "+12125550123", "+14155550142"
"""One that rings, one on a trunk that leads elsewhere, one that an application answers."""


@pytest.fixture
def open_carrier_desk(open_desk: Any, sandbox: Any) -> Any:
    """A desk with Twilio connected, or not, and its numbers in the list."""

    @asynccontextmanager
    async def open_carrier_desk(*, is_connected: bool = True) -> AsyncIterator[tuple[Any, CarrierDesk]]:
        keychain = Keychain(MemorySecretStore())
        address = ApiAddress.parse(sandbox.url)

        def connect(login: CarrierLogin) -> Connector[Any]:
            return Connector(
                find_proxy=lambda: None,
                make_client=lambda proxy: open_carrier(login, proxy, address=address),
                logins=ProxyLogins(keychain),
            )

        connections = Connections(
            keychain=keychain, settings=Settings(), account=lambda: sandbox.url, connect=connect
        )
        async with open_desk() as desk:
            rows = [PhoneNumber(each, NumberState.ACTIVE) for each in (MAIN, NEW_YORK, MENU)]
            for row in rows:
                await desk.records.call(lambda store, row=row: store.settle_imported("", row))
            await desk.book.load()
            if is_connected:
                await connections.keep(TWILIO_LOGIN)
            try:
                changer = CarrierChanger(
                    connections, records=desk.records, sender=desk.sender, tasks=desk.tasks
                )
                yield desk, CarrierDesk(connections, book=desk.book, changer=changer, tasks=desk.tasks)
            finally:
                await connections.close()

    return open_carrier_desk
