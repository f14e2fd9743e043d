"""Tables that are dropped on a window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class DroppedFiles(QObject):
    """Takes one file that is dragged onto a window which has other uses for dropped text.

    Signals:
        dropped: carries the QMimeData.
    """

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """See Qt."""
        if not isinstance(event, QDragEnterEvent | QDropEvent):
            return super().eventFilter(watched, event)
        data = event.mimeData()
        if not (data.hasUrls() and holds_table(data)):
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self.dropped.emit(data)
        return True


def holds_table(data: QMimeData) -> bool:
    """Whether something that is dragged here is one file on this computer, or a table as text."""
    files = [url for url in data.urls() if url.isLocalFile()]
    return len(files) == 1 if data.hasUrls() else "\n" in data.text().strip()
