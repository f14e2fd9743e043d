"""What was copied outlives the program, and does not break its end."""

from __future__ import annotations

import subprocess
import sys

_COPIES_AND_ENDS = """
import os
from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from sigmamind_desktop import cli

app = QApplication([])
last = QObject(app)
last.destroyed.connect(lambda: os.write(1, b"Qt has ended"))
copied = QMimeData()
copied.setText("+14155550100")
copied.setHtml("<b>+14155550100</b>")
QGuiApplication.clipboard().setMimeData(copied)
app.processEvents()
cli.leave(7)
"""


def test_a_copied_table_does_not_break_the_end_and_qt_has_its_turn_to_hand_it_over() -> None:
    """Systems ask for what was copied when it is pasted; Qt gives it to them when it ends."""
    ended = subprocess.run(
        [sys.executable, "-c", _COPIES_AND_ENDS], capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout) == (7, "Qt has ended"), ended.stderr
