"""How fresh the list is, and the button that refreshes it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from sigmamind_desktop.app.numbers.refreshing import RefreshPhase, RefreshStatus
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.theme import FollowsPalette
from sigmamind_desktop.ui.kit.words import sentences
from sigmamind_desktop.ui.numbers.cells import show_time


class RefreshLine(FollowsPalette, QWidget):
    """Renders a RefreshStatus on one line.

    Signals:
        refresh_requested: the person wants the account's list read now.
    """

    refresh_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._label.setObjectName("refreshed")
        self._label.setMinimumWidth(1)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = QToolButton(autoRaise=True)
        self.button.setText(self.tr("Refresh"))
        self.button.setObjectName("refreshButton")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setToolTip(self.tr("Read the numbers of your account at SigmaMind (F5)"))
        self.button.clicked.connect(self.refresh_requested)
        layout = theme.line(theme.SMALL, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label, stretch=1)
        layout.addWidget(self.button)
        self.render_status(RefreshStatus(RefreshPhase.IDLE))
        self.follow_palette()

    def render_status(self, status: RefreshStatus) -> None:
        """Say how fresh the list is."""
        if self.button.icon().isNull() and status.phase is not RefreshPhase.IDLE:
            # Not sooner: the window's first paint need not load what draws it.
            self._paint_icon()
        self._label.setText(self._text(status))
        self.button.setEnabled(status.phase is not RefreshPhase.REFRESHING)
        self._paint()

    def colour(self) -> None:
        """See `FollowsPalette`."""
        self._paint()
        if not self.button.icon().isNull():
            self._paint_icon()

    def _text(self, status: RefreshStatus) -> str:
        match status.phase:
            case RefreshPhase.REFRESHING:
                return self.tr("Reading the numbers of your account…")
            case RefreshPhase.NO_LIST:
                return self.tr(
                    "SigmaMind does not show its list to this program:"
                    " these numbers were imported on this computer."
                )
            case RefreshPhase.FAILED if status.error is not None:
                return sentences(messages.not_refreshed(status.error), self._as_of(status.at))
            case RefreshPhase.DONE if not status.is_whole:
                return self.tr(
                    "SigmaMind did not tell the whole list: a number that is not here may be in your account."
                )
            case _:
                return self._as_of(status.at)

    def _as_of(self, at: datetime | None) -> str:
        if at is None:
            return self.tr("These numbers were imported on this computer.")
        return self.tr("Your account as of {when}.").format(when=show_time(at))

    def _paint_icon(self) -> None:
        self.button.setIcon(theme.icon("refresh", theme.muted(self.palette())))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def _paint(self) -> None:
        palette = self._label.palette()
        palette.setColor(self._label.foregroundRole(), theme.muted(self.palette()))
        self._label.setPalette(palette)
