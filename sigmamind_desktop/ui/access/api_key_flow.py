"""The API key in the window: a button that says where it is, and the dialog that takes another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from sigmamind_desktop.app.access.checking import KeyChecker
from sigmamind_desktop.app.access.credentials import Credentials, KeyPlace, KeyStatus
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.errors import AppError, KeychainUnavailable, KeyRefused
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.runtime import late_asyncio as asyncio
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.kit.flow import Entry, Flow, Menu
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import isolated

if TYPE_CHECKING:
    # Imported when it is opened: the first paint does not need it.
    from sigmamind_desktop.ui.access.api_key_dialog import ApiKeyDialog


class ApiKeyFlow(Flow):
    """Opens the dialog at the first start without a key, and whenever the person wants it."""

    def __init__(
        self,
        *,
        checker: KeyChecker,
        credentials: Credentials,
        tasks: TaskKeeper,
        notice: Notice,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._checker = checker
        self._credentials = credentials
        self._tasks = tasks
        self._notice = notice
        self._window = window
        self._asking: asyncio.Task[None] | None = None
        self._says_doubt = False
        self._dialog: ApiKeyDialog | None = None
        self._is_answered = False
        self._was_welcomed = False
        self._button = QPushButton(flat=True, autoDefault=True)
        self._button.setObjectName("keyButton")
        self._button.setToolTip(self.tr("Enter, replace or remove the API key"))
        self._button.clicked.connect(lambda: self.open())
        credentials.changed.connect(self._on_changed)
        self._render(credentials.status)

    def entries(self) -> Sequence[Entry]:
        """See `Flow`."""
        return (Entry(Menu.FILE, 2, self.tr("API &key…"), lambda: self.open()),)

    def status(self) -> Sequence[QWidget]:
        """See `Flow`."""
        return (self._button,)

    def open(self, *, welcome: bool = False) -> None:
        """Ask for the API key, or show where it is."""
        from sigmamind_desktop.ui.access.api_key_dialog import ApiKeyDialog

        if self._dialog is not None:
            return
        dialog = ApiKeyDialog(self._credentials.status, welcome=welcome, parent=self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.addActions(self._window.actions())  # the program is left from the welcome too
        dialog.save_requested.connect(self._on_save_requested)
        dialog.remove_requested.connect(self._on_remove_requested)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.open()

    def _on_save_requested(self, key: Secret) -> None:
        self._asking = self._tasks.spawn(self._enter(key), name="save key")

    def _on_remove_requested(self) -> None:
        self._tasks.spawn(self._remove(), name="remove key")

    def _on_finished(self) -> None:
        self._dialog = None
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None

    async def _enter(self, key: Secret) -> None:
        """Keep a key, unless SigmaMind refuses it: a computer that is offline now has it for later."""
        doubt = await self._checker.check(key)
        self._asking = None  # what is being kept is kept, though the dialog is closed
        dialog = self._dialog
        if _is_refusal(doubt):
            if dialog is not None:
                dialog.render_refusal()
            return
        if dialog is not None:
            dialog.render_keeping()
        await self._credentials.save(key)
        self._show_doubt(doubt)

    async def _check_again(self) -> None:
        key = await self._credentials.key()
        if key is None:
            self._show_doubt(None)
            return
        self._notice.show_message(Tone.NEUTRAL, self.tr("Asking SigmaMind about the API key…"))
        doubt = await self._checker.check(key)
        if await self._credentials.key() == key:
            self._show_doubt(doubt)

    def _show_doubt(self, doubt: AppError | None) -> None:
        """Say why the key that is kept could not be checked, or no more."""
        if doubt is None:
            if self._says_doubt:
                self._notice.hide()
            self._says_doubt = False
            return
        self._says_doubt = True
        if _is_refusal(doubt):
            another = {self.tr("Enter another key"): lambda: self.open()}
            self._notice.show_message(Tone.BAD, self.tr("SigmaMind refused the API key"), actions=another)
            return
        words = messages.key_not_checked(doubt)
        actions = {
            self.tr("Check again"): lambda: self._tasks.spawn(self._check_again(), name="check key"),
            self.tr("Dismiss"): self._notice.hide,
        }
        self._notice.show_message(Tone.CAUTION, words.title, words.text, actions)

    async def _remove(self) -> None:
        try:
            await self._credentials.remove()
        except KeychainUnavailable as error:
            if self._dialog is not None:
                self._dialog.render_removal(messages.keychain_trouble(error.trouble))

    def _on_changed(self, status: KeyStatus) -> None:
        self._render(status)
        if status.place is KeyPlace.ASKING:
            self._is_answered = False  # another account's key
            return
        is_first_answer, self._is_answered = not self._is_answered, True
        if self._dialog is not None:
            self._dialog.render_status(status)
        elif is_first_answer and status.place is KeyPlace.NOWHERE:
            self.open(welcome=not self._was_welcomed)
        self._was_welcomed = True

    def _render(self, status: KeyStatus) -> None:
        shown = isolated(f"••••{status.hint}")
        self._button.setText(
            {
                KeyPlace.ASKING: self.tr("Asking the keychain for the API key…"),
                KeyPlace.KEYCHAIN: self.tr("API key {key}").format(key=shown),
                KeyPlace.SESSION: self.tr("API key {key}, this session only").format(key=shown),
                KeyPlace.NOWHERE: self.tr("No API key: enter one"),
            }[status.place]
        )


def _is_refusal(doubt: AppError | None) -> bool:
    """Whether SigmaMind said that it does not know the key; 403 is said of a key that it knows."""
    return isinstance(doubt, KeyRefused) and doubt.status == 401
