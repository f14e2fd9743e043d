from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from sigmamind_desktop.app.importing.importer import ImportStatus
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import FormNotAccepted
from sigmamind_desktop.domain.fields.judging import REQUIRED
from sigmamind_desktop.domain.findings import Code, Finding, Outcome
from sigmamind_desktop.ui.inputs import field_messages
from sigmamind_desktop.ui.inputs.field_row import FieldRow
from sigmamind_desktop.ui.inputs.said_line import Room
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.theme import Tone

_NUMBER = FieldId.PHONE_NUMBER
_HOST = FieldId.TERMINATION_SIP_URI
_USER = FieldId.TRUNK_USERNAME
_PASSWORD = FieldId.TRUNK_PASSWORD


def _leave(form: Any, field_id: FieldId) -> None:
    QTest.keyClick(form.rows[field_id].input, Qt.Key.Key_Tab)


def _icons(row: FieldRow) -> list[QLabel]:
    return [label for label in row.findChildren(QLabel) if label.isVisible() and not label.pixmap().isNull()]


@pytest.mark.parametrize("field_id", FieldId)
def test_an_untouched_field_shows_its_hint_and_no_colour(form: Any, tone_of: Any, field_id: FieldId) -> None:
    row = form.rows[field_id]
    hint = field_messages.field_hint(field_id)
    assert row.input.accessibleDescription() == field_messages.heard_hint(field_id, hint)
    assert row.input.accessibleDescription().endswith("Required" if field_id in REQUIRED else "Optional")
    assert tone_of(row) is Tone.NEUTRAL
    assert _icons(row) == []


@pytest.mark.parametrize(
    ("field_id", "text"),
    [
        pytest.param(_NUMBER, "+1415", id="number"),
        pytest.param(_HOST, "acme", id="host"),
        pytest.param(_HOST, "pstn.twilio.com", id="trunk's name missing"),
    ],
)
def test_what_could_still_become_right_is_no_problem_while_it_is_typed(
    form: Any, write: Any, tone_of: Any, field_id: FieldId, text: str
) -> None:
    row = form.rows[field_id]
    write(form, field_id, text)
    assert tone_of(row) is Tone.NEUTRAL
    said = row.input.accessibleDescription()
    _leave(form, field_id)
    assert tone_of(row) is Tone.BAD
    assert row.input.accessibleDescription() == said
    assert len(_icons(row)) == 1


def test_passing_through_an_empty_field_is_no_problem(form: Any, tone_of: Any) -> None:
    for field_id in FieldId:
        form.rows[field_id].input.setFocus()
        _leave(form, field_id)
    assert {tone_of(row) for row in form.rows.values()} == {Tone.NEUTRAL}


def test_a_needed_field_that_was_emptied_again_is_one(form: Any, write: Any, tone_of: Any) -> None:
    write(form, _USER, "a")
    write(form, _USER, "")
    assert tone_of(form.rows[_USER]) is Tone.NEUTRAL
    _leave(form, _USER)
    assert tone_of(form.rows[_USER]) is Tone.BAD


@pytest.mark.parametrize(
    ("field_id", "text"),
    [
        pytest.param(_NUMBER, "+1 415 CALL NOW!", id="letters"),
        pytest.param(_NUMBER, "+0123", id="no country code"),
        pytest.param(_NUMBER, "1.41556E+10", id="spreadsheet"),
        pytest.param(_HOST, "acme_x.com", id="character"),
        pytest.param(_HOST, "sip.livekit.cloud", id="platform's own"),
        pytest.param(_USER, "x" * 129, id="too long"),
        pytest.param(_PASSWORD, "x" * 129, id="password too long"),
    ],
)
def test_what_no_typing_can_repair_is_said_at_once(
    form: Any, write: Any, tone_of: Any, field_id: FieldId, text: str
) -> None:
    write(form, field_id, text)
    row = form.rows[field_id]
    assert row.input.hasFocus()
    assert tone_of(row) is Tone.BAD
    assert len(_icons(row)) == 1


