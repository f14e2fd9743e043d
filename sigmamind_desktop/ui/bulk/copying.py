"""Cells as spreadsheets copy them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex


def block_of(cells: Iterable[QModelIndex]) -> list[list[str]]:
    """Cells as they are shown, by lines; what of the block around them was not chosen is empty."""
    texts = {(each.row(), each.column()): " ".join((each.data() or "").split()) for each in cells}
    columns = sorted({column for _, column in texts})
    rows = sorted({row for row, _ in texts})
    return [[texts.get((row, column), "") for column in columns] for row in rows]
