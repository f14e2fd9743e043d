from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget

from sigmamind_desktop.app.trunks.checking import TrunkCheck, TrunkCheckPhase
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.numbers.record import ImportRequest
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.ui.importing.form import ImportForm
from sigmamind_desktop.ui.inputs.message_lines import MessageLines
from sigmamind_desktop.ui.inputs.said_line import SaidLine
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.trunks.check_panel import TrunkCheckPanel
from tests.ui.books import import_form
from tests.ui.importing.host_checks import SILENT

_PASSWORD = "pw-4d81b6f0a7-wxyz"
_REQUEST = ImportRequest(
    "+14155550100",
    "acme",
    Secret(_PASSWORD),
    "sip.telnyx.com",
    "Support line",
    "agent-in",
    "agent-out",
    "+14155559999",
)


@pytest.fixture
def wishes(form: ImportForm) -> list[ImportRequest]:
    """Each request that the form asked to be sent."""
    wishes: list[ImportRequest] = []
    form.import_requested.connect(wishes.append)
    return wishes


@pytest.mark.parametrize(
    ("name", "accessible"),
    [
        ("phoneNumber", "Phone number"),
        ("trunkUsername", "Trunk username"),
        ("trunkPassword", "Trunk password"),
        ("terminationSipURI", "Termination SIP URI"),
        ("friendlyName", "Friendly name"),
        ("inboundAgentId", "Inbound agent"),
        ("outboundAgentId", "Outbound agent"),
        ("outboundPhoneNumber", "Outbound test number"),
    ],
)
def test_each_input_has_the_names_that_are_promised(form: ImportForm, name: str, accessible: str) -> None:
    [line] = form.findChildren(QLineEdit, name)
    assert line.accessibleName() == accessible


@pytest.mark.parametrize(
    ("name", "text"),
    [("importButton", "Import number"), ("clearButton", "Clear"), ("cancelButton", "Cancel")],
)
def test_each_button_has_the_names_that_are_promised(form: ImportForm, name: str, text: str) -> None:
    [button] = form.findChildren(QPushButton, name)
    assert (button.accessibleName() or button.text()) == text


def test_import_is_the_button_that_stands_out(form: ImportForm) -> None:
    assert form.import_button.isDefault()
    assert not form.cancel_button.isVisible()


def test_the_country_beside_a_number_has_a_name(form: ImportForm) -> None:
    for field_id in (FieldId.PHONE_NUMBER, FieldId.OUTBOUND_PHONE_NUMBER):
        phone = form.rows[field_id].phone
        assert phone is not None
        assert phone.country.accessibleName().startswith("Country of the ")
        assert phone.country.region == "US"


def test_tab_goes_through_the_fields_in_their_order_and_then_to_the_buttons(form: ImportForm) -> None:
    names = []
    widget: QWidget = form.rows[FieldId.PHONE_NUMBER].input
    while widget.objectName() not in names:
        if widget.objectName():
            names.append(widget.objectName())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
    fields = [field_id.value for field_id in FieldId]
    fields.insert(fields.index("trunkPassword") + 1, "keepTrunk")
    trunk = fields.index("terminationSipURI")
    fields.insert(trunk + 1, "checkTrunkButton")
    carrier = ["carrier", "carrierHelpButton"]
    assert names == [*fields[:trunk], *carrier, *fields[trunk:], "clearButton", "importButton"]


def test_tab_goes_to_the_country_before_the_number(form: ImportForm) -> None:
    row = form.rows[FieldId.OUTBOUND_PHONE_NUMBER]
    assert row.phone is not None
    form.rows[FieldId.OUTBOUND_AGENT_ID].input.setFocus()
    QTest.keyClick(form.rows[FieldId.OUTBOUND_AGENT_ID].input, Qt.Key.Key_Tab)
    assert row.phone.country.hasFocus()
    QTest.keyClick(row.phone.country, Qt.Key.Key_Tab)
    assert row.input.hasFocus()
    QTest.keyClick(row.input, Qt.Key.Key_Backtab)
    assert row.phone.country.hasFocus()


