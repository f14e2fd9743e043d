"""A number's details and edits in the window: from the wish to what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from sigmamind_desktop.app.calls.caller import Caller, CallStatus
from sigmamind_desktop.app.editing.editor import Edit, Editor, EditStatus
from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.settings import Settings
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.domain.calls.outcomes import CallRequest
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import StoreUnavailable
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.numbers.record import PhoneNumber
from sigmamind_desktop.ui.inbound.flow import ChecklistFlow
from sigmamind_desktop.ui.kit.flow import Flow

if TYPE_CHECKING:
    # Imported when they are opened: the first paint does not need them.
    from sigmamind_desktop.ui.editing.number_dialog import NumberDialog
    from sigmamind_desktop.ui.editing.several_dialog import SeveralDialog


class NumberFlow(Flow):
    """Opens one dialog at a time, for a number or for several, and has the editor change them.

    Signals:
        check_requested: the person wants to know whether a number arrived; carries its E.164.
        details_requested: the person wants a failure's details on the clipboard; carries the AppError.
        refresh_requested: the person wants the account's list read.
        key_requested: the person wants to enter the API key.
        sign_in_requested: the person wants to log in at the network's proxy; carries its host and port.
        undo_requested: what was changed is to be brought back; carries the batch's name.
        batch_undo_requested: the same, of what was changed with the open number; it is to be shown first.
        closed: no dialog is open any more.
        several_closed: a dialog for several numbers was closed; carries the EditStatus of its last edits.
    """

    check_requested = Signal(str)
    details_requested = Signal(object)
    refresh_requested = Signal()
    key_requested = Signal()
    sign_in_requested = Signal(str)
    undo_requested = Signal(str)
    batch_undo_requested = Signal(str)
    closed = Signal()
    several_closed = Signal(object)

    def __init__(
        self,
        *,
        editor: Editor,
        caller: Caller,
        checklists: ChecklistFlow,
        book: NumberBook,
        agents: AgentBook,
        carriers: CarrierBook,
        settings: Settings,
        tasks: TaskKeeper,
        region: str,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._editor = editor
        self._caller = caller
        self._checklists = checklists
        self._book = book
        self._agents = agents
        self._settings = settings
        self._tasks = tasks
        self._region = region
        self._window = window
        self._dialog: NumberDialog | SeveralDialog | None = None
        self._carriers = carriers
        editor.changed.connect(self._on_changed)
        caller.changed.connect(self._on_call_changed)
        checklists.change_ended.connect(self._on_carrier_change_ended)
        book.row_changed.connect(self._on_row_changed)
        book.loaded.connect(self._on_loaded)

    def open(self, row: PhoneNumber, *, at_checklist: bool = False) -> None:
        """Show everything known of a number; `at_checklist`: whether it rings first."""
        from sigmamind_desktop.ui.editing.number_dialog import NumberDialog

        if self._dialog is not None:
            return
        dialog = NumberDialog(
            row,
            region=self._region,
            agents=self._agents,
            carriers=self._carriers,
            settings=self._settings,
            parent=self._window,
        )
        dialog.change_requested.connect(lambda change: self.start([change]))
        dialog.call_requested.connect(self._ask_before_call)
        dialog.check_requested.connect(self.check_requested)
        dialog.outcome.details_requested.connect(self.details_requested)
        dialog.outcome.refresh_requested.connect(self.refresh_requested)
        dialog.outcome.key_requested.connect(self.key_requested)
        dialog.outcome.sign_in_requested.connect(self.sign_in_requested)
        dialog.cancel_requested.connect(self._caller.cancel)
        dialog.buttons.batch_undo_requested.connect(lambda batch: self._leave_for(dialog, batch))
        self._checklists.attach(dialog.checklist, row.number)
        self._open(dialog)
        if at_checklist:
            dialog.show_checklist()
        self._load_history(dialog)

    def _leave_for(self, dialog: NumberDialog, batch: str) -> None:
        dialog.reject()  # it stays open, and asks, where something is typed that is not saved
        if self._dialog is None:
            self.batch_undo_requested.emit(batch)

    def show_number(self, number: str) -> None:
        """Open a number (E.164) of the list; what was new of it is seen then."""
        if (row := self._book.get(number)) is not None:
            self.show_row(row)

    def show_row(self, row: PhoneNumber) -> None:
        """Open a row of the list; what was new of it is seen then."""
        self.open(row)
        self._book.mark_seen(row.number)

    def show_typed(self, row: PhoneNumber, texts: Mapping[FieldId, str]) -> None:
        """Open a row of the list with what was typed there, and say what stands in its way."""
        self.open(row)
        if (dialog := self._number_dialog()) is not None:
            dialog.form.show_typed(texts)
            dialog.submit()

    def show_edit(self, edit: Edit) -> bool:
        """Show how an edit from the list ended, with what was wanted of the number in its fields.

        Returns:
            Whether nothing else was open, so that it is shown.
        """
        if (row := self._book.get(edit.change.number)) is not None:
            self.open(row)
        dialog = self._number_dialog()
        if dialog is None or dialog.number != edit.change.number:
            return False
        dialog.form.show_typed({field_id: text or "" for field_id, text in edit.change.values.items()})
        dialog.render_end(edit)
        return True

    @property
    def is_open(self) -> bool:
        """Whether a dialog is open."""
        return self._dialog is not None

    def show_checklist(self, number: str) -> None:
        """Open a number (E.164) of the list at whether it rings."""
        if (row := self._book.get(number)) is not None:
            self.open(row, at_checklist=True)

    def open_several(self, rows: Sequence[PhoneNumber]) -> None:
        """Ask for an agent for several numbers."""
        from sigmamind_desktop.ui.editing.agents_dialog import AgentsDialog

        self.open_dialog(AgentsDialog(rows, self._agents, self._window))

    def open_dialog(self, dialog: SeveralDialog) -> None:
        """Open a dialog that asks for changes, unless one is open."""
        if self._dialog is None:
            dialog.change_requested.connect(self.start)
            dialog.repeat_requested.connect(self._repeat)
            dialog.undo_requested.connect(self.undo_requested)
            dialog.finished.connect(lambda: self.several_closed.emit(dialog.status))
            self._open(dialog)

    def start(self, changes: Sequence[NumberChange]) -> None:
        """Have numbers changed; the open dialog shows how that goes."""
        if not self._editor.status.is_busy:
            self._editor.start(changes)

    def _open(self, dialog: NumberDialog | SeveralDialog) -> None:
        self._dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.cancel_requested.connect(self._editor.cancel)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _repeat(self) -> None:
        if not self._editor.status.is_busy:
            self._editor.repeat()

    def _on_changed(self, status: EditStatus) -> None:
        if self._dialog is None:
            return
        self._dialog.render_status(status)
        if not status.is_busy and (dialog := self._number_dialog()) is not None:
            self._load_history(dialog)

    def _ask_before_call(self, request: CallRequest) -> None:
        from sigmamind_desktop.ui.calls import messages as call_messages
        from sigmamind_desktop.ui.kit.dialogs import question

        agent = self._agents.agents.label(request.agent_id) or request.agent_id
        words = call_messages.question(request, agent)
        box = question(
            "callDialog",
            words.title,
            words.text,
            self.tr("Place the call"),
            self._dialog or self._window,
            icon=QMessageBox.Icon.Question,
        )
        box.accepted.connect(lambda: self._call(request))
        box.open()

    def _call(self, request: CallRequest) -> None:
        if not self._caller.status.phase.is_busy:
            self._caller.start(request)

    def _on_call_changed(self, status: CallStatus) -> None:
        if (dialog := self._number_dialog()) is not None:
            dialog.render_call(status)
            if not status.phase.is_busy:
                self._load_history(dialog)

    def _on_carrier_change_ended(self) -> None:
        if (dialog := self._number_dialog()) is not None:
            self._load_history(dialog)

    def _number_dialog(self) -> NumberDialog | None:
        from sigmamind_desktop.ui.editing.number_dialog import NumberDialog

        return self._dialog if isinstance(self._dialog, NumberDialog) else None

    def _on_row_changed(self, row: PhoneNumber) -> None:
        if self._dialog is not None and row.number in self._dialog.numbers:
            self._dialog.show_row(row)

    def _on_loaded(self) -> None:
        """Every row may be another one."""
        if self._dialog is not None:
            for number in self._dialog.numbers:
                if (row := self._book.get(number)) is not None:
                    self._dialog.show_row(row)

    def _on_finished(self) -> None:
        self._dialog = None
        self.closed.emit()

    def _load_history(self, dialog: NumberDialog) -> None:
        self._tasks.spawn(self._show_history(dialog), name="history")

    async def _show_history(self, dialog: NumberDialog) -> None:
        try:
            history = await self._book.history(dialog.number)
        except StoreUnavailable:
            return  # the window says so
        if self._dialog is dialog:
            dialog.show_history(history)
