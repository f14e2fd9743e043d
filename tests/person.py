"""Whoever sits before the whole program, as far as that is the same in every test."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sigmamind_desktop.app.importing.importer import ImportStatus
from sigmamind_desktop.bootstrap import Program
from tests.conftest import let_go, wait_until


@dataclass
class AtWindow:
    """The program as it runs, and what can be done and seen in its window."""

    program: Program

    @property
    def window(self) -> Any:
        return self.program.window

    @property
    def form(self) -> Any:
        return self.program.window.form

    def press_import(self) -> None:
        QTest.mouseClick(self.form.import_button, Qt.MouseButton.LeftButton)

    async def ended(self) -> ImportStatus:
        """Wait until no import is on its way."""
        importer = self.program.importer
        await wait_until(importer.changed, lambda: not importer.status.phase.is_busy)
        return importer.status

    def states(self) -> dict[str, str]:
        return {row.number: row.state.value for row in self.window.numbers.model.rows}

    async def settled(self) -> None:
        """Wait until what the start has begun is done."""
        starting = [task for task in asyncio.all_tasks() if task.get_name().startswith("load ")]
        if starting:
            await asyncio.wait(starting)


@asynccontextmanager
async def before(person: AtWindow, *, settled: bool) -> AsyncIterator[None]:
    """Start the program, and end it as its owner does."""
    try:
        await person.program.start()
        if settled:
            await person.settled()
        yield
    finally:
        await person.program.stop()
        let_go(person.program)
