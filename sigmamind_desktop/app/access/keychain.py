"""The keychain as the use cases see it: each call on a thread of its own, with a deadline."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Final, TypeVar

from sigmamind_desktop.domain.errors import KeychainTrouble, KeychainUnavailable
from sigmamind_desktop.runtime.worker import Worker, result_of
from sigmamind_desktop.services.secret_store import SecretStore

T = TypeVar("T")

_log = logging.getLogger(__name__)

_PATIENCE: Final = 45.0
"""Seconds for the keychain: its answer may wait for a person to type a password."""

_PATIENCE_AFTER: Final = 2.0
"""Seconds for a question while an earlier one is still unanswered."""

_PATIENCE_FOR_NAME: Final = 5.0
"""Seconds for the keychain's name, which waits for no person."""


class Keychain:
    """Asks a SecretStore, one question after the other.

    What was asked for is done, however late, and always in the order of asking: a keychain that
    opens after minutes ends up with the last wish. That is why one that hangs gets no second thread.
    """

    def __init__(
        self, store: SecretStore, *, patience: float = _PATIENCE, patience_after: float = _PATIENCE_AFTER
    ) -> None:
        self._store = store
        self._patience = patience
        self._patience_after = patience_after
        self._worker = Worker("keychain")
        self._naming = Worker("keychain name")
        self._overdue: Future[Any] | None = None

    async def ask(self, use: Callable[[SecretStore], T]) -> T:
        """What `use` gets from the store.

        Raises:
            KeychainUnavailable: if the store does, or if it does not answer in time.
        """
        hangs = self._overdue is not None and not self._overdue.done()
        asked = self._worker.submit(lambda: use(self._store))
        try:
            return await result_of(asked, seconds=self._patience_after if hangs else self._patience)
        except TimeoutError:
            self._overdue = asked
            unavailable = KeychainUnavailable(KeychainTrouble.NO_ANSWER)
        except KeychainUnavailable as error:
            unavailable = error
        _log.warning("keychain: %s %s", unavailable.trouble, unavailable.details)
        raise unavailable from None

    async def name(self) -> str:
        """What keeps the secrets, as its system calls it. Asked beside the questions that change something.

        Raises:
            KeychainUnavailable: if nothing does, or if that can't be learnt in time.
        """
        try:
            return await self._naming.call(self._store.name, seconds=_PATIENCE_FOR_NAME)
        except TimeoutError:
            raise KeychainUnavailable(KeychainTrouble.NO_ANSWER) from None
