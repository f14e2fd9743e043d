from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Callable

import pytest

from tests.conftest import SECONDS


@pytest.fixture(scope="module")
def qt_garbage_collected() -> None:
    """For tests with threads: end here what earlier tests left of their event loops.

    Such a loop is a circle of Qt objects. Whichever thread next collects garbage would end them,
    and Qt warns of any thread but theirs.
    """
    gc.collect()


@pytest.fixture
def run_script() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run this in an interpreter of its own and wait for its end."""

    def run_script(script: str, *, check: bool = True) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", script]
        return subprocess.run(command, check=check, capture_output=True, text=True, timeout=SECONDS)

    return run_script
