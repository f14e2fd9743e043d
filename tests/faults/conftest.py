"""The whole program, a person before it, and a server that does whatever a case wants of it.

The server has a thread of its own, so that nothing but the window's own work is on the window's thread.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
import sqlite3
import ssl
import struct
import sys
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget

from sigmamind_desktop.app.importing.importer import ImportStatus
from sigmamind_desktop.bootstrap import Options, Program
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.runtime.paths import paths_under
from sigmamind_desktop.services.http.exchange import Patience
from sigmamind_desktop.services.secret_store import MemorySecretStore, SecretStore
from tests.conftest import let_go, wait_until

NUMBER = "+14155550100"
KEY = "marked-key-7f3a9c51e2-ABCD"
PASSWORD = "marked-pw-4d81b6f0a7-wxyz"
_TYPED = {
    FieldId.PHONE_NUMBER: NUMBER,
    FieldId.FRIENDLY_NAME: "Support line",
    FieldId.TERMINATION_SIP_URI: "sip.telnyx.com",
    FieldId.TRUNK_USERNAME: "acme",
    FieldId.TRUNK_PASSWORD: PASSWORD,
}
_OFFSCREEN = "This plugin does not support"

SECONDS_HELD_UP = 0.1
"""For which nothing may hold the window up, whatever happens; see `Pulse`."""

_FAULTS = pytest.StashKey[list[tuple[str, float | None]]]()
_LINES = pytest.StashKey[list[str]]()

Speak = Callable[[bytes, asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_FAULTS] = []
    config.stash[_LINES] = []


def pytest_itemcollected(item: pytest.Item) -> None:
    # Said of least sizes and raised windows by the platform that has no screen.
    item.add_marker(pytest.mark.qt_log_ignore(_OFFSCREEN))
    item.add_marker(pytest.mark.expect_log(_OFFSCREEN))


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    for line in config.stash[_LINES]:
        terminalreporter.write_line(line)
    if faults := config.stash[_FAULTS]:
        timed = {name: seconds for name, seconds in faults if seconds is not None}
        slowest = max(timed.values(), default=0.0)
        terminalreporter.write_line(
            f"faults: {len({name for name, _ in faults})} provoked, each with its words, the state recorded"
            f" and the requests counted; the window of {len(timed)} was watched: nothing held it up for more"
            f" than {slowest * 1000:.0f} ms"
        )


@pytest.fixture(autouse=True)
def always_one_process(one_process: None) -> None:
    """For every test here."""


class Server:
    """Answers each request as `speak` does; it is given the head, and reads the body if it wants to.

    Attributes:
        url: where it is.
        posts: how many imports began to arrive.
        received: the heads of all requests.
        idle: set while there is no connection.
    """

    def __init__(
        self, speak: Speak, *, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1", port: int = 0
    ) -> None:
        self._speak = speak
        self._tls = tls
        self.posts = 0
        self._open = 0
        self.idle = threading.Event()
        self.received = b""
        self._loop = asyncio.new_event_loop()
        self._end = asyncio.Event()
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._socket = socket.socket(family, socket.SOCK_STREAM)
        self._socket.bind((host, port))
        self._socket.listen()
        self.port = self._socket.getsockname()[1]
        shown = f"[{host}]" if ":" in host else host
        self.url = f"{'https' if tls else 'http'}://{shown}:{self.port}"
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join()

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _run(self) -> None:
        logging.getLogger("asyncio").setLevel(logging.CRITICAL)  # it speaks of what the server breaks off
        asyncio.set_event_loop(self._loop)
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._serve_until_end())

    async def _serve_until_end(self) -> None:
        server = await asyncio.start_server(self._serve, sock=self._socket, ssl=self._tls)
        await self._end.wait()
        server.close()
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open += 1
        self.idle.clear()
        try:
            while not writer.is_closing():
                head = await reader.readuntil(b"\r\n\r\n")
                self.received += head
                self.posts += head.startswith(b"POST ")
                await self._speak(head, reader, writer)
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            with contextlib.suppress(OSError):
                writer.close()
            self._open -= 1
            if not self._open:
                self.idle.set()


async def read_body(head: bytes, reader: asyncio.StreamReader) -> bytes:
    length = next(
        (
            int(line.partition(b":")[2])
            for line in head.split(b"\r\n")
            if line.lower().startswith(b"content-length:")
        ),
        0,
    )
    return await reader.readexactly(length)


def reset(writer: asyncio.StreamWriter) -> None:
    """End a connection in the rudest way there is (RST)."""
    linger = struct.pack("ii", 1, 0)
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    writer.transport.abort()


def http(status: int, body: bytes = b"", headers: str = "") -> bytes:
    head = f"HTTP/1.1 {status} Status\r\nContent-Length: {len(body)}\r\nConnection: close\r\n{headers}\r\n"
    return head.encode() + body


def says(answer: bytes, end: str = "close") -> Speak:
    """Read the request, say this, and then `close`, `reset`, keep `silence` or let it `trickle`."""

    async def speak(head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_body(head, reader)
        writer.write(answer)
        await writer.drain()
        match end:
            case "close":
                writer.close()
            case "reset":
                reset(writer)
            case "silence":
                await reader.read()
            case "trickle":
                while True:
                    writer.write(b" ")
                    await writer.drain()
                    await asyncio.sleep(0.01)

    return speak


def _spent() -> float:
    """For how many seconds the threads of this process worked, or were ready to and had no processor.

    Linux alone tells of the latter.
    """
    waited = 0
    for file in Path("/proc/self/task").glob("*/schedstat"):
        with contextlib.suppress(OSError):  # the thread has just ended
            waited += int(file.read_text("utf-8").split()[1])
    return time.process_time() + waited / 1e9


class Pulse:
    """Feels whether something holds the window's thread up while its events wait.

    Only the time counts in which no thread of this process works or waits for a processor: then the
    window's thread waits for something else, a keychain, a disk, a lock. So neither a busy machine nor a
    module that is loaded for the first time counts; how fast the window is, the benchmarks say.

    Attributes:
        longest: seconds for which a turn of the event loop was held up, at most; on Linux alone, for
            elsewhere the system does not tell how long a thread waited for a processor.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self._last, self._last_spent = time.perf_counter(), _spent()
        self._timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, spent = time.perf_counter(), _spent()
        if sys.platform == "linux":
            self.longest = max(self.longest, now - self._last - (spent - self._last_spent))
        self._last, self._last_spent = now, spent

    def stop(self) -> None:
        self._beat()
        self._timer.stop()


