from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtTest import QTest

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
