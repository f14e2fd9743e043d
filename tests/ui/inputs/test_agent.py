from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from sigmamind_desktop.domain.numbers.agents import Agent, Agents
from sigmamind_desktop.ui.inputs.agent import AgentInput
from sigmamind_desktop.ui.kit import theme

_AGENTS = Agents([Agent("awTw7UKh", "Support"), Agent("kQ3pZ81m", "Sales"), Agent("zz9", "Front desk")])


class Form(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.agent, self.other = AgentInput(), QLineEdit()
        layout = QVBoxLayout(self)
        layout.addWidget(self.agent)
        layout.addWidget(self.other)


@pytest.fixture
def form(show: Any) -> Form:
    form: Form = show(Form(), 400, 120)
    form.agent.set_agents(_AGENTS)
    form.agent.setFocus()
    return form


def _offered(form: Form) -> list[str]:
    model = form.agent.completer().completionModel()
    return [str(model.index(row, 0).data()).split("\n")[0] for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("typed", "offered"),
    [("s", ["Front desk", "Sales", "Support"]), ("pp", ["Support"]), ("kq3", ["Sales"]), ("xyz", [])],
)
def test_agents_are_offered_by_name_and_by_id(form: Form, typed: str, offered: list[str]) -> None:
    QTest.keyClicks(form.agent, typed)
    assert _offered(form) == offered


def test_a_chosen_agent_is_shown_by_name_and_meant_by_id(form: Form) -> None:
    QTest.keyClicks(form.agent, "kq")
    popup = form.agent.completer().popup()
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert (form.agent.text(), form.agent.value()) == ("Sales", "kQ3pZ81m")


def test_down_offers_every_agent(form: Form) -> None:
    QTest.keyClick(form.agent, Qt.Key.Key_Down)
    assert form.agent.completer().popup().isVisible()
    assert _offered(form) == ["Front desk", "Sales", "Support"]


@pytest.mark.parametrize("typed", ["awTw7UKh", "support", " Support"])
def test_on_leaving_an_agent_is_shown_by_name(form: Form, typed: str) -> None:
    form.agent.setText(typed)
    form.other.setFocus()
    assert (form.agent.text(), form.agent.value()) == ("Support", "awTw7UKh")


def test_any_other_text_stays_as_it_is(form: Form) -> None:
    form.agent.setText("agent_of-another-kind")
    form.other.setFocus()
    assert form.agent.text() == form.agent.value() == "agent_of-another-kind"


def test_agents_that_come_later_name_what_is_there_and_renamed_ones_stay_meant(form: Form) -> None:
    form.other.setFocus()
    form.agent.set_agents(Agents())
    form.agent.set_value("awTw7UKh")
    assert form.agent.text() == "awTw7UKh"
    form.agent.set_agents(_AGENTS)
    assert form.agent.text() == "Support"
    form.agent.set_agents(Agents([Agent("awTw7UKh", "Help desk")]))
    assert (form.agent.text(), form.agent.value()) == ("Help desk", "awTw7UKh")


def test_the_arrow_follows_the_palette(form: Form) -> None:
    def drawn() -> set[str]:
        image = form.agent.actions()[0].icon().pixmap(16).toImage()
        pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
        return {pixel.name() for pixel in pixels if pixel.alpha() == 255}

    dark = QPalette(Qt.GlobalColor.black)
    form.agent.setPalette(dark)
    assert theme.muted(dark).name() in drawn()
    light = QPalette(Qt.GlobalColor.white)
    form.agent.setPalette(light)
    assert theme.muted(light).name() in drawn()
    assert theme.muted(dark).name() not in drawn()


def test_a_long_name_is_read_from_its_beginning(form: Form) -> None:
    form.agent.set_agents(Agents([Agent("long", "A name that is longer than any field " * 3)]))
    form.agent.setText("long")
    form.other.setFocus()
    assert form.agent.cursorPosition() == 0
    form.agent.set_value("long")
    assert form.agent.cursorPosition() == 0
