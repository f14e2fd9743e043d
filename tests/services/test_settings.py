"""What the window remembers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from sigmamind_desktop.services.settings import SettingsFile


def test_states_come_back_from_the_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    states = {
        "geometry": QByteArray(bytes(range(256))),
        "columns": QByteArray(b""),
        "a": QByteArray(b"\xff\0"),
    }
    SettingsFile(path).save(states)
    assert path.is_file()
    assert SettingsFile(path).load() == states


def test_the_last_state_counts_and_the_others_stay(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    SettingsFile(path).save({"geometry": QByteArray(b"old"), "columns": QByteArray(b"kept")})
    SettingsFile(path).save({"geometry": QByteArray(b"new")})
    assert SettingsFile(path).load() == {"geometry": QByteArray(b"new"), "columns": QByteArray(b"kept")}


def test_no_file_remembers_nothing(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "none" / "settings.ini").load() == {}


def test_the_folder_is_made(tmp_path: Path) -> None:
    path = tmp_path / "deeper" / "settings.ini"
    SettingsFile(path).save({"geometry": QByteArray(b"x")})
    assert SettingsFile(path).load() == {"geometry": QByteArray(b"x")}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0\1\2\xff" * 100,
        b"[General]\ngeometry=7\n",
        b"geometry",
        b"[",
        b"[General]\ngeometry=@Point(1 2)\n",
    ],
    ids=["empty", "bytes", "number", "no-value", "bracket", "point"],
)
def test_a_damaged_file_remembers_nothing(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_bytes(data)
    assert SettingsFile(path).load() == {}
    SettingsFile(path).save({"geometry": QByteArray(b"x")})
    assert SettingsFile(path).load()["geometry"] == QByteArray(b"x")


def test_a_folder_in_the_file_s_place_is_survived(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path)
    assert settings.load() == {}
    settings.save({"geometry": QByteArray(b"x")})
    assert list(tmp_path.glob("*")) == []
