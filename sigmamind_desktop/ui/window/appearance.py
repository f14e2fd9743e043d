"""How large the text is and whether it is dark on light, as the settings have it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt

from sigmamind_desktop.app.settings import Colours, Settings
from sigmamind_desktop.ui.kit import theme

_SCHEMES: Final = {
    Colours.SYSTEM: Qt.ColorScheme.Unknown,
    Colours.LIGHT: Qt.ColorScheme.Light,
    Colours.DARK: Qt.ColorScheme.Dark,
}


class Appearance(QObject):
    """Follows the settings. Made before the first widget, which then has the right font from the start."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._text_size = Settings.text_size.default
        self._colours = Settings.colours.default
        settings.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Change only what is another one: the system's own look costs nothing at the start."""
        if self._text_size != self._settings.text_size:
            theme.scale_text(self._settings.text_size / self._text_size)
            self._text_size = self._settings.text_size
        if self._colours is not self._settings.colours:
            self._colours = self._settings.colours
            theme.set_scheme(_SCHEMES[self._colours])
