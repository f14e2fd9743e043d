"""The log: a rotating file, written off the window's thread."""

from __future__ import annotations

import logging
import logging.handlers
import queue
import sys
import time
from pathlib import Path
from typing import Final

_FORMAT: Final = "%(asctime)s.%(msecs)03dZ %(levelname)s %(name)s: %(message)s"
_BYTES: Final = 1_000_000
_FILES: Final = 5

# At DEBUG these write headers, bodies and the arguments of calls: the API key among them.
_TALKATIVE: Final = ("httpx", "httpcore", "qasync", "asyncio", "keyring", "uvicorn", "anyio", "PIL")


class LogFile:
    """The running log; `close` writes what is still queued."""

    def __init__(self, listener: logging.handlers.QueueListener, handler: logging.Handler) -> None:
        self._listener = listener
        self._handler = handler

    def close(self) -> None:
        """End the log."""
        logging.getLogger().removeHandler(self._handler)
        self._listener.stop()
        for handler in self._listener.handlers:
            handler.close()


def open_log(folder: Path, level: str) -> LogFile:
    """Log everything from `level` up to a file in `folder`; to stderr if there can be no file.

    Args:
        folder: made if it is not there.
        level: the name of one of `logging`'s.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target: logging.Handler = logging.handlers.RotatingFileHandler(
            folder / "sigmamind-desktop.log",
            maxBytes=_BYTES,
            backupCount=_FILES,
            encoding="utf-8",
        )
    except OSError as error:
        target = logging.StreamHandler() if sys.stderr else logging.NullHandler()
        logging.getLogger(__name__).warning("no log file: %s", type(error).__name__)
    formatter = logging.Formatter(_FORMAT, datefmt="%Y-%m-%dT%H:%M:%S")
    formatter.converter = time.gmtime
    target.setFormatter(formatter)
    records: queue.SimpleQueue[logging.LogRecord] = queue.SimpleQueue()
    handler = logging.handlers.QueueHandler(records)
    listener = logging.handlers.QueueListener(records, target)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level.upper())
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    listener.start()
    return LogFile(listener, handler)
