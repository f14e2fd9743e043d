"""What was pasted, as "was" and "becomes": nothing goes into the form before it is confirmed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.fields.judging import without_secrets
from sigmamind_desktop.domain.reading.details import PastedDetails
from sigmamind_desktop.ui.importing.paste_messages import further_numbers, left_out, not_read
from sigmamind_desktop.ui.inputs.field_messages import field_label
from sigmamind_desktop.ui.kit import sizes, theme

_WIDTH, _HEIGHT = 560, 380
_DOTS = "••••••••"


class PasteDialog(QDialog):
    """Lets one choose what is taken over. Open it with `open()`.

    Signals:
        confirmed: carries the set of FieldIds that are ticked, and whether the clipboard is to forget it.
        several_requested: all the numbers that stand there are wanted.
    """

    confirmed = Signal(object, bool)
    several_requested = Signal()

    def __init__(self, details: PastedDetails, draft: Draft, parent: QWidget | None = None) -> None:
        """Build it.

        Args:
            details: what was read.
            draft: the form as it is.
            parent: the window to show it over.
        """
        super().__init__(parent)
        self.setObjectName("pasteDialog")
        self.setWindowTitle(self.tr("Paste details"))
        self.tree = QTreeWidget()
        self.tree.setObjectName("pasted")
        self.tree.setAccessibleName(self.tr("What is put into the form"))
        self.tree.setHeaderLabels([self.tr("Field"), self.tr("Was"), self.tr("Becomes")])
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().resizeSection(1, _WIDTH // 4)
        self._items = {field_id: self._item(field_id, details, draft) for field_id in details.fields}
        self.tree.addTopLevelItems(list(self._items.values()))
        self.tree.setCurrentItem(next(iter(self._items.values())))
        layout = theme.column(theme.MEDIUM, self, margin=theme.LARGE)
        layout.addWidget(theme.heading(self.tr("Put this into the form?"), 1.3))
        layout.addWidget(self.tree, stretch=1)
        for said in (*further_numbers(details), *left_out(details), *not_read(details)):
            layout.addWidget(QLabel(said, textFormat=Qt.TextFormat.PlainText, wordWrap=True))
        self.clears = QCheckBox(self.tr("Then empty the clipboard, which holds the password"))
        self.clears.setObjectName("clearClipboard")
        self.clears.setVisible(bool(details.password))
        layout.addWidget(self.clears)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        apply = QPushButton(self.tr("Put into the form"))
        apply.clicked.connect(self._confirm)
        buttons = theme.line(theme.SMALL)
        if details.further_numbers:
            several = QPushButton(self.tr("Import several numbers…"))
            several.clicked.connect(self.reject)
            several.clicked.connect(self.several_requested)
            buttons.addWidget(several)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(apply)
        layout.addLayout(buttons)
        apply.setDefault(True)  # a dialog knows its default only once that is within it
        apply.setFocus()
        sizes.open_as_large(self, _WIDTH, _HEIGHT)

    def _item(self, field_id: FieldId, details: PastedDetails, draft: Draft) -> QTreeWidgetItem:
        if field_id is FieldId.TRUNK_PASSWORD:
            was, becomes = _DOTS if draft.password else "", _DOTS
            same = draft.password == details.password
        else:
            was, becomes = draft.text(field_id), details.texts[field_id]
            same = was == becomes
            if was != without_secrets(draft).text(field_id):
                was = _DOTS
        item = QTreeWidgetItem([field_label(field_id), was, self.tr("Already so") if same else becomes])
        for column in (1, 2):
            item.setToolTip(column, theme.plain_tooltip(item.text(column)))
        # Nothing is to be chosen where nothing changes.
        if not same:
            item.setCheckState(0, Qt.CheckState.Checked)
        return item

    def _confirm(self) -> None:
        ticked = {
            field_id
            for field_id, item in self._items.items()
            if item.data(0, Qt.ItemDataRole.CheckStateRole) is not None
            and item.checkState(0) is Qt.CheckState.Checked
        }
        self.accept()
        self.confirmed.emit(ticked, self.clears.isChecked())
