"""What screen readers are told beyond what Qt tells them by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have `text` read out, as news of `widget`."""
    # Imported when there is news: the window's first paint has none, and the module takes its time.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def name_choice(choice: QWidget, name: str) -> None:
    """Name a list to choose from that has no label to be seen; it has its parent already.

    On Linux Qt takes what is chosen for the name of such a list, and the name from a label beside it
    (qaccessiblewidgets, QAccessibleComboBox::text).
    """
    choice.setAccessibleName(name)
    label = QLabel(name, choice.parentWidget())
    label.setBuddy(choice)
    label.hide()
