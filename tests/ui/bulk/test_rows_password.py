"""The password of a trunk, for rows that have lost theirs."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from sigmamind_desktop.domain.bulk.logins import TrunkLogin
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.ui.bulk.password_dialog import RowsPasswordDialog

_LOGIN = TrunkLogin("sip.telnyx.com", "acme")


def _used(text: str, show: Any) -> tuple[RowsPasswordDialog, list[tuple[TrunkLogin, Secret]]]:
    dialog = RowsPasswordDialog(_LOGIN)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    show(dialog, 420, 300)
    given: list[tuple[TrunkLogin, Secret]] = []
    dialog.given.connect(lambda *each: given.append(each))
    dialog.password.input.setText(text)
    dialog.use_button.click()
    return dialog, given


@pytest.mark.parametrize("text", ["pw-of-december", "pw-of-december\n", "\tpw-of-december\r\n"], ids=ascii)
def test_it_is_taken_without_the_line_break_that_pasting_brought(text: str, show: Any) -> None:
    dialog, given = _used(text, show)
    assert given == [(_LOGIN, Secret("pw-of-december"))]
    assert dialog.result() == QDialog.DialogCode.Accepted.value


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "Needed for the import"),
        ("\n", "Needed for the import"),
        ("pw\x07of", "Holds a line break or another character that can't be typed; enter it again"),
        ("x" * 129, "Too long: at most 128 characters"),
    ],
    ids=lambda text: ascii(text[:8]),
)
def test_what_the_form_would_not_send_is_not_taken(text: str, said: str, show: Any) -> None:
    dialog, given = _used(text, show)
    assert given == []
    assert dialog.isVisible()
    assert dialog.password.input.accessibleDescription().startswith(said)
