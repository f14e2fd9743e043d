"""What is new: offered once after an update, and in the menu."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from sigmamind_desktop import __version__
from sigmamind_desktop.runtime import resources
from sigmamind_desktop.services.settings import SettingsFile
from sigmamind_desktop.ui.help.news_dialog import NewsDialog

ROOT = Path(__file__).parents[3]


def _offered(person: Any) -> list[QPushButton]:
    return person.window.findChildren(QPushButton, "newsButton")


def test_the_list_of_changes_begins_with_this_version() -> None:
    versions = re.findall(r"^## ([\d.]+)", resources.changes(), re.MULTILINE)
    assert versions[0] == __version__
    assert resources.changes() == (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_the_wheel_and_with_it_the_frozen_program_have_it_where_it_is_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    taken = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert taken["CHANGELOG.md"] == "sigmamind_desktop/resources/CHANGELOG.md"
    # The frozen program takes the folder from the installed wheel.
    spec = (ROOT / "packaging" / "sigmamind-desktop.spec").read_text("utf-8")
    assert '(str(PACKAGE / "resources"), "sigmamind_desktop/resources")' in spec
    packaged = tmp_path / "sigmamind_desktop" / "resources" / "CHANGELOG.md"
    packaged.parent.mkdir(parents=True)
    packaged.write_text("# Changes\n", "utf-8")
    monkeypatch.setattr(resources, "_PACKAGE", packaged.parents[1])
    assert resources.changes() == "# Changes\n"


async def test_the_menu_shows_it_to_be_read_scrolled_and_copied(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        assert _offered(person) == []
        person.choose("What's &new")
        [dialog] = person.window.findChildren(NewsDialog)
        assert dialog.isVisible()
        assert dialog.text.toPlainText().startswith(f"Changes\n{__version__}")
        assert dialog.text.verticalScrollBar().maximum() > 0
        assert dialog.text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
        dialog.reject()


@pytest.mark.parametrize(("language", "title"), [("de", "Änderungen"), ("pseudo", "Changes")])
def test_it_is_in_the_language_that_is_spoken_where_that_has_it(
    qapp: QApplication, show: Any, language: str, title: str
) -> None:
    spoken = qapp.property("language")
    qapp.setProperty("language", language)
    try:
        assert show(NewsDialog()).text.toPlainText().startswith(title)
    finally:
        qapp.setProperty("language", spoken)


@pytest.mark.parametrize("seen", ["0.0.9", ""])
async def test_after_an_update_it_is_offered_once(run_program: Any, options: Any, seen: str) -> None:
    """Empty: of a version that did not write it down."""
    begin = options()
    kept = {"help/news_seen": QByteArray(seen.encode()), "window/geometry": QByteArray(b"\x01")}
    SettingsFile(begin.paths.settings).save(kept)
    async with run_program(begin) as person:
        [button] = _offered(person)
        assert button.isVisible()
        assert __version__ in button.text()
        assert person.window.findChildren(NewsDialog) == []
        button.click()
        assert button.isHidden()
        [dialog] = person.window.findChildren(NewsDialog)
        dialog.reject()
    async with run_program(begin) as person:
        assert _offered(person) == []
