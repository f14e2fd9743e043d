from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QPushButton

from sigmamind_desktop.app.access.credentials import KeyPlace, KeyStatus
from sigmamind_desktop.domain.errors import KeychainTrouble
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.ui.access.api_key_dialog import ApiKeyDialog
from sigmamind_desktop.ui.failures import messages

_KEY = "key-7f3a9c51e2-ABCD"
_NOWHERE = KeyStatus(KeyPlace.NOWHERE)
_KEYCHAIN = KeyStatus(KeyPlace.KEYCHAIN, "WXYZ")
_SESSION = KeyStatus(KeyPlace.SESSION, "ABCD", KeychainTrouble.NONE_HERE)


class Opened:
    """An open dialog and what was asked of it."""

    def __init__(self, dialog: ApiKeyDialog) -> None:
        self.dialog = dialog
        self.saved: list[Secret] = []
        self.removed: list[bool] = []
        dialog.save_requested.connect(self.saved.append)
        dialog.remove_requested.connect(lambda: self.removed.append(True))
        [self.line] = dialog.findChildren(QLineEdit, "apiKey")
        [self.save] = dialog.findChildren(QPushButton, "saveKeyButton")
        [self.remove] = dialog.findChildren(QPushButton, "removeKeyButton")
        [self.later] = dialog.findChildren(QPushButton, "laterButton")

    def type(self, text: str) -> None:
        self.line.setFocus()
        self.line.selectAll()
        if text.isascii():
            QTest.keyClicks(self.line, text)
        else:
            self.line.insert(text)


@pytest.fixture
def opened(qtbot: Any) -> Any:
    def opened(status: KeyStatus = _NOWHERE, *, welcome: bool = False) -> Opened:
        dialog = ApiKeyDialog(status, welcome=welcome)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
        return Opened(dialog)

    return opened


@pytest.mark.parametrize("welcome", [True, False])
def test_the_dialog_says_where_a_key_is_found(opened: Any, said: Any, welcome: bool) -> None:
    dialog = opened(welcome=welcome).dialog
    assert "Deploy > API Keys" in said(dialog)
    assert "only once" in said(dialog)
    assert ("Welcome" in dialog.windowTitle()) is welcome


def test_the_key_s_input_has_a_name_and_the_focus(opened: Any) -> None:
    it = opened()
    assert it.line.accessibleName() == "API key"
    assert it.line.hasFocus()
    assert it.save.isDefault()


def test_the_key_is_shown_as_dots(opened: Any) -> None:
    it = opened()
    it.type(_KEY)
    assert not set(it.line.displayText()) & set(_KEY)


@pytest.mark.parametrize("how", ["button", "enter"])
def test_a_key_is_asked_to_be_saved_once(opened: Any, qtbot: Any, how: str) -> None:
    it = opened()
    it.type(_KEY)
    for _ in range(2):
        if how == "enter":
            QTest.keyClick(it.line, Qt.Key.Key_Return)
        else:
            qtbot.mouseClick(it.save, Qt.MouseButton.LeftButton)
    assert it.saved == [Secret(_KEY)]
    assert it.dialog.isVisible()
    assert it.line.isReadOnly()
    assert "SigmaMind" in it.save.text()
    it.dialog.render_keeping()
    assert it.line.isReadOnly()
    assert "keychain" in it.save.text()
    QTest.keyClick(it.line, Qt.Key.Key_Return)
    assert it.saved == [Secret(_KEY)]


