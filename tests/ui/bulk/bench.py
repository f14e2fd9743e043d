"""The window for several numbers with a table in it, as a person has it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from sigmamind_desktop.ui.bulk.window import BulkWindow
from tests.conftest import wait_until

_HEAD = "DID\tName\tTermination URI\tUsername\tPassword\tInbound agent"
_REST = "Desk\tacme.pstn.twilio.com\tacme\tcorrect-horse\tSupport"


def table_of(*numbers: str) -> str:
    return "\n".join([_HEAD, *(f"{number}\t{_REST}" for number in numbers)])


class Bench:
    """The window with a table in it."""

    def __init__(self, person: Any, window: BulkWindow) -> None:
        self.person = person
        self.window = window

    @property
    def view(self) -> Any:
        return self.window.view

    @property
    def table(self) -> Any:
        return self.view.table

    async def judged(self) -> None:
        bench = self.view.bench
        await wait_until(bench.counted, lambda: bench.is_judged)

    def states(self) -> list[str]:
        model = self.view.model
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def texts(self, column: int) -> list[str]:
        model = self.view.model
        return [model.index(row, column).data() for row in range(model.rowCount())]

    def select(self, top: int, left: int, bottom: int, right: int) -> None:
        self.table.setCurrentIndex(self.view.model.index(top, left))
        self.table.clearSelection()
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                index = self.view.model.index(row, column)
                self.table.selectionModel().select(index, self.table.selectionModel().SelectionFlag.Select)

    async def type_into(self, row: int, column: int, text: str) -> None:
        self.table.setCurrentIndex(self.view.model.index(row, column))
        self.table.edit(self.table.currentIndex())
        editor = QApplication.focusWidget()
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        # Qt's delegate writes it with the next turn of the loop.
        cell = self.view.model.index(row, column)
        await wait_until(self.view.bench.counted, lambda: cell.data() == text)

    def press(self, name: str) -> None:
        QTest.mouseClick(self.window.findChild(QPushButton, name), Qt.MouseButton.LeftButton)
