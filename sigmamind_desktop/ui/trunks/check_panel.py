"""What the check of a trunk's host finds, line by line."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from sigmamind_desktop.app.trunks.checking import TrunkCheck, TrunkCheckPhase
from sigmamind_desktop.domain.trunks.check import CheckResult, Standing, Subject
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.announce import announce
from sigmamind_desktop.ui.kit.sign import Sign
from sigmamind_desktop.ui.kit.theme import FollowsPalette, Tone
from sigmamind_desktop.ui.kit.words import titled
from sigmamind_desktop.ui.trunks.check_messages import check_words, line_text, subject_label

_ICON_SIZE: Final = 14
_MARKS: Final = {
    Standing.PASSES: ("check", Tone.GOOD),
    Standing.WARNS: ("warning", Tone.CAUTION),
    Standing.EXPLAINS: ("info", Tone.NEUTRAL),
}


class TrunkCheckPanel(FollowsPalette, QFrame):
    """Hidden until the person wants to see it. Each line has its place from the beginning: nothing jumps.

    Signals:
        cancel_requested: the person wants it to stop.
        again_requested: the person wants it done once more.
        inside_requested: the person wants the address asked that only this network knows.
        by_itself_changed: whether new hosts are to be checked by themselves.
    """

    cancel_requested = Signal()
    again_requested = Signal()
    inside_requested = Signal()
    by_itself_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trunkCheck")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._check = TrunkCheck(TrunkCheckPhase.IDLE)
        self._offers_again = True
        self._title = _words(bold=True)
        self._text = _words()
        self._icons: dict[Subject, Sign] = {}
        self._texts: dict[Subject, QLabel] = {}
        lines = QGridLayout()
        lines.setHorizontalSpacing(theme.SMALL)
        lines.setVerticalSpacing(theme.TIGHT)
        lines.setColumnStretch(2, 1)
        for place, subject in enumerate(Subject):
            self._icons[subject] = Sign(_ICON_SIZE)
            text = self._texts[subject] = _words()
            name = QLabel(subject_label(subject))
            lines.addWidget(self._icons[subject], place, 0, Qt.AlignmentFlag.AlignTop)
            lines.addWidget(name, place, 1, Qt.AlignmentFlag.AlignTop)
            lines.addWidget(text, place, 2)
        self.by_itself = QCheckBox(self.tr("Check each new host automatically from now on"))
        self.by_itself.setObjectName("checksHosts")
        self.by_itself.toggled.connect(self.by_itself_changed)
        self.stop_button = QPushButton(self.tr("Cancel"), autoDefault=True)
        self.stop_button.clicked.connect(self.cancel_requested)
        self.again_button = QPushButton(self.tr("Check again"), autoDefault=True)
        self.again_button.clicked.connect(self.again_requested)
        self.inside_button = QPushButton(self.tr("Ask it all the same"), autoDefault=True)
        self.inside_button.clicked.connect(self.inside_requested)
        self.close_button = QPushButton(self.tr("Close"), autoDefault=True)
        self.close_button.clicked.connect(self.hide)
        buttons = theme.line(theme.SMALL)
        for button in self.inputs[1:]:
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = theme.column(theme.SMALL, self, margin=theme.MEDIUM)
        layout.addWidget(self._title)
        layout.addLayout(lines)
        layout.addWidget(self._text)
        layout.addWidget(self.by_itself)
        layout.addLayout(buttons)
        self.follow_palette()
        self.hide()

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """What the keyboard goes through, in its order."""
        return self.by_itself, self.stop_button, self.inside_button, self.again_button, self.close_button

    def set_by_itself(self, checks: bool) -> None:
        """Show whether new hosts are checked by themselves."""
        self.by_itself.blockSignals(True)
        self.by_itself.setChecked(checks)
        self.by_itself.blockSignals(False)

    def offer_again(self, offers: bool) -> None:
        """Whether it can be done once more here, and not where the trunk is shown."""
        self._offers_again = offers
        self.again_button.setVisible(offers and self._check.phase is not TrunkCheckPhase.CHECKING)

    def render_check(self, check: TrunkCheck) -> None:
        """Show a check as it stands."""
        was_checking = self._check.phase is TrunkCheckPhase.CHECKING
        self._check = check
        is_checking = check.phase is TrunkCheckPhase.CHECKING
        words = check_words(check)
        title, text = words.title, words.text
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.stop_button.setVisible(is_checking)
        is_kept_from = any(line.result is CheckResult.NOT_ASKED for line in check.lines)
        self.inside_button.setVisible(is_kept_from and not is_checking)
        self.again_button.setVisible(not is_checking and self._offers_again)
        self.close_button.setVisible(not is_checking)
        self.colour()
        if was_checking and not is_checking and self.isVisible():
            announce(self, titled(title, text))

    def colour(self) -> None:
        """See `FollowsPalette`."""
        known = {line.subject: line for line in self._check.lines}
        is_checking = self._check.phase is TrunkCheckPhase.CHECKING
        for subject in Subject:
            line = known.get(subject)
            icon, text = self._icons[subject], self._texts[subject]
            if line is None:
                icon.clear()
                text.setText("…" if is_checking else "—")
            else:
                name, tone = _MARKS[line.standing]
                icon.draw(name, theme.tone_colour(tone, self.palette()))
                text.setText(line_text(line))
            palette = QPalette()  # the window's own
            if line is None or line.standing is Standing.EXPLAINS:
                palette.setColor(text.foregroundRole(), theme.muted(self.palette()))
            text.setPalette(palette)


def _words(*, bold: bool = False) -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setMinimumWidth(1)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if bold:
        label.setFont(theme.scaled_font(label.font(), 1.0, bold=True))
    return label
