"""Several accounts: which there are, which one the window shows, and changing from one to another.

Which there are is in the settings, because the title says it at the first paint. A change ends what is being
done for the old account; the data file does what it is asked in the order of asking, so that nothing of it
comes after. While something is on its way to SigmaMind, the account stays.
"""

from __future__ import annotations

import json
import os
from collections.abc import Awaitable, Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.access.credentials import Credentials
from sigmamind_desktop.app.importing.drafts import DraftKeeper
from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.numbers.refreshing import Refresher
from sigmamind_desktop.app.records import Records
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.domain.access.accounts import Account, read_accounts
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.secret import mask_living


class AccountBook(QObject):
    """The accounts of one address of the API; there is always one, and one of them is current.

    Signals:
        changed: one came, went, was renamed, or is current now.
    """

    changed = Signal()

    def __init__(self, address: ApiAddress, kept: str = "", parent: QObject | None = None) -> None:
        """Read what `to_keep` wrote; what is damaged is passed over."""
        super().__init__(parent)
        self._address = address.url
        self._by_address = read_accounts(kept)
        mine = self._by_address.get(self._address, {})
        accounts = [Account(account_id, name) for account_id, name in mine.items()]
        self._accounts = accounts or [Account(self._address)]
        self._current = self._accounts[0]

    @property
    def accounts(self) -> list[Account]:
        """Every account, the current one among them: the first one, and the others by name."""

        def place(account: Account) -> tuple[bool, str]:
            return account.account_id != self._address, account.name.casefold()

        return sorted(self._accounts, key=place)

    @property
    def current(self) -> Account:
        """The one that the window shows."""
        return self._current

    def add(self, name: str) -> Account:
        """Know another account."""
        account = Account(f"{self._address}#{os.urandom(6).hex()}", name)
        self._accounts.append(account)
        self.changed.emit()
        return account

    def rename(self, account: Account, name: str) -> None:
        """Call an account something else."""
        renamed = replace(account, name=name)
        self._accounts = [renamed if each == account else each for each in self._accounts]
        if self._current == account:
            self._current = renamed
        self.changed.emit()

    def remove(self, account: Account) -> None:
        """Know an account no longer; not the current one."""
        self._accounts.remove(account)
        self.changed.emit()

    def choose(self, account: Account) -> None:
        """Make an account the current one."""
        self._current = account
        self.changed.emit()

    def to_keep(self) -> str:
        """All of it as JSON: names by ID, by address, the current account first. No secrets."""
        mine = sorted(self._accounts, key=lambda account: account != self._current)
        return json.dumps(
            self._by_address
            | {self._address: {account.account_id: mask_living(account.name) for account in mine}}
        )


class AccountSwitcher(QObject):
    """Shows another account in place of the one before, with nothing of it left behind.

    Signals:
        switching: the account before is about to go.
        switched: carries the Draft of the account that is shown now.
    """

    switching = Signal()
    switched = Signal(object)

    def __init__(
        self,
        *,
        accounts: AccountBook,
        records: Records,
        credentials: Credentials,
        book: NumberBook,
        agents: AgentBook,
        trunks: TrunkBook,
        drafts: DraftKeeper,
        refresher: Refresher,
        tasks: TaskKeeper,
        is_busy: Callable[[], bool],
        forget_carriers: Callable[[str], Awaitable[None]],
        parent: QObject | None = None,
    ) -> None:
        """Take what it needs.

        Args:
            accounts: where the current one is noted.
            records: the data file.
            credentials: the key of the account.
            book: its numbers.
            agents: its agents.
            trunks: the trunks that are kept for it.
            drafts: its draft.
            refresher: reads its list.
            tasks: everything that is being done for the account.
            is_busy: whether something is on its way to SigmaMind that must come to its end first.
            forget_carriers: forgets the carriers' keys of an account, by its ID; raises KeychainUnavailable.
            parent: see Qt.
        """
        super().__init__(parent)
        self._accounts = accounts
        self._records = records
        self._credentials = credentials
        self._book = book
        self._agents = agents
        self._trunks = trunks
        self._drafts = drafts
        self._refresher = refresher
        self._tasks = tasks
        self._is_busy = is_busy
        self._forget_carriers = forget_carriers
        self._is_switching = False

    @property
    def may_switch(self) -> bool:
        """Whether nothing is on its way to SigmaMind."""
        return not (self._is_busy() or self._is_switching)

    async def switch(self, account: Account) -> None:
        """Show another account, unless something is on its way; raises StoreUnavailable."""
        if not self.may_switch or account == self._accounts.current:
            return
        self._is_switching = True
        try:
            # What is asked of the data file is done in the order of asking: what is kept from here is
            # the old account's, what is read after `use` the new one's.
            self.switching.emit()
            self._drafts.flush()
            await self._tasks.close()
            await self._records.call(lambda store: store.use(account.account_id))
            self._accounts.choose(account)
            await self._book.load()
            await self._agents.load()
            await self._trunks.load()
            await self._refresher.load()
            self.switched.emit(await self._drafts.load_anew())
            await self._credentials.use(account.account_id)
        finally:
            self._is_switching = False

    async def remove(self, account: Account) -> None:
        """Forget an account that is not current: its key, and what this computer knows of its numbers.

        Raises:
            KeychainUnavailable: if the keychain may still hold a secret; the rest is forgotten.
            StoreUnavailable: if the data file can't be written; nothing is forgotten.
        """
        trunks = await self._records.call(lambda store: store.forget(account.account_id))
        self._accounts.remove(account)
        try:
            await self._credentials.forget(account.account_id)
        finally:
            await self._forget_carriers(account.account_id)
        for trunk in trunks:
            await self._trunks.forget_password(trunk)
