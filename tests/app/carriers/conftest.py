"""Carriers in memory, where their own APIs are not what is tested; `services` and `sandbox` have those."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import pytest

from sigmamind_desktop.app.access.connecting import Connector
from sigmamind_desktop.app.access.keychain import Keychain
from sigmamind_desktop.app.access.proxy_logins import ProxyLogins
from sigmamind_desktop.app.carriers.connections import Connections
from sigmamind_desktop.app.settings import Settings
from sigmamind_desktop.domain.access.proxy import Proxy
from sigmamind_desktop.domain.carriers.asking import CarrierApi
from sigmamind_desktop.domain.carriers.failing import CarrierFailed, CarrierTrouble
from sigmamind_desktop.domain.carriers.holdings import CarrierNumber, CarrierPart, CarrierTrunk
from sigmamind_desktop.domain.carriers.log import CarrierLog
from sigmamind_desktop.domain.carriers.login import CarrierLogin, CarrierName
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.secret_store import MemorySecretStore

HEX = "0123456789abcdef0123456789abcdef"
TWILIO = CarrierLogin(
    CarrierName.TWILIO, Secret("aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF"), f"AC{HEX}", f"SK{HEX[::-1]}"
)
OTHER_KEY = CarrierLogin(
    CarrierName.TWILIO, Secret("zZ3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF"), f"AC{HEX}", f"SK{HEX}"
)
TELNYX = CarrierLogin(CarrierName.TELNYX, Secret("KEY0190ABCDEF0123456789_zYxW"))


@dataclass
class CarrierAccount:
    """What a carrier holds, and which keys it takes."""

    keys: list[CarrierLogin] = field(default_factory=lambda: [TWILIO, TELNYX])
    held: tuple[CarrierNumber, ...] = ()
    trunk_list: tuple[CarrierTrunk, ...] = ()
    whole_trunks: dict[str, CarrierTrunk] = field(default_factory=dict)
    refused: frozenset[CarrierPart] = frozenset()
    asked: list[str] = field(default_factory=list)
    opened: list[CarrierLogin] = field(default_factory=list)
    closed: int = 0


class HeldCarrier(CarrierApi):
    """Answers from a CarrierAccount."""

    def __init__(self, account: CarrierAccount, login: CarrierLogin, proxy: Proxy | None) -> None:
        self.proxy = proxy
        self._account = account
        self._login = login
        account.opened.append(login)

    async def aclose(self) -> None:
        self._account.closed += 1

    async def verify(self) -> frozenset[CarrierPart]:
        self._ask("verify", CarrierPart.NUMBERS)
        return self._account.refused

    async def numbers(self) -> tuple[CarrierNumber, ...]:
        self._ask("numbers", CarrierPart.NUMBERS)
        return self._account.held

    async def find_number(self, number: str) -> CarrierNumber | None:
        raise AssertionError("no number is asked for by itself here")

    async def trunks(self) -> tuple[CarrierTrunk, ...]:
        self._ask("trunks", CarrierPart.TRUNKS)
        return self._account.trunk_list

    async def trunk(self, trunk_id: str) -> CarrierTrunk:
        self._ask(f"trunk {trunk_id}", CarrierPart.TRUNKS)
        if trunk_id not in self._account.whole_trunks:
            raise self._failed(CarrierTrouble.VANISHED, CarrierPart.TRUNKS)
        return self._account.whole_trunks[trunk_id]

    async def recent_failures(self, number: CarrierNumber, since: datetime) -> CarrierLog:
        raise AssertionError("the log is not read here")

    def _ask(self, what: str, part: CarrierPart) -> None:
        self._account.asked.append(what)
        if self._login not in self._account.keys:
            raise self._failed(CarrierTrouble.KEY_REFUSED, part)
        if part in self._account.refused and what != "verify":
            raise self._failed(CarrierTrouble.LACKS_PART, part)

    def _failed(self, reason: CarrierTrouble, part: CarrierPart) -> CarrierFailed:
        return CarrierFailed(reason, carrier=self._login.carrier, part=part)


@dataclass
class Place:
    """Connections on a keychain and settings that outlive them; `account` is SigmaMind's."""

    store: Any = field(default_factory=MemorySecretStore)
    settings: Settings = field(default_factory=Settings)
    carrier: CarrierAccount = field(default_factory=CarrierAccount)
    account: str = "https://api.example.com"

    def connections(self) -> Connections:
        """As a start of the program has them."""
        keychain = Keychain(self.store)

        def connect(login: CarrierLogin) -> Connector[CarrierApi]:
            return Connector(
                find_proxy=lambda: None,
                make_client=lambda proxy: HeldCarrier(self.carrier, login, proxy),
                logins=ProxyLogins(keychain),
            )

        return Connections(
            keychain=keychain, settings=self.settings, account=lambda: self.account, connect=connect
        )


@pytest.fixture
def place() -> Place:
    return Place()
