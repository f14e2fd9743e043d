"""Everything known of a number, and what can be changed of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
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
from sigmamind_desktop.domain.editing.judging import EDITABLE, can_be_edited, needs_set_up
from sigmamind_desktop.domain.errors import Created, FormNotAccepted
from sigmamind_desktop.domain.history.events import NumberHistory, undo_of
from sigmamind_desktop.domain.numbers.record import PhoneNumber
from sigmamind_desktop.ui.calls import messages as call_messages
from sigmamind_desktop.ui.calls.tones import call_tone
from sigmamind_desktop.ui.editing import messages as edit_messages
from sigmamind_desktop.ui.editing.form import EditForm
from sigmamind_desktop.ui.editing.number_buttons import NumberButtons
from sigmamind_desktop.ui.editing.number_head import NumberHead
from sigmamind_desktop.ui.editing.removing import removal_question
from sigmamind_desktop.ui.history.tree import HistoryList
from sigmamind_desktop.ui.inbound.next_steps import NextSteps
from sigmamind_desktop.ui.inputs.problems import problem_words
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import isolated

_WIDTH, _HEIGHT = 600, 680
"""Of the dialog at first, in device-independent pixels; less where the screen has less."""


class NumberDialog(QDialog):
    """Renders a number, its history and an edit of it.

    Signals:
        change_requested: carries the NumberChange to be sent.
        cancel_requested: the person wants to stop waiting.
        check_requested: the person wants to know whether the number arrived; carries its E.164.
        details_requested: the person wants the failure's details on the clipboard; carries the AppError.
        refresh_requested: the person wants to see what became of a change.
        call_requested: carries the CallRequest of the test call that is wanted.
        host_change_requested: SigmaMind's SIP host is another one.
        set_up: nothing is left to do for this number after its import; carries its E.164.
    """

    change_requested = Signal(object)
    cancel_requested = Signal()
    check_requested = Signal(str)
    details_requested = Signal(object)
    refresh_requested = Signal()
    call_requested = Signal(object)
    host_change_requested = Signal()
    set_up = Signal(str)

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
        self.steps = NextSteps()
        self.steps.agent_requested.connect(self._go_to_agent)
        self.steps.call_requested.connect(self.place_call)
        self.steps.host_change_requested.connect(self.host_change_requested)
        self.steps.done.connect(lambda: self.set_up.emit(self.number))
        self.tabs = QTabWidget()
        self.tabs.addTab(self.form, self.tr("Set-up"))
        self.tabs.addTab(self.steps, self.tr("What is left to do"))
        self.tabs.addTab(self.history, self.tr("History"))
        self.outcome = Notice()
        self.outcome.setObjectName("editOutcome")
        self.form.edited.connect(self.outcome.hide)
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
        available = parent.height() if parent is not None else _HEIGHT
        self.resize(max(_WIDTH, self.minimumSizeHint().width()), min(_HEIGHT, max(available - 40, 420)))
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
        hint = self.tr("Empty: stays as it is")
        if history.trunk_username is not None:
            hint = self.tr("Empty: stays as it is. Last sent from here: {username}").format(
                username=history.trunk_username
            )
        self.form.rows[FieldId.TRUNK_USERNAME].set_hint(hint)
        self._on_agents_changed()

    def show_steps(self) -> None:
        """Go to what is left to do, where something is."""
        if self.tabs.isTabVisible(self.tabs.indexOf(self.steps)):
            self.tabs.setCurrentWidget(self.steps)

    def place_call(self) -> None:
        """Ask for a test call, or say what it needs."""
        row = self._row
        if self._is_busy:
            return
        if row.outbound_agent_id and row.outbound_phone_number:
            self.call_requested.emit(
                CallRequest(row.number, row.outbound_phone_number, row.outbound_agent_id)
            )
            return
        lacks_agent = not row.outbound_agent_id
        words = call_messages.missing(agent=lacks_agent, test_number=not row.outbound_phone_number)
        self.outcome.show_message(Tone.NEUTRAL, words.title, words.text)
        self.tabs.setCurrentWidget(self.form)
        field_id = FieldId.OUTBOUND_AGENT_ID if lacks_agent else FieldId.OUTBOUND_PHONE_NUMBER
        self.form.go_to(field_id)

    def render_call(self, status: CallStatus) -> None:
        """Show how a test call from this number stands."""
        if status.request is None or status.request.from_number != self.number:
            return
        was_busy, self._is_busy = self._is_busy, status.phase.is_busy
        self._render_row()
        if status.phase.is_busy:
            is_placed = status.phase is CallPhase.PLACED
            self.buttons.cancel_button.setText(self.tr("Stop watching") if is_placed else self.tr("Cancel"))
            self.outcome.show_message(Tone.NEUTRAL, call_messages.progress(status))
        elif was_busy:
            words = call_messages.ended(status, self._carrier_name())
            actions: dict[str, Callable[[], object]] = {}
            if status.error is not None and status.error.details:
                actions[self.tr("Copy details")] = partial(self.details_requested.emit, status.error)
            self.outcome.show_message(call_tone(status), words.title, words.text, actions)

    def submit(self) -> None:
        """Ask for the change, or say what stands in its way."""
        if self._is_busy or not can_be_edited(self._row):
            return
        verdict = self.form.judge()
        if verdict.change and (box := removal_question([verdict.change], self.tr("Save changes"), self)):
            box.accepted.connect(lambda: self.change_requested.emit(verdict.change))
            box.open()
        elif verdict.change:
            self.change_requested.emit(verdict.change)
        elif verdict.change is not None:
            self.outcome.show_message(
                Tone.NEUTRAL, self.tr("There is nothing to save"), self.tr("You have changed nothing.")
            )
        else:
            self.tabs.setCurrentWidget(self.form)
            self.outcome.show_message(Tone.BAD, *problem_words(verdict.problems))
            self.form.go_to(verdict.problems[0])

    def render_status(self, status: EditStatus) -> None:
        """Show how an edit of this number stands."""
        edit = next((edit for edit in status.edits if edit.change.number == self.number), None)
        was_busy, self._is_busy = self._is_busy, status.is_busy
        self._render_row()
        if edit is None:
            return
        if status.is_busy:
            self.buttons.cancel_button.setText(self.tr("Cancel"))
            self.outcome.show_message(Tone.NEUTRAL, self.tr("Waiting for SigmaMind's answer…"))
        elif was_busy:
            self._render_end(edit)

    def reject(self) -> None:
        """Escape stops waiting, and does not throw away what is typed."""
        if self._is_busy:
            self.cancel_requested.emit()
        elif self.form.is_edited and can_be_edited(self._row):
            self.outcome.show_message(
                Tone.CAUTION,
                self.tr("You have changes that are not saved"),
                actions={self.tr("Save changes"): self.submit, self.tr("Discard them"): self._discard},
            )
        else:
            super().reject()

    def _discard(self) -> None:
        super().reject()

    def _render_row(self) -> None:
        row = self._row
        self.setWindowTitle(isolated(pretty(row.number)))
        self.head.render_number(row, self._history)
        self.form.set_read_only(self._is_busy or not can_be_edited(row))
        self.tabs.setTabVisible(self.tabs.indexOf(self.steps), needs_set_up(row))
        self.steps.render_number(row, self._agents.agents, self._settings.sip_host, self._carrier_name())
        undo = undo_of(self._history.events, row)
        self.buttons.render_number(row, undo, is_busy=self._is_busy)

    def _on_agents_changed(self) -> None:
        self.history.render_history(self._history, self._agents.agents)
        self._render_row()

    def _carrier_name(self) -> str | None:
        carrier = self._carriers.carriers.of(self._row.termination_sip_uri or "")
        return carrier.name if carrier is not None else None

    def _render_end(self, edit: Edit) -> None:
        if edit.phase is Phase.DONE and edit.result is not None:
            self._row = edit.result
            self.form.set_known(edit.result, saved=True)
            self._render_row()
            words = edit_messages.saved(edit.change, edit.result)
            tone = Tone.CAUTION if edit.change.refused(edit.result) else Tone.GOOD
            self.outcome.show_message(tone, words.title, words.text)
            return
        words = edit_messages.ended(edit)
        is_open = edit.created is Created.MAYBE
        actions: dict[str, Callable[[], object]] = {}
        if is_open:
            actions[self.tr("Refresh")] = self.refresh_requested.emit
        if edit.error is not None and edit.error.details:
            actions[self.tr("Copy details")] = partial(self.details_requested.emit, edit.error)
        tone = Tone.CAUTION if is_open else Tone.NEUTRAL if edit.phase is Phase.CANCELLED else Tone.BAD
        self.outcome.show_message(tone, words.title, words.text, actions)
        if isinstance(edit.error, FormNotAccepted):
            marked = [field_id for field_id in EDITABLE if field_id in edit.error.fields]
            for field_id in marked:
                self.form.rows[field_id].show_complaint(edit.error.fields[field_id])
            if marked:
                self.tabs.setCurrentWidget(self.form)
                self.form.go_to(marked[0])

    def _go_to_agent(self) -> None:
        self.tabs.setCurrentWidget(self.form)
        self.form.go_to(FieldId.INBOUND_AGENT_ID)

    def _on_undo(self) -> None:
        undo = undo_of(self._history.events, self._row)
        if undo is not None:
            self.change_requested.emit(undo)

    def _on_check(self) -> None:
        self.accept()
        self.check_requested.emit(self.number)
