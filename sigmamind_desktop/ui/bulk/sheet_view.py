"""A table that is open: its rows, the counts of them, and what is said of a cell."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from sigmamind_desktop.app.bulk.workbench import Workbench
from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.ui.bulk.cell_line import CellLine
from sigmamind_desktop.ui.bulk.filter_bar import FilterBar
from sigmamind_desktop.ui.bulk.model import STATE, RowsModel
from sigmamind_desktop.ui.bulk.table import RowsTable
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.announce import announce


class SheetView(QWidget):
    """Arranges them, and keeps them in step.

    Attributes:
        bench: what is shown.
        model: its rows.
        table: the view of them.
        filters: the counts.
        line: what is said of the current cell.

    Signals:
        counted: how many rows are of which kind has changed.
    """

    counted = Signal()

    def __init__(self, bench: Workbench, agents: AgentBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench = bench
        bench.setParent(self)
        self.model = RowsModel(bench, agents.agents, self)
        self.table = RowsTable(self.model, bench, agents)
        self.filters = FilterBar()
        self.line = CellLine(self.model, bench)
        self.filters.chosen.connect(self.model.show_kinds)
        self.table.cell_changed.connect(self._say)
        self.table.typed.connect(self.line.show_typed)
        self.line.fix_accepted.connect(self.table.use_fix)
        agents.changed.connect(self.model.set_agents)
        bench.counted.connect(self._on_counted)
        bench.columns_changed.connect(self._on_columns_changed)
        for keys, make, tell in (
            (QKeySequence.StandardKey.Undo, self.table.undo.createUndoAction, self._tell_undone),
            (QKeySequence.StandardKey.Redo, self.table.undo.createRedoAction, self._tell_redone),
        ):
            action = make(self)
            action.setShortcuts(keys)
            action.triggered.connect(tell)
            self.addAction(action)
        layout = theme.column(theme.SMALL, self, margin=0)
        layout.addWidget(self.filters)
        layout.addWidget(self.table, stretch=1)
        layout.addWidget(self.line)
        self.filters.show_counts(bench.counts, bench.row_count)

    def set_locked(self, locked: bool) -> None:
        """Let the cells stay as they are, or be edited again."""
        self.model.is_locked = locked
        self._say()

    def go_to_first_problem(self) -> None:
        """Go to the first row with something to do."""
        for place in range(self.model.rowCount()):
            for column in range(STATE + 1, self.model.columnCount()):
                finding = self.model.finding(self.model.index(place, column))
                if finding is not None and not finding.outcome.may_be_sent:
                    self.table.go_to(place, column)
                    return

    def _say(self) -> None:
        self.line.show_cell(self.table.currentIndex())

    def _tell_undone(self) -> None:
        announce(self.table, self.tr("Undone: {what}").format(what=self.table.undo.redoText()))

    def _tell_redone(self) -> None:
        announce(self.table, self.tr("Done again: {what}").format(what=self.table.undo.undoText()))

    def _on_counted(self) -> None:
        if self.bench.is_judged:  # no button comes and goes while they are counted
            self.filters.show_counts(self.bench.counts, self.bench.row_count)
        self.counted.emit()

    def _on_columns_changed(self) -> None:
        self.filters.show_all()
        self.table.fit_columns()
