from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTranslator
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.domain.e164 import regions
from sigmamind_desktop.runtime import resources
from sigmamind_desktop.ui.inputs.controls import CountryBox, PasswordInput, PhoneInput, TextInput
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.trunks.carrier_row import CarrierRow
from sigmamind_desktop.ui.trunks.saved_row import SavedTrunkRow
from tests.ui.books import trunk_book


def _beside(widget: QWidget, other: QWidget) -> QWidget:
    both = QWidget()
    layout = QHBoxLayout(both)
    layout.addWidget(widget)
    layout.addWidget(other)
    return both


def _closed_text(box: CountryBox) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    return option.currentText


def _turn_wheel(widget: QWidget) -> bool:
    centre = QPointF(widget.rect().center())
    event = QWheelEvent(
        centre,
        widget.mapToGlobal(centre),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def _edge_has(image: QImage, colour: str) -> bool:
    return any(image.pixelColor(x, y).name() == colour for x in range(image.width()) for y in (0, 1, 2))


def test_a_problem_is_drawn_round_the_input(show: Any, palette: Any) -> None:
    line = TextInput()
    line.setPalette(palette)
    show(line, 200, 30)
    bad = theme.tone_colour(Tone.BAD, palette).name()
    size = line.sizeHint()
    assert not _edge_has(line.grab().toImage(), bad)
    line.set_problem(True)
    assert _edge_has(line.grab().toImage(), bad)
    assert line.sizeHint() == size
    line.set_problem(False)
    assert not _edge_has(line.grab().toImage(), bad)


def test_leaving_for_another_field_is_told(show: Any) -> None:
    line, other = TextInput(), QLineEdit()
    show(_beside(line, other), 400, 60)
    left: list[bool] = []
    line.left.connect(lambda: left.append(True))
    line.setFocus()
    QTest.keyClicks(line, "abc")
    assert left == []
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert other.hasFocus()
    assert left == [True]


@pytest.mark.parametrize(
    "reason",
    [
        Qt.FocusReason.PopupFocusReason,
        Qt.FocusReason.MenuBarFocusReason,
        Qt.FocusReason.ActiveWindowFocusReason,
    ],
)
def test_a_menu_or_another_window_is_no_leaving(show: Any, reason: Qt.FocusReason) -> None:
    line, other = TextInput(), QLineEdit()
    show(_beside(line, other), 400, 60)
    left: list[bool] = []
    line.left.connect(lambda: left.append(True))
    line.setFocus()
    other.setFocus(reason)
    assert left == []


def test_a_replaced_text_comes_back_with_one_undo(show: Any) -> None:
    line = show(TextInput(), 200, 30)
    line.setFocus()
    QTest.keyClicks(line, "sip:acme.com")
    line.replace_text("acme.com")
    assert line.text() == "acme.com"
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "sip:acme.com"


def test_a_password_is_shown_as_dots(show: Any) -> None:
    line = show(PasswordInput(), 200, 30)
    QTest.keyClicks(line, "hunter2")
    assert line.text() == "hunter2"
    assert not set(line.displayText()) & set("hunter2")
    assert len(line.displayText()) == 7


@pytest.mark.parametrize("factor", [1, 2])
def test_the_button_in_the_input_is_as_large_as_the_letters(show: Any, factor: int) -> None:
    line = show(PasswordInput(), 300, 60)
    line.setFont(theme.scaled_font(line.font(), factor))
    sizes = line.actions()[0].icon().availableSizes()
    on_dense_screen = 2 * theme.beside_letters(16, line.font())
    assert max(size.width() for size in sizes) == on_dense_screen


def test_a_hidden_password_can_t_be_copied(show: Any) -> None:
    line = show(PasswordInput(), 200, 30)
    QTest.keyClicks(line, "hunter2")
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "hunter2" not in QApplication.clipboard().text()


def test_a_button_in_the_input_shows_the_password_and_hides_it_again(show: Any, qtbot: Any) -> None:
    line = show(PasswordInput(), 200, 30)
    QTest.keyClicks(line, "hunter2")
    button = line.findChild(QToolButton)
    offer = button.toolTip() or button.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert line.displayText() == "hunter2"
    assert (button.toolTip() or button.text()) != offer
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "hunter2" not in line.displayText()
    assert line.text() == "hunter2"


def test_the_button_that_shows_the_password_has_an_icon(show: Any, qtbot: Any) -> None:
    line = show(PasswordInput(), 200, 30)
    button = line.findChild(QToolButton)
    qtbot.waitUntil(lambda: not button.icon().isNull())


def test_a_shown_password_can_be_hidden_by_the_program(show: Any, qtbot: Any) -> None:
    line = show(PasswordInput(), 200, 30)
    QTest.keyClicks(line, "hunter2")
    qtbot.mouseClick(line.findChild(QToolButton), Qt.MouseButton.LeftButton)
    line.hide_text()
    assert "hunter2" not in line.displayText()


def test_a_password_is_kept_from_word_lists(qtbot: Any) -> None:
    line = PasswordInput()
    qtbot.addWidget(line)
    assert line.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    assert line.inputMethodHints() & Qt.InputMethodHint.ImhNoPredictiveText


def test_the_closed_country_box_is_short_and_the_list_has_names(qtbot: Any) -> None:
    box = CountryBox()
    qtbot.addWidget(box)
    box.set_region("US")
    assert (box.region, _closed_text(box)) == ("US", "US")
    box.fill()
    assert (box.region, _closed_text(box)) == ("US", "US +1")
    entries = [box.itemText(row) for row in range(box.count())]
    assert "United States (+1)" in entries
    assert "Germany (+49)" in entries
    assert len(entries) == len(regions()) + 1


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    before, translators = qapp.property("language"), []

    def speak(code: str) -> None:
        qapp.setProperty("language", code)
        translators.append(QTranslator())
        translators[-1].load(str(resources.path(f"languages/{code}.qm")))
        qapp.installTranslator(translators[-1])

    yield speak
    qapp.setProperty("language", before)
    for each in translators:
        qapp.removeTranslator(each)


@pytest.mark.parametrize(
    ("code", "some"),
    [
        ("en", ["Afghanistan", "Åland Islands", "Albania", "Costa Rica", "Côte d’Ivoire", "Curaçao"]),
        (
            "de",
            ["Afghanistan", "Ägypten", "Ålandinseln", "Albanien", "Côte d’Ivoire", "Curaçao", "Österreich"],
        ),
        ("es", ["Afganistán", "Côte d’Ivoire", "Curazao", "España", "Omán", "Zimbabue"]),
        ("fr", ["Côte d’Ivoire", "Curaçao", "Égypte", "Espagne", "Îles Åland", "Zimbabwe"]),
        ("hi", ["अंगोला", "अफ़गानिस्तान", "आर्मेनिया", "ज़ाम्बिया", "भारत", "होंडूरास"]),
        ("pt_BR", ["Afeganistão", "África do Sul", "Albânia", "Índia", "Indonésia", "Zâmbia"]),
    ],
)
def test_the_countries_are_in_the_order_of_their_language(
    code: str, some: list[str], speaking: Callable[[str], None], qtbot: Any
) -> None:
    speaking(code)
    box = CountryBox()
    qtbot.addWidget(box)
    box.fill()
    names = [box.itemText(row).rpartition(" (+")[0] for row in range(1, box.count())]
    assert [name for name in names if name in some] == some
    assert box.itemData(0) == ""


@pytest.mark.parametrize(("region", "kept"), [("DE", "DE"), ("", ""), ("AQ", ""), ("ZZ", "")])
@pytest.mark.parametrize("filled_first", [True, False])
def test_a_country_that_has_no_numbers_is_none(
    qtbot: Any, region: str, kept: str, filled_first: bool
) -> None:
    box = CountryBox()
    qtbot.addWidget(box)
    if filled_first:
        box.fill()
    box.set_region(region)
    box.fill()
    assert box.region == kept
    assert _closed_text(box)


def test_filling_the_list_is_no_choice_of_the_person(qtbot: Any) -> None:
    phone = PhoneInput()
    qtbot.addWidget(phone)
    phone.country.set_region("DE")
    changes: list[bool] = []
    phone.region_changed.connect(lambda *_: changes.append(True))
    phone.country.fill()
    phone.country.fill()
    assert changes == []


def test_the_list_is_there_when_it_is_opened(show: Any) -> None:
    box = CountryBox()
    box.set_region("DE")
    show(box, 120, 30)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert box.view().isVisible()
    assert box.count() > 200
    assert box.region == "DE"
    box.hidePopup()


def test_a_country_can_be_chosen_with_the_keyboard(show: Any) -> None:
    phone = PhoneInput()
    phone.country.set_region("US")
    phone.country.fill()
    show(phone, 300, 40)
    changes: list[str] = []
    phone.region_changed.connect(lambda *_: changes.append(phone.country.region))
    phone.country.setFocus()
    QTest.keyClicks(phone.country, "germ")
    assert phone.country.region == "DE"
    assert changes[-1] == "DE"


def test_the_wheel_over_a_box_without_the_focus_changes_nothing(show: Any) -> None:
    phone = PhoneInput()
    phone.country.set_region("US")
    phone.country.fill()
    show(phone, 300, 40)
    phone.number.setFocus()
    # Not taken, so that the form scrolls instead.
    assert not _turn_wheel(phone.country)
    assert phone.country.region == "US"
    phone.country.setFocus()
    _turn_wheel(phone.country)
    assert phone.country.region != "US"


@pytest.mark.parametrize(
    "row", [lambda: CarrierRow(CarrierBook()), lambda: SavedTrunkRow(trunk_book())], ids=["carrier", "trunk"]
)
def test_the_wheel_over_a_list_without_the_focus_chooses_nothing(row: Any, show: Any, qtbot: Any) -> None:
    lists = row()
    show(lists, 400, 120)
    lists.list.addItems(["One", "Another"])
    lists.list.setCurrentIndex(0)
    lists.findChild(QPushButton).setFocus()
    with qtbot.assertNotEmitted(lists.list.activated):
        assert not _turn_wheel(lists.list)
