"""What is typed or brought into a shown field, and what becomes of a password in it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.reading.details import PastedDetails
from sigmamind_desktop.ui.importing.paste_dialog import PasteDialog

_HOST = FieldId.TERMINATION_SIP_URI
_NOT_KEPT = "Not kept when the program ends."


@pytest.mark.parametrize(
    ("typed", "is_kept"),
    [
        ("acme.pstn.twilio.com", True),
        ("sip:acme.pstn.twilio.com:5060;transport=tls", True),
        ("acme", True),
        ("", True),
        ("sip:acme:pw-of-a-uri@sip.telnyx.com", False),
        ("acme:pw-of-a-uri", False),
        ("acme@sip.telnyx.com", False),
    ],
)
def test_the_line_below_the_uri_says_what_is_not_kept(
    form: Any, write: Any, typed: str, is_kept: bool
) -> None:
    write(form, _HOST, typed)
    assert (_NOT_KEPT in form.rows[_HOST].input.accessibleDescription()) is not is_kept
    write(form, _HOST, "sip.telnyx.com")
    assert _NOT_KEPT not in form.rows[_HOST].input.accessibleDescription()


@pytest.mark.parametrize("field_id", [each for each in FieldId if each is not FieldId.TRUNK_PASSWORD])
def test_the_line_below_any_field_says_what_is_not_kept(form: Any, write: Any, field_id: FieldId) -> None:
    def told() -> list[FieldId]:
        return [each for each in FieldId if _NOT_KEPT in form.rows[each].input.accessibleDescription()]

    write(form, field_id, "acme:pw-of-a-uri@sip.telnyx.com")
    assert told() == [field_id]
    write(form, field_id, "acme")
    assert told() == []


def test_the_line_below_a_field_that_holds_the_password_says_so(form: Any, write: Any) -> None:
    write(form, FieldId.FRIENDLY_NAME, "Desk pw-of-a-trunk")
    assert _NOT_KEPT not in form.rows[FieldId.FRIENDLY_NAME].input.accessibleDescription()
    write(form, FieldId.TRUNK_PASSWORD, "pw-of-a-trunk")
    assert _NOT_KEPT in form.rows[FieldId.FRIENDLY_NAME].input.accessibleDescription()
    assert _NOT_KEPT not in form.rows[FieldId.TRUNK_PASSWORD].input.accessibleDescription()


_PASSWORD = "pw-of-a-paste"
_SHOWN = [field_id for field_id in FieldId if field_id is not FieldId.TRUNK_PASSWORD]


def _paste(line: QLineEdit, text: str) -> None:
    QApplication.clipboard().setText(text)
    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def _drop(line: QLineEdit, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    how = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(line, QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, *how))
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, *how)
    QApplication.sendEvent(line, event)
    assert event.isAccepted()


@pytest.mark.parametrize("field_id", _SHOWN)
@pytest.mark.parametrize("door", [_paste, _drop])
@pytest.mark.parametrize(
    ("text", "is_read"),
    [
        (f"password: {_PASSWORD}", True),
        (f"sip:acme:{_PASSWORD}@sip.telnyx.com", True),
        (f"sip:acme:{_PASSWORD}@bad_host!", True),
        (f"sip:acme:{_PASSWORD} x@sip.telnyx.com", False),
        ("one line\nand another", False),
        (f'{{"password": "{_PASSWORD}"}}' + " " * 20_000, False),
    ],
)
async def test_a_text_that_is_not_to_be_shown_is_taken_apart_first(
    run_program: Any, options: Any, field_id: FieldId, door: Any, text: str, is_read: bool
) -> None:
    async with run_program(options()) as person:
        line = person.form.rows[field_id].input
        line.setFocus()
        door(line, text)
        assert line.text() == ""
        line.undo()
        line.redo()
        assert line.text() == ""
        shown = [each for each in person.window.findChildren(PasteDialog) if each.isVisible()]
        assert len(shown) == is_read
        assert is_read or "not one field's text" in person.form.outcome.accessibleName()


@pytest.mark.parametrize("door", [_paste, _drop])
def test_an_ordinary_text_goes_into_the_field(form: Any, door: Any) -> None:
    line = form.rows[FieldId.FRIENDLY_NAME].input
    line.setFocus()
    door(line, "Front desk")
    assert line.text() == "Front desk"
    line.undo()
    assert line.text() == ""


async def test_a_field_of_an_edit_refuses_what_it_is_not_to_show(
    run_program: Any, options: Any, have: Any, opened: Any, said: Any
) -> None:
    have("+14155550100")
    async with run_program(options()) as person:
        dialog = await opened(person)
        for door in (_paste, _drop):
            line = dialog.form.rows[_HOST].input
            line.setFocus()
            before = line.text()
            door(line, f"sip:acme:{_PASSWORD}@sip.telnyx.com")
            assert line.text() == before
            assert "Not pasted" in line.accessibleDescription()
            assert _PASSWORD not in said(dialog)
            QTest.keyClicks(line, "x")
            assert "Not pasted" not in line.accessibleDescription()


def test_a_password_that_is_typed_with_the_host_goes_into_its_own_field_on_leaving(
    form: Any, write: Any
) -> None:
    write(form, _HOST, f"sip:acme:{_PASSWORD}@sip.telnyx.com")
    line = form.rows[_HOST].input
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert line.text() == "sip.telnyx.com"
    assert form.rows[FieldId.TRUNK_USERNAME].input.text() == "acme"
    assert form.rows[FieldId.TRUNK_PASSWORD].input.text() == _PASSWORD
    line.undo()
    assert _PASSWORD not in line.text()


def test_the_preview_shows_no_password_that_stood_in_the_uri(qtbot: Any) -> None:
    draft = Draft({_HOST: f"sip:acme:{_PASSWORD}@sip.telnyx.com"})
    dialog = PasteDialog(PastedDetails({_HOST: "sip.twilio.com"}), draft)
    qtbot.addWidget(dialog)
    item = dialog.tree.topLevelItem(0)
    assert (item.text(1), item.text(2)) == ("••••••••", "sip.twilio.com")