@pytest.mark.parametrize("typed", [f" {_KEY} ", f"{_KEY}\u200b"], ids=["spaces", "invisible"])
def test_what_pasting_adds_is_taken_off(opened: Any, typed: str) -> None:
    it = opened()
    it.type(typed)
    QTest.keyClick(it.line, Qt.Key.Key_Return)
    assert it.saved == [Secret(_KEY)]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        pytest.param("", "Paste the key first", id="nothing"),
        pytest.param("   ", "Paste the key first", id="spaces"),
        pytest.param("••••••••••••ABCD", "not the key itself", id="dots of the dashboard"),
        pytest.param("schlüssel-1234", "not the key itself", id="letters no key has"),
    ],
)
def test_what_can_t_be_a_key_is_not_saved(opened: Any, said: Any, typed: str, words: str) -> None:
    it = opened()
    it.type(typed)
    QTest.keyClick(it.line, Qt.Key.Key_Return)
    assert it.saved == []
    assert words in said(it.dialog)
    assert it.line.hasFocus()
    assert it.line.text() == typed
    it.type(_KEY)
    QTest.keyClick(it.line, Qt.Key.Key_Return)
    assert it.saved == [Secret(_KEY)]
    assert words not in said(it.dialog)


def test_a_kept_key_closes_the_dialog(opened: Any) -> None:
    it = opened()
    it.type(_KEY)
    QTest.keyClick(it.line, Qt.Key.Key_Return)
    it.dialog.render_keeping()
    it.dialog.render_status(_KEYCHAIN)
    assert not it.dialog.isVisible()


def test_a_key_that_sigmamind_refuses_stays_to_be_put_right(opened: Any, said: Any) -> None:
    it = opened(_KEYCHAIN)
    it.type(_KEY)
    QTest.keyClick(it.line, Qt.Key.Key_Return)
    it.dialog.render_refusal()
    assert it.dialog.isVisible()
    assert "SigmaMind refused this key" in said(it.dialog)
    assert it.line.hasFocus()
    assert it.line.selectedText() == _KEY
    assert it.line.text() == _KEY
    QTest.keyClicks(it.line, "another")
    QTest.keyClick(it.line, Qt.Key.Key_Return)
    assert it.saved == [Secret(_KEY), Secret("another")]
    assert "refused" not in said(it.dialog)


@pytest.mark.parametrize("place", KeyPlace)
def test_the_keychain_s_answer_about_another_key_does_not_end_the_asking(
    opened: Any, place: KeyPlace
) -> None:
    it = opened()
    it.type(_KEY)
    QTest.keyClick(it.line, Qt.Key.Key_Return)
    it.dialog.render_status(KeyStatus(place, "WXYZ"))
    assert it.dialog.isVisible()
    assert it.line.isReadOnly()
    assert it.later.text() == "Cancel"


@pytest.mark.parametrize("trouble", KeychainTrouble)
def test_a_key_that_is_kept_for_this_session_only_is_said_to_be(
    opened: Any, said: Any, button: Any, qtbot: Any, trouble: KeychainTrouble
) -> None:
    it = opened(welcome=True)
    it.type(_KEY)
    QTest.keyClick(it.line, Qt.Key.Key_Return)
    it.dialog.render_keeping()
    it.dialog.render_status(KeyStatus(KeyPlace.SESSION, "ABCD", trouble))
    assert it.dialog.isVisible()
    text = said(it.dialog)
    assert "this session only" in text
    assert messages.keychain_trouble(trouble) in text
    assert it.line.text() == ""
    it.type("another")
    assert it.line.text() == "another"
    qtbot.mouseClick(button(it.dialog, "Go on"), Qt.MouseButton.LeftButton)
    assert not it.dialog.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_way_on_has_the_focus_once_the_key_is_kept_for_this_session(opened: Any, key: Qt.Key) -> None:
    it = opened(welcome=True)
    it.type(_KEY)
    QTest.keyClick(it.line, Qt.Key.Key_Return)
    it.dialog.render_keeping()
    it.dialog.render_status(_SESSION)
    assert it.later.hasFocus()
    QTest.keyClick(it.later, key)
    assert not it.dialog.isVisible()
    assert len(it.saved) == 1


