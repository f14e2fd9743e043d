"""Pasting more than one field at once."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.ui.importing.paste_dialog import PasteDialog

_LINES = "Username: acme\nPassword: pw-of-a-paste\nSIP server: sip.telnyx.com:5061;transport=tls"


def _copy(text: str) -> None:
    QApplication.clipboard().setText(text)


def _paste_into(person: Any, field_id: FieldId) -> None:
    line = person.form.rows[field_id].input
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def _dialogs(person: Any) -> list[PasteDialog]:
    return [each for each in person.window.findChildren(PasteDialog) if each.isVisible()]


def _rows(dialog: PasteDialog) -> list[tuple[str, str, str, bool]]:
    items = [dialog.tree.topLevelItem(i) for i in range(dialog.tree.topLevelItemCount())]
    return [
        (item.text(0), item.text(1), item.text(2), item.checkState(0) is Qt.CheckState.Checked)
        for item in items
    ]


@pytest.mark.parametrize("field_id", FieldId)
async def test_several_fields_pasted_into_one_are_shown_first(
    field_id: FieldId, run_program: Any, options: Any
) -> None:
    async with run_program(options()) as person:
        _copy(_LINES)
        _paste_into(person, field_id)
        assert person.form.rows[field_id].input.text() == ""
        [dialog] = _dialogs(person)
        assert _rows(dialog) == [
            ("Termination SIP URI", "", "sip.telnyx.com", True),
            ("Trunk username", "", "acme", True),
            ("Trunk password", "", "••••••••", True),
        ]


async def test_a_value_with_its_label_is_shown_without_it_first(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        _copy("Username: acme")
        _paste_into(person, FieldId.TRUNK_USERNAME)
        [dialog] = _dialogs(person)
        await person.press("Put into the form", dialog)
        assert person.form.rows[FieldId.TRUNK_USERNAME].input.text() == "acme"


async def test_what_is_confirmed_is_filled_in_and_can_be_undone(
    run_program: Any, options: Any, said: Any
) -> None:
    async with run_program(options()) as person:
        person.write(FieldId.TRUNK_USERNAME, "typed")
        _copy(_LINES)
        QTest.keyClick(
            person.window,
            Qt.Key.Key_V,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
        [dialog] = _dialogs(person)
        assert ("Trunk username", "typed", "acme", True) in _rows(dialog)
        assert "the port 5061, the transport tls" in said(dialog)
        assert "pw-of-a-paste" not in said(dialog)
        await person.press("Put into the form", dialog)
        rows = person.form.rows
        assert rows[FieldId.TERMINATION_SIP_URI].input.text() == "sip.telnyx.com"
        assert rows[FieldId.TRUNK_USERNAME].input.text() == "acme"
        assert rows[FieldId.TRUNK_PASSWORD].input.text() == "pw-of-a-paste"
        assert rows[FieldId.PHONE_NUMBER].input.hasFocus()
        assert QApplication.clipboard().text() == _LINES
        await person.press("Undo", person.form.outcome)
        assert rows[FieldId.TRUNK_USERNAME].input.text() == "typed"
        assert rows[FieldId.TERMINATION_SIP_URI].input.text() == ""
        assert rows[FieldId.TRUNK_PASSWORD].input.text() == ""


async def test_what_is_not_ticked_stays_and_the_clipboard_forgets_on_request(
    run_program: Any, options: Any
) -> None:
    async with run_program(options()) as person:
        _copy(_LINES)
        await person.press("Paste details…", person.form)
        [dialog] = _dialogs(person)
        dialog.tree.topLevelItem(1).setCheckState(0, Qt.CheckState.Unchecked)
        assert not dialog.clears.isChecked()
        dialog.clears.setChecked(True)
        await person.press("Put into the form", dialog)
        rows = person.form.rows
        assert rows[FieldId.TRUNK_USERNAME].input.text() == ""
        assert rows[FieldId.TRUNK_PASSWORD].input.text() == "pw-of-a-paste"
        assert QApplication.clipboard().text() == ""


async def test_enter_confirms(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        _copy(_LINES)
        _paste_into(person, FieldId.TRUNK_USERNAME)
        [dialog] = _dialogs(person)
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
        assert person.form.rows[FieldId.TRUNK_USERNAME].input.text() == "acme"


async def test_escape_changes_nothing(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        _copy(_LINES)
        _paste_into(person, FieldId.TRUNK_USERNAME)
        [dialog] = _dialogs(person)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert person.form.fields.is_empty
        assert QApplication.clipboard().text() == _LINES


async def test_an_ordinary_text_is_pasted_as_ever(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        for field_id, text in (
            (FieldId.TRUNK_PASSWORD, "user: x"),
            (FieldId.TERMINATION_SIP_URI, "sip:sip.telnyx.com"),
            (FieldId.PHONE_NUMBER, "+1 415 555 2671"),
        ):
            _copy(text)
            _paste_into(person, field_id)
            assert person.form.rows[field_id].input.text() == text
        assert _dialogs(person) == []


async def test_the_menu_of_a_field_pastes_like_the_keys(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        _copy(_LINES)
        line = person.form.rows[FieldId.FRIENDLY_NAME].input
        line.setFocus()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(2, 2), QPoint(2, 2))
        QApplication.sendEvent(line, event)
        [menu] = [each for each in line.findChildren(QMenu) if each.isVisible()]
        [paste] = [action for action in menu.actions() if action.objectName() == "edit-paste"]
        paste.trigger()
        menu.close()
        assert line.text() == ""
        assert len(_dialogs(person)) == 1


async def test_a_clipboard_with_nothing_for_the_form_says_what_could_be(
    run_program: Any, options: Any
) -> None:
    async with run_program(options()) as person:
        _copy("nothing of it")
        await person.press("Paste details…", person.form)
        assert person.form.outcome.accessibleName() == "The clipboard holds nothing for this form"
        assert _dialogs(person) == []


@pytest.mark.parametrize("is_pasted_into_a_field", [True, False])
async def test_a_text_that_is_too_long_is_declined_with_a_word(
    run_program: Any, options: Any, said: Any, is_pasted_into_a_field: bool
) -> None:
    async with run_program(options()) as person:
        _copy(_LINES + "\n" * 20_000)
        if is_pasted_into_a_field:
            _paste_into(person, FieldId.FRIENDLY_NAME)
        else:
            await person.press("Paste details…", person.form)
        assert "up to 20,000 characters are read" in said(person.form.outcome)
        assert _dialogs(person) == []
        assert person.form.fields.is_empty


async def test_what_equals_the_form_is_already_so(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        person.write(FieldId.TRUNK_USERNAME, "acme")
        _copy(_LINES)
        await person.press("Paste details…", person.form)
        [dialog] = _dialogs(person)
        [row] = [
            dialog.tree.topLevelItem(i) for i in range(3) if dialog.tree.topLevelItem(i).text(1) == "acme"
        ]
        assert row.text(2) == "Already so"
        assert row.data(0, Qt.ItemDataRole.CheckStateRole) is None
        await person.press("Put into the form", dialog)
        assert person.form.rows[FieldId.TRUNK_USERNAME].input.text() == "acme"
        assert person.form.rows[FieldId.TRUNK_PASSWORD].input.text() == "pw-of-a-paste"


async def test_of_several_numbers_it_says_which_one_is_taken(
    run_program: Any, options: Any, said: Any
) -> None:
    async with run_program(options()) as person:
        _copy("Number\tName\n+14155552671\tSupport\n+14155552672\tSales\n+14155552673\tDesk")
        _paste_into(person, FieldId.PHONE_NUMBER)
        [dialog] = _dialogs(person)
        assert "Only +14155552671 is taken over" in said(dialog)
        assert "2 more: +14155552672, +14155552673." in said(dialog)


async def test_what_was_not_read_is_named(run_program: Any, options: Any, said: Any) -> None:
    async with run_program(options()) as person:
        _copy('export SIP_DOMAIN=sip.telnyx.com\nexport SIP_USERNAME=acme\nexport SIP_PASSWORD="$SECRET"')
        await person.press("Paste details…", person.form)
        [dialog] = _dialogs(person)
        assert "Trunk password: a variable or a placeholder stands there, no value." in said(dialog)


async def test_a_clipboard_of_which_nothing_can_be_taken_says_why(
    run_program: Any, options: Any, said: Any
) -> None:
    async with run_program(options()) as person:
        _copy('{"inbound_trunk_config": {"credentials": {"username": "acme", "password": "pw-in"}}}')
        await person.press("Paste details…", person.form)
        assert "Trunk username: not taken over, for it is for inbound calls." in said(person.form.outcome)
        assert _dialogs(person) == []
