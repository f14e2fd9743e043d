"""Where and how large the window opens, and when its panes become tabs: the letters and the screen decide."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QRect
from PySide6.QtWidgets import QApplication

from sigmamind_desktop.app.settings import Settings
from sigmamind_desktop.ui.kit import sizes, theme
from sigmamind_desktop.ui.numbers.view import NumbersView
from sigmamind_desktop.ui.window.main import MainWindow
from sigmamind_desktop.ui.window.panes import NARROW
from tests.ui.books import agent_book, import_form


@pytest.fixture
def letters(qapp: QApplication) -> Callable[[float], None]:
    """Make all letters so much larger."""

    def letters(factor: float) -> None:
        qapp.setFont(theme.scaled_font(qapp.font(), factor))

    return letters


@pytest.fixture
def opened(qtbot: Any) -> Callable[..., MainWindow]:
    """A window as the program opens it."""
    windows: list[MainWindow] = []

    def opened(settings: Settings | None = None) -> MainWindow:
        numbers = NumbersView(agent_book())
        window = MainWindow(form=import_form(), numbers=numbers, settings=settings or Settings())
        qtbot.addWidget(window)
        windows.append(window)
        with qtbot.waitExposed(window):
            window.show()
        return window

    return opened


def _screen(window: MainWindow) -> QRect:
    return sizes.room_for(window)


def test_the_first_size_follows_the_letters(letters: Any, opened: Any) -> None:
    usual = opened().width()
    letters(1.25)
    window = opened()
    scale = theme.font_scale(window.font())
    assert scale > 1.1  # letters are as high as whole pixels
    assert window.width() == pytest.approx(usual * scale, rel=0.01)


@pytest.mark.parametrize("factor", [1.0, 2.0, 3.0])
def test_the_window_opens_within_the_screen(factor: float, letters: Any, opened: Any) -> None:
    letters(factor)
    window = opened()
    assert window.frameGeometry().height() <= _screen(window).height()
    assert window.frameGeometry().width() <= _screen(window).width()


def test_what_was_left_on_a_larger_screen_is_within_this_one(opened: Any) -> None:
    large = opened()
    large.setGeometry(1500, 700, 3000, 2000)
    settings = Settings()
    settings.geometry = large.saveGeometry()
    window = opened(settings)
    assert _screen(window).adjusted(-2, 0, 2, 0).contains(window.geometry())  # Qt leaves no frame out


@pytest.mark.parametrize("factor", [1.0, 1.3])
def test_tabs_begin_where_the_letters_need_them(factor: float, letters: Any, opened: Any) -> None:
    letters(factor)
    window = opened()
    last = int(NARROW * theme.font_scale(window.font()))
    assert last == pytest.approx(NARROW * factor, rel=0.03)
    window.resize(last, 600)
    assert window.panes.is_narrow
    window.resize(last + 1, 600)
    assert not window.panes.is_narrow


def test_letters_that_grow_in_an_open_window_make_tabs_of_its_panes(letters: Any, opened: Any) -> None:
    window = opened()
    window.resize(1000, 600)
    assert not window.panes.is_narrow
    letters(1.3)
    QApplication.sendPostedEvents(None, QEvent.Type.ApplicationFontChange)
    assert window.panes.is_narrow
