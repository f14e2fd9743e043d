"""The trunks that are kept, to choose from; hidden while there are none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.domain.trunks.saved import SavedTrunk
from sigmamind_desktop.ui.inputs.controls import ChoiceBox
from sigmamind_desktop.ui.kit import theme

_SHORTEST = 16
"""Letters of a trunk's name that are seen at least."""


class SavedTrunkRow(QWidget):
    """A list of trunks, and the way to manage them.

    Signals:
        chosen: the person chose one; carries the SavedTrunk.
        manage_requested: the person wants to rename or delete some, or change a password.
    """

    chosen = Signal(object)
    manage_requested = Signal()

    def __init__(self, book: TrunkBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._trunks: list[SavedTrunk] = []
        self._shown: SavedTrunk | None = None
        self.list = ChoiceBox()
        self.list.setObjectName("savedTrunk")
        self.list.setAccessibleName(self.tr("Saved trunk"))
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list.setMinimumContentsLength(_SHORTEST)
        self.list.activated.connect(self._on_activated)
        manage = QPushButton(self.tr("Manage…"), autoDefault=True)
        manage.setObjectName("manageTrunksButton")
        manage.clicked.connect(self.manage_requested)
        layout = theme.line(theme.SMALL, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, stretch=1)
        layout.addWidget(manage)
        book.changed.connect(self._offer_trunks)
        self._offer_trunks()

    @property
    def has_trunks(self) -> bool:
        """Whether there are any to choose from."""
        return bool(self._trunks)

    def show_trunk(self, trunk: SavedTrunk | None) -> None:
        """Show which trunk is meant, if it is one of them."""
        self._shown = trunk
        self.list.setCurrentIndex(self._trunks.index(trunk) + 1 if trunk in self._trunks else 0)

    def _offer_trunks(self) -> None:
        self._trunks = self._book.trunks
        self.list.clear()
        self.list.addItem(self.tr("None: entered below"))
        for trunk in self._trunks:
            self.list.addItem(trunk.name)
        self.show_trunk(self._shown)

    def _on_activated(self, place: int) -> None:
        if place > 0:
            self.chosen.emit(self._trunks[place - 1])
