from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from sigmamind_desktop.app.numbers.refreshing import RefreshPhase, RefreshStatus
from sigmamind_desktop.domain.errors import CannotReach, Reach
from sigmamind_desktop.ui.numbers.cells import show_time
from sigmamind_desktop.ui.numbers.refresh_line import RefreshLine

_AT = datetime(2026, 11, 24, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (RefreshStatus(RefreshPhase.IDLE), "imported on this computer"),
        (RefreshStatus(RefreshPhase.IDLE, _AT), show_time(_AT)),
        (RefreshStatus(RefreshPhase.REFRESHING, _AT), "Reading"),
        (RefreshStatus(RefreshPhase.DONE, _AT), show_time(_AT)),
        (RefreshStatus(RefreshPhase.DONE, _AT, is_whole=False), "did not tell the whole list"),
        (RefreshStatus(RefreshPhase.NO_LIST), "does not show its list"),
        (RefreshStatus(RefreshPhase.FAILED, _AT, error=CannotReach(Reach.NAME)), "address was not found"),
        (RefreshStatus(RefreshPhase.FAILED, _AT, error=CannotReach(Reach.NAME)), show_time(_AT)),
    ],
)
def test_it_says_how_fresh_the_list_is(show: Any, said: Any, status: RefreshStatus, words: str) -> None:
    line = show(RefreshLine(), 500, 40)
    line.render_status(status)
    assert words in said(line)


def test_the_button_asks_for_a_refresh_while_none_is_under_way(show: Any, qtbot: Any) -> None:
    line = show(RefreshLine(), 500, 40)
    with qtbot.waitSignal(line.refresh_requested):
        QTest.mouseClick(line.button, Qt.MouseButton.LeftButton)
    line.render_status(RefreshStatus(RefreshPhase.REFRESHING))
    with qtbot.assertNotEmitted(line.refresh_requested):
        QTest.mouseClick(line.button, Qt.MouseButton.LeftButton)


def test_only_what_the_person_asked_for_is_announced(show: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    real, heard = QtGui.QAccessibleAnnouncementEvent, []

    def announcement(widget: QWidget, text: str) -> Any:
        heard.append(text)
        return real(widget, text)

    monkeypatch.setattr(QtGui, "QAccessibleAnnouncementEvent", announcement)
    reading, done = RefreshStatus(RefreshPhase.REFRESHING), RefreshStatus(RefreshPhase.DONE, _AT)
    line = show(RefreshLine(), 500, 40)
    line.render_status(reading)
    line.render_status(done)
    assert heard == []
    line.await_end()
    line.render_status(reading)
    line.render_status(done)
    line.render_status(done)
    assert len(heard) == 1
    assert show_time(_AT) in heard[0]
