"""The fields of a form: filled together, judged with each change."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Set
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.findings import Finding, Fix
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.ui.inputs.agent import AgentInput
from sigmamind_desktop.ui.inputs.field_row import FieldRow

_BESIDE: Final[Mapping[FieldId, tuple[FieldId, ...]]] = {
    FieldId.TERMINATION_SIP_URI: (FieldId.TRUNK_USERNAME,),  # what is right as one depends on the carrier
    FieldId.INBOUND_AGENT_ID: (FieldId.OUTBOUND_AGENT_ID,),  # what is an ID in one is one in the other
    FieldId.OUTBOUND_AGENT_ID: (FieldId.INBOUND_AGENT_ID,),
}
"""The fields that are judged along with another."""


class FieldSet(QObject):
    """Has each row show what is found of its field.

    Attributes:
        rows: by field; the trunk's are among them.

    Signals:
        edited: the person changed a field, and it was judged unless that is held; carries the Draft as typed.
        judged: fields were judged anew; carries their FieldIds.
        submitted: Enter was pressed in a field.
    """

    edited = Signal(object)
    judged = Signal(object)
    submitted = Signal()

    def __init__(
        self,
        rows: Mapping[FieldId, FieldRow],
        judge: Callable[[FieldId, Draft, Set[str]], Finding],
        *,
        agents: AgentBook,
        carriers: CarrierBook,
        parent: QObject,
    ) -> None:
        """Take the rows; nothing is judged yet.

        Args:
            rows: by field.
            judge: what is found of a field of a draft, given the `ids`.
            agents: those that are offered.
            carriers: what is known of them is part of the judgement.
            parent: see Qt.
        """
        super().__init__(parent)
        self.rows = dict(rows)
        self._find = judge
        self._agents = agents
        self._is_filling = self._is_held = False
        for row in self.rows.values():
            row.edited.connect(lambda row=row: self._on_edited(row))
            row.fix_accepted.connect(partial(self._apply, row))
            row.submitted.connect(self.submitted)
        agents.changed.connect(self._offer_agents)
        carriers.changed.connect(self.judge_all)
        if agents.agents:
            self._offer_agents()

    @property
    def draft(self) -> Draft:
        """The fields as typed."""
        return Draft(
            texts={
                field_id: row.input.value()
                for field_id, row in self.rows.items()
                if field_id is not FieldId.TRUNK_PASSWORD
            },
            password=Secret(self.rows[FieldId.TRUNK_PASSWORD].input.text()),
            regions={field_id: row.phone.country.region for field_id, row in self.rows.items() if row.phone},
        )

    @property
    def findings(self) -> dict[FieldId, Finding]:
        """Each field's last judgement."""
        return {field_id: row.finding for field_id, row in self.rows.items() if row.finding is not None}

    @property
    def ids(self) -> frozenset[str]:
        """The texts that the person said are an agent's ID; each is one in every field."""
        return frozenset().union(*(row.ids for row in self.rows.values()))

    def show_values(
        self, values: Mapping[FieldId, str], regions: Mapping[FieldId, str] | None = None
    ) -> None:
        """Show what is meant by these fields, as fields that nobody has left yet.

        Args:
            values: as `TextInput.set_value` takes them.
            regions: the countries beside them; where none is given, it stays.
        """
        self._is_filling = True
        for field_id, value in values.items():
            row = self.rows[field_id]
            if row.phone is not None and regions and field_id in regions:
                row.phone.country.set_region(regions[field_id])
            if row.input.value() != value:
                row.input.set_value(value)
        self._is_filling = False
        for field_id in values:
            self.rows[field_id].forgive()  # before it is judged: nobody has left it empty
        self.judge_all()
        for field_id in values:
            if self.rows[field_id].input.text():
                self.rows[field_id].scold()

    def hold(self) -> None:
        """Judge nothing that is typed until `release`: what the first judgement needs takes its time."""
        self._is_held = True

    def release(self) -> None:
        """Judge what was typed meanwhile, and from here on with each change."""
        if self._is_held:
            self._is_held = False
            self.judge_all()

    def settle(self) -> None:
        """What is typed is meant so: see `FieldRow`."""
        self.release()
        for row in self.rows.values():
            row.settle()

    def judge_all(self) -> None:
        """Judge every field anew: more is known than before, or other values are shown."""
        self._judge(self.rows)

    def _judge(self, field_ids: Collection[FieldId]) -> Draft:
        draft, ids = self.draft, self.ids
        for field_id in field_ids:
            self.rows[field_id].render_finding(self._find(field_id, draft, ids))
        self.judged.emit(field_ids)
        return draft

    def _on_edited(self, row: FieldRow) -> None:
        if self._is_filling:
            return
        if self._is_held:
            self.edited.emit(self.draft)
        else:
            self.edited.emit(self._judge((row.field_id, *_BESIDE.get(row.field_id, ()))))

    def _apply(self, row: FieldRow, fix: Fix) -> None:
        """Put a repair into its field, and what was typed along with a host into the fields of the log-in."""
        if row.field_id is FieldId.TRUNK_PASSWORD:
            row.input.replace_text(fix.password.reveal())
            return
        if fix.password:
            row.input.set_value(fix.text)  # not to be undone: a shown field would hold the password again
        else:
            row.input.replace_text(fix.text)
        if fix.username:
            self.rows[FieldId.TRUNK_USERNAME].input.replace_text(fix.username)
        if fix.password:
            self.rows[FieldId.TRUNK_PASSWORD].input.replace_text(fix.password.reveal())

    def _offer_agents(self) -> None:
        self._is_filling = True
        for row in self.rows.values():
            if isinstance(row.input, AgentInput):
                row.input.set_agents(self._agents.agents)
        self._is_filling = False
        self.judge_all()
