"""SigmaMind's address, as it is asked: with the API key, and in JSON."""

from __future__ import annotations

from collections.abc import Callable

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.access.api_key import is_usable_key
from sigmamind_desktop.domain.access.proxy import Proxy
from sigmamind_desktop.domain.errors import UnusableKey
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.http.exchange import HttpAnswer, HttpClient, Patience
from sigmamind_desktop.services.sigmamind_api.paths import Endpoint


class SigmaMindHttp:
    """The connections to one address.

    Building it reads the system's certificates, which may take a while.
    """

    def __init__(self, address: ApiAddress, proxy: Proxy | None, patience: Patience) -> None:
        self._address = address
        self._http = HttpClient(proxy, patience)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def send(
        self,
        endpoint: Endpoint,
        key: Secret,
        *,
        secrets: tuple[Secret, ...],
        content: bytes | None = None,
        on_departure: Callable[[], None] | None = None,
    ) -> HttpAnswer:
        """Ask for an endpoint with the API key, and a JSON body if there is one; see `HttpClient.send`."""
        if not is_usable_key(key):
            raise UnusableKey("the key has characters that can't be sent")
        headers = {"X-API-Key": key.reveal()}
        if content is not None:
            headers["Content-Type"] = "application/json"
        return await self._http.send(
            endpoint.method,
            self._address.url + endpoint.url,
            headers=headers,
            secrets=secrets,
            content=content,
            on_departure=on_departure,
        )