@pytest.mark.parametrize(
    ("status", "words"),
    [
        pytest.param(_KEYCHAIN, "••••WXYZ", id="keychain"),
        pytest.param(_SESSION, "until the program ends", id="session"),
        pytest.param(KeyStatus(KeyPlace.ASKING), "has not answered", id="asking"),
        pytest.param(KeyStatus(KeyPlace.NOWHERE, trouble=KeychainTrouble.LOCKED), "locked", id="locked"),
        pytest.param(KeyStatus(KeyPlace.KEYCHAIN), "keychain", id="short key"),
    ],
)
def test_the_dialog_says_where_the_key_is(opened: Any, said: Any, status: KeyStatus, words: str) -> None:
    it = opened(status)
    assert words in said(it.dialog)
    assert _KEY not in said(it.dialog)


@pytest.mark.parametrize(
    ("status", "offered"),
    [
        pytest.param(_KEYCHAIN, True, id="keychain"),
        pytest.param(_SESSION, True, id="session"),
        pytest.param(_NOWHERE, False, id="nowhere"),
        pytest.param(KeyStatus(KeyPlace.ASKING), False, id="asking"),
    ],
)
def test_only_a_key_that_is_there_can_be_removed(opened: Any, status: KeyStatus, offered: bool) -> None:
    assert opened(status).remove.isVisible() is offered


def test_remove_asks_first(opened: Any, qtbot: Any, find_button: Any) -> None:
    it = opened(_KEYCHAIN)
    for answer in ("Cancel", "Remove"):
        assert it.removed == []
        qtbot.mouseClick(it.remove, Qt.MouseButton.LeftButton)
        [box] = [box for box in it.dialog.findChildren(QMessageBox) if box.isVisible()]
        assert box.defaultButton().text() == "Cancel"
        qtbot.mouseClick(find_button(box, answer), Qt.MouseButton.LeftButton)
    assert it.removed == [True]


def test_remove_asks_for_it_and_shows_that_the_key_has_gone(
    opened: Any, qtbot: Any, said: Any, find_button: Any
) -> None:
    it = opened(_KEYCHAIN)
    qtbot.mouseClick(it.remove, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(find_button(it.dialog, "Remove"), Qt.MouseButton.LeftButton)
    assert it.removed == [True]
    assert not it.remove.isEnabled()
    it.dialog.render_status(_NOWHERE)
    assert it.dialog.isVisible()
    assert not it.remove.isVisible()
    assert "WXYZ" not in said(it.dialog)
    it.type(_KEY)
    QTest.keyClick(it.line, Qt.Key.Key_Return)
    assert it.saved == [Secret(_KEY)]


def test_a_removal_that_failed_is_said(opened: Any, qtbot: Any, said: Any) -> None:
    it = opened(_KEYCHAIN)
    locked = KeyStatus(KeyPlace.NOWHERE, trouble=KeychainTrouble.LOCKED, may_be_kept=True)
    it.dialog.render_status(locked)
    assert it.remove.isVisible()
    it.dialog.render_removal(messages.keychain_trouble(KeychainTrouble.LOCKED))
    assert "may still hold the key" in said(it.dialog)
    assert "locked" in said(it.dialog)
    it.type(_KEY)
    assert it.line.text() == _KEY


def test_escape_closes_without_saving(opened: Any) -> None:
    it = opened()
    it.type(_KEY)
    QTest.keyClick(it.line, Qt.Key.Key_Escape)
    assert not it.dialog.isVisible()
    assert it.saved == []


@pytest.mark.parametrize(("welcome", "words"), [(True, "Not now"), (False, "Close")])
def test_the_other_button_closes_without_saving(opened: Any, qtbot: Any, welcome: bool, words: str) -> None:
    it = opened(welcome=welcome)
    it.type(_KEY)
    assert it.later.text() == words
    qtbot.mouseClick(it.later, Qt.MouseButton.LeftButton)
    assert not it.dialog.isVisible()
    assert it.saved == []


@pytest.mark.parametrize("welcome", [True, False])
def test_no_words_are_cut(opened: Any, welcome: bool) -> None:
    it = opened(KeyStatus(KeyPlace.NOWHERE, trouble=KeychainTrouble.NONE_HERE), welcome=welcome)
    QTest.keyClick(it.line, Qt.Key.Key_Return)
    for label in it.dialog.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.heightForWidth(label.width()) <= label.height(), label.text()
