"""A trunk's new password: from the wish to the numbers and the keychain that have it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sigmamind_desktop.app.editing.editor import Editor, EditStatus
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.domain.errors import KeychainUnavailable, StoreUnavailable
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.numbers.attributes import can_be_edited
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.trunks.saved import SavedTrunk
from sigmamind_desktop.ui.editing.number_flow import NumberFlow
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.kit.notice import Notice


@dataclass(frozen=True, slots=True)
class _NewPassword:
    trunk: SavedTrunk
    password: Secret


class TrunkPasswordFlow(QObject):
    """Asks for the password and for the numbers that get it, and keeps it once SigmaMind has taken it.

    Signals:
        changed: a trunk has another password; carries the SavedTrunk and the Secret.
    """

    changed = Signal(object, object)

    def __init__(
        self,
        *,
        trunks: TrunkBook,
        book: NumberBook,
        editor: Editor,
        numbers: NumberFlow,
        notice: Notice,
        tasks: TaskKeeper,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._trunks = trunks
        self._book = book
        self._numbers = numbers
        self._notice = notice
        self._tasks = tasks
        self._window = window
        self._new: _NewPassword | None = None
        editor.changed.connect(self._on_edit_changed)

    def open(self, trunk: SavedTrunk) -> None:
        """Ask for a trunk's new password."""
        self._tasks.spawn(self._ask(trunk), name="ask password")

    async def _ask(self, trunk: SavedTrunk) -> None:
        from sigmamind_desktop.ui.editing.trunk_password_dialog import TrunkPasswordDialog

        rows = [row for row in self._book.rows if trunk.may_carry(row) and can_be_edited(row)]
        try:
            usernames = await self._trunks.usernames([row.number for row in rows])
        except StoreUnavailable as error:
            words = messages.store_trouble(error)
            self._notice.show_caution(words.title, words.text)
            return
        rows = [row for row in rows if usernames.get(row.number) in (None, trunk.username)]
        if not rows:
            self._notice.show_caution(
                self.tr("No number of your list is on this trunk"),
                self.tr("To keep another password, import a number with it and tick “Keep this trunk”."),
            )
            return
        dialog = TrunkPasswordDialog(trunk, rows, usernames, self._window)
        dialog.change_requested.connect(lambda changes: self._note(trunk, changes))
        self._numbers.open_dialog(dialog)

    def _note(self, trunk: SavedTrunk, changes: Sequence[NumberChange]) -> None:
        # What is sent, whatever the field holds by now: the others are tried with what the first ones got.
        self._new = _NewPassword(trunk, changes[0].trunk_password)

    def _on_edit_changed(self, status: EditStatus) -> None:
        """A password that SigmaMind has taken for one number is the trunk's from then on."""
        if self._new is None:
            return
        new = self._new
        is_taken = any(edit.phase is Phase.DONE for edit in status.edits)
        if is_taken or not status.is_busy:
            self._new = None
        if is_taken:
            self.changed.emit(new.trunk, new.password)
            self._tasks.spawn(self._keep(new), name="keep password")

    async def _keep(self, new: _NewPassword) -> None:
        try:
            await self._trunks.keep_password(new.trunk, new.password)
        except KeychainUnavailable as error:
            self._notice.show_caution(
                self.tr("The keychain does not keep the new password"),
                messages.keychain_trouble(error.trouble),
            )
