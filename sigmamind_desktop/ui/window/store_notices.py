"""What the notice over the panes says of the data file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from sigmamind_desktop.domain.errors import StoreUnavailable
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.numbers.view import NumbersView


class StoreNotices(QObject):
    """Says on a notice what is wrong with the data file, and what that means."""

    def __init__(self, notice: Notice, numbers: NumbersView) -> None:
        super().__init__(notice)
        self._notice = notice
        self._numbers = numbers

    def show_set_aside(self, path: Path) -> None:
        """Say that the data file was damaged."""
        self._notice.show_message(
            Tone.CAUTION,
            self.tr("The list of numbers was damaged, and a new one is begun"),
            self.tr(
                "The damaged file is kept as “{name}”. Your numbers at SigmaMind are not affected."
            ).format(name=path.name),
            {self.tr("Dismiss"): self._notice.hide},
        )

    def show_draft_damaged(self) -> None:
        """Say that the form could not be restored."""
        self._notice.show_message(
            Tone.CAUTION,
            self.tr("What you had typed could not be read"),
            self.tr("It was damaged on the disk. Your list of numbers is not affected."),
            {self.tr("Dismiss"): self._notice.hide},
        )

    def show_trouble(self, error: StoreUnavailable) -> None:
        """Say that the data file can't be used."""
        self._numbers.show_unavailable()
        words = messages.store_trouble(error)
        self._notice.show_message(Tone.BAD, words.title, words.text, self._actions(error))

    def show_not_recorded(self, error: StoreUnavailable) -> None:
        """Say that an outcome could not be written down."""
        self._notice.show_message(
            Tone.CAUTION,
            self.tr("The result of the last import or change could not be written down"),
            self.tr("At the next start it is listed as Not confirmed."),
            self._actions(error),
        )

    def _actions(self, error: StoreUnavailable) -> dict[str, Callable[[], None]]:
        return {
            self.tr("Copy details"): lambda: _copy_details(error),
            self.tr("Dismiss"): self._notice.hide,
        }


def _copy_details(error: StoreUnavailable) -> None:
    # Imported when it is needed: the first paint does not need it.
    from sigmamind_desktop.ui.help.support import copy_failure

    copy_failure(error)
