"""What can be changed of a number, as fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.editing.judging import (
    EDITABLE,
    EditVerdict,
    draft_of,
    judge_edit,
    judge_edit_field,
)
from sigmamind_desktop.domain.findings import Finding
from sigmamind_desktop.domain.numbers.record import PhoneNumber
from sigmamind_desktop.ui.inputs.field_row import FieldRow
from sigmamind_desktop.ui.inputs.field_set import FieldSet
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.page import ScrollingPage
from sigmamind_desktop.ui.kit.words import isolated

_LINES = (
    (FieldId.FRIENDLY_NAME,),
    (FieldId.INBOUND_AGENT_ID, FieldId.OUTBOUND_AGENT_ID),
    (FieldId.OUTBOUND_PHONE_NUMBER,),
    (FieldId.TERMINATION_SIP_URI,),
    (FieldId.TRUNK_USERNAME, FieldId.TRUNK_PASSWORD),
)


class EditForm(ScrollingPage):
    """Collects a draft over what is known of a number, and shows its judgement.

    Signals:
        edited: something else is typed now.
    """

    edited = Signal()

    def __init__(
        self,
        known: PhoneNumber,
        *,
        region: str,
        agents: AgentBook,
        carriers: CarrierBook,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._known = known
        self._shown: dict[FieldId, str] = {}
        self._agents = agents
        self._carriers = carriers
        hints = {
            FieldId.TRUNK_USERNAME: self.tr("Empty: stays as it is"),
            FieldId.TRUNK_PASSWORD: self.tr("Empty: stays as it is. It is never shown"),
        }
        self.rows = {
            field_id: FieldRow(field_id, hint=hints.get(field_id, ""), marks_optional=False)
            for field_id in EDITABLE
        }
        for field_id, row in self.rows.items():
            # The form of the import has the API's own names.
            row.input.setObjectName(f"edit_{field_id}")
            if row.phone is not None:
                row.phone.country.set_region(region)
        self._set = FieldSet(self.rows, self._find, agents=agents, carriers=carriers, parent=self)
        self._set.edited.connect(self.edited)
        fields = QWidget()
        layout = theme.column(theme.TIGHT, fields)
        for line in _LINES:
            box = theme.line(theme.MEDIUM)
            for field_id in line:
                box.addWidget(self.rows[field_id], stretch=1)
            layout.addLayout(box)
        layout.addStretch(1)
        self.set_content(fields)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fill(EDITABLE)

    @property
    def draft(self) -> Draft:
        """The fields as typed."""
        return self._set.draft

    @property
    def is_edited(self) -> bool:
        """Whether anything is typed that SigmaMind does not have."""
        return bool(self._edited())

    def set_known(self, known: PhoneNumber, *, saved: bool) -> None:
        """Show what is known now.

        Args:
            known: the number.
            saved: whether what is typed has been saved; otherwise a field that was edited stays as it is.
        """
        edited = set() if saved else self._edited()
        self._known = known
        self._fill(field_id for field_id in EDITABLE if field_id not in edited)

    def show_typed(self, texts: Mapping[FieldId, str]) -> None:
        """Show these texts as if they were typed here."""
        self._set.show_values(texts)

    def set_read_only(self, read_only: bool) -> None:
        """Let the fields be read and copied only."""
        for row in self.rows.values():
            row.input.setReadOnly(read_only)
            if row.phone is not None:
                row.phone.country.setEnabled(not read_only)

    def judge(self) -> EditVerdict:
        """Judge what is typed, and say all that stands in the way."""
        self._set.settle()
        return judge_edit(
            self.draft, self._known, self._carriers.carriers, self._agents.agents, self._set.ids
        )

    def go_to(self, field_id: FieldId) -> None:
        """Put the focus into a field, where it is seen."""
        row = self.rows[field_id]
        # When it is laid out: a complaint may have made its row higher.
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(row))
        row.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_last_username(self, username: str | None) -> None:
        """Say which trunk username was last sent from here; None if that is not known."""
        hint = self.tr("Empty: stays as it is")
        if username is not None:
            hint = self.tr("Empty: stays as it is. Last sent from here: {username}").format(
                username=isolated(username)
            )
        self.rows[FieldId.TRUNK_USERNAME].set_hint(hint)

    def show_complaints(self, said: Mapping[FieldId, str]) -> None:
        """Show what SigmaMind said of some fields, and go to the first of them."""
        marked = [field_id for field_id in EDITABLE if field_id in said]
        for field_id in marked:
            self.rows[field_id].show_complaint(said[field_id])
        if marked:
            self.go_to(marked[0])

    def _edited(self) -> set[FieldId]:
        draft = self.draft
        edited = {field_id for field_id in EDITABLE if draft.text(field_id) != self._shown[field_id]}
        return edited | ({FieldId.TRUNK_PASSWORD} if draft.password else set())

    def _fill(self, field_ids: Iterable[FieldId]) -> None:
        kept = draft_of(self._known)
        values = {field_id: kept.text(field_id) for field_id in field_ids}
        self._set.show_values(values)
        draft = self.draft  # a field may show less than SigmaMind has: that is no edit
        self._shown = {field_id: kept.text(field_id) for field_id in EDITABLE}
        self._shown |= {field_id: draft.text(field_id) for field_id in values}

    def _find(self, field_id: FieldId, draft: Draft, ids: Set[str]) -> Finding:
        return judge_edit_field(
            field_id, draft, self._known, self._agents.agents, self._carriers.carriers, ids
        )
