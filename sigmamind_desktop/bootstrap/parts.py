"""The parts behind the window, each handed what it needs."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from sigmamind_desktop import APP_NAME
from sigmamind_desktop.app.access.checking import KeyChecker
from sigmamind_desktop.app.access.connecting import Connector
from sigmamind_desktop.app.access.credentials import Credentials
from sigmamind_desktop.app.access.keychain import Keychain
from sigmamind_desktop.app.access.opening import Access
from sigmamind_desktop.app.access.proxy_logins import ProxyLogins
from sigmamind_desktop.app.accounts.book import AccountBook, AccountSwitcher
from sigmamind_desktop.app.help.diagnostics import Diagnostics
from sigmamind_desktop.app.importing.drafts import DraftKeeper
from sigmamind_desktop.app.importing.importer import Importer
from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.numbers.exporting import Exporter
from sigmamind_desktop.app.numbers.refreshing import Refresher
from sigmamind_desktop.app.numbers.retrying import Retrier
from sigmamind_desktop.app.records import Records
from sigmamind_desktop.app.sending import Sender
from sigmamind_desktop.app.settings import Settings
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.bootstrap import reaching
from sigmamind_desktop.bootstrap.options import Options
from sigmamind_desktop.services.secret_store import KeychainSecretStore
from sigmamind_desktop.services.settings import SettingsFile

if TYPE_CHECKING:
    from sigmamind_desktop.app.bulk.job import BulkJob
    from sigmamind_desktop.app.calls.caller import Caller
    from sigmamind_desktop.app.carriers.connections import Connections
    from sigmamind_desktop.app.editing.editor import Editor
    from sigmamind_desktop.app.importing.readiness import Readiness
    from sigmamind_desktop.app.inbound.asking import CarrierDesk
    from sigmamind_desktop.app.inbound.watching import Watcher
    from sigmamind_desktop.app.numbers.checking import Checker
    from sigmamind_desktop.app.trunks.checking import TrunkChecker


class Parts:
    """Everything that the window stands on; built, and not begun.

    Attributes are public for whoever drives the program by itself.
    """

    def __init__(self, options: Options, on_failure: Callable[[BaseException], None]) -> None:
        """Build them, before there is an event loop.

        Args:
            options: what the start was told.
            on_failure: takes what a task failed with that nobody waits for.
        """
        self.options = options
        self.settings_file = options.settings_file or SettingsFile(options.paths.settings)
        self.settings = Settings(self.settings_file.load(), damage=self.settings_file.damage)
        self.tasks = TaskKeeper(on_failure)
        self.account_tasks = TaskKeeper(on_failure)
        self.accounts = AccountBook(options.address, self.settings.accounts)
        self.accounts.changed.connect(self._note_accounts)
        self.records = Records(lambda: reaching.open_store(options, self.accounts.current.account_id))
        self.book = NumberBook(self.records)
        self.settings.changed.connect(self._on_setting_changed)
        self.drafts = DraftKeeper(self.records)
        self.keychain = keychain = Keychain(options.secrets or KeychainSecretStore(APP_NAME))
        self.credentials = Credentials(keychain, self.accounts.current.account_id)
        self.proxy_logins = ProxyLogins(keychain)
        self.carriers = CarrierBook()
        self.trunks = TrunkBook(records=self.records, keychain=keychain)
        self.connector = Connector(
            find_proxy=lambda: reaching.find_proxy(options.address),
            make_client=lambda proxy: reaching.make_client(options, proxy),
            logins=self.proxy_logins,
        )
        self.key_checker = KeyChecker(self.connector.client)
        self.job: BulkJob | None = None
        self.access = access = Access(credentials=self.credentials, client=self.connector.client)
        self.sender = Sender(records=self.records, tasks=self.account_tasks)
        self.importer = Importer(book=self.book, access=access, sender=self.sender)
        self.refresher = Refresher(
            records=self.records,
            book=self.book,
            access=access,
            tasks=self.account_tasks,
        )
        self.retrier = Retrier(self.refresher)
        self.agents = AgentBook(
            records=self.records,
            access=access,
            tasks=self.account_tasks,
        )
        self.switcher = AccountSwitcher(
            accounts=self.accounts,
            records=self.records,
            credentials=self.credentials,
            book=self.book,
            agents=self.agents,
            trunks=self.trunks,
            drafts=self.drafts,
            refresher=self.refresher,
            tasks=self.account_tasks,
            is_busy=self._is_busy,
            forget_carriers=self._forget_carriers,
        )
        self.exporter = Exporter(tasks=self.tasks)
        self.diagnostics = Diagnostics(
            address=options.address,
            data=options.paths.data,
            logs=options.paths.logs,
            book=self.book,
            credentials=self.credentials,
            keychain=keychain,
        )

    def make_checks(self) -> tuple[Readiness, TrunkChecker]:
        """What is checked before an import; the first paint does not need it."""
        from sigmamind_desktop.app.importing.readiness import Readiness

        checker = self._make_checker()
        readiness = Readiness(
            book=self.book,
            agents=self.agents,
            credentials=self.credentials,
            refresher=self.refresher,
            importer=self.importer,
            checker=checker,
            asks_sigmamind=self.options.refreshes,
        )
        return readiness, checker

    def _make_checker(self) -> TrunkChecker:
        from sigmamind_desktop.app.trunks.checking import TrunkChecker

        probe = self.options.probe
        return TrunkChecker(make_probe=(lambda: probe) if probe else reaching.make_probe, tasks=self.tasks)

    def make_job(self) -> BulkJob:
        """The import of several numbers, which the first paint does not need."""
        from sigmamind_desktop.app.bulk.account_list import AccountList
        from sigmamind_desktop.app.bulk.connection import Connection
        from sigmamind_desktop.app.bulk.job import BulkJob
        from sigmamind_desktop.app.bulk.outbound import Outbound
        from sigmamind_desktop.app.bulk.passwords import PasswordDesk
        from sigmamind_desktop.app.bulk.preflight import Preflight
        from sigmamind_desktop.app.bulk.timing import Timing

        account = AccountList(records=self.records, book=self.book, refresher=self.refresher)
        self.job = BulkJob(
            records=self.records,
            outbound=Outbound(
                book=self.book,
                access=self.access,
                sender=self.sender,
                tasks=self.account_tasks,
                timing=Timing(),
            ),
            sender=self.sender,
            account=account,
            # What the form shows of its own checks stays.
            preflight=Preflight(account=account, book=self.book, checker=self._make_checker()),
            passwords=PasswordDesk(self.trunks),
            connection=Connection(access=self.access, timing=Timing()),
            tasks=self.account_tasks,
        )
        return self.job

    @cached_property
    def connections(self) -> Connections:
        """The carriers that are connected; nobody who has none needs it."""
        from sigmamind_desktop.bootstrap.carrier_parts import make_connections

        return make_connections(
            keychain=self.keychain,
            settings=self.settings,
            accounts=self.accounts,
            proxy_logins=self.proxy_logins,
            options=self.options,
        )

    async def close_connections(self) -> None:
        """Close what is open to SigmaMind and to carriers."""
        await self.connector.close()
        if "connections" in vars(self):
            await self.connections.close()

    async def _forget_carriers(self, account: str) -> None:
        if self.settings.carriers:
            await self.connections.forget(account)

    @cached_property
    def checker(self) -> Checker:
        """Looks for numbers in the account; the first paint does not need it."""
        from sigmamind_desktop.app.numbers.checking import Checker

        return Checker(
            records=self.records,
            book=self.book,
            access=self.access,
            sender=self.sender,
            tasks=self.account_tasks,
        )

    @cached_property
    def editor(self) -> Editor:
        """Changes numbers; the first paint does not need it."""
        from sigmamind_desktop.app.editing.editor import Editor

        return Editor(book=self.book, access=self.access, sender=self.sender, tasks=self.account_tasks)

    @cached_property
    def caller(self) -> Caller:
        """Places test calls; the first paint does not need it."""
        from sigmamind_desktop.app.calls.caller import Caller

        return Caller(book=self.book, access=self.access, sender=self.sender)

    @cached_property
    def watcher(self) -> Watcher:
        """Watches for calls; the first paint does not need it."""
        from sigmamind_desktop.app.inbound.calls import InboundCalls
        from sigmamind_desktop.app.inbound.watching import Watcher

        calls = InboundCalls(book=self.book, access=self.access, tasks=self.account_tasks)
        self.accounts.changed.connect(calls.forget)
        return Watcher(calls=calls, tasks=self.account_tasks)

    @cached_property
    def carrier_desk(self) -> CarrierDesk:
        """Asks connected carriers of a number; the first paint does not need it."""
        from sigmamind_desktop.app.inbound.asking import CarrierDesk
        from sigmamind_desktop.app.inbound.changing import CarrierChanger

        connections, tasks = self.connections, self.account_tasks
        changer = CarrierChanger(connections, records=self.records, sender=self.sender, tasks=tasks)
        self.accounts.changed.connect(changer.forget)
        return CarrierDesk(connections, book=self.book, changer=changer, tasks=tasks)

    def _on_setting_changed(self, setting: object) -> None:
        if setting is Settings.sip_host:
            self.book.forget_routed()

    def _note_accounts(self) -> None:
        self.settings.accounts = self.accounts.to_keep()

    def _is_busy(self) -> bool:
        """Whether something is on its way to SigmaMind that can't be called back."""
        return (
            self.importer.status.phase.is_busy
            or self.editor.status.is_busy
            or self.caller.status.phase.is_busy
            or (self.job is not None and self.job.status.phase.is_busy)
            or ("carrier_desk" in vars(self) and self.carrier_desk.changer.is_busy)
        )
