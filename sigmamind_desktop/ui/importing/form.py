"""The left pane: the fields, and the import's progress and outcome."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from sigmamind_desktop.app.importing.importer import ImportStatus
from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.errors import FormNotAccepted
from sigmamind_desktop.domain.findings import Finding
from sigmamind_desktop.ui.importing.fields import ImportFields
from sigmamind_desktop.ui.importing.foot import ImportFoot
from sigmamind_desktop.ui.importing.outcome import Cause
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.theme import Tone

if TYPE_CHECKING:
    from sigmamind_desktop.ui.importing.ready_list import ReadyList

_NARROWEST = 66
"""Letters beside each other that the pane has room for."""


class ImportForm(QWidget):
    """Collects a draft, shows its judgement, and renders the import.

    Attributes:
        fields: what is typed.
        rows: each field's, by field.
        trunk: the group of the trunk's fields.
        outcome: what became of an import.

    Signals:
        draft_changed: carries the Draft as typed.
        import_requested: carries the ImportRequest of a form without problems.
        cancel_requested: the person wants to stop waiting.
        escape_pressed: Escape was pressed where the form itself has nothing to end or to close.
        paste_requested: the person wants the clipboard read for the whole form.
        judged: the fields were judged anew; carries the findings by field.
    """

    draft_changed = Signal(object)
    import_requested = Signal(object)
    cancel_requested = Signal()
    escape_pressed = Signal()
    paste_requested = Signal()
    judged = Signal(object)

    def __init__(
        self,
        *,
        region: str,
        agents: AgentBook,
        carriers: CarrierBook,
        trunks: TrunkBook,
        parent: QWidget | None = None,
    ) -> None:
        """Build it, empty.

        Args:
            region: the country that numbers are from, unless they say another; ISO 3166 alpha-2.
            agents: those that can be chosen.
            carriers: what is known of them.
            trunks: those that are kept.
            parent: see Qt.
        """
        super().__init__(parent)
        self._is_busy = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Import a number"))
        self.fields = ImportFields(region=region, agents=agents, carriers=carriers, trunks=trunks)
        self.fields.edited.connect(self._on_edited)
        self.fields.judged.connect(lambda: self.judged.emit(self.findings))
        self.fields.submitted.connect(self.submit)
        self.rows = self.fields.rows
        self.trunk = self.fields.trunk
        self.paste_button = QPushButton(self.tr("Paste details…"), autoDefault=True)
        self.paste_button.setObjectName("pasteButton")
        self.paste_button.setToolTip(self.tr("Put what you copied into several fields (Ctrl+Shift+V)"))
        # After the fields: typing begins at the first of them.
        self.paste_button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.paste_button.clicked.connect(self.paste_requested)
        self._foot = ImportFoot()
        self.outcome = self._foot.outcome
        self.outcome.retry_requested.connect(self.submit)
        self.outcome.tab_after = self.rows[FieldId.OUTBOUND_PHONE_NUMBER].input
        self.clear_button = self._foot.clear_button
        self.clear_button.clicked.connect(self.clear)
        self.cancel_button = self._foot.cancel_button
        self.cancel_button.clicked.connect(self.cancel_requested)
        self.import_button = self._foot.import_button
        self.import_button.clicked.connect(self.submit)
        head = theme.line(theme.SMALL)
        head.setContentsMargins(0, 0, theme.LARGE, 0)
        head.addWidget(theme.heading(self.tr("Import a number"), 1.5))
        head.addStretch(1)
        head.addWidget(self.paste_button)
        layout = theme.column(theme.SMALL, self)
        layout.setContentsMargins(theme.LARGE, theme.SMALL, 0, theme.SMALL)
        layout.addLayout(head)
        layout.addWidget(self.fields, stretch=1)
        layout.addWidget(self._foot)
        least = self.fields.least_width + theme.LARGE
        self.setMinimumWidth(max(self.fontMetrics().horizontalAdvance("x") * _NARROWEST, least))

    @property
    def draft(self) -> Draft:
        """The form as typed."""
        return self.fields.draft

    @property
    def findings(self) -> dict[FieldId, Finding]:
        """Each field's last judgement."""
        return self.fields.findings

    # What is typed.

    def fill(self, draft: Draft) -> None:
        """Show a draft in place of what is typed, as fields that nobody has left yet."""
        self.fields.show_draft(draft)

    def fill_up(self, draft: Draft) -> None:
        """Show a draft around what is typed; see `ImportFields.fill_up`."""
        self.fields.fill_up(draft)
        self.draft_changed.emit(self.draft)

    def show_anew(self, draft: Draft) -> None:
        """Show another account's draft, as if nothing had been done in the form before."""
        self.fields.show_anew(draft)
        self.outcome.hide()

    def replace_draft(self, draft: Draft) -> None:
        """Show a draft for what is typed, unless an import is under way, and go to the first open field."""
        if self._is_busy:
            return
        self.fill(draft)
        self.draft_changed.emit(self.draft)
        self.outcome.hide()
        self.fields.go_to_next()

    def refill(self, draft: Draft) -> None:
        """Show the draft of an earlier attempt; one press brings back what was typed."""
        if self._is_busy:
            return
        before, was_empty = self.draft, self.fields.is_empty
        self.replace_draft(draft)
        if not was_empty:
            self.outcome.show_message(
                Tone.NEUTRAL,
                self.tr("The form is as it was tried"),
                self.tr("The password is kept nowhere: enter it again."),
                undo=self._undo(before),
            )

    def fill_in(self, draft: Draft, wanted: set[FieldId], title: str, text: str = "") -> None:
        """Put a draft's texts into these fields, and say so; one press brings back what was typed."""
        if self._is_busy:
            return
        before = self.draft
        self.fields.replace_texts(draft, wanted)
        self.outcome.show_message(Tone.NEUTRAL, title, text, undo=self._undo(before))
        self.fields.go_to_next()

    def clear(self) -> None:
        """Empty every field; one press brings everything back."""
        if self._is_busy or self.fields.is_empty:
            self.fields.go_to(FieldId.PHONE_NUMBER)
            return
        before = self.draft
        self.fill(Draft())
        self.draft_changed.emit(self.draft)
        said = self.tr("The form is empty")
        self.outcome.show_message(Tone.NEUTRAL, said, undo=self._undo(before), cause=Cause.FORM)
        self.fields.go_to(FieldId.PHONE_NUMBER)

    def make_room(self) -> None:
        """The number is in the account: keep the rest for the next one."""
        self.fields.make_room()
        self.draft_changed.emit(self.draft)
        self.fields.go_to(FieldId.PHONE_NUMBER)

    def point_out(self, field_id: FieldId) -> None:
        """Go to a field, and say what is wrong with it."""
        self.rows[field_id].scold()
        self.fields.go_to(field_id)

    # The import.

    def add_ready_list(self, ready: ReadyList) -> None:
        """Show above the buttons what is checked before an import."""
        self._foot.add_ready_list(ready, self.minimumWidth() - 2 * theme.LARGE)
        self.fields.keep_room_while(ready.button.isChecked)

    def submit(self) -> None:
        """Ask for the import, or go to the first problem and say how many there are."""
        if self._is_busy:
            return
        undo = self.outcome.undo  # what was emptied just now is still there
        self.fields.settle()
        verdict = self.fields.verdict()
        if verdict.request is not None:
            self._foot.put_outcome_away()
            self.import_requested.emit(verdict.request)
            return
        from sigmamind_desktop.ui.inputs.problems import problem_words  # the first paint does not need it

        self.outcome.show_message(Tone.BAD, *problem_words(verdict.problems), cause=Cause.FORM, undo=undo)
        self.fields.go_to(verdict.problems[0])

    def show_waiting(self, doing: str) -> None:
        """Lock the form while something is found out before the import; nothing is, if `doing` is empty."""
        if bool(doing) == self._is_busy:
            return
        self._set_busy(bool(doing))
        if doing:
            self.outcome.hide()
            self._foot.progress.start(doing)
        else:
            self._foot.progress.stop()
            self.import_button.setFocus()

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
                self.fields.begin_sending()
                self._foot.progress.start(
                    self.tr("Waiting for this computer's keychain…")
                    if waits_for_keychain
                    else self.tr("Connecting to SigmaMind…")
                )
                self.outcome.hide()
            case Phase.SENT:
                self._foot.progress.go_on(self.tr("Sent. Waiting for SigmaMind's answer…"))
            case Phase.DONE | Phase.FAILED | Phase.CANCELLED if was_busy:
                self._foot.progress.stop()
                self._render_end(status)

    def show_keychain_answered(self) -> None:
        """The import that waited for the keychain goes on."""
        if self._is_busy:
            self._foot.progress.go_on(self.tr("Connecting to SigmaMind…"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops waiting, or closes the message; what can be undone is what the message offers."""
        if event.key() == Qt.Key.Key_Escape and self._is_busy:
            self.cancel_requested.emit()
        elif event.key() == Qt.Key.Key_Escape and self.outcome.isVisible():
            self.outcome.hide()
        elif event.key() == Qt.Key.Key_Escape:
            self.escape_pressed.emit()
        elif event.matches(QKeySequence.StandardKey.Undo) and (undo := self.outcome.undo):
            next(iter(undo.values()))()
        else:
            super().keyPressEvent(event)

    def _set_busy(self, is_busy: bool) -> None:
        if is_busy and not self._is_busy:
            # Before it is locked out. Not on Cancel: Space pressed twice on Import would send and cancel.
            self.setFocus()
        self._is_busy = is_busy
        self.fields.set_locked(is_busy)
        self._foot.set_busy(is_busy)

    def _on_edited(self, draft: Draft) -> None:
        self.outcome.withdraw(Cause.FORM)
        self.outcome.withdraw(Cause.HOST)
        self.draft_changed.emit(draft)

    def _undo(self, before: Draft) -> dict[str, Callable[[], None]]:
        """Offer to take back what has just been done to the form; what is typed from here on stays."""
        after = self.draft
        return {self.tr("Undo"): lambda: self.replace_draft(self.draft.undone(before=before, after=after))}

    def _render_end(self, status: ImportStatus) -> None:
        self.outcome.show_end(status)
        if status.phase is Phase.DONE:
            self.make_room()
            return
        if isinstance(status.error, FormNotAccepted) and status.error.fields:
            self.fields.show_complaints(status.error.fields)
        else:
            self._foot.focus_next(status.created)
