"""The widths of a table's columns: what becomes of each row, and then the file's cells."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtWidgets import QTableView

from sigmamind_desktop.domain.bulk.rows import RowKind
from sigmamind_desktop.ui.bulk.messages import kind_text
from sigmamind_desktop.ui.bulk.model import STATE
from sigmamind_desktop.ui.kit import theme

_WIDEST: Final = 260
"""Of the file's, for letters of the usual size."""
_NARROWEST: Final = 110
LOOKED_AT: Final = 30
"""Rows that the columns suit: a file may have thousands."""


def fit_cells(table: QTableView) -> None:
    """Give each column of the file what its heading and its first texts need, and none too much."""
    for column in range(STATE + 1, table.model().columnCount()):
        head = table.horizontalHeader().sectionSizeFromContents(column).width()
        wanted = max(_need(table, column) + 3 * theme.LARGE, head + theme.LARGE, _NARROWEST)
        table.setColumnWidth(column, min(wanted, round(_WIDEST * theme.font_scale(table.font()))))


def fit_states(table: QTableView) -> None:
    """Give the states what each needs; one that names fields, as far as the file's columns leave room."""
    least = width_of_states(
        table, (kind_text(kind, {}, 9999) for kind in RowKind if kind is not RowKind.TO_DO)
    )
    header = table.horizontalHeader()
    room = table.viewport().width() - (header.length() - header.sectionSize(STATE))
    table.setColumnWidth(STATE, max(least, min(_need(table, STATE) + _margin(table), room)))


def width_of_states(table: QTableView, states: Iterable[str]) -> int:
    """What the widest of them needs, with its icon."""
    return max(map(table.fontMetrics().horizontalAdvance, states)) + _margin(table)


def _margin(table: QTableView) -> int:
    return theme.beside_letters(2 * theme.LARGE, table.font())


def _need(table: QTableView, column: int) -> int:
    """What the texts in the first rows need."""
    model, metrics = table.model(), table.fontMetrics()
    texts = (model.index(row, column).data() for row in range(min(model.rowCount(), LOOKED_AT)))
    return max((metrics.horizontalAdvance(text) for text in texts if text), default=0)
