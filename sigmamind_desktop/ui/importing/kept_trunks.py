"""The trunks that are kept, in the form: one is chosen for an import, or kept after it."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject

from sigmamind_desktop.app.importing.importer import Importer, ImportStatus
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.domain.errors import KeychainUnavailable, StoreUnavailable
from sigmamind_desktop.domain.numbers.record import ImportRequest
from sigmamind_desktop.domain.trunks.saved import SavedTrunk
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.importing.form import ImportForm
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import titled


class KeptTrunks(QObject):
    """Fills the form with a trunk and its password, and has a trunk kept once an import over it succeeded."""

    def __init__(
        self, *, trunks: TrunkBook, importer: Importer, tasks: TaskKeeper, form: ImportForm, notice: Notice
    ) -> None:
        super().__init__(form)
        self._trunks = trunks
        self._tasks = tasks
        self._form = form
        self._notice = notice
        self._to_keep: ImportRequest | None = None
        form.trunk.saved.chosen.connect(self._on_chosen)
        trunks.changed.connect(self._complete)
        form.fields.draft_shown.connect(self._complete)
        self._complete()
        importer.changed.connect(self._on_import_changed)

    def note(self, request: ImportRequest) -> None:
        """An import begins: its trunk is kept once it has succeeded, if the person wants that."""
        self._to_keep = request if self._form.trunk.keep.isChecked() else None

    def _complete(self) -> None:
        """A form that was kept has no password in it: whose trunk is kept gets that from the keychain."""
        for trunk in filter(self._form.trunk.needs_password, self._trunks.trunks):
            self._tasks.spawn(self._complete_from_keychain(trunk), name="trunk password")

    async def _complete_from_keychain(self, trunk: SavedTrunk) -> None:
        with suppress(KeychainUnavailable):  # the trunk is not shown as chosen then, and nobody asked for it
            if (password := await self._trunks.password(trunk)) is not None:
                self._form.trunk.fill_password(trunk, password)

    def _on_chosen(self, trunk: SavedTrunk) -> None:
        self._form.trunk.fill(trunk)
        self._tasks.spawn(self._fill_password(trunk), name="trunk password")

    async def _fill_password(self, trunk: SavedTrunk) -> None:
        why = ""
        try:
            password = await self._trunks.password(trunk)
        except KeychainUnavailable as error:
            password, why = None, messages.keychain_trouble(error.trouble)
        if password is not None:
            self._form.trunk.fill_password(trunk, password)
            return
        self._form.outcome.show_message(
            Tone.CAUTION,
            self.tr("Enter the password of “{name}”").format(name=trunk.name),
            why or self.tr("The keychain does not have it."),
        )

    def _on_import_changed(self, status: ImportStatus) -> None:
        if status.phase.is_busy:
            return
        request, self._to_keep = self._to_keep, None
        if status.phase is Phase.DONE and request is not None:
            self._form.trunk.keep.setChecked(False)
            self._tasks.spawn(self._keep(request), name="keep trunk")

    async def _keep(self, request: ImportRequest) -> None:
        host, username = request.termination_sip_uri, request.trunk_username
        has_kept_password = False
        try:
            await self._trunks.keep(host, username, request.trunk_password)
            has_kept_password = True
        except StoreUnavailable as error:
            words = messages.store_trouble(error)
            text = titled(words.title, words.text)
            self._notice.show_caution(self.tr("The trunk could not be kept"), text)
        except KeychainUnavailable as error:
            self._notice.show_caution(
                self.tr("The trunk is kept without its password"), messages.keychain_trouble(error.trouble)
            )
        if (trunk := self._trunks.find(host, username)) is not None:
            self._form.trunk.choose(trunk, has_kept_password=has_kept_password)
