"""Something failed that nobody foresaw: one plain dialog, however much fails."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit, QPushButton, QWidget

from sigmamind_desktop import APP_NAME
from sigmamind_desktop.ui.help.support import support_details
from sigmamind_desktop.ui.kit import sizes, theme
from sigmamind_desktop.ui.kit.announce import announce
from sigmamind_desktop.ui.kit.words import isolated

_WIDTH = 520
_LINES = 9
"""Lines of the details that are seen at once."""


class UnexpectedFlow(QObject):
    """Opens the dialog for the first failure, and adds those that come while it is open.

    The same failure, at the same place, is shown once: one that comes back with every turn of a
    timer must not open dialog after dialog. Each is in the log.
    """

    def __init__(self, *, window: QWidget, logs: Path, leave: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._logs = logs
        self._leave = leave
        self._shown: set[str] = set()
        self._dialog: UnexpectedDialog | None = None

    def show(self, error: BaseException) -> None:
        """Tell the person."""
        trace = _trace(error)
        if trace in self._shown:
            return
        self._shown.add(trace)
        if self._dialog is not None:
            self._dialog.add(error)
            return
        parent = QApplication.activeModalWidget() or self._window
        self._dialog = UnexpectedDialog(error, logs=self._logs, parent=parent)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.leave_requested.connect(self._leave)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    def _on_finished(self) -> None:
        self._dialog = None


class UnexpectedDialog(QDialog):
    """Says that something failed, and offers what support needs.

    Signals:
        leave_requested: the person wants the program to end.
    """

    leave_requested = Signal()

    def __init__(
        self, error: BaseException, *, logs: Path, goes_on: bool = True, parent: QWidget | None = None
    ) -> None:
        """Build it; open it with `open()`.

        Args:
            error: the failure.
            logs: the folder of the log.
            goes_on: whether the program runs on behind the dialog.
            parent: the window to show it over.
        """
        super().__init__(parent)
        self._logs = logs
        self._traces = [_trace(error)]
        self.setObjectName("unexpectedDialog")
        self.setWindowTitle(APP_NAME)
        self.setMinimumWidth(_WIDTH)
        layout = theme.column(theme.MEDIUM, self, margin=theme.LARGE)
        title = self.tr("Something unexpected went wrong") if goes_on else self.tr("The program can't start")
        layout.addWidget(theme.heading(title, 1.3))
        text = QLabel(self._text(goes_on), textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        layout.addWidget(text)
        self.details = QPlainTextEdit(readOnly=True, lineWrapMode=QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setObjectName("unexpectedDetails")
        self.details.setAccessibleName(self.tr("Details for support"))
        self.details.setTabChangesFocus(True)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setFixedHeight(_LINES * self.details.fontMetrics().lineSpacing())
        label = QLabel(self.tr("Details. They hold no password, no key and nothing you typed:"))
        label.setBuddy(self.details)
        layout.addWidget(label)
        layout.addWidget(self.details)
        self._where = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._where.hide()
        layout.addWidget(self._where)
        buttons = theme.line(theme.SMALL)
        copy = QPushButton(self.tr("Copy details"))
        copy.clicked.connect(self._copy)
        folder = QPushButton(self.tr("Open log folder"))
        folder.clicked.connect(self._open_folder)
        buttons.addWidget(copy)
        buttons.addWidget(folder)
        buttons.addStretch(1)
        leave = QPushButton(self.tr("Quit"))
        leave.clicked.connect(self._leave)
        buttons.addWidget(leave)
        layout.addLayout(buttons)
        if goes_on:
            go_on = QPushButton(self.tr("Go on"))
            go_on.clicked.connect(self.accept)
            buttons.addWidget(go_on)
            go_on.setDefault(True)  # a dialog knows its default only once that is within it
            go_on.setFocus()
        self._render()
        sizes.fit_height(self)

    def add(self, error: BaseException) -> None:
        """Show another failure in the same dialog."""
        self._traces.append(_trace(error))
        self._render()

    def _text(self, goes_on: bool) -> str:
        if goes_on:
            return self.tr(
                "The program goes on, and what you typed is kept. If it behaves oddly, start it again."
                " Please send support the details below."
            )
        return self.tr("Nothing was sent and nothing was changed. Please send support the details below.")

    def _render(self) -> None:
        self.details.setPlainText(support_details("\n\n".join(self._traces)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        announce(self, self.tr("Details copied"))

    def _open_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._logs))):
            self._where.setText(self.tr("The log is in {folder}").format(folder=isolated(str(self._logs))))
            self._where.show()
            sizes.fit_height(self)

    def _leave(self) -> None:
        self.leave_requested.emit()
        self.reject()


def _trace(error: BaseException) -> str:
    """Where an exception came from: its type, and file, line and function of each call.

    Neither its text, which may quote what was typed, nor folders, which name the person.
    """
    calls = traceback.extract_tb(error.__traceback__)
    lines = [f"  {Path(call.filename).name}:{call.lineno} {call.name}" for call in calls]
    return "\n".join((type(error).__name__, *lines))
