"""How the window arranges what it is handed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from sigmamind_desktop.app.settings import Settings
from sigmamind_desktop.ui.kit.flow import Entry, Flow, Menu
from sigmamind_desktop.ui.numbers.view import NumbersView
from sigmamind_desktop.ui.window.main import MainWindow
from tests.ui.books import agent_book, import_form


class _Room(Flow):
    def __init__(self, name: str, group: int, keys: str) -> None:
        super().__init__()
        self._entry = Entry(Menu.VIEW, group, name, self._on_chosen, QKeySequence(keys))
        self._submenu = Entry(Menu.VIEW, group, f"more of {name}", fill=self._fill)
        self._words = QLabel(f"status of {name}")
        self.chosen = 0

    def entries(self) -> Sequence[Entry]:
        return (self._entry, self._submenu)

    def status(self) -> Sequence[QWidget]:
        return (self._words,)

    def _on_chosen(self) -> None:
        self.chosen += 1

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        menu.addAction("filled")


class _Sometimes(Flow):
    may = Signal(bool)

    def entries(self) -> Sequence[Entry]:
        return (Entry(Menu.VIEW, 0, "now and then", enabled_by=self.may),)


@pytest.fixture
def arrange(show: Any) -> Callable[..., MainWindow]:
    """A window with these rooms, shown."""

    def arrange(*rooms: Flow, address: str = "") -> MainWindow:
        window = MainWindow(form=import_form(), numbers=NumbersView(agent_book()), settings=Settings())
        window.arrange(rooms, address=address)
        window.fill_menus(rooms)
        shown: MainWindow = show(window, 1240, 800)
        return shown

    return arrange


def _view(window: MainWindow) -> QMenu:
    [view] = [menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == "&View"]
    return view


def test_entries_of_a_group_stand_together_in_the_order_of_the_flows(arrange: Any) -> None:
    window = arrange(_Room("a", 1, "F7"), _Room("b", 0, "F8"), _Room("c", 1, "F9"))
    shown = [action.text() or "-" for action in _view(window).actions()]
    assert shown == ["b", "more of b", "-", "a", "more of a", "c", "more of c"]


def test_a_shortcut_a_submenu_and_the_status_bar_are_the_flow_s(arrange: Any) -> None:
    room = _Room("a", 0, "F7")
    window = arrange(room, address="https://sandbox.example")
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert room.chosen == 1
    [submenu] = _view(window).findChildren(QMenu)
    submenu.aboutToShow.emit()
    assert [action.text() for action in submenu.actions()] == ["filled"]
    bar = [label.text() for label in window.statusBar().findChildren(QLabel) if label.isVisible()]
    assert bar == ["status of a", "Address: https://sandbox.example"]


def test_an_entry_can_be_chosen_while_its_flow_says_so(arrange: Any) -> None:
    room = _Sometimes()
    [action] = _view(arrange(room)).actions()
    assert not action.isEnabled()
    for may in (True, False):
        room.may.emit(may)
        assert action.isEnabled() is may


def test_a_flow_can_bring_its_pane_to_the_front(arrange: Any) -> None:
    room = _Room("a", 0, "F7")
    window = arrange(room)
    window.resize(600, 600)
    for pane in (window.numbers, window.form):
        room.pane_requested.emit(pane)
        assert pane.isVisible()
