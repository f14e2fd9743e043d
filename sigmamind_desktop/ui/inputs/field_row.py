"""One field: a label, an input, and a reserved place for what is to be said about it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.fields.judging import REQUIRED
from sigmamind_desktop.domain.findings import Code, Finding, Outcome, Repair
from sigmamind_desktop.ui.inputs.agent import AgentInput
from sigmamind_desktop.ui.inputs.controls import PasswordInput, PhoneInput, TextInput
from sigmamind_desktop.ui.inputs.field_messages import (
    complaint_text,
    country_label,
    field_hint,
    field_label,
    finding_text,
    heard_hint,
)
from sigmamind_desktop.ui.inputs.remark import Remark
from sigmamind_desktop.ui.inputs.said_line import Room, SaidLine
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.announce import announce_description, name_choice
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import isolated

INPUTS: dict[FieldId, type[TextInput]] = {
    FieldId.TRUNK_PASSWORD: PasswordInput,
    FieldId.INBOUND_AGENT_ID: AgentInput,
    FieldId.OUTBOUND_AGENT_ID: AgentInput,
}
_QUIET: Final = (Code.EMPTY_OPTIONAL, Code.FINE)


class FieldRow(QWidget):
    """Renders a field's finding, with manners.

    What could still become right is a hint until the person has left the field; what is right, or
    can't become right by typing on, is said at once.

    Attributes:
        ids: the texts that the person said are an agent's ID. Not kept: after a restart it is asked again.

    Signals:
        edited: the text, or the country beside it, changed.
        fix_accepted: the person took the offered repair; carries the Fix.
        submitted: Enter was pressed in the input.
    """

    edited = Signal()
    fix_accepted = Signal(object)
    submitted = Signal()

    def __init__(
        self,
        field_id: FieldId,
        parent: QWidget | None = None,
        *,
        label: str = "",
        hint: str = "",
        marks_optional: bool = True,
    ) -> None:
        """Build it.

        Args:
            field_id: what it is for.
            parent: see Qt.
            label: what it is called; as in the form of the import if empty.
            hint: what stands under it while there is nothing to say; the form's own if empty.
            marks_optional: whether it says that the import does not need it.
        """
        super().__init__(parent)
        self.field_id = field_id
        self.ids: frozenset[str] = frozenset()
        self._label = label or field_label(field_id)
        self._hint = hint or field_hint(field_id)
        self._marks_optional = marks_optional
        self._was_edited = False
        self._was_left = False
        self._finding: Finding | None = None
        self._complaint = ""
        self._note = ""
        self._remark: Remark | None = None
        self._said = ""
        self.phone: PhoneInput | None = None
        widget: QWidget
        if field_id in (FieldId.PHONE_NUMBER, FieldId.OUTBOUND_PHONE_NUMBER):
            widget = self.phone = PhoneInput()
            self.input: TextInput = self.phone.number
            name_choice(self.phone.country, country_label(field_id))
            self.phone.region_changed.connect(self._on_edited)
        else:
            widget = self.input = INPUTS.get(field_id, TextInput)()
        self.input.setObjectName(field_id.value)
        self.input.setAccessibleName(self._label)
        if field_id not in (FieldId.FRIENDLY_NAME, FieldId.INBOUND_AGENT_ID, FieldId.OUTBOUND_AGENT_ID):
            self.input.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # no words: so in every language
        self.input.textChanged.connect(self._on_edited)
        self.input.left.connect(self._on_left)
        self.input.returnPressed.connect(self.submitted)
        if field_id is not FieldId.TRUNK_PASSWORD:
            self.input.takes_paste = self._refuses_paste
        self._build(widget)
        self._say(self._hint, Tone.NEUTRAL, is_news=False)

    @property
    def finding(self) -> Finding | None:
        """The last judgement that was rendered."""
        return self._finding

    def render_finding(self, finding: Finding) -> None:
        """Show a judgement of the text as it is now."""
        self._finding = finding
        self._render()

    def set_hint(self, hint: str) -> None:
        """Say something else while there is nothing to say."""
        self._hint = hint
        self._render()

    def set_note(self, note: str) -> None:
        """Say this after whatever is said of the text; nothing if empty."""
        if note != self._note:
            self._note = note
            self._render()

    def set_remark(self, remark: Remark | None) -> None:
        """Say this in place of what was understood, as long as the text is right; nothing if None."""
        if remark != self._remark:
            self._remark = remark
            self._render()

    def give_room(self, room: Room, *, keeps: bool = False) -> None:
        """Take this room for what is said; see `SaidLine`."""
        self._line.give_room(room, is_typed_in=self.window().focusWidget() is self.input, keeps=keeps)

    def add_button(self, button: QPushButton) -> None:
        """Put a button beside the input."""
        self._entry.addWidget(button)

    def scold(self) -> None:
        """Show problems from now on without waiting for the person to leave the field."""
        self._was_left = True
        self._render()

    def settle(self) -> None:
        """What is typed is meant so: take the only agent that it matches, and say what is wrong."""
        fix = self._finding.fix if self._finding is not None else None
        if fix is not None and Repair.ONLY_MATCH in fix.repairs:
            self.input.replace_text(fix.text)
        self.scold()

    def forgive(self) -> None:
        """Begin anew, as a field that nobody has typed in."""
        self._was_edited = self._was_left = False
        self._complaint = ""
        self._render()

    def withdraw_complaint(self) -> None:
        """Say no more what SigmaMind said: the text is being sent again."""
        self._complaint = ""
        self._render()

    def show_complaint(self, text: str) -> None:
        """Show what SigmaMind said of this field, until the text changes."""
        self._complain(complaint_text(self.field_id, text))

    def _complain(self, text: str) -> None:
        self._complaint = text
        self._line.offer("")
        self._say(text, Tone.BAD, is_news=True)

    def _refuses_paste(self, text: str) -> bool:
        """Keep out what the field is not to show, where nobody can take it apart."""
        from sigmamind_desktop.domain.reading.pasting import may_be_shown  # the first paint does not need it

        if may_be_shown(text):
            return False
        self._complain(
            self.tr(
                "Not pasted: it has several lines or a password in it. Paste each part into its own field"
            )
        )
        return True

    def _build(self, widget: QWidget) -> None:
        label = QLabel(self._label)
        label.setBuddy(self.input)
        head = theme.line(theme.SMALL)
        head.addWidget(label)
        head.addStretch(1)
        if self._marks_optional and self.field_id not in REQUIRED:
            head.addWidget(theme.MutedLabel(self.tr("optional")))
        self._line = SaidLine()
        self._line.pressed.connect(self._on_offer_pressed)
        layout = theme.column(2, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        self._entry = theme.line(theme.SMALL)
        self._entry.addWidget(widget, stretch=1)
        layout.addLayout(self._entry)
        layout.addWidget(self._line)
        layout.addStretch(1)  # beside a row with a longer message this one stays at the top

    def _on_edited(self) -> None:
        self._was_edited = True
        self._complaint = ""
        self.edited.emit()

    def _on_left(self) -> None:
        fix = self._finding.fix if self._finding is not None else None
        if fix is not None and fix.password and self.field_id is not FieldId.TRUNK_PASSWORD:
            self.fix_accepted.emit(fix)  # a password is shown while it is typed here, and no longer
        if self._was_edited:
            self.settle()

    def _on_offer_pressed(self) -> None:
        if (remark := self._shown_remark) is not None:
            remark.accept()
            return
        fix = self._finding.fix if self._finding is not None else None
        if fix is None:
            return
        self.input.setFocus()
        if Repair.AS_ID in fix.repairs:
            self.ids |= {fix.text}
            self.edited.emit()
        else:
            self.fix_accepted.emit(fix)

    @property
    def _shown_remark(self) -> Remark | None:
        finding = self._finding
        is_sent = finding is not None and bool(finding.value) and finding.outcome.may_be_sent
        return self._remark if is_sent else None

    def _render(self) -> None:
        finding = self._finding
        if finding is None or self._complaint:
            return
        if (remark := self._shown_remark) is not None:
            self._line.offer(remark.offer)
            self._say(self._with_note(remark.text), remark.tone, is_news=True)
            return
        tone = self._tone_of(finding)
        untouched = finding.code is Code.REQUIRED and tone is Tone.NEUTRAL
        is_quiet = untouched or finding.code in _QUIET
        said = self._hint if is_quiet else finding_text(finding)
        self._offer_fix(finding)
        # What is sent as it is typed is no news.
        is_news = not is_quiet and (tone is not Tone.GOOD or finding.value != self.input.value())
        self._say(self._with_note(said), tone, is_news=is_news or bool(self._note))

    def _with_note(self, said: str) -> str:
        if not self._note:
            return said
        return self.tr("{said}. {note}").format(said=said.removesuffix("."), note=self._note)

    def _offer_fix(self, finding: Finding) -> None:
        # What may be sent is offered otherwise only where it is doubted.
        fix, is_sent = finding.fix, finding.outcome.may_be_sent
        is_doubted = finding.outcome is Outcome.WARNING
        if fix is None or (is_sent and not (is_doubted and (fix.text != finding.value or fix.password))):
            offer = ""
        elif Repair.AS_ID in fix.repairs:
            offer = self.tr("It is an ID")
        elif finding.code is Code.HIDDEN_CHARACTER:
            offer = self.tr("Remove it")
        else:
            middle = Qt.TextElideMode.ElideMiddle
            text = self.fontMetrics().elidedText(fix.text, middle, self.width() // 2)
            offer = self.tr("Use {text}").format(text=isolated(text))
        self._line.offer(offer, isolated(fix.text) if fix is not None and offer else "")

    def _tone_of(self, finding: Finding) -> Tone:
        match finding.outcome:
            case Outcome.ERROR:
                return Tone.BAD
            case Outcome.OK if finding.value and finding.code is not Code.FINE:
                return Tone.GOOD
            case Outcome.OK:
                return Tone.NEUTRAL
            case Outcome.WARNING:
                return Tone.CAUTION if self._was_left else Tone.NEUTRAL
            case Outcome.INCOMPLETE:
                return Tone.BAD if self._was_left else Tone.NEUTRAL

    def _say(self, text: str, tone: Tone, *, is_news: bool) -> None:
        is_new = tone is Tone.BAD and (text, tone) != (self._said, self._line.tone)
        self._said = text
        self._line.say(text, tone, is_news=is_news, may_grow=bool(self._complaint))
        self.input.set_problem(tone is Tone.BAD)
        is_hint = text == self._hint and self._marks_optional
        self.input.setAccessibleDescription(heard_hint(self.field_id, text) if is_hint else text)
        if is_new:
            announce_description(self.input, self.tr("{field}: {text}").format(field=self._label, text=text))
