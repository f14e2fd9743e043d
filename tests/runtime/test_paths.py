"""Where the program writes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sigmamind_desktop.runtime.paths import Paths, paths_under, system_paths


def test_everything_is_under_the_one_folder(tmp_path: Path) -> None:
    paths = paths_under(tmp_path)
    assert paths == Paths(data=tmp_path, logs=tmp_path / "logs")
    assert paths.numbers == tmp_path / "numbers.sqlite3"
    assert paths.settings == tmp_path / "settings.ini"


def test_asking_for_folders_makes_none(tmp_path: Path) -> None:
    paths_under(tmp_path / "not-there")
    system_paths()
    assert not (tmp_path / "not-there").exists()
    assert not Path(os.environ["HOME"]).exists()


def test_the_system_s_folders_are_the_person_s_own_and_the_program_s_alone() -> None:
    paths = system_paths()
    assert paths.data.is_absolute()
    for folder in (paths.data, paths.logs):
        assert "sigmamind-desktop" in folder.parts
    assert paths.numbers.parent == paths.settings.parent == paths.data


if os.name == "posix":

    def test_the_system_s_folders_follow_the_home_folder(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("XDG_DATA_HOME", "XDG_STATE_HOME"):
            monkeypatch.delenv(name)
        monkeypatch.setenv("HOME", str(tmp_path))
        assert system_paths().data.is_relative_to(tmp_path)
        assert system_paths().logs.is_relative_to(tmp_path)
