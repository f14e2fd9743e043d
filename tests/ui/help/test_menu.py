"""The Help menu, used with the keyboard and the mouse."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QMessageBox

from sigmamind_desktop import APP_NAME, __version__
from sigmamind_desktop.app.access.keychain import Keychain
from sigmamind_desktop.domain.errors import KeychainTrouble, KeychainUnavailable
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.runtime import resources
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.services.secret_store import MemorySecretStore
from sigmamind_desktop.ui.help.about_dialog import AboutDialog
from sigmamind_desktop.ui.help.shortcuts_dialog import ShortcutsDialog
from sigmamind_desktop.ui.trunks.dialog import TrunksDialog


class Opener(QObject):
    """Stands in for the system's browser and file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url)


@pytest.fixture
def opener() -> Iterator[Opener]:
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")
    yield opener
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def nothing_opens(opener: Opener) -> None:
    """A system with no program for what is to be opened: Qt calls a slot that is not there."""
    QDesktopServices.setUrlHandler("file", opener, "missing")


def _entry(person: Any, text: str) -> QAction:
    actions = person.window.findChildren(QAction)
    return next(action for action in actions if action.text().replace("&", "") == text)


async def _choose(person: Any, text: str) -> None:
    """Choose an entry, and wait until what it began is done."""
    before = asyncio.all_tasks()
    _entry(person, text).trigger()
    if begun := asyncio.all_tasks() - before:
        await asyncio.wait(begun)


def _dialog(person: Any, kind: type[Any]) -> Any:
    [dialog] = person.window.findChildren(kind)
    assert dialog.isVisible()
    return dialog


def _dialogs(person: Any) -> list[QDialog]:
    return [dialog for dialog in person.window.findChildren(QDialog) if dialog.isVisible()]


async def test_f1_opens_the_guide_that_came_with_the_program(
    run_program: Any, options: Any, opener: Opener
) -> None:
    async with run_program(options()) as person:
        QTest.keyClick(person.window, Qt.Key.Key_F1)
        [url] = opener.opened
        assert Path(url.toLocalFile()) == resources.path("guide/en/index.html")
        assert _dialogs(person) == []


