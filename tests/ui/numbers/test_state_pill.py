from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QImage, QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication

from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.numbers.cells import Column
from sigmamind_desktop.ui.numbers.state_pill import STATE_LOOKS
from sigmamind_desktop.ui.numbers.view import NumbersView
from tests.ui.books import agent_book


def _cell(view: NumbersView) -> QImage:
    table = view.table
    rect: QRect = table.visualRect(table.model().index(0, Column.STATE))
    return table.viewport().grab(rect).toImage()


def _colours(image: QImage) -> Counter[str]:
    return Counter(image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height()))


@pytest.fixture
def view_of(show: Any, palette: QPalette) -> Any:
    def view_of(state: NumberState) -> NumbersView:
        view = NumbersView(agent_book())
        view.setPalette(palette)
        view.set_rows([PhoneNumber("+14155550100", state)])
        return show(view, 1000, 300)

    return view_of


@pytest.mark.parametrize("state", NumberState)
@pytest.mark.parametrize("selected", [False, True], ids=["plain", "selected"])
def test_a_pill_has_its_own_surface_on_any_row(
    view_of: Any, palette: QPalette, state: NumberState, selected: bool
) -> None:
    view = view_of(state)
    if selected:
        view.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.table.selectRow(0)
    colours = _colours(_cell(view))
    _icon, tone = STATE_LOOKS[state]
    tint = theme.tone_tint(tone, palette).name()
    words = theme.tone_colour(tone, palette).name()
    highlight = palette.color(QPalette.ColorRole.Highlight).name()
    assert tint != highlight
    assert (colours[highlight] > 0) is selected
    # The surface is the pill's, and the words on it are drawn in the colour that reads well on it.
    assert colours[tint] > 200
    assert colours[words] > 0


def test_the_pill_s_words_are_drawn_once(view_of: Any, palette: QPalette) -> None:
    view = view_of(NumberState.ACTIVE)
    assert palette.color(QPalette.ColorRole.Text).name() not in _colours(_cell(view))


@pytest.mark.parametrize("state", NumberState)
def test_a_narrow_column_cuts_the_words_and_not_the_pill(view_of: Any, state: NumberState) -> None:
    view = view_of(state)
    view.table.setColumnWidth(Column.STATE, 40)
    view.table.setColumnWidth(Column.STATE, 10)
    assert _cell(view).width() <= 40


def test_news_have_a_pill_as_wide_as_their_bold_word(
    view_of: Any, palette: QPalette, qapp: QApplication
) -> None:
    qapp.setFont(theme.scaled_font(qapp.font(), 1.5))
    view = view_of(NumberState.ACTIVE)
    tint = theme.tone_tint(Tone.GOOD, palette).name()

    def width() -> int:
        image = _cell(view)
        columns = range(image.width())
        return sum(any(image.pixelColor(x, y).name() == tint for y in range(image.height())) for x in columns)

    plain = width()
    view.set_rows([PhoneNumber("+14155550100", NumberState.ACTIVE, news=frozenset({"state"}))])
    font = view.table.font()
    letters, bold = QFontMetrics(font), QFontMetrics(theme.scaled_font(font, 1.0, bold=True))
    more = bold.horizontalAdvance("Active") - letters.horizontalAdvance("Active")
    assert more > 0
    assert width() == plain + more
