"""Saved trunks in the window: renamed, deleted, given a new password."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.domain.errors import KeychainUnavailable, StoreUnavailable
from sigmamind_desktop.domain.trunks.saved import SavedTrunk
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.kit.flow import Entry, Flow, Menu
from sigmamind_desktop.ui.kit.notice import Notice

if TYPE_CHECKING:
    # Imported when it is opened: the first paint does not need it.
    from sigmamind_desktop.ui.trunks.dialog import TrunksDialog


class TrunkFlow(Flow):
    """Opens the trunks that are kept, and does what is wanted of them there.

    Signals:
        password_requested: the person wants a trunk's password changed everywhere; carries the SavedTrunk.
        form_requested: the person wants to enter a trunk.
        carriers_requested: the person wants to connect a carrier, or to see which are connected.
    """

    password_requested = Signal(object)
    form_requested = Signal()
    carriers_requested = Signal()

    def __init__(
        self,
        *,
        trunks: TrunkBook,
        carriers: CarrierBook,
        notice: Notice,
        tasks: TaskKeeper,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._trunks = trunks
        self._carriers = carriers
        self._notice = notice
        self._tasks = tasks
        self._window = window
        self._dialog: TrunksDialog | None = None

    def entries(self) -> Sequence[Entry]:
        """See `Flow`."""
        return (
            Entry(Menu.FILE, 2, self.tr("Saved &trunks…"), self.manage),
            Entry(Menu.FILE, 2, self.tr("C&onnect a carrier…"), self.carriers_requested.emit),
        )

    def manage(self) -> None:
        """Show the trunks."""
        from sigmamind_desktop.ui.trunks.dialog import TrunksDialog

        if self._dialog is not None:
            return
        dialog = TrunksDialog(self._trunks, self._carriers, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.renamed.connect(self._on_renamed)
        dialog.delete_requested.connect(self._on_delete_requested)
        dialog.password_requested.connect(self.password_requested)
        dialog.form_requested.connect(self.form_requested)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.open()

    def _on_finished(self) -> None:
        self._dialog = None

    def _on_renamed(self, trunk: SavedTrunk, name: str) -> None:
        self._tasks.spawn(self._rename(trunk, name), name="rename trunk")

    async def _rename(self, trunk: SavedTrunk, name: str) -> None:
        try:
            await self._trunks.rename(trunk, name)
        except StoreUnavailable as error:
            if self._dialog is not None:
                self._dialog.show_trunks()
            self._notice.show_caution(
                self.tr("The trunk could not be renamed"), messages.store_trouble(error).title
            )

    def _on_delete_requested(self, trunk: SavedTrunk) -> None:
        self._tasks.spawn(self._delete(trunk), name="delete trunk")

    async def _delete(self, trunk: SavedTrunk) -> None:
        try:
            await self._trunks.delete(trunk)
        except StoreUnavailable as error:
            self._notice.show_caution(
                self.tr("The trunk could not be deleted"), messages.store_trouble(error).title
            )
        except KeychainUnavailable as error:
            self._notice.show_caution(
                self.tr("The trunk is deleted, but its password may still be in the keychain"),
                messages.keychain_trouble(error.trouble),
            )
