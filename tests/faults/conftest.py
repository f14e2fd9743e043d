"""What every fault is provoked with, and what is told of them all at the end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from sigmamind_desktop.bootstrap import Options
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.services.http.exchange import Patience
from tests.faults.people import KEY, NUMBER, PASSWORD, Home, running
from tests.faults.pulse import SECONDS_HELD_UP, Pulse
from tests.faults.servers import Speak

_OFFSCREEN = "This plugin does not support"

_FAULTS = pytest.StashKey[list[tuple[str, float | None]]]()
_LINES = pytest.StashKey[list[str]]()


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


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "data")


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
