"""The settings in the window: where they are asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from sigmamind_desktop.app.settings import Settings
from sigmamind_desktop.ui.kit.flow import Entry, Flow, Menu


class SettingsFlow(Flow):
    """Opens the settings."""

    def __init__(self, *, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window

    def entries(self) -> Sequence[Entry]:
        """See `Flow`."""
        keys = QKeySequence.StandardKey.Preferences
        return (Entry(Menu.FILE, 2, self.tr("Setti&ngs…"), lambda: self.open(), keys),)

    def open(self, over: QWidget | None = None) -> None:
        """Open the settings over the dialog that the person sees, or over the window."""
        # Imported when it is opened: the first paint does not need it.
        from sigmamind_desktop.ui.window.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._settings, over or self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
