"""What to try in the demo, as it is seen."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from sigmamind_desktop.ui.help.demo import DemoFlow
from sigmamind_desktop.ui.help.demo_dialog import DemoDialog
from sigmamind_desktop.ui.kit import style, theme
from sigmamind_desktop.ui.kit.page import ScrollingPage

_LINES = [("0001", "is imported, but inactive")]


def test_no_word_touches_the_ring_around_the_page(show: Any) -> None:
    dialog = show(DemoDialog(_LINES, welcome=True), 720, 600)
    page = dialog.findChild(ScrollingPage)
    for label in page.findChildren(QLabel):
        assert label.mapTo(page, QPoint()).x() >= style.RING + theme.SMALL, label.text()
        assert label.mapTo(page, QPoint()).y() >= style.RING + theme.SMALL, label.text()


@pytest.mark.parametrize(
    ("how", "title", "button"),
    [
        (lambda flow: flow.open(welcome=True), "Welcome to the demo", "Start"),
        (lambda flow: flow.open(), "What to try", "Close"),
        (lambda flow: next(iter(flow.status())).click(), "What to try", "Close"),
    ],
    ids=["as the demo begins", "from the menu", "from the badge"],
)
def test_who_looks_something_up_is_not_welcomed_again(show: Any, how: Any, title: str, button: str) -> None:
    window = show(QWidget())
    how(DemoFlow(lines=_LINES, window=window))
    dialog = window.findChild(DemoDialog)
    assert dialog.windowTitle() == title
    assert [each.text() for each in dialog.findChildren(QPushButton)] == [button]
