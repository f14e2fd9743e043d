"""What the person does to cells, to be undone."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex
from PySide6.QtGui import QUndoCommand
from PySide6.QtWidgets import QTableView

from sigmamind_desktop.app.bulk.workbench import Workbench
from sigmamind_desktop.ui.bulk.model import RowsModel


class Selected:
    """Which cells are selected, to be brought back: by rows of the table, since others may be shown then."""

    def __init__(self, view: QTableView, model: RowsModel, cell: QModelIndex | None = None) -> None:
        """Remember what is selected now, or that one cell."""
        self._view = view
        self._model = model
        current = view.currentIndex() if cell is None else cell
        chosen = view.selectionModel().selection() if cell is None else QItemSelection(cell, cell)
        ranges = [chosen.at(place) for place in range(chosen.count())]
        self._current = (model.row_of(current), current.column())
        self._corners = [
            (model.row_of(each.topLeft()), each.left(), model.row_of(each.bottomRight()), each.right())
            for each in ranges
        ]
        self._heights = [each.height() for each in ranges]

    def bring_back(self) -> None:
        """Select them again, as far as they are shown."""
        selection = QItemSelection()
        for (top, left, bottom, right), height in zip(self._corners, self._heights, strict=True):
            first, last = self._model.index_of(top, left), self._model.index_of(bottom, right)
            if first.isValid() and last.row() - first.row() + 1 == height:
                selection.select(first, last)
        flags = QItemSelectionModel.SelectionFlag
        chosen = self._view.selectionModel()
        chosen.setCurrentIndex(self._model.index_of(*self._current), flags.ClearAndSelect)
        chosen.select(selection, flags.ClearAndSelect)
        self._view.scrollTo(chosen.currentIndex())


class CellsCommand(QUndoCommand):
    """Puts texts into cells, by row and column of the table; rows that it does not have yet are added."""

    def __init__(
        self, bench: Workbench, texts: Mapping[tuple[int, int], str], name: str, selected: Selected
    ) -> None:
        super().__init__(name)
        self._bench = bench
        self._texts = dict(texts)
        self._selected = selected
        self._was_undone = False
        self._count = bench.row_count
        self._most = max(self._count, *(row + 1 for row, _ in texts))
        self._before = {place: bench.cell(*place) for place in texts if place[0] < self._count}

    def redo(self) -> None:
        """See Qt: pushing the command calls it too, when the person may have gone on to another cell."""
        is_longer = self._most > self._count
        if is_longer:
            self._bench.resize(self._most)
        self._bench.set_cells(self._texts)
        if is_longer or self._was_undone:
            self._selected.bring_back()

    def undo(self) -> None:
        """See Qt."""
        if self._most > self._count:
            self._bench.resize(self._count)
        self._bench.set_cells(self._before)
        self._was_undone = True
        self._selected.bring_back()
