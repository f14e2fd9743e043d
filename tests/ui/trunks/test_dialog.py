"""The saved trunks, while there is none."""

from __future__ import annotations

from typing import Any, Final

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from sigmamind_desktop import APP_NAME
from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.trunks.dialog import TrunksDialog
from tests.ui.books import trunk_book

_BUTTON: Final = 45
"""Pixels of each button in a window's frame."""


def test_without_a_trunk_it_says_so_and_is_no_larger_than_that(qtbot: Any, find_button: Any) -> None:
    dialog = TrunksDialog(trunk_book(), CarrierBook())
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    for height in (dialog.height(), dialog.height() + 200):  # however large the person makes it
        dialog.resize(dialog.width(), height)
        layout = dialog.notice.layout()
        qtbot.waitUntil(
            lambda layout=layout: dialog.notice.height() == layout.totalHeightForWidth(dialog.notice.width())
        )
    assert find_button(dialog, "Enter a trunk") is not None
    assert not dialog.rename_button.isVisible()
    assert not dialog.password_button.isVisible()


@pytest.mark.parametrize("larger", [1, 1.5])
def test_without_a_trunk_its_title_has_room_and_nothing_is_empty(
    larger: float, qtbot: Any, qapp: QApplication
) -> None:
    qapp.setFont(theme.scaled_font(qapp.font(), larger))
    QApplication.sendPostedEvents(None, QEvent.Type.ApplicationFontChange)
    dialog = TrunksDialog(trunk_book(), CarrierBook())
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    title = f"{dialog.windowTitle()} - {APP_NAME}"  # as Qt puts it on Windows and Linux
    letters = QFontMetrics(theme.scaled_font(qapp.font(), 1.2 / larger, bold=True))
    assert dialog.width() > letters.horizontalAdvance(title) + 3 * _BUTTON
    assert dialog.height() == dialog.layout().totalHeightForWidth(dialog.width())
