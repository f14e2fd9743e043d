"""What can be done with a number: the buttons under the tabs of its dialog."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from sigmamind_desktop.domain.history.events import Event, batch_of, undo_of
from sigmamind_desktop.domain.numbers.attributes import can_be_edited
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.ui.editing import messages as edit_messages
from sigmamind_desktop.ui.kit import theme


class NumberButtons(QWidget):
    """Shows the buttons that a number's state allows.

    Attributes:
        call_button: places a test call.
        undo_button: takes the last change back.
        undo_all_button: shows the last change of all numbers that were changed at once, to take it back.
        check_button: looks whether the number arrived.
        cancel_button: stops waiting; its words say for what.
        close_button: leaves.
        save_button: sends the changes.

    Signals:
        call_requested: the person wants a test call.
        undo_requested: the person wants the last change taken back.
        batch_undo_requested: and that of all numbers that were changed with it; carries the batch's name.
        check_requested: the person wants to know whether the number arrived.
        cancel_requested: the person wants to stop waiting.
        close_requested: the person wants to leave.
        save_requested: the person wants the changes sent.
    """

    call_requested = Signal()
    undo_requested = Signal()
    batch_undo_requested = Signal(str)
    check_requested = Signal()
    cancel_requested = Signal()
    close_requested = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._batch = ""
        self.call_button = self._button(self.tr("Place a test call…"), "callButton", self.call_requested)
        self.undo_button = self._button(self.tr("Undo last change"), "undoButton", self.undo_requested)
        self.undo_all_button = self._button(self.tr("Undo for all…"), "undoAllButton", self._undo_all)
        self.check_button = self._button(self.tr("Check now"), "checkButton", self.check_requested)
        self.cancel_button = self._button(self.tr("Cancel"), "cancelEditButton", self.cancel_requested)
        self.close_button = self._button(self.tr("Close"), "closeButton", self.close_requested)
        self.save_button = self._button(self.tr("Save changes"), "saveButton", self.save_requested)
        layout = theme.line(theme.SMALL, self)
        layout.setContentsMargins(0, 0, 0, 0)
        for button in (self.call_button, self.undo_button, self.undo_all_button, self.check_button):
            layout.addWidget(button)
        layout.addStretch(1)
        for button in (self.cancel_button, self.close_button, self.save_button):
            layout.addWidget(button)

    def render_number(
        self,
        row: PhoneNumber,
        history: Sequence[Event],
        *,
        is_busy: bool,
        is_edited: bool,
        offers_call: bool,
    ) -> None:
        """Offer what can be done now.

        Args:
            row: the number.
            history: what happened to it, the newest event first.
            is_busy: whether something is on its way.
            is_edited: whether something is typed that is not saved.
            offers_call: whether a test call is offered here.
        """
        may_edit = can_be_edited(row)
        undo, self._batch = undo_of(history, row), batch_of(history)
        self.call_button.setText(self.tr("Save and call…") if is_edited else self.tr("Place a test call…"))
        self.call_button.setVisible(may_edit and offers_call and not is_busy)
        self.check_button.setVisible(row.state is NumberState.NOT_CONFIRMED)
        may_undo = may_edit and undo is not None and not is_busy
        self.undo_button.setVisible(may_undo)
        self.undo_all_button.setVisible(may_undo and bool(self._batch))
        if undo is not None:
            what = edit_messages.change_text(undo)
            self.undo_button.setToolTip(self.tr("Brings back: {what}").format(what=what))
        self.cancel_button.setVisible(is_busy)
        self.close_button.setVisible(not is_busy)
        self.save_button.setVisible(may_edit)
        self.save_button.setEnabled(not is_busy)

    def _undo_all(self) -> None:
        self.batch_undo_requested.emit(self._batch)

    def _button(self, text: str, name: str, signal: object) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(signal)
        return button
