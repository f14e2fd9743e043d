"""The demo in the window: unmistakable, and what there is to try."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.flow import Flow
from sigmamind_desktop.ui.kit.theme import FollowsPalette, Tone


class DemoBadge(FollowsPalette, QPushButton):
    """Stands in the window as long as it is open."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent, autoDefault=True)
        self.setObjectName("demoBadge")
        self.follow_palette()
        self.colour()

    def colour(self) -> None:
        """See `FollowsPalette`."""
        self.setIcon(theme.icon("warning", theme.tone_colour(Tone.CAUTION, self.palette())))


class DemoFlow(Flow):
    """Says that this is the demo, and what to try in it."""

    def __init__(self, *, lines: Sequence[tuple[str, str]], window: QWidget) -> None:
        """Begin.

        Args:
            lines: what to try, by what is typed.
            window: the window of the demo.
        """
        super().__init__(window)
        self._lines = lines
        self._window = window
        window.setWindowTitle(self.tr("Demo"))
        self._badge = DemoBadge(self.tr("Demo: nothing leaves this computer"))
        self._badge.clicked.connect(self.open)

    def status(self) -> Sequence[QWidget]:
        """See `Flow`."""
        return (self._badge,)

    def open(self, *, welcome: bool = False) -> None:
        """Say what to try; `welcome`: as the demo begins."""
        # Imported when it is opened: the first paint does not need it.
        from sigmamind_desktop.ui.help.demo_dialog import DemoDialog

        dialog = DemoDialog(self._lines, self._window, welcome=welcome)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.addActions(self._window.actions())  # the program is left from the demo's welcome too
        dialog.open()
