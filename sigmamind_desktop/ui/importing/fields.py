"""The form's fields: eight in three groups, in as much room as there is."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Set
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.domain.draft import TRUNK_FIELDS, Draft, FieldId
from sigmamind_desktop.domain.fields.judging import FormVerdict, judge_field, judge_form, without_secrets
from sigmamind_desktop.domain.findings import Finding
from sigmamind_desktop.ui.importing.fields_pane import NUMBER_FIELDS, FieldsPane
from sigmamind_desktop.ui.importing.trunk_group import TrunkGroup
from sigmamind_desktop.ui.inputs.controls import PasswordInput
from sigmamind_desktop.ui.inputs.field_row import FieldRow
from sigmamind_desktop.ui.inputs.field_set import FieldSet

_SCHEMES = ("sip:", "sips:", "tel:")


class ImportFields(FieldsPane):
    """Collects a draft and shows its judgement.

    Attributes:
        rows: by field.
        trunk: the group of the trunk's fields.

    Signals:
        edited: the person changed a field, and it was judged; carries the Draft as typed.
        judged: fields were judged anew.
        submitted: Enter was pressed in a field.
        draft_shown: a draft was put in place of what was typed.
        details_pasted: more than one field's text was pasted into one; carries the PastedDetails.
    """

    edited = Signal(object)
    judged = Signal()
    submitted = Signal()
    draft_shown = Signal()
    details_pasted = Signal(object)

    def __init__(
        self,
        *,
        region: str,
        agents: AgentBook,
        carriers: CarrierBook,
        trunks: TrunkBook,
        parent: QWidget | None = None,
    ) -> None:
        self._region = region
        self._agents = agents
        self._carriers = carriers
        rows = {field_id: FieldRow(field_id) for field_id in FieldId}
        super().__init__(rows, TrunkGroup(rows, trunks=trunks, carriers=carriers), parent)
        for field_id, row in rows.items():
            row.input.takes_paste = partial(self._takes_paste, field_id)
        self._set = FieldSet(self.rows, self._find, agents=agents, carriers=carriers, parent=self)
        self._set.edited.connect(self.edited)
        self._set.judged.connect(self._on_judged)
        self._set.submitted.connect(self.submitted)
        self.show_draft(Draft())

    @property
    def draft(self) -> Draft:
        """The fields as typed."""
        return self._set.draft

    @property
    def findings(self) -> dict[FieldId, Finding]:
        """Each field's last judgement."""
        return self._set.findings

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is typed."""
        return not any(row.input.text() for row in self.rows.values())

    def verdict(self) -> FormVerdict:
        """What becomes of the whole draft."""
        return judge_form(self.draft, self._carriers.carriers, self._agents.agents, self._set.ids)

    def show_draft(self, draft: Draft) -> None:
        """Show a draft in place of what is typed, as fields that nobody has left yet."""
        values = {field_id: draft.text(field_id) for field_id in FieldId}
        values[FieldId.TRUNK_PASSWORD] = draft.password.reveal()
        regions = {field_id: draft.regions.get(field_id, self._region) for field_id in FieldId}
        self._set.show_values(values, regions)
        self._forget_steps()
        self.make_fit()
        self.draft_shown.emit()

    def fill_up(self, draft: Draft) -> None:
        """Show a draft around what is typed: what belongs together is taken from one of them."""
        empty = {field_id for field_id, row in self.rows.items() if not row.input.text()}
        for group in (NUMBER_FIELDS, TRUNK_FIELDS):
            if not empty.issuperset(group):
                empty.difference_update(group)
        self._set.show_values({field_id: draft.text(field_id) for field_id in empty}, draft.regions)
        self.make_fit()
        self.draft_shown.emit()

    def show_anew(self, draft: Draft) -> None:
        """Show another account's draft, and ask again what is an agent's ID: its agents are others."""
        for row in self.rows.values():
            row.ids = frozenset()
        self.show_draft(draft)

    def make_room(self) -> None:
        """Keep trunk and agents for the next number."""
        self._set.show_values(dict.fromkeys(NUMBER_FIELDS, ""))
        self.make_fit()

    def replace_texts(self, draft: Draft, wanted: Collection[FieldId]) -> None:
        """Put a draft's texts into these fields; no field is left a step of its own that could be undone."""
        for field_id in wanted:
            row = self.rows[field_id]
            is_password = field_id is FieldId.TRUNK_PASSWORD
            row.input.set_value(draft.password.reveal() if is_password else draft.text(field_id))
            if row.input.text():
                row.scold()
            else:
                row.forgive()  # the person did not leave it empty
        self._forget_steps()
        self.make_fit()

    def hold_judgement(self) -> None:
        """Only show what is typed: libphonenumber is not loaded before the window's first paint."""
        self._set.hold()

    def release_judgement(self) -> None:
        """Judge what was typed meanwhile, and from here on with each change."""
        self._set.release()

    def fill_countries(self) -> None:
        """Make the lists of countries, which the window's first paint does not wait for."""
        for row in self.rows.values():
            if row.phone is not None:
                row.phone.country.fill()

    def settle(self) -> None:
        """What is typed is meant so: see `FieldRow`."""
        self._set.settle()
        self.make_fit()

    def begin_sending(self) -> None:
        """Show the password no more, nor what SigmaMind said of the texts that are sent again."""
        for row in self.rows.values():
            row.withdraw_complaint()
        password = self.rows[FieldId.TRUNK_PASSWORD].input
        assert isinstance(password, PasswordInput)
        password.hide_text()

    def show_complaints(self, said: Mapping[FieldId, str]) -> None:
        """Show what SigmaMind said of some fields, and go to the first of them."""
        for field_id, text in said.items():
            self.rows[field_id].show_complaint(text)
        self.make_fit()
        self.go_to(next(field_id for field_id in FieldId if field_id in said))

    def set_locked(self, locked: bool) -> None:
        """Let the fields stay as they are, or be typed in again."""
        self.content.setEnabled(not locked)

    def go_to(self, field_id: FieldId) -> None:
        """Put the focus into a field, where it is seen."""
        row = self.rows[field_id]
        if field_id in TRUNK_FIELDS:
            self.trunk.show_fields()
        self.ensureWidgetVisible(row)
        # Again when it is laid out: a complaint may have made its row higher, and a notice the pane lower.
        self.bring_into_view(row)
        row.input.setFocus(Qt.FocusReason.OtherFocusReason)
        if not row.input.hasFocus():
            self.make_fit()  # a dialog has the keyboard still; to come back from it is not to enter a field

    def go_to_next(self) -> None:
        """Go to the first field that is open, or to the first one."""
        problems = self.verdict().problems
        self.go_to(problems[0] if problems else FieldId.PHONE_NUMBER)

    def _forget_steps(self) -> None:
        """Let the key to undo take back what filled several fields, before what was typed in one."""
        for row in self.rows.values():
            row.input.forget_steps()

    def _find(self, field_id: FieldId, draft: Draft, ids: Set[str]) -> Finding:
        return judge_field(field_id, draft, self._agents.agents, self._carriers.carriers, ids)

    def _on_judged(self, field_ids: Collection[FieldId]) -> None:
        self._say_what_is_kept()
        if any(field_id in field_ids for field_id in TRUNK_FIELDS):
            finding = self.rows[FieldId.TERMINATION_SIP_URI].finding
            self.trunk.follow(finding.facts.get("host", "") if finding is not None else "")
        self.judged.emit()

    def _say_what_is_kept(self) -> None:
        """Under each field whose text may hold a password; that a password itself is not kept is known."""
        draft = self.draft
        kept = without_secrets(draft)
        for field_id, row in self.rows.items():
            is_kept = field_id is FieldId.TRUNK_PASSWORD or kept.text(field_id) == draft.text(field_id)
            row.set_note("" if is_kept else self.tr("Not kept when the program ends."))

    def _takes_paste(self, field_id: FieldId, text: str) -> bool:
        """Whether a pasted text is not its field's alone: it is shown first, and not pasted as it is."""
        from sigmamind_desktop.domain.reading.pasting import (  # the first paint does not need it
            may_be_shown,
            read_pasted,
        )

        details = read_pasted(text)
        # Any text may be a password, and the fields themselves know what a URI is.
        value, pasted = details.texts.get(field_id), text.strip()
        is_labelled = value not in (None, pasted) and not pasted.lower().startswith(_SCHEMES)
        is_kept_out = field_id is not FieldId.TRUNK_PASSWORD and not may_be_shown(text)
        if not self.content.isEnabled() or not (details.is_several or is_labelled or is_kept_out):
            return False
        self.details_pasted.emit(details)
        return True
