"""How many numbers there are, are shown, are selected, and have something left to do."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from sigmamind_desktop.domain.inbound.ringing import is_left_to_do
from sigmamind_desktop.domain.numbers.record import NumberState
from sigmamind_desktop.ui.kit.words import listed
from sigmamind_desktop.ui.numbers.view import NumbersView


class Counts(QObject):
    """Counts what a list shows. `lupdate` reads plural forms from the `tr` of a class alone."""

    def text(self, view: NumbersView) -> str:
        """All of it in one line; empty where there is no number."""
        shown, total = view.model.shown, view.model.total
        if not total:
            return ""
        parts = []
        if len(shown) < total:
            parts.append(
                self.tr("%Ln of {total} shown", "", len(shown)).format(total=QLocale().toString(total))
            )
        else:
            parts.append(self.tr("%Ln numbers", "", total))
            active = sum(row.state is NumberState.ACTIVE for row in shown)
            parts.append(self.tr("%Ln active", "", active))
        if selected := view.table.selected_count:
            parts.append(self.tr("%Ln selected", "", selected))
        if left := sum(map(is_left_to_do, shown)):
            parts.append(self.tr("%Ln with something left to do", "", left))
        return listed(parts)
