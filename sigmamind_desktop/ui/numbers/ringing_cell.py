"""Whether a number will ring, in the table: an icon and a word."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from sigmamind_desktop.domain.inbound.ringing import ringing
from sigmamind_desktop.domain.inbound.urgency import Ringing
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.numbers.model import ROW_ROLE
from sigmamind_desktop.ui.numbers.news_delegate import NewsDelegate

RINGING_LOOKS: Final = {
    Ringing.NOT_CONFIRMED: ("warning", Tone.CAUTION),
    Ringing.NO_AGENT: ("warning", Tone.CAUTION),
    Ringing.CARRIER_WRONG: ("warning", Tone.CAUTION),
    Ringing.CARRIER_NOT_TOLD: ("warning", Tone.CAUTION),
    Ringing.NOT_TAKEN: ("warning", Tone.CAUTION),
    Ringing.NOT_TRIED: ("question", Tone.NEUTRAL),
    Ringing.RANG: ("check", Tone.GOOD),
    Ringing.ARRIVED: ("check", Tone.GOOD),
}
"""Of what is said; of a number that is not to ring nothing is."""

ICON: Final = 14


class RingingCell(NewsDelegate):
    """Draws the icon beside the word, both in the colour of how good the news is."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """See Qt."""
        super().initStyleOption(option, index)
        row = index.data(ROW_ROLE)
        look = RINGING_LOOKS.get(ringing(row)) if row is not None else None
        if look is None:
            return
        name, tone = look
        colour = theme.tone_colour(tone, option.palette)
        option.palette.setColor(QPalette.ColorRole.Text, colour)
        if isinstance(view := self.parent(), QAbstractItemView) and view.selectionModel().isSelected(index):
            colour = option.palette.color(QPalette.ColorRole.HighlightedText)
        ratio = option.widget.devicePixelRatioF() if option.widget is not None else 1.0
        side = theme.beside_letters(ICON, option.font)
        option.icon = QIcon(theme.pixmap(name, colour.name(), side, ratio))
        option.decorationSize = QSize(side, side)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
