from __future__ import annotations

from typing import Any

import pytest

from sigmamind_desktop.ui.numbers.model import NumbersModel
from sigmamind_desktop.ui.numbers.view import NumbersView
from tests.ui.books import agent_book
from tests.ui.numbers.listed import ROWS
from tests.ui.numbers.rows import BARE, FULL


@pytest.fixture
def view(show: Any) -> NumbersView:
    """The list of `ROWS`."""
    view = NumbersView(agent_book())
    view.set_rows(ROWS)
    show(view, 1200, 500)
    return view


@pytest.fixture
def model() -> NumbersModel:
    """Of `FULL` and `BARE`."""
    model = NumbersModel()
    model.set_rows([FULL, BARE])
    return model
