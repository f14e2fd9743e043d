"""The API key: from the keychain, or for this session only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.access.keychain import Keychain
from sigmamind_desktop.domain.errors import KeychainTrouble, KeychainUnavailable
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.runtime import late_asyncio as asyncio


class KeyPlace(Enum):
    """Where the API key is."""

    ASKING = auto()
    """The keychain has been asked and has not answered."""
    KEYCHAIN = auto()
    SESSION = auto()
    """In this program's memory alone, until it ends."""
    NOWHERE = auto()


@dataclass(frozen=True, slots=True)
class KeyStatus:
    """What is known of the API key.

    Attributes:
        hint: its last four characters; empty if there is none or it is too short to tell.
        trouble: why the keychain does not keep it.
        may_be_kept: whether the keychain failed to forget it.
    """

    place: KeyPlace
    hint: str = ""
    trouble: KeychainTrouble | None = None
    may_be_kept: bool = False


class Credentials(QObject):
    """The API key of one account at one address at a time, and of no other.

    Signals:
        changed: carries the KeyStatus.
    """

    changed = Signal(object)

    def __init__(
        self,
        keychain: Keychain,
        account: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keychain = keychain
        self._account = account
        self._for_session: dict[str, tuple[KeyStatus, Secret]] = {}
        self._key: Secret | None = None
        self._status = KeyStatus(KeyPlace.ASKING)

    @property
    def status(self) -> KeyStatus:
        """What is known now."""
        return self._status

    @cached_property
    def _answered(self) -> asyncio.Event:
        """Set once the keychain has answered; asyncio is not there before the event loop is."""
        return asyncio.Event()

    async def key(self) -> Secret | None:
        """The key; waits for the keychain's answer if that is still out."""
        await self._answered.wait()
        return self._key

    async def load(self) -> None:
        """Ask the keychain for the key."""
        account = self._account
        try:
            stored = await self._keychain.ask(lambda store: store.load(account))
        except KeychainUnavailable as error:
            if self._status.place is KeyPlace.ASKING and account == self._account:
                self._become(KeyStatus(KeyPlace.NOWHERE, trouble=error.trouble), None)
            return
        if self._status.place is not KeyPlace.ASKING or account != self._account:
            return  # the person was quicker, and typed a key or changed to another account
        if stored is None:
            self._become(KeyStatus(KeyPlace.NOWHERE), None)
        else:
            self._become(KeyStatus(KeyPlace.KEYCHAIN, stored.hint()), stored)

    async def save(self, key: Secret) -> KeyStatus:
        """Use `key` from now on and keep it in the keychain, or for this session if that fails."""
        account = self._account
        try:
            await self._keychain.ask(lambda store: store.save(account, key))
        except KeychainUnavailable as error:
            status = KeyStatus(KeyPlace.SESSION, key.hint(), error.trouble)
        else:
            status = KeyStatus(KeyPlace.KEYCHAIN, key.hint())
        if account == self._account:
            self._become(status, key)
        return status

    async def use(self, account: str) -> None:
        """Hold another account's key from now on, and ask the keychain for it."""
        self._account = account
        if (kept := self._for_session.get(account)) is not None:
            self._become(*kept)
            return
        self._answered.clear()
        self._status, self._key = KeyStatus(KeyPlace.ASKING), None
        self.changed.emit(self._status)
        await self.load()

    async def forget(self, account: str) -> None:
        """Have the keychain forget the key of an account that is not in use; raises KeychainUnavailable."""
        self._for_session.pop(account, None)
        await self._keychain.ask(lambda store: store.remove(account))

    async def remove(self) -> None:
        """Forget the key here and in the keychain.

        Raises:
            KeychainUnavailable: if the keychain may still hold it; this program has forgotten it.
        """
        if self._status == KeyStatus(KeyPlace.SESSION, self._status.hint, KeychainTrouble.NONE_HERE):
            self._become(KeyStatus(KeyPlace.NOWHERE), None)
            return
        try:
            await self._keychain.ask(lambda store: store.remove(self._account))
        except KeychainUnavailable as error:
            self._become(KeyStatus(KeyPlace.NOWHERE, trouble=error.trouble, may_be_kept=True), None)
            raise
        self._become(KeyStatus(KeyPlace.NOWHERE), None)

    def _become(self, status: KeyStatus, key: Secret | None) -> None:
        self._status, self._key = status, key
        self._for_session.pop(self._account, None)
        if status.place is KeyPlace.SESSION and key is not None:
            self._for_session[self._account] = (status, key)
        self._answered.set()
        self.changed.emit(status)
