"""The size of what `python packaging/build.py` has made; how it starts is in test_start.py."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from sigmamind_desktop import APP_ID
from tests.benchmarks.figures import Report

DIST: Path = runpy.run_path(str(Path(__file__).parents[2] / "packaging" / "build.py"))["DIST"]
MB = 1_000_000


@pytest.mark.skipif(not (DIST / APP_ID).is_dir(), reason="nothing is frozen: python packaging/build.py")
def test_size(report: Report) -> None:
    files = [file for file in (DIST / APP_ID).rglob("*") if file.is_file() and not file.is_symlink()]
    report("installed", sum(file.stat().st_size for file in files) / MB, "MB", goal=110)
    for package in DIST.glob("*.deb"):
        report(".deb", package.stat().st_size / MB, "MB", goal=33)
