from __future__ import annotations

from typing import Any

import pytest

from sigmamind_desktop.app.numbers.refreshing import RefreshPhase, RefreshStatus
from sigmamind_desktop.ui.numbers.view import NumbersView
from tests.ui.books import agent_book
from tests.ui.numbers.listed import NOON, ROWS


def test_before_the_data_file_is_read_the_list_is_not_called_empty(show: Any, said: Any) -> None:
    view = show(NumbersView(agent_book()), 800, 400)
    assert "being read" in said(view)
    assert "No numbers yet" not in said(view)
    view.set_rows([])
    assert "No numbers yet" in said(view)
    assert not view.table.isVisible()


_EMPTY = ("Your numbers are being read", "can't be shown", "No numbers yet", "No number matches")


def _says_only(text: str, view: NumbersView, said: Any) -> bool:
    return [each for each in _EMPTY if each in said(view)] == [text]


@pytest.mark.parametrize("search", ["", "  ", "paris"])
def test_a_list_without_a_number_says_why_whatever_is_searched(
    show: Any, said: Any, find_button: Any, search: str
) -> None:
    view = show(NumbersView(agent_book()), 800, 400)
    view.search.setText(search)
    assert _says_only("Your numbers are being read", view, said)
    view.show_unavailable()
    assert _says_only("can't be shown", view, said)
    view.set_rows([])
    assert _says_only("No numbers yet", view, said)
    assert find_button(view, "Show all numbers") is None


def test_a_list_that_can_not_be_read_says_that_the_numbers_are_safe(show: Any, said: Any) -> None:
    view = show(NumbersView(agent_book()), 800, 400)
    view.show_unavailable()
    assert "safe" in said(view)


@pytest.mark.parametrize("is_loaded", [False, True])
def test_a_number_that_the_search_leaves_out_is_no_empty_list(
    show: Any, said: Any, button: Any, is_loaded: bool
) -> None:
    view = show(NumbersView(agent_book()), 800, 400)
    before = "No numbers yet" if is_loaded else "can't be shown"
    if is_loaded:
        view.set_rows([])
    else:
        view.show_unavailable()
    view.search.setText("paris")
    view.model.put(ROWS[0])
    assert _says_only("No number matches", view, said)
    button(view, "Show all numbers").click()
    assert view.table.isVisible()
    view.search.setText("paris")
    view.model.remove(ROWS[0].number)
    assert _says_only(before, view, said)


def test_a_number_that_is_shown_stays_when_the_list_can_not_be_read(view: NumbersView) -> None:
    view.show_unavailable()
    assert view.table.isVisible()


def test_an_empty_list_says_what_to_do_first(show: Any, said: Any) -> None:
    view = show(NumbersView(agent_book()), 800, 400)
    view.set_rows([])
    assert "Import number" in said(view)


def test_the_first_number_takes_the_place_of_the_words(show: Any) -> None:
    view = show(NumbersView(agent_book()), 800, 400)
    view.set_rows([])
    view.model.put(ROWS[0])
    assert view.table.isVisible()
    view.model.remove(ROWS[0].number)
    assert not view.table.isVisible()


@pytest.mark.parametrize("phase", [RefreshPhase.REFRESHING, RefreshPhase.FAILED])
def test_an_account_that_was_never_read_is_not_called_empty(
    show: Any, said: Any, phase: RefreshPhase
) -> None:
    view = show(NumbersView(agent_book()), 800, 400)
    view.set_rows([])
    view.render_refresh(RefreshStatus(phase))
    assert "No numbers yet" not in said(view)
    assert not view.is_known_to_be_empty
    is_reading = phase is RefreshPhase.REFRESHING
    assert ("Reading your account…" in said(view)) is is_reading
    assert ("Your account could not be read" in said(view)) is not is_reading
    view.render_refresh(RefreshStatus(RefreshPhase.DONE, NOON))
    assert "No numbers yet" in said(view)
    assert view.is_known_to_be_empty
