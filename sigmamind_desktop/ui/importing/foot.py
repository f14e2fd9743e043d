"""The foot of the form: what became of an import, how it goes, whether all is ready, and the buttons."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from sigmamind_desktop.domain.errors import Created
from sigmamind_desktop.ui.importing.outcome import ImportOutcome
from sigmamind_desktop.ui.importing.progress import ImportProgress
from sigmamind_desktop.ui.kit import theme

if TYPE_CHECKING:
    # Made after the first paint, which does not need it.
    from sigmamind_desktop.ui.importing.ready_list import ReadyList


class ImportFoot(QWidget):
    """Lays out what belongs to the whole form.

    Attributes:
        outcome: what became of an import.
        progress: how it goes.
        clear_button: empties the form.
        cancel_button: stops waiting; shown while something is under way.
        import_button: the default one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ready: ReadyList | None = None
        self.outcome = ImportOutcome()
        self.outcome.setObjectName("outcome")
        self.progress = ImportProgress()
        self.clear_button = QPushButton(self.tr("Clear"), autoDefault=True)
        self.clear_button.setObjectName("clearButton")
        self.cancel_button = QPushButton(self.tr("Cancel"), autoDefault=True)
        self.cancel_button.setObjectName("cancelButton")
        self.cancel_button.hide()
        self.import_button = QPushButton(self.tr("Import number"))
        self.import_button.setObjectName("importButton")
        self.import_button.setDefault(True)
        # Wide, unless what is beside it needs the room.
        words = self.import_button.fontMetrics().horizontalAdvance(self.import_button.text())
        self.import_button.setMaximumWidth(words + 4 * theme.LARGE)
        self.import_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._buttons = theme.line(theme.SMALL)
        self._buttons.addWidget(self.clear_button)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.cancel_button)
        self._buttons.addWidget(self.import_button, stretch=100)
        self._layout = theme.column(theme.SMALL, self)
        self._layout.setContentsMargins(0, 0, theme.LARGE, 0)
        self._layout.addWidget(self.outcome)
        self._layout.addWidget(self.progress)
        self._layout.addLayout(self._buttons)

    def focus_next(self, created: Created) -> None:
        """Go to what is to be pressed after an import that did not succeed."""
        if created is Created.MAYBE:
            self.outcome.focus_first_button()
        else:
            self.import_button.setFocus()

    def put_outcome_away(self) -> None:
        """Hide the message; the focus goes from its buttons to the import's, not to whatever comes next."""
        if self.outcome.has_keyboard:
            self.import_button.setFocus()
        self.outcome.hide()

    def add_ready_list(self, ready: ReadyList, width: int) -> None:
        """Show above the buttons what is checked before an import.

        Args:
            ready: the list; its summary stands beside the buttons, or above them where there is no room.
            width: what there is at least, in device-independent pixels.
        """
        self._ready = ready
        self._layout.insertWidget(self._layout.count() - 1, ready)
        beside = (self.clear_button, ready.summary, self.import_button)
        if sum(each.sizeHint().width() for each in beside) + 2 * theme.SMALL <= width:
            self._buttons.insertWidget(1, ready.summary)
        else:  # large letters, long words
            self._layout.insertWidget(self._layout.count() - 1, ready.summary)
        for one, other in pairwise((self.clear_button, ready.button, *ready.fixes, self.import_button)):
            QWidget.setTabOrder(one, other)

    def set_busy(self, is_busy: bool) -> None:
        """Offer what can be done while something is under way, or while nothing is."""
        self.import_button.setEnabled(not is_busy)
        self.clear_button.setEnabled(not is_busy)
        self.cancel_button.setVisible(is_busy)
        if self._ready is not None:
            self._ready.set_paused(is_busy)
