"""Everything known of a number, and what can be changed of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QTabWidget, QWidget

from sigmamind_desktop.app.calls.caller import CallPhase, CallStatus
from sigmamind_desktop.app.editing.editor import Edit, EditStatus
from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.app.settings import Settings
from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.domain.calls.outcomes import CallRequest
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.domain.errors import FormNotAccepted
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.history.events import NumberHistory, undo_of
from sigmamind_desktop.domain.numbers.attributes import can_be_edited
from sigmamind_desktop.domain.numbers.record import PhoneNumber
from sigmamind_desktop.domain.trunks.carriers import Carrier
from sigmamind_desktop.ui.calls import messages as call_messages
from sigmamind_desktop.ui.editing.form import EditForm
from sigmamind_desktop.ui.editing.number_buttons import NumberButtons
from sigmamind_desktop.ui.editing.number_head import NumberHead
from sigmamind_desktop.ui.editing.number_outcome import NumberOutcome
from sigmamind_desktop.ui.editing.removing import removal_question
from sigmamind_desktop.ui.history.tree import HistoryList
from sigmamind_desktop.ui.inbound.checklist import Checklist
from sigmamind_desktop.ui.inputs.problems import problem_words
from sigmamind_desktop.ui.kit import sizes, theme
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import isolated

_WIDTH, _HEIGHT = 600, 680
"""Of the dialog at first, in device-independent pixels; less where the screen has less."""


class NumberDialog(QDialog):
    """Renders a number, its history and an edit of it.

    Attributes:
        outcome: what became of a change or a call, with what the person wants next.

    Signals:
        change_requested: carries the NumberChange to be sent.
        cancel_requested: the person wants to stop waiting.
        check_requested: the person wants to know whether the number arrived; carries its E.164.
        call_requested: carries the CallRequest of the test call that is wanted.
    """

    change_requested = Signal(object)
    cancel_requested = Signal()
    check_requested = Signal(str)
    call_requested = Signal(object)

    def __init__(
        self,
        row: PhoneNumber,
        *,
        region: str,
        agents: AgentBook,
        carriers: CarrierBook,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        """Build it; open it with `open()`.

        Args:
            row: what is known of the number.
            region: the country that test numbers are from, unless they say another; ISO 3166 alpha-2.
            agents: those that have names.
            carriers: what is known of them.
            settings: know SigmaMind's own SIP host, where the carrier sends calls to.
            parent: the window to show it over.
        """
        super().__init__(parent)
        self._row = row
        self._settings = settings
        self._carriers = carriers
        self._agents = agents
        self._history = NumberHistory()
        self._is_busy = False
        self._again: Callable[[], object] = self.submit
        self._then: Callable[[], object] | None = None
        self.setObjectName("numberDialog")
        self.head = NumberHead()
        self.buttons = NumberButtons()
        self.buttons.call_requested.connect(self.place_call)
        self.buttons.undo_requested.connect(self._on_undo)
        self.buttons.check_requested.connect(self._on_check)
        self.buttons.cancel_requested.connect(self.cancel_requested)
        self.buttons.close_requested.connect(self.reject)
        self.buttons.save_requested.connect(self.submit)
        self.form = EditForm(row, region=region, agents=agents, carriers=carriers)
        self.history = HistoryList()
        self.checklist = Checklist()
        self.checklist.check_requested.connect(self._on_check)
        self.checklist.field_requested.connect(self._go_to)
        self.checklist.call_requested.connect(self.place_call)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.form, self.tr("Set-up"))
        self.tabs.addTab(self.checklist, self.tr("Will it ring?"))
        self.tabs.addTab(self.history, self.tr("History"))
        self.tabs.currentChanged.connect(self._render_buttons)
        self.outcome = NumberOutcome()
        self.outcome.setObjectName("editOutcome")
        self.outcome.again_requested.connect(lambda: self._again())
        self.form.edited.connect(self.outcome.hide)
        self.form.edited.connect(self._render_buttons)
        layout = theme.column(theme.MEDIUM, self, margin=theme.LARGE)
        layout.addWidget(self.head)
        layout.addWidget(self.tabs, stretch=1)
        layout.addWidget(self.outcome)
        layout.addWidget(self.buttons)
        self.buttons.save_button.setDefault(True)  # a dialog knows its default only once that is within it
        settings.changed.connect(self._render_row)
        agents.changed.connect(self._on_agents_changed)
        carriers.changed.connect(self._render_row)
        self._on_agents_changed()
        sizes.open_as_large(self, _WIDTH, _HEIGHT)
        self.form.rows[FieldId.FRIENDLY_NAME].input.setFocus()

    @property
    def number(self) -> str:
        """The E.164 that it is about."""
        return self._row.number

    @property
    def numbers(self) -> list[str]:
        """See `number`."""
        return [self._row.number]

    def show_row(self, row: PhoneNumber) -> None:
        """Show what is known now; what is being typed stays."""
        self._row = row
        self.form.set_known(row, saved=False)
        self._render_row()

    def show_history(self, history: NumberHistory) -> None:
        """Show what happened to the number."""
        self._history = history
        self.form.set_last_username(history.trunk_username)
        self.checklist.render_history(history)
        self._on_agents_changed()

    def show_checklist(self) -> None:
        """Go to what stands between a caller and the agent."""
        self.tabs.setCurrentWidget(self.checklist)

    def place_call(self) -> None:
        """Ask for a test call, once what is typed is saved, or say what it needs."""
        row, draft = self._row, self.form.draft
        if self._is_busy:
            return
        needed = (FieldId.OUTBOUND_AGENT_ID, FieldId.OUTBOUND_PHONE_NUMBER)
        missing = [field_id for field_id in needed if not draft.text(field_id)]
        if missing:
            words = call_messages.missing(agent=needed[0] in missing, test_number=needed[1] in missing)
            self.outcome.show_message(Tone.NEUTRAL, words.title, words.text)
            self._go_to(missing[0])
        elif self.form.is_edited:
            self._save(then=self.place_call)
        elif row.outbound_agent_id and row.outbound_phone_number:
            request = CallRequest(row.number, row.outbound_phone_number, row.outbound_agent_id)
            self._again = partial(self.call_requested.emit, request)
            self.call_requested.emit(request)

    def render_call(self, status: CallStatus) -> None:
        """Show how a test call from this number stands."""
        if status.request is None or status.request.from_number != self.number:
            return
        was_busy, self._is_busy = self._is_busy, status.phase.is_busy
        self._render_row()
        self.checklist.render_call(status)
        if status.phase.is_busy:
            is_placed = status.phase is CallPhase.PLACED
            self.buttons.cancel_button.setText(self.tr("Stop watching") if is_placed else self.tr("Cancel"))
            self.outcome.show_message(Tone.NEUTRAL, call_messages.progress(status))
        elif was_busy:
            self.outcome.show_call_end(status, carrier.name if (carrier := self._carrier()) else None)

    def submit(self) -> None:
        """Ask for the change, or say what stands in its way."""
        self._save(then=None)

    def _save(self, *, then: Callable[[], object] | None) -> None:
        """Do as `submit`; `then`: what follows once all of it is saved."""
        if self._is_busy or not can_be_edited(self._row):
            return
        self._then = then
        verdict = self.form.judge()
        if verdict.change and (box := removal_question([verdict.change], self.tr("Save changes"), self)):
            box.accepted.connect(lambda: self._change(verdict.change))
            box.open()
        elif verdict.change:
            self._change(verdict.change)
        elif verdict.change is not None:
            said = (self.tr("There is nothing to save"), self.tr("You have changed nothing."))
            self.outcome.show_message(Tone.NEUTRAL, *said)
            self.outcome.end_with(self.tabs.currentChanged)
        else:
            self.outcome.show_message(Tone.BAD, *problem_words(verdict.problems))
            self._go_to(verdict.problems[0])

    def render_status(self, status: EditStatus) -> None:
        """Show how an edit of this number stands."""
        edit = next((edit for edit in status.edits if edit.change.number == self.number), None)
        was_busy, self._is_busy = self._is_busy, status.is_busy
        self._render_row()
        if edit is not None and status.is_busy:
            self.buttons.cancel_button.setText(self.tr("Cancel"))
            self.outcome.show_message(Tone.NEUTRAL, self.tr("Waiting for SigmaMind's answer…"))
        elif edit is not None and was_busy:
            self.render_end(edit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves where the form is in sight; elsewhere it does what its button does and no more."""
        is_enter = event.matches(QKeySequence.StandardKey.InsertParagraphSeparator)
        if not is_enter or self.tabs.currentWidget() is self.form:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Escape stops waiting, and does not throw away what is typed."""
        if self._is_busy:
            self.cancel_requested.emit()
        elif self.form.is_edited and can_be_edited(self._row):
            self.outcome.show_message(
                Tone.CAUTION,
                self.tr("You have changes that are not saved"),
                self.tr("They are not sent before you save them."),
                {
                    self.tr("Save and close"): lambda: self._save(then=self.accept),
                    self.tr("Close without saving"): self.accept,
                    self.tr("Keep editing"): self._keep_editing,
                },
            )
        else:
            super().reject()

    def _keep_editing(self) -> None:
        self.outcome.hide()
        self._go_to(FieldId.FRIENDLY_NAME)

    def _change(self, change: NumberChange | None) -> None:
        self._again = partial(self.change_requested.emit, change)
        self.change_requested.emit(change)

    def _render_row(self) -> None:
        row = self._row
        self.setWindowTitle(isolated(pretty(row.number)))
        self.head.render_number(row, self._history)
        self.form.set_read_only(self._is_busy or not can_be_edited(row))
        self.checklist.render_number(row, self._agents.agents, self._settings.sip_host, self._carrier())
        self._render_buttons()

    def _render_buttons(self) -> None:
        events, edited, busy = self._history.events, self.form.is_edited, self._is_busy
        offers_call = self.tabs.currentWidget() is not self.checklist  # which has its own button
        self.buttons.render_number(self._row, events, is_busy=busy, is_edited=edited, offers_call=offers_call)

    def _on_agents_changed(self) -> None:
        self.history.render_history(self._history, self._agents.agents)
        self._render_row()

    def _carrier(self) -> Carrier | None:
        return self._carriers.carriers.of(self._row.termination_sip_uri or "")

    def render_end(self, edit: Edit) -> None:
        """Show how an edit of this number has ended."""
        then, self._then = self._then, None
        if edit.phase is Phase.DONE and edit.result is not None:
            self._row = edit.result
            self.form.set_known(edit.result, saved=True)
            self._render_row()
            self.outcome.show_edit_end(edit)
            if then is not None and not edit.change.refused(edit.result):
                then()
            return
        self.outcome.show_edit_end(edit)
        if isinstance(edit.error, FormNotAccepted):
            self.tabs.setCurrentWidget(self.form)
            self.form.show_complaints(edit.error.fields)

    def _go_to(self, field_id: FieldId) -> None:
        self.tabs.setCurrentWidget(self.form)
        self.form.go_to(field_id)

    def _on_undo(self) -> None:
        if (undo := undo_of(self._history.events, self._row)) is not None:
            self._change(undo)

    def _on_check(self) -> None:
        self.accept()
        self.check_requested.emit(self.number)