@dataclass
class Person:
    """The program as it runs, and the person before it."""

    program: Program

    @property
    def window(self) -> Any:
        return self.program.window

    @property
    def form(self) -> Any:
        return self.program.window.form

    def fill(self) -> None:
        for field_id, text in _TYPED.items():
            line = self.form.rows[field_id].input
            line.setFocus()
            line.selectAll()
            QTest.keyClick(line, Qt.Key.Key_Delete)
            QTest.keyClicks(line, text)

    def typed(self) -> dict[FieldId, str]:
        return {field_id: self.form.rows[field_id].input.text() for field_id in _TYPED}

    def press_import(self) -> None:
        QTest.mouseClick(self.form.import_button, Qt.MouseButton.LeftButton)

    async def ended(self) -> ImportStatus:
        importer = self.program.importer
        await wait_until(importer.changed, lambda: not importer.status.phase.is_busy)
        return importer.status

    def dialogs(self) -> list[QDialog]:
        return [box for box in self.window.findChildren(QDialog) if box.isVisible()]

    async def press(self, text: str, within: QWidget | None = None) -> None:
        for _ in range(200):
            for button in (within or self.window).findChildren(QPushButton):
                if button.isVisible() and button.text() == text:
                    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
                    return
            await asyncio.sleep(0)
        raise AssertionError(f"there is no button {text!r}")

    def said(self, widget: QWidget | None = None) -> str:
        """Every visible word within a widget; the form's place for outcomes, if none is named."""
        labels = (widget or self.form.outcome).findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def states(self) -> dict[str, str]:
        return {row.number: row.state.value for row in self.window.numbers.model.rows}

    async def settled(self) -> None:
        """Wait until what the start has begun is done."""
        starting = [task for task in asyncio.all_tasks() if task.get_name().startswith("load ")]
        if starting:
            await asyncio.wait(starting)


