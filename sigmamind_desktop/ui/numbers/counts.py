"""How many numbers there are, are shown, are selected, and have something left to do."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from sigmamind_desktop.ui.kit.words import listed
from sigmamind_desktop.ui.numbers.view import NumbersView


class Counts(QObject):
    """Counts what a list shows."""

    def __init__(self, view: NumbersView) -> None:
        super().__init__(view)
        self._view = view
        self._shown = self._active = self._left = 0

    def count(self) -> None:
        """Count anew what is shown; what is selected changes more often, and is looked at each time."""
        model = self._view.model
        self._shown = model.rowCount()
        self._left = model.left_to_do
        self._active = model.active

    def text(self) -> str:
        """All of it in one line; empty where there is no number."""
        total = self._view.model.total
        if not total:
            return ""
        if self._shown < total:
            of_all = self.tr("%Ln of {total} shown", "", self._shown)
            parts = [of_all.format(total=QLocale().toString(total))]
        else:
            parts = [self.tr("%Ln numbers", "", total), self.tr("%Ln active", "", self._active)]
        if selected := len(self._view.table.selected_places()):
            parts.append(self.tr("%Ln selected", "", selected))
        if self._left:
            parts.append(self.tr("%Ln with something left to do", "", self._left))
        return listed(parts)
