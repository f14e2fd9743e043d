"""The window's first paint, before asyncio's loop is there: importing that takes as long as a third of Qt."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance

_PATIENCE: Final = 1000
"""Milliseconds to wait for the first paint, which a hidden window never has."""

_KEYS: Final = 20
"""Milliseconds after it in which what was typed by then is shown, before anything else is loaded."""


def wait_for(painted: SignalInstance) -> None:
    """Turn Qt's own loop until a window that is shown has said that it is `painted`.

    No coroutine can be on the stack: it is called before there is a loop for them, and never again.
    """
    loop = QEventLoop()
    painted.connect(lambda: QTimer.singleShot(_KEYS, loop, loop.quit))
    QTimer.singleShot(_PATIENCE, loop, loop.quit)
    loop.exec()
