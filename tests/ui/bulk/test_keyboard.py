"""Keyboard and screen reader reach everything in the window for several numbers, cells included."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from sigmamind_desktop.domain.bulk.rows import RowKind
from sigmamind_desktop.domain.draft import FieldId
from tests.ui.bulk.bench import Bench, table_of

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was announced."""
    real, said = QtGui.QAccessibleAnnouncementEvent, []

    def hear(widget: Any, text: str) -> Any:
        said.append(text)
        return real(widget, text)

    monkeypatch.setattr(QtGui, "QAccessibleAnnouncementEvent", hear)
    return said


def _by_tab(window: QWidget) -> Iterator[QWidget]:
    """What Tab stops at, in its order."""
    each = window.nextInFocusChain()
    while each is not window:
        by_tab = each.focusPolicy() & Qt.FocusPolicy.TabFocus
        if by_tab and each.isVisibleTo(window) and each.isEnabled() and each.focusProxy() is None:
            yield each
        each = each.nextInFocusChain()


def _heard(widget: QWidget) -> str:
    heard = QAccessible.queryAccessibleInterface(widget)
    labels = heard.relations(QAccessible.RelationFlag.Label)
    return heard.text(QAccessible.Text.Name) or "".join(
        label.text(QAccessible.Text.Name) for label, _flag in labels
    )


def _press(widget: QWidget, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, keys)


