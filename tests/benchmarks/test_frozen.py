"""The size of what `python packaging/build.py` has made; how it starts is in test_start.py."""

from __future__ import annotations

import runpy
from collections.abc import Callable
from pathlib import Path

import pytest

from sigmamind_desktop import APP_ID

DIST: Path = runpy.run_path(str(Path(__file__).parents[2] / "packaging" / "build.py"))["DIST"]
MB = 1_000_000


@pytest.mark.skipif(not (DIST / APP_ID).is_dir(), reason="nothing is frozen: python packaging/build.py")
def test_size(report: Callable[[str], None]) -> None:
    files = [file for file in (DIST / APP_ID).rglob("*") if file.is_file() and not file.is_symlink()]
    report(f"installed: {sum(file.stat().st_size for file in files) / MB:.0f} MB; target at most 185")
    for package in DIST.glob("*.deb"):
        report(f".deb: {package.stat().st_size / MB:.0f} MB; target at most 60")
