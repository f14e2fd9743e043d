"""What connected carriers are reached with. Nobody who has connected none needs it."""

from __future__ import annotations

from sigmamind_desktop.app.access.connecting import Connector
from sigmamind_desktop.app.access.keychain import Keychain
from sigmamind_desktop.app.access.proxy_logins import ProxyLogins
from sigmamind_desktop.app.accounts.book import AccountBook
from sigmamind_desktop.app.carriers.connections import Connections
from sigmamind_desktop.app.settings import Settings
from sigmamind_desktop.bootstrap.options import Options
from sigmamind_desktop.domain.access.proxy import Proxy
from sigmamind_desktop.domain.carriers.asking import CarrierApi
from sigmamind_desktop.domain.carriers.login import CarrierLogin


def make_connections(
    *,
    keychain: Keychain,
    settings: Settings,
    accounts: AccountBook,
    proxy_logins: ProxyLogins,
    options: Options,
) -> Connections:
    """The connections of whichever SigmaMind account is shown."""

    def connect(login: CarrierLogin) -> Connector[CarrierApi]:
        return Connector(
            find_proxy=lambda: _find_proxy(options, login),
            make_client=lambda proxy: _open(options, login, proxy),
            logins=proxy_logins,
        )

    connections = Connections(
        keychain=keychain,
        settings=settings,
        account=lambda: accounts.current.account_id,
        connect=connect,
    )
    accounts.changed.connect(connections.tell)
    return connections


# Imported where they are used, off the window's thread.


def _find_proxy(options: Options, login: CarrierLogin) -> Proxy | None:
    from sigmamind_desktop.services import system_proxy
    from sigmamind_desktop.services.carrier_apis.opening import carrier_address

    return system_proxy.find_proxy(options.carriers or carrier_address(login.carrier))


def _open(options: Options, login: CarrierLogin, proxy: Proxy | None) -> CarrierApi:
    from sigmamind_desktop.services.carrier_apis.opening import open_carrier

    return open_carrier(login, proxy, options.carriers, options.patience)
