"""Failures that nobody caught: all of them to one log, and to one function."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from shiboken6 import isValid

from sigmamind_desktop.runtime import late_asyncio as asyncio

_log = logging.getLogger("sigmamind_desktop.unexpected")
_qt_log = logging.getLogger("qt")

_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Hooks(QObject):
    """Takes every exception that nobody caught, of whatever thread, logs it and passes it on.

    `report` is called on the thread that made this object, once control has come back to its event
    loop: whatever it does happens in no half-finished call. Qt's own messages are logged alone.
    """

    _failed = Signal(object)

    def __init__(self, report: Callable[[BaseException], None]) -> None:
        """Install the hooks of this process."""
        super().__init__()
        self._report = report
        self._failed.connect(self._on_failed, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable
        qInstallMessageHandler(_on_qt_message)

    def install_on_loop(self) -> None:
        """Take the running event loop's own failures too."""
        asyncio.get_running_loop().set_exception_handler(self._on_loop_problem)

    def only_log(self) -> None:
        """Pass nothing on any more, and let go of who was told: a thread holds the hooks of its start."""
        self._report = lambda _error: None

    def take(self, error: BaseException) -> None:
        """Log an exception with its traceback and report it; a wish to end is no failure."""
        if not isinstance(error, Exception):
            return
        _log.error("%s", type(error).__name__, exc_info=error)
        if isValid(self):  # Qt may have ended before Python
            self._failed.emit(error)

    def _on_failed(self, error: BaseException) -> None:
        self._report(error)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        if isinstance(error, Exception):
            self.take(error)
        else:
            sys.__excepthook__(kind, error, traceback)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_value)

    def _on_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_value)

    def _on_loop_problem(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self.take(error)
        else:
            _log.error("event loop: %s", context.get("message"))


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _qt_log.log(_QT_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category or "default", message)