@pytest.mark.qt_log_ignore("No such method")
@pytest.mark.expect_log("No such method")
@pytest.mark.usefixtures("nothing_opens")
async def test_a_guide_that_no_browser_opens_is_said_with_its_path(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        QTest.keyClick(person.window, Qt.Key.Key_F1)
        box = _dialog(person, QMessageBox)
        assert box.text() == "No browser opened the user guide"
        [copy] = [button for button in box.buttons() if "Copy" in button.text()]
        QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
        path = QApplication.clipboard().text()
        assert path in box.informativeText()
        assert path == str(resources.path("guide/en/index.html"))


async def test_the_log_folder_is_opened(run_program: Any, options: Any, opener: Opener) -> None:
    start = options()
    start.paths.logs.mkdir(parents=True)
    async with run_program(start) as person:
        await _choose(person, "Open log folder")
        assert [Path(url.toLocalFile()) for url in opener.opened] == [start.paths.logs]


@pytest.mark.expect_log("no log file")
async def test_a_log_folder_that_is_not_there_is_said(run_program: Any, options: Any, opener: Opener) -> None:
    start = options()
    start.paths.data.mkdir(parents=True)
    start.paths.logs.write_text("a file in the folder's place", "utf-8")
    async with run_program(start) as person:
        await _choose(person, "Open log folder")
        box = _dialog(person, QMessageBox)
        assert box.text() == "There is no log folder"
        assert str(start.paths.logs) in box.informativeText()
        assert opener.opened == []
        QTest.keyClick(box, Qt.Key.Key_Escape)
        assert _dialogs(person) == []


@pytest.mark.qt_log_ignore("No such method")
@pytest.mark.expect_log("No such method")
@pytest.mark.usefixtures("nothing_opens")
async def test_a_log_folder_that_no_program_opens_is_said(run_program: Any, options: Any) -> None:
    start = options()
    start.paths.logs.mkdir(parents=True)
    async with run_program(start) as person:
        await _choose(person, "Open log folder")
        assert _dialog(person, QMessageBox).text() == "No program opened the log folder"


async def test_the_diagnostics_name_what_support_asks_for(
    run_program: Any, options: Any, refreshed: Any, have: Any
) -> None:
    start = options()
    have("+14155550100", "+14155550101")
    async with run_program(start) as person:
        await refreshed(person)
        await _choose(person, "Copy diagnostics")
        copied = QApplication.clipboard().text()
        for part in (
            f"{APP_NAME} {__version__}",
            "Python: 3.",
            "PySide6 6.",
            "Qt 6.",
            "Window system: offscreen",
            "Keychain: memory",
            "API key: keychain",
            "Numbers: 2",
            f"API address: {start.address.url}",
        ):
            assert part in copied
        assert "Diagnostics copied" in person.window.statusBar().currentMessage()


async def test_the_diagnostics_hold_nothing_secret_and_nothing_personal(
    run_program: Any, options: Any, refreshed: Any, have: Any, monkeypatch: Any
) -> None:
    start = options()
    # The program's own folder is within the person's.
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(start.paths.data.parent))
    have("+14155550100")
    async with run_program(start) as person:
        await refreshed(person)
        person.fill("+14155550177")
        person.press_import()
        await person.ended()
        person.fill("+14155550188")
        await _choose(person, "Copy diagnostics")
        copied = QApplication.clipboard().text()
        assert "Numbers: 2" in copied
        for secret in (API_KEY, API_KEY[-4:], "pw-4d81b6f0a7-wxyz", "acme", "sip.telnyx.com", "agent"):
            assert secret not in copied
        assert not re.search(r"\+?\d{7,}", copied)
        assert f"Data folder: {Path('~', 'data')}" in copied
        assert str(start.paths.data.parent) not in copied


class _NoKeychain(MemorySecretStore):
    def name(self) -> str:
        raise KeychainUnavailable(KeychainTrouble.NONE_HERE)


async def test_the_diagnostics_say_why_there_is_no_keychain(run_program: Any, options: Any) -> None:
    async with run_program(options(secrets=_NoKeychain(), key=None)) as person:
        await _choose(person, "Copy diagnostics")
        assert "Keychain: none (none_here)" in QApplication.clipboard().text()


async def test_a_keychain_s_name_does_not_wait_for_a_person() -> None:
    """It is asked beside a question that waits for a password to be typed."""

    keychain = Keychain(MemorySecretStore())
    unlocked = asyncio.Event()
    loop = asyncio.get_running_loop()

    def wait_for_person(_store: object) -> None:
        asyncio.run_coroutine_threadsafe(unlocked.wait(), loop).result()

    waiting = asyncio.ensure_future(keychain.ask(wait_for_person))
    await asyncio.sleep(0)  # the question is put
    assert await keychain.name() == "memory"
    assert not waiting.done()
    unlocked.set()
    await waiting


def _listed(dialog: ShortcutsDialog) -> dict[str, dict[str, str]]:
    groups = (dialog.tree.topLevelItem(place) for place in range(dialog.tree.topLevelItemCount()))
    return {
        group.text(0): {
            group.child(row).text(0): group.child(row).text(1) for row in range(group.childCount())
        }
        for group in groups
    }


