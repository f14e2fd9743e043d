"""The log: a rotating file, written off the window's thread, with nothing secret in it."""

from __future__ import annotations

import faulthandler
import logging
import queue
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

if TYPE_CHECKING:
    # Imported after the window's first paint.
    from logging.handlers import QueueListener

_FORMAT: Final = "%(asctime)s.%(msecs)03dZ %(levelname)s %(name)s: %(message)s"
_BYTES: Final = 1_000_000
_FILES: Final = 5
_NAME: Final = "sigmamind-desktop.log"
_CRASHES: Final = "crashes.log"

# At DEBUG these write headers, bodies and the arguments of calls: the API key among them.
_TALKATIVE: Final = ("httpx", "httpcore", "qasync", "asyncio", "keyring", "uvicorn", "anyio")

_log = logging.getLogger(__name__)


class Log:
    """Takes whatever is logged from now on; `open` gives it a file, `close` ends it.

    Until there is a file, records wait in memory. They are turned into text, and the text redacted,
    where they are logged: by the time of writing a secret may be gone from where it could be known.
    """

    def __init__(self, level: str, redact: Callable[[str], str]) -> None:
        """Begin.

        Args:
            level: the name of one of `logging`'s, in any case.
            redact: takes the secrets out of a text.
        """
        self._records: queue.SimpleQueue[logging.LogRecord] = queue.SimpleQueue()
        self._handler = _Waiting(self._records, redact)
        self._listener: QueueListener | None = None
        self._crashes: IO[str] | None = None
        # A log that can't be written is not worth a traceback on stderr for each line.
        logging.raiseExceptions = False
        root = logging.getLogger()
        root.addHandler(self._handler)
        root.setLevel(level.upper())
        for name in _TALKATIVE:
            logging.getLogger(name).setLevel(logging.WARNING)

    def open(self, folder: Path) -> None:
        """Write to a file in `folder`, which is made; to stderr if there can be no file. Blocks.

        A crash of the interpreter itself is written to a file beside it: where each thread was.
        """
        from logging.handlers import QueueListener, RotatingFileHandler

        target: logging.Handler
        try:
            folder.mkdir(parents=True, exist_ok=True)
            target = RotatingFileHandler(
                folder / _NAME,
                maxBytes=_BYTES,
                backupCount=_FILES,
                encoding="utf-8",
                errors="backslashreplace",  # names of files and log-ins may hold what is no character
            )
            self._open_crashes(folder / _CRASHES)
        except OSError as error:
            target = logging.StreamHandler() if sys.stderr else logging.NullHandler()
            _log.warning("no log file: %s", type(error).__name__)
        formatter = logging.Formatter(_FORMAT, datefmt="%Y-%m-%dT%H:%M:%S")
        formatter.converter = time.gmtime
        target.setFormatter(formatter)
        self._listener = QueueListener(self._records, target)
        self._listener.start()

    def close(self) -> None:
        """Write what waits, and end. Blocks."""
        logging.getLogger().removeHandler(self._handler)
        if self._listener is not None:
            self._listener.stop()
            for handler in self._listener.handlers:
                with suppress(OSError):  # the disk is full: the last lines are lost
                    handler.close()
        if self._crashes is not None:
            faulthandler.disable()
            self._crashes.close()

    def _open_crashes(self, path: Path) -> None:
        if path.is_file() and path.stat().st_size > _BYTES:
            path.unlink()
        self._crashes = path.open("a", encoding="utf-8")
        faulthandler.enable(self._crashes)


class _Waiting(logging.Handler):
    """Puts records into a queue as redacted text. `QueueHandler` would, but its module loads slowly."""

    def __init__(self, records: queue.SimpleQueue[logging.LogRecord], redact: Callable[[str], str]) -> None:
        super().__init__()
        self._records = records
        self._redact = redact

    def emit(self, record: logging.LogRecord) -> None:
        """See `logging`."""
        said = {"msg": self._redact(self.format(record)), "args": None}
        bare = {"exc_info": None, "exc_text": None, "stack_info": None}
        self._records.put(logging.makeLogRecord(record.__dict__ | said | bare))
