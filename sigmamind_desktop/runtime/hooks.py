"""Failures that nobody caught: all of them to one log, and to one function."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger("sigmamind_desktop.unexpected")
_qt_log = logging.getLogger("qt")

_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def install(report: Callable[[BaseException], None]) -> None:
    """Log every uncaught exception of the main thread, of other threads and of finalisers.

    `report` is called with those of the main thread, on it. Qt's own messages are logged too.
    """

    def on_exception(
        kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, traceback)
            return
        log_failure(error)
        report(error)

    def on_thread_exception(args: threading.ExceptHookArgs) -> None:
        if isinstance(args.exc_value, Exception):
            log_failure(args.exc_value)

    def on_unraisable(args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            log_failure(args.exc_value)

    sys.excepthook = on_exception
    threading.excepthook = on_thread_exception
    sys.unraisablehook = on_unraisable
    qInstallMessageHandler(_on_qt_message)


def install_on_loop(report: Callable[[BaseException], None]) -> None:
    """Do the same for the running event loop's own."""

    def on_loop_problem(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            log_failure(error)
            report(error)
        else:
            _log.error("event loop: %s", context.get("message"))

    asyncio.get_running_loop().set_exception_handler(on_loop_problem)


def log_failure(error: BaseException) -> None:
    """Log an exception with its traceback."""
    _log.error("%s", type(error).__name__, exc_info=error)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _qt_log.log(_QT_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category or "default", message)