def _menu(bench: Bench) -> QMenu:
    """The menu that its key opens at the current cell."""
    at = bench.table.visualRect(bench.table.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, bench.table.mapToGlobal(at))
    QApplication.sendEvent(bench.table.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


async def test_tab_goes_through_the_window_as_the_eye_does(several: Any) -> None:
    async with several(table_of("14155552671", "?")) as bench:
        bench.table.go_to(1, 1)
        stops = list(_by_tab(bench.window))
        named = [bench.view.filters.buttons[None], bench.table, bench.window.start_button]
        assert [stops.index(each) for each in named] == sorted(stops.index(each) for each in named)
        before = bench.window.rect().topLeft()
        for each in stops:
            corner = each.mapTo(bench.window, QPoint(0, 0))
            is_below = corner.y() + each.height() / 2 > before.y()
            assert is_below, f"{each.objectName()} is above what Tab comes from"
            before = corner


async def test_whatever_tab_stops_at_has_a_name(several: Any) -> None:
    async with several(table_of("14155552671", "?")) as bench:
        bench.table.go_to(1, 1)
        nameless = [
            each.objectName() or type(each).__name__ for each in _by_tab(bench.window) if not _heard(each)
        ]
        assert not nameless


async def test_cells_and_headings_say_what_is_seen(several: Any) -> None:
    async with several(table_of("1.41556E+10", "+14155552672")) as bench:
        heard = QAccessible.queryAccessibleInterface(bench.table)
        width = bench.view.model.columnCount() + 1  # the first of a line is its head

        def text(line: int, place: int, kind: QAccessible.Text = QAccessible.Text.Name) -> str:
            return str(heard.child(line * width + place).text(kind))

        assert text(1, 1) == "To do: Phone number"
        assert text(1, 2).startswith("1.41556E+10. A spreadsheet has rounded")
        assert text(1, 6) == "••••••"
        assert text(1, 0) == "2"
        assert text(0, 2) == "DID: Phone number"
        assert text(0, 2, QAccessible.Text.Description) == "Its heading means “Phone number”."


async def test_a_cell_is_edited_left_and_put_right_by_keys(several: Any) -> None:
    async with several(table_of("+14155552671", "+14155552672")) as bench:
        bench.table.go_to(0, 2)
        _press(bench.table, Key.Key_F2)
        editor = QApplication.focusWidget()
        assert editor.accessibleName() == "Friendly name"
        _press(editor, Key.Key_X)
        _press(editor, Key.Key_Escape)
        assert bench.texts(2) == ["Desk", "Desk"]
        assert bench.table.hasFocus()
        await bench.type_into(0, 2, "Hall")
        assert bench.table.currentIndex().row() == 1
        _press(bench.table, Key.Key_Up)
        _press(bench.table, Key.Key_Right)
        assert (bench.table.currentIndex().row(), bench.table.currentIndex().column()) == (0, 3)
        QTest.keySequence(bench.table, QKeySequence(QKeySequence.StandardKey.Undo))
        assert bench.texts(2) == ["Desk", "Desk"]
        QTest.keySequence(bench.table, QKeySequence(QKeySequence.StandardKey.Redo))
        assert bench.texts(2) == ["Hall", "Desk"]


async def test_what_is_found_is_heard_while_and_after_a_cell_is_typed(several: Any, said: list[str]) -> None:
    async with several(table_of("+14155552671", "+14155552672")) as bench:
        bench.table.go_to(0, 1)
        _press(bench.table, Key.Key_F2)
        editor = QApplication.focusWidget()
        assert editor.accessibleDescription() == "United States. Will be sent as +14155552671"
        QTest.keyClicks(editor, "1.41556E+10")
        assert editor.accessibleDescription().startswith("A spreadsheet has rounded")
        _press(editor, Key.Key_Escape)
        said.clear()
        await bench.type_into(0, 1, "1.41556E+10")
        assert [text for text in said if text.startswith("Row 2. A spreadsheet has rounded")]
        said.clear()
        await bench.type_into(0, 1, "+14155552679")
        assert said == []


async def test_a_block_is_selected_copied_and_pasted_by_keys(several: Any, said: list[str]) -> None:
    async with several(table_of("+14155552671", "+14155552672")) as bench:
        bench.table.go_to(0, 3)
        _press(bench.table, Key.Key_Right, _SHIFT)
        _press(bench.table, Key.Key_Down, _SHIFT)
        _press(bench.table, Key.Key_C, _CTRL)
        assert QGuiApplication.clipboard().text() == "acme.pstn.twilio.com\tacme\nacme.pstn.twilio.com\tacme"
        QGuiApplication.clipboard().setText("a.example\tone\nb.example\ttwo")
        said.clear()
        _press(bench.table, Key.Key_V, _CTRL)
        assert (bench.texts(3), bench.texts(4)) == (["a.example", "b.example"], ["one", "two"])
        assert said == ["4 cells changed"]
        said.clear()
        QTest.keySequence(bench.table, QKeySequence(QKeySequence.StandardKey.Undo))
        assert said == ["Undone: pasting"]
        _press(bench.table, Key.Key_A, _CTRL)
        assert len(bench.table.selectedIndexes()) == 14


async def test_a_column_is_named_or_left_out_by_the_menus_key(several: Any) -> None:
    async with several(table_of("+14155552671")) as bench:
        bench.table.go_to(0, 2)
        menu = _menu(bench)
        [column] = [action.menu() for action in menu.actions() if action.text() == "This column is"]
        [left_out] = [action for action in column.actions() if action.text() == "Left out"]
        left_out.trigger()
        menu.close()
        assert bench.view.bench.columns[1].field is None


async def test_a_repair_is_taken_by_the_menus_key(several: Any) -> None:
    async with several(table_of("14155552671")) as bench:
        bench.window.common.country.set_region("")
        await bench.judged()
        bench.table.go_to(0, 1)
        menu = _menu(bench)
        [use] = [action for action in menu.actions() if action.text() == "Use +14155552671"]
        use.trigger()
        menu.close()
        assert bench.texts(1) == ["+14155552671"]


async def test_rows_are_filtered_by_arrows(several: Any) -> None:
    async with several(table_of("+14155552671", "?")) as bench:
        buttons = bench.view.filters.buttons
        buttons[None].setFocus()
        _press(buttons[None], Key.Key_Right)
        _press(QApplication.focusWidget(), Key.Key_Right)
        assert QApplication.focusWidget() is buttons[RowKind.TO_DO]
        _press(buttons[RowKind.TO_DO], Key.Key_Space)
        assert bench.texts(1) == ["?"]


async def test_a_country_and_a_field_for_all_rows_are_reached(several: Any) -> None:
    async with several("number\n4155552671") as bench:
        stops = list(_by_tab(bench.window))
        common = bench.window.common
        for each in (common.country, *(row.input for row in common.rows.values())):
            assert each in stops
        assert common.rows[FieldId.TERMINATION_SIP_URI].input.accessibleName() == "Termination SIP URI"
