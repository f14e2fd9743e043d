"""The one place where the parts are built and handed to each other."""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import Coroutine, Sequence
from concurrent.futures import wait
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QLocale

from sigmamind_desktop import APP_NAME
from sigmamind_desktop.app.access.connecting import Connector
from sigmamind_desktop.app.access.credentials import Credentials, KeyPlace
from sigmamind_desktop.app.access.keychain import Keychain
from sigmamind_desktop.app.access.opening import Access
from sigmamind_desktop.app.access.proxy_logins import ProxyLogins
from sigmamind_desktop.app.accounts.book import AccountBook, AccountSwitcher
from sigmamind_desktop.app.calls.caller import Caller
from sigmamind_desktop.app.editing.editor import Editor
from sigmamind_desktop.app.help.diagnostics import Diagnostics
from sigmamind_desktop.app.importing.drafts import DraftKeeper
from sigmamind_desktop.app.importing.importer import Importer, ImportStatus
from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.numbers.checking import Checker
from sigmamind_desktop.app.numbers.exporting import Exporter
from sigmamind_desktop.app.numbers.refreshing import Refresher, RefreshPhase, RefreshStatus
from sigmamind_desktop.app.records import Records
from sigmamind_desktop.app.sending import Phase, Sender
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.access.proxy import Proxy
from sigmamind_desktop.domain.errors import CannotReach, StoreUnavailable
from sigmamind_desktop.domain.secret import redact
from sigmamind_desktop.domain.trunks.carriers import Carriers
from sigmamind_desktop.runtime import hooks, loop, resources
from sigmamind_desktop.runtime.logs import Log
from sigmamind_desktop.runtime.paths import Paths
from sigmamind_desktop.runtime.single_instance import SingleInstance
from sigmamind_desktop.runtime.worker import Worker
from sigmamind_desktop.services.secret_store import KeychainSecretStore, SecretStore
from sigmamind_desktop.services.settings import Settings
from sigmamind_desktop.ui.window.main import MainWindow

if TYPE_CHECKING:
    from sigmamind_desktop.app.importing.readiness import Readiness
    from sigmamind_desktop.app.trunks.checking import Probe
    from sigmamind_desktop.services.data_file.store import NumberStore
    from sigmamind_desktop.services.sigmamind_api.client import Patience, SigmaMindClient
    from sigmamind_desktop.ui.help.unexpected import UnexpectedFlow

_log = logging.getLogger(__name__)

_FIRST_PAINT: Final = 1.0
"""Seconds to wait for the first paint, which a hidden window never has."""

_ACCOUNTS: Final = "accounts"

_LAST_TASKS: Final = 0.5
_LAST_WRITES: Final = 1.0
_LAST_LINES: Final = 0.4
"""Seconds that each step of closing may take: less than two in all, whatever hangs."""


@dataclass(frozen=True, slots=True)
class Options:
    """What a start of the program is told.

    Attributes:
        demo: what to try, by what is typed; None if this is no demo.
        secrets: where the API key is kept; the system's keychain if None.
        instance: holds the data folder; other starts on it come through here.
        refreshes: whether the account's list is read at the start.
        probe: checks a trunk's host; the real one if None.
        patience: how long to wait for SigmaMind; as long as usual if None.
    """

    address: ApiAddress
    paths: Paths
    log_level: str = "info"
    demo: Sequence[tuple[str, str]] | None = None
    secrets: SecretStore | None = None
    instance: SingleInstance | None = None
    refreshes: bool = True
    probe: Probe | None = None
    patience: Patience | None = None


