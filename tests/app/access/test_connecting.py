"""The client for the way that is open now."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Any

import pytest

from sigmamind_desktop.app.access.connecting import Connector
from sigmamind_desktop.app.access.keychain import Keychain
from sigmamind_desktop.app.access.proxy_logins import ProxyLogins
from sigmamind_desktop.domain.access.proxy import Proxy, ProxyLogin
from sigmamind_desktop.domain.errors import CannotReach, KeychainTrouble, KeychainUnavailable, Reach
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.secret_store import MemorySecretStore

_PROXY = Proxy.parse("http://proxy.acme.example:3128")
_LOGIN = ProxyLogin("bob", Secret("marked-pw"))


@dataclass
class Client:
    """Remembers the way that it was made for."""

    proxy: Proxy | None
    closed: bool = False

    async def aclose(self) -> None:
        self.closed = True


class Network:
    """The network that this computer is in."""

    def __init__(self) -> None:
        self.proxy: Proxy | None = None
        self.store = MemorySecretStore()
        self.made: list[Client] = []

    def find_proxy(self) -> Proxy | None:
        return self.proxy

    def make_client(self, proxy: Proxy | None) -> Any:
        self.made.append(Client(proxy))
        return self.made[-1]

    def connector(self, **more: Any) -> Connector:
        logins = ProxyLogins(Keychain(self.store))
        wants: dict[str, Any] = {"find_proxy": self.find_proxy, "make_client": self.make_client}
        return Connector(**(wants | more), logins=logins)


@pytest.fixture
def network() -> Network:
    return Network()


async def test_the_client_is_made_once_while_the_way_is_the_same(network: Network) -> None:
    connector = network.connector()
    assert await connector.client() is await connector.client()
    await connector.close()
    assert network.made == [Client(None, closed=True)]


async def test_another_network_gets_another_client_and_the_old_one_ends_its_work(network: Network) -> None:
    connector = network.connector()
    await connector.client()
    network.proxy = _PROXY
    assert (await connector.client()).proxy == _PROXY
    assert not network.made[0].closed
    network.proxy = None
    assert (await connector.client()).proxy is None
    await connector.close()
    assert [client.closed for client in network.made] == [True, True, True]


async def test_a_log_in_of_the_keychain_is_used(network: Network) -> None:
    network.proxy = _PROXY

    await ProxyLogins(Keychain(network.store)).save(_PROXY.place, _LOGIN)
    assert (await network.connector().client()).proxy == Proxy(_PROXY.url, _PROXY.place, _LOGIN)


async def test_a_log_in_in_the_proxy_s_address_goes_first(network: Network) -> None:
    network.proxy = Proxy.parse("http://eve:other@proxy.acme.example:3128")

    await ProxyLogins(Keychain(network.store)).save(_PROXY.place, _LOGIN)
    assert (await network.connector().client()).proxy == network.proxy


@pytest.mark.parametrize("kept", ["", "x", "[]", '["a"]', "7", '{"a": 1}'])
async def test_what_is_no_log_in_is_passed_over(kept: str, network: Network) -> None:
    network.store.save(f"proxy {_PROXY.place}", Secret(kept))
    assert await ProxyLogins(Keychain(network.store)).get(_PROXY.place) is None


@pytest.mark.expect_log("keychain: locked")
async def test_a_log_in_that_is_not_kept_is_used_all_the_same(network: Network) -> None:
    class Locked(MemorySecretStore):
        def load(self, account: str) -> Secret | None:
            raise KeychainUnavailable(KeychainTrouble.LOCKED)

        def save(self, account: str, secret: Secret) -> None:
            raise KeychainUnavailable(KeychainTrouble.LOCKED)

    logins = ProxyLogins(Keychain(Locked()))
    assert await logins.get(_PROXY.place) is None
    with pytest.raises(KeychainUnavailable):
        await logins.save(_PROXY.place, _LOGIN)
    assert await logins.get(_PROXY.place) == _LOGIN


async def test_a_setting_that_can_not_be_used_makes_no_client(network: Network) -> None:
    def refuse() -> Proxy | None:
        raise CannotReach(Reach.PROXY_ADDRESS)

    with pytest.raises(CannotReach):
        await network.connector(find_proxy=refuse).client()
    assert network.made == []


@pytest.mark.expect_log("does not say which proxy")
async def test_a_system_that_does_not_say_is_not_waited_for(network: Network) -> None:
    let_go = threading.Event()
    answers: list[Proxy | None] = []

    def hang() -> Proxy | None:
        if answers:
            return answers[0]
        let_go.wait(60)
        return _PROXY

    connector = network.connector(find_proxy=hang, patience=0.02)
    assert (await connector.client()).proxy is None
    answers.append(_PROXY)
    assert (await connector.client()).proxy == _PROXY
    answers.clear()
    assert (await connector.client()).proxy == _PROXY
    let_go.set()
