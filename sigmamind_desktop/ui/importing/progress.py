"""What an import is doing, and for how long."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget

from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.announce import announce
from sigmamind_desktop.ui.kit.words import sentences


class ImportProgress(QWidget):
    """Hidden while nothing is on its way. It can't know how long an answer takes, so it counts up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doing = ""
        self._began = 0.0
        self._label = QLabel()
        bar = QProgressBar()
        bar.setAccessibleName(self.tr("Import"))
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedHeight(theme.TIGHT)
        layout = theme.column(theme.TIGHT, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label)
        layout.addWidget(bar)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._show_elapsed)
        self.hide()

    def start(self, doing: str) -> None:
        """Begin to count."""
        self._began = time.monotonic()
        self._tick.start()
        self.go_on(doing)
        self.show()

    def go_on(self, doing: str) -> None:
        """Say that something else is being done now; the time runs on."""
        self._doing = doing
        self._show_elapsed()
        announce(self, doing)

    def stop(self) -> None:
        """Nothing is on its way any more."""
        self._tick.stop()
        self.hide()

    def _show_elapsed(self) -> None:
        seconds = int(time.monotonic() - self._began)
        self._label.setText(sentences(self._doing, self.tr("{seconds} s").format(seconds=seconds)))
