"""An import in the window: from the wish to what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.access.credentials import Credentials, KeyPlace
from sigmamind_desktop.app.importing.importer import Importer, ImportStatus
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.numbers.record import ImportRequest
from sigmamind_desktop.ui.importing.form import ImportForm
from sigmamind_desktop.ui.importing.recheck import Recheck
from sigmamind_desktop.ui.trunks.flow import TrunkFlow

if TYPE_CHECKING:
    # Made after the first paint.
    from sigmamind_desktop.ui.importing.ready_flow import ReadyFlow


class ImportFlow(QObject):
    """Asks what is to be asked before an import, starts it, and shows in the form how it goes.

    Attributes:
        ready: the checks before an import; None until they are made.

    Signals:
        key_requested: there is no API key to import with.
    """

    key_requested = Signal()

    def __init__(
        self,
        *,
        importer: Importer,
        credentials: Credentials,
        book: NumberBook,
        trunks: TrunkFlow,
        recheck: Recheck,
        form: ImportForm,
    ) -> None:
        super().__init__(form)
        self._importer = importer
        self._credentials = credentials
        self._book = book
        self._trunks = trunks
        self._recheck = recheck
        self._form = form
        self.ready: ReadyFlow | None = None
        form.import_requested.connect(self._on_requested)
        form.cancel_requested.connect(importer.cancel)
        importer.changed.connect(self._on_changed)
        credentials.changed.connect(lambda _status: self._on_key_changed())

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
        self._trunks.note(request)
        self._importer.start(request)

    def _on_changed(self, status: ImportStatus) -> None:
        asks = self._credentials.status.place is KeyPlace.ASKING
        self._form.render_status(status, waits_for_keychain=asks)

    def _on_key_changed(self) -> None:
        if self._importer.status.phase is Phase.PREPARING:
            self._form.show_keychain_answered()
