"""The widgets, used as a person uses them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.ui.importing.form import ImportForm
from sigmamind_desktop.ui.inputs.field_row import FieldRow
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.theme import Tone
from tests.ui.books import import_form
from tests.ui.program import (  # noqa: F401 - fixtures: the whole program
    have,
    opened,
    options,
    refreshed,
    run_program,
)

W = TypeVar("W", bound=QWidget)

_OFFSCREEN = "This plugin does not support"
PASSWORD = "pw-4d81b6f0a7-wxyz"
TEXTS = {
    FieldId.PHONE_NUMBER: "+1 415 555 0100",
    FieldId.FRIENDLY_NAME: "Support line",
    FieldId.TERMINATION_SIP_URI: "sip.telnyx.com",
    FieldId.TRUNK_USERNAME: "acme",
    FieldId.INBOUND_AGENT_ID: "agent-in",
    FieldId.OUTBOUND_AGENT_ID: "agent-out",
    FieldId.OUTBOUND_PHONE_NUMBER: "+1 415 555 9999",
}


def pytest_itemcollected(item: pytest.Item) -> None:
    # Said of least sizes, raised windows and grabs by the platform that has no screen.
    item.add_marker(pytest.mark.qt_log_ignore(_OFFSCREEN))
    item.add_marker(pytest.mark.expect_log(_OFFSCREEN))


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    """Words run from the right to the left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def one_window_system(qapp: QApplication, one_process: None) -> Iterator[None]:
    """What a test sets for all windows lasts one test."""
    qapp.setQuitOnLastWindowClosed(False)
    font, palette = qapp.font(), qapp.palette()
    yield
    qapp.setFont(font)
    qapp.setPalette(palette)


def _palette(window: str, base: str, text: str, highlight: str, highlighted: str) -> QPalette:
    palette = QPalette(QColor(window))
    for role, colour in (
        (QPalette.ColorRole.Window, window),
        (QPalette.ColorRole.Base, base),
        (QPalette.ColorRole.AlternateBase, window),
        (QPalette.ColorRole.WindowText, text),
        (QPalette.ColorRole.Text, text),
        (QPalette.ColorRole.ButtonText, text),
        (QPalette.ColorRole.Highlight, highlight),
        (QPalette.ColorRole.HighlightedText, highlighted),
    ):
        palette.setColor(role, QColor(colour))
    return palette


@pytest.fixture(
    params=[
        pytest.param(("#f3f3f3", "#ffffff", "#1a1a1a", "#0067c0", "#ffffff"), id="light"),
        pytest.param(("#efefef", "#ffffff", "#000000", "#308cc6", "#ffffff"), id="fusion"),
        pytest.param(("#202020", "#2b2b2b", "#ffffff", "#4cc2ff", "#000000"), id="dark"),
        pytest.param(("#2a2e32", "#1b1e20", "#fcfcfc", "#3daee9", "#fcfcfc"), id="breeze dark"),
    ]
)
def palette(request: pytest.FixtureRequest) -> QPalette:
    return _palette(*request.param)


@pytest.fixture
def dark_palette() -> QPalette:
    return _palette("#202020", "#2b2b2b", "#ffffff", "#4cc2ff", "#000000")


@pytest.fixture
def show(qtbot: Any) -> Callable[..., Any]:
    """Show a widget as the active window."""
    shown: list[QWidget] = []

    def show(widget: W, width: int = 520, height: int = 900) -> W:
        shown.append(widget)
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitActive(widget):
            widget.show()
        return widget

    return show


@pytest.fixture
def form(show: Callable[..., Any]) -> ImportForm:
    """The form in a window of its own, for somebody in the United States."""
    form = show(import_form())
    form.rows[FieldId.PHONE_NUMBER].input.setFocus()
    return form


def _write(form: ImportForm, field_id: FieldId, text: str) -> None:
    line = form.rows[field_id].input
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)


@pytest.fixture
def write() -> Callable[[ImportForm, FieldId, str], None]:
    """Go to a field and type a text in place of what it holds."""
    return _write


@pytest.fixture
def complete() -> Draft:
    """A form with every field filled in, and nothing wrong."""
    return Draft(TEXTS, Secret(PASSWORD), {})


@pytest.fixture
def tone_of() -> Callable[[FieldRow], Tone]:
    """The tone of what stands under a field, from the colour of its words."""

    def tone_of(row: FieldRow) -> Tone:
        said = row.input.accessibleDescription().removesuffix(". Required").removesuffix(". Optional")
        label = next(label for label in row.findChildren(QLabel) if label.text() == said)
        colour = label.palette().color(label.foregroundRole())
        return next(tone for tone in Tone if theme.tone_colour(tone, row.palette()) == colour)

    return tone_of


@pytest.fixture
def find_button() -> Callable[[QWidget, str], QPushButton | None]:
    """The visible button with these words alone, or else one with these words in it, if there is one."""

    def find_button(parent: QWidget, text: str) -> QPushButton | None:
        shown = [button for button in parent.findChildren(QPushButton) if button.isVisible()]
        shown.sort(key=lambda button: button.text() != text)
        return next((button for button in shown if text in button.text()), None)

    return find_button


@pytest.fixture
def button(qtbot: Any, find_button: Any) -> Callable[[QWidget, str], QPushButton]:
    """The visible button with these words in it; Qt shows a new one a moment after it is made."""

    def button(parent: QWidget, text: str) -> QPushButton:
        qtbot.waitUntil(lambda: find_button(parent, text) is not None)
        found = find_button(parent, text)
        assert isinstance(found, QPushButton)
        return found

    return button


@pytest.fixture
def said() -> Callable[[QWidget], str]:
    """Every visible text of a widget, one under the other."""

    def said(widget: QWidget) -> str:
        return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())

    return said
