"""An import of several numbers in the window: one bar, the rows with their states, and what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QProgressBar, QPushButton, QWidget

from sigmamind_desktop.app.bulk.job import BulkJob
from sigmamind_desktop.app.bulk.status import JobPhase, JobStatus
from sigmamind_desktop.domain.bulk.states import RowState
from sigmamind_desktop.domain.bulk.stopping import Stop
from sigmamind_desktop.ui.bulk.job_messages import JobCounts, doing, end_words, row_text, stop_words
from sigmamind_desktop.ui.bulk.job_model import JobModel
from sigmamind_desktop.ui.bulk.job_table import JobTable
from sigmamind_desktop.ui.inputs.message_lines import MessageLines
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.announce import announce
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import sentences
from sigmamind_desktop.ui.kit.wrapping import WrappingLine

_MILESTONES = 4
"""Parts of the way; the end of each is read out."""


class JobView(QWidget):
    """Renders the job.

    Signals:
        key_requested: the person wants to enter the API key.
        passwords_requested: the person wants to type the trunks' passwords.
        save_requested: the result is to be saved.
        again_requested: a new import with what failed is wanted.
        put_away_requested: the person has seen it.
    """

    key_requested = Signal()
    passwords_requested = Signal()
    save_requested = Signal()
    again_requested = Signal()
    put_away_requested = Signal()

    def __init__(self, job: BulkJob, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job = job
        self._shown = JobStatus(JobPhase.NONE)
        self._milestone = 0
        self._follows = True
        self.model = JobModel(job, self)
        self.table = JobTable(self.model)
        self.table.setAccessibleName(self.tr("Numbers to import"))
        # Of the keyboard and of the mouse, not of what the program scrolls to.
        self.table.selectionModel().currentChanged.connect(self._on_current_changed)
        self.table.verticalScrollBar().actionTriggered.connect(self._stay)
        self.model.modelReset.connect(self._on_began)
        self.model.dataChanged.connect(self._on_row_changed)
        self.reason = MessageLines()
        self.reason.setObjectName("jobReason")
        self.notice = Notice()
        self.notice.setObjectName("jobNotice")
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.doing = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.doing.setObjectName("jobLine")
        self.goes_on = QCheckBox(self.tr("Go on by itself when the connection is back"))
        self.goes_on.setObjectName("goesOn")
        self.goes_on.setChecked(job.goes_on_by_itself)
        self.goes_on.toggled.connect(lambda on: setattr(job, "goes_on_by_itself", on))
        self.pause_button = self._button("pauseButton", self.tr("Pause"), job.pause)
        self.go_on_button = self._button("goOnButton", self.tr("Go on"), self._on_go_on)
        self.stop_button = self._button("stopButton", self.tr("Stop"), job.stop)
        self.save_button = self._button("saveResultButton", self.tr("Save result…"), self.save_requested.emit)
        self.again_button = self._button(
            "againButton", self.tr("New import with what failed"), self.again_requested.emit
        )
        self.put_away_button = self._button(
            "putAwayButton", self.tr("Close this import"), self.put_away_requested.emit
        )
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(job.tell)
        self.setFocusProxy(self.table)
        self._build()
        job.changed.connect(self.render_status)
        self.render_status(job.status)

    def render_status(self, status: JobStatus) -> None:
        """Show how it stands."""
        before, self._shown = self._shown, status
        phase, is_busy = status.phase, status.phase.is_busy
        pressed = next((button for button in self.findChildren(QPushButton) if button.hasFocus()), None)
        self.bar.setRange(0, status.summary.total if phase is not JobPhase.SETTLING else 0)
        self.bar.setValue(status.summary.done)
        self.bar.setVisible(is_busy or phase in (JobPhase.STOPPED, JobPhase.OFFERED))
        self.doing.setText(doing(status))
        self.doing.setVisible(is_busy)
        self.pause_button.setVisible(
            phase in (JobPhase.CHECKING, JobPhase.SENDING) or status.is_waiting_for_connection
        )
        can_ask_again = phase is JobPhase.DONE and status.error is not None
        self.go_on_button.setVisible(phase in (JobPhase.STOPPED, JobPhase.OFFERED) or can_ask_again)
        self.stop_button.setVisible(phase not in (JobPhase.DONE, JobPhase.SETTLING, JobPhase.NONE))
        self.goes_on.setVisible(phase in (JobPhase.CHECKING, JobPhase.SENDING))
        for button in (self.save_button, self.put_away_button):
            button.setVisible(not is_busy)
        self.again_button.setVisible(phase is JobPhase.DONE and status.summary.failed > 0)
        if is_busy and not self._tick.isActive():
            self._tick.start()
        elif not is_busy:
            self._tick.stop()
        if not is_busy and before.phase is not phase:
            self.table.fit_messages()  # not while it runs: a column that moves can't be read
        self._say(before, status)
        if pressed is not None and pressed.isHidden():
            self.table.setFocus()  # not on whatever comes next: it may be Stop

    def _say(self, before: JobStatus, status: JobStatus) -> None:
        """Say what is new: a stop, the end, a part of the way; not each row."""
        match status.phase:
            case JobPhase.STOPPED:
                key = (status.stop, status.is_waiting_for_connection)
                if (before.phase, before.stop, before.is_waiting_for_connection) != (status.phase, *key):
                    tone = Tone.NEUTRAL if status.stop is Stop.PERSON else Tone.CAUTION
                    words = stop_words(status)
                    self.notice.show_message(tone, words.title, words.text, self._steps(status))
            case JobPhase.OFFERED if before.phase is not status.phase:
                title = self.tr("This import was cut off")
                text = sentences(JobCounts().offered(status.summary), self.tr("Go on, or stop it here."))
                self.notice.show_message(Tone.CAUTION, title, text)
            case JobPhase.DONE if before.phase is not status.phase:
                is_good = not status.summary.failed and status.error is None
                words = end_words(status)
                self.notice.show_message(Tone.GOOD if is_good else Tone.CAUTION, words.title, words.text)
            case JobPhase.SENDING:
                self._pass_milestones(status)
            case _ if before.phase is not status.phase:
                self.notice.hide()

    def _steps(self, status: JobStatus) -> dict[str, Callable[[], None]]:
        """What can be done about a stop beside going on."""
        if status.stop is Stop.KEY:
            return {self.tr("Enter API key…"): self.key_requested.emit}
        if status.stop is Stop.PASSWORDS:
            return {self.tr("Type the password…"): self.passwords_requested.emit}
        return {}

    def _pass_milestones(self, status: JobStatus) -> None:
        passed = _MILESTONES * status.summary.done // max(status.summary.total, 1)
        if passed != self._milestone:
            self._milestone = passed
            announce(self.bar, doing(status))

    def _on_began(self) -> None:
        self._follows = True
        self._milestone = 0
        self._show_reason()

    def _show_reason(self) -> None:
        """Show the whole message of the current row, of which its cell may have room for a part."""
        row = self.table.currentIndex().row()
        self.reason.say(row_text(self._job.rows[row]) if row >= 0 else "", may_grow=True)

    def _stay(self) -> None:
        """The person has gone somewhere in the table: it stays there."""
        self._follows = False

    def _on_current_changed(self, _current: QModelIndex, previous: QModelIndex) -> None:
        if previous.isValid():  # the first one is that of Qt, when the table has the focus
            self._stay()
        self._show_reason()

    def _on_row_changed(self, first: QModelIndex) -> None:
        if first.row() == self.table.currentIndex().row():
            self._show_reason()
        if self._follows and self._job.rows[first.row()].state is RowState.SENDING:
            self.table.scrollTo(first)

    def _on_go_on(self) -> None:
        if self._shown.stop is Stop.PASSWORDS and self._shown.phase is JobPhase.STOPPED:
            self.passwords_requested.emit()
        else:
            self._job.go_on()

    def _button(self, name: str, text: str, act: object) -> QPushButton:
        button = QPushButton(text, autoDefault=True)
        button.setObjectName(name)
        button.clicked.connect(act)
        return button

    def _build(self) -> None:
        foot = WrappingLine(theme.SMALL)
        foot.addWidget(self.goes_on)
        foot.add_stretch()
        for button in (
            *(self.put_away_button, self.again_button, self.save_button),
            *(self.stop_button, self.pause_button, self.go_on_button),
        ):
            foot.addWidget(button)
        layout = theme.column(theme.SMALL, self, margin=0)
        layout.addWidget(self.table, stretch=1)
        layout.addWidget(self.reason)
        layout.addWidget(self.notice)
        layout.addWidget(self.doing)
        layout.addWidget(self.bar)
        layout.addLayout(foot)
