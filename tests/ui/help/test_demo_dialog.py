"""What to try in the demo, as it is seen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel

from sigmamind_desktop.ui.help.demo_dialog import DemoDialog
from sigmamind_desktop.ui.kit import style, theme
from sigmamind_desktop.ui.kit.page import ScrollingPage


def test_no_word_touches_the_ring_around_the_page(show: Any) -> None:
    dialog = show(DemoDialog([("0001", "is imported, but inactive")]), 720, 600)
    page = dialog.findChild(ScrollingPage)
    for label in page.findChildren(QLabel):
        assert label.mapTo(page, QPoint()).x() >= style.RING + theme.SMALL, label.text()
        assert label.mapTo(page, QPoint()).y() >= style.RING + theme.SMALL, label.text()
