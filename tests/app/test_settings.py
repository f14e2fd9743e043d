from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QSettings

from sigmamind_desktop.app.settings import Colours, Setting, Settings
from sigmamind_desktop.services.settings import SettingsFile

_ACCOUNTS = '{"https://api.sigmamind.ai": {"https://api.sigmamind.ai": "Acme"}}'


def _read(path: Path) -> Settings:
    file = SettingsFile(path)
    return Settings(file.load(), damage=file.damage)


def _values(settings: Settings) -> dict[str, Any]:
    names = [name for name, each in vars(Settings).items() if isinstance(each, Setting)]
    return {name: getattr(settings, name) for name in names}


def test_each_has_its_default_until_it_is_set() -> None:
    for setting in (each for each in vars(Settings).values() if isinstance(each, Setting)):
        assert Settings().value_of(setting) == setting.default


def test_a_change_is_said_once(qtbot: Any) -> None:
    settings, said = Settings(), []
    settings.changed.connect(lambda: said.append(settings.checks_hosts))
    settings.checks_hosts = True
    settings.checks_hosts = True
    assert said == [True]


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    settings = Settings()
    settings.geometry = QByteArray(bytes(range(256)))
    settings.panes = QByteArray(b"460")
    settings.columns = QByteArray(b"\xff\0")
    settings.sip_host = "other.sip.example.com"
    settings.checks_hosts = True
    settings.accounts = _ACCOUNTS
    settings.carriers = '{"https://api.example.com": {"Twilio": ["cdef", "3210"]}}'
    settings.text_size = 130
    settings.colours = Colours.DARK
    settings.news_seen = "0.1.0"
    settings.language = "pt_BR"
    SettingsFile(tmp_path / "settings.ini").save(settings.to_keep())
    assert _values(_read(tmp_path / "settings.ini")) == _values(settings)


def test_a_file_of_version_0_1_0_is_read(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    # As that version wrote them: every value as bytes.
    ini = QSettings(str(path), QSettings.Format.IniFormat)
    for key, value in {
        "window/geometry": bytes(range(256)),
        "window/splitter": b"512",
        "numbers/columns": b"\0\xff\0",
        "sigmamind/sip_host": b"other.sip.example.com",
        "trunks/checks_hosts": b"yes",
        "accounts": _ACCOUNTS.encode(),
    }.items():
        ini.setValue(key, QByteArray(value))
    ini.sync()
    assert _values(_read(path)) == {
        "geometry": QByteArray(bytes(range(256))),
        "panes": QByteArray(b"512"),
        "columns": QByteArray(b"\0\xff\0"),
        "sip_host": "other.sip.example.com",
        "checks_hosts": True,
        "accounts": _ACCOUNTS,
        # What that version did not have.
        "carriers": "",
        "text_size": 100,
        "language": "",
        "colours": Colours.SYSTEM,
        "news_seen": "",
    }


_RUBBISH = {
    "a host that is none": b"[sigmamind]\nsip_host=@ByteArray(not a host)\n",
    "neither yes nor no": b"[trunks]\nchecks_hosts=@ByteArray(perhaps)\n",
    "a number": b"[trunks]\nchecks_hosts=1\n",
    "a size": b"[window]\ngeometry=@Size(3 4)\n",
    "accounts that are cut off": b'[General]\naccounts=@ByteArray({"https)\n',
    "accounts that are a list": b"[General]\naccounts=@ByteArray([])\n",
    "no UTF-8": b"[sigmamind]\nsip_host=@ByteArray(\\xff\\xfe)\n",
    "accounts deeper than any": b"[General]\naccounts=@ByteArray(" + b"[" * 90_000 + b")\n",
    "a cut line": b"[window]\ngeometry",
    "a cut group": b"[win",
    "binary": bytes(range(256)) * 100,
    "huge": b"[window]\ngeometry=" + b"x" * 2_000_000,
    "several": b"[trunks]\nchecks_hosts=1\n[sigmamind]\nsip_host=2\n[",
}


@pytest.mark.expect_log("settings: not all could be read")
@pytest.mark.parametrize("data", _RUBBISH.values(), ids=_RUBBISH.keys())
def test_rubbish_gives_the_defaults_and_one_line_in_the_log(
    data: bytes, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "settings.ini"
    path.write_bytes(data)
    settings = _read(path)
    assert _values(settings) == _values(Settings())
    assert len(caplog.records) == 1
    settings.checks_hosts = True
    SettingsFile(path).save(settings.to_keep())
    assert Settings(SettingsFile(path).load()).checks_hosts


@pytest.mark.expect_log("settings: not all could be read: sigmamind/sip_host")
def test_rubbish_in_one_leaves_the_others() -> None:
    kept = {
        "sigmamind/sip_host": QByteArray(b"?"),
        "accounts": QByteArray(_ACCOUNTS.encode()),
        "of a later version": QByteArray(b"kept in the file"),
    }
    settings = Settings(kept)
    assert settings.accounts == _ACCOUNTS
    assert settings.sip_host == Settings().sip_host
