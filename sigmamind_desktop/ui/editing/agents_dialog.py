"""One agent for several numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.editing.judging import can_be_edited
from sigmamind_desktop.domain.fields.judging import judge_field
from sigmamind_desktop.domain.history.changes import ATTRIBUTE_OF, NumberChange
from sigmamind_desktop.domain.numbers.record import PhoneNumber
from sigmamind_desktop.ui.editing.several_dialog import SeveralDialog
from sigmamind_desktop.ui.inputs.agent import AgentInput
from sigmamind_desktop.ui.inputs.field_row import FieldRow
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.numbers import messages as number_messages


class AgentsDialog(SeveralDialog):
    """Asks which agent, and renders how the numbers get it."""

    def __init__(self, rows: Sequence[PhoneNumber], agents: AgentBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = list(rows)
        self._agents = agents
        self.setObjectName("agentsDialog")
        self.setWindowTitle(self.tr("Set an agent"))
        self.heading.setText(self.tr("Set an agent for %n numbers", "", len(rows)))
        self.start_button.setText(self.tr("Set agent"))
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
        kinds = theme.line(theme.LARGE)
        kinds.addWidget(self.inbound)
        kinds.addWidget(self.outbound)
        kinds.addStretch(1)
        self.fields.addLayout(kinds)
        self.fields.addWidget(self.agent)
        left_out = {
            row.number: self.tr("Left out: {state}").format(state=number_messages.state_name(row.state))
            for row in rows
            if not can_be_edited(row)
        }
        self.list.set_numbers({row.number: row.friendly_name or "" for row in rows}, left_out)
        agents.changed.connect(self._offer_agents)
        self._offer_agents()
        self.agent.input.setFocus()

    @property
    def numbers(self) -> list[str]:
        """See `SeveralDialog`."""
        return [row.number for row in self._rows]

    def show_row(self, row: PhoneNumber) -> None:
        """See `SeveralDialog`."""
        self._rows = [row if row.number == each.number else each for each in self._rows]

    def set_locked(self, locked: bool) -> None:
        """See `SeveralDialog`."""
        for widget in (self.inbound, self.outbound, self.agent):
            widget.setEnabled(not locked)

    def submit(self) -> None:
        """See `SeveralDialog`."""
        if self.status.is_busy:
            return
        self.agent.settle()
        boxes = {FieldId.INBOUND_AGENT_ID: self.inbound, FieldId.OUTBOUND_AGENT_ID: self.outbound}
        wanted = [field_id for field_id, box in boxes.items() if box.isChecked()]
        finding = self.agent.finding
        if not wanted:
            self.say(Tone.BAD, self.tr("Choose inbound, outbound, or both"))
        elif finding is not None and not finding.outcome.may_be_sent:
            self.say(Tone.BAD, self.tr("The agent is to be put right"))
            self.agent.input.setFocus()
        elif finding is not None:
            changes = [self._change(row, wanted, finding.value or None) for row in self._rows]
            changes = [change for change in changes if change]
            if changes:
                self.change_requested.emit(changes)
            else:
                self.say(Tone.NEUTRAL, self.tr("There is nothing to change: these numbers have it already"))

    def _change(self, row: PhoneNumber, wanted: list[FieldId], agent: str | None) -> NumberChange:
        if not can_be_edited(row):
            return NumberChange(row.number)
        values = {field_id: agent for field_id in wanted if getattr(row, ATTRIBUTE_OF[field_id]) != agent}
        return NumberChange(row.number, values)

    def _offer_agents(self) -> None:
        assert isinstance(self.agent.input, AgentInput)
        self.agent.input.set_agents(self._agents.agents)
        self._judge()

    def _judge(self) -> None:
        field_id = FieldId.INBOUND_AGENT_ID
        draft = Draft({field_id: self.agent.input.value()})
        self.agent.render_finding(judge_field(field_id, draft, self._agents.agents, ids=self.agent.ids))
