from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTabWidget, QVBoxLayout, QWidget

from sigmamind_desktop.ui.window.panes import NARROW, Panes

_WIDE = 1240


class Pane(QWidget):
    """A pane with something to type in."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        QVBoxLayout(self).addWidget(self.line)


@pytest.fixture
def panes(show: Any) -> Panes:
    panes = Panes(Pane(), "Left", Pane(), "Right")
    return show(panes, _WIDE, 500)


def _halves(panes: Panes) -> list[Pane]:
    return sorted(panes.findChildren(Pane), key=lambda pane: pane.mapTo(panes, pane.pos()).x())


def _tabs(panes: Panes) -> QTabWidget:
    [tabs] = panes.findChildren(QTabWidget)
    return tabs


def test_the_narrow_window_is_the_one_that_is_promised() -> None:
    assert NARROW == 900


def test_a_wide_window_shows_both_panes_beside_each_other(panes: Panes) -> None:
    left, right = _halves(panes)
    assert not panes.is_narrow
    assert left.isVisible()
    assert right.isVisible()
    assert left.mapTo(panes, left.rect().topRight()).x() < right.mapTo(panes, right.rect().topLeft()).x()


@pytest.mark.parametrize(("width", "narrow"), [(900, True), (901, False)])
def test_up_to_900_pixels_there_are_tabs(panes: Panes, width: int, narrow: bool) -> None:
    panes.resize(width, 500)
    assert panes.is_narrow is narrow
    assert sum(pane.isVisible() for pane in panes.findChildren(Pane)) == (1 if narrow else 2)


@pytest.mark.parametrize(("width", "narrow"), [(1100, True), (1110, False)])
def test_panes_that_need_more_are_tabs_for_longer(panes: Panes, width: int, narrow: bool) -> None:
    for half, least in zip(_halves(panes), (600, 500), strict=True):
        half.setMinimumWidth(least)
    panes.resize(width, 500)
    assert panes.is_narrow is narrow


def test_the_tabs_have_the_titles_of_the_panes(panes: Panes) -> None:
    panes.resize(600, 500)
    tabs = _tabs(panes)
    assert [tabs.tabText(position) for position in range(tabs.count())] == ["Left", "Right"]
    assert tabs.currentIndex() == 0


def _drag_handle(panes: Panes, by: int) -> None:
    handle = _halves(panes)[0].parentWidget().handle(1)
    centre = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=centre)
    QTest.mouseMove(handle, centre + QPoint(by, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=centre + QPoint(by, 0))


def test_the_widths_come_back_after_the_tabs(panes: Panes) -> None:
    left, right = _halves(panes)
    _drag_handle(panes, 120)
    before = (left.width(), right.width())
    for _ in range(2):
        panes.resize(600, 500)
        panes.resize(_WIDE, 500)
        assert (left.width(), right.width()) == before


@pytest.mark.parametrize("half", [0, 1], ids=["left", "right"])
def test_the_focus_is_where_it_was_after_the_tabs(panes: Panes, half: int) -> None:
    pane = _halves(panes)[half]
    pane.line.setFocus()
    panes.resize(600, 500)
    panes.resize(_WIDE, 500)
    assert pane.line.hasFocus()


def test_the_focus_in_the_left_pane_stays_with_it_in_its_tab(panes: Panes) -> None:
    left, _right = _halves(panes)
    left.line.setFocus()
    panes.resize(600, 500)
    assert left.isVisible()
    assert left.line.hasFocus()


def test_what_is_typed_stays(panes: Panes) -> None:
    for pane, text in zip(_halves(panes), ("one", "two"), strict=True):
        pane.line.setText(text)
    panes.resize(600, 500)
    panes.resize(_WIDE, 500)
    assert [pane.line.text() for pane in _halves(panes)] == ["one", "two"]


def test_a_pane_can_be_brought_to_the_front(panes: Panes) -> None:
    left, right = _halves(panes)
    panes.show_pane(right)
    assert left.isVisible()
    panes.resize(600, 500)
    panes.show_pane(right)
    assert right.isVisible()
    assert not left.isVisible()


def _next_time(panes: Panes) -> Panes:
    """As the window does it: told before it is shown."""
    again = Panes(Pane(), "Left", Pane(), "Right")
    again.resize(640, 480)
    again.restore_state(panes.save_state())
    return again


def test_the_widths_are_remembered(panes: Panes, show: Any) -> None:
    _drag_handle(panes, 200)
    width = _halves(panes)[0].width()
    again = show(_next_time(panes), _WIDE, 500)
    assert _halves(again)[0].width() == width


def test_the_widths_are_remembered_by_a_window_that_is_shown(panes: Panes, show: Any) -> None:
    _drag_handle(panes, 200)
    width = _halves(panes)[0].width()
    again = show(Panes(Pane(), "Left", Pane(), "Right"), _WIDE, 500)
    again.restore_state(panes.save_state())
    assert _halves(again)[0].width() == width


def test_a_window_that_is_closed_narrow_remembers_its_widths(panes: Panes, show: Any) -> None:
    _drag_handle(panes, 200)
    width = _halves(panes)[0].width()
    panes.resize(600, 500)
    narrow = show(_next_time(panes), 600, 500)
    assert narrow.is_narrow
    narrow_again = show(_next_time(narrow), 600, 500)
    narrow_again.resize(_WIDE, 500)
    left, right = _halves(narrow_again)
    assert left.width() == width
    assert left.isVisible()
    assert right.isVisible()


def test_a_small_screen_does_not_change_what_is_remembered(panes: Panes, show: Any) -> None:
    _drag_handle(panes, 400)
    width = _halves(panes)[0].width()
    small = show(_next_time(panes), NARROW + 1, 500)
    again = show(_next_time(small), _WIDE, 500)
    assert _halves(again)[0].width() == width


@pytest.mark.parametrize(
    "state",
    [
        b"nonsense",
        b"",
        b"0",
        b"-5",
        b"2147483647",
        b"9" * 9999,
        b"460\n",
        b"\x00\x00\x00\xff\x00\x00\x00\x01",
    ],
)
def test_a_damaged_memory_is_passed_over(panes: Panes, state: bytes) -> None:
    width = _halves(panes)[0].width()
    panes.restore_state(state)
    assert _halves(panes)[0].width() == width


@pytest.mark.parametrize("state", [b"1", b"99999"])
def test_no_memory_hides_a_pane(panes: Panes, state: bytes) -> None:
    panes.restore_state(state)
    left, right = _halves(panes)
    assert left.width() >= left.minimumSizeHint().width()
    assert right.width() >= right.minimumSizeHint().width()
    assert right.mapTo(panes, right.rect().topRight()).x() < panes.width()