def test_a_form_typed_by_hand_asks_for_the_import(
    form: ImportForm, write: Any, complete: Draft, wishes: list[ImportRequest], qtbot: Any
) -> None:
    for field_id, text in complete.texts.items():
        write(form, field_id, text)
    write(form, FieldId.TRUNK_PASSWORD, _PASSWORD)
    qtbot.mouseClick(form.import_button, Qt.MouseButton.LeftButton)
    assert wishes == [_REQUEST]
    assert not form.outcome.isVisible()


@pytest.mark.parametrize("field_id", FieldId)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_in_any_field_imports(
    form: ImportForm, complete: Draft, wishes: list[ImportRequest], field_id: FieldId, key: Qt.Key
) -> None:
    form.fill(complete)
    QTest.keyClick(form.rows[field_id].input, key)
    assert wishes == [_REQUEST]


def test_what_was_pasted_is_sent_in_the_form_that_sigmamind_takes(
    form: ImportForm, write: Any, complete: Draft, wishes: list[ImportRequest]
) -> None:
    form.fill(complete)
    write(form, FieldId.PHONE_NUMBER, "(415) 555-0100")
    write(form, FieldId.TERMINATION_SIP_URI, "ACME.Pstn.Twilio.com")
    write(form, FieldId.FRIENDLY_NAME, "")
    form.submit()
    expected = replace(_REQUEST, friendly_name=None, termination_sip_uri="acme.pstn.twilio.com")
    assert wishes == [expected]


@pytest.mark.parametrize(
    ("missing", "words"),
    [
        pytest.param([FieldId.TRUNK_PASSWORD], "One field", id="one"),
        pytest.param([FieldId.TERMINATION_SIP_URI, FieldId.TRUNK_USERNAME], "2 fields", id="two"),
        pytest.param(
            [
                FieldId.PHONE_NUMBER,
                FieldId.TERMINATION_SIP_URI,
                FieldId.TRUNK_USERNAME,
                FieldId.TRUNK_PASSWORD,
            ],
            "4 fields",
            id="all that are needed",
        ),
    ],
)
def test_import_with_problems_goes_to_the_first_and_says_how_many(
    form: ImportForm,
    complete: Draft,
    wishes: list[ImportRequest],
    qtbot: Any,
    said: Any,
    tone_of: Any,
    missing: list[FieldId],
    words: str,
) -> None:
    texts = {field_id: text for field_id, text in complete.texts.items() if field_id not in missing}
    password = Secret() if FieldId.TRUNK_PASSWORD in missing else complete.password
    form.fill(Draft(texts, password))
    qtbot.mouseClick(form.import_button, Qt.MouseButton.LeftButton)
    assert wishes == []
    assert form.rows[missing[0]].input.hasFocus()
    assert words in said(form.outcome)
    assert "Nothing was sent" in said(form.outcome)
    assert form.rows[missing[0]].input.accessibleName() in said(form.outcome)
    assert [field_id for field_id, row in form.rows.items() if tone_of(row) is Tone.BAD] == missing


def test_a_doubt_does_not_stand_in_the_way(
    form: ImportForm, write: Any, complete: Draft, wishes: list[ImportRequest]
) -> None:
    form.fill(complete)
    write(form, FieldId.TRUNK_PASSWORD, "secret ")
    form.submit()
    assert [wish.trunk_password for wish in wishes] == [Secret("secret ")]


def test_a_field_out_of_sight_is_scrolled_to(show: Any, complete: Draft, write: Any) -> None:
    form = show(import_form(), 520, 420)
    form.fill(complete)
    write(form, FieldId.OUTBOUND_PHONE_NUMBER, "+1")
    form.rows[FieldId.PHONE_NUMBER].input.setFocus()
    form.submit()
    line = form.rows[FieldId.OUTBOUND_PHONE_NUMBER].input
    assert line.hasFocus()
    assert line.visibleRegion().boundingRect() == line.rect()


