"""The dialog for what nobody foresaw, by itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPushButton

from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.ui.help.unexpected import UnexpectedDialog

_KEY = Secret("key-7f3a9c51e2-ABCD")


def _error() -> Exception:
    try:
        raise ValueError(f"+14155550100 typed, {_KEY.reveal()}")
    except ValueError as error:
        return error


@pytest.fixture
def dialog(qtbot: Any, tmp_path: Path) -> UnexpectedDialog:
    dialog = UnexpectedDialog(_error(), logs=tmp_path)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_the_details_say_where_it_was_and_nothing_that_was_typed(
    dialog: UnexpectedDialog, find_button: Any, said: Callable[[Any], str]
) -> None:
    find_button(dialog, "Copy details").click()
    copied = QApplication.clipboard().text()
    assert copied == dialog.details.toPlainText()
    assert "ValueError\n  test_unexpected.py:" in copied
    for text in (copied, said(dialog)):
        assert _KEY.reveal() not in text
        assert "+14155550100" not in text
        assert str(Path(__file__).parent) not in text


def test_the_log_s_folder_is_opened_by_the_system(
    dialog: UnexpectedDialog, find_button: Any, tmp_path: Path
) -> None:
    class Opener(QPushButton):
        @Slot(QUrl)
        def opened(self, url: QUrl) -> None:
            self.setText(url.toLocalFile())

    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "opened")
    try:
        find_button(dialog, "Open log folder").click()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert Path(opener.text()) == tmp_path


@pytest.mark.qt_log_ignore("No such method Nobody", "This plugin does not support")
def test_a_folder_that_nothing_opens_is_named(
    dialog: UnexpectedDialog, find_button: Any, tmp_path: Path, said: Callable[[Any], str]
) -> None:
    class Nobody(QPushButton):
        pass

    nobody = Nobody()
    QDesktopServices.setUrlHandler("file", nobody, "missing")
    try:
        find_button(dialog, "Open log folder").click()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert str(tmp_path) in said(dialog)


def test_a_program_that_did_not_start_can_only_be_quit(
    qtbot: Any, tmp_path: Path, find_button: Any, said: Callable[[Any], str]
) -> None:
    dialog = UnexpectedDialog(_error(), logs=tmp_path, goes_on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    assert "can't start" in said(dialog)
    assert find_button(dialog, "Go on") is None
    find_button(dialog, "Quit").click()
    assert not dialog.isVisible()
