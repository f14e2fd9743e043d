"""The states that `docs/look.py` and the user guide show: each can be reached and pictured."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

_DOCS = Path(__file__).parents[2] / "docs"
_OFFSCREEN = "This plugin does not support"
# By their files' names, as the scripts beside them import them.
sys.path.append(str(_DOCS))
try:
    import look
    import scenes
finally:
    sys.path.remove(str(_DOCS))

pytestmark = [pytest.mark.qt_log_ignore(_OFFSCREEN), pytest.mark.expect_log(_OFFSCREEN)]


@pytest.fixture
def same_palette(qapp: Any) -> Iterator[None]:
    before = QGuiApplication.palette()
    yield
    QGuiApplication.setPalette(before)


@pytest.mark.parametrize("name", scenes.STATES)
async def test_each_state_can_be_pictured(name: str, one_process: None, tmp_path: Path) -> None:
    assert scenes.STATES[name].meaning
    assert await look.take(name, tmp_path / "state.png") == 0
    assert len(_colours(tmp_path / "state.png")) > 10


def test_a_state_leaves_no_window(run_async: Any, one_process: None, tmp_path: Path) -> None:
    before = QApplication.allWidgets()
    run_async(look.take("bulk", tmp_path / "state.png"))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [each for each in QApplication.allWidgets() if each not in before] == []


async def test_a_picture_is_as_large_and_as_dark_as_wished(
    one_process: None, same_palette: None, tmp_path: Path
) -> None:
    await look.take("filled", tmp_path / "dark.png", size=(1000, 700), dark=True)
    picture = QImage(str(tmp_path / "dark.png"))
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    assert (picture.width(), picture.height()) == (1000 * ratio, 700 * ratio)
    assert picture.pixelColor(2, picture.height() // 2).lightness() < 64


def test_without_a_state_all_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert look.main([]) == 0
    listed = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert listed == list(scenes.STATES)


def test_the_command_writes_a_file(tmp_path: Path) -> None:
    command = [sys.executable, _DOCS / "look.py", "empty", "--to", tmp_path / "empty.png"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.returncode, done.stderr, done.stdout.strip()) == (0, "", str(tmp_path / "empty.png"))
    assert len(_colours(tmp_path / "empty.png")) > 10


def _colours(file: Path) -> set[int]:
    picture = QImage(str(file))
    return {picture.pixel(x, y) for x in range(0, picture.width(), 5) for y in range(0, picture.height(), 5)}
