from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

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


class _Dialog(QDialog):
    """With a default button, as where an import is sent or a change is saved."""

    def __init__(self) -> None:
        super().__init__()
        self.agent, button = AgentInput(), QPushButton()
        self.pressed: list[str] = []
        button.setDefault(True)
        button.clicked.connect(lambda: self.pressed.append("button"))
        self.agent.returnPressed.connect(lambda: self.pressed.append("field"))
        self.rejected.connect(lambda: self.pressed.append("closed"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.agent)
        layout.addWidget(button)
        self.agent.set_agents(_AGENTS)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
@pytest.mark.parametrize("opens", ["typing", "down"])
@pytest.mark.parametrize("is_chosen", [True, False])
@pytest.mark.parametrize("at", ["list", "field"])
def test_a_key_for_the_list_of_agents_is_for_nothing_behind_it(
    show: Any, key: Qt.Key, opens: str, is_chosen: bool, at: str
) -> None:
    dialog: _Dialog = show(_Dialog(), 400, 120)
    dialog.agent.setFocus()
    if opens == "typing":
        QTest.keyClicks(dialog.agent, "s")
    else:
        QTest.keyClick(dialog.agent, Qt.Key.Key_Down)
    popup = dialog.agent.completer().popup()
    if is_chosen:
        QTest.keyClick(popup, Qt.Key.Key_Down)
    before = dialog.agent.text()
    QTest.keyClick(popup if at == "list" or key == Qt.Key.Key_Escape else dialog.agent, key)
    assert not popup.isVisible()
    assert dialog.pressed == []
    assert dialog.isVisible()
    if is_chosen and key != Qt.Key.Key_Escape:
        assert dialog.agent.text() in {"Front desk", "Sales", "Support"}
    elif not is_chosen:
        assert dialog.agent.text() == before
    QTest.keyClick(dialog.agent, Qt.Key.Key_Return)
    assert "field" in dialog.pressed


def test_down_offers_every_agent(form: Form) -> None:
    QTest.keyClick(form.agent, Qt.Key.Key_Down)
    assert form.agent.completer().popup().isVisible()
    assert _offered(form) == ["Front desk", "Sales", "Support"]


@pytest.mark.parametrize("typed", ["awTw7UKh", "support", " Support"])
def test_on_leaving_an_agent_is_shown_by_name(form: Form, typed: str) -> None:
    form.agent.setText(typed)
    form.other.setFocus()
    assert (form.agent.text(), form.agent.value()) == ("Support", "awTw7UKh")


def test_on_leaving_no_agent_is_offered(form: Form) -> None:
    form.agent.setFocus()
    QTest.keyClicks(form.agent, "Sup")
    form.agent.completer().popup().hide()
    form.agent.setText("support")
    form.other.setFocus()
    assert form.agent.text() == "Support"
    assert not form.agent.completer().popup().isVisible()


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
