"""The program in processes of its own, on a SigmaMind look-alike that sees what arrives."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.domain.numbers.record import ImportRequest, NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.sandbox.server import Sandbox
from sigmamind_desktop.services.data_file.store import NumberStore

_SECONDS = 60.0
"""A deadline is for what never comes; it is far beyond what a busy machine takes."""

_DRIVER = Path(__file__).with_name("driver.py")
_IMPORTED_FROM = [str(Path(__file__).parents[3]), *filter(None, [os.environ.get("PYTHONPATH")])]
"""Where the driver finds its own parts, and this process the program."""

_LINES = pytest.StashKey[list[str]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_LINES] = []


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    for line in config.stash[_LINES]:
        terminalreporter.write_line(line)


class Arrivals(list[Any]):
    """The imports that have come to the look-alike, which can be waited for."""

    def __init__(self) -> None:
        super().__init__()
        self._condition = threading.Condition()

    def append(self, body: Any) -> None:
        with self._condition:
            super().append(body)
            self._condition.notify_all()

    def wait_for(self, count: int) -> bool:
        """Whether so many have come in time."""
        with self._condition:
            return self._condition.wait_for(lambda: len(self) >= count, _SECONDS)


@dataclass(frozen=True)
class Ended:
    """A process that has ended.

    Attributes:
        code: its exit code; of a killed one, the signal as a negative number.
        told: what it told, in order.
        complaints: each line on stderr.
        at: when it had ended, by `time.monotonic`.
    """

    code: int
    told: list[dict[str, Any]]
    complaints: list[str]
    at: float

    def get(self, name: str, otherwise: Any = None) -> Any:
        """What it last told under a name."""
        return next((facts[name] for facts in reversed(self.told) if name in facts), otherwise)

    def all(self, name: str) -> list[Any]:
        """All that it told under a name."""
        return [facts[name] for facts in self.told if name in facts]


class Process:
    """The program with a person before it, as `driver.py` plays it; ends with the block at the latest."""

    def __init__(self, scratch: Path, plan: dict[str, Any]) -> None:
        kept = {"PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join(_IMPORTED_FROM)}
        self._stack = ExitStack()
        self._complaints = self._stack.enter_context(tempfile.TemporaryFile(dir=scratch))  # noqa: SIM115
        ours = {"HOME": str(scratch), "TMPDIR": str(scratch), "LC_ALL": "C.UTF-8"}
        self._process = self._stack.enter_context(
            subprocess.Popen(
                [sys.executable, "-P", "-Wdefault", str(_DRIVER), json.dumps(plan)],
                env=kept | ours | {"QT_QPA_PLATFORM": "offscreen"},
                stdout=subprocess.PIPE,
                stderr=self._complaints,
            )
        )
        self.send = self._process.send_signal

    def __enter__(self) -> Process:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._stack.close()

    def ended(self, on_told: Callable[[dict[str, Any]], None] = lambda _facts: None) -> Ended:
        """Wait for its end; `on_told` gets each thing as it is told."""
        assert self._process.stdout is not None
        told = []
        watchdog = threading.Timer(_SECONDS, self._process.kill)
        watchdog.start()
        try:
            for line in self._process.stdout:
                told.append(json.loads(line))
                on_told(told[-1])
            code = self._process.wait()
        finally:
            watchdog.cancel()
        at = time.monotonic()
        self._complaints.seek(0)
        lines = self._complaints.read().decode(errors="replace").splitlines()
        return Ended(code, told, lines, at)


@pytest.fixture(scope="session", autouse=True)
def qt_garbage_collected() -> None:
    """End here what earlier tests left of their event loops: threads begin that could collect it."""
    gc.collect()


@pytest.fixture(scope="session")
def scratch() -> Iterator[Path]:
    """Home and folder for temporary files of all processes. Its name is short: Qt makes sockets in it."""
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def start(scratch: Path) -> Callable[..., Process]:
    """Start the program by a plan; see `driver.py`."""
    return lambda **plan: Process(scratch, plan)


@pytest.fixture(scope="session")
def open_sandbox() -> Callable[[], AbstractContextManager[Sandbox]]:
    """A look-alike of SigmaMind whose `account.requests` can be waited for."""

    @contextmanager
    def open_sandbox() -> Iterator[Sandbox]:
        with Sandbox() as running:
            running.account.requests = Arrivals()
            yield running

    return open_sandbox


@pytest.fixture(scope="session")
def seed_file() -> Callable[..., None]:
    """Put rows into a data file, as earlier starts leave them: `seed_file(path, url, {number: state})`."""

    def seed_file(path: Path, url: str, rows: dict[str, str]) -> None:
        with closing(NumberStore(path, url)) as store:
            for number, state in rows.items():
                request = ImportRequest(number, "acme", Secret("not kept"), "sip.telnyx.com")
                store.begin_attempt(number, request)
                if state == "not_confirmed":
                    store.settle_not_confirmed(number, "NoAnswer")
                else:
                    row = PhoneNumber(number, NumberState(state), imported_at=datetime.now(UTC))
                    store.settle_imported(number, row)

    return seed_file


@pytest.fixture(scope="session")
def conclude(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Have a line printed at the end of the run."""
    return request.config.stash[_LINES].append
