"""The saved trunks, while there is none."""

from __future__ import annotations

from typing import Any

from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.ui.trunks.dialog import TrunksDialog
from tests.ui.books import trunk_book


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
