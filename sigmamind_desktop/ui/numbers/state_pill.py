"""A number's state in the table: a pill with an icon and a word."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.numbers.messages import state_name
from sigmamind_desktop.ui.numbers.model import ROW_ROLE
from sigmamind_desktop.ui.numbers.news_delegate import NewsDelegate

STATE_LOOKS: Final = {
    NumberState.ACTIVE: ("check", Tone.GOOD),
    NumberState.INACTIVE: ("pause", Tone.CAUTION),
    NumberState.UNKNOWN: ("question", Tone.NEUTRAL),
    NumberState.NOT_CONFIRMED: ("warning", Tone.CAUTION),
    NumberState.SENDING: ("send", Tone.NEUTRAL),
    NumberState.GONE: ("cross", Tone.NEUTRAL),
    NumberState.READING: ("refresh", Tone.NEUTRAL),
}

_ICON: Final = 12
_LEFT: Final = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_AROUND: Final = theme.TIGHT + 2 * theme.SMALL
"""Of a pill's width, what is neither its icon nor its word."""


def widest_pill(font: QFont) -> int:
    """The width that a column needs so that no state's pill is cut, in bold as news are."""
    metrics = QFontMetrics(theme.scaled_font(font, 1.0, bold=True))
    word = max(metrics.horizontalAdvance(state_name(state)) for state in NumberState)
    return theme.beside_letters(_ICON, font) + word + _AROUND + theme.MEDIUM


@lru_cache(maxsize=256)
def _surface(name: str, icon: int, colour: str, tint: str, size: tuple[int, int], ratio: float) -> QPixmap:
    """A pill without its word: drawn once for all rows that have such a one.

    Args:
        name: of the icon.
        icon: its size in device-independent pixels.
        colour: the icon's, `#rrggbb`.
        tint: of the surface.
        size: width and height in device-independent pixels.
        ratio: device pixels to one of those.
    """
    width, height = size
    drawn = QPixmap(QSize(width, height) * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tint))
    painter.drawRoundedRect(0, 0, width, height, height / 2, height / 2)
    painter.drawPixmap(theme.SMALL, (height - icon) // 2, theme.pixmap(name, colour, icon, ratio))
    painter.end()
    return drawn


class StatePill(NewsDelegate):
    """Draws the pill on an opaque surface of its own, so that it stays readable on a selected row."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """See Qt."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        row: PhoneNumber | None = index.data(ROW_ROLE)
        if row is None:
            return
        name, tone = STATE_LOOKS[row.state]
        colour, tint = theme.tone_colour(tone, option.palette), theme.tone_tint(tone, option.palette)
        text = state_name(row.state)
        height = cell.fontMetrics.height() + theme.TIGHT
        icon = theme.beside_letters(_ICON, cell.font)
        word = cell.fontMetrics.horizontalAdvance(text)
        width = min(icon + word + _AROUND, cell.rect.width() - theme.SMALL)
        pill = QRect(0, 0, width, height)
        pill.moveCenter(cell.rect.center())
        pill.moveLeft(cell.rect.left() + theme.TIGHT)
        painter.save()
        ratio = painter.device().devicePixelRatioF()
        surface = _surface(name, icon, colour.name(), tint.name(), (width, height), ratio)
        painter.drawPixmap(pill.topLeft(), surface)
        painter.setPen(colour)
        painter.setFont(cell.font)
        words = pill.adjusted(theme.SMALL + icon + theme.TIGHT, 0, -theme.TIGHT, 0)
        shown = cell.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, words.width() + 1)
        painter.drawText(words, _LEFT, shown)
        painter.restore()

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The cell without its text, which is in the pill."""
        super().initStyleOption(option, index)
        option.text = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for the pill and its surroundings."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + theme.beside_letters(_ICON, option.font) + 4 * theme.SMALL, hint.height())
