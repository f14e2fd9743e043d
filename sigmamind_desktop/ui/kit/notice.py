"""A message in its place in the window: a tone, a title, a text, something to press."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QMetaObject, QObject, QRectF, Qt, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.announce import announce
from sigmamind_desktop.ui.kit.sign import Sign
from sigmamind_desktop.ui.kit.theme import FollowsPalette, Tone
from sigmamind_desktop.ui.kit.words import titled

_ICONS = {Tone.NEUTRAL: "info", Tone.GOOD: "check", Tone.CAUTION: "warning", Tone.BAD: "cross"}
_ICON_SIZE = 18


class Notice(FollowsPalette, QWidget):
    """Hidden until it has something to say. Text is plain: what servers say is never markup.

    Attributes:
        tab_after: what Tab goes to before the buttons; if None, they come after all that was there.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tab_after: QWidget | None = None
        self._tone = Tone.NEUTRAL
        self._end: QMetaObject.Connection | None = None
        """From the signal that hides what is said now."""
        self._icon = Sign(_ICON_SIZE)
        self._title = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._title.setFont(theme.scaled_font(self.font(), 1.0, bold=True))
        self._text = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        for label in (self._title, self._text):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setMinimumWidth(1)  # a long word without a break must not widen the pane
        self._bar = QWidget()
        self._buttons = theme.line(theme.SMALL, self._bar)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        self._grid.setHorizontalSpacing(theme.SMALL)
        self._grid.setVerticalSpacing(theme.TIGHT)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._title, 0, 1)
        self._grid.addWidget(self._text, 1, 1)
        self._grid.addWidget(self._bar, 2, 1)
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
        if self._end is not None:
            QObject.disconnect(self._end)
            self._end = None
        self._tone = tone
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        while item := self._buttons.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        before = self.tab_after
        for label, action in (actions or {}).items():
            button = QPushButton(label, autoDefault=True)
            button.clicked.connect(action)
            self._buttons.addWidget(button)
            button.show()  # at once: its width decides where the buttons stand
            if before is not None:
                QWidget.setTabOrder(before, button)
                before = button
        self._buttons.addStretch(1)
        self._bar.setVisible(bool(actions))
        self._place_buttons()
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.colour()
        self.show()
        announce(self, titled(title, text))

    @property
    def has_keyboard(self) -> bool:
        """Whether the focus is on something to press in it."""
        focused = self.focusWidget()
        return focused is not None and focused.hasFocus()

    def focus_first_button(self) -> None:
        """Go to what is to be pressed next."""
        if (item := self._buttons.itemAt(0)) is not None and (button := item.widget()) is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_caution(self, title: str, text: str = "", *, until: SignalInstance | None = None) -> None:
        """Say what the person should know, until that is dismissed or is true no longer.

        Args:
            title: one short line.
            text: what to do next.
            until: from then on it is not true.
        """
        self.show_message(Tone.CAUTION, title, text, {self.tr("Dismiss"): self.hide})
        if until is not None:
            self._end = until.connect(self.hide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place_buttons()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tinted surface with an edge in the tone's colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.tone_colour(self._tone, self.palette()))
        painter.setBrush(theme.tone_tint(self._tone, self.palette()))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.TIGHT, theme.TIGHT)

    def _place_buttons(self) -> None:
        """Beside the words, unless they need less height above the buttons."""
        around = self._grid.contentsMargins()
        words = self.width() - around.left() - around.right() - self._icon.width() - theme.SMALL
        taken = self._bar.sizeHint().width() + theme.SMALL
        above = self._words_height(words) + theme.TIGHT + self._bar.sizeHint().height()
        is_beside = taken < words / 2 and self._words_height(words - taken) <= above
        self._grid.removeWidget(self._bar)
        if is_beside:
            self._grid.addWidget(self._bar, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._grid.addWidget(self._bar, 2, 1)

    def _words_height(self, width: int) -> int:
        title = self._title.heightForWidth(width)
        return title if self._text.isHidden() else title + theme.TIGHT + self._text.heightForWidth(width)

    def colour(self) -> None:
        """See `FollowsPalette`."""
        self._icon.draw(_ICONS[self._tone], theme.tone_colour(self._tone, self.palette()))
        self.update()
