"""The program in the pseudo-language, which is made of what lupdate sees and of nothing else."""

from __future__ import annotations

import runpy
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QTimer, QTranslator
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.window.words.listening import Listener, foreign

_TOOL = Path(__file__).parents[4] / "packaging" / "words.py"


@pytest.fixture(scope="session")
def tool() -> dict[str, Any]:
    """`packaging/words.py`."""
    return runpy.run_path(str(_TOOL))


@pytest.fixture(scope="session")
def catalogue(tool: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("words") / "pseudo.qm"
    tool["make_pseudo"](file)
    return file


@pytest.fixture
def in_pseudo(qapp: QApplication, catalogue: Path) -> Iterator[None]:
    """Every word from here on is in the pseudo-language."""
    translator = QTranslator()
    assert translator.load(str(catalogue))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture(autouse=True)
def nothing_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda _url: False))


@pytest.fixture
def listener(in_pseudo: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Listener]:
    """Takes down every text of every window, all the time, and what screen readers are told."""
    listener = Listener()

    def announcement(widget: QWidget, text: str) -> Any:
        listener.take("announced", text)
        return event(widget, text)

    event = QtGui.QAccessibleAnnouncementEvent
    monkeypatch.setattr(QtGui, "QAccessibleAnnouncementEvent", announcement)
    ticking = QTimer(interval=200)
    ticking.timeout.connect(listener.look)
    ticking.start()
    yield listener
    ticking.stop()


@pytest.fixture
def none_foreign() -> Callable[..., None]:
    """No word is outside the brackets, but for data."""

    def none_foreign(heard: dict[str, str] | list[str], *data: str) -> None:
        texts = heard if isinstance(heard, dict) else dict.fromkeys(heard, "said")
        assert texts
        assert {text: where for text, where in texts.items() if foreign(text, data)} == {}

    return none_foreign
