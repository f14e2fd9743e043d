"""The trunks that are kept: in the data file, each password in the keychain.

One is kept when an import over it has succeeded: a wrong one helps nobody.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.access.keychain import Keychain
from sigmamind_desktop.app.records import Records
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.trunks.saved import SavedTrunk, free_name


class TrunkBook(QObject):
    """The trunks of the account.

    Signals:
        changed: one came, went or was renamed.
    """

    changed = Signal()

    def __init__(self, *, records: Records, keychain: Keychain, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._keychain = keychain
        self._trunks: list[SavedTrunk] = []

    @property
    def trunks(self) -> list[SavedTrunk]:
        """Every trunk, by name."""
        return sorted(self._trunks, key=lambda trunk: trunk.name.casefold())

    def find(self, host: str, username: str) -> SavedTrunk | None:
        """The trunk that a host and a username mean."""
        return next((trunk for trunk in self._trunks if trunk.is_of(host, username)), None)

    async def load(self) -> None:
        """Read them from the data file; raises StoreUnavailable."""
        self._trunks = await self._records.call(lambda store: store.trunks())
        self.changed.emit()

    async def keep(self, host: str, username: str, password: Secret) -> SavedTrunk:
        """Keep a trunk, or its new password.

        Raises:
            StoreUnavailable: if nothing is kept.
            KeychainUnavailable: if the trunk is kept, and its password is not.
        """
        trunk = self.find(host, username)
        if trunk is None:
            name = free_name(host, username, self._trunks)
            trunk = SavedTrunk(os.urandom(8).hex(), name, host, username)
            await self._save(trunk)
        await self.keep_password(trunk, password)
        return trunk

    async def rename(self, trunk: SavedTrunk, name: str) -> None:
        """Call a trunk something else; raises StoreUnavailable."""
        await self._save(replace(trunk, name=name))

    async def delete(self, trunk: SavedTrunk) -> None:
        """Forget a trunk and its password.

        Raises:
            StoreUnavailable: if nothing is forgotten.
            KeychainUnavailable: if the trunk is forgotten, and the keychain may still hold its password.
        """
        await self._records.call(lambda store: store.delete_trunk(trunk))
        self._trunks = self._others(trunk)
        self.changed.emit()
        await self.forget_password(trunk)

    async def forget_password(self, trunk: SavedTrunk) -> None:
        """Have the keychain forget a trunk's password; raises KeychainUnavailable."""
        await self._keychain.ask(lambda store: store.remove(_account(trunk)))

    async def password(self, trunk: SavedTrunk) -> Secret | None:
        """The password of a trunk, if the keychain has it; raises KeychainUnavailable."""
        return await self._keychain.ask(lambda store: store.load(_account(trunk)))

    async def keep_password(self, trunk: SavedTrunk, password: Secret) -> None:
        """Keep a trunk's new password; raises KeychainUnavailable."""
        await self._keychain.ask(lambda store: store.save(_account(trunk), password))

    async def usernames(self, numbers: Sequence[str]) -> dict[str, str | None]:
        """The username that was last sent from here for each number (E.164), as far as that is known."""
        return await self._records.call(
            lambda store: {number: store.trunk_username(number) for number in numbers}
        )

    async def _save(self, trunk: SavedTrunk) -> None:
        await self._records.call(lambda store: store.save_trunk(trunk))
        self._trunks = [*self._others(trunk), trunk]
        self.changed.emit()

    def _others(self, trunk: SavedTrunk) -> list[SavedTrunk]:
        # By its ID: it may have been renamed since the person chose it.
        return [each for each in self._trunks if each.trunk_id != trunk.trunk_id]


def _account(trunk: SavedTrunk) -> str:
    return f"trunk {trunk.trunk_id}"
