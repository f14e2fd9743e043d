"""Waiting until SigmaMind is reached again."""

from __future__ import annotations

from itertools import chain, repeat
from typing import Final

from sigmamind_desktop.app.access.opening import Access
from sigmamind_desktop.app.bulk.timing import Timing
from sigmamind_desktop.domain.bulk.stopping import Stop, stop_for
from sigmamind_desktop.domain.errors import AppError

_SECONDS: Final = (5.0, 10.0, 20.0, 40.0)
"""Until it is tried again."""
_LATER: Final = 60.0
"""Seconds between all the tries that come after."""


class Connection:
    """Tries again and again, less and less often, with a question that changes nothing."""

    def __init__(self, *, access: Access, timing: Timing) -> None:
        self._access = access
        self._timing = timing

    async def comes_back(self) -> None:
        """Wait until SigmaMind takes the key, or refuses it: what leaves then says so."""
        for seconds in chain(_SECONDS, repeat(_LATER)):
            await self._timing.sleep(seconds)
            try:
                client, key = await self._access.open()
                await client.check_key(key)
            except AppError as error:
                if stop_for(error) is Stop.KEY:
                    return
            else:
                return
