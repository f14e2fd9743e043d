"""What happened to all numbers, in one list."""

from __future__ import annotations

import asyncio
import csv
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.ui.history.happened_dialog import HappenedDialog

ONE = "+14155550100"
REFUSED = "+14155550422"


async def _named(name: str) -> None:
    if tasks := [task for task in asyncio.all_tasks() if task.get_name() == name]:
        await asyncio.wait(tasks)


async def _opened(person: Any) -> HappenedDialog:
    person.choose("&What happened…")
    await _named("what happened")
    [dialog] = person.window.findChildren(HappenedDialog)
    assert isinstance(dialog, HappenedDialog)
    return dialog


def _rows(dialog: HappenedDialog) -> list[list[str]]:
    tree = dialog.tree
    items = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    return [[item.text(column) for column in (1, 2, 3)] for item in items if not item.isHidden()]


async def _with_happenings(person: Any, refreshed: Any) -> None:
    await refreshed(person)
    person.fill(REFUSED)
    person.press_import()
    await person.ended()
    await person.program.editor.start([NumberChange(ONE, {FieldId.FRIENDLY_NAME: "Night desk"})])


async def test_refused_imports_and_changes_are_listed_the_newest_first(
    run_program: Any, options: Any, have: Any, refreshed: Any
) -> None:
    have(ONE)
    async with run_program(options()) as person:
        await _with_happenings(person, refreshed)
        dialog = await _opened(person)
        changed, refused = _rows(dialog)
        assert changed == ["+1 415-555-0100", "Night desk", "Changed, name: “Desk” → “Night desk”"]
        assert refused[:2] == ["+1 415-555-0422", ""]
        assert refused[2].startswith("Import failed: ")
        assert dialog.count.text() == ""  # nothing is hidden
        dialog.reject()


async def test_it_is_searched_copied_and_exported(
    run_program: Any, options: Any, have: Any, refreshed: Any, tmp_path: Path
) -> None:
    have(ONE)
    async with run_program(options()) as person:
        await _with_happenings(person, refreshed)
        dialog = await _opened(person)
        QTest.keyClicks(dialog.search, "(415) 555-0422")
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert [row[0] for row in _rows(dialog)] == ["+1 415-555-0422"]
        assert dialog.count.text() == "1 of 2 shown"
        dialog.tree.setFocus()
        dialog.tree.selectAll()
        QTest.keyClick(dialog.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert "+1 415-555-0422" in QApplication.clipboard().text()
        assert "Night desk" not in QApplication.clipboard().text()
        dialog._export.export(tmp_path / "happened.csv")
        await _named("export")
        assert dialog.notice.accessibleName() == "1 row exported"
        assert not person.window.numbers.notice.isVisible()
        with (tmp_path / "happened.csv").open(encoding="utf-8-sig", newline="") as file:
            headings, row = csv.reader(file)
        assert headings == ["When", "Number", "Name", "What", "Who"]
        assert row[1] == "'+14155550422"
        dialog.reject()


async def test_what_happened_has_the_room_that_the_other_columns_leave(
    run_program: Any, options: Any, have: Any, refreshed: Any
) -> None:
    have(ONE)
    async with run_program(options()) as person:
        await _with_happenings(person, refreshed)
        dialog = await _opened(person)
        for width in (dialog.width(), dialog.width() + 200, 300):
            dialog.resize(width, dialog.height())
            widths = [dialog.tree.columnWidth(column) for column in range(5)]
            what = dialog.tree.viewport().width() - sum(widths) + widths[3]
            assert widths[3] == max(what, dialog.tree.fontMetrics().averageCharWidth() * 40)
        dialog.reject()


async def test_numbers_and_addresses_keep_their_order_and_are_copied_and_exported_as_they_are(
    run_program: Any, options: Any, have: Any, refreshed: Any, tmp_path: Path, from_the_right: None
) -> None:
    have(ONE)
    async with run_program(options()) as person:
        await refreshed(person)
        changed = {FieldId.TERMINATION_SIP_URI: "sip.telnyx.com:5060", FieldId.OUTBOUND_PHONE_NUMBER: REFUSED}
        await person.program.editor.start([NumberChange(ONE, changed)])
        dialog = await _opened(person)
        [(number, _, what)] = _rows(dialog)
        assert number == "\u2066+1 415-555-0100\u2069"
        assert "\u2066sip.telnyx.com:5060\u2069" in what
        assert "\u2066+1 415-555-0422\u2069" in what
        dialog.tree.setFocus()
        dialog.tree.selectAll()
        QTest.keyClick(dialog.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        dialog._export.export(tmp_path / "happened.csv")
        await _named("export")
        for text in (QApplication.clipboard().text(), (tmp_path / "happened.csv").read_text("utf-8-sig")):
            assert "sip.telnyx.com:5060" in text
            assert not {"\u2066", "\u2069"} & set(text)
        dialog.reject()


async def test_what_has_no_room_in_a_line_is_read_to_its_end_in_several(
    run_program: Any, options: Any, have: Any, refreshed: Any
) -> None:
    have(ONE)
    async with run_program(options()) as person:
        await refreshed(person)
        names = ["The desk where somebody answers at night and over the weekend, in Berlin", "Night desk"]
        for name in names:
            await person.program.editor.start([NumberChange(ONE, {FieldId.FRIENDLY_NAME: name})])
        dialog = await _opened(person)
        tree = dialog.tree
        for width in (1400, 700):
            dialog.resize(width, dialog.height())
            for place in range(tree.topLevelItemCount()):
                cell = tree.visualRect(tree.model().index(place, 3))
                text = tree.topLevelItem(place).text(3)
                words = tree.fontMetrics().boundingRect(cell, Qt.TextFlag.TextWordWrap, text)
                assert cell.height() >= words.height()
            assert (tree.visualItemRect(tree.topLevelItem(0)).height() > 2 * tree.fontMetrics().height()) is (
                width == 700
            )
        dialog.reject()


async def test_nothing_happened_yet(run_program: Any, options: Any, refreshed: Any) -> None:
    async with run_program(options()) as person:
        await refreshed(person)
        dialog = await _opened(person)
        assert dialog.count.text() == "Nothing was done on this computer yet."
        dialog.reject()
