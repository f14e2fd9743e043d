"""A line under the table: what is said of the current cell, and its repair."""

from __future__ import annotations

from PySide6.QtCore import QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from sigmamind_desktop.app.bulk.workbench import Workbench
from sigmamind_desktop.domain.findings import Finding, Fix, Outcome, Repair
from sigmamind_desktop.ui.bulk.cell_delegate import Index
from sigmamind_desktop.ui.bulk.messages import cell_text
from sigmamind_desktop.ui.bulk.model import RowsModel
from sigmamind_desktop.ui.inputs.message_lines import MessageLines
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.words import isolated


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
        self.fix_button = QPushButton(autoDefault=False)
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

    def show_typed(self, index: Index, text: str) -> None:
        """Say what would be found of a text that is being typed into a cell."""
        field = self._model.field(index.column())
        finding = self._bench.judge_text(self._model.row_of(index), index.column() - 1, text)
        if field is not None and finding is not None:
            self._say(cell_text(field, finding, None, 0), None)

    def _say(self, said: str, finding: Finding | None) -> None:
        where = ""
        if self._index.isValid() and said:
            line = self._model.headerData(self._index.row(), Qt.Orientation.Vertical)
            where = self.tr("Row {row}").format(row=line)
        self._where.setText(where)
        self._message.say(said, may_grow=False)
        fix = finding.fix if finding is not None else None
        is_doubted = finding is not None and finding.outcome is Outcome.WARNING
        offers = (
            finding is not None
            and fix is not None
            and not self._model.is_locked
            and (not finding.outcome.may_be_sent or (is_doubted and fix.text != finding.value))
        )
        self._fix = fix if offers else None
        self.fix_button.setVisible(offers)
        if self._fix is not None:
            is_id = Repair.AS_ID in self._fix.repairs
            offer = (
                self.tr("It is an ID")
                if is_id
                else self.tr("Use {text}").format(text=isolated(self._fix.text))
            )
            self.fix_button.setText(theme.plain_button_text(offer or self.tr("Remove it")))

    def _on_clicked(self) -> None:
        if self._fix is not None and self._index.isValid():
            self.fix_accepted.emit(self._index, self._fix)
