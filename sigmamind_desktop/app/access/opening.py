"""What every request to SigmaMind needs: a client, and the key."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from sigmamind_desktop.app.access.credentials import Credentials
from sigmamind_desktop.domain.errors import NoKey
from sigmamind_desktop.domain.secret import Secret

if TYPE_CHECKING:
    # httpx is loaded after the window's first paint.
    from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient


class Access:
    """The account as the use cases reach it."""

    def __init__(self, *, credentials: Credentials, client: Callable[[], Awaitable[SigmaMindClient]]) -> None:
        self._credentials = credentials
        self._client = client

    async def open(self) -> tuple[SigmaMindClient, Secret]:
        """The client to use now and the key to send; waits for the keychain's answer.

        Raises:
            NoKey: if there is none.
            CannotReach: if the proxy's setting can't be used.
        """
        key = await self._credentials.key()
        if key is None:
            raise NoKey
        return await self._client(), key
