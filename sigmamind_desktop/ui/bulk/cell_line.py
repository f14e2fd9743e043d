"""A line under the table: what is said of the current cell, and its repair."""

from __future__ import annotations

from PySide6.QtCore import QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from sigmamind_desktop.app.bulk.workbench import Workbench
from sigmamind_desktop.domain.findings import Finding, Fix
from sigmamind_desktop.ui.bulk.cell_delegate import Index
from sigmamind_desktop.ui.bulk.messages import cell_text, fix_text, offered_fix
from sigmamind_desktop.ui.bulk.model import RowsModel
from sigmamind_desktop.ui.inputs.controls import TextInput
from sigmamind_desktop.ui.inputs.message_lines import MessageLines
from sigmamind_desktop.ui.kit import theme


class CellLine(QWidget):
    """Says of a cell what the form says of a field.

    Signals:
        fix_accepted: the person took the offered repair; carries the cell's index and the Fix.
    """

    fix_accepted = Signal(object, object)

    def __init__(self, model: RowsModel, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._bench = bench
        self._index: Index = QPersistentModelIndex()
        self._fix: Fix | None = None
        self._where = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._where.setFont(theme.scaled_font(self.font(), 1.0, bold=True))
        self._message = MessageLines()
        self.fix_button = QPushButton(autoDefault=True)
        self.fix_button.setObjectName("useFixButton")
        self.fix_button.clicked.connect(self._on_clicked)
        layout = theme.line(theme.SMALL, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._where, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._message, stretch=1)
        layout.addWidget(self.fix_button, alignment=Qt.AlignmentFlag.AlignTop)
        self.show_cell(self._index)

    @property
    def text(self) -> str:
        """What is said."""
        return self._message.text()

    def show_cell(self, index: Index) -> None:
        """Say what is found of a cell as it is."""
        self._index = QPersistentModelIndex(index)
        is_cell = index.isValid()
        self._say(self._model.said(index) if is_cell else "", self._model.finding(index) if is_cell else None)

    def show_typed(self, index: Index, editor: TextInput) -> None:
        """Say what would be found of the text that is being typed into a cell."""
        field = self._model.field(index.column())
        finding = self._bench.judge_text(self._model.row_of(index), index.column() - 1, editor.text())
        if field is not None and finding is not None:
            said = cell_text(field, finding, None, 0)
            self._say(said, None)
            editor.setAccessibleDescription(said)

    def _say(self, said: str, finding: Finding | None) -> None:
        where = ""
        if self._index.isValid() and said:
            line = self._model.headerData(self._index.row(), Qt.Orientation.Vertical)
            where = self.tr("Row {row}").format(row=line)
        self._where.setText(where)
        self._message.say(said, may_grow=False)
        self._fix = None if self._model.is_locked else offered_fix(finding)
        self.fix_button.setVisible(self._fix is not None)
        if self._fix is not None:
            self.fix_button.setText(theme.plain_button_text(fix_text(self._fix)))

    def _on_clicked(self) -> None:
        if self._fix is not None and self._index.isValid():
            self.fix_accepted.emit(self._index, self._fix)
