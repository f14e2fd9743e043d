"""What is known of a number at a glance: over the tabs of its dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.domain.history.events import EventKind, EventOutcome, NumberHistory
from sigmamind_desktop.domain.numbers.record import PhoneNumber
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.words import isolated, titled
from sigmamind_desktop.ui.numbers import messages as number_messages
from sigmamind_desktop.ui.numbers.cells import show_time, tested_text

_BETWEEN_FACTS = "   "
"""They stand beside each other, and are no sentence."""


class NumberHead(QWidget):
    """Shows a number.

    Attributes:
        title: its name, or the number itself.
        facts: where it came from.
        meaning: what its state means.
        news: what changed at SigmaMind and nobody has seen yet.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unseen: frozenset[str] = frozenset()
        self.title = theme.heading("", 1.3)
        self.title.setWordWrap(True)
        self.title.setMinimumWidth(1)  # a long word without a break must not widen the dialog
        self.facts = _selectable()
        self.meaning = _selectable()
        self.news = _selectable()
        layout = theme.column(theme.TIGHT, self, margin=0)
        for label in (self.title, self.facts, self.meaning, self.news):
            layout.addWidget(label)

    def render_number(self, row: PhoneNumber, history: NumberHistory) -> None:
        """Show a number; what was new of it stays, for opening it marks that as seen."""
        self._unseen |= row.news
        self.title.setText(row.friendly_name or isolated(pretty(row.number)))
        facts = [isolated(row.number), self._imported(row, history)]
        if row.tested_at is not None:
            facts.append(tested_text(row.tested_at))
        self.facts.setText(_BETWEEN_FACTS.join(facts))
        self.meaning.setText(titled(number_messages.state_name(row.state), number_messages.meaning(row)))
        self.news.setText(number_messages.news_text(self._unseen))
        self.news.setVisible(bool(self._unseen))

    def _imported(self, row: PhoneNumber, history: NumberHistory) -> str:
        if row.imported_at is None:
            return self.tr("Not imported from this computer")
        when = show_time(row.imported_at)
        imports = (event for event in history.events if event.kind is EventKind.IMPORT)
        person = next((event.person for event in imports if event.outcome is EventOutcome.DONE), "")
        if person:
            return self.tr("Imported {when} by {person}").format(when=when, person=person)
        return self.tr("Imported {when}").format(when=when)


def _selectable() -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setMinimumWidth(1)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
