from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from sigmamind_desktop.ui.bulk.row_heads import RowHeads


class Lines(QAbstractTableModel):
    """Ten thousand rows, of which each line's number is noted when it is asked for."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self.rows = rows
        self.asked: set[int] = set()

    def rowCount(self, _parent: Any = QModelIndex()) -> int:  # noqa: B008
        return self.rows

    def columnCount(self, _parent: Any = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, _index: Any, _role: int = 0) -> None:
        return None

    def headerData(self, section: int, _orientation: Any, role: int = 0) -> str | None:
        self.asked.add(section)
        return str(section + 2) if role == Qt.ItemDataRole.DisplayRole else None


def _shown(make: Callable[[QTableView], QHeaderView], lines: Lines, show: Any) -> int:
    view = QTableView()
    heads = make(view)
    view.setVerticalHeader(heads)
    view.setModel(lines)
    show(view, 400, 300)
    return heads.width()


def test_only_heads_that_are_seen_are_asked_for_and_the_last(show: Any) -> None:
    lines = Lines(10_000)
    width = _shown(RowHeads, lines, show)
    assert {row for row in lines.asked if row > 100} == {9_999}
    assert width == _shown(partial(QHeaderView, Qt.Orientation.Vertical), Lines(10_000), show)


def test_without_a_row_they_are_as_qt_would_have_them(show: Any) -> None:
    width = _shown(RowHeads, Lines(0), show)
    assert width == _shown(partial(QHeaderView, Qt.Orientation.Vertical), Lines(0), show)
