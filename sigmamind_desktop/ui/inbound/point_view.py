"""One point of the list: a sign, a title, a text, and a line for what to press."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.inbound.findings import Knowledge
from sigmamind_desktop.domain.trunks.carriers import Carrier
from sigmamind_desktop.ui.failures.messages import Words
from sigmamind_desktop.ui.inbound.messages import known_text
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.announce import announce
from sigmamind_desktop.ui.kit.sign import Sign
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import isolated

_ICON_SIZE: Final = 18

_LONGEST_WORD: Final = 50
"""Letters without a break between them that are shown as they are."""

_SIGNS: Final = {
    Knowledge.GOOD: ("check", Tone.GOOD),
    Knowledge.BAD: ("warning", Tone.CAUTION),
    Knowledge.NOT_KNOWN: ("question", Tone.NEUTRAL),
}


class PointView(QWidget):
    """A sign, a title, a text, and a line for what to press."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = Sign(_ICON_SIZE)  # what has no sign stands below what has one
        self._title = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._title.setFont(theme.scaled_font(self.font(), 1.0, bold=True))
        self._text = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        for label in (self._title, self._text):
            label.setMinimumWidth(1)  # a word without a break must not widen the dialog
        self._line: QHBoxLayout = theme.line(theme.SMALL)
        self._line.addStretch(1)
        self._words = theme.column(theme.TIGHT)
        self._words.addWidget(self._title)
        self._words.addWidget(self._text)
        self._words.addLayout(self._line)
        layout = theme.line(theme.SMALL, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._words, stretch=1)

    def say(self, known: Knowledge | None, words: Words) -> None:
        """Show how the point stands; without a sign if it is about none."""
        show_shortened(self._title, words.title)
        show_shortened(self._text, words.text)
        self._text.setVisible(bool(words.text))
        if known is None:
            self._icon.clear()
            self._icon.setAccessibleName("")
            return
        name, tone = _SIGNS[known]
        self._icon.draw(name, theme.tone_colour(tone, self.palette()))
        self._icon.setAccessibleName(known_text(known))

    def add_button(self, text: str, slot: object) -> QPushButton:
        """Put a button into the line, after what is there."""
        button = QPushButton(text)
        button.clicked.connect(slot)
        self._add(button)
        return button

    def add_page_button(self) -> PageButton:
        """Likewise, one that leads to the carrier's console."""
        button = PageButton()
        self._add(button)
        return button

    def add_field_button(self, slot: object) -> FieldButton:
        """Likewise, one that leads to a field of the number's set-up; `slot` takes its FieldId."""
        button = FieldButton()
        button.field_requested.connect(slot)
        self._add(button)
        return button

    def _add(self, button: QPushButton) -> None:
        self._line.insertWidget(self._line.count() - 1, button)


class PageButton(QPushButton):
    """Opens the carrier's console, where a point is put right by hand."""

    def __init__(self) -> None:
        super().__init__()
        self._page = ""
        self.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._page)))

    def render_carrier(self, carrier: Carrier | None, *, is_wanted: bool) -> None:
        """Lead to a carrier's trunks, if its page is known."""
        self._page = carrier.trunks_page if carrier is not None else ""
        self.setVisible(is_wanted and self._page.startswith("https://"))
        if carrier is not None:
            self.setText(theme.plain_button_text(self.tr("Open {carrier}").format(carrier=carrier.name)))
            self.setToolTip(theme.plain_tooltip(self._page))


class FieldButton(QPushButton):
    """Leads to the field where a point may be put right at SigmaMind.

    Signals:
        field_requested: the person wants to change it; carries its FieldId.
    """

    field_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._field: FieldId | None = None
        self.clicked.connect(lambda: self.field_requested.emit(self._field))

    def render_field(self, field: FieldId | None, *, is_wanted: bool) -> None:
        """Lead to a field, if there is one to change."""
        self._field = field
        self.setVisible(is_wanted and field is not None)
        is_host = field is FieldId.TERMINATION_SIP_URI
        self.setText(self.tr("Change the SIP URI") if is_host else self.tr("Change the username"))


class HostPoint(PointView):
    """A point with SigmaMind's own SIP host in a carrier's spelling, to be copied.

    Signals:
        host_change_requested: it is another one.
    """

    host_change_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._target = ""
        self._host = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._host.setObjectName("sipHost")
        self._host.setFont(theme.scaled_font(self.font(), 1.0, bold=True))
        self._host.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._words.insertWidget(self._words.indexOf(self._line), self._host)
        self._copy = self.add_button(self.tr("Copy"), self._on_copy)
        self._change = self.add_button(self.tr("Another host…"), self.host_change_requested)
        self._change.setToolTip(self.tr("If SigmaMind's dashboard shows another host"))

    def render_host(self, target: str, *, is_wanted: bool) -> None:
        """Show it as the carrier wants it, where it has to be entered."""
        self._target = target
        shown = isolated(target)
        show_shortened(self._host, shown)
        self._host.setAccessibleName(self.tr("SigmaMind's SIP host: {host}").format(host=shown))
        for widget in (self._host, self._copy, self._change):
            widget.setVisible(is_wanted)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._target)
        announce(self, self.tr("Copied"))


def show_shortened(label: QLabel, text: str) -> None:
    """Show a text whose longest words, as of addresses, are cut in their middle; its tool tip is whole."""
    shown = re.sub(rf"\S{{{_LONGEST_WORD + 1},}}", lambda word: _cut(word[0]), text)
    label.setText(shown)
    is_cut = shown != text
    whole = re.sub(rf"\S{{{_LONGEST_WORD}}}(?=\S)", r"\g<0>\n", text)  # a tool tip breaks no word
    label.setToolTip(theme.plain_tooltip(whole) if is_cut else "")
    label.setAccessibleName(text if is_cut else "")


def _cut(word: str) -> str:
    half = _LONGEST_WORD // 2 - 1
    return f"{word[:half]}…{word[-half:]}"
