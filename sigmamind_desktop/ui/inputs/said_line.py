"""The line under an input: an icon, what is said, and what to press, in as much room as it is given."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from sigmamind_desktop.ui.inputs.message_lines import MessageLines
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.sign import Sign
from sigmamind_desktop.ui.kit.theme import FollowsPalette, Tone

_ICONS: Final = {Tone.GOOD: "check", Tone.CAUTION: "warning", Tone.BAD: "cross"}
_ICON_SIZE: Final = 14


class Room(Enum):
    """What a line takes of the window's height, from the most to the least."""

    RESERVED = auto()
    """Two lines, whatever is said."""
    SAID = auto()
    """What is said needs."""
    NEWS = auto()
    """What is said needs, and nothing where only a hint is."""


class SaidLine(FollowsPalette, QWidget):
    """Reserves two lines, until it is given its room.

    From then on its height changes only when it is given room again: never by what is said.

    Signals:
        pressed: the person pressed what is offered.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None, *, offer_rank: float = theme.SECOND_RANK) -> None:
        """Build it.

        Args:
            parent: see Qt.
            offer_rank: how large the words of what is offered are, as those of the buttons beside it.
        """
        super().__init__(parent)
        small = theme.scaled_font(self.font(), theme.SECOND_RANK)
        self._tone = Tone.NEUTRAL
        self._is_news = False
        self._lines = 1
        self._icon = Sign(_ICON_SIZE)
        self._message = MessageLines()
        self._message.setFont(small)
        self._offer = QPushButton(autoDefault=True)
        self._offer.setFont(theme.scaled_font(self.font(), offer_rank))
        self._offer.clicked.connect(self.pressed)
        self._offer.hide()
        layout = theme.line(theme.TIGHT, self)
        layout.setContentsMargins(0, 0, 0, 0)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(self._icon, alignment=top)
        layout.addWidget(self._message, stretch=1, alignment=top)
        layout.addWidget(self._offer, alignment=top)
        self.follow_palette()

    @property
    def tone(self) -> Tone:
        """Of what is said."""
        return self._tone

    def say(self, text: str, tone: Tone, *, is_news: bool, may_grow: bool = False) -> None:
        """Say something else.

        Args:
            text: one sentence or two.
            tone: how good the news is.
            is_news: whether it says more than a hint does.
            may_grow: whether it may take more than the lines that are reserved, at once.
        """
        self._tone = tone
        self._is_news = is_news
        self._message.say(text, may_grow=may_grow)
        self._message.setToolTip(theme.plain_tooltip(text))
        self.colour()

    def offer(self, text: str, tooltip: str = "") -> None:
        """Show a button beside what is said; none if `text` is empty."""
        self._offer.setVisible(bool(text))
        self._offer.setText(theme.plain_button_text(text))
        self._offer.setToolTip(theme.plain_tooltip(tooltip))

    def give_room(self, room: Room, *, is_typed_in: bool = False, keeps: bool = False) -> None:
        """Take this room, until it is given anew.

        Args:
            room: what may be taken.
            is_typed_in: whether the person is at the field: two lines at least are reserved then.
            keeps: whether it keeps the room that it has, where that is more.
        """
        has_room = keeps and not self.isHidden()
        is_shown = has_room or room is not Room.NEWS or self._is_news or is_typed_in
        height, lines = (self.minimumHeight(), self._lines) if has_room else (0, 1)
        self._lines = max(lines, 2 if is_typed_in else 1)
        self.setVisible(is_shown)
        self.setMinimumHeight(0)
        if room is Room.RESERVED:
            self._message.reserve()
        elif is_shown:
            self._message.take(self._lines)
            # A button that goes leaves its room, too.
            self.setMinimumHeight(max(height, self.sizeHint().height()))

    def colour(self) -> None:
        """See `FollowsPalette`."""
        colour = theme.tone_colour(self._tone, self.palette())
        palette = self._message.palette()
        palette.setColor(self._message.foregroundRole(), colour)
        self._message.setPalette(palette)
        name = _ICONS.get(self._tone)
        self._icon.setVisible(name is not None)
        if name is not None:
            self._icon.draw(name, colour)
