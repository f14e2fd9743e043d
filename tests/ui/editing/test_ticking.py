"""Ticking many numbers at once: by a filter, all, none, and the keyboard."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sigmamind_desktop.ui.editing.results import EditList

_NUMBERS = {f"+1415555{place:04}": "Desk" if place < 5010 else "Berlin" for place in range(5012)}
_FIRST = list(_NUMBERS)[:3]


@pytest.fixture
def numbers(show: Any) -> EditList:
    numbers = EditList()
    numbers.set_numbers(_NUMBERS, {}, {number: number in _FIRST for number in _NUMBERS})
    show(numbers, 600, 400)
    return numbers


def _key(numbers: EditList, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    numbers.tree.setFocus()
    QTest.keyClick(numbers.tree, key, modifier)


def test_how_many_are_ticked_is_counted(numbers: EditList) -> None:
    assert numbers.ticks.count.text() in ("3 of 5012 chosen", "3 of 5,012 chosen")


def test_all_and_none_are_a_press_each(numbers: EditList) -> None:
    numbers.ticks.all_button.click()
    assert len(numbers.ticked) == len(_NUMBERS)
    numbers.ticks.none_button.click()
    assert numbers.ticked == []
    assert numbers.ticks.count.text().startswith("0 of")


def test_all_are_those_that_the_filter_shows(numbers: EditList) -> None:
    numbers.ticks.none_button.click()
    numbers.ticks.filter.setText("berlin")
    numbers.ticks.all_button.click()
    assert numbers.ticked == ["+14155555010", "+14155555011"]
    numbers.ticks.filter.setText("+1 415 555-5010")
    numbers.ticks.none_button.click()
    numbers.ticks.filter.clear()
    assert numbers.ticked == ["+14155555011"]
    assert not any(item.isHidden() for item in numbers.tree.items())


def test_ctrl_a_and_space_tick_all_and_again_none(numbers: EditList) -> None:
    numbers.tree.setCurrentItem(numbers.tree.topLevelItem(9))
    _key(numbers, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    _key(numbers, Qt.Key.Key_Space)
    assert len(numbers.ticked) == len(_NUMBERS)
    _key(numbers, Qt.Key.Key_Space)
    assert numbers.ticked == []


def test_space_ticks_the_row_that_is_chosen(numbers: EditList) -> None:
    numbers.tree.setCurrentItem(numbers.tree.topLevelItem(3))
    _key(numbers, Qt.Key.Key_Space)
    assert numbers.ticked == list(_NUMBERS)[:4]


def test_what_can_not_be_changed_has_no_tick(show: Any) -> None:
    numbers = show(EditList(), 600, 400)
    numbers.set_numbers(dict.fromkeys(_FIRST, ""), {_FIRST[0]: "Left out"}, dict.fromkeys(_FIRST[1:], False))
    numbers.tree.selectAll()
    numbers.ticks.all_button.click()
    assert numbers.ticked == _FIRST[1:]
    assert numbers.ticks.count.text() == "2 of 2 chosen"
    numbers.set_numbers(dict.fromkeys(_FIRST, ""), {})
    assert not numbers.ticks.isVisible()


async def test_an_agent_is_set_for_those_that_are_ticked(
    run_program: Any, options: Any, sandbox: Any, have: Any, several: Any, until: Any
) -> None:
    have(*_FIRST)
    async with run_program(options()) as person:
        dialog = await several(person, "sales")
        dialog.list.ticks.none_button.click()
        dialog.submit()
        assert dialog.outcome.accessibleName() == "No number is ticked"
        dialog.list.ticks.filter.setText("0001")
        dialog.list.ticks.all_button.click()
        assert dialog.sum.text() == "1 of 3 numbers changes, 2 are left out"
        dialog.submit()
        editor = person.program.editor
        await until(editor.changed, lambda: editor.status.edits and not editor.status.is_busy)
        assert [number for number, _ in sandbox.account.changes] == [_FIRST[1]]
