"""The settings in the window: where they are asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from sigmamind_desktop.app.settings import Settings


class SettingsFlow(QObject):
    """Opens the settings."""

    def __init__(self, *, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window

    def open(self, over: QWidget | None = None) -> None:
        """Open the settings over the dialog that the person sees, or over the window."""
        # Imported when it is opened: the first paint does not need it.
        from sigmamind_desktop.ui.window.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._settings, over or self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
