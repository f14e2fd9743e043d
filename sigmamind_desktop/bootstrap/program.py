"""The running program: started, kept going, and ended."""

from __future__ import annotations

import gc
import linecache
import logging
from collections.abc import Coroutine
from concurrent.futures import Future, wait
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from sigmamind_desktop.app.access.credentials import KeyPlace
from sigmamind_desktop.app.importing.importer import ImportStatus
from sigmamind_desktop.app.numbers.refreshing import RefreshPhase, RefreshStatus
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.bootstrap.flows import Flows
from sigmamind_desktop.bootstrap.options import Options
from sigmamind_desktop.bootstrap.parts import Parts
from sigmamind_desktop.domain.errors import CannotReach, StoreUnavailable
from sigmamind_desktop.domain.secret import redact
from sigmamind_desktop.domain.trunks.carriers import Carriers
from sigmamind_desktop.runtime import first_paint, hooks, loop, resources
from sigmamind_desktop.runtime import late_asyncio as asyncio
from sigmamind_desktop.runtime.application import Application
from sigmamind_desktop.runtime.logs import Log
from sigmamind_desktop.runtime.worker import Worker, result_of

if TYPE_CHECKING:
    from sigmamind_desktop.app.importing.readiness import Readiness
    from sigmamind_desktop.ui.help.unexpected import UnexpectedFlow

_log = logging.getLogger(__name__)

_LAST_TASKS: Final = 0.5
_LAST_WRITES: Final = 1.0
_LAST_LINES: Final = 0.4
"""Seconds that each step of closing may take: less than two in all, whatever hangs."""


