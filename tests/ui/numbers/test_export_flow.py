"""Exporting, copying and filtering what the table shows."""

from __future__ import annotations

import asyncio
import csv
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from sigmamind_desktop.app.numbers.refreshing import RefreshPhase
from sigmamind_desktop.domain.numbers.record import NumberState
from sigmamind_desktop.ui.numbers.cells import Column

ONE, TWO = "+14155550100", "+14155550101"


@pytest.fixture
def filled(sandbox: Any, until: Any) -> Any:
    async def filled(person: Any) -> None:
        refresher = person.program.refresher
        sandbox.account.numbers[ONE] = {"sipPhoneNumber": ONE, "active": True, "friendlyName": "=1+1"}
        sandbox.account.numbers[TWO] = {
            "sipPhoneNumber": TWO,
            "active": False,
            "friendlyName": "<b>Desk</b>",
            "inboundAgentId": "awTw7UKhOsLGiDbt",
            "outboundPhoneNumber": "+442083661177",
        }
        await until(refresher.changed, lambda: refresher.status.phase is not RefreshPhase.REFRESHING)
        await refresher.start()
        await person.program.agents.refresh()
        person.window.numbers.table.sortByColumn(Column.NUMBER, Qt.SortOrder.AscendingOrder)

    return filled


async def _exported(person: Any) -> str:
    tasks = [task for task in asyncio.all_tasks() if task.get_name() == "export"]
    if tasks:
        await asyncio.wait(tasks)
    return str(person.window.numbers.notice.accessibleName())


def _rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


async def test_what_is_shown_is_exported(run_program: Any, options: Any, filled: Any, tmp_path: Path) -> None:
    async with run_program(options()) as person:
        await filled(person)
        table = person.window.numbers.table
        table.setColumnHidden(Column.SIP_URI, True)
        table.horizontalHeader().moveSection(Column.STATE, 0)
        shifted = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(person.window, Qt.Key.Key_S, shifted)
        [dialog] = person.window.findChildren(QFileDialog)
        assert dialog.defaultSuffix() == "xlsx"
        dialog.fileSelected.emit(str(tmp_path / "list.csv"))
        assert await _exported(person) == "2 rows exported"
        dialog.close()
        headings, first, second = _rows(tmp_path / "list.csv")
        assert headings == [
            *("State", "Number", "Name", "Will it ring?", "Inbound agent", "Outbound agent"),
            *("Test number", "Test call", "Imported"),
        ]
        assert first == ["Active", "'+14155550100", "'=1+1", "No inbound agent", "", "", "", "", ""]
        assert second == [
            *("Inactive", "'+14155550101", "<b>Desk</b>", "", "Support", "", "'+442083661177"),
            *("", ""),
        ]


async def test_a_search_is_exported_as_it_is_shown(
    run_program: Any, options: Any, filled: Any, tmp_path: Path
) -> None:
    async with run_program(options()) as person:
        await filled(person)
        person.window.numbers.search.setText("desk")
        person.program.flows.numbers.export_flow().export(tmp_path / "list.xlsx")
        assert await _exported(person) == "1 row exported"
        assert (tmp_path / "list.xlsx").read_bytes().startswith(b"PK")


@pytest.mark.expect_log("not exported")
async def test_a_file_that_can_not_be_written_is_said_in_words(
    run_program: Any, options: Any, filled: Any, tmp_path: Path
) -> None:
    async with run_program(options()) as person:
        await filled(person)
        person.program.flows.numbers.export_flow().export(tmp_path / "nowhere" / "list.csv")
        assert await _exported(person) == "“list.csv” could not be written"
        assert "another place" in person.window.numbers.notice.accessibleDescription()
        await person.press("Choose again", person.window.numbers.notice)
        [dialog] = person.window.findChildren(QFileDialog)
        dialog.close()


async def test_rows_are_copied_as_a_table_and_as_text(run_program: Any, options: Any, filled: Any) -> None:
    async with run_program(options()) as person:
        await filled(person)
        table = person.window.numbers.table
        for column in Column:
            table.setColumnHidden(column, column not in (Column.NUMBER, Column.NAME))
        table.selectAll()
        table.copy_rows(with_headings=True)
        assert (
            QApplication.clipboard().text()
            == "Number\tName\n+1 415-555-0100\t=1+1\n+1 415-555-0101\t<b>Desk</b>"
        )
        html = QApplication.clipboard().mimeData().html()
        assert html.count("<tr>") == 3
        assert html.count("mso-number-format") == html.count("<td") == 6
        assert "&lt;b&gt;Desk&lt;/b&gt;" in html
        QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert "Number" not in QApplication.clipboard().text()


async def test_a_state_is_chosen_and_nothing_in_it_is_said(
    run_program: Any, options: Any, filled: Any, said: Any
) -> None:
    async with run_program(options()) as person:
        await filled(person)
        numbers = person.window.numbers
        numbers.state.setCurrentText("Inactive")
        assert [row.number for row in numbers.model.shown] == [TWO]
        numbers.search.setText("=1+1")
        assert "No number with the state “Inactive” holds “=1+1”." in said(numbers)
        numbers.search.clear()
        numbers.state.setCurrentText("Unknown")
        assert "No number of your list has the state “Unknown”." in said(numbers)
        await person.press("Show all numbers", numbers)
        assert len(numbers.model.shown) == 2
        assert numbers.state.currentText() == "All states"
        offered = [numbers.state.itemData(i) for i in range(numbers.state.count())]
        assert [state for state in offered if state in set(NumberState)] == [*NumberState]
