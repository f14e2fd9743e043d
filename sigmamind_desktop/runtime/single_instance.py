"""One program on one data folder: a second one brings the first to the front and ends."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Callable
from contextlib import suppress
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDeadlineTimer, QLockFile, QThread

if TYPE_CHECKING:
    # Imported where it is used: the first paint does not need it.
    from PySide6.QtNetwork import QLocalServer

_log = logging.getLogger(__name__)

_MILLISECONDS: Final = 2000
_PAUSE: Final = 50
_LONGEST_PATH: Final = 32_768
"""Bytes: of Windows; other systems have less."""
_NAME: Final = re.compile(r"sigmamind-desktop-[0-9a-f]{32}")


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
    `QLockFile` then takes over. The second program speaks to the first through a local socket, whose name
    stands in the folder: sockets lie in a folder that strangers share, and none of them is to know the name
    before it is taken.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = QLockFile(str(folder / "lock"))
        self._lock.setStaleLockTime(0)  # only a dead process makes it stale, not its age
        self._server: QLocalServer | None = None
        self._address = folder / "socket"
        self._name = ""
        self._name_before = ""

    def acquire(self) -> bool:
        """Take the folder; False if a running program has it.

        A folder that can't be written to is nobody's: what follows from that is said elsewhere.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        if self._lock.tryLock(0):
            self._take_address()
            return True
        return self._lock.error() is not QLockFile.LockError.LockFailedError

    def claim(self, file: Path | None = None) -> Claim:
        """Take the folder, or ask the program that has it to come to the front, and to open a file."""
        if self.acquire():
            return Claim.OURS
        from PySide6.QtNetwork import QLocalSocket

        from sigmamind_desktop.runtime import windows_shell

        windows_shell.give_up_the_front()
        deadline = QDeadlineTimer(_MILLISECONDS)
        while not self.acquire():
            socket = QLocalSocket()
            socket.connectToServer(self._socket_name())
            if socket.waitForConnected(_MILLISECONDS) and socket.waitForReadyRead(_MILLISECONDS):
                if file is not None:
                    socket.write(os.fsencode(file.absolute()) + b"\0")
                    socket.waitForBytesWritten(_MILLISECONDS)
                    socket.disconnectFromServer()
                return Claim.WOKEN
            if deadline.hasExpired():
                return Claim.NO_ANSWER
            QThread.msleep(_PAUSE)  # it may have started this moment and not listen yet, or be ending
        return Claim.OURS

    def listen(self, on_woken: Callable[[], None], on_file: Callable[[Path], None]) -> None:
        """Call `on_woken` whenever another start wants this program; it is told that it was heard.

        `on_file` gets the file that the other was to open, if there is one.
        """
        from PySide6.QtNetwork import QLocalServer, QLocalSocket

        if not self._name:
            return
        if self._name_before:
            QLocalServer.removeServer(self._name_before)  # of a process that was killed
        self._server = server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)

        def on_sent(socket: QLocalSocket) -> None:
            sent = bytes(socket.peek(_LONGEST_PATH).data())
            if sent.endswith(b"\0"):
                socket.readAll()
                on_file(Path(os.fsdecode(sent[:-1])))

        def on_connection() -> None:
            while (socket := server.nextPendingConnection()) is not None:
                socket.disconnected.connect(socket.deleteLater)
                socket.readyRead.connect(partial(on_sent, socket))
                socket.write(b"!")
                socket.flush()
                on_woken()

        server.newConnection.connect(on_connection)
        if not server.listen(self._name):
            _log.warning("other starts can't wake this one: %s", server.errorString())

    def _take_address(self) -> None:
        """Choose a socket's name, and write it where the next start looks for it."""
        self._name_before = self._socket_name()
        # Short, because a Unix socket's path has room for about a hundred characters.
        self._name = f"sigmamind-desktop-{os.urandom(16).hex()}"
        # Of a full disk the person is told elsewhere; no other start can wake this one then.
        with suppress(OSError):
            self._address.write_text(self._name, encoding="ascii")

    def _socket_name(self) -> str:
        """The name of the running program's socket; empty if there is none to read."""
        try:
            name = self._address.read_text(encoding="ascii")
        except (OSError, ValueError):
            return ""
        return name if _NAME.fullmatch(name) else ""

    def stop_listening(self) -> None:
        """Let other starts wait for the end of this program."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def release(self) -> None:
        """Give the folder up."""
        self.stop_listening()
        if self._name:
            with suppress(OSError):
                self._address.unlink()
            self._name = ""
        self._lock.unlock()
