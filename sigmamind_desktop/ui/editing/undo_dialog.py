"""What was changed at once, brought back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.history.events import Batch, undo_of_batch
from sigmamind_desktop.domain.numbers.attributes import can_be_edited
from sigmamind_desktop.domain.numbers.record import PhoneNumber
from sigmamind_desktop.ui.editing.messages import EditCounts, change_text
from sigmamind_desktop.ui.editing.several_dialog import SeveralDialog
from sigmamind_desktop.ui.kit.theme import Tone


class UndoDialog(SeveralDialog):
    """Says what would be brought back, and renders how the numbers get it. Enter at once only closes it."""

    def __init__(self, batch: Batch, rows: Sequence[PhoneNumber], parent: QWidget | None = None) -> None:
        """Build it; open it with `open()`.

        Args:
            batch: what was done at once.
            rows: its numbers as they are now.
            parent: the window to show it over.
        """
        super().__init__(parent)
        self._batch = batch
        self._rows = list(rows)
        self.setObjectName("undoDialog")
        self.setWindowTitle(self.tr("Undo the last change"))
        self.start_button.setText(self.tr("Bring back"))
        self.sum = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.sum.setObjectName("editSum")
        self.fields.addWidget(self.sum)
        self.list.set_numbers(
            {row.number: row.friendly_name or "" for row in rows},
            {change.number: change_text(change) for change in self._changes},
        )
        self.close_button.setDefault(True)
        self.close_button.setFocus()
        self._show_sum()

    @property
    def numbers(self) -> list[str]:
        """See `SeveralDialog`."""
        return [row.number for row in self._rows]

    def show_row(self, row: PhoneNumber) -> None:
        """See `SeveralDialog`."""
        self._rows = [row if row.number == each.number else each for each in self._rows]

    def set_locked(self, locked: bool) -> None:
        """See `SeveralDialog`: nothing is asked here."""

    def submit(self) -> None:
        """See `SeveralDialog`."""
        if self.status.is_busy:
            return
        if changes := self._changes:
            self.change_requested.emit(changes)
        else:
            self.say(Tone.NEUTRAL, self.tr("There is nothing to bring back"))

    @property
    def has_any(self) -> bool:
        """Whether anything is to be brought back."""
        return bool(self._changes)

    @property
    def _changes(self) -> list[NumberChange]:
        """What brings back all that still is as it was left."""
        return undo_of_batch(self._batch, filter(can_be_edited, self._rows))

    def _show_sum(self) -> None:
        """Say it before it is done; afterwards it stays as what was asked for."""
        back = len(self._changes)
        self.heading.setText(EditCounts().bring_back(back))
        others = len(self._rows) - back
        self.sum.setText(EditCounts().changed_since(others) if others else "")
