"""A message in its place in the window: a tone, a title, a text, something to press."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.announce import announce
from sigmamind_desktop.ui.kit.theme import FollowsPalette, Tone
from sigmamind_desktop.ui.kit.words import titled

_ICONS = {Tone.NEUTRAL: "info", Tone.GOOD: "check", Tone.CAUTION: "warning", Tone.BAD: "cross"}
_ICON_SIZE = 18


class Notice(FollowsPalette, QWidget):
    """Hidden until it has something to say. Text is plain: what servers say is never markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.NEUTRAL
        self._icon = QLabel()
        self._icon.setFixedSize(_ICON_SIZE, _ICON_SIZE)
        self._title = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._title.setFont(theme.scaled_font(self.font(), 1.0, bold=True))
        self._text = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        for label in (self._title, self._text):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setMinimumWidth(1)  # a long word without a break must not widen the pane
        self._bar = QWidget()
        self._buttons = theme.line(theme.SMALL, self._bar)
        self._buttons.setContentsMargins(0, theme.TIGHT, 0, 0)
        words = theme.column(theme.TIGHT)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addWidget(self._bar)
        layout = theme.line(theme.SMALL, self)
        layout.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        layout.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, stretch=1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.follow_palette()
        self.hide()

    def show_message(
        self,
        tone: Tone,
        title: str,
        text: str = "",
        actions: Mapping[str, Callable[[], object]] | None = None,
    ) -> None:
        """Show a message in place of the one before, and announce it to screen readers.

        Args:
            tone: how good the news is.
            title: one short line.
            text: what to do next.
            actions: buttons, by their text; they stay, so each may be pressed more than once.
        """
        self._tone = tone
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        while item := self._buttons.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for label, action in (actions or {}).items():
            button = QPushButton(label)
            button.clicked.connect(action)
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._bar.setVisible(bool(actions))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.colour()
        self.show()
        announce(self, titled(title, text))

    def focus_first_button(self) -> None:
        """Go to what is to be pressed next."""
        if (item := self._buttons.itemAt(0)) is not None and (button := item.widget()) is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_caution(self, title: str, text: str = "") -> None:
        """Say what the person should know, until that is dismissed."""
        self.show_message(Tone.CAUTION, title, text, {self.tr("Dismiss"): self.hide})

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tinted surface with an edge in the tone's colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.tone_colour(self._tone, self.palette()))
        painter.setBrush(theme.tone_tint(self._tone, self.palette()))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.TIGHT, theme.TIGHT)

    def colour(self) -> None:
        """See `FollowsPalette`."""
        colour = theme.tone_colour(self._tone, self.palette()).name()
        self._icon.setPixmap(theme.pixmap(_ICONS[self._tone], colour, _ICON_SIZE, self.devicePixelRatioF()))
        self.update()
