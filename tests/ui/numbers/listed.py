"""Three numbers as the view shows them, and a person's clicks on them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.ui.numbers.cells import Column
from sigmamind_desktop.ui.numbers.model import ROW_ROLE
from sigmamind_desktop.ui.numbers.view import NumbersView

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
ROWS = [
    PhoneNumber("+14155550100", NumberState.ACTIVE, "Support", imported_at=NOON),
    PhoneNumber("+442079460958", NumberState.INACTIVE, "London", imported_at=NOON - timedelta(days=1)),
    PhoneNumber("+4930901820", NumberState.NOT_CONFIRMED, "Berlin", imported_at=NOON - timedelta(days=2)),
]


def shown(view: NumbersView) -> list[str]:
    """The numbers of the rows, from top to bottom."""
    model = view.table.model()
    return [model.index(row, 0).data(ROW_ROLE).number for row in range(model.rowCount())]


def at_cell(view: NumbersView, row: int, column: Column) -> QPoint:
    """Where a cell is, in the table's viewport."""
    return view.table.visualRect(view.table.model().index(row, column)).center()


def click(view: NumbersView, row: int, column: Column = Column.NUMBER, *, control: bool = False) -> None:
    """Click on a cell."""
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, modifier, at_cell(view, row, column))
