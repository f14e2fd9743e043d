"""A file that is opened while the program runs comes to its window, from a process of its own."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.runtime.single_instance import SingleInstance
from tests.conftest import SECONDS, wait_until


@pytest.fixture
def instance(tmp_path: Path) -> Iterator[SingleInstance]:
    """This process's hold of the data folder."""
    instance = SingleInstance(tmp_path / "data")
    assert instance.acquire()
    yield instance
    instance.release()


def _start(folder: Path, file: str, within: Path) -> tuple[int, str]:
    """Start the program with a file, and wait for its end: its exit code, and what it complained of."""
    command = [sys.executable, "-m", "sigmamind_desktop", "--data-dir", str(folder), "--open", file]
    ended = subprocess.run(command, cwd=within, capture_output=True, text=True, timeout=SECONDS, check=False)
    return ended.returncode, ended.stderr


@pytest.mark.parametrize("was_open", [False, True])
async def test_a_second_start_hands_its_file_to_the_first(
    was_open: bool,
    instance: SingleInstance,
    run_program: Any,
    options: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[3]))
    file = tmp_path / "Zürich numbers.csv"
    file.write_text("number\n+14155552671\n+14155552672\n", encoding="utf-8")
    async with run_program(replace(options(), instance=instance)) as person:
        flow = person.program.flows.bulk
        opened: list[int] = []
        flow.table_opened.connect(lambda: opened.append(1))
        if was_open:
            flow.open().close()
        asked = asyncio.ensure_future(asyncio.to_thread(_start, tmp_path / "data", file.name, tmp_path))
        await wait_until(flow.table_opened, lambda: bool(opened))
        assert await asked == (0, "")
        assert flow.window.isVisible()
        assert flow._file.name == file.name
        assert flow._file.sheets[0].rows == [("number",), ("+14155552671",), ("+14155552672",)]
