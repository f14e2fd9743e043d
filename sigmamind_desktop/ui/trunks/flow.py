"""Saved trunks in the window: kept after an import, chosen for the next, managed, given a new password."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from sigmamind_desktop.app.editing.editor import Editor, EditStatus
from sigmamind_desktop.app.importing.importer import Importer, ImportStatus
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.domain.editing.judging import can_be_edited
from sigmamind_desktop.domain.errors import KeychainUnavailable, StoreUnavailable
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.numbers.record import ImportRequest
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.trunks.carriers import NO_CARRIERS, Carriers
from sigmamind_desktop.domain.trunks.saved import SavedTrunk
from sigmamind_desktop.ui.editing.number_flow import NumberFlow
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.importing.form import ImportForm
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone

if TYPE_CHECKING:
    # Imported when it is opened: the first paint does not need it.
    from sigmamind_desktop.ui.trunks.dialog import TrunksDialog


@dataclass(frozen=True, slots=True)
class _NewPassword:
    trunk: SavedTrunk
    password: Secret


class TrunkFlow(QObject):
    """Connects the trunks that are kept with the form, the importer and the editor."""

    def __init__(
        self,
        *,
        trunks: TrunkBook,
        book: NumberBook,
        importer: Importer,
        editor: Editor,
        form: ImportForm,
        numbers: NumberFlow,
        notice: Notice,
        tasks: TaskKeeper,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._trunks = trunks
        self._book = book
        self._form = form
        self._numbers = numbers
        self._notice = notice
        self._tasks = tasks
        self._window = window
        self._carriers = NO_CARRIERS
        self._dialog: TrunksDialog | None = None
        self._to_keep: ImportRequest | None = None
        self._new_password: _NewPassword | None = None
        trunks.changed.connect(self._show_trunks)
        form.trunk.saved.chosen.connect(self._on_chosen)
        form.trunk.saved.manage_requested.connect(self.manage)
        importer.changed.connect(self._on_import_changed)
        editor.changed.connect(self._on_edit_changed)

    def set_carriers(self, carriers: Carriers) -> None:
        """Know these carriers by their hosts."""
        self._carriers = carriers

    def note(self, request: ImportRequest) -> None:
        """An import begins: its trunk is kept once it has succeeded, if the person wants that."""
        self._to_keep = request if self._form.trunk.keep.isChecked() else None

    def manage(self) -> None:
        """Show the trunks."""
        from sigmamind_desktop.ui.trunks.dialog import TrunksDialog

        if self._dialog is not None:
            return
        dialog = TrunksDialog(self._carriers, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.renamed.connect(self._on_renamed)
        dialog.delete_requested.connect(self._on_delete_requested)
        dialog.password_requested.connect(self._on_password_requested)
        dialog.finished.connect(self._on_finished)
        dialog.set_trunks(self._trunks.trunks)
        self._dialog = dialog
        dialog.open()

    def _show_trunks(self) -> None:
        self._form.trunk.saved.set_trunks(self._trunks.trunks)
        if self._dialog is not None:
            self._dialog.set_trunks(self._trunks.trunks)

    def _on_finished(self) -> None:
        self._dialog = None

    # Into the form.

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

    # Kept after an import.

    def _on_import_changed(self, status: ImportStatus) -> None:
        if status.phase.is_busy:
            return
        request, self._to_keep = self._to_keep, None
        if status.phase is Phase.DONE and request is not None:
            self._form.trunk.keep.setChecked(False)
            self._tasks.spawn(self._keep(request), name="keep trunk")

    async def _keep(self, request: ImportRequest) -> None:
        host, username = request.termination_sip_uri, request.trunk_username
        try:
            await self._trunks.keep(host, username, request.trunk_password)
        except StoreUnavailable as error:
            words = messages.store_trouble(error)
            self._say(self.tr("The trunk could not be kept"), f"{words.title}. {words.text}")
        except KeychainUnavailable as error:
            self._say(
                self.tr("The trunk is kept without its password"), messages.keychain_trouble(error.trouble)
            )

    # Managed.

    def _on_renamed(self, trunk: SavedTrunk, name: str) -> None:
        self._tasks.spawn(self._rename(trunk, name), name="rename trunk")

    async def _rename(self, trunk: SavedTrunk, name: str) -> None:
        try:
            await self._trunks.rename(trunk, name)
        except StoreUnavailable as error:
            self._show_trunks()
            self._say(self.tr("The trunk could not be renamed"), messages.store_trouble(error).title)

    def _on_delete_requested(self, trunk: SavedTrunk) -> None:
        self._tasks.spawn(self._delete(trunk), name="delete trunk")

    async def _delete(self, trunk: SavedTrunk) -> None:
        try:
            await self._trunks.delete(trunk)
        except StoreUnavailable as error:
            self._say(self.tr("The trunk could not be deleted"), messages.store_trouble(error).title)
        except KeychainUnavailable as error:
            self._say(
                self.tr("The trunk is deleted, but its password may still be in the keychain"),
                messages.keychain_trouble(error.trouble),
            )

    # Its password everywhere.

    def _on_password_requested(self, trunk: SavedTrunk) -> None:
        self._tasks.spawn(self._ask_password(trunk), name="ask password")

    async def _ask_password(self, trunk: SavedTrunk) -> None:
        from sigmamind_desktop.ui.editing.trunk_password_dialog import TrunkPasswordDialog

        rows = [row for row in self._book.rows if trunk.may_carry(row) and can_be_edited(row)]
        try:
            usernames = await self._trunks.usernames([row.number for row in rows])
        except StoreUnavailable as error:
            self._say(messages.store_trouble(error).title, messages.store_trouble(error).text)
            return
        rows = [row for row in rows if usernames.get(row.number) in (None, trunk.username)]
        if not rows:
            self._say(
                self.tr("No number of your list is on this trunk"),
                self.tr("To keep another password, import a number with it and tick “Keep this trunk”."),
            )
            return
        dialog = TrunkPasswordDialog(trunk, rows, usernames, self._window)
        dialog.change_requested.connect(lambda changes: self._note_password(trunk, changes))
        self._numbers.open_dialog(dialog)

    def _note_password(self, trunk: SavedTrunk, changes: Sequence[NumberChange]) -> None:
        # What is sent, whatever the field holds by now: the others are tried with what the first ones got.
        self._new_password = _NewPassword(trunk, changes[0].trunk_password)

    def _on_edit_changed(self, status: EditStatus) -> None:
        """A password that SigmaMind has taken for one number is the trunk's from then on."""
        if self._new_password is None:
            return
        new = self._new_password
        is_taken = any(edit.phase is Phase.DONE for edit in status.edits)
        if is_taken or not status.is_busy:
            self._new_password = None
        if is_taken:
            self._form.trunk.replace_password(new.trunk, new.password)
            self._tasks.spawn(self._keep_password(new), name="keep password")

    async def _keep_password(self, new: _NewPassword) -> None:
        try:
            await self._trunks.keep_password(new.trunk, new.password)
        except KeychainUnavailable as error:
            self._say(
                self.tr("The keychain does not keep the new password"),
                messages.keychain_trouble(error.trouble),
            )

    def _say(self, title: str, text: str) -> None:
        self._notice.show_message(Tone.CAUTION, title, text, {self.tr("Dismiss"): self._notice.hide})
