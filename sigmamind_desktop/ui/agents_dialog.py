"""One agent for several numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QWidget

from sigmamind_desktop.app.editing import EditPhase, EditStatus
from sigmamind_desktop.domain.agents import NO_AGENTS, Agents
from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.domain.edits import ATTRIBUTE_OF, NumberChange, can_be_edited
from sigmamind_desktop.domain.fields import Draft, FieldId, judge_field
from sigmamind_desktop.domain.numbers import PhoneNumber
from sigmamind_desktop.ui import edit_messages, number_messages, theme
from sigmamind_desktop.ui.agent_input import AgentInput
from sigmamind_desktop.ui.edit_list import EditList
from sigmamind_desktop.ui.field_row import FieldRow
from sigmamind_desktop.ui.notice import Notice
from sigmamind_desktop.ui.theme import Tone

_WIDTH, _HEIGHT = 600, 560


class AgentsDialog(QDialog):
    """Asks which agent, and renders how the numbers get it.

    Signals:
        change_requested: carries a list of NumberChange.
        cancel_requested: the person wants to stop.
    """

    change_requested = Signal(object)
    cancel_requested = Signal()

    def __init__(self, rows: Sequence[PhoneNumber], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = list(rows)
        self._agents = NO_AGENTS
        self._status = EditStatus()
        self.setObjectName("agentsDialog")
        self.setWindowTitle(self.tr("Set an agent"))
        self.inbound = QCheckBox(self.tr("Inbound: answers the calls"))
        self.inbound.setChecked(True)
        self.outbound = QCheckBox(self.tr("Outbound: places the calls"))
        self.agent = FieldRow(
            FieldId.INBOUND_AGENT_ID,
            hint=self.tr("Name or ID. Empty: the numbers will have no agent"),
            marks_optional=False,
            label=self.tr("Agent"),
        )
        self.agent.input.setObjectName("edit_agent")
        self.agent.edited.connect(self._judge)
        self.agent.submitted.connect(self.submit)
        self.list = EditList()
        self.outcome = Notice()
        self.outcome.setObjectName("agentsOutcome")
        layout = theme.column(theme.MEDIUM, self, margin=theme.LARGE)
        title = self.tr("Set an agent for {n} numbers").format(n=len(rows))
        layout.addWidget(theme.heading(title, 1.3))
        kinds = theme.line(theme.LARGE)
        kinds.addWidget(self.inbound)
        kinds.addWidget(self.outbound)
        kinds.addStretch(1)
        layout.addLayout(kinds)
        layout.addWidget(self.agent)
        layout.addWidget(self.list, stretch=1)
        layout.addWidget(self.outcome)
        self.cancel_button = QPushButton(self.tr("Cancel"), autoDefault=False)
        self.cancel_button.clicked.connect(self.cancel_requested)
        self.close_button = QPushButton(self.tr("Close"), autoDefault=False)
        self.close_button.clicked.connect(self.reject)
        self.start_button = QPushButton(self.tr("Set agent"))
        self.start_button.setObjectName("startButton")
        self.start_button.setDefault(True)
        self.start_button.clicked.connect(self.submit)
        buttons = theme.line(theme.SMALL)
        buttons.addStretch(1)
        for button in (self.cancel_button, self.close_button, self.start_button):
            buttons.addWidget(button)
        layout.addLayout(buttons)
        left_out = {
            row.number: self.tr("Left out: {state}").format(state=number_messages.state_name(row.state))
            for row in rows
            if not can_be_edited(row)
        }
        self.list.set_numbers({row.number: row.friendly_name or "" for row in rows}, left_out)
        header = self.list.tree.header()
        header.resizeSection(1, _WIDTH // 3)
        available = parent.height() if parent is not None else _HEIGHT
        self.resize(max(_WIDTH, self.minimumSizeHint().width()), min(_HEIGHT, max(available - 40, 420)))
        self._show_buttons()
        self._judge()
        self.agent.input.setFocus()

    @property
    def numbers(self) -> list[str]:
        """The E.164s that it is about."""
        return [row.number for row in self._rows]

    def set_agents(self, agents: Agents) -> None:
        """Offer these agents."""
        self._agents = agents
        assert isinstance(self.agent.input, AgentInput)
        self.agent.input.set_agents(agents)
        self._judge()

    def show_row(self, row: PhoneNumber) -> None:
        """Take what is known of a number now."""
        self._rows = [row if row.number == each.number else each for each in self._rows]

    def submit(self) -> None:
        """Ask for the changes, or say what stands in their way."""
        if self._status.is_busy:
            return
        self.agent.scold()
        wanted = [
            field_id
            for field_id, box in (
                (FieldId.INBOUND_AGENT_ID, self.inbound),
                (FieldId.OUTBOUND_AGENT_ID, self.outbound),
            )
            if box.isChecked()
        ]
        finding = self.agent.finding
        if not wanted:
            self._say(Tone.BAD, self.tr("Choose inbound, outbound, or both"))
        elif finding is not None and not finding.outcome.may_be_sent:
            self._say(Tone.BAD, self.tr("The agent is to be put right"))
            self.agent.input.setFocus()
        elif finding is not None:
            changes = [self._change(row, wanted, finding.value or None) for row in self._rows]
            changes = [change for change in changes if change]
            if changes:
                self.change_requested.emit(changes)
            else:
                self._say(Tone.NEUTRAL, self.tr("There is nothing to change: these numbers have it already"))

    def render_status(self, status: EditStatus) -> None:
        """Show how the edits stand."""
        was_busy, self._status = self._status.is_busy, status
        self.list.render_status(status)
        self._show_buttons()
        for widget in (self.inbound, self.outbound, self.agent):
            widget.setEnabled(not status.is_busy)
        if status.is_busy:
            self._say(
                Tone.NEUTRAL,
                self.tr("{done} of {n} done…").format(done=status.done, n=len(status.edits)),
            )
        elif was_busy:
            self._show_end(status)

    def reject(self) -> None:
        """Escape stops first."""
        if self._status.is_busy:
            self.cancel_requested.emit()
        else:
            super().reject()

    def _change(self, row: PhoneNumber, wanted: list[FieldId], agent: str | None) -> NumberChange:
        if not can_be_edited(row):
            return NumberChange(row.number)
        values = {field_id: agent for field_id in wanted if getattr(row, ATTRIBUTE_OF[field_id]) != agent}
        return NumberChange(row.number, values)

    def _show_end(self, status: EditStatus) -> None:
        changed = sum(edit.phase is EditPhase.CHANGED for edit in status.edits)
        title = self.tr("{n} of {all} changed").format(n=changed, all=len(status.edits))
        if not status.to_repeat:
            self._say(Tone.GOOD, title)
            self.close_button.setFocus()
            return
        failed = next((edit for edit in reversed(status.edits) if edit.error is not None), None)
        text = ""
        if failed is not None:
            words = edit_messages.ended(failed)
            text = f"{pretty(failed.change.number)}: {words.title}. {words.text}"
        repeat = {self.tr("Try again for the others"): lambda: self.change_requested.emit(status.to_repeat)}
        self.outcome.show_message(Tone.CAUTION, title, text, repeat)

    def _say(self, tone: Tone, title: str) -> None:
        self.outcome.show_message(tone, title)

    def _show_buttons(self) -> None:
        self.cancel_button.setVisible(self._status.is_busy)
        self.close_button.setVisible(not self._status.is_busy)
        self.start_button.setEnabled(not self._status.is_busy)

    def _judge(self) -> None:
        field_id = FieldId.INBOUND_AGENT_ID
        draft = Draft({field_id: self.agent.input.value()})
        self.agent.render_finding(judge_field(field_id, draft, self._agents))
