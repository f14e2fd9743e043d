"""The program with a probe that does as it is told."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sigmamind_desktop.app.importing import readiness
from tests.ui.importing.host_checks import Script


@pytest.fixture
def probe() -> Script:
    return Script()


@pytest.fixture
def start(options: Any, run_program: Any, probe: Script, no_pause: None) -> Any:
    return lambda **told: run_program(replace(options(**told), probe=probe))


@pytest.fixture
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pause in typing is over at once."""
    monkeypatch.setattr(readiness, "PAUSE", 0)
