"""The middle button, which pastes what is selected elsewhere: X11 alone has that, so it gets a display."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import Final

import pytest

_PROGRAM: Final = """
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.ui.inputs.field_row import FieldRow

app = QApplication([])
assert app.clipboard().supportsSelection()
row = FieldRow(FieldId.FRIENDLY_NAME)
row.show()
QTest.qWaitForWindowExposed(row)
for text in ("password: pw-of-a-selection", "Front desk"):
    app.clipboard().setText(text, QClipboard.Mode.Selection)
    QTest.mouseClick(row.input, Qt.MouseButton.MiddleButton)
    print(row.input.text(), "|", row.input.accessibleDescription())
"""


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="there is no X11 here")
def test_the_middle_button_pastes_no_password_into_a_shown_field() -> None:
    done = subprocess.run(
        ["xvfb-run", "-a", sys.executable, "-c", _PROGRAM],
        env=os.environ | {"QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    refused, taken = done.stdout.splitlines()
    assert refused.startswith(" | Not pasted")
    assert taken.startswith("Front desk | ")
