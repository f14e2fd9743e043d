"""Enter in a list that is open takes what is under the cursor, and does nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.draft import FieldId

_LISTS: dict[str, Callable[[Any], QComboBox]] = {
    "country": lambda person: person.form.rows[FieldId.PHONE_NUMBER].input.parent().findChild(QComboBox),
    "carrier": lambda person: person.form.trunk.carrier.list,
    "state": lambda person: person.window.numbers.state,
}


def _enter_in(box: QComboBox, key: Qt.Key) -> None:
    """Open a list, go down, and press Enter, as a person does who uses the keyboard."""
    box.setFocus()
    box.showPopup()
    taken: list[int] = []
    box.activated.connect(taken.append)
    view = box.view()
    assert view.isVisible()
    view.window().activateWindow()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    under = view.currentIndex().row()
    QTest.keyClick(view, key)
    assert not view.isVisible()
    assert taken == [under]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter], ids=["Return", "Enter"])
@pytest.mark.parametrize("name", _LISTS)
async def test_enter_in_a_list_of_the_window_imports_nothing(
    name: str, key: Qt.Key, run_program: Any, options: Any, have: Any, refreshed: Any, sandbox: Any
) -> None:
    have("+14155550111")
    async with run_program(options()) as person:
        await refreshed(person)
        person.fill("+14155550100")
        _enter_in(_LISTS[name](person), key)
        assert person.program.importer.status.phase is Phase.WAITING
        assert sandbox.account.requests == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter], ids=["Return", "Enter"])
async def test_enter_in_the_countries_of_a_number_saves_nothing(
    key: Qt.Key, run_program: Any, options: Any, have: Any, opened: Any, sandbox: Any
) -> None:
    have("+14155550100")
    async with run_program(options()) as person:
        dialog = await opened(person)
        dialog.form.rows[FieldId.FRIENDLY_NAME].input.setText("Night desk")
        box = dialog.form.rows[FieldId.OUTBOUND_PHONE_NUMBER].input.parent().findChild(QComboBox)
        _enter_in(box, key)
        assert dialog.isVisible()
        assert not person.program.editor.status.edits
        assert sandbox.account.changes == []
        dialog.done(0)
