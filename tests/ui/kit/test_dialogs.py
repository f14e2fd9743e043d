from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QMessageBox, QWidget

from sigmamind_desktop import APP_NAME, __version__
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import CannotReach, Created, FormNotAccepted, NoAnswer, Reach
from sigmamind_desktop.sandbox.what_to_try import what_to_try
from sigmamind_desktop.ui.help.demo_dialog import DemoDialog
from sigmamind_desktop.ui.help.support import failure_details
from sigmamind_desktop.ui.kit.dialogs import message_box, question


@pytest.fixture
def window(show: Any) -> QMainWindow:
    return show(QMainWindow(), 900, 700)


def _ends_of(dialog: QWidget) -> list[bool]:
    ends: list[bool] = []
    dialog.destroyed.connect(lambda: ends.append(True))
    return ends


def _cut(dialog: QWidget) -> Iterator[str]:
    for label in dialog.findChildren(QLabel):
        if label.wordWrap():
            if label.heightForWidth(label.width()) > label.height():
                yield label.text()
        elif label.text() and label.sizeHint().width() > label.width():
            yield label.text()


def test_the_demo_says_what_to_try(window: QMainWindow, said: Any, button: Any, qtbot: Any) -> None:
    dialog = DemoDialog(what_to_try(), window, welcome=True)
    dialog.open()
    text = said(dialog)
    for typed, happens in what_to_try():
        assert typed in text
        assert happens in text
    assert "Nothing leaves this computer" in text
    assert "stand-ins inside this program: for SigmaMind, for carriers, and for the keychain" in text
    assert list(_cut(dialog)) == []
    qtbot.mouseClick(button(dialog, "Start"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_what_support_is_told_names_the_failure_and_the_program() -> None:
    error = NoAnswer("ReadTimeout, request abc-123")
    details = failure_details(error)
    for part in (APP_NAME, __version__, "Qt 6", "NoAnswer", "maybe", "ReadTimeout", "abc-123"):
        assert part in details
    assert "CannotReach.tls" in failure_details(CannotReach(Reach.TLS))
    assert f"created: {Created.NO}" in failure_details(CannotReach(Reach.TLS))


def test_what_support_is_told_holds_what_sigmamind_said_and_nothing_that_was_typed() -> None:
    error = FormNotAccepted(
        "HTTP 422", said="Validation failed", fields={FieldId.TRUNK_USERNAME: "acme-user is not valid"}
    )
    details = failure_details(error)
    assert "Validation failed" in details
    # What is said of a field may quote it.
    assert "acme-user" not in details


def test_a_message_shows_what_looks_like_markup_as_it_is_and_is_gone_once_closed(
    window: QMainWindow, qtbot: Any
) -> None:
    box = message_box("said", "<b>Bold</b>", "<i>long</i> " * 40, QMessageBox.Icon.Warning, window)
    ended = _ends_of(box)
    box.open()
    shown = [label for label in box.findChildren(QLabel) if "<" in label.text()]
    assert [label.textFormat() for label in shown] == [Qt.TextFormat.PlainText] * 2
    assert all(label.width() <= window.width() for label in shown)
    box.reject()
    qtbot.waitUntil(lambda: bool(ended))


def test_a_question_is_answered_no_unless_the_person_says_yes(
    window: QMainWindow, button: Any, qtbot: Any
) -> None:
    said: list[str] = []

    def ask() -> QMessageBox:
        box = question("asked", "Delete it?", "It is gone then.", "Delete", window)
        box.accepted.connect(lambda: said.append("yes"))
        box.rejected.connect(lambda: said.append("no"))
        box.open()
        return box

    qtbot.keyClick(ask(), Qt.Key.Key_Return)
    qtbot.keyClick(ask(), Qt.Key.Key_Escape)
    qtbot.mouseClick(button(ask(), "Delete"), Qt.MouseButton.LeftButton)
    assert said == ["no", "no", "yes"]
