"""Changes that are made in the list's rows: sent one after the other, and shown where one fails."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sigmamind_desktop.app.editing.editor import Edit, Editor, EditStatus
from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.editing.judging import draft_of, judge_edit
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.numbers.record import PhoneNumber
from sigmamind_desktop.ui.editing.number_flow import NumberFlow
from sigmamind_desktop.ui.kit.announce import announce
from sigmamind_desktop.ui.numbers.cells import EDITED_AS, NOTHING
from sigmamind_desktop.ui.numbers.view import NumbersView


class RowFlow(QObject):
    """Has the editor make them. One that fails opens the number's details, with what was wanted in them."""

    def __init__(
        self, *, editor: Editor, agents: AgentBook, numbers: NumberFlow, view: NumbersView, window: QWidget
    ) -> None:
        super().__init__(window)
        self._editor = editor
        self._agents = agents
        self._numbers = numbers
        self._view = view
        self._window = window
        self._waiting: list[NumberChange] = []
        self._sent: NumberChange | None = None
        self._failed: list[Edit] = []
        view.model.change_wanted.connect(self._on_wanted)
        editor.changed.connect(self._on_changed)
        numbers.closed.connect(self._go_on)

    def _on_wanted(self, row: PhoneNumber, field_id: FieldId, text: str) -> None:
        draft = Draft({**draft_of(row).texts, field_id: text})
        verdict = judge_edit(draft, row, agents=self._agents.agents)
        if verdict.change is None:
            self._numbers.show_typed(row, {field_id: text})
        elif verdict.change:
            self._ask(verdict.change)

    def _ask(self, change: NumberChange) -> None:
        # Imported when it is needed: the first paint does not need it.
        from sigmamind_desktop.ui.editing.removing import removal_question

        if (box := removal_question([change], self.tr("Remove"), self._window)) is not None:
            box.accepted.connect(lambda: self._send(change))
            box.open()
        else:
            self._send(change)

    def _send(self, change: NumberChange) -> None:
        self._waiting.append(change)
        self._go_on()

    def _go_on(self) -> None:
        """Show what failed, and send the next one once nothing else is shown or on its way."""
        if self._failed and self._numbers.show_edit(self._failed[0]):
            self._failed.pop(0)
        if self._waiting and not self._editor.status.is_busy and not self._numbers.is_open:
            self._sent = self._waiting.pop(0)
            self._numbers.start([self._sent])
        self._show_wanted()

    def _on_changed(self, status: EditStatus) -> None:
        if status.is_busy:
            return
        sent, self._sent = self._sent, None
        for edit in status.edits:
            if edit.change is not sent:
                continue
            if edit.phase is Phase.DONE and edit.result is not None and not sent.refused(edit.result):
                announce(self._view.table, self.tr("Saved at SigmaMind"))
            else:
                self._failed.append(edit)
        self._go_on()

    def _show_wanted(self) -> None:
        under_way = [self._sent, *self._waiting] if self._sent is not None else self._waiting
        label = self._agents.agents.label
        self._view.model.set_wanted(
            {
                (change.number, column): (label(value) or value) if value else NOTHING
                for change in under_way
                for column, field_id in EDITED_AS.items()
                if field_id in change.values
                for value in [change.values[field_id]]
            }
        )
