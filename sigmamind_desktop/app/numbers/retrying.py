"""Reading the account's list again by itself, once it can be reached again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer

from sigmamind_desktop.app.numbers.refreshing import Refresher, RefreshPhase, RefreshStatus
from sigmamind_desktop.domain.errors import AppError, AskedToWait, CannotReach, NoAnswer, Reach

PAUSES: Final = (5.0, 15.0, 60.0, 300.0)
"""Seconds before each further try; the last one is kept to."""

_MAY_PASS: Final = frozenset(
    {Reach.NAME, Reach.REFUSED, Reach.TIMEOUT, Reach.LOST, Reach.NETWORK, Reach.PROXY}
)
"""What is over once the network, or the server, is back. A certificate or a log-in has to be put right."""


class Retrier(QObject):
    """Tries a refresh that failed again, with growing pauses and without a word until it succeeds."""

    def __init__(
        self, refresher: Refresher, *, pauses: Sequence[float] = PAUSES, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pauses = pauses
        self._failures = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(lambda: refresher.start(quietly=True))
        refresher.changed.connect(self._on_changed)

    def stop(self) -> None:
        """Try no more."""
        self._timer.stop()

    def _on_changed(self, status: RefreshStatus) -> None:
        self._timer.stop()
        if status.phase is RefreshPhase.FAILED and may_pass(status.error):
            pause = self._pauses[min(self._failures, len(self._pauses) - 1)]
            if isinstance(status.error, AskedToWait):
                pause = max(pause, status.error.wait or 0)
            self._failures += 1
            self._timer.start(round(pause * 1000))
        elif status.phase is not RefreshPhase.REFRESHING:
            self._failures = 0


def may_pass(error: AppError | None) -> bool:
    """Whether a failure may be over by itself."""
    if isinstance(error, CannotReach):
        return error.reason in _MAY_PASS
    return isinstance(error, NoAnswer | AskedToWait)
