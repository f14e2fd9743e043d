"""One part of a carrier's key: a label, an input, and what is found of the text."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from sigmamind_desktop.domain.carriers.key_parts import KeyPart, PartFinding, judge_part
from sigmamind_desktop.domain.findings import Outcome
from sigmamind_desktop.ui.carriers.key_messages import part_hint, part_label, part_text
from sigmamind_desktop.ui.inputs.controls import PasswordInput, TextInput
from sigmamind_desktop.ui.inputs.said_line import SaidLine
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.announce import announce_description
from sigmamind_desktop.ui.kit.theme import Tone

_HIDDEN: Final = (KeyPart.KEY_SECRET, KeyPart.TELNYX_KEY)


class KeyPartRow(QWidget):
    """Judges its text with each change, with the manners of the form's fields.

    What could still become right is a hint until the person has left the field.

    Signals:
        edited: the text changed.
    """

    edited = Signal()

    def __init__(self, part: KeyPart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part = part
        self._was_left = False
        self._was_refused = False
        self._said = ""
        self.input = PasswordInput() if part in _HIDDEN else TextInput()
        self.input.setObjectName(part.value)
        self.input.setAccessibleName(part_label(part))
        self.input.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # no words: so in every language
        self.input.textChanged.connect(self._on_edited)
        self.input.left.connect(self._on_left)
        label = QLabel(part_label(part))
        label.setBuddy(self.input)
        self._line = SaidLine()
        layout = theme.column(2, self, margin=0)
        layout.addWidget(label)
        layout.addWidget(self.input)
        layout.addWidget(self._line)
        self._render()

    @property
    def finding(self) -> PartFinding:
        """The judgement of the text as it is now."""
        return judge_part(self.part, self.input.text())

    def settle(self) -> None:
        """What is typed is meant so: say what is wrong, and show what is used of it."""
        self._was_left = True
        value = self.finding.value.reveal()
        if value and value != self.input.text():
            self.input.replace_text(value)
        self._render()

    def render_refused(self) -> None:
        """The carrier did not take the text: until it is another one, it does not look right."""
        self._was_refused = True
        self._render()

    def hide_text(self) -> None:
        """Back to dots, where it is a secret."""
        if isinstance(self.input, PasswordInput):
            self.input.hide_text()

    def _on_edited(self) -> None:
        self._was_refused = False
        self._render()
        self.edited.emit()

    def _on_left(self) -> None:
        if self.input.text():
            self.settle()

    def _render(self) -> None:
        finding = self.finding
        is_bad = finding.outcome is Outcome.ERROR or (
            finding.outcome is Outcome.INCOMPLETE and self._was_left
        )
        is_fine = finding.outcome is Outcome.OK and not self._was_refused
        tone = Tone.BAD if is_bad else Tone.GOOD if is_fine else Tone.NEUTRAL
        text = part_text(self.part, finding.code) if tone is not Tone.NEUTRAL else part_hint(self.part)
        is_new = is_bad and text != self._said
        self._said = text
        self._line.say(text, tone, is_news=tone is not Tone.NEUTRAL)
        self.input.set_problem(is_bad)
        self.input.setAccessibleDescription(text)
        if is_new:
            field = part_label(self.part)
            announce_description(self.input, self.tr("{field}: {text}").format(field=field, text=text))
