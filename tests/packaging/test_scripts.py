"""Shell scripts: their grammar, and what shellcheck has to say."""

from __future__ import annotations

import os
import subprocess
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGING = sorted((ROOT / "packaging").rglob("*.sh"))
SCRIPTS = [".ci/check", ".ci/install", ".ci/run", *(str(file.relative_to(ROOT)) for file in PACKAGING)]

pytestmark = pytest.mark.posix_only("shell scripts")


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_is_sound_and_can_be_run(script: str) -> None:
    assert os.access(ROOT / script, os.X_OK)
    subprocess.run(["bash", "-n", ROOT / script], check=True)
    shellcheck = Path(sysconfig.get_path("scripts"), "shellcheck")
    # SC1091: a virtual environment that the script makes can't be followed.
    command = [shellcheck, "--exclude=SC1091", script]
    checked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert checked.stdout + checked.stderr == ""


def test_a_script_stops_at_what_fails() -> None:
    for script in SCRIPTS:
        assert "\nset -euo pipefail\n" in (ROOT / script).read_text("utf-8"), script
