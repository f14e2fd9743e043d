"""Ready to import: one word beside the button, and the checks that it stands for."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from sigmamind_desktop.domain.importing.readiness import ReadyLine, ReadyStanding, ReadySubject, overall
from sigmamind_desktop.ui.importing.ready_messages import (
    fix_text,
    line_text,
    longest_overall_text,
    overall_text,
)
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.disclosure import Disclosure
from sigmamind_desktop.ui.kit.sign import Sign
from sigmamind_desktop.ui.kit.theme import FollowsPalette, Tone

_ICON_SIZE: Final = 14
_FONT: Final = 0.9
_MARKS: Final = {
    ReadyStanding.GOOD: ("check", Tone.GOOD),
    ReadyStanding.UNKNOWN: ("info", Tone.NEUTRAL),
    ReadyStanding.BUSY: ("refresh", Tone.NEUTRAL),
    ReadyStanding.OPEN: ("info", Tone.NEUTRAL),
    ReadyStanding.CAUTION: ("warning", Tone.CAUTION),
    ReadyStanding.BAD: ("cross", Tone.BAD),
}


class _Line(QWidget):
    """An icon, words, and what to press.

    Signals:
        fix_requested: the person pressed it; carries the ReadyLine.
    """

    fix_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        small = theme.scaled_font(self.font(), _FONT)
        self._line: ReadyLine | None = None
        self._icon = Sign(_ICON_SIZE)
        self._text = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._text.setFont(small)
        self._text.setMinimumWidth(1)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.fix = QPushButton(autoDefault=True)
        self.fix.setFont(small)
        self.fix.clicked.connect(lambda: self.fix_requested.emit(self._line))
        layout = theme.line(theme.TIGHT, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, stretch=1)
        layout.addWidget(self.fix)
        # As high with a button as without one: a line that is mended does not move the others.
        self.setMinimumHeight(self.fix.sizeHint().height())

    def render_line(self, line: ReadyLine) -> None:
        """Show a line."""
        self._line = line
        name, tone = _MARKS[line.standing]
        self._icon.draw(name, theme.tone_colour(tone, self.palette()))
        self._text.setText(line_text(line))
        fix = fix_text(line)
        self.fix.setVisible(bool(fix))
        shown = self.fontMetrics().elidedText(fix, Qt.TextElideMode.ElideMiddle, 200)
        self.fix.setText(theme.plain_button_text(shown))
        self.fix.setToolTip(theme.plain_tooltip(fix) if fix != shown else "")
        self.fix.setAccessibleDescription(line_text(line))


class ReadyList(FollowsPalette, QWidget):
    """Shows the checks, as long as the person wants to see them.

    Attributes:
        summary: says what the checks mean together; has its place elsewhere.
        button: in it; shows and hides the checks.

    Signals:
        fix_requested: the person wants to do something about a line; carries the ReadyLine.
    """

    fix_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readyList")
        self._lines: tuple[ReadyLine, ...] = ()
        self._is_paused = False
        self._mark = Sign(_ICON_SIZE)
        self.button = Disclosure(flat=True)
        self.button.setObjectName("readyButton")
        # Its icon, which says that there is more, stands behind the words.
        self.button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.button.setToolTip(self.tr("Show or hide what is checked before an import"))
        self.button.toggled.connect(lambda _shown: self._render())
        layout = theme.column(2, self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._rows: dict[ReadySubject, _Line] = {}
        for subject in ReadySubject:
            row = self._rows[subject] = _Line()
            row.fix_requested.connect(self.fix_requested)
            row.hide()
            layout.addWidget(row)
        self.summary = QWidget()
        line = theme.line(theme.TIGHT, self.summary)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._mark)
        line.addWidget(self.button)
        line.addStretch(1)
        # As wide as its longest text: what is beside it never moves.
        self.button.setIcon(theme.icon("chevron-up", theme.muted(self.palette())))
        self.button.setText(longest_overall_text(self.button.fontMetrics()))
        self.summary.setMinimumWidth(self.summary.sizeHint().width())
        self.summary.hide()
        self.follow_palette()
        self.hide()

    @property
    def fixes(self) -> tuple[QPushButton, ...]:
        """What can be pressed in the lines, in their order."""
        return tuple(row.fix for row in self._rows.values())

    def render_lines(self, lines: tuple[ReadyLine, ...]) -> None:
        """Show the checks as they are."""
        self._lines = lines
        self._render()

    def set_paused(self, is_paused: bool) -> None:
        """Say nothing while an import is on its way."""
        self._is_paused = is_paused
        self._render()

    def colour(self) -> None:
        """See `FollowsPalette`."""
        self._render()

    def _render(self) -> None:
        is_shown = bool(self._lines) and not self._is_paused
        self.summary.setVisible(is_shown)
        if not is_shown:
            self.hide()
            return
        standing = overall(self._lines)
        name, tone = _MARKS[standing]
        self._mark.draw(name, theme.tone_colour(tone, self.palette()))
        chevron = "chevron-down" if self.button.isChecked() else "chevron-up"
        self.button.setIcon(theme.icon(chevron, theme.muted(self.palette())))
        self.button.setText(overall_text(self._lines))
        lines = {line.subject: line for line in self._lines}
        for subject, row in self._rows.items():
            row.setVisible(subject in lines)
            if subject in lines:
                row.render_line(lines[subject])
        self.setVisible(self.button.isChecked())
