"""What was changed last, in the window: offered to be brought back, at once and tomorrow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from sigmamind_desktop.app.editing.editor import Editor, EditStatus
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.errors import StoreUnavailable
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.history.events import Batch, undo_of_batch
from sigmamind_desktop.domain.numbers.attributes import can_be_edited
from sigmamind_desktop.ui.editing.number_flow import NumberFlow
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.kit.flow import Entry, Flow, Menu
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone


class UndoFlow(Flow):
    """Offers it in the dialog that has changed numbers, in a notice after it, and in the menu.

    Signals:
        offered: whether there is anything to bring back; carries a bool.
    """

    offered = Signal(bool)

    def __init__(
        self,
        *,
        book: NumberBook,
        editor: Editor,
        numbers: NumberFlow,
        notice: Notice,
        tasks: TaskKeeper,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._book = book
        self._editor = editor
        self._numbers = numbers
        self._notice = notice
        self._tasks = tasks
        self._window = window
        numbers.several_closed.connect(self._offer)
        numbers.undo_requested.connect(self._undo_here)
        numbers.batch_undo_requested.connect(lambda batch: tasks.spawn(self._open(batch), name="undo"))
        book.loaded.connect(self._look)
        book.row_removed.connect(self._look)
        editor.changed.connect(self._on_edited)

    def entries(self) -> Sequence[Entry]:
        """See `Flow`."""
        keys = QKeySequence.StandardKey.Undo
        text = self.tr("&Undo last change…")
        return (Entry(Menu.FILE, 1, text, self.open, keys, enabled_by=self.offered),)

    def open(self) -> None:
        """Show what would be brought back of the last change, whenever that was."""
        self._tasks.spawn(self._open(None), name="undo")

    def _on_edited(self, status: EditStatus) -> None:
        if not status.is_busy:
            self._look()

    def _look(self) -> None:
        self._tasks.spawn(self._tell(), name="undo offer")

    async def _tell(self) -> None:
        """Say whether there is anything to bring back; of a data file that can't be read others tell."""
        with suppress(StoreUnavailable):
            self.offered.emit(bool(self._changes_back(await self._book.batch(None))))

    def _offer(self, status: EditStatus) -> None:
        if not status.may_be_undone:
            return
        from sigmamind_desktop.ui.editing.messages import EditCounts

        actions: dict[str, Callable[[], object]] = {
            self.tr("Undo"): lambda: self._tasks.spawn(self._open(status.batch, at_once=True), name="undo"),
            self.tr("Dismiss"): self._notice.hide,
        }
        title = EditCounts().changed(status.changed, len(status.edits))
        self._notice.show_message(Tone.GOOD, title, actions=actions)

    def _undo_here(self, batch: str) -> None:
        self._tasks.spawn(self._start(batch), name="undo")

    async def _start(self, batch: str) -> None:
        """Bring back, in the dialog that is open."""
        try:
            done = await self._book.batch(batch)
        except StoreUnavailable as error:
            self._show_trouble(error)
            return
        if changes := self._changes_back(done):
            self._numbers.start(changes)

    def _changes_back(self, done: Batch) -> list[NumberChange]:
        return undo_of_batch(done, filter(can_be_edited, self._book.rows))

    async def _open(self, batch: str | None, *, at_once: bool = False) -> None:
        from sigmamind_desktop.ui.editing.undo_dialog import UndoDialog

        try:
            done = await self._book.batch(batch)
        except StoreUnavailable as error:
            self._show_trouble(error)
            return
        self._notice.hide()
        numbers = dict.fromkeys(number for number, _changes in done)
        rows = [row for number in numbers if (row := self._book.get(number)) is not None]
        dialog = UndoDialog(done, rows, self._window)
        if not dialog.has_any:
            dialog.deleteLater()
            self._notice.show_caution(
                self.tr("There is nothing to bring back"),
                self.tr("The last change from here was changed again since, or can't be undone."),
                until=self._editor.changed,
            )
            return
        self._numbers.open_dialog(dialog)
        if at_once:
            dialog.submit()

    def _show_trouble(self, error: StoreUnavailable) -> None:
        words = messages.store_trouble(error)
        self._notice.show_caution(words.title, words.text)
