"""What the person does to cells, to be undone."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QUndoCommand

from sigmamind_desktop.app.bulk.workbench import Workbench


class CellsCommand(QUndoCommand):
    """Puts texts into cells, by row and column of the table."""

    def __init__(self, bench: Workbench, texts: Mapping[tuple[int, int], str], name: str) -> None:
        super().__init__(name)
        self._bench = bench
        self._texts = dict(texts)
        self._before = {(row, column): bench.cell(row, column) for row, column in texts}

    def redo(self) -> None:
        """See Qt: pushing the command calls it too."""
        self._bench.set_cells(self._texts)

    def undo(self) -> None:
        """See Qt."""
        self._bench.set_cells(self._before)
