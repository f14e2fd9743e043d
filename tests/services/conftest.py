from __future__ import annotations

import gc
import sys

import pytest

if sys.platform != "linux":
    # Their servers, and what makes their certificates, are there on Linux alone.
    collect_ignore = ["test_keychain.py", "sigmamind_api/test_client_tls.py"]


@pytest.fixture
def qt_garbage_collected() -> None:
    """For a test with threads: end here what earlier tests left of their event loops.

    Such a loop is a circle of Qt objects. Whichever thread next collects garbage would end them,
    and Qt warns of any thread but theirs.
    """
    gc.collect()
