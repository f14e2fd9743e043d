"""The trunks' passwords for rows that have lost theirs: from the keychain, or typed once."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.domain.bulk.logins import TrunkLogin
from sigmamind_desktop.domain.errors import KeychainUnavailable
from sigmamind_desktop.domain.secret import Secret

_log = logging.getLogger(__name__)


class PasswordDesk:
    """Knows passwords as long as the import goes on; keeps none."""

    def __init__(self, trunks: TrunkBook) -> None:
        self._trunks = trunks
        self._known: dict[TrunkLogin, Secret] = {}

    def give(self, login: TrunkLogin, password: Secret) -> None:
        """Take a password that was typed."""
        self._known[login] = password

    def forget(self) -> None:
        """Know none any more."""
        self._known.clear()

    async def find(self, logins: Iterable[TrunkLogin]) -> dict[TrunkLogin, Secret]:
        """The passwords that are known, or that the keychain has for a saved trunk."""
        for login in logins:
            trunk = self._trunks.find(login.host, login.username)
            if login in self._known or trunk is None:
                continue
            try:
                password = await self._trunks.password(trunk)
            except KeychainUnavailable as error:
                _log.info("a trunk's password is not to be had: %s", error.trouble)
                continue
            if password is not None:
                self._known[login] = password
        return self._known
