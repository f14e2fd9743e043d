"""One dialog looks and works as the next: sizes, buttons, captions, the way of the Tab key."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import combinations, pairwise
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QWidget,
)

from sigmamind_desktop.ui.kit import sizes, theme
from tests.ui.window.dialogs import DIALOGS, a_window

every_dialog = pytest.mark.parametrize("name", DIALOGS)

_SMALL = QSize(1024, 768)
_NAMES = {"SigmaMind", "API", "SIP", "Import", "Twilio", "Telnyx"}


@pytest.fixture
def large(qapp: QApplication) -> None:
    """Text twice as large; the font is put back after each test."""
    qapp.setFont(theme.scaled_font(qapp.font(), 2.0))


@pytest.fixture
def opened(qtbot: Any) -> Callable[[str], QDialog]:
    kept: list[QWidget] = []

    def opened(name: str) -> QDialog:
        window = a_window()
        window.resize(1024, 700)
        window.show()
        dialog = DIALOGS[name](window)
        kept.extend((window, dialog))
        for widget in (window, dialog):
            qtbot.addWidget(widget)
        dialog.open()
        QApplication.processEvents()
        return dialog

    return opened


@every_dialog
def test_no_dialog_needs_more_than_a_small_screen_in_large_letters(
    large: None, opened: Any, name: str
) -> None:
    dialog = opened(name)
    room = _SMALL * 0.92
    least = dialog.minimumSizeHint()
    assert (least.width() <= room.width(), least.height() <= room.height()) == (True, True), least
    assert dialog.height() <= sizes.room_for(dialog).height()


@every_dialog
def test_enter_presses_the_button_that_has_the_focus(opened: Any, name: str) -> None:
    buttons = [each for each in opened(name).findChildren(QPushButton) if each.isVisible()]
    assert [each.text() for each in buttons if not each.autoDefault()] == []


@every_dialog
def test_no_button_has_an_icon_and_each_caption_is_in_sentence_case(opened: Any, name: str) -> None:
    dialog = opened(name)
    buttons = [each for each in dialog.findChildren(QPushButton) if each.text()]
    assert buttons
    assert [each.text() for each in buttons if not each.icon().isNull()] == []
    for button in buttons:
        first, *others = re.findall(r"[^\W\d_]+", button.text().replace("&", ""))
        assert first[0].isupper(), button.text()
        assert [word for word in others if word[0].isupper() and word not in _NAMES] == [], button.text()


@every_dialog
def test_it_has_a_title_and_one_default_button(opened: Any, name: str) -> None:
    dialog = opened(name)
    assert dialog.windowTitle().strip()
    assert len([each for each in dialog.findChildren(QPushButton) if each.isDefault()]) == 1


@every_dialog
def test_the_default_button_is_the_last_of_its_line(opened: Any, name: str) -> None:
    dialog = opened(name)
    if isinstance(dialog, QMessageBox):
        return  # the system orders those

    if isinstance(focus := dialog.focusWidget(), QPushButton) and focus.isDefault():
        focus.clearFocus()  # while it has the focus, another one is the default

    def place(button: QPushButton) -> QPoint:
        return button.mapTo(dialog, QPoint())

    buttons = [each for each in dialog.findChildren(QPushButton) if each.isVisible()]
    [default] = [each for each in buttons if each.isDefault()]
    line = [each for each in buttons if place(each).y() == place(default).y()]
    last = max(line, key=lambda each: place(each).x())
    assert last.text() in (default.text(), "Bring back")  # there, Enter at once only closes


@every_dialog
def test_buttons_beside_each_other_are_of_one_height(opened: Any, name: str) -> None:
    dialog = opened(name)
    buttons = [each for each in dialog.findChildren(QPushButton) if each.isVisible()]
    places = {each: QRect(each.mapTo(dialog, QPoint()), each.size()) for each in buttons}
    for one, other in combinations(buttons, 2):
        a, b = places[one], places[other]
        if a.top() <= b.center().y() <= a.bottom() or b.top() <= a.center().y() <= b.bottom():
            assert a.height() == b.height(), (one.text(), other.text())


@every_dialog
def test_no_name_hides_what_a_label_says(opened: Any, name: str) -> None:
    labels = [each for each in opened(name).findChildren(QLabel) if each.accessibleName() and each.text()]
    assert [each.text() for each in labels if each.text() not in each.accessibleName()] == []


@every_dialog
def test_tab_goes_as_the_eye_does(opened: Any, name: str) -> None:
    dialog = opened(name)
    way = _on_the_way(dialog)
    lines = [each.mapTo(dialog, QPoint(0, each.height() // 2)).y() for each in way]
    first = lines.index(min(lines))
    # Beside each other, inputs of different heights have their middles a little apart.
    apart = 2 * theme.LARGE
    assert all(one <= other + apart for one, other in pairwise(lines[first:] + lines[:first])), lines


def _on_the_way(dialog: QDialog) -> list[QWidget]:
    """What Tab goes to, in its order."""
    way: list[QWidget] = []
    each = dialog.nextInFocusChain()
    while each is not dialog and each not in way:
        takes_tab = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and each.isVisibleTo(dialog) and each.isEnabled() and dialog.isAncestorOf(each):
            is_link = isinstance(each, QLabel) and not each.text()
            is_of_a_box = isinstance(each, QAbstractButton) and not each.text()
            # A page that scrolls is as high as all that is in it.
            stands_for_another = each.focusProxy() is not None or isinstance(each, QScrollArea)
            if not (is_link or is_of_a_box or stands_for_another):
                way.append(each)
        each = each.nextInFocusChain()
    return way