class Program(Parts):
    """Its parts, with the window before them."""

    def __init__(self, options: Options) -> None:
        self._log = Log(options.log_level, redact)
        if options.language_damage:
            _log.warning("language: %s", options.language_damage)
        self._hooks: hooks.Hooks | None = None
        self._unexpected: UnexpectedFlow | None = None
        self._readiness: Readiness | None = None
        self._io = Worker("io")
        self._log_worker = Worker("log")
        super().__init__(options, self._on_failure)
        self.drafts.hold()
        self.flows = Flows(self)
        self.window = self.flows.window
        self.settings.changed.connect(self._save_settings)
        self.sender.not_recorded.connect(self.flows.store_notices.show_not_recorded)
        self.drafts.damaged.connect(self.flows.store_notices.show_draft_damaged)
        self.importer.changed.connect(self._on_import_changed)
        self.refresher.changed.connect(self._on_refreshed)
        self.credentials.changed.connect(lambda _status: self._on_key_changed())
        self.window.close_requested.connect(self._on_close_requested)
        self._forget_quit = loop.on_quit(self._on_quit)

    def show(self) -> None:
        """Show the window, which needs no event loop yet."""
        self._hooks = hooks.Hooks(self._show_unexpected)
        self.window.show()

    async def start(self) -> None:
        """Load what the window does not need to be painted; show it, unless it is shown."""
        if self._hooks is None:
            self.show()
        assert self._hooks is not None
        self._hooks.install_on_loop()
        gc.enable()
        self._log_worker.submit(lambda: self._log.open(self.options.paths.logs))
        await self._complete()
        linecache.clearcache()  # of the source of each module so far, which PySide6 has read and nobody needs
        if self.options.instance is not None:
            self.options.instance.listen(self.window.come_to_front, self.flows.bulk.open_file)
        self.tasks.spawn(self._load_carriers(), name="load carriers")
        self.tasks.spawn(self._load_records(), name="load records")
        self.tasks.spawn(self.credentials.load(), name="load key")
        self.tasks.spawn(self._load_client(), name="load client")
        if self.flows.demo is not None:
            self.flows.demo.open(welcome=True)
        if isinstance(app := QCoreApplication.instance(), Application):
            app.hand_files_to(self.flows.bulk.open_file)
        if self.options.table is not None:
            self.flows.bulk.open_file(self.options.table)

    @cached_property
    def _closing(self) -> asyncio.Event:
        """Set when the program is to end; asyncio is not there before the event loop is."""
        return asyncio.Event()

    async def wait_closed(self) -> None:
        """Return when the person, or the system, wants the program to end."""
        await self._closing.wait()

    def close(self) -> None:
        """Ask the program to end."""
        self._closing.set()

    async def stop(self) -> None:
        """End what is under way, write what is not written, and close the window."""
        if self.options.instance is not None:
            self.options.instance.stop_listening()
        self.retrier.stop()
        if self._readiness is not None:
            self._readiness.stop()
        self._forget_quit()
        self.window.note_arrangement()
        self.window.hide()
        self.drafts.flush()
        await _in_time("tasks", _LAST_TASKS, _both(self.account_tasks.close(), self.tasks.close()))
        await asyncio.gather(
            _in_time("data file", _LAST_WRITES, self.records.close()),
            _in_time("settings", _LAST_WRITES, result_of(self._save_settings())),
            _in_time("connections", _LAST_WRITES, self.close_connections()),
        )
        self.window.close_now()
        if self._hooks is not None:
            self._hooks.only_log()
        await _in_time("log", _LAST_LINES, self._log_worker.call(self._log.close))

    async def _complete(self) -> None:
        """Make what the first paint does not need, in steps between which the window answers."""
        fields = self.window.form.fields
        fields.release_judgement()
        fields.fill_countries()
        await asyncio.sleep(0)
        self._readiness, checker = self.make_checks()
        await asyncio.sleep(0)
        job = self.make_job()
        await asyncio.sleep(0)
        self.flows.complete(readiness=self._readiness, checker=checker, job=job)
        self.switcher.switching.connect(job.drop)
        self.switcher.switched.connect(lambda _draft: self.tasks.spawn(self._offer_job(), name="load job"))

    async def _load_records(self) -> None:
        try:
            # Before the first pause in typing has another one written in its place.
            self.flows.importing.show_draft(await self.drafts.load())
            set_aside = await self.records.set_aside()
            await self.book.load()
            await self.agents.load()
            await self.trunks.load()
            await self.refresher.load()
            await self._offer_job()
        except StoreUnavailable as error:
            _log.warning("data file: %s %s", error.trouble, error.details)
            self.flows.store_notices.show_trouble(error)
            return
        if set_aside is not None:
            self.flows.store_notices.show_set_aside(set_aside)
        self._refresh()

    async def _offer_job(self) -> None:
        """Offer the import of several numbers that an earlier start has left of this account."""
        if self.job is None or self.flows.job is None:
            return
        try:
            await self.job.load()
        except StoreUnavailable as error:
            _log.warning("several numbers not read: %s %s", error.trouble, error.details)
        else:
            self.flows.job.offer()

    def _refresh(self) -> None:
        """Read the account's list, once the data file and the key are there."""
        has_key = self.credentials.status.place in (KeyPlace.KEYCHAIN, KeyPlace.SESSION)
        if self.options.refreshes and self.book.is_loaded and has_key:
            self.refresher.start_anew()

    def _on_key_changed(self) -> None:
        self.agents.stop()
        self._refresh()

    def _on_refreshed(self, status: RefreshStatus) -> None:
        if status.phase in (RefreshPhase.DONE, RefreshPhase.NO_LIST):
            self.agents.refresh()

    async def _load_carriers(self) -> None:
        text = await self._io.call(lambda: resources.read("carriers.toml"))
        self.carriers.set(Carriers.parse(text.decode(), _carriers_words))

    async def _load_client(self) -> None:
        """Make the client before it is needed; what is in its way is said when it is."""
        with suppress(CannotReach):
            await self.connector.client()

    def _on_import_changed(self, status: ImportStatus) -> None:
        """A data file that could not be read at the start may be back by now."""
        if status.phase is Phase.DONE and not self.book.is_loaded:
            self.tasks.spawn(self._load_records_again(), name="load records")

    async def _load_records_again(self) -> None:
        await self._load_records()
        if self.book.is_loaded:
            self.window.notice.hide()

    def _save_settings(self) -> Future[None]:
        kept = self.settings.to_keep()
        return self._io.submit(lambda: self.settings_file.save(kept))

    def _on_close_requested(self) -> None:
        if self.flows.job is not None:
            self.flows.job.ask_to_leave(self.close)
        else:
            self.close()

    def _on_quit(self) -> None:
        """A log-out ends the program without asking: write what is not written, and wait for it."""
        self.drafts.flush()
        self.window.note_arrangement()
        draft = self.records.submit(lambda _store: None)
        wait([draft, self._save_settings()], timeout=_LAST_WRITES)

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
                window=self.window, logs=self.options.paths.logs, leave=self.close
            )
        self._unexpected.show(error)


def _carriers_words(text: str) -> str:
    """A text of `carriers.toml` in the window's language; `packaging/words.py` gathers them."""
    return QCoreApplication.translate("carriers.toml", text)


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


def start(options: Options, app: Application) -> int:
    """Paint the window, and run the program until it is closed; returns the exit code."""
    try:
        program = paint(options)
    except Exception as error:  # noqa: BLE001 - logged with its traceback, and shown
        return loop.run(_say_no_start(error, options), app)
    return loop.run(run(program), app)


def paint(options: Options) -> Program:
    """Build a program and paint its window, before there is an event loop for the rest."""
    program = Program(options)
    loop.on_termination(program.close)
    program.show()
    first_paint.wait_for(program.window.painted)
    return program


async def run(program: Program) -> int:
    """Run a program until its window is closed; returns the exit code."""
    try:
        await program.start()
    except Exception as error:  # noqa: BLE001 - logged with its traceback, and shown
        return await _say_no_start(error, program.options)
    await program.wait_closed()
    await program.stop()
    return 0


async def _say_no_start(error: Exception, options: Options) -> int:
    from sigmamind_desktop.ui.help.unexpected import UnexpectedDialog
    from sigmamind_desktop.ui.kit.dialogs import closed

    _log.error("no start", exc_info=error)
    await closed(UnexpectedDialog(error, logs=options.paths.logs, goes_on=False))
    return 1
