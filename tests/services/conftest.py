from __future__ import annotations

import gc
import sys

import pytest

if sys.platform != "win32":
    collect_ignore = ["test_credential_manager.py", "test_windows_roots.py"]


@pytest.fixture
def qt_garbage_collected() -> None:
    """For a test with threads: end here what earlier tests left of their event loops.

    Such a loop is a circle of Qt objects. Whichever thread next collects garbage would end them,
    and Qt warns of any thread but theirs.
    """
    gc.collect()
