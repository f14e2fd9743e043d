"""One agent for several numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget

from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.fields.judging import judge_field
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.numbers.attributes import ATTRIBUTE_OF, can_be_edited
from sigmamind_desktop.domain.numbers.record import PhoneNumber
from sigmamind_desktop.ui.editing.messages import EditCounts
from sigmamind_desktop.ui.editing.removing import removal_question
from sigmamind_desktop.ui.editing.several_dialog import SeveralDialog
from sigmamind_desktop.ui.inputs.agent import AgentInput
from sigmamind_desktop.ui.inputs.field_row import FieldRow
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.wrapping import WrappingLine
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
            hint=self.tr("Name or ID"),
            marks_optional=False,
            label=self.tr("Agent"),
        )
        self.agent.input.setObjectName("edit_agent")
        self.agent.edited.connect(self._judge)
        self.remove_button = QPushButton(self.tr("Remove agent…"))
        self.remove_button.setObjectName("removeAgentButton")
        self.remove_button.clicked.connect(self._ask_to_remove)
        self.sum = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.sum.setObjectName("editSum")
        for box in (self.inbound, self.outbound):
            box.toggled.connect(self._show_sum)
        kinds = WrappingLine(theme.LARGE)
        kinds.addWidget(self.inbound)
        kinds.addWidget(self.outbound)
        kinds.add_stretch()
        kinds.addWidget(self.remove_button)
        self.fields.addLayout(kinds)
        self.fields.addWidget(self.agent)
        self.fields.addWidget(self.sum)
        left_out = {
            row.number: self.tr("Left out: {state}").format(state=number_messages.state_name(row.state))
            for row in rows
            if not can_be_edited(row)
        }
        names = {row.number: row.friendly_name or "" for row in rows}
        self.list.set_numbers(names, left_out, {row.number: True for row in rows if can_be_edited(row)})
        self.list.tree.ticks_changed.connect(self._show_sum)
        agents.changed.connect(self._offer_agents)
        self._offer_agents()
        self.order_tabs(self.inbound, self.outbound, self.remove_button, self.agent.input)
        self.agent.input.setFocus()

    @property
    def numbers(self) -> list[str]:
        """See `SeveralDialog`."""
        return [row.number for row in self._rows]

    def show_row(self, row: PhoneNumber) -> None:
        """See `SeveralDialog`."""
        self._rows = [row if row.number == each.number else each for each in self._rows]
        self._show_sum()

    def set_locked(self, locked: bool) -> None:
        """See `SeveralDialog`."""
        for widget in (self.inbound, self.outbound, self.agent, self.remove_button):
            widget.setEnabled(not locked)

    def submit(self) -> None:
        """See `SeveralDialog`."""
        if self.status.is_busy:
            return
        self.agent.settle()
        finding = self.agent.finding
        if self._has_nothing_chosen():
            return
        if finding is not None and finding.outcome.may_be_sent and not finding.value:
            self.say(
                Tone.NEUTRAL,
                self.tr("Choose an agent first"),
                self.tr("Nothing was sent. “Remove agent…” leaves the numbers without one."),
            )
            self.agent.input.setFocus()
        elif finding is not None and not finding.outcome.may_be_sent:
            self.say(Tone.BAD, self.tr("Correct the agent first"), self.tr("Nothing was sent."))
            self.agent.input.setFocus()
        elif finding is not None:
            if changes := self._changes(finding.value):
                self.change_requested.emit(changes)
            else:
                self.say(Tone.NEUTRAL, self.tr("There is nothing to change: these numbers have it already"))

    @property
    def _wanted(self) -> list[FieldId]:
        """The agents that it is about."""
        boxes = {FieldId.INBOUND_AGENT_ID: self.inbound, FieldId.OUTBOUND_AGENT_ID: self.outbound}
        return [field_id for field_id, box in boxes.items() if box.isChecked()]

    def _changes(self, agent: str | None) -> list[NumberChange]:
        """What is to be sent so that the numbers have this agent, or none."""
        changes = (
            NumberChange(
                row.number,
                {
                    field_id: agent
                    for field_id in self._wanted
                    if getattr(row, ATTRIBUTE_OF[field_id]) != agent
                },
            )
            for row in self._chosen
        )
        return [change for change in changes if change]

    def _ask_to_remove(self) -> None:
        if self._has_nothing_chosen():
            return
        changes = self._changes(None)
        box = removal_question(changes, self.tr("Remove"), self)
        if box is None:
            self.say(Tone.NEUTRAL, self.tr("There is nothing to remove: these numbers have no such agent"))
            return
        box.accepted.connect(lambda: self.change_requested.emit(changes))
        box.open()

    def _has_nothing_chosen(self) -> bool:
        """Whether there is no number to change, or no agent of it: that is said."""
        if not self._wanted:
            self.say(Tone.BAD, self.tr("Choose inbound, outbound, or both"))
        elif not self._chosen:
            self.say(Tone.NEUTRAL, self.tr("No number is ticked"), self.tr("Nothing was sent."))
        return not self._wanted or not self._chosen

    @property
    def _chosen(self) -> list[PhoneNumber]:
        """The numbers that are ticked and can be changed."""
        ticked = set(self.list.ticked)
        return [row for row in self._rows if row.number in ticked and can_be_edited(row)]

    def _show_sum(self) -> None:
        """Say what Enter would do, before it does."""
        finding, counts = self.agent.finding, EditCounts()
        if finding is None or not finding.outcome.may_be_sent or not finding.value or not self._wanted:
            self.sum.clear()
            return
        changing, chosen = len(self._changes(finding.value)), len(self._chosen)
        parts = [counts.will_change(changing, len(self._rows))]
        if same := chosen - changing:
            parts.append(counts.have_it(same))
        if out := len(self._rows) - chosen:
            parts.append(counts.left_out(out))
        self.sum.setText(", ".join(parts))

    def _offer_agents(self) -> None:
        assert isinstance(self.agent.input, AgentInput)
        self.agent.input.set_agents(self._agents.agents)
        self._judge()

    def _judge(self) -> None:
        field_id = FieldId.INBOUND_AGENT_ID
        draft = Draft({field_id: self.agent.input.value()})
        self.agent.render_finding(judge_field(field_id, draft, self._agents.agents, ids=self.agent.ids))
        self._show_sum()
