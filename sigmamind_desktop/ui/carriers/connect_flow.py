"""Connecting carriers in the window: the dialogs, and what is done at their wish."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from sigmamind_desktop.app.carriers.connections import Connections
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.domain.carriers.failing import CarrierFailed
from sigmamind_desktop.domain.carriers.login import CarrierLogin, CarrierName
from sigmamind_desktop.domain.errors import AppError, CannotReach, KeychainUnavailable
from sigmamind_desktop.ui.carriers.connect_dialog import ConnectDialog
from sigmamind_desktop.ui.carriers.connections_dialog import ConnectionsDialog
from sigmamind_desktop.ui.carriers.messages import lacking_words, trouble_words
from sigmamind_desktop.ui.failures.messages import keychain_trouble


class ConnectFlow(QObject):
    """Shows the carriers, and connects or disconnects one.

    Signals:
        connected: a carrier was connected; carries the CarrierName.
        sign_in_requested: the person wants to log in at the network's proxy; carries its host and port.
    """

    connected = Signal(object)
    sign_in_requested = Signal(str)

    def __init__(
        self,
        *,
        connections: Connections,
        carriers: CarrierBook,
        examples: Sequence[CarrierLogin],
        tasks: TaskKeeper,
        window: QWidget,
    ) -> None:
        """Take what it needs.

        Args:
            connections: those that there are.
            carriers: say which key to make.
            examples: keys that can be tried, in the demo.
            tasks: has what is asked.
            window: to show the dialogs over.
        """
        super().__init__(window)
        self._connections = connections
        self._carriers = carriers
        self._examples = {login.carrier: login for login in examples}
        self._tasks = tasks
        self._window = window
        self._list: ConnectionsDialog | None = None
        self._dialog: ConnectDialog | None = None
        self._asking: asyncio.Task[None] | None = None
        self._proxy = ""

    def manage(self) -> None:
        """Show which carriers are connected."""
        if self._list is not None:
            return
        self._list = dialog = ConnectionsDialog(self._connections, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.connect_requested.connect(lambda carrier: self.open(carrier))
        dialog.remove_requested.connect(self._on_remove_requested)
        dialog.finished.connect(self._on_list_finished)
        dialog.open()

    def open(self, carrier: CarrierName, over: QWidget | None = None) -> None:
        """Ask for a carrier's key, over the dialog that the person sees, or over the window."""
        if self._dialog is not None:
            return
        guide = self._carriers.carriers.named(carrier)
        parent = over or self._list or self._window
        self._dialog = dialog = ConnectDialog(carrier, guide, parent, example=self._examples.get(carrier))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.verify_requested.connect(self._on_verify_requested)
        dialog.keep_requested.connect(self._on_keep_requested)
        dialog.sign_in_requested.connect(lambda: self.sign_in_requested.emit(self._proxy))
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_verify_requested(self, login: CarrierLogin) -> None:
        self._asking = self._tasks.spawn(self._verify(login), name="verify carrier")

    def _on_keep_requested(self, login: CarrierLogin) -> None:
        self._tasks.spawn(self._keep(login), name="keep carrier")

    def _on_remove_requested(self, carrier: CarrierName) -> None:
        self._tasks.spawn(self._remove(carrier), name="remove carrier")

    def _on_finished(self) -> None:
        self._dialog = None
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None

    def _on_list_finished(self) -> None:
        self._list = None

    async def _verify(self, login: CarrierLogin) -> None:
        try:
            refused = await self._connections.verify(login)
        except AppError as error:
            self._proxy = error.proxy if isinstance(error, CannotReach | CarrierFailed) else ""
            if self._dialog is not None:
                self._dialog.render_failure(trouble_words(error, login.carrier))
            return
        if refused and self._dialog is not None:
            self._dialog.render_lacking(lacking_words(login.carrier, refused))
            return
        self._asking = None  # what is being kept is kept, though the dialog is closed
        await self._keep(login)

    async def _keep(self, login: CarrierLogin) -> None:
        dialog = self._dialog
        if dialog is not None:
            dialog.render_keeping()
        connection = await self._connections.keep(login)
        if dialog is not None and dialog is self._dialog:  # another one may be open by now
            dialog.render_kept(connection)
        self.connected.emit(login.carrier)

    async def _remove(self, carrier: CarrierName) -> None:
        try:
            await self._connections.remove(carrier)
        except KeychainUnavailable as error:
            if self._list is not None:
                self._list.render_removal(carrier, keychain_trouble(error.trouble))
