"""A number's details and edits in the window: from the wish to what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from sigmamind_desktop.app.agents import AgentBook
from sigmamind_desktop.app.editing import Editor, EditStatus
from sigmamind_desktop.app.numbers import NumberBook
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.edits import NumberChange
from sigmamind_desktop.domain.errors import StoreUnavailable
from sigmamind_desktop.domain.numbers import PhoneNumber

if TYPE_CHECKING:
    # Imported when they are opened: the first paint does not need them.
    from sigmamind_desktop.ui.agents_dialog import AgentsDialog
    from sigmamind_desktop.ui.number_dialog import NumberDialog


class NumberFlow(QObject):
    """Opens one dialog at a time, for a number or for several, and has the editor change them.

    Signals:
        check_requested: the person wants to know whether a number arrived; carries its E.164.
        details_requested: the person wants a failure's details on the clipboard; carries the AppError.
        refresh_requested: the person wants the account's list read.
    """

    check_requested = Signal(str)
    details_requested = Signal(object)
    refresh_requested = Signal()

    def __init__(
        self,
        *,
        editor: Editor,
        book: NumberBook,
        agents: AgentBook,
        tasks: TaskKeeper,
        region: str,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._editor = editor
        self._book = book
        self._agents = agents
        self._tasks = tasks
        self._region = region
        self._window = window
        self._dialog: NumberDialog | AgentsDialog | None = None
        editor.changed.connect(self._on_changed)
        book.row_changed.connect(self._on_row_changed)
        book.loaded.connect(self._on_loaded)
        agents.changed.connect(lambda _agents: self._show_agents())

    def open(self, row: PhoneNumber) -> None:
        """Show everything known of a number."""
        from sigmamind_desktop.ui.number_dialog import NumberDialog

        if self._dialog is not None:
            return
        dialog = NumberDialog(row, region=self._region, parent=self._window)
        dialog.change_requested.connect(lambda change: self._start([change]))
        dialog.check_requested.connect(self.check_requested)
        dialog.details_requested.connect(self.details_requested)
        dialog.refresh_requested.connect(self.refresh_requested)
        self._open(dialog)
        self._load_history(dialog)

    def open_several(self, rows: Sequence[PhoneNumber]) -> None:
        """Ask for an agent for several numbers."""
        from sigmamind_desktop.ui.agents_dialog import AgentsDialog

        if self._dialog is None:
            dialog = AgentsDialog(rows, self._window)
            dialog.change_requested.connect(self._start)
            self._open(dialog)

    def _open(self, dialog: NumberDialog | AgentsDialog) -> None:
        self._dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.cancel_requested.connect(self._editor.cancel)
        dialog.finished.connect(self._on_finished)
        self._show_agents()
        dialog.open()

    def _start(self, changes: list[NumberChange]) -> None:
        if not self._editor.status.is_busy:
            self._editor.start(changes)

    def _on_changed(self, status: EditStatus) -> None:
        if self._dialog is None:
            return
        self._dialog.render_status(status)
        if not status.is_busy:
            self._load_history(self._dialog)

    def _on_row_changed(self, row: PhoneNumber) -> None:
        if self._dialog is not None and row.number in self._dialog.numbers:
            self._dialog.show_row(row)

    def _on_loaded(self) -> None:
        """Every row may be another one."""
        if self._dialog is not None:
            for number in self._dialog.numbers:
                if (row := self._book.get(number)) is not None:
                    self._dialog.show_row(row)

    def _show_agents(self) -> None:
        if self._dialog is not None:
            self._dialog.set_agents(self._agents.agents)

    def _on_finished(self) -> None:
        self._dialog = None

    def _load_history(self, dialog: NumberDialog | AgentsDialog) -> None:
        from sigmamind_desktop.ui.number_dialog import NumberDialog

        if isinstance(dialog, NumberDialog):
            self._tasks.spawn(self._show_history(dialog), name="history")

    async def _show_history(self, dialog: NumberDialog) -> None:
        try:
            history = await self._book.history(dialog.number)
        except StoreUnavailable:
            return  # the window says so
        if self._dialog is dialog:
            dialog.show_history(history)
