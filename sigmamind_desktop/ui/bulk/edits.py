"""What the person does to cells, to be undone."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QUndoCommand

from sigmamind_desktop.app.bulk.workbench import Workbench


class CellsCommand(QUndoCommand):
    """Puts texts into cells, by row and column of the table; rows that it does not have yet are added."""

    def __init__(self, bench: Workbench, texts: Mapping[tuple[int, int], str], name: str) -> None:
        super().__init__(name)
        self._bench = bench
        self._texts = dict(texts)
        self._count = bench.row_count
        self._most = max(self._count, *(row + 1 for row, _ in texts))
        self._before = {place: bench.cell(*place) for place in texts if place[0] < self._count}

    def redo(self) -> None:
        """See Qt: pushing the command calls it too."""
        if self._most > self._count:
            self._bench.resize(self._most)
        self._bench.set_cells(self._texts)

    def undo(self) -> None:
        """See Qt."""
        if self._most > self._count:
            self._bench.resize(self._count)
        self._bench.set_cells(self._before)
