"""What the frozen program is made from: its parts of Qt, and the lock files."""

from __future__ import annotations

import re
import runpy
import tomllib
from pathlib import Path

import pytest

from sigmamind_desktop.runtime import languages

ROOT = Path(__file__).parents[2]
QT = runpy.run_path(str(ROOT / "packaging" / "qt_parts.py"))
LOCKS = {file.name: file.read_text("utf-8") for file in (ROOT / "requirements").glob("*.txt")}


def test_each_imported_qt_module_is_kept() -> None:
    sources = [file.read_text("utf-8") for file in (ROOT / "sigmamind_desktop").rglob("*.py")]
    imported = {name for text in sources for name in re.findall(r"PySide6(?:\.| import )Qt(\w+)", text)}
    assert "Widgets" in imported
    assert imported <= QT["MODULES"]


@pytest.mark.parametrize(
    ("destination", "is_kept"),
    [
        ("PySide6/QtWidgets.abi3.so", True),
        ("PySide6/QtQml.abi3.so", False),
        ("PySide6/QtDBus.pyd", False),
        ("PySide6/Qt/lib/libQt6XcbQpa.so.6", True),
        ("libQt6Quick.so.6", False),
        ("PySide6/Qt6Core.dll", True),
        ("PySide6/Qt6Pdf.dll", False),
        ("PySide6/opengl32sw.dll", False),
        ("PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui", True),
        ("PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/plugins/styles/qmodernwindowsstyle.dll", True),
        ("PySide6/plugins/tls/qopensslbackend.dll", False),
        ("PySide6/translations/qtbase_sv.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("sigmamind_desktop/resources/languages/en.qm", True),
        ("sigmamind_desktop/resources/languages/en.ts", False),
        ("sigmamind_desktop/resources/languages/de/glossary.md", False),
        ("sigmamind_desktop/resources/icons/check.svg", True),
        ("libpython3.11.so.1.0", True),
    ],
)
def test_parts_of_qt(destination: str, is_kept: bool) -> None:
    assert QT["is_kept"](destination) is is_kept


def test_qts_own_words_come_with_each_language() -> None:
    for code in set(QT["LANGUAGES"]) - {"en"}:
        assert QT["is_kept"](f"PySide6/Qt/translations/qtbase_{code}.qm")
        assert QT["is_kept"](f"PySide6/translations/qtbase_{code}.qm")


@pytest.mark.parametrize(("lock", "extras"), [("runtime.txt", []), ("test.txt", ["test"])])
def test_lock_has_each_dependency_with_hashes(lock: str, extras: list[str]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    named = [*project["dependencies"], *(one for e in extras for one in project["optional-dependencies"][e])]
    wanted = {re.match(r"[\w-]+", each)[0].lower() for each in named}
    locked = dict(re.findall(r"^([\w-]+)(==.*?)(?=^\S|\Z)", LOCKS[lock], re.MULTILINE | re.DOTALL))
    assert wanted <= set(locked)
    assert all("--hash=sha256:" in rest for rest in locked.values())


@pytest.mark.parametrize("name", LOCKS)
def test_lock_names_no_place(name: str) -> None:
    assert not re.search(r"://|^-|\s/\w|--(index|extra|find)", LOCKS[name], re.MULTILINE)


@pytest.mark.parametrize("code", set(languages.languages()) - {languages.PSEUDO})
def test_manual_page_has_each_option(code: str) -> None:
    name = f"sigmamind-desktop.{code}.1".replace(".en.", ".")  # as debhelper wants it
    page = (ROOT / "packaging" / "linux" / "man" / name).read_text("utf-8").replace("\\-", "-")
    options = re.findall(r"--[a-z-]+", (ROOT / "sigmamind_desktop" / "cli.py").read_text("utf-8"))
    assert "--demo" in options
    assert [option for option in {*options, "--help"} if option not in page] == []
