"""Qt's application, which macOS tells of the files that are to be opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Hands on the files of "Open with" and of drops on the icon; until somebody takes them, they wait."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._waiting: list[Path] = []
        self._take: Callable[[Path], None] = self._waiting.append

    def hand_files_to(self, take: Callable[[Path], None]) -> None:
        """From here on each file goes to `take`, those that wait first."""
        self._take = take
        while self._waiting:
            take(self._waiting.pop(0))

    def event(self, event: QEvent) -> bool:
        """See Qt: only macOS tells of files so. https://doc.qt.io/qt-6/qfileopenevent.html."""
        if isinstance(event, QFileOpenEvent):
            self._take(Path(event.file()))
            return True
        return super().event(event)
