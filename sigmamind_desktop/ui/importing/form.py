"""The left pane: eight fields in three groups, and the import's progress and outcome."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QWidget,
)

from sigmamind_desktop.app.importing.importer import ImportStatus, Phase
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.errors import FormNotAccepted
from sigmamind_desktop.domain.fields.judging import judge_field, judge_form
from sigmamind_desktop.domain.findings import Finding
from sigmamind_desktop.domain.numbers.agents import NO_AGENTS, Agents
from sigmamind_desktop.domain.trunks.carriers import NO_CARRIERS, Carriers
from sigmamind_desktop.ui.importing.foot import ImportFoot
from sigmamind_desktop.ui.importing.trunk_group import TrunkGroup
from sigmamind_desktop.ui.inputs import field_messages
from sigmamind_desktop.ui.inputs.controls import PasswordInput
from sigmamind_desktop.ui.inputs.field_row import FieldRow, draft_of_rows, offer_agents
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.theme import Tone

if TYPE_CHECKING:
    from sigmamind_desktop.domain.reading.details import PastedDetails
    from sigmamind_desktop.ui.importing.ready_list import ReadyList

_NARROWEST = 66
"""Letters beside each other that the pane has room for."""

_SCHEMES = ("sip:", "sips:", "tel:")

_NUMBER_FIELDS = (FieldId.PHONE_NUMBER, FieldId.FRIENDLY_NAME)


class ImportForm(QWidget):
    """Collects a draft, shows its judgement, and renders the import.

    Signals:
        draft_changed: carries the Draft as typed.
        import_requested: carries the ImportRequest of a form without problems.
        cancel_requested: the person wants to stop waiting.
        escape_pressed: Escape was pressed where the form itself has nothing to end or to close.
        paste_requested: the person wants the clipboard read for the whole form.
        judged: the fields were judged anew; carries the findings by field.
        details_pasted: more than one field's text was pasted into one; carries the PastedDetails.
    """

    draft_changed = Signal(object)
    import_requested = Signal(object)
    cancel_requested = Signal()
    escape_pressed = Signal()
    paste_requested = Signal()
    details_pasted = Signal(object)
    judged = Signal(object)

    def __init__(self, *, region: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region = region
        self._agents = NO_AGENTS
        self._carriers = NO_CARRIERS
        self._host = ""
        self._is_filling = False
        self._is_busy = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._is_outcome_of_form = False
        self.rows = {field_id: FieldRow(field_id) for field_id in FieldId}
        for row in self.rows.values():
            row.edited.connect(lambda row=row: self._on_edited(row))
            row.fix_accepted.connect(lambda text, row=row: row.input.replace_text(text))
            row.submitted.connect(self.submit)
            row.input.takes_paste = partial(self._takes_paste, row.field_id)
        self.trunk = TrunkGroup(self.rows)
        self._fields = self._build_fields()
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._fields)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.paste_button = QPushButton(self.tr("Paste details…"), autoDefault=False)
        self.paste_button.setObjectName("pasteButton")
        self.paste_button.setToolTip(
            self.tr("Put what you copied into several fields at once (Ctrl+Shift+V)")
        )
        # After the fields: typing begins at the first of them.
        self.paste_button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.paste_button.clicked.connect(self.paste_requested)
        self._foot = ImportFoot()
        self.outcome = self._foot.outcome
        self.clear_button = self._foot.clear_button
        self.clear_button.clicked.connect(self.clear)
        self.cancel_button = self._foot.cancel_button
        self.cancel_button.clicked.connect(self.cancel_requested)
        self.import_button = self._foot.import_button
        self.import_button.clicked.connect(self.submit)
        layout = theme.column(theme.MEDIUM, self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, 0, theme.MEDIUM)
        head = theme.line(theme.SMALL)
        head.setContentsMargins(0, 0, theme.LARGE, 0)
        head.addWidget(theme.heading(self.tr("Import a number"), 1.5))
        head.addStretch(1)
        head.addWidget(self.paste_button)
        layout.addLayout(head)
        layout.addWidget(self._scroll, stretch=1)
        layout.addWidget(self._foot)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._keep_width)
        self._keep_width(0, 0)
        self.setMinimumWidth(
            max(
                self.fontMetrics().horizontalAdvance("x") * _NARROWEST,
                self._fields.minimumSizeHint().width() + theme.LARGE,
            )
        )
        self.fill(Draft())

    @property
    def draft(self) -> Draft:
        """The form as typed."""
        return draft_of_rows(self.rows)

    @property
    def findings(self) -> dict[FieldId, Finding]:
        """Each field's last judgement."""
        return {field_id: row.finding for field_id, row in self.rows.items() if row.finding is not None}

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is typed."""
        return not any(row.input.text() for row in self.rows.values())

    def fill(self, draft: Draft) -> None:
        """Show a draft in place of what is typed, as fields that nobody has left yet."""
        self._is_filling = True
        for field_id, row in self.rows.items():
            if row.phone is not None:
                row.phone.country.set_region(draft.regions.get(field_id, self._region))
            is_password = field_id is FieldId.TRUNK_PASSWORD
            row.input.set_value(draft.password.reveal() if is_password else draft.text(field_id))
        self._is_filling = False
        self._judge_all()
        for row in self.rows.values():
            row.forgive()
            if row.input.text():
                row.scold()

    def show_anew(self, draft: Draft) -> None:
        """Show another account's draft, as if nothing had been done in the form before."""
        self.fill(draft)
        self.outcome.hide()

    def add_ready_list(self, ready: ReadyList) -> None:
        """Show above the buttons what is checked before an import."""
        self._foot.add_ready_list(ready, self.minimumWidth() - 2 * theme.LARGE)

    def point_out(self, field_id: FieldId) -> None:
        """Go to a field, and say what is wrong with it."""
        self.rows[field_id].scold()
        self._go_to(field_id)

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll to something among the fields, once it is laid out."""
        QTimer.singleShot(0, self._scroll, lambda: self._scroll.ensureWidgetVisible(widget))

    def show_waiting(self, doing: str) -> None:
        """Lock the form while something is found out before the import; nothing is, if `doing` is empty."""
        if bool(doing) == self._is_busy:
            return
        self._set_busy(bool(doing))
        if doing:
            self.outcome.hide()
            self._foot.progress.start(doing)
            self.setFocus()
        else:
            self._foot.progress.stop()
            self.import_button.setFocus()

    def set_agents(self, agents: Agents) -> None:
        """Offer these agents."""
        self._agents = agents
        self._is_filling = True
        offer_agents(self.rows, agents)
        self._is_filling = False
        self._judge_all()

    def set_carriers(self, carriers: Carriers) -> None:
        """Know these carriers by their hosts, and say what is often entered wrong there."""
        self._carriers = carriers
        self.trunk.set_carriers(carriers)
        self._judge_all()

    def fill_pasted(self, details: PastedDetails, wanted: set[FieldId]) -> None:
        """Put what was pasted into these fields; one press brings back what was typed."""
        if self._is_busy:
            return
        before = self.draft
        for field_id in wanted:
            is_password = field_id is FieldId.TRUNK_PASSWORD
            text = details.password.reveal() if is_password else details.texts[field_id]
            row = self.rows[field_id]
            row.input.replace_text(text)
            row.scold()
        self.outcome.show_message(
            Tone.NEUTRAL,
            self.tr("Filled in from what was pasted"),
            actions=self._undo(before),
        )
        problems = judge_form(self.draft, self._carriers).problems
        self._go_to(problems[0] if problems else FieldId.PHONE_NUMBER)

    def _takes_paste(self, field_id: FieldId, text: str) -> bool:
        """Whether a pasted text is not its field's alone: it is shown first, and not pasted as it is."""
        from sigmamind_desktop.domain.reading.pasting import read_pasted  # the first paint does not need it

        details = read_pasted(text)
        # Any text may be a password, and the fields themselves know what a URI is.
        value, pasted = details.texts.get(field_id), text.strip()
        is_labelled = value not in (None, pasted) and not pasted.lower().startswith(_SCHEMES)
        if self._is_busy or not (details.is_several or is_labelled):
            return False
        self.details_pasted.emit(details)
        return True

    def fill_countries(self) -> None:
        """Make the lists of countries, which the window's first paint does not wait for."""
        for row in self.rows.values():
            if row.phone is not None:
                row.phone.country.fill()

    def submit(self) -> None:
        """Ask for the import, or go to the first problem and say how many there are."""
        if self._is_busy:
            return
        for row in self.rows.values():
            row.scold()
        verdict = judge_form(self.draft, self._carriers)
        if verdict.request is not None:
            self.outcome.hide()
            self.import_requested.emit(verdict.request)
            return
        count = len(verdict.problems)
        first = field_messages.field_label(verdict.problems[0])
        self.say_not_sent(
            self.tr("One field is to be put right")
            if count == 1
            else self.tr("{n} fields are to be put right").format(n=count),
            self.tr("Nothing was sent. Begin with “{field}”.").format(field=first),
        )
        self._go_to(verdict.problems[0])

    def say_not_sent(
        self, title: str, text: str, actions: Mapping[str, Callable[[], object]] | None = None
    ) -> None:
        """Say what stands in the import's way, until the form is another one."""
        self.outcome.show_message(Tone.BAD, title, text, actions)
        self._is_outcome_of_form = True

    def clear(self) -> None:
        """Empty every field; one press brings everything back."""
        if self._is_busy or self.is_empty:
            self._go_to(FieldId.PHONE_NUMBER)
            return
        before = self.draft
        self.fill(Draft())
        self.draft_changed.emit(self.draft)
        self.outcome.show_message(
            Tone.NEUTRAL,
            self.tr("The form is empty"),
            actions=self._undo(before),
        )
        self._go_to(FieldId.PHONE_NUMBER)

    def render_status(self, status: ImportStatus, *, waits_for_keychain: bool = False) -> None:
        """Show an import as it stands.

        Args:
            status: the import.
            waits_for_keychain: whether it can't go on before the keychain has answered.
        """
        was_busy = self._is_busy
        self._set_busy(status.phase.is_busy)
        match status.phase:
            case Phase.PREPARING:
                self._is_outcome_of_form = False
                for row in self.rows.values():
                    row.withdraw_complaint()
                self._foot.progress.start(
                    self.tr("Waiting for this computer's keychain")
                    if waits_for_keychain
                    else self.tr("Connecting to SigmaMind")
                )
                self.outcome.hide()
                password = self.rows[FieldId.TRUNK_PASSWORD].input
                assert isinstance(password, PasswordInput)
                password.hide_text()
                # Not on Cancel: Space pressed twice on Import would send and cancel.
                self.setFocus()
            case Phase.SENT:
                self._foot.progress.go_on(self.tr("Sent. Waiting for SigmaMind's answer"))
            case Phase.IMPORTED | Phase.FAILED | Phase.CANCELLED if was_busy:
                self._foot.progress.stop()
                self._render_end(status)

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._fields.setEnabled(not is_busy)
        self._foot.set_busy(is_busy)

    def show_keychain_answered(self) -> None:
        """The import that waited for the keychain goes on."""
        if self._is_busy:
            self._foot.progress.go_on(self.tr("Connecting to SigmaMind"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops waiting; with nothing under way it closes the message."""
        if event.key() == Qt.Key.Key_Escape and self._is_busy:
            self.cancel_requested.emit()
        elif event.key() == Qt.Key.Key_Escape and self.outcome.isVisible():
            self.outcome.hide()
        elif event.key() == Qt.Key.Key_Escape:
            self.escape_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _build_fields(self) -> QWidget:
        fields = QWidget()
        layout = theme.column(theme.TIGHT, fields)
        layout.addWidget(theme.heading(self.tr("Number"), 1.15))
        layout.addWidget(self.rows[FieldId.PHONE_NUMBER])
        layout.addWidget(self.rows[FieldId.FRIENDLY_NAME])
        layout.addSpacing(theme.SMALL)
        layout.addWidget(theme.heading(self.tr("SIP trunk"), 1.15))
        layout.addWidget(self.trunk)
        layout.addSpacing(theme.SMALL)
        layout.addWidget(theme.heading(self.tr("Agents"), 1.15))
        agents = theme.line(theme.MEDIUM)
        agents.addWidget(self.rows[FieldId.INBOUND_AGENT_ID], stretch=1)
        agents.addWidget(self.rows[FieldId.OUTBOUND_AGENT_ID], stretch=1)
        layout.addLayout(agents)
        layout.addWidget(self.rows[FieldId.OUTBOUND_PHONE_NUMBER])
        layout.addStretch(1)
        return fields

    def _on_edited(self, row: FieldRow) -> None:
        if self._is_filling:
            return
        if self._is_outcome_of_form:
            # It spoke of the form as it was; what SigmaMind said stays.
            self._is_outcome_of_form = False
            self.outcome.hide()
        draft = self.draft
        self._judge(row, draft)
        if row.field_id is FieldId.TERMINATION_SIP_URI:
            # What is right as a username depends on the carrier.
            self._judge(self.rows[FieldId.TRUNK_USERNAME], draft)
        self.draft_changed.emit(draft)
        self.judged.emit(self.findings)

    def _judge_all(self) -> None:
        draft = self.draft
        for row in self.rows.values():
            self._judge(row, draft)
        self.judged.emit(self.findings)

    def _judge(self, row: FieldRow, draft: Draft) -> None:
        finding = judge_field(row.field_id, draft, self._agents, self._carriers)
        row.render_finding(finding)
        if row.field_id is FieldId.TERMINATION_SIP_URI:
            self._host = finding.facts.get("host", "")
        if row.field_id in (FieldId.TERMINATION_SIP_URI, FieldId.TRUNK_USERNAME):
            self.trunk.follow(self._host)

    def _keep_width(self, _least: int, most: int) -> None:
        """Let the scroll bar come and go in the pane's margin, so that the fields never move."""
        bar = self._scroll.verticalScrollBar()
        extent = bar.sizeHint().width() if most > 0 else 0
        layout = self._fields.layout()
        assert layout is not None
        layout.setContentsMargins(0, 0, max(theme.LARGE - extent, theme.TIGHT), 0)

    def replace_draft(self, draft: Draft) -> None:
        """Show a draft in place of what is typed, and go to the first field that it leaves open.

        While an import is on its way the form stays as it was sent.
        """
        if self._is_busy:
            return
        self.fill(draft)
        self.draft_changed.emit(self.draft)
        self.outcome.hide()
        problems = judge_form(self.draft, self._carriers).problems
        self._go_to(problems[0] if problems else FieldId.PHONE_NUMBER)

    def _undo(self, before: Draft) -> dict[str, Callable[[], None]]:
        """Offer to take back what has just been done to the form; what is typed from here on stays."""
        after = self.draft
        return {self.tr("Undo"): lambda: self.replace_draft(self.draft.undone(before=before, after=after))}

    def refill(self, draft: Draft) -> None:
        """Show the draft of an earlier attempt; one press brings back what was typed."""
        if self._is_busy:
            return
        before, was_empty = self.draft, self.is_empty
        self.replace_draft(draft)
        if not was_empty:
            self.outcome.show_message(
                Tone.NEUTRAL,
                self.tr("The form is as it was tried"),
                self.tr("The password is kept nowhere: enter it again."),
                self._undo(before),
            )

    def _go_to(self, field_id: FieldId) -> None:
        row = self.rows[field_id]
        self._scroll.ensureWidgetVisible(row)
        # Again when it is laid out: a complaint may have made its row higher, and a notice the pane lower.
        QTimer.singleShot(0, self._scroll, lambda: self._scroll.ensureWidgetVisible(row))
        row.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _render_end(self, status: ImportStatus) -> None:
        self.outcome.show_end(status)
        if status.phase is Phase.IMPORTED:
            self._make_room()
            return
        self.import_button.setFocus()
        if isinstance(status.error, FormNotAccepted) and status.error.fields:
            fields = status.error.fields
            for field_id, said in fields.items():
                self.rows[field_id].show_complaint(said)
            self._go_to(next(field_id for field_id in FieldId if field_id in fields))

    def _make_room(self) -> None:
        """Keep trunk and agents for the next number."""
        self._is_filling = True
        for field_id in _NUMBER_FIELDS:
            self.rows[field_id].input.clear()
        self._is_filling = False
        self._judge_all()
        for field_id in _NUMBER_FIELDS:
            self.rows[field_id].forgive()
        self.draft_changed.emit(self.draft)
        self._go_to(FieldId.PHONE_NUMBER)
