"""What a first import costs at the keyboard, and each further number: it is not to grow."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.draft import FieldId

_COPIED = (
    "Phone number: +1 415 555 0100\nTermination SIP URI: sip:acme.pstn.twilio.com:5060\n"
    "Username: acme\nPassword: s3cret!"
)
_SENT = {
    "phoneNumber": "+14155550100",
    "terminationSipURI": "acme.pstn.twilio.com",
    "trunkUsername": "acme",
    "trunkPassword": "s3cret!",
}
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass
class Keyboard:
    """Sends each key to where the focus is, and counts.

    Attributes:
        count: keys so far; a key with its modifiers is one.
    """

    window: QWidget
    count: int = field(default=0)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.count += 1
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def type(self, text: str) -> None:
        for letter in text:
            self.count += 1
            QTest.keyClick(QApplication.focusWidget(), letter)

    def go_to(self, name: str) -> None:
        """Press Tab until a field has the focus."""
        while self.window.focusWidget().objectName() != name:
            self.press(Qt.Key.Key_Tab)


async def _keyboard(person: Any) -> Keyboard:
    person.window.activateWindow()
    row = person.form.rows[FieldId.PHONE_NUMBER]
    row.phone.country.set_region("US")  # which the system of whoever is there says
    row.input.setFocus()
    return Keyboard(person.window)


async def _active(person: Any, kind: type[QWidget]) -> None:
    """Wait until a window of this kind has the keyboard."""
    for _ in range(100):
        if isinstance(QApplication.activeWindow(), kind):
            return
        await asyncio.sleep(0)
    raise AssertionError(f"no {kind.__name__} has the keyboard")


async def test_a_first_import_by_paste_takes_five_chords(
    run_program: Any, options: Any, sandbox: Any
) -> None:
    async with run_program(options()) as person:
        keyboard = await _keyboard(person)
        QApplication.clipboard().setText(_COPIED)
        keyboard.press(Qt.Key.Key_V, _CONTROL | _SHIFT)
        await _active(person, QDialog)
        keyboard.press(Qt.Key.Key_Return)
        person.window.activateWindow()  # as a window system does, once a dialog is closed
        await _active(person, QMainWindow)
        keyboard.press(Qt.Key.Key_Return, _CONTROL)
        assert (await person.ended()).phase is Phase.DONE
        assert sandbox.account.requests == [_SENT]
        assert keyboard.count <= 5


async def test_a_first_import_by_typing_takes_49_keys_and_the_next_number_11(
    run_program: Any, options: Any, sandbox: Any
) -> None:
    async with run_program(options()) as person:
        keyboard = await _keyboard(person)
        keyboard.type("4155550100")
        keyboard.go_to("terminationSipURI")
        keyboard.type("acme.pstn.twilio.com")
        keyboard.go_to("trunkUsername")
        keyboard.type("acme")
        keyboard.go_to("trunkPassword")
        keyboard.type("s3cret!")
        keyboard.press(Qt.Key.Key_Return)
        assert (await person.ended()).phase is Phase.DONE
        assert sandbox.account.requests == [_SENT]
        assert keyboard.count <= 49
        first = keyboard.count
        keyboard.type("4155550101")
        keyboard.press(Qt.Key.Key_Return)
        assert (await person.ended()).phase is Phase.DONE
        assert sandbox.account.requests[-1] == _SENT | {"phoneNumber": "+14155550101"}
        assert keyboard.count - first <= 11
