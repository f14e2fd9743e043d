"""The carriers that the person has connected: asked about a key first, then that is kept.

Which there are is in the settings; each key is in the keychain, where it is bound to the SigmaMind account,
the carrier and the carrier's account. Nothing is asked of a carrier that is not connected.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.access.connecting import Connector
from sigmamind_desktop.app.access.credentials import KeyPlace
from sigmamind_desktop.app.access.keychain import Keychain
from sigmamind_desktop.app.settings import Settings
from sigmamind_desktop.domain.carriers.asking import CarrierApi
from sigmamind_desktop.domain.carriers.holdings import CarrierPart
from sigmamind_desktop.domain.carriers.kept import (
    ConnectionNote,
    login_to_keep,
    notes_to_keep,
    read_login,
    read_notes,
)
from sigmamind_desktop.domain.carriers.login import CarrierLogin, CarrierName
from sigmamind_desktop.domain.errors import KeychainTrouble, KeychainUnavailable, NoKey

_log = logging.getLogger(__name__)

_Place = tuple[str, CarrierName]
"""The ID of the SigmaMind account, and the carrier."""


@dataclass(frozen=True, slots=True)
class CarrierConnection:
    """A carrier that is connected.

    Attributes:
        note: what its account and its key are told by.
        place: where the key is: in the keychain, or in memory alone.
        trouble: why the keychain does not keep it.
    """

    carrier: CarrierName
    note: ConnectionNote
    place: KeyPlace = KeyPlace.KEYCHAIN
    trouble: KeychainTrouble | None = None


class Connections(QObject):
    """Those of the SigmaMind account that the window shows.

    Signals:
        changed: one came, went, or is of another account now.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        keychain: Keychain,
        settings: Settings,
        account: Callable[[], str],
        connect: Callable[[CarrierLogin], Connector[CarrierApi]],
        parent: QObject | None = None,
    ) -> None:
        """Take what it needs.

        Args:
            keychain: has the keys.
            settings: know which carriers are connected.
            account: the ID of the SigmaMind account that is shown now.
            connect: the way to a carrier, for a log-in.
            parent: see Qt.
        """
        super().__init__(parent)
        self._keychain = keychain
        self._settings = settings
        self._account = account
        self._connect = connect
        self._notes = read_notes(settings.carriers)
        self._for_session: dict[_Place, tuple[CarrierConnection, CarrierLogin]] = {}
        self._connectors: dict[_Place, Connector[CarrierApi]] = {}

    @property
    def all(self) -> tuple[CarrierConnection, ...]:
        """Those of the account that is shown, in the order in which the program names carriers."""
        return tuple(found for carrier in CarrierName if (found := self.get(carrier)) is not None)

    def get(self, carrier: CarrierName) -> CarrierConnection | None:
        """The connection to a carrier, if there is one."""
        account = self._account()
        if (kept := self._for_session.get((account, carrier))) is not None:
            return kept[0]
        note = self._notes.get(account, {}).get(carrier)
        return CarrierConnection(carrier, note) if note is not None else None

    def tell(self) -> None:
        """Another SigmaMind account is shown."""
        self.changed.emit()

    async def verify(self, login: CarrierLogin) -> frozenset[CarrierPart]:
        """Ask a carrier what it takes a key for; nothing is kept.

        Returns:
            What the key may not read.

        Raises:
            CarrierFailed: if it does not take the key, or can't be asked.
            CannotReach: if the proxy's setting can't be used.
        """
        connector = self._connect(login)
        try:
            return await (await connector.client()).verify()
        finally:
            await connector.close()

    async def keep(self, login: CarrierLogin) -> CarrierConnection:
        """Connect a carrier: keep its key in the keychain, or for this session if that fails."""
        place = self._account(), login.carrier
        note = ConnectionNote.of(login)
        self._for_session.pop(place, None)
        try:
            await self._keychain.ask(lambda store: store.save(_entry(*place), login_to_keep(login)))
        except KeychainUnavailable as error:
            connection = CarrierConnection(login.carrier, note, KeyPlace.SESSION, error.trouble)
            self._for_session[place] = (connection, login)
            self._note(place, None)
        else:
            connection = CarrierConnection(login.carrier, note)
            self._note(place, note)
        await self._leave(place)
        self.changed.emit()
        return connection

    async def open(self, carrier: CarrierName) -> CarrierApi:
        """What a connected carrier is asked with, over the way that is open now.

        Raises:
            NoKey: if it is not connected, or the keychain has no key of it any more.
            KeychainUnavailable: if the keychain does not give the key.
            CannotReach: if the proxy's setting can't be used.
        """
        place = self._account(), carrier
        if self.get(carrier) is None:
            raise NoKey
        if place not in self._connectors:
            login = await self._login(place)
            if self._account() != place[0] or self.get(carrier) is None:
                raise NoKey  # it was disconnected while the keychain was asked
            self._connectors.setdefault(place, self._connect(login))
        return await self._connectors[place].client()

    async def remove(self, carrier: CarrierName) -> None:
        """Forget a carrier's key here and in the keychain.

        Raises:
            KeychainUnavailable: if the keychain may still hold it; this program has forgotten it.
        """
        await self._forget((self._account(), carrier))
        self.changed.emit()

    async def forget(self, account: str) -> None:
        """Forget every carrier of a SigmaMind account; raises KeychainUnavailable as `remove` does."""
        carriers = [*self._notes.get(account, {}), *(each for of, each in self._for_session if of == account)]
        failed: KeychainUnavailable | None = None
        for carrier in carriers:
            try:
                await self._forget((account, carrier))
            except KeychainUnavailable as error:
                failed = error
        if failed is not None:
            raise failed

    async def close(self) -> None:
        """Close every connection to a carrier."""
        for connector in self._connectors.values():
            await connector.close()

    async def _login(self, place: _Place) -> CarrierLogin:
        if (kept := self._for_session.get(place)) is not None:
            return kept[1]
        stored = await self._keychain.ask(lambda store: store.load(_entry(*place)))
        login = read_login(place[1], stored) if stored is not None else None
        if login is None:
            raise NoKey
        return login

    async def _forget(self, place: _Place) -> None:
        session = self._for_session.pop(place, None)
        self._note(place, None)
        await self._leave(place)
        if session is None or session[0].trouble is not KeychainTrouble.NONE_HERE:
            await self._keychain.ask(lambda store: store.remove(_entry(*place)))

    async def _leave(self, place: _Place) -> None:
        """Close what is open with an earlier key."""
        if (connector := self._connectors.pop(place, None)) is not None:
            await connector.close()

    def _note(self, place: _Place, note: ConnectionNote | None) -> None:
        account, carrier = place
        carriers = self._notes.setdefault(account, {})
        if note is not None:
            carriers[carrier] = note
        else:
            carriers.pop(carrier, None)
        self._settings.carriers = notes_to_keep(self._notes)


def _entry(account: str, carrier: CarrierName) -> str:
    """What a carrier's log-in is kept under; the log-in itself names the carrier's account."""
    return f"carrier {carrier} {account}"
