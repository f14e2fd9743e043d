"""Benchmarks report, they fail on no figure. At the end stands one table, which build/figures.md keeps."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractEventDispatcher

from tests.benchmarks.figures import Figure, Report, as_table

_FIGURES = pytest.StashKey[list[Figure]]()
_KEPT = Path(__file__).parents[2] / "build" / "figures.md"
_SHOWN_BY_CI = "GITHUB_STEP_SUMMARY"
"""Names a file that GitHub shows beside a run."""
_OFFSCREEN = "This plugin does not support"
_SECONDS = 180
_TICK = 0.002


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_FIGURES] = []


def pytest_itemcollected(item: pytest.Item) -> None:
    # Said of least sizes and raised windows by the platform that has no screen.
    item.add_marker(pytest.mark.qt_log_ignore(_OFFSCREEN))
    item.add_marker(pytest.mark.expect_log(_OFFSCREEN))
    item.add_marker(pytest.mark.deadline(_SECONDS))  # a slow machine is to report as well


@asynccontextmanager
async def stalls() -> AsyncIterator[list[float]]:
    """By how many seconds each tick of the event loop came too late while the body ran."""
    gaps: list[float] = []

    async def tick() -> None:
        last = time.perf_counter()
        while True:
            await asyncio.sleep(_TICK)
            now = time.perf_counter()
            gaps.append(now - last - _TICK)
            last = now

    ticking = asyncio.create_task(tick())
    try:
        yield gaps
    finally:
        ticking.cancel()


@contextmanager
def turns() -> Iterator[list[float]]:
    """For how many seconds this thread worked in each turn of Qt's event loop while the body ran.

    That is a stall on a machine that does nothing else: what others do on it is not in here.
    """
    worked: list[float] = []
    last = time.thread_time()

    def note() -> None:
        nonlocal last
        now = time.thread_time()
        worked.append(now - last)
        last = now

    dispatcher = QAbstractEventDispatcher.instance()
    dispatcher.aboutToBlock.connect(note)
    try:
        yield worked
    finally:
        dispatcher.aboutToBlock.disconnect(note)


@pytest.fixture
def report(request: pytest.FixtureRequest) -> Report:
    """Take a figure for the table."""
    return Report(request.config.stash[_FIGURES])


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if not (figures := config.stash[_FIGURES]):
        return
    table = as_table(figures)
    terminalreporter.section("figures")
    terminalreporter.write_line(table)
    _KEPT.parent.mkdir(exist_ok=True)
    _KEPT.write_text(table, "utf-8")
    if shown := os.environ.get(_SHOWN_BY_CI):
        with open(shown, "a", encoding="utf-8") as summary:
            summary.write(f"\n{table}")
