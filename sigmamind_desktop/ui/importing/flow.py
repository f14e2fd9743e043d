"""An import in the window: from the wish to what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from sigmamind_desktop.app.access.credentials import Credentials, KeyPlace
from sigmamind_desktop.app.importing.drafts import DraftKeeper
from sigmamind_desktop.app.importing.importer import Importer, ImportStatus
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.app.settings import Settings
from sigmamind_desktop.domain.draft import Draft
from sigmamind_desktop.domain.numbers.record import ImportRequest
from sigmamind_desktop.ui.importing.form import ImportForm
from sigmamind_desktop.ui.importing.outcome import Cause
from sigmamind_desktop.ui.importing.paste_flow import PasteFlow
from sigmamind_desktop.ui.kit.flow import Entry, Flow, Menu

if TYPE_CHECKING:
    # Made after the first paint.
    from sigmamind_desktop.app.importing.readiness import Readiness
    from sigmamind_desktop.app.numbers.checking import Checker
    from sigmamind_desktop.app.trunks.checking import TrunkChecker
    from sigmamind_desktop.ui.importing.ready_flow import ReadyFlow
    from sigmamind_desktop.ui.importing.recheck import Recheck


class ImportFlow(Flow):
    """Asks what is to be asked before an import, starts it, and shows in the form how it goes.

    Attributes:
        ready: the checks before an import; None until they are made.

    Signals:
        begun: an import begins; carries the ImportRequest.
        key_requested: there is no API key to import with.
        refresh_requested: the person wants the account's list read.
        several_requested: the clipboard holds several numbers, and all are wanted.
        number_requested: the person wants to see a number's row; carries its E.164.
        steps_requested: the person wants to know what is left to do for a number; carries its E.164.
        details_requested: the person wants a failure's details on the clipboard; carries the AppError.
        proxy_login_requested: the person wants to log in at the network's proxy; carries its host and port.
    """

    begun = Signal(object)
    key_requested = Signal()
    refresh_requested = Signal()
    several_requested = Signal()
    number_requested = Signal(str)
    steps_requested = Signal(str)
    details_requested = Signal(object)
    proxy_login_requested = Signal(str)

    _recheck: Recheck
    """From `set_up_checks` on: there is no row to look for before."""

    def __init__(
        self,
        *,
        importer: Importer,
        credentials: Credentials,
        book: NumberBook,
        drafts: DraftKeeper,
        settings: Settings,
        form: ImportForm,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._importer = importer
        self._credentials = credentials
        self._book = book
        self._settings = settings
        self._form = form
        self._paste = PasteFlow(form=form, window=window)
        self._paste.several_requested.connect(self.several_requested)
        self.ready: ReadyFlow | None = None
        form.draft_changed.connect(drafts.note)
        form.import_requested.connect(self._on_requested)
        form.cancel_requested.connect(importer.cancel)
        outcome = form.outcome
        outcome.check_requested.connect(self.check)
        outcome.key_requested.connect(self.key_requested)
        outcome.refresh_requested.connect(self.refresh_requested)
        outcome.number_requested.connect(self._on_number_requested)
        outcome.steps_requested.connect(self.steps_requested)
        outcome.details_requested.connect(self.details_requested)
        outcome.proxy_login_requested.connect(self.proxy_login_requested)
        importer.changed.connect(self._on_changed)
        credentials.changed.connect(lambda _status: self._on_key_changed())

    def entries(self) -> Sequence[Entry]:
        """See `Flow`."""
        send, paste = QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Shift+V")
        return (
            Entry(Menu.FILE, 0, self.tr("&Import number"), self._submit, send),
            Entry(Menu.FILE, 0, self.tr("&Paste details…"), self._paste.open, paste),
            Entry(Menu.FILE, 0, self.tr("&Clear form"), self._form.clear),
        )

    def set_up_checks(self, *, readiness: Readiness, trunks: TrunkChecker, numbers: Checker) -> None:
        """Check trunks, what is to be right before an import, and what became of one."""
        from sigmamind_desktop.ui.importing.ready_flow import ReadyFlow
        from sigmamind_desktop.ui.importing.recheck import Recheck

        self._recheck = Recheck(checker=numbers, book=self._book, form=self._form)
        self.ready = ready = ReadyFlow(
            readiness=readiness, checker=trunks, form=self._form, settings=self._settings, parent=self
        )
        ready.key_requested.connect(self.key_requested)
        ready.refresh_requested.connect(self.refresh_requested)
        ready.number_requested.connect(self.number_requested)
        ready.check_requested.connect(self.check)

    def forget_checks(self) -> None:
        """Another account is about to be shown: what waits is not sent."""
        if self.ready is not None:
            self.ready.forget()

    def show_draft(self, draft: Draft) -> None:
        """Put a kept draft into the form, around what the person has typed by now."""
        if self._form.fields.is_empty:
            self._form.fill(draft)
        else:
            self._form.fill_up(draft)

    def check(self, number: str) -> None:
        """Look whether a number (E.164) arrived in the account."""
        self.pane_requested.emit(self._form)
        self._recheck.start(number)

    def _submit(self) -> None:
        self.pane_requested.emit(self._form)
        self._form.submit()

    def _on_number_requested(self, number: str) -> None:
        """Show a number, or have the list read where it is not on that yet."""
        if self._book.get(number) is None:
            self.refresh_requested.emit()
        else:
            self.number_requested.emit(number)

    def _on_requested(self, request: ImportRequest) -> None:
        if self._credentials.status.place is KeyPlace.NOWHERE:
            self.key_requested.emit()
        elif self.ready is not None:
            self.ready.before_import(lambda: self._ask_and_start(request))
        else:
            self._ask_and_start(request)

    def _ask_and_start(self, request: ImportRequest) -> None:
        row = self._book.get(request.phone_number)
        if row is None:
            self._start(request)
        else:
            self._recheck.ask_before(row).accepted.connect(lambda: self._start(request))

    def _start(self, request: ImportRequest) -> None:
        self.begun.emit(request)
        self._importer.start(request)

    def _on_changed(self, status: ImportStatus) -> None:
        asks = self._credentials.status.place is KeyPlace.ASKING
        self._form.render_status(status, waits_for_keychain=asks)
        if self.ready is not None:
            self.ready.say_of_account()

    def _on_key_changed(self) -> None:
        self._form.outcome.withdraw(Cause.KEY)
        if self._importer.status.phase is Phase.PREPARING:
            self._form.show_keychain_answered()
