"""A number's state in the table: a pill with an icon and a word."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
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
_AROUND: Final = theme.TIGHT + 2 * theme.SMALL
"""Of a pill's width, what is neither its icon nor its word."""


def widest_pill(font: QFont) -> int:
    """The width that a column needs so that no state's pill is cut, in bold as news are."""
    metrics = QFontMetrics(theme.scaled_font(font, 1.0, bold=True))
    word = max(metrics.horizontalAdvance(state_name(state)) for state in NumberState)
    return theme.beside_letters(_ICON, font) + word + _AROUND + theme.MEDIUM


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
        palette = option.palette
        colour = theme.tone_colour(tone, palette)
        text = state_name(row.state)
        height = cell.fontMetrics.height() + theme.TIGHT
        icon = theme.beside_letters(_ICON, cell.font)
        word = cell.fontMetrics.horizontalAdvance(text)
        width = min(icon + word + _AROUND, cell.rect.width() - theme.SMALL)
        pill = QRectF(cell.rect.left() + theme.TIGHT, 0, width, height)
        pill.moveTop(cell.rect.center().y() - height / 2 + 0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tone_tint(tone, palette))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        drawn = theme.pixmap(name, colour.name(), icon, painter.device().devicePixelRatioF())
        left = pill.left() + theme.SMALL
        painter.drawPixmap(int(left), round(pill.center().y() - icon / 2), drawn)
        painter.setPen(colour)
        painter.setFont(cell.font)
        words = pill.adjusted(theme.SMALL + icon + theme.TIGHT, 0, -theme.TIGHT, 0)
        shown = cell.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()) + 1)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
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
