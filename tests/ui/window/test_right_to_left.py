"""Where words run from the right, numbers, addresses and keys still run from the left."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from tests.conftest import wait_until
from tests.ui.window.words.listening import is_ours, not_isolated, texts_of


def _turned(window: QWidget) -> list[tuple[str, str]]:
    """The facts whose parts would be turned round, each with where it stands."""
    found = []
    for widget in (window, *window.findChildren(QWidget)):
        if widget.layoutDirection() is Qt.LayoutDirection.RightToLeft and is_ours(widget):
            for kind, text in texts_of(widget):
                where = f"{kind} of {type(widget).__name__} {widget.objectName()}"
                found += [(fact, where) for fact in not_isolated(text or "")]
    return found


@pytest.mark.parametrize("number", ["+14155550100", "+14155550422"])
async def test_no_fact_is_turned_round_in_the_window(
    number: str, run_program: Any, options: Any, have: Any, refreshed: Any, from_the_right: None
) -> None:
    have("+14155550199")
    async with run_program(options()) as person:
        await refreshed(person)
        person.fill(number)
        person.press_import()
        await person.ended()
        assert "\u2066••••demo\u2069" in person.status_bar()
        assert person.window.numbers.model.index(0, 0).data().startswith("\u2066")
        assert _turned(person.window) == []


async def test_no_fact_is_turned_round_among_several_numbers(
    run_program: Any, options: Any, from_the_right: None, tmp_path: Path
) -> None:
    table = tmp_path / "numbers.csv"
    table.write_text("Phone number,Name,Termination URI\n+14155550100,Desk,acme.pstn.twilio.com\n", "utf-8")
    async with run_program(options()) as person:
        flow = person.program.flows.bulk
        flow.open_file(table)
        await wait_until(flow._opener.opened, lambda: flow.window.view is not None)
        bench = flow.window.view.bench
        await wait_until(bench.counted, lambda: bench.is_judged)
        rows, painted = flow.window.view.table, QStyleOptionViewItem()
        shown = []
        for column in range(1, 4):
            rows.itemDelegate().initStyleOption(painted, rows.model().index(0, column))
            shown.append(painted.text)
        assert shown == ["\u2066+14155550100\u2069", "Desk", "\u2066acme.pstn.twilio.com\u2069"]
        rows.selectAll()
        rows.copy()
        assert "+14155550100" in QGuiApplication.clipboard().text()
        assert "\u2066" not in QGuiApplication.clipboard().text()
