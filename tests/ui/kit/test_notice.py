from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone


@pytest.fixture
def notice(show: Any) -> Notice:
    """A notice in a window, which has nothing to say yet."""
    window = QWidget()
    layout = QVBoxLayout(window)
    notice = Notice()
    layout.addWidget(notice)
    layout.addStretch(1)
    show(window, 400, 400)
    return notice


def _buttons(notice: Notice) -> list[QPushButton]:
    return [button for button in notice.findChildren(QPushButton) if button.isVisible()]


def test_a_notice_with_nothing_to_say_takes_no_place(notice: Notice) -> None:
    assert not notice.isVisible()


def test_a_message_is_shown_and_named(notice: Notice, said: Any) -> None:
    notice.show_message(Tone.BAD, "It broke", "Do this next.")
    assert notice.isVisible()
    assert "It broke" in said(notice)
    assert "Do this next." in said(notice)
    assert (notice.accessibleName(), notice.accessibleDescription()) == ("It broke", "Do this next.")


def test_a_message_takes_the_place_of_the_one_before(notice: Notice, said: Any) -> None:
    notice.show_message(Tone.BAD, "First", "Long text.", {"One": lambda: None, "Two": lambda: None})
    notice.show_message(Tone.GOOD, "Second")
    assert "First" not in said(notice)
    assert "Long text." not in said(notice)
    assert _buttons(notice) == []
    assert notice.accessibleDescription() == ""


def test_a_button_of_the_message_before_has_gone_at_once(notice: Notice, button: Any) -> None:
    notice.show_message(Tone.BAD, "First", actions={"One": lambda: None})
    button(notice, "One")
    notice.show_message(Tone.BAD, "Second", actions={"Two": lambda: None})
    assert "One" not in [each.text() for each in _buttons(notice)]


def test_a_button_does_what_it_says(notice: Notice, button: Any, qtbot: Any) -> None:
    pressed: list[str] = []
    notice.show_message(
        Tone.NEUTRAL,
        "Choose",
        actions={"One": lambda: pressed.append("one"), "Two": lambda: pressed.append("two")},
    )
    assert [each.text() for each in _buttons(notice)] == ["One", "Two"]
    qtbot.mouseClick(button(notice, "Two"), Qt.MouseButton.LeftButton)
    assert pressed == ["two"]


def test_a_button_stays_and_may_be_pressed_again(notice: Notice, button: Any, qtbot: Any) -> None:
    pressed: list[str] = []
    notice.show_message(Tone.BAD, "It broke", actions={"Copy": lambda: pressed.append("copy")})
    for times in (1, 2):
        qtbot.mouseClick(button(notice, "Copy"), Qt.MouseButton.LeftButton)
        assert pressed == ["copy"] * times


def test_a_button_may_put_the_notice_away_or_say_something_else(
    notice: Notice, button: Any, qtbot: Any, said: Any
) -> None:
    notice.show_message(
        Tone.NEUTRAL, "First", actions={"More": lambda: notice.show_message(Tone.GOOD, "Second", "", hide)}
    )
    hide = {"Dismiss": notice.hide}
    qtbot.mouseClick(button(notice, "More"), Qt.MouseButton.LeftButton)
    assert "Second" in said(notice)
    qtbot.mouseClick(button(notice, "Dismiss"), Qt.MouseButton.LeftButton)
    assert not notice.isVisible()


def test_what_servers_say_is_never_markup(notice: Notice) -> None:
    notice.show_message(Tone.BAD, "<b>Title</b>", "<img src='http://example.com/x'> & more")
    texts = [label for label in notice.findChildren(QLabel) if label.text()]
    assert {label.textFormat() for label in texts} == {Qt.TextFormat.PlainText}


def test_the_words_can_be_selected(notice: Notice) -> None:
    notice.show_message(Tone.BAD, "Title", "Request 1234")
    label = next(label for label in notice.findChildren(QLabel) if "1234" in label.text())
    QTest.mouseDClick(label, Qt.MouseButton.LeftButton, pos=label.rect().center())
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


@pytest.mark.parametrize("tone", Tone)
def test_a_tone_is_a_surface_an_edge_and_an_icon(notice: Notice, palette: QPalette, tone: Tone) -> None:
    notice.window().setPalette(palette)
    notice.show_message(tone, "Title", "Text")
    image = notice.grab().toImage()
    colours = Counter(
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    )
    assert colours.most_common(1)[0][0] == theme.tone_tint(tone, palette).name()
    assert colours[theme.tone_colour(tone, palette).name()] > image.height()
    assert any(not label.pixmap().isNull() for label in notice.findChildren(QLabel))


def test_a_notice_follows_the_palette(notice: Notice, dark_palette: QPalette) -> None:
    notice.show_message(Tone.GOOD, "Title", "Text")
    before = next(label.pixmap() for label in notice.findChildren(QLabel) if not label.pixmap().isNull())
    notice.window().setPalette(dark_palette)
    after = next(label.pixmap() for label in notice.findChildren(QLabel) if not label.pixmap().isNull())
    assert before.toImage() != after.toImage()


def test_a_word_without_a_break_does_not_widen_the_window(notice: Notice) -> None:
    width = notice.window().width()
    least = notice.window().minimumSizeHint().width()
    notice.show_message(Tone.BAD, "Title", "x" * 300)
    assert notice.window().minimumSizeHint().width() <= max(least, width)


def test_a_message_said_again_is_laid_out_as_the_first_time(notice: Notice) -> None:
    places = []
    for _ in range(2):
        actions = dict.fromkeys(("Save and close", "Close without saving", "Keep"), notice.hide)
        notice.show_message(Tone.CAUTION, "You have changes that are not saved", "They wait.", actions)
        for _ in range(3):
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        places.append([each.geometry() for each in notice.findChildren(QLabel) if each.isVisible()])
    assert places[0] == places[1]