@pytest.mark.parametrize(
    ("field_id", "text", "becomes"),
    [
        pytest.param(_NUMBER, "(415) 555-2671", "+14155552671", id="national number"),
        pytest.param(_NUMBER, "0044 20 7946 0958", "+442079460958", id="00"),
        pytest.param(_HOST, "ACME.pstn.twilio.com", "acme.pstn.twilio.com", id="host"),
        pytest.param(FieldId.OUTBOUND_PHONE_NUMBER, "+1 415 555 9999", "+14155559999", id="test number"),
    ],
)
def test_what_is_right_is_said_at_once_with_what_will_be_sent(
    form: Any, write: Any, tone_of: Any, field_id: FieldId, text: str, becomes: str
) -> None:
    write(form, field_id, text)
    row = form.rows[field_id]
    assert tone_of(row) is Tone.GOOD
    assert becomes in row.input.accessibleDescription()
    assert len(_icons(row)) == 1


def test_a_doubt_waits_until_the_field_is_left(form: Any, write: Any, tone_of: Any) -> None:
    write(form, _PASSWORD, "secret ")
    assert tone_of(form.rows[_PASSWORD]) is Tone.NEUTRAL
    _leave(form, _PASSWORD)
    assert tone_of(form.rows[_PASSWORD]) is Tone.CAUTION


def test_a_problem_goes_as_soon_as_it_is_repaired(form: Any, write: Any, tone_of: Any) -> None:
    write(form, _HOST, "acme")
    _leave(form, _HOST)
    assert tone_of(form.rows[_HOST]) is Tone.BAD
    line = form.rows[_HOST].input
    line.setFocus()
    line.end(False)
    QTest.keyClicks(line, ".pstn.twilio.com")
    assert tone_of(form.rows[_HOST]) is Tone.GOOD


def test_the_country_beside_the_number_counts(form: Any, write: Any, tone_of: Any) -> None:
    row = form.rows[_NUMBER]
    form.fields.fill_countries()
    write(form, _NUMBER, "030 901820")
    assert "Germany" not in row.input.accessibleDescription()
    row.phone.country.setFocus()
    QTest.keyClicks(row.phone.country, "germ")
    assert "+4930901820" in row.input.accessibleDescription()
    assert tone_of(row) is Tone.GOOD


