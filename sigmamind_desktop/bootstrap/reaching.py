"""What reaches the outside: its libraries are imported after the first paint, off the window's thread."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from sigmamind_desktop.bootstrap.options import Options
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.access.proxy import Proxy

if TYPE_CHECKING:
    from sigmamind_desktop.app.trunks.checking import Probe
    from sigmamind_desktop.services.data_file.store import NumberStore
    from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient


def open_store(options: Options, account: str) -> NumberStore:
    """The data file of an account."""
    from sigmamind_desktop.services.data_file.store import NumberStore

    return NumberStore(options.paths.numbers, account, _person())


def _person() -> str:
    """The name of the log-in on this computer; empty where it can't be told."""
    import getpass

    # https://docs.python.org/3/library/getpass.html#getpass.getuser: before 3.13 other errors come through.
    with suppress(OSError, KeyError, ImportError):
        return getpass.getuser()
    return ""


def find_proxy(address: ApiAddress) -> Proxy | None:
    """The proxy on the way to an address, if there is one."""
    from sigmamind_desktop.services import system_proxy

    return system_proxy.find_proxy(address)


def make_probe() -> Probe:
    """What checks a trunk's host."""
    from sigmamind_desktop.services.trunk_probe.probe import TrunkProbe

    return TrunkProbe()


def make_client(options: Options, proxy: Proxy | None) -> SigmaMindClient:
    """SigmaMind, as it is asked."""
    from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient

    return SigmaMindClient(options.address, proxy=proxy, patience=options.patience)
