"""What screen readers are told beyond what Qt tells them by itself."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have `text` read out, as news of `widget`."""
    # Imported when there is news: the window's first paint has none, and the module takes its time.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def announce_description(widget: QWidget, text: str) -> None:
    """Have `text` read out, as news of what a widget's description says from now on.

    Not where the description itself is read: of what gets the keyboard in this turn of the event loop, and
    on Linux, where Orca reads one that changes (its `onDescriptionChanged`), of what has the keyboard.
    """
    description, had_keyboard = widget.accessibleDescription(), widget.hasFocus()

    def say() -> None:
        is_read = widget.hasFocus() and (not had_keyboard or sys.platform == "linux")
        if not is_read and widget.accessibleDescription() == description:
            announce(widget, text)

    QTimer.singleShot(0, widget, say)


def name_choice(choice: QWidget, name: str) -> None:
    """Name a list to choose from that has no label to be seen; it has its parent already.

    On Linux Qt takes what is chosen for the name of such a list, and the name from a label beside it
    (qaccessiblewidgets, QAccessibleComboBox::text).
    """
    choice.setAccessibleName(name)
    label = QLabel(name, choice.parentWidget())
    label.setBuddy(choice)
    label.hide()