@pytest.mark.parametrize(
    ("field_id", "typed", "fixed"),
    [
        pytest.param(
            _HOST, "sip:me@acme.pstn.twilio.com:5060;transport=tls", "acme.pstn.twilio.com", id="host"
        ),
        pytest.param(_NUMBER, "+1 415 555 2671 ext. 12", "+14155552671", id="extension"),
        pytest.param(_NUMBER, "442079460958", "+442079460958", id="plus"),
    ],
)
def test_an_offered_repair_takes_the_place_of_the_text_and_one_undo_brings_it_back(
    form: Any, write: Any, button: Any, qtbot: Any, tone_of: Any, field_id: FieldId, typed: str, fixed: str
) -> None:
    write(form, field_id, typed)
    row = form.rows[field_id]
    fix = button(row, "Use ")
    assert fixed in fix.text()
    qtbot.mouseClick(fix, Qt.MouseButton.LeftButton)
    assert row.input.text() == fixed
    assert row.input.hasFocus()
    assert tone_of(row) is Tone.GOOD
    assert not fix.isVisible()
    QTest.keyClick(row.input, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert row.input.text() == typed
    assert fix.isVisible()


def test_a_repair_can_be_taken_with_the_keyboard(form: Any, write: Any, button: Any) -> None:
    write(form, _HOST, "sip:me@acme.pstn.twilio.com")
    fix = button(form.rows[_HOST], "Use ")
    _leave(form, _HOST)
    assert fix.hasFocus()
    QTest.keyClick(fix, Qt.Key.Key_Space)
    assert form.rows[_HOST].input.text() == "acme.pstn.twilio.com"


def test_a_repaired_host_brings_its_log_in_into_the_other_fields(form: Any, write: Any, button: Any) -> None:
    write(form, _HOST, "sip:acme:s3%40cret@acme.pstn.twilio.com;transport=tls")
    QTest.mouseClick(button(form.rows[_HOST], "Use "), Qt.MouseButton.LeftButton)
    assert form.rows[_HOST].input.text() == "acme.pstn.twilio.com"
    assert form.rows[_USER].input.text() == "acme"
    assert form.rows[_PASSWORD].input.text() == "s3@cret"


def test_an_invisible_character_is_named_and_can_be_taken_out(form: Any, button: Any) -> None:
    for field_id in (_USER, _PASSWORD):
        row = form.rows[field_id]
        row.input.insert("ac\u200dme")
        assert "ZERO WIDTH JOINER" in row.input.accessibleDescription()
        QTest.mouseClick(button(row, "Remove it"), Qt.MouseButton.LeftButton)
        assert row.input.text() == "acme"


def test_the_other_reading_of_a_number_is_offered(form: Any, write: Any, button: Any) -> None:
    row = form.rows[_NUMBER]
    row.phone.country.set_region("US")
    write(form, _NUMBER, "009 1 212 555 2368")
    assert "+912125552368" in row.input.accessibleDescription()
    QTest.mouseClick(button(row, "Use +1212"), Qt.MouseButton.LeftButton)
    assert row.input.text() == "+12125552368"


def test_sigmamind_s_complaint_stands_at_its_field_until_the_text_changes(
    form: Any, complete: Any, tone_of: Any
) -> None:
    form.fill(complete)
    error = FormNotAccepted(fields={_USER: "was not accepted by the trunk"})
    for status in (ImportStatus(Phase.PREPARING), ImportStatus(Phase.FAILED, error=error)):
        form.render_status(status)
    row = form.rows[_USER]
    assert row.input.hasFocus()
    assert tone_of(row) is Tone.BAD
    assert "was not accepted by the trunk" in row.input.accessibleDescription()
    assert len(_icons(row)) == 1
    QTest.keyClicks(row.input, "2")
    assert "was not accepted" not in row.input.accessibleDescription()
    assert tone_of(row) is Tone.NEUTRAL


def test_what_sigmamind_says_is_never_taken_for_markup(form: Any) -> None:
    row = form.rows[_USER]
    row.show_complaint("<b>bold</b> & <img src='http://example.com/x'>")
    shown = next(label for label in row.findChildren(QLabel) if "bold" in label.text())
    assert shown.textFormat() is Qt.TextFormat.PlainText


def test_the_message_is_also_the_tool_tip_of_its_line(form: Any, write: Any) -> None:
    write(form, _HOST, "sip.livekit.cloud")
    row = form.rows[_HOST]
    shown = next(
        label for label in row.findChildren(QLabel) if label.text() == row.input.accessibleDescription()
    )
    assert "SigmaMind's own host" in shown.toolTip().replace("&#x27;", "'")


def test_a_message_never_moves_the_fields_below(form: Any, write: Any) -> None:
    places = {field_id: row.geometry() for field_id, row in form.rows.items()}
    for text in ("sip:me@acme.pstn.twilio.com:5060", "sip.livekit.cloud", "acme", "10.0.0.1", "a..b"):
        write(form, _HOST, text)
        _leave(form, _HOST)
        assert {field_id: row.geometry() for field_id, row in form.rows.items()} == places


_LONG = "Use the name that stands in your trunk's credentials, in small letters. " * 4


def _settle() -> None:
    """Lay out, and lay out again what another width makes higher."""
    for _ in range(4):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def _places(form: Any) -> dict[FieldId, tuple[Any, Any]]:
    """Each row's place and, in it, the input's."""
    _settle()
    return {field_id: (row.geometry(), row.input.geometry()) for field_id, row in form.rows.items()}


def _is_whole(row: FieldRow) -> bool:
    _settle()
    label = next(label for label in row.findChildren(QLabel) if label.text().startswith("SigmaMind says"))
    as_it_is_shown = QLabel(label.text(), font=label.font(), wordWrap=True)
    needed = as_it_is_shown.heightForWidth(label.width())
    return row.rect().contains(label.geometry()) and needed <= label.height() <= needed + theme.SMALL


@pytest.mark.parametrize("field_id", FieldId)
def test_a_long_complaint_is_shown_whole_until_the_text_changes(form: Any, field_id: FieldId) -> None:
    before = _places(form)
    row = form.rows[field_id]
    row.show_complaint(_LONG)
    assert _is_whole(row)
    QTest.keyClicks(row.input, "2")
    assert _places(form) == before


def test_a_long_complaint_moves_no_input_above_or_beside_it(form: Any) -> None:
    before = _places(form)
    form.rows[_USER].show_complaint(_LONG)
    after = _places(form)
    beside_or_above = list(FieldId)[: list(FieldId).index(FieldId.INBOUND_AGENT_ID)]
    assert _PASSWORD in beside_or_above
    for field_id in beside_or_above:
        assert after[field_id][0].topLeft() == before[field_id][0].topLeft()
        assert after[field_id][1] == before[field_id][1]


def test_a_button_that_goes_moves_nothing(form: Any, write: Any) -> None:
    write(form, _HOST, "sip:me@acme.pstn.twilio.com:5060")
    _leave(form, _HOST)
    for row in form.rows.values():
        row.give_room(Room.SAID)  # in a window that is not high
    before = _places(form)
    form.rows[_HOST].input.setText("acme.pstn.twilio.com")
    assert _places(form) == before


def test_a_short_complaint_moves_nothing(form: Any) -> None:
    before = _places(form)
    form.rows[_USER].show_complaint("unknown")
    assert _places(form) == before


@pytest.mark.parametrize("after_complaint", [False, True])
def test_only_a_complaint_takes_more_lines_than_are_reserved(form: Any, after_complaint: bool) -> None:
    before = _places(form)
    row = form.rows[_USER]
    if after_complaint:
        row.show_complaint(_LONG)
        _settle()
        QTest.keyClicks(row.input, "2")
    row.render_finding(
        Finding(Outcome.ERROR, Code.SIP_PLATFORM_HOST, facts={"platform": "The platform with the long name"})
    )
    assert _places(form) == before
    label = next(label for label in row.findChildren(QLabel) if "long name" in label.text())
    assert label.heightForWidth(label.width()) > label.height()


@pytest.mark.parametrize("width", [420, 700])
def test_a_long_complaint_stays_whole_at_another_width(form: Any, width: int) -> None:
    row = form.rows[_USER]
    row.show_complaint(_LONG)
    _settle()
    height = row.height()
    form.resize(width, form.height())
    assert _is_whole(row)
    assert row.height() != height
    assert (row.height() > height) is (width < 520)


def test_a_form_that_is_filled_anew_has_no_complaint_s_room(form: Any, complete: Any) -> None:
    form.fill(complete)
    before = _places(form)
    form.rows[_USER].show_complaint(_LONG)
    form.fill(complete)
    assert _places(form) == before


def test_the_words_follow_the_palette(form: Any, write: Any, palette: Any, tone_of: Any) -> None:
    write(form, _HOST, "sip.livekit.cloud")
    form.setPalette(palette)
    row = form.rows[_HOST]
    assert tone_of(row) is Tone.BAD
    [icon] = _icons(row)
    image = icon.pixmap().toImage()
    wholly = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert wholly == {theme.tone_colour(Tone.BAD, palette).name()}
