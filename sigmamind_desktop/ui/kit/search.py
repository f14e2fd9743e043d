"""A line in a dialog whose text is searched for as it is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


def is_enter_in(line: QLineEdit, event: QKeyEvent) -> bool:
    """Whether a key that came to the dialog is Enter in the search: it would press the default button."""
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and line.window().focusWidget() is line
