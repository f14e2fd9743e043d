"""How fresh the list is, and the button that refreshes it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from sigmamind_desktop.app.numbers.refreshing import RefreshPhase, RefreshStatus
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.announce import announce
from sigmamind_desktop.ui.kit.theme import FollowsPalette
from sigmamind_desktop.ui.kit.words import sentences
from sigmamind_desktop.ui.numbers.cells import show_time


class RefreshLine(FollowsPalette, QWidget):
    """Renders a RefreshStatus on one line.

    Signals:
        refresh_requested: the person wants the account's list read now.
        seen_requested: the person has seen all that is new.
    """

    refresh_requested = Signal()
    seen_requested = Signal()

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
        self.seen_button = QToolButton(autoRaise=True)
        self.seen_button.setObjectName("seenButton")
        self.seen_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.seen_button.setToolTip(self.tr("Nothing of what is new is shown in bold any more"))
        self.seen_button.clicked.connect(self.seen_requested)
        self.seen_button.hide()
        self._is_awaited = False
        layout = theme.line(theme.SMALL, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label, stretch=1)
        layout.addWidget(self.seen_button)
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
        if self._is_awaited and status.phase not in (RefreshPhase.REFRESHING, RefreshPhase.IDLE):
            self._is_awaited = False
            announce(self, self._label.text())
        self._paint()

    def await_end(self) -> None:
        """Announce what comes of the reading that the person has asked for."""
        self._is_awaited = True

    def show_news(self, count: int) -> None:
        """Offer to mark as seen what is new: of so many numbers."""
        self.seen_button.setText(self.tr("Mark %Ln new as seen", "", count))
        self.seen_button.setVisible(count > 0)

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
