"""Each rule of the walker can fail: a window with one fault is found to have it, and without it none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sigmamind_desktop.ui.kit import style
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone
from tests.ui.window.walker import fitting, keyboard, naming
from tests.ui.window.walker.colours import Contrasts
from tests.ui.window.walker.keyboard import Way
from tests.ui.window.walker.sight import Finding, Sight
from tests.ui.window.walker.speaking import Announcements, left_in_english, turned_round


@pytest.fixture(autouse=True)
def drawn_as_the_program_is(qapp: QApplication) -> Iterator[None]:
    before = qapp.style().name()
    qapp.setStyle(style.ClearStyle())
    yield
    qapp.setStyle(before)


class _Flat(QPushButton):
    """Draws nothing but its text, with the focus and without."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class _Clicked(QLabel):
    def mousePressEvent(self, event: Any) -> None:
        self.hide()


_Clicked.__module__ = "sigmamind_desktop.made_up"


def _pale(widget: QWidget) -> None:
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#c8c8c8"))
    widget.setPalette(palette)


def _unnamed(box: QVBoxLayout) -> None:
    box.addWidget(QLineEdit())


def _of_an_icon(box: QVBoxLayout) -> None:
    box.addWidget(QToolButton(text="eye-off.svg", focusPolicy=Qt.FocusPolicy.StrongFocus))


def _lost_label(box: QVBoxLayout) -> None:
    box.addWidget(QLabel("&Lost"))


def _doubled_key(box: QVBoxLayout) -> None:
    box.addWidget(QPushButton("&One"))
    box.addWidget(QPushButton("&Other"))


def _by_mouse(box: QVBoxLayout) -> None:
    box.addWidget(_Clicked("press me"))


def _deaf(box: QVBoxLayout) -> None:
    box.addWidget(QPushButton("press me", autoDefault=False))


def _cut(box: QVBoxLayout) -> None:
    label = QLabel("a text that is longer than its place")
    label.setFixedWidth(40)
    box.addWidget(label)


def _outside(box: QVBoxLayout) -> None:
    QLabel("far out", box.parentWidget()).setGeometry(QRect(380, 2, 90, 20))


def _overlap(box: QVBoxLayout) -> None:
    QLabel("on it", box.parentWidget()).setGeometry(box.parentWidget().rect().adjusted(10, 10, -10, -10))


def _too_large(box: QVBoxLayout) -> None:
    box.parentWidget().setMinimumSize(QSize(5000, 100))


def _small(box: QVBoxLayout) -> None:
    button = QPushButton("x")
    button.setFixedSize(18, 18)
    box.addWidget(button)


def _pale_text(box: QVBoxLayout) -> None:
    label = QLabel("hardly to be read")
    _pale(label)
    box.addWidget(label)


def _pale_edge(box: QVBoxLayout) -> None:
    line = QLineEdit("a", accessibleName="a", frame=False)
    palette = line.palette()
    palette.setColor(QPalette.ColorRole.Base, palette.color(QPalette.ColorRole.Window))
    line.setPalette(palette)
    line.setTextMargins(20, 0, 0, 0)
    box.addWidget(line)


_FAULTS: dict[str, Callable[[QVBoxLayout], None]] = {
    "no name": _unnamed,
    "an icon's or a file's name": _of_an_icon,
    "a label that belongs to nothing": _lost_label,
    "an access key twice": _doubled_key,
    "by mouse alone": _by_mouse,
    "Enter does not press it": _deaf,
    "text is cut": _cut,
    "outside of its place": _outside,
    "overlap": _overlap,
    "larger than the screen": _too_large,
    "too small a target": _small,
    "a text too pale": _pale_text,
    "an edge too pale": _pale_edge,
}


