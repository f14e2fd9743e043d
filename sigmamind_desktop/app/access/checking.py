"""Asking SigmaMind whether it takes an API key, before anything else is done with it."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final

from sigmamind_desktop.domain.errors import AppError, Created, NoAnswer, code_of
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.runtime import late_asyncio as asyncio

if TYPE_CHECKING:
    # httpx is loaded after the window's first paint.
    from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient

_log = logging.getLogger(__name__)

_PATIENCE: Final = 10.0
"""Seconds for the answer, the way through a proxy included: somebody looks at a dialog all the while."""


class KeyChecker:
    """Asks with a key that need not be the one in use."""

    def __init__(
        self, client: Callable[[], Awaitable[SigmaMindClient]], *, patience: float = _PATIENCE
    ) -> None:
        self._client = client
        self._patience = patience

    async def check(self, key: Secret) -> AppError | None:
        """Ask for a single row of the account's list.

        Returns:
            None if SigmaMind takes the key, KeyRefused of status 401 if it does not, and otherwise why
            that can't be told.
        """
        try:
            async with asyncio.timeout(self._patience):
                await (await self._client()).check_key(key)
        except TimeoutError:
            doubt: AppError = NoAnswer("no answer to the question about the key", created=Created.NO)
        except AppError as error:
            doubt = error
        else:
            return None
        _log.info("key not checked: %s, %s", code_of(doubt), doubt.details)
        return doubt