class Program:
    """The running program: its window and what stands behind it.

    Build it on the event loop. Attributes are public for whoever drives the window by itself.
    """

    def __init__(self, options: Options) -> None:
        self._options = options
        self._log = Log(options.log_level, redact)
        self._closing = asyncio.Event()
        self._hooks: hooks.Hooks | None = None
        self._unexpected: UnexpectedFlow | None = None
        self._readiness: Readiness | None = None
        self._io = Worker("io")
        self._log_worker = Worker("log")
        self._settings = Settings(options.paths.settings)
        self.tasks = TaskKeeper(self._on_failure)
        self.account_tasks = TaskKeeper(self._on_failure)
        kept = self._saved_states = self._settings.load()
        self.accounts = AccountBook(options.address, kept.get(_ACCOUNTS, QByteArray()).toStdString())
        self.records = Records(lambda: _open_store(options, self.accounts.current.account_id))
        self.book = NumberBook(self.records)
        self.drafts = DraftKeeper(self.records)
        keychain = Keychain(options.secrets or KeychainSecretStore(APP_NAME))
        self.credentials = Credentials(keychain, self.accounts.current.account_id)
        self.proxy_logins = ProxyLogins(keychain)
        self.trunks = TrunkBook(records=self.records, keychain=keychain)
        self._connector = Connector(
            find_proxy=lambda: _find_proxy(options.address),
            make_client=lambda proxy: _make_client(options, proxy),
            logins=self.proxy_logins,
        )
        access = Access(credentials=self.credentials, client=self._connector.client)
        self.sender = Sender(records=self.records, tasks=self.account_tasks)
        self.importer = Importer(
            book=self.book,
            access=access,
            sender=self.sender,
        )
        self.editor = Editor(
            book=self.book,
            access=access,
            sender=self.sender,
            tasks=self.account_tasks,
        )
        self.caller = Caller(
            book=self.book,
            access=access,
            sender=self.sender,
        )
        self.checker = Checker(
            records=self.records,
            book=self.book,
            access=access,
            sender=self.sender,
            tasks=self.account_tasks,
        )
        self.refresher = Refresher(
            records=self.records,
            book=self.book,
            access=access,
            tasks=self.account_tasks,
        )
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
        )
        self.exporter = Exporter(tasks=self.tasks)
        diagnostics = Diagnostics(
            address=options.address,
            data=options.paths.data,
            logs=options.paths.logs,
            book=self.book,
            credentials=self.credentials,
            keychain=keychain,
        )
        self.window = MainWindow(
            address=options.address,
            region=QLocale.territoryToCode(QLocale.system().territory()),
            importer=self.importer,
            editor=self.editor,
            caller=self.caller,
            checker=self.checker,
            refresher=self.refresher,
            agents=self.agents,
            trunks=self.trunks,
            exporter=self.exporter,
            accounts=self.accounts,
            switcher=self.switcher,
            book=self.book,
            credentials=self.credentials,
            proxy_logins=self.proxy_logins,
            drafts=self.drafts,
            diagnostics=diagnostics,
            tasks=self.tasks,
            demo=options.demo,
        )
        self.sender.not_recorded.connect(self.window.store_notices.show_not_recorded)
        self.importer.changed.connect(self._on_import_changed)
        self.refresher.changed.connect(self._on_refreshed)
        self.credentials.changed.connect(lambda _status: self._on_key_changed())
        self.window.close_requested.connect(self._closing.set)
        self.window.restore(kept)
        self.window.settings_changed.connect(self._save_settings)
        self._forget_quit = loop.on_quit(self._on_quit)

    async def start(self) -> None:
        """Show the window; once it is painted, load the rest."""
        self._hooks = hooks.Hooks(self._show_unexpected)
        self._hooks.install_on_loop()
        painted = asyncio.Event()
        self.window.painted.connect(painted.set)
        self.window.show()
        with suppress(TimeoutError):
            async with asyncio.timeout(_FIRST_PAINT):
                await painted.wait()
        gc.enable()
        self._log_worker.submit(lambda: self._log.open(self._options.paths.logs))
        if self._options.instance is not None:
            self._options.instance.listen(self.window.come_to_front)
        self.window.form.fill_countries()
        self._set_up_checks()
        self.tasks.spawn(self._load_carriers(), name="load carriers")
        self.tasks.spawn(self._load_records(), name="load records")
        self.tasks.spawn(self.credentials.load(), name="load key")
        self.tasks.spawn(self._load_client(), name="load client")
        if self._options.demo is not None:
            self.window.show_demo()

    async def wait_closed(self) -> None:
        """Return when the person, or the system, wants the program to end."""
        await self._closing.wait()

    def close(self) -> None:
        """Ask the program to end."""
        self._closing.set()

    async def stop(self) -> None:
        """End what is under way, write what is not written, and close the window."""
        if self._options.instance is not None:
            self._options.instance.stop_listening()
        if self._readiness is not None:
            self._readiness.stop()
        self._forget_quit()
        states = self._states()
        self.window.hide()
        self.drafts.flush()
        await _in_time("tasks", _LAST_TASKS, _both(self.account_tasks.close(), self.tasks.close()))
        await asyncio.gather(
            _in_time("data file", _LAST_WRITES, self.records.close()),
            _in_time("settings", _LAST_WRITES, self._io.call(lambda: self._settings.save(states))),
            _in_time("connections", _LAST_WRITES, self._connector.close()),
        )
        self.window.close_now()
        await _in_time("log", _LAST_LINES, self._log_worker.call(self._log.close))

    def _set_up_checks(self) -> None:
        from sigmamind_desktop.app.importing.readiness import Readiness
        from sigmamind_desktop.app.trunks.checking import TrunkChecker

        probe = self._options.probe
        checker = TrunkChecker(make_probe=(lambda: probe) if probe else _make_probe, tasks=self.tasks)
        self._readiness = Readiness(
            book=self.book,
            agents=self.agents,
            credentials=self.credentials,
            refresher=self.refresher,
            importer=self.importer,
            checker=checker,
            asks_sigmamind=self._options.refreshes,
        )
        self.window.set_up_checks(readiness=self._readiness, checker=checker, switcher=self.switcher)

    async def _load_records(self) -> None:
        try:
            set_aside = await self.records.set_aside()
            await self.book.load()
            self.window.show_draft(await self.drafts.load())
            await self.agents.load()
            await self.trunks.load()
            await self.refresher.load()
        except StoreUnavailable as error:
            _log.warning("data file: %s %s", error.trouble, error.details)
            self.window.show_store_trouble(error)
            return
        if set_aside is not None:
            self.window.store_notices.show_set_aside(set_aside)
        self._refresh()

    def _refresh(self) -> None:
        """Read the account's list, once the data file and the key are there."""
        has_key = self.credentials.status.place in (KeyPlace.KEYCHAIN, KeyPlace.SESSION)
        if self._options.refreshes and self.book.is_loaded and has_key:
            self.refresher.start_anew()

    def _on_key_changed(self) -> None:
        self.agents.stop()
        self._refresh()

    def _on_refreshed(self, status: RefreshStatus) -> None:
        if status.phase in (RefreshPhase.DONE, RefreshPhase.NO_LIST):
            self.agents.refresh()

    async def _load_carriers(self) -> None:
        text = await self._io.call(lambda: resources.read("carriers.toml"))
        self.window.set_carriers(Carriers.parse(text.decode()))

    async def _load_client(self) -> None:
        """Make the client before it is needed; what is in its way is said when it is."""
        with suppress(CannotReach):
            await self._connector.client()

    def _on_import_changed(self, status: ImportStatus) -> None:
        """A data file that could not be read at the start may be back by now."""
        if status.phase is Phase.DONE and not self.book.is_loaded:
            self.tasks.spawn(self._load_records_again(), name="load records")

    async def _load_records_again(self) -> None:
        await self._load_records()
        if self.book.is_loaded:
            self.window.notice.hide()

    def _is_busy(self) -> bool:
        """Whether something is on its way to SigmaMind that can't be called back."""
        return (
            self.importer.status.phase.is_busy
            or self.editor.status.is_busy
            or self.caller.status.phase.is_busy
        )

    def _states(self) -> dict[str, QByteArray]:
        return self.window.states() | {_ACCOUNTS: QByteArray(self.accounts.to_keep().encode())}

    def _save_settings(self) -> None:
        states = self._states()
        if states != self._saved_states:
            self._saved_states = states
            self._io.submit(lambda: self._settings.save(states))

    def _on_quit(self) -> None:
        """A log-out ends the program without asking: write what is not written, and wait for it."""
        self.drafts.flush()
        states = self._states()
        draft = self.records.submit(lambda _store: None)
        settings = self._io.submit(lambda: self._settings.save(states))
        wait([draft, settings], timeout=_LAST_WRITES)

    def _on_failure(self, error: BaseException) -> None:
        if self._hooks is not None:
            self._hooks.take(error)

    def _show_unexpected(self, error: BaseException) -> None:
        if self._closing.is_set():
            return
        self.drafts.flush()
        if self._unexpected is None:
            # Imported when it is needed, which is never.
            from sigmamind_desktop.ui.help.unexpected import UnexpectedFlow

            self._unexpected = UnexpectedFlow(
                window=self.window, logs=self._options.paths.logs, leave=self.close
            )
        self._unexpected.show(error)


