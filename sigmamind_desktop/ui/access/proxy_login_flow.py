"""The log-in for the network's proxy: from the wish to what keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from sigmamind_desktop.app.access.proxy_logins import ProxyLogins
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.access.proxy import ProxyLogin
from sigmamind_desktop.domain.errors import KeychainUnavailable
from sigmamind_desktop.ui.failures import messages

if TYPE_CHECKING:
    # Imported when it is opened: the first paint does not need it.
    from sigmamind_desktop.ui.access.proxy_login_dialog import ProxyLoginDialog


class ProxyLoginFlow(QObject):
    """Asks for a proxy's log-in and keeps it.

    Signals:
        saved: the log-in is used from now on.
    """

    saved = Signal()

    def __init__(self, *, logins: ProxyLogins, tasks: TaskKeeper, window: QWidget) -> None:
        super().__init__(window)
        self._logins = logins
        self._tasks = tasks
        self._window = window
        self._dialog: ProxyLoginDialog | None = None

    def open(self, place: str) -> None:
        """Ask for the log-in of a proxy, by its host and port."""
        if self._dialog is not None:
            return
        from sigmamind_desktop.ui.access.proxy_login_dialog import ProxyLoginDialog

        self._dialog = dialog = ProxyLoginDialog(place, parent=self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.save_requested.connect(
            lambda login: self._tasks.spawn(self._save(place, login), name="save proxy log-in")
        )
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_finished(self) -> None:
        self._dialog = None

    async def _save(self, place: str, login: ProxyLogin) -> None:
        try:
            await self._logins.save(place, login)
        except KeychainUnavailable as error:
            if self._dialog is not None:
                self._dialog.render_kept_for_now(messages.keychain_trouble(error.trouble))
        else:
            if self._dialog is not None:
                self._dialog.accept()
        self.saved.emit()
