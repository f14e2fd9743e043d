"""Names and passwords for the network's proxies: from the keychain, or for this session only."""

from __future__ import annotations

from sigmamind_desktop.app.access.keychain import Keychain
from sigmamind_desktop.domain.access.proxy import ProxyLogin
from sigmamind_desktop.domain.errors import KeychainUnavailable


class ProxyLogins:
    """One log-in for each proxy, known by its host and port."""

    def __init__(self, keychain: Keychain) -> None:
        self._keychain = keychain
        self._known: dict[str, ProxyLogin | None] = {}

    async def get(self, place: str) -> ProxyLogin | None:
        """The log-in for a proxy; the keychain is asked once."""
        if place not in self._known:
            try:
                kept = await self._keychain.ask(lambda store: store.load(_account(place)))
            except KeychainUnavailable:
                kept = None
            self._known.setdefault(place, ProxyLogin.read(kept) if kept is not None else None)
        return self._known[place]

    async def save(self, place: str, login: ProxyLogin) -> None:
        """Use a log-in from now on and keep it in the keychain.

        Raises:
            KeychainUnavailable: if it is not kept there; it is used until the program ends.
        """
        self._known[place] = login
        await self._keychain.ask(lambda store: store.save(_account(place), login.to_keep()))


def _account(place: str) -> str:
    return f"proxy {place}"