def test_clear_empties_everything_and_undo_brings_everything_back(
    form: ImportForm, complete: Draft, qtbot: Any, button: Any
) -> None:
    form.fill(complete)
    before = form.draft
    drafts: list[Draft] = []
    form.draft_changed.connect(drafts.append)
    qtbot.mouseClick(form.clear_button, Qt.MouseButton.LeftButton)
    assert form.fields.is_empty
    assert not drafts[-1].password
    assert not any(drafts[-1].texts.values())
    assert form.rows[FieldId.PHONE_NUMBER].input.hasFocus()
    qtbot.mouseClick(button(form.outcome, "Undo"), Qt.MouseButton.LeftButton)
    assert form.draft == before
    assert drafts[-1] == before
    assert not form.outcome.isVisible()


@pytest.mark.parametrize("asked_in_vain", [False, True])
def test_the_key_to_undo_brings_back_what_was_cleared(
    form: ImportForm, complete: Draft, qtbot: Any, asked_in_vain: bool
) -> None:
    form.fill(complete)
    before = form.draft
    qtbot.mouseClick(form.clear_button, Qt.MouseButton.LeftButton)
    if asked_in_vain:
        form.submit()
        assert "missing" in form.outcome.accessibleName()
    number = form.rows[FieldId.PHONE_NUMBER].input
    assert number.hasFocus()
    QTest.keyClick(number, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.draft == before
    assert not form.outcome.isVisible()


def test_the_key_to_undo_is_first_for_what_is_typed(form: ImportForm, complete: Draft, qtbot: Any) -> None:
    form.fill(complete)
    name = form.rows[FieldId.FRIENDLY_NAME].input
    form.fill_in(Draft({FieldId.TRUNK_USERNAME: "other"}), {FieldId.TRUNK_USERNAME}, "Taken")
    name.setFocus()
    QTest.keyClicks(name, "x")
    QTest.keyClick(name, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.rows[FieldId.TRUNK_USERNAME].input.text() == "other"


@pytest.mark.parametrize("asked_in_vain", [False, True])
def test_the_key_to_undo_takes_back_all_that_was_filled_in_as_the_button_does(
    form: ImportForm, complete: Draft, write: Any, asked_in_vain: bool
) -> None:
    host = FieldId.TERMINATION_SIP_URI
    form.fill(replace(complete, texts={**complete.texts, host: ""}))
    write(form, host, "sip.example.com")
    before = form.draft
    texts = {FieldId.PHONE_NUMBER: "+14155550142", FieldId.FRIENDLY_NAME: "Old menu", host: ""}
    form.fill_in(Draft(texts), {*texts, FieldId.TRUNK_PASSWORD}, "Filled in")
    if asked_in_vain:
        form.submit()
    line = form.rows[host].input
    assert line.hasFocus()
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.draft == before
    assert not form.outcome.isVisible()


def test_the_key_to_undo_brings_back_what_was_cleared_before_what_was_deleted(
    form: ImportForm, complete: Draft, write: Any
) -> None:
    form.fill(replace(complete, texts={**complete.texts, FieldId.PHONE_NUMBER: ""}))
    write(form, FieldId.PHONE_NUMBER, "+1415")
    write(form, FieldId.PHONE_NUMBER, "")
    before = form.draft
    form.clear()
    number = form.rows[FieldId.PHONE_NUMBER].input
    QTest.keyClick(number, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.draft == before


def test_undo_leaves_what_was_typed_since(
    form: ImportForm, complete: Draft, write: Any, qtbot: Any, button: Any
) -> None:
    form.fill(complete)
    before = form.draft
    form.fill_in(Draft({FieldId.TRUNK_USERNAME: "pasted"}), {FieldId.TRUNK_USERNAME}, "Filled in")
    write(form, FieldId.FRIENDLY_NAME, "typed since")
    qtbot.mouseClick(button(form.outcome, "Undo"), Qt.MouseButton.LeftButton)
    assert form.draft == replace(before, texts={**before.texts, FieldId.FRIENDLY_NAME: "typed since"})


def test_clear_brings_the_first_country_back_and_undo_the_chosen_one(
    form: ImportForm, complete: Draft, qtbot: Any, button: Any
) -> None:
    form.fields.fill_countries()
    form.fill(replace(complete, regions={FieldId.PHONE_NUMBER: "DE"}))
    phone = form.rows[FieldId.PHONE_NUMBER].phone
    assert phone is not None
    assert phone.country.region == "DE"
    qtbot.mouseClick(form.clear_button, Qt.MouseButton.LeftButton)
    assert phone.country.region == "US"
    qtbot.mouseClick(button(form.outcome, "Undo"), Qt.MouseButton.LeftButton)
    assert phone.country.region == "DE"


def test_after_clear_no_field_has_a_problem(form: ImportForm, write: Any, tone_of: Any, qtbot: Any) -> None:
    write(form, FieldId.TERMINATION_SIP_URI, "acme")
    form.submit()
    qtbot.mouseClick(form.clear_button, Qt.MouseButton.LeftButton)
    assert {tone_of(row) for row in form.rows.values()} == {Tone.NEUTRAL}


def test_clear_of_an_empty_form_says_nothing(form: ImportForm, qtbot: Any) -> None:
    qtbot.mouseClick(form.clear_button, Qt.MouseButton.LeftButton)
    assert not form.outcome.isVisible()


def test_what_the_form_said_of_itself_goes_with_the_next_keystroke(form: ImportForm, write: Any) -> None:
    form.submit()
    assert form.outcome.isVisible()
    write(form, FieldId.PHONE_NUMBER, "+1")
    assert not form.outcome.isVisible()


def test_that_the_form_is_empty_is_not_said_while_it_is_filled(
    form: ImportForm, complete: Draft, write: Any, qtbot: Any
) -> None:
    form.fill(complete)
    qtbot.mouseClick(form.clear_button, Qt.MouseButton.LeftButton)
    assert form.outcome.accessibleName() == "The form is empty"
    write(form, FieldId.PHONE_NUMBER, "+1")
    assert not form.outcome.isVisible()


def test_escape_closes_what_was_said(form: ImportForm) -> None:
    form.submit()
    QTest.keyClick(form.rows[FieldId.PHONE_NUMBER].input, Qt.Key.Key_Escape)
    assert not form.outcome.isVisible()


def test_every_keystroke_tells_of_the_draft(form: ImportForm, write: Any) -> None:
    drafts: list[Draft] = []
    form.draft_changed.connect(drafts.append)
    write(form, FieldId.FRIENDLY_NAME, "Berlin")
    assert [draft.text(FieldId.FRIENDLY_NAME) for draft in drafts] == [
        "B",
        "Be",
        "Ber",
        "Berl",
        "Berli",
        "Berlin",
    ]
    assert drafts[-1] == form.draft


def test_a_draft_is_shown_as_it_was_left_without_telling_of_it(form: ImportForm, complete: Draft) -> None:
    drafts: list[Draft] = []
    form.draft_changed.connect(drafts.append)
    form.fields.fill_countries()
    left = Draft(complete.texts, regions={FieldId.PHONE_NUMBER: "DE", FieldId.OUTBOUND_PHONE_NUMBER: ""})
    form.fill(left)
    assert form.draft == left
    assert drafts == []
    assert not form.fields.is_empty


def test_a_draft_s_problems_are_shown_and_its_empty_fields_are_none(form: ImportForm, tone_of: Any) -> None:
    form.fill(Draft({FieldId.TERMINATION_SIP_URI: "acme", FieldId.PHONE_NUMBER: "+14155550100"}))
    tones = {field_id: tone_of(row) for field_id, row in form.rows.items()}
    assert tones[FieldId.TERMINATION_SIP_URI] is Tone.BAD
    assert tones[FieldId.PHONE_NUMBER] is Tone.GOOD
    assert tones[FieldId.TRUNK_USERNAME] is Tone.NEUTRAL


def test_a_replaced_draft_leads_to_what_is_still_missing(form: ImportForm, complete: Draft) -> None:
    form.replace_draft(complete.without_password())
    assert form.rows[FieldId.TRUNK_PASSWORD].input.hasFocus()


def test_the_password_is_in_no_text_of_the_draft(form: ImportForm, complete: Draft) -> None:
    form.fill(complete)
    assert form.draft.password == Secret(_PASSWORD)
    assert _PASSWORD not in repr(form.draft)
    assert FieldId.TRUNK_PASSWORD not in form.draft.texts


def test_fields_follow_the_width_though_room_is_given_before_it_is_told(form: ImportForm) -> None:
    one, other = form.rows[FieldId.PHONE_NUMBER], form.rows[FieldId.FRIENDLY_NAME]
    form.resize(form.minimumWidth(), 900)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert one.y() < other.y()
    form.hide()
    form.resize(150 * form.fontMetrics().horizontalAdvance("x"), 900)
    form.layout().setGeometry(form.rect())
    form.fields.make_fit()  # as the field does that the focus leaves
    form.show()
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert one.y() == other.y()


def _tops(form: ImportForm) -> dict[FieldId, int]:
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.MetaCall)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    return {
        field_id: row.input.mapTo(form.fields.content, QPoint()).y() for field_id, row in form.rows.items()
    }


def test_a_field_that_is_gone_to_from_a_dialog_has_room_for_its_hint(
    form: ImportForm, show: Callable[..., Any]
) -> None:
    form.resize(form.minimumWidth(), 430)
    _tops(form)
    dialog = show(QDialog())
    row = form.rows[FieldId.TERMINATION_SIP_URI]
    hint = row.findChild(MessageLines)
    assert not hint.isVisibleTo(row)
    form.fields.go_to(FieldId.TERMINATION_SIP_URI)
    dialog.accept()
    assert hint.isVisibleTo(row)


@pytest.mark.parametrize("height", [430, 480])
def test_a_field_that_is_gone_to_stays_in_its_place_where_not_all_has_room(
    form: ImportForm, height: int
) -> None:
    form.resize(form.minimumWidth(), height)
    for field_id in FieldId:
        before = _tops(form)
        form.rows[field_id].input.setFocus()
        assert _tops(form)[field_id] == before[field_id]
    moved = _tops(form)
    for field_id in FieldId:
        form.rows[field_id].input.setFocus()
        assert _tops(form) == moved  # each has what it needs by now


@pytest.mark.parametrize("height", [530, 560, 580])
def test_a_field_that_is_clicked_stays_under_the_mouse(form: ImportForm, height: int, qtbot: Any) -> None:
    form.resize(form.minimumWidth(), height)
    for row in form.rows.values():
        before = _tops(form)
        QTest.mouseClick(row.input, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(row.findChild(SaidLine).isVisible)
        assert _tops(form)[row.field_id] == before[row.field_id]


@pytest.mark.parametrize("height", [530, 580, 620])
def test_where_room_is_short_what_is_below_gives_it_first(form: ImportForm, height: int) -> None:
    form.resize(form.minimumWidth(), height)
    form.rows[FieldId.OUTBOUND_PHONE_NUMBER].input.setFocus()
    for field_id in reversed(FieldId):
        before = _tops(form)
        form.rows[field_id].input.setFocus()
        assert _tops(form)[field_id] == before[field_id]
        assert form.fields.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("shown", ["carrierHelp", "trunkCheck"])
def test_what_opens_among_the_fields_makes_nothing_scroll_that_fits(form: ImportForm, shown: str) -> None:
    check = TrunkCheckPanel()
    check.render_check(TrunkCheck(TrunkCheckPhase.DONE, "sip.telnyx.com", SILENT))
    form.trunk.add_check_panel(check)
    panel = form.findChild(QWidget, shown)
    panel.show()
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    needed = form.fields.content.layout().totalHeightForWidth(form.fields.content.width())
    assert needed <= form.fields.height()
    assert form.fields.verticalScrollBar().maximum() == 0
    assert form.fields.content.height() == form.fields.height()
