from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMainWindow, QPushButton, QWidget

from sigmamind_desktop import APP_NAME, __version__
from sigmamind_desktop.domain.agents import NO_AGENTS
from sigmamind_desktop.domain.errors import CannotReach, Created, FormNotAccepted, NoAnswer, Reach
from sigmamind_desktop.domain.fields import FieldId
from sigmamind_desktop.domain.numbers import NumberState, PhoneNumber
from sigmamind_desktop.sandbox.scenarios import SCENARIOS
from sigmamind_desktop.ui import number_messages
from sigmamind_desktop.ui.dialogs import show_about, show_demo, show_details
from sigmamind_desktop.ui.number_cells import Column, cell_text
from sigmamind_desktop.ui.support import failure_details

_ROW = PhoneNumber(
    "+14155550100",
    NumberState.ACTIVE,
    "Support line",
    "agent-in",
    "agent-out",
    "+442079460958",
    "acme.pstn.twilio.com",
    datetime(2026, 11, 20, 12, tzinfo=UTC),
)


@pytest.fixture
def window(show: Any) -> QMainWindow:
    return show(QMainWindow(), 900, 700)


@pytest.fixture
def details(window: QMainWindow) -> Any:
    checked: list[str] = []

    def details(row: PhoneNumber) -> QDialog:
        dialog = show_details(row, NO_AGENTS, checked.append, window)
        dialog.setProperty("checked", checked)
        return dialog

    details.checked = checked  # type: ignore[attr-defined]
    return details


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


def test_the_details_show_everything_that_is_known(details: Any, said: Any) -> None:
    dialog = details(_ROW)
    assert dialog.isVisible()
    text = said(dialog)
    for column in Column:
        assert (_ROW.number if column is Column.NUMBER else cell_text(_ROW, column)) in text.split("\n")
    assert number_messages.state_meaning(_ROW.state) in text
    assert dialog.windowTitle() == "+1 415-555-0100"


def test_each_part_of_the_details_can_be_copied(details: Any) -> None:
    dialog = details(_ROW)
    for text in ("+14155550100", "acme.pstn.twilio.com", "agent-in"):
        label = next(label for label in dialog.findChildren(QLabel) if label.text() == text)
        assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        label.setSelection(0, len(text))
        label.setFocus()
        QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QApplication.clipboard().text() == text


def test_a_name_is_never_taken_for_markup(details: Any) -> None:
    dialog = details(PhoneNumber("+14155550100", NumberState.ACTIVE, "plain", termination_sip_uri="<b>x</b>"))
    label = next(label for label in dialog.findChildren(QLabel) if label.text() == "<b>x</b>")
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_nothing_in_the_details_is_cut(details: Any) -> None:
    for row in (_ROW, PhoneNumber("+14155550100", NumberState.NOT_CONFIRMED)):
        assert list(_cut(details(row))) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_the_details_close_with_the_keyboard(details: Any, key: Qt.Key) -> None:
    dialog = details(_ROW)
    QTest.keyClick(dialog, key)
    assert not dialog.isVisible()


@pytest.mark.parametrize("state", NumberState)
def test_a_number_that_is_not_confirmed_can_be_checked(details: Any, qtbot: Any, state: NumberState) -> None:
    dialog = details(PhoneNumber("+14155550100", state))
    buttons = [each for each in dialog.findChildren(QPushButton) if each.text() == "Check now"]
    assert bool(buttons) is (state is NumberState.NOT_CONFIRMED)
    for button in buttons:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert details.checked == ["+14155550100"]
        assert not dialog.isVisible()


def test_the_demo_says_what_to_try(window: QMainWindow, said: Any, button: Any, qtbot: Any) -> None:
    dialog = show_demo([(each.ending, each.summary) for each in SCENARIOS], window)
    text = said(dialog)
    for scenario in SCENARIOS:
        assert scenario.ending in text
        assert scenario.summary in text
    assert "Nothing leaves this computer" in text
    assert list(_cut(dialog)) == []
    qtbot.mouseClick(button(dialog, "Start"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_about_names_the_program_and_its_licence(window: QMainWindow) -> None:
    box = show_about(window)
    assert box.isVisible()
    assert box.text() == f"{APP_NAME} {__version__}"
    assert "MIT" in box.informativeText()
    assert "LGPL" in box.informativeText()
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not box.isVisible()


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
