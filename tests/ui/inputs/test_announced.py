"""What is read out while nobody has moved there: news, and nothing that the program did itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QProgressBar, QWidget

from sigmamind_desktop.app.importing.importer import ImportStatus
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.ui.inputs.controls import PasswordInput
from tests.ui.books import import_form


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []
    event: Callable[[QWidget, str], Any] = QtGui.QAccessibleAnnouncementEvent

    def announcement(widget: QWidget, text: str) -> Any:
        heard.append(text)
        return event(widget, text)

    monkeypatch.setattr(QtGui, "QAccessibleAnnouncementEvent", announcement)
    return heard


def test_a_form_that_is_cleared_has_nothing_missing_to_announce(show: Any, heard: list[str]) -> None:
    form = show(import_form(), 460, 760)
    number = form.rows[FieldId.PHONE_NUMBER]
    number.input.setText("+1 415 555 2671")
    number.settle()
    form.clear()
    assert [text for text in heard if "Needed" in text] == []


def test_what_the_person_left_empty_is_announced(show: Any, heard: list[str], qtbot: Any) -> None:
    form = show(import_form(), 460, 760)
    form.submit()
    qtbot.waitUntil(lambda: "Trunk username: Needed for the import" in heard)
    # The description of where the focus goes is read by itself.
    assert form.rows[FieldId.PHONE_NUMBER].input.hasFocus()
    assert form.rows[FieldId.PHONE_NUMBER].input.accessibleDescription() == "Needed for the import"
    assert "Phone number: Needed for the import" not in heard


def test_an_import_says_what_it_is_doing_and_where_the_focus_is(show: Any, heard: list[str]) -> None:
    form = show(import_form(), 460, 760)
    form.render_status(ImportStatus(Phase.PREPARING, "+14155552671"))
    assert "Connecting to SigmaMind…" in heard
    form.render_status(ImportStatus(Phase.SENT, "+14155552671"))
    assert heard[-1] == "Sent. Waiting for SigmaMind's answer…"
    heard_at = QAccessible.queryAccessibleInterface(form).text(QAccessible.Text.Name)
    assert heard_at == "Import a number"
    assert [bar.accessibleName() for bar in form.findChildren(QProgressBar)] == ["Import"]


def test_the_password_is_shown_from_its_menu_too(show: Any, qtbot: Any) -> None:
    line = show(PasswordInput(), 200, 40)
    qtbot.waitUntil(lambda: not line.actions()[0].icon().isNull())
    menu = line.createStandardContextMenu()
    line.add_to_menu(menu)
    reveal = menu.actions()[0]
    assert reveal.text() == "Show what is typed"
    reveal.trigger()
    assert line.echoMode() is line.EchoMode.Normal
    assert reveal.text() == "Hide what is typed"


def test_addresses_run_from_the_left_in_every_language(show: Any, qapp: Any) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        form = show(import_form(), 460, 760)
        directions = {field_id: row.input.layoutDirection() for field_id, row in form.rows.items()}
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    from_the_right = {each for each, way in directions.items() if way is Qt.LayoutDirection.RightToLeft}
    words = {FieldId.FRIENDLY_NAME, FieldId.INBOUND_AGENT_ID, FieldId.OUTBOUND_AGENT_ID}
    assert from_the_right == words
