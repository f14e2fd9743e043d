from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPalette, QTextDocument

import sigmamind_desktop
from sigmamind_desktop.domain.numbers.record import NumberState
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.contrast import contrast
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.numbers.state_pill import STATE_LOOKS

pytestmark = pytest.mark.usefixtures("qapp")

_ENOUGH = 4.5
_FOLDER = Path(sigmamind_desktop.__file__).parents[1] / "resources" / "icons"
_ICONS = sorted(path.stem for path in _FOLDER.glob("*.svg") if path.stem != sigmamind_desktop.APP_ID)


def test_the_measure_is_the_standard_s() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("role", [QPalette.ColorRole.Window, QPalette.ColorRole.Base])
def test_words_in_a_tone_can_be_read_on_every_surface(
    palette: QPalette, tone: Tone, role: QPalette.ColorRole
) -> None:
    assert contrast(theme.tone_colour(tone, palette), palette.color(role)) >= _ENOUGH


@pytest.mark.parametrize("tone", Tone)
def test_words_in_a_tone_can_be_read_on_its_own_tint(palette: QPalette, tone: Tone) -> None:
    tint = theme.tone_tint(tone, palette)
    assert tint.alpha() == 255
    assert contrast(theme.tone_colour(tone, palette), tint) >= _ENOUGH
    # A notice has its words in the window's own colour.
    assert contrast(palette.color(QPalette.ColorRole.WindowText), tint) >= _ENOUGH


def test_muted_words_can_be_read(palette: QPalette) -> None:
    muted = theme.muted(palette)
    assert contrast(muted, palette.color(QPalette.ColorRole.Window)) >= _ENOUGH
    assert muted != palette.color(QPalette.ColorRole.WindowText)


def test_the_tones_differ(palette: QPalette) -> None:
    assert len({theme.tone_colour(tone, palette).name() for tone in Tone}) == len(Tone)


def test_no_state_is_told_by_colour_alone() -> None:
    assert set(STATE_LOOKS) == set(NumberState)
    icons = [icon for icon, _tone in STATE_LOOKS.values()]
    assert len(set(icons)) == len(icons)


def _colours(image: QImage) -> set[str]:
    """The colours of what is drawn wholly; the edges are half-way."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", _ICONS)
def test_an_icon_is_drawn_in_the_colour_asked_for(name: str) -> None:
    for colour in ("#b3171f", "#7ddb98"):
        drawn = theme.pixmap(name, colour, 64, 1.0).toImage()
        assert _colours(drawn) == {colour}


@pytest.mark.parametrize("tone", Tone)
def test_every_tone_and_state_has_its_icon(tone: Tone) -> None:
    used = {name for name, its_tone in STATE_LOOKS.values() if its_tone is tone}
    assert used <= set(_ICONS)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_is_sharp_on_a_dense_screen(ratio: float) -> None:
    drawn = theme.pixmap("check", "#000000", 16, ratio)
    assert drawn.width() == 16 * ratio
    assert drawn.deviceIndependentSize().width() == 16


def test_the_program_has_an_icon() -> None:
    assert not theme.app_icon().isNull()


@pytest.mark.parametrize("size", [9.0, 14.0])
def test_a_font_grows_from_the_system_s_own(size: float) -> None:
    font = QFont()
    font.setPointSizeF(size)
    scaled = theme.scaled_font(font, 1.5, bold=True)
    assert scaled.pointSizeF() == pytest.approx(1.5 * size)
    assert scaled.bold()
    assert not font.bold()


def test_a_font_in_pixels_grows_too() -> None:
    font = QFont()
    font.setPixelSize(20)
    assert theme.scaled_font(font, 1.5).pixelSize() == 30


@pytest.mark.parametrize("text", ["<b>bold</b>", "a & b", "<img src='x'>", '"quoted"'])
def test_a_tool_tip_shows_markup_as_it_was_typed(text: str) -> None:
    document = QTextDocument()
    document.setHtml(theme.plain_tooltip(text))
    assert document.toPlainText() == text


def test_outside_text_is_shown_as_it_is() -> None:
    assert theme.plain_tooltip("a\n<b>x</b>") == "<qt>a<br>&lt;b&gt;x&lt;/b&gt;</qt>"
    assert theme.plain_button_text("R&D") == "R&&D"
    assert theme.plain_window_title("Desk [*]") == "Desk [*][*]"