@pytest.fixture
def window(show: Any) -> Callable[..., Sight]:
    """A window with nothing wrong, but for what is put into it."""

    def window(put: Callable[[QVBoxLayout], None] = lambda _box: None) -> Sight:
        dialog = QDialog()
        box = QVBoxLayout(dialog)
        label, line = QLabel("&Name"), QLineEdit()
        label.setBuddy(line)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(line)
        box.addLayout(row)
        box.addWidget(QCheckBox("A &tick"))
        choice = QComboBox(accessibleName="A choice")
        choice.addItem("One")
        box.addWidget(choice)
        box.addWidget(QPushButton("&Save"))
        dialog.resize(400, 240)
        put(box)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        return Sight(show(dialog, 400, 240))

    return window


def _at_once(sight: Sight) -> list[Finding]:
    rules = (*naming.RULES, *keyboard.RULES, *fitting.RULES)
    return [*(each for rule in rules for each in rule(sight)), *Contrasts(sight, set()).findings()]


async def test_nothing_is_found_where_nothing_is_wrong(window: Any) -> None:
    sight = window()
    assert [*_at_once(sight), *await Way(sight, set()).findings()] == []


@pytest.mark.parametrize("rule", _FAULTS)
def test_a_fault_is_found(rule: str, window: Any) -> None:
    assert rule in {each.rule for each in _at_once(window(_FAULTS[rule]))}


def test_words_that_are_scrolled_away_are_not_pale(window: Any) -> None:
    area = QScrollArea()
    label = QLabel("scrolled away", textFormat=Qt.TextFormat.PlainText, alignment=Qt.AlignmentFlag.AlignTop)
    label.setMinimumHeight(200)
    area.setWidget(label)
    window(lambda box: box.addWidget(area))
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert "a text too pale" not in {each.rule for each in _at_once(Sight(area.window()))}


async def test_a_focus_that_can_t_be_seen_is_found(window: Any) -> None:
    sight = window(lambda box: box.addWidget(_Flat("flat")))
    assert {each.rule for each in await Way(sight, set()).findings()} == {"the focus can't be seen"}


async def test_a_control_that_tab_passes_over_is_found(window: Any) -> None:
    def put(box: QVBoxLayout) -> None:
        one, other = QPushButton("a"), QPushButton("b")
        box.addWidget(one)
        box.addWidget(other)
        one.focusNextPrevChild = lambda _next: (box.parentWidget().findChild(QLineEdit).setFocus(), True)[1]

    found = await Way(window(put), set()).findings()
    assert "Tab does not come here" in {each.rule for each in found}


async def test_a_focus_where_nothing_is_to_be_seen_is_found(window: Any) -> None:
    def put(box: QVBoxLayout) -> None:
        holder = QWidget(box.parentWidget())
        holder.setGeometry(900, 0, 50, 50)
        QPushButton("gone", holder)

    found = await Way(window(put), set()).findings()
    assert "the focus goes where nothing is to be seen" in {each.rule for each in found}


def test_english_that_is_left_is_found(window: Any) -> None:
    sight = window(lambda box: box.addWidget(QPushButton("Import number")))
    assert any("Import" in each.what for each in left_in_english(sight, "pseudo", ()))
    assert list(left_in_english(sight, "en", ())) == []


def test_a_number_that_is_turned_round_is_found(window: Any) -> None:
    sight = window(lambda box: box.addWidget(QLabel("+1 415 555 0100")))
    assert list(turned_round(sight)) == []
    for widget in sight.widgets:
        widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert [each.what for each in turned_round(sight)] == ["text: +1 415 555 0100"]


def test_what_is_announced_twice_or_never_is_found(window: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QtGui, "QAccessibleAnnouncementEvent", QtGui.QAccessibleAnnouncementEvent)
    announced, notice = Announcements(), Notice()
    sight = window(lambda box: box.addWidget(notice))
    notice.show_message(Tone.BAD, "It went wrong")
    sight = Sight(sight.window)
    assert list(announced.findings(sight, "en", ())) == []
    notice.show_message(Tone.BAD, "It went wrong")
    assert [each.rule for each in announced.findings(sight, "en", ())] == ["announced twice"]
    announced.forget()
    assert [each.rule for each in announced.findings(sight, "en", ())] == ["not announced"]
