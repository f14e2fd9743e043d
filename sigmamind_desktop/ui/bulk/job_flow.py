"""Several numbers on their way: the window's table is sent, offered again, saved as a result, tried anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from sigmamind_desktop.app.bulk.job import BulkJob
from sigmamind_desktop.app.bulk.status import JobPhase, JobStatus
from sigmamind_desktop.app.numbers.exporting import Exporter
from sigmamind_desktop.domain.bulk.logins import TrunkLogin
from sigmamind_desktop.domain.errors import StoreUnavailable
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.ui.bulk.flow import BulkFlow
from sigmamind_desktop.ui.bulk.job_messages import JobCounts, row_text, state_text
from sigmamind_desktop.ui.bulk.job_view import JobView
from sigmamind_desktop.ui.bulk.password_dialog import RowsPasswordDialog
from sigmamind_desktop.ui.failures.messages import Words
from sigmamind_desktop.ui.kit import dialogs
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.numbers.export_flow import not_written, table_dialog

if TYPE_CHECKING:
    from sigmamind_desktop.app.bulk.workbench import Workbench
    from sigmamind_desktop.ui.bulk.window import BulkWindow

translate = QCoreApplication.translate


class JobFlow(QObject):
    """Joins the job with the window for several numbers, and offers it in the main window.

    Signals:
        key_requested: the person wants to enter the API key.
    """

    key_requested = Signal()

    def __init__(
        self, *, job: BulkJob, bulk: BulkFlow, exporter: Exporter, notice: Notice, window: QWidget
    ) -> None:
        super().__init__(window)
        self._job = job
        self._bulk = bulk
        self._exporter = exporter
        self._notice = notice
        self._main = window
        self._sent: Workbench | None = None
        self._leaving: QMessageBox | None = None
        self.view: JobView | None = None
        exporter.exported.connect(self._on_saved)
        exporter.failed.connect(self._on_not_saved)
        job.changed.connect(self._on_changed)
        bulk.window_made.connect(self._on_window_made)
        bulk.table_opened.connect(self._on_table_opened)
        if bulk.window is not None:
            self._on_window_made(bulk.window)

    def offer(self) -> None:
        """Say in the main window what an earlier start has left."""
        status = self._job.status
        if status.phase is JobPhase.OFFERED:
            self._notice.show_message(
                Tone.CAUTION,
                self.tr("An import of several numbers was cut off"),
                JobCounts().offered(status.summary),
                {self.tr("Show it"): self._show_offered, self.tr("Dismiss"): self._notice.hide},
            )

    def ask_to_leave(self, leave: Callable[[], None]) -> None:
        """Leave at once, or say first what is left or lost, be it still in the input of a cell."""
        if self._bulk.window is not None:
            self._bulk.window.finish_typing()
        words = self._in_the_way()
        if words is None:
            leave()
        elif self._leaving is None:
            over = QApplication.activeWindow() or self._main  # what the person sees
            box = dialogs.question("leaveDialog", words.title, words.text, self.tr("Quit now"), over)
            self._leaving = box
            box.accepted.connect(leave)
            box.finished.connect(self._on_leaving_answered)
            box.open()

    def _in_the_way(self) -> Words | None:
        """What is to be said before the program is left."""
        status = self._job.status
        if status.phase.is_busy:
            text = self.tr("{left} They are offered again when you start the program.")
            left = JobCounts().left(status.summary.left)
            return Words(self.tr("Several numbers are being imported"), text.format(left=left))
        if self._bulk.window is not None and self._bulk.window.is_changed:
            lost = translate("BulkFlow", "What you have changed in its cells will be lost.")
            return Words(self.tr("Your table is not imported yet"), lost)
        return None

    def _follow_job(self) -> None:
        """Let the question say how it stands now; it is gone once nothing is in the way."""
        if self._leaving is None:
            return
        words = self._in_the_way()
        if words is None:
            self._leaving.reject()
        else:
            self._leaving.setText(words.title)
            self._leaving.setInformativeText(words.text)

    def _on_leaving_answered(self) -> None:
        self._leaving = None

    def _show_offered(self) -> None:
        self._notice.hide()
        self._bulk.open()

    # The window.

    def _on_window_made(self, window: BulkWindow) -> None:
        self.view = view = JobView(self._job)
        view.key_requested.connect(self.key_requested)
        view.passwords_requested.connect(self._ask_for_password)
        view.save_requested.connect(self.choose_file)
        view.again_requested.connect(self._import_again)
        view.put_away_requested.connect(self._put_away)
        window.start_requested.connect(self._start)
        window.add_job(view)
        self._on_changed(self._job.status)

    def _on_table_opened(self) -> None:
        """Make way for another table, if this import is over."""
        if self._job.status.phase is JobPhase.DONE:
            self._job.put_away()

    def _start(self) -> None:
        window = self._bulk.open()
        assert window.view is not None
        self._sent = window.view.bench
        window.view.table.undo.setClean()
        self._job.start(self._sent.table())

    def _on_changed(self, status: JobStatus) -> None:
        self._bulk.is_held = status.phase not in (JobPhase.NONE, JobPhase.DONE)
        if self._bulk.window is not None:
            self._bulk.window.show_job(status.phase is not JobPhase.NONE)
        self._follow_job()
        if status.phase is JobPhase.NONE and self._bulk.waiting is not None:
            self._bulk.waiting()

    # Passwords.

    def _ask_for_password(self) -> None:
        """Ask for the next trunk's."""
        asks = self._job.status.asks
        if asks:
            dialog = RowsPasswordDialog(asks[0], self._bulk.window)
            dialog.given.connect(self._on_given)
            dialog.open()

    def _on_given(self, login: TrunkLogin, password: Secret) -> None:
        self._job.give_password(login, password)
        self._job.go_on()

    # What came of it.

    def choose_file(self) -> QFileDialog:
        """Ask where the result is to be saved."""
        name = Path(self._job.status.file).stem or self.tr("Numbers")
        proposed = self.tr("{name} result").format(name=name)
        dialog = table_dialog(self._bulk.window, self.tr("Save result"), proposed)
        dialog.setObjectName("resultDialog")
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.open()
        return dialog

    def save(self, path: Path) -> None:
        """Save the result: the file's own columns in their order, then state and message."""
        assert self.view is not None
        rows = list(self._job.rows)
        cells = ([*row.row.cells, state_text(row.state), row_text(row)] for row in rows)
        self._exporter.start(path, self.view.model.headings(), cells, count=len(rows))

    def _on_saved(self, path: Path, rows: int) -> None:
        if self.view is not None:
            title = self.tr("The result of %n rows is saved", "", rows)
            folder = QUrl.fromLocalFile(str(path.parent))
            self.view.notice.show_message(
                Tone.GOOD,
                title,
                self.tr("It is in “{name}”.").format(name=path.name),
                {self.tr("Open folder"): lambda: QDesktopServices.openUrl(folder)},
            )

    def _on_not_saved(self, path: Path, error: StoreUnavailable) -> None:
        if self.view is not None:
            actions = {self.tr("Choose again"): self.choose_file}
            self.view.notice.show_message(Tone.BAD, *not_written(path, error), actions)

    def _import_again(self) -> None:
        table, waiting, self._bulk.waiting = self._job.failed(), self._bulk.waiting, None
        window = self._bulk.open()
        if window.view is not None and window.view.bench is self._sent:
            # It still knows the passwords.
            self._job.put_away()
            places = {row.index for row in table.rows}
            self._sent.keep([row for row, place in enumerate(self._sent.places) if place in places])
            window.view.table.undo.clear()  # it is of rows that are at other places now
            window.view.table.undo.resetClean()  # no file has these rows: another table asks first
        else:
            self._bulk.show_rows(table)  # which makes way for them once the person agrees
        if waiting is not None:
            waiting()

    def _put_away(self) -> None:
        left = self._job.status.summary.left
        if not left:
            self._job.put_away()
            return
        box = dialogs.question(
            "putAwayDialog",
            self.tr("Close this import?"),
            self.tr("{left} They will not be imported.").format(left=JobCounts().left(left)),
            self.tr("Close it"),
            self._bulk.window or self._main,
            icon=QMessageBox.Icon.Question,
        )
        box.accepted.connect(self._job.put_away)
        box.open()
