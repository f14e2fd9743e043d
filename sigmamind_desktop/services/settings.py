"""The file of the settings: an INI file under the data folder."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings

from sigmamind_desktop.domain.outside import plain_line

_LARGEST: Final = 1_000_000
"""Bytes. What is larger is no file of settings, and reading it would hold the window up."""


class SettingsFile:
    """Read it before the window shows; write it off the window's thread.

    Attributes:
        damage: what is wrong with the file, for the log; empty if nothing is.
    """

    def __init__(self, path: Path) -> None:
        self.damage = ""
        with suppress(OSError):
            if path.is_file() and path.stat().st_size > _LARGEST:
                self.damage = "the file is too large"
                path.replace(path.with_suffix(".damaged"))
        self._ini = QSettings(str(path), QSettings.Format.IniFormat)

    def load(self) -> dict[str, QByteArray]:
        """What stands under each key; a missing or damaged value is left out."""
        values = {key: self._ini.value(key) for key in self._ini.allKeys()}
        kept = {key: value for key, value in values.items() if isinstance(value, QByteArray)}
        if self._ini.status() is not QSettings.Status.NoError:
            self.damage = "the file is damaged"
        elif others := sorted(values.keys() - kept.keys()):
            self.damage = f"no bytes under {plain_line(', '.join(others))}"
        return kept

    def save(self, values: dict[str, QByteArray]) -> None:
        """Write the values; others stay. Blocks."""
        for key, value in values.items():
            self._ini.setValue(key, value)
        self._ini.sync()
