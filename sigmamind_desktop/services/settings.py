"""What the window remembers: an INI file under the data folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


class Settings:
    """Geometry and columns. Read it before the window shows; write it when the window has gone."""

    def __init__(self, path: Path) -> None:
        self._ini = QSettings(str(path), QSettings.Format.IniFormat)

    def load(self) -> dict[str, QByteArray]:
        """Each remembered state by its key; a missing or damaged one is left out."""
        states = {key: self._ini.value(key) for key in self._ini.allKeys()}
        return {key: state for key, state in states.items() if isinstance(state, QByteArray)}

    def save(self, states: dict[str, QByteArray]) -> None:
        """Write the states. Blocks."""
        for key, state in states.items():
            self._ini.setValue(key, state)
        self._ini.sync()
