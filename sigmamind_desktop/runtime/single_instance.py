"""One program on one data folder: a second one brings the first to the front and ends."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDeadlineTimer, QLockFile, QThread

if TYPE_CHECKING:
    # Imported where it is used: the first paint does not need it.
    from PySide6.QtNetwork import QLocalServer

_MILLISECONDS: Final = 2000
_PAUSE: Final = 50
_LONGEST_NAME: Final = 32


class Claim(Enum):
    """What came of wanting a data folder."""

    OURS = auto()
    WOKEN = auto()
    """Another program has it and was told to come to the front."""
    NO_ANSWER = auto()
    """Another program has it, and neither answered nor ended within two seconds."""


class SingleInstance:
    """Holds a data folder for this process.

    The lock is a file in the folder, which the system's end of a killed process leaves stale and
    `QLockFile` then takes over; the second program speaks to the first through a local socket.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = QLockFile(str(folder / "lock"))
        self._lock.setStaleLockTime(0)  # only a dead process makes it stale, not its age
        self._server: QLocalServer | None = None
        # Short, because a Unix socket's path has room for about a hundred characters.
        digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()
        self._name = f"sigmamind-desktop-{digest[:_LONGEST_NAME]}"

    def acquire(self) -> bool:
        """Take the folder; False if a running program has it.

        A folder that can't be written to is nobody's: what follows from that is said elsewhere.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def claim(self) -> Claim:
        """Take the folder, or ask the program that has it to come to the front."""
        if self.acquire():
            return Claim.OURS
        from PySide6.QtNetwork import QLocalSocket

        deadline = QDeadlineTimer(_MILLISECONDS)
        while not self.acquire():
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if socket.waitForConnected(_MILLISECONDS) and socket.waitForReadyRead(_MILLISECONDS):
                return Claim.WOKEN
            if deadline.hasExpired():
                return Claim.NO_ANSWER
            QThread.msleep(_PAUSE)  # it may have started this moment and not listen yet, or be ending
        return Claim.OURS

    def listen(self, on_woken: Callable[[], None]) -> None:
        """Call `on_woken` whenever another start wants this program; it is told that it was heard."""
        from PySide6.QtNetwork import QLocalServer

        self._server = server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)  # of a process that was killed; the lock says that it is ours

        def on_connection() -> None:
            while (socket := server.nextPendingConnection()) is not None:
                socket.disconnected.connect(socket.deleteLater)
                socket.write(b"!")
                socket.flush()
                on_woken()

        server.newConnection.connect(on_connection)
        server.listen(self._name)

    def stop_listening(self) -> None:
        """Let other starts wait for the end of this program."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def release(self) -> None:
        """Give the folder up."""
        self.stop_listening()
        self._lock.unlock()