async def _both(one: Coroutine[None, None, None], other: Coroutine[None, None, None]) -> None:
    await asyncio.gather(one, other)


async def _in_time(name: str, seconds: float, step: Coroutine[None, None, None]) -> None:
    """A step of closing: whatever becomes of it, the next one follows."""
    try:
        async with asyncio.timeout(seconds):
            await step
    except TimeoutError:
        _log.warning("closing: %s did not end in time", name)
    except Exception:  # noqa: BLE001 - logged with its traceback
        _log.exception("closing: %s failed", name)


# What the first paint does not need is imported after it, off the window's thread.


def _open_store(options: Options, account: str) -> NumberStore:
    from sigmamind_desktop.services.data_file.store import NumberStore

    return NumberStore(options.paths.numbers, account, _person())


def _person() -> str:
    """The name of the log-in on this computer; empty where it can't be told."""
    import getpass

    # https://docs.python.org/3/library/getpass.html#getpass.getuser: before 3.13 other errors come through.
    with suppress(OSError, KeyError, ImportError):
        return getpass.getuser()
    return ""


def _find_proxy(address: ApiAddress) -> Proxy | None:
    from sigmamind_desktop.services import system_proxy

    return system_proxy.find_proxy(address)


def _make_probe() -> Probe:
    from sigmamind_desktop.services.trunk_probe.probe import TrunkProbe

    return TrunkProbe()


def _make_client(options: Options, proxy: Proxy | None) -> SigmaMindClient:
    from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient

    return SigmaMindClient(options.address, proxy=proxy, patience=options.patience)


async def run(options: Options) -> int:
    """Run the program until its window is closed; returns the exit code."""
    try:
        program = Program(options)
        loop.on_termination(program.close)
        await program.start()
    except Exception as error:  # noqa: BLE001 - logged with its traceback, and shown
        from sigmamind_desktop.ui.help.unexpected import UnexpectedDialog
        from sigmamind_desktop.ui.kit.dialogs import closed

        _log.exception("no start")
        await closed(UnexpectedDialog(error, logs=options.paths.logs, goes_on=False))
        return 1
    await program.wait_closed()
    await program.stop()
    return 0
