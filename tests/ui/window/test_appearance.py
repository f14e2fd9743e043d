"""How large the text is and whether it is dark on light: chosen in the settings, at once and from then on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from sigmamind_desktop.app.settings import TEXT_SIZES, Colours, Settings
from sigmamind_desktop.runtime import languages
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.window.appearance import Appearance
from sigmamind_desktop.ui.window.settings_dialog import SettingsDialog


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    font = qapp.font()
    yield
    qapp.setPalette(QPalette())
    qapp.setFont(font)


@pytest.fixture
def window(show: Any) -> QWidget:
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.addWidget(QLabel("words"))
    layout.addWidget(theme.heading("A heading", 1.4))
    return show(window, 300, 200)


def _sizes(window: QWidget) -> list[float]:
    QApplication.sendPostedEvents(None, QEvent.Type.ApplicationFontChange)
    return [label.font().pointSizeF() for label in window.findChildren(QLabel)]


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_every_text_has_the_size_that_is_chosen_at_once(
    qapp: QApplication, window: QWidget, size: int
) -> None:
    settings = Settings()
    _appearance = Appearance(settings)
    before = _sizes(window)
    settings.text_size = 150
    settings.text_size = size
    assert _sizes(window) == pytest.approx([each * size / 100 for each in before])
    settings.text_size = 100
    assert _sizes(window) == pytest.approx(before)
    assert [label.font().bold() for label in window.findChildren(QLabel)] == [False, True]


def test_dark_is_dark_and_light_is_light_whatever_the_system_has(qapp: QApplication, window: QWidget) -> None:
    settings = Settings()
    _appearance = Appearance(settings)
    assert not theme.is_dark(window.palette())
    for colours, is_dark in ((Colours.DARK, True), (Colours.LIGHT, False), (Colours.DARK, True)):
        settings.colours = colours
        QApplication.sendPostedEvents(None, QEvent.Type.ApplicationPaletteChange)
        assert theme.is_dark(window.palette()) is is_dark
    settings.colours = Colours.SYSTEM
    QApplication.sendPostedEvents(None, QEvent.Type.ApplicationPaletteChange)
    assert not theme.is_dark(window.palette())


def test_it_is_there_at_the_next_start_and_rubbish_is_passed_over(qapp: QApplication) -> None:
    settings = Settings()
    settings.text_size, settings.colours = 130, Colours.DARK
    again = Settings(settings.to_keep())
    size, palette = qapp.font().pointSizeF(), qapp.palette()
    Appearance(again)
    assert qapp.font().pointSizeF() == pytest.approx(size * 1.3)
    assert theme.is_dark(qapp.palette())
    assert theme.tone_colour(Tone.BAD, qapp.palette()) != theme.tone_colour(Tone.BAD, palette)


@pytest.mark.expect_log("not all could be read")
@pytest.mark.parametrize("key", ["window/text_size", "window/colours"])
@pytest.mark.parametrize("kept", [b"99", b"", b"\xff", b"pink"])
def test_rubbish_is_the_system_s(key: str, kept: bytes) -> None:
    settings = Settings({key: QByteArray(kept)})
    assert (settings.text_size, settings.colours) == (100, Colours.SYSTEM)


def test_the_dialog_sets_both_when_it_is_saved(qtbot: Any) -> None:
    settings = Settings()
    dialog = SettingsDialog(settings)
    qtbot.addWidget(dialog)
    assert [dialog.text_size.currentText(), dialog.colours.currentText()] == [
        "As the system has it",
        "As the system has them",
    ]
    dialog.text_size.setCurrentText("115 %")
    dialog.colours.setCurrentText("Dark")
    dialog.language.setCurrentText("English")
    assert (settings.text_size, settings.colours) == (100, Colours.SYSTEM)
    dialog._save()
    assert (settings.text_size, settings.colours, settings.language) == (115, Colours.DARK, "en")


def test_the_dialog_lists_the_languages_that_are_offered_by_their_own_names(qtbot: Any) -> None:
    settings = Settings()
    settings.language = "no such language"
    dialog = SettingsDialog(settings)
    qtbot.addWidget(dialog)
    shown = [dialog.language.itemText(place) for place in range(dialog.language.count())]
    assert shown == ["As the system has it", *map(languages.own_name, languages.languages())]
    assert dialog.language.currentText() == "As the system has it"
    assert "next start" in dialog.language.accessibleName()