@dataclass
class Home:
    """The folder of the program, and its keychain."""

    folder: Path
    secrets: SecretStore = field(default_factory=MemorySecretStore)

    def at(self, place: str) -> Home:
        """A folder of its own with the same keychain."""
        return Home(self.folder / place, self.secrets)

    def options(
        self, url: str, patience: Patience | None = None, *, level: str = "info", key: bool = True
    ) -> Options:
        """What a start is told; with a `key` in the keychain."""
        address = ApiAddress.parse(url)
        if key:
            self.secrets.save(address.url, Secret(KEY))
        return Options(
            address,
            paths_under(self.folder),
            level,
            secrets=self.secrets,
            refreshes=False,  # the requests of an import are counted
            patience=patience or Patience(),
        )

    def attempts(self) -> list[str]:
        """The outcomes of all attempts in the data file, as they are on the disk."""
        file = self.folder / "numbers.sqlite3"
        if not file.exists():
            return []
        with closing(sqlite3.connect(file)) as db:
            return [outcome for (outcome,) in db.execute("SELECT outcome FROM attempt ORDER BY id")]


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "data")


@asynccontextmanager
async def running(options: Options, *, settled: bool = True) -> AsyncIterator[Person]:
    """Start the program, and end it as its owner does."""
    program = Program(options)
    person = Person(program)
    try:
        await program.start()
        if settled:
            await person.settled()
        yield person
    finally:
        await program.stop()
        let_go(program)


@pytest.fixture
def print_at_end(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Add a line to the summary."""
    return request.config.stash[_LINES].append


@pytest.fixture
def record_fault(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Count a fault for the summary, by its name and how long the window was held up, which is judged.

    A program in a process of its own is not watched.
    """

    def record_fault(name: str, seconds: float | None = None) -> None:
        request.config.stash[_FAULTS].append((name, seconds))
        assert seconds is None or seconds < SECONDS_HELD_UP

    return record_fault


@dataclass(frozen=True)
class Case:
    """A fault.

    Attributes:
        title: the notice's title.
        words: what else it says.
        state: of the attempt on disk; None if it never came to one.
        posts: the imports that arrived.
        fields: what stands under fields of the form.
    """

    speak: Callable[[], Speak]
    title: str
    words: tuple[str, ...]
    state: str | None
    posts: int = 1
    patience: Patience | None = None
    fields: tuple[tuple[FieldId, str], ...] = ()


class BlackHole:
    """A port whose queue is full: the system drops whatever wants to connect, as a firewall does."""

    def __init__(self, host: str, port: int = 0) -> None:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.socket(family)
        self._listener.bind((host, port))
        self._listener.listen(0)
        self._port: int = self._listener.getsockname()[1]
        self._waiting = []
        for _ in range(3):
            waiting = socket.socket(family)
            waiting.setblocking(False)
            waiting.connect_ex((host, self._port))
            self._waiting.append(waiting)

    def __enter__(self) -> int:
        return self._port

    def __exit__(self, *_: object) -> None:
        for each in (*self._waiting, self._listener):
            each.close()


async def import_into(name: str, case: Case, options: Options) -> float:
    async with running(options) as person:
        person.fill()
        before = person.typed()
        pulse = Pulse()
        person.press_import()
        await person.ended()
        pulse.stop()
        assert person.form.outcome.accessibleName() == case.title
        for words in case.words:
            assert words in person.said()
        for field_id, words in case.fields:
            assert words in person.form.rows[field_id].input.accessibleDescription()
        assert person.states() == ({NUMBER: case.state} if case.state == "not_confirmed" else {})
        assert person.typed() == before
        await person.press("Copy details")
        copied = QApplication.clipboard().text()
        for secret in (KEY, PASSWORD):
            assert secret not in copied + person.said(person.window)
        # What SigmaMind says is quoted, whatever it is; nothing else that was typed is.
        assert "echo" in name or NUMBER not in copied
        return float(pulse.longest)


@pytest.fixture
def provoke(run_async: Any, home: Any, record_fault: Any) -> Callable[..., None]:
    """Import into a fault and look at everything.

    Whether the window is held up is judged by the best of three tries, each in a new folder: a slow disk
    holds it up once, a fault of the program each time.
    """

    def provoke(name: str, case: Case, url: str, server: Any = None) -> None:
        for place in ("one", "two", "three"):
            there = home.at(place)
            posts = server.posts if server is not None else 0
            longest = run_async(import_into(name, case, there.options(url, case.patience)))
            assert there.attempts() == ([case.state] if case.state is not None else [])
            if server is not None:
                assert server.posts - posts == case.posts
            if longest < SECONDS_HELD_UP:
                break
        record_fault(name, longest)

    return provoke
