"""The program with a table open."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.domain.numbers.agents import Agent, Agents
from tests.conftest import wait_until
from tests.ui.bulk.bench import Bench


@pytest.fixture
def several(run_program: Any, options: Any, tmp_path: Path) -> Callable[..., Any]:
    """The program with a table open; agents are known."""

    @asynccontextmanager
    async def several(text: str) -> AsyncIterator[Bench]:
        file = tmp_path / "numbers.tsv"
        file.write_text(text, encoding="utf-8")
        async with run_program(options()) as person:
            person.program.agents._become(Agents([Agent("a1", "Support"), Agent("a2", "Sales")]))
            flow = person.program.flows.bulk
            flow.open_file(file)
            await wait_until(flow._opener.opened, lambda: flow.window.view is not None)
            bench = Bench(person, flow.window)
            await bench.judged()
            yield bench

    return several
