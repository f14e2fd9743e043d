"""One change for several numbers: the part that every such dialog has."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from sigmamind_desktop.app.editing.editor import EditStatus
from sigmamind_desktop.domain.numbers.record import PhoneNumber
from sigmamind_desktop.ui.editing.messages import EditCounts, ended_of
from sigmamind_desktop.ui.editing.results import EditList
from sigmamind_desktop.ui.kit import sizes, theme
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.page import ScrollingPage
from sigmamind_desktop.ui.kit.search import is_enter_in
from sigmamind_desktop.ui.kit.theme import Tone

_WIDTH, _HEIGHT = 600, 560


class SeveralDialog(QDialog):
    """A heading, a place for what is asked, the numbers with their results, and the buttons.

    Signals:
        change_requested: carries a list of NumberChange.
        cancel_requested: the person wants to stop.
        repeat_requested: what came to no good end is to be tried again.
        undo_requested: what was changed is to be brought back; carries the batch's name.
    """

    change_requested = Signal(object)
    cancel_requested = Signal()
    repeat_requested = Signal()
    undo_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it; what is asked goes into `fields`, and `heading` and `start_button` get their words."""
        super().__init__(parent)
        self.status = EditStatus()
        self.fields: QVBoxLayout = theme.column(theme.MEDIUM)
        self.list = EditList()
        self.outcome = Notice()
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancel_requested)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.start_button = QPushButton()
        self.start_button.setObjectName("startButton")
        self.start_button.clicked.connect(self.submit)
        buttons = theme.line(theme.SMALL)
        buttons.addStretch(1)
        for button in (self.cancel_button, self.close_button, self.start_button):
            buttons.addWidget(button)
        content = QWidget()
        parts = theme.column(theme.MEDIUM, content, margin=0)
        self.heading = theme.heading("", 1.3)
        self.heading.setWordWrap(True)
        self.heading.setMinimumWidth(1)
        parts.addWidget(self.heading)
        parts.addLayout(self.fields)
        parts.addWidget(self.list, stretch=1)
        parts.addWidget(self.outcome)
        page = ScrollingPage()
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # all in it can be gone to
        page.setWidget(content)
        layout = theme.column(theme.MEDIUM, self, margin=theme.LARGE)
        layout.addWidget(page, stretch=1)
        layout.addLayout(buttons)
        self.start_button.setDefault(True)  # a dialog knows its default only once that is within it
        self.list.tree.header().resizeSection(1, _WIDTH // 3)
        sizes.open_as_large(self, _WIDTH, _HEIGHT)
        self._show_buttons()

    @property
    def numbers(self) -> list[str]:
        """The E.164s that it is about."""
        raise NotImplementedError

    def show_row(self, row: PhoneNumber) -> None:
        """Take what is known of a number now."""

    def submit(self) -> None:
        """Ask for the changes, or say what stands in their way."""
        raise NotImplementedError

    def set_locked(self, locked: bool) -> None:
        """Let what is asked stay as it is."""
        raise NotImplementedError

    def render_status(self, status: EditStatus) -> None:
        """Show how the edits stand."""
        was_busy, self.status = self.status.is_busy, status
        self.list.render_status(status)
        self._show_buttons()
        self.set_locked(status.is_busy)
        if status.is_busy:
            self.say(Tone.NEUTRAL, EditCounts().under_way(status.done, len(status.edits)))
        elif was_busy:
            self._show_end(status)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt, but for Enter in the search: it would send."""
        if not is_enter_in(self.list.ticks.filter, event):
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Escape stops first."""
        if self.status.is_busy:
            self.cancel_requested.emit()
        else:
            super().reject()

    def say(self, tone: Tone, title: str, text: str = "") -> None:
        """Say something of all of it."""
        self.outcome.show_message(tone, title, text)

    def order_tabs(self, *asked: QWidget) -> None:
        """Let Tab go as the eye does: through what is asked, then the numbers and the buttons."""
        ticks = self.list.ticks
        numbers = (ticks.filter, ticks.all_button, ticks.none_button, self.list.tree)
        order = (*asked, *numbers, self.cancel_button, self.close_button, self.start_button)
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    def _show_end(self, status: EditStatus) -> None:
        title = EditCounts().changed(status.changed, len(status.edits))
        undo: dict[str, Callable[[], object]] = {}
        if status.may_be_undone:
            undo[self.tr("Undo")] = lambda: self.undo_requested.emit(status.batch)
        if not status.to_repeat:
            self.outcome.show_message(Tone.GOOD, title, actions=undo)
            self.close_button.setFocus()
            return
        failed = next((edit for edit in reversed(status.edits) if edit.error is not None), None)
        text = ended_of(failed) if failed is not None else ""
        repeat = {self.tr("Try again for the others"): self.repeat_requested.emit}
        self.outcome.show_message(Tone.CAUTION, title, text, repeat | undo)

    def _show_buttons(self) -> None:
        self.cancel_button.setVisible(self.status.is_busy)
        self.close_button.setVisible(not self.status.is_busy)
        self.start_button.setEnabled(not self.status.is_busy)
