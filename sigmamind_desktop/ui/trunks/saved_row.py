"""The trunks that are kept, to choose from; hidden while there are none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.domain.trunks.saved import SavedTrunk
from sigmamind_desktop.ui.inputs.controls import ChoiceBox
from sigmamind_desktop.ui.kit import theme


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
        self._meant = ("", "")
        self.list = ChoiceBox()
        self.list.setObjectName("savedTrunk")
        self.list.setAccessibleName(self.tr("Saved trunk"))
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list.activated.connect(self._on_activated)
        label = QLabel(self.tr("Saved trunk"))
        label.setBuddy(self.list)
        manage = QPushButton(self.tr("Manage…"), autoDefault=False)
        manage.setObjectName("manageTrunksButton")
        manage.clicked.connect(self.manage_requested)
        line = theme.line(theme.SMALL)
        line.addWidget(self.list, stretch=1)
        line.addWidget(manage)
        layout = theme.column(3, self)
        layout.setContentsMargins(0, 0, 0, theme.SMALL)
        layout.addWidget(label)
        layout.addLayout(line)
        book.changed.connect(self._offer_trunks)
        self._offer_trunks()

    def show_trunk(self, host: str, username: str) -> None:
        """Show which trunk a host and a username mean."""
        self._meant = (host, username)
        places = (place for place, trunk in enumerate(self._trunks, start=1) if trunk.is_of(host, username))
        self.list.setCurrentIndex(next(places, 0))

    def _offer_trunks(self) -> None:
        self._trunks = self._book.trunks
        self.list.clear()
        self.list.addItem(self.tr("None: entered below"))
        for trunk in self._trunks:
            self.list.addItem(trunk.name)
        self.setVisible(bool(self._trunks))
        self.show_trunk(*self._meant)

    def _on_activated(self, place: int) -> None:
        if place > 0:
            self.chosen.emit(self._trunks[place - 1])
