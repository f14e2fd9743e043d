"""Where the program writes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

from sigmamind_desktop import APP_ID


@dataclass(frozen=True, slots=True)
class Paths:
    """Every file and folder that the program writes; secrets are in the keychain alone.

    Attributes:
        data: the folder of all others, unless the system has one of its own for logs.
    """

    data: Path
    logs: Path

    @property
    def numbers(self) -> Path:
        """The data file."""
        return self.data / "numbers.sqlite3"

    @property
    def settings(self) -> Path:
        """What the window remembers."""
        return self.data / "settings.ini"


def system_paths() -> Paths:
    """The folders of this system for this user."""
    dirs = platformdirs.PlatformDirs(APP_ID, appauthor=False, roaming=False)
    return Paths(data=dirs.user_data_path, logs=dirs.user_log_path)


def paths_under(folder: Path) -> Paths:
    """Everything under one folder."""
    return Paths(data=folder, logs=folder / "logs")
