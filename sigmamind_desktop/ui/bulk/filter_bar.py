"""How many rows there are of each kind; each count shows these rows alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from sigmamind_desktop.domain.bulk.rows import RowKind
from sigmamind_desktop.ui.bulk.messages import KIND_LOOKS, kind_filter
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.theme import FollowsPalette
from sigmamind_desktop.ui.kit.wrapping import WrappingLine

_FILTERS: Final = (None, *RowKind)


class FilterBar(FollowsPalette, QWidget):
    """Buttons of which one is pressed.

    Attributes:
        buttons: by kind; None is for all rows.

    Signals:
        chosen: carries the RowKinds that are to be shown; empty for all.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        group = QButtonGroup(self)
        line = WrappingLine(theme.SMALL, self)
        self.buttons = {kind: QPushButton(autoDefault=True) for kind in _FILTERS}
        for kind, button in self.buttons.items():
            button.setCheckable(True)
            button.setObjectName(f"filter_{kind or 'all'}")
            if kind is RowKind.TO_DO:
                button.setToolTip(self.tr("Only rows with something to do"))
            group.addButton(button)
            line.addWidget(button)
        self.buttons[None].setChecked(True)
        group.buttonClicked.connect(lambda _button: self.chosen.emit(self.kinds))
        self.follow_palette()
        self.colour()

    @property
    def kinds(self) -> Collection[RowKind]:
        """Those that are to be shown; empty for all."""
        kind = next(kind for kind, button in self.buttons.items() if button.isChecked())
        return () if kind is None else (kind,)

    def show_all(self) -> None:
        """Choose all rows, without a word."""
        self.buttons[None].setChecked(True)

    def show_counts(self, counts: Mapping[RowKind, int], rows: int) -> None:
        """Show how many there are; a kind without any is not offered, unless it is chosen."""
        locale = QLocale()
        for kind, button in self.buttons.items():
            count = rows if kind is None else counts.get(kind, 0)
            text = self.tr("{kind}: {count}").format(kind=kind_filter(kind), count=locale.toString(count))
            button.setText(text)
            button.setVisible(kind is None or count > 0 or button.isChecked())

    def colour(self) -> None:
        """See `FollowsPalette`."""
        for kind, button in self.buttons.items():
            if kind is not None:
                name, tone = KIND_LOOKS[kind]
                button.setIcon(theme.icon(name, theme.tone_colour(tone, self.palette())))
