"""The words of the window, where their file is as it should be and where it is not."""

from __future__ import annotations

import shutil
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray

from sigmamind_desktop import cli
from sigmamind_desktop.app.settings import Settings
from sigmamind_desktop.runtime import languages, resources
from sigmamind_desktop.services.settings import SettingsFile

_COUNTED = """
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from sigmamind_desktop.runtime import languages, resources
from sigmamind_desktop.ui.importing.ready_messages import ReadyCounts

resources._folder = lambda: Path({folder!r})
app = QCoreApplication([])
print(languages.languages())
print(languages.speak("en", app))
print([ReadyCounts().warnings(count) for count in (1, 2)])
"""

_START = """
from pathlib import Path
from sigmamind_desktop import cli
from sigmamind_desktop.runtime import resources

resources._folder = lambda: Path({folder!r})
raise SystemExit(cli.main(["--self-check", "--data-dir", {data!r}]))
"""

_REAL = resources.path("languages/en.qm").parents[1]


@pytest.fixture(params=["whole", "missing", "empty", "cut", "text"])
def case(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def folder(case: str, tmp_path: Path) -> Path:
    """The resources, with the file of the words as the case has it."""
    folder = shutil.copytree(_REAL, tmp_path / "resources")
    file = folder / "languages" / "en.qm"
    whole = file.read_bytes()
    contents = {"whole": whole, "empty": b"", "cut": whole[: len(whole) // 2], "text": b"<html>" * 100}
    file.unlink()
    if case in contents:
        file.write_bytes(contents[case])
    return folder


def test_the_words_are_there_whatever_became_of_their_file(
    case: str, folder: Path, run_script: Callable[..., Any]
) -> None:
    known, damage, counted = run_script(_COUNTED.format(folder=str(folder))).stdout.splitlines()
    assert "'en'" in known
    expected = {"whole": "", "missing": "en.qm is missing"}.get(case, "en.qm is damaged")
    assert damage == expected
    one = "1 warning" if case == "whole" else "1 warnings"
    assert counted == str([one, "2 warnings"])


@pytest.mark.parametrize("case", ["missing"])
def test_the_log_says_it_once_and_the_program_starts(
    case: str, folder: Path, tmp_path: Path, run_script: Callable[..., Any]
) -> None:
    data = tmp_path / "data"
    run_script(_START.format(folder=str(folder), data=str(data)))
    log = (data / "logs" / "sigmamind-desktop.log").read_text(encoding="utf-8")
    assert log.count("language: en.qm is") == 1


_CHOSEN = """
import os
os.environ.update({{"LANGUAGE": {wishes!r}, "LC_ALL": "", "LANG": "C.UTF-8"}})
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from sigmamind_desktop.runtime import languages, resources

resources._folder = lambda: Path({folder!r})
app = QCoreApplication([])
print(languages.choose({asked!r}))
"""


@pytest.mark.linux_only("languages of the system by environment variables")
@pytest.mark.parametrize(
    ("wishes", "asked", "chosen"),
    [
        ("", "", "en"),
        ("de", "", "de"),
        ("de_AT:en", "", "de"),
        ("pt_PT", "", "pt_BR"),
        ("en_GB:de", "", "en"),
        ("sv:de:en", "", "de"),
        ("sv:ja", "", "en"),
        ("de", "pt_BR", "pt_BR"),
        ("de", "sv", "de"),
        ("de", "rubbish", "de"),
    ],
)
def test_the_nearest_language_that_is_offered_is_chosen(
    wishes: str, asked: str, chosen: str, tmp_path: Path, run_script: Callable[..., Any]
) -> None:
    folder = shutil.copytree(_REAL, tmp_path / "resources")
    for file in (folder / "languages").glob("*.qm"):
        file.unlink()
    for code in ("de", "en", "pt_BR"):
        (folder / "languages" / f"{code}.qm").touch()
    script = _CHOSEN.format(wishes=wishes, asked=asked, folder=str(folder))
    assert run_script(script).stdout.strip() == chosen


_FORMS = """
import os
os.environ.update({"LC_ALL": "", "LANG": "en_US.UTF-8"})
from datetime import date
from PySide6.QtCore import QCoreApplication, QLocale
from sigmamind_desktop.runtime import languages

app = QCoreApplication([])
before = QLocale().toString(1234567), QLocale.system().toString(1234567)
languages.speak("de", app)
assert (QLocale().toString(1234567), QLocale.system().toString(1234567)) == before
print(QCoreApplication.translate("QPlatformTheme", "Cancel"))
"""


def test_qt_speaks_the_language_and_numbers_are_the_regions(run_script: Callable[..., Any]) -> None:
    assert run_script(_FORMS).stdout.strip() == "Abbrechen"


_FILES = """
from PySide6.QtCore import QCoreApplication
from sigmamind_desktop.runtime import languages

print(languages.path("guide/{{language}}/index.html").parent.name)
app = QCoreApplication([])
languages.speak({code!r}, app)
print(languages.path("guide/{{language}}/index.html").parent.name)
"""


@pytest.mark.parametrize(("code", "found"), [("de", "de"), ("pt_BR", "pt_BR"), ("tlh", "en")])
def test_files_are_in_the_language_that_is_spoken_or_else_in_english(
    run_script: Callable[..., Any], code: str, found: str
) -> None:
    assert run_script(_FILES.format(code=code)).stdout.split() == ["en", found]


def test_a_language_calls_itself_by_its_own_name() -> None:
    names = {code: languages.own_name(code) for code in languages.languages()}
    assert names["en"] == "English"
    assert len(set(names.values())) == len(names)


@pytest.mark.parametrize(
    ("asked", "kept", "chosen"),
    [
        ("es", b"de", "es"),
        (None, b"de", "de"),
        (None, b"\xff", languages.choose("")),
        (None, b"no such language", languages.choose("")),
        (None, None, languages.choose("")),
    ],
)
def test_what_is_asked_for_comes_before_what_is_set_and_that_before_the_systems(
    asked: str | None, kept: bytes | None, chosen: str, tmp_path: Path
) -> None:
    file = SettingsFile(tmp_path / "settings.ini")
    if kept is not None:
        file.save({Settings.language.key: QByteArray(kept)})
    assert cli._language(Namespace(language=asked), file) == chosen
