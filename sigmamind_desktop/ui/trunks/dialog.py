"""The trunks that are kept: renamed, deleted, and given a new password."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.domain.trunks.saved import LONGEST_NAME, SavedTrunk, read_trunk_name
from sigmamind_desktop.ui.kit import sizes, theme
from sigmamind_desktop.ui.kit.cells import WholeTexts, fit_columns
from sigmamind_desktop.ui.kit.dialogs import question
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import isolated

_WIDTH, _HEIGHT = 640, 380


class TrunksDialog(QDialog):
    """Shows the trunks; a name is edited in its place.

    Signals:
        renamed: carries the SavedTrunk and its new name.
        delete_requested: carries the SavedTrunk.
        password_requested: carries the SavedTrunk whose password is to change everywhere.
        form_requested: the person wants to enter a trunk, where each comes from.
    """

    renamed = Signal(object, str)
    delete_requested = Signal(object)
    password_requested = Signal(object)
    form_requested = Signal()

    def __init__(self, book: TrunkBook, carriers: CarrierBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._carriers = carriers
        self._trunks: list[SavedTrunk] = []
        self._is_filling = False
        self.setObjectName("trunksDialog")
        self.setWindowTitle(self.tr("Saved trunks"))
        self.tree = QTreeWidget()
        self.tree.setObjectName("trunks")
        self.tree.setAccessibleName(self.tr("Saved trunks"))
        self.tree.setHeaderLabels(
            [self.tr("Name"), self.tr("Carrier"), self.tr("SIP URI"), self.tr("Username")]
        )
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        # Only the name can be edited, wherever in the row the person is.
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.itemDoubleClicked.connect(lambda _item, _column: self._rename())
        self.tree.setItemDelegate(WholeTexts(self.tree))
        self.tree.itemChanged.connect(self._on_item_changed)
        self.tree.currentItemChanged.connect(lambda *_: self._show_buttons())
        self.notice = Notice()
        self.rename_button = self._button(self.tr("Rename"), self._rename)
        self.delete_button = self._button(self.tr("Delete…"), self._ask_before_deletion)
        self.password_button = self._button(self.tr("Change the password everywhere…"), self._change_password)
        close = self._button(self.tr("Close"), self.accept)
        line = theme.line(theme.SMALL)
        for button in (self.rename_button, self.delete_button, self.password_button):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(close)
        layout = theme.column(theme.MEDIUM, self, margin=theme.LARGE)
        layout.addWidget(self.tree, stretch=1)
        layout.addWidget(self.notice)
        layout.addStretch()  # under what is said where there is no tree
        layout.addLayout(line)
        close.setDefault(True)  # a dialog knows its default only once that is within it
        book.changed.connect(self.show_trunks)
        self.show_trunks()
        fit_columns(self.tree)
        if self._trunks:
            sizes.open_as_large(self, _WIDTH, _HEIGHT)
        else:
            self.setMinimumWidth(_WIDTH // 2)
            sizes.fit_height(self)

    def show_trunks(self) -> None:
        """Show the trunks as they are kept; the one that was current stays so."""
        current = self._current()
        had_none, self._trunks = self.tree.isHidden(), self._book.trunks
        self._is_filling = True
        self.tree.clear()
        for trunk in self._trunks:
            carrier = self._carriers.carriers.of(trunk.host)
            name = carrier.name if carrier is not None else ""
            row = QTreeWidgetItem([trunk.name, name, isolated(trunk.host), isolated(trunk.username)])
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsEditable)
            self.tree.addTopLevelItem(row)
        self._is_filling = False
        ids = [trunk.trunk_id for trunk in self._trunks]
        place = ids.index(current.trunk_id) if current is not None and current.trunk_id in ids else 0
        if (item := self.tree.topLevelItem(place)) is not None:
            self.tree.setCurrentItem(item)
        self._show_buttons()
        self.tree.setVisible(bool(self._trunks))
        if not self._trunks:
            self.notice.show_message(
                Tone.NEUTRAL,
                self.tr("No trunk is saved yet"),
                self.tr(
                    "A saved trunk is typed once, for all your numbers. Enter one in the form, and tick that"
                    " it is to be kept: it is here after the import."
                ),
                {self.tr("Enter a trunk"): self._go_to_form},
            )
        elif had_none:
            self.notice.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks before it deletes, F2 edits the name."""
        if event.key() == Qt.Key.Key_Delete:
            self._ask_before_deletion()
        elif event.key() == Qt.Key.Key_F2:
            self._rename()
        else:
            super().keyPressEvent(event)

    def _button(self, text: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda: slot())
        return button

    def _current(self) -> SavedTrunk | None:
        item = self.tree.currentItem()
        place = self.tree.indexOfTopLevelItem(item) if item is not None else -1
        return self._trunks[place] if 0 <= place < len(self._trunks) else None

    def _show_buttons(self) -> None:
        for button in (self.rename_button, self.delete_button, self.password_button):
            button.setEnabled(self._current() is not None)
            button.setVisible(bool(self._trunks))

    def _rename(self) -> None:
        if (item := self.tree.currentItem()) is not None:
            self.tree.editItem(item, 0)

    def _on_item_changed(self, item: QTreeWidgetItem, _column: int) -> None:
        if self._is_filling:
            return
        trunk = self._trunks[self.tree.indexOfTopLevelItem(item)]
        others = [each for each in self._trunks if each != trunk]
        name = read_trunk_name(item.text(0), others)
        if name is not None:
            self.notice.hide()
            self.renamed.emit(trunk, name)
            return
        text = self.tr("It needs one to %n characters, and no other trunk may have it.", "", LONGEST_NAME)
        self.notice.show_message(Tone.BAD, self.tr("Choose another name"), text)
        self.show_trunks()

    def _ask_before_deletion(self) -> None:
        trunk = self._current()
        if trunk is None:
            return
        box = question(
            "deleteTrunkDialog",
            self.tr("Delete “{name}” from this computer?").format(name=trunk.name),
            self.tr(
                "Its password is deleted from the keychain too. Nothing changes at SigmaMind or at your"
                " carrier: numbers on this trunk stay as they are."
            ),
            self.tr("Delete"),
            self,
        )
        box.accepted.connect(lambda: self.delete_requested.emit(trunk))
        box.open()

    def _go_to_form(self) -> None:
        self.accept()
        self.form_requested.emit()

    def _change_password(self) -> None:
        trunk = self._current()
        if trunk is not None:
            self.accept()
            self.password_requested.emit(trunk)
