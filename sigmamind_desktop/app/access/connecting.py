"""The client for the way that is open now: straight, or through the proxy of the moment."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import Final, Generic, Protocol, TypeVar

from sigmamind_desktop.app.access.proxy_logins import ProxyLogins
from sigmamind_desktop.domain.access.proxy import Proxy
from sigmamind_desktop.runtime import late_asyncio as asyncio
from sigmamind_desktop.runtime.worker import Worker

_log = logging.getLogger(__name__)

_PATIENCE: Final = 10.0
"""Seconds for the system to say which proxy to use: it may have to fetch a script that tells."""


class Client(Protocol):
    """What is asked over the network.

    Attributes:
        proxy: the one on the way.
    """

    proxy: Proxy | None

    async def aclose(self) -> None:
        """Close the connections."""
        ...


C = TypeVar("C", bound=Client)


class Connector(Generic[C]):
    """Makes the client when it is first needed, and another when the computer has changed networks."""

    def __init__(
        self,
        *,
        find_proxy: Callable[[], Proxy | None],
        make_client: Callable[[Proxy | None], C],
        logins: ProxyLogins,
        patience: float = _PATIENCE,
    ) -> None:
        """Take what it needs.

        Args:
            find_proxy: the proxy of the moment; blocks, raises CannotReach.
            make_client: a client for that; blocks.
            logins: for a proxy whose address has none.
            patience: seconds for `find_proxy`.
        """
        self._find_proxy = find_proxy
        self._make_client = make_client
        self._logins = logins
        self._patience = patience
        self._worker = Worker("connecting")
        self._clients: list[C] = []
        """The last one is in use; those before it may still have a request under way."""

    @cached_property
    def _one_at_a_time(self) -> asyncio.Lock:
        """See `client`; asyncio is not there before the event loop is."""
        return asyncio.Lock()

    async def client(self) -> C:
        """The client to use now; raises CannotReach if the proxy's setting can't be used."""
        async with self._one_at_a_time:
            proxy = await self._proxy()
            if not self._clients or self._clients[-1].proxy != proxy:
                client = await self._worker.call(lambda: self._make_client(proxy))
                self._clients.append(client)
            return self._clients[-1]

    async def close(self) -> None:
        """Close every connection."""
        for client in self._clients:
            await client.aclose()

    async def _proxy(self) -> Proxy | None:
        try:
            proxy = await self._worker.call(self._find_proxy, seconds=self._patience)
        except TimeoutError:
            _log.warning("the system does not say which proxy to use")
            self._worker = Worker("connecting")  # the old one's answer comes too late for anybody
            return self._clients[-1].proxy if self._clients else None
        if proxy is None or proxy.login is not None:
            return proxy
        return replace(proxy, login=await self._logins.get(proxy.place))