async def test_the_shortcuts_are_those_of_the_menus(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        QTest.keyClick(person.window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
        dialog = _dialog(person, ShortcutsDialog)
        listed = _listed(dialog)["In the whole window"]
        assert listed["User guide"] == "F1"
        assert listed["Keyboard shortcuts"] == "Ctrl+/"
        assert listed["Import number"] == "Ctrl+Return"
        assert "F5" in listed["Refresh"]
        with_keys = [each for each in person.window.findChildren(QAction) if each.text() and each.shortcut()]
        in_menus = [each for each in with_keys if not each.shortcut().isEmpty()]
        assert len(listed) == len(in_menus) >= 7
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert _dialogs(person) == []


async def test_enter_closes_the_shortcuts(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        await _choose(person, "Keyboard shortcuts")
        QTest.keyClick(_dialog(person, ShortcutsDialog).tree, Qt.Key.Key_Return)
        assert _dialogs(person) == []


async def test_about_lists_what_the_program_is_made_of(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        await _choose(person, "About")
        dialog = _dialog(person, AboutDialog)
        items = (dialog.tree.topLevelItem(place) for place in range(dialog.tree.topLevelItemCount()))
        licences = {item.text(0): item.text(2) for item in items}
        assert licences["Qt"] == "LGPL-3.0-only"
        assert "LGPL" in licences["PySide6_Essentials"]
        assert licences["httpx"] == "BSD-3-Clause"
        assert all(licences.values())
        for name, words in (
            ("Qt", "lgpl-3.0"),
            ("httpx", "Redistribution"),
            ("PySide6_Essentials", "lgpl"),
        ):
            [item] = dialog.tree.findItems(name, Qt.MatchFlag.MatchExactly)
            dialog.tree.setCurrentItem(item)
            assert words in dialog.licence.toPlainText()
        await person.press("Copy", dialog)
        copied = QApplication.clipboard().text()
        assert copied.startswith(f"{APP_NAME} {__version__}\nPython 3.")
        assert "httpx 0.28" in copied
        dialog.tree.setFocus()  # on a button, Enter would press it
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        assert _dialogs(person) == []


async def test_the_guide_names_the_same_shortcuts(run_program: Any, options: Any) -> None:
    guide = (Path(__file__).parents[3] / "docs" / "guide" / "en.md").read_text(encoding="utf-8")
    table = guide.partition("## Keyboard shortcuts")[2].partition("## ")[0]
    told = dict(re.findall(r"^\| \*\*(.+?)\*\* \| (.+?) \|$", table, re.MULTILINE))

    async with run_program(options()) as person:
        await _choose(person, "Keyboard shortcuts")
        listed = _listed(_dialog(person, ShortcutsDialog))["In the whole window"]
        # What each system has keys of its own for is not in the guide's list.
        assert {name: keys for name, keys in listed.items() if name not in ("Quit", "Settings")} == told


async def test_the_keys_of_the_list_do_what_is_said(
    run_program: Any, options: Any, refreshed: Any, have: Any
) -> None:
    have("+14155550100", "+14155550101")
    async with run_program(options()) as person:
        await refreshed(person)
        table = person.window.numbers.table
        table.setFocus()
        table.setCurrentIndex(person.window.numbers.model.index(0, 0))
        QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        assert len(table.selected_rows()) == 2
        # The key's own press is the window system's to translate; Qt sends this event for it.
        at = table.visualRect(table.currentIndex()).center()
        QApplication.sendEvent(
            table.viewport(),
            QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, table.mapToGlobal(at)),
        )
        [menu] = [each for each in table.findChildren(QMenu) if each.isVisible()]
        assert "Open details" in [action.text() for action in menu.actions()]
        menu.close()


async def test_the_keys_of_the_saved_trunks_do_what_is_said(
    run_program: Any, options: Any, until: Any
) -> None:
    async with run_program(options()) as person:
        trunks = person.program.trunks
        await trunks.keep("sip.telnyx.com", "acme", Secret("pw-4d81b6f0a7-wxyz"))
        await _choose(person, "Saved trunks…")
        dialog = _dialog(person, TrunksDialog)
        dialog.tree.setFocus()
        QTest.keyClick(dialog.tree, Qt.Key.Key_F2)
        [name] = dialog.tree.findChildren(QLineEdit)
        QTest.keyClicks(name, "Main trunk")
        QTest.keyClick(name, Qt.Key.Key_Return)
        await until(trunks.changed, lambda: [each.name for each in trunks.trunks] == ["Main trunk"])
        QTest.keyClick(dialog.tree, Qt.Key.Key_Delete)
        assert "Main trunk" in _dialog(person, QMessageBox).text()
