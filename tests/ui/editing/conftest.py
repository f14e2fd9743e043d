from __future__ import annotations

import asyncio
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from sigmamind_desktop.ui.editing.agents_dialog import AgentsDialog


@pytest.fixture
def several(refreshed: Any) -> Any:
    """The dialog for all numbers, opened as the table's menu does."""

    async def several(person: Any, agent: str) -> AgentsDialog:
        await refreshed(person)
        table = person.window.numbers.table
        table.selectAll()
        table.agents_requested.emit(table.selected_rows())
        [dialog] = person.window.findChildren(AgentsDialog)
        QTest.keyClicks(dialog.agent.input, agent)
        return dialog

    return several


@pytest.fixture
def undo_offered() -> Any:
    """Whether the menu offers to bring back, once the data file has said what there is."""

    async def undo_offered(person: Any) -> bool:
        while reading := [task for task in asyncio.all_tasks() if task.get_name() == "undo offer"]:
            await asyncio.wait(reading)
        menus = person.window.menuBar().findChildren(QMenu)
        [undo] = [each for menu in menus for each in menu.actions() if each.text() == "&Undo last change…"]
        return bool(undo.isEnabled())

    return undo_offered
