"""What became of an import, or of a look into the account: words, and what to press next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent

from sigmamind_desktop.app.importing.importer import ImportStatus
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.domain.errors import (
    AppError,
    CannotReach,
    Created,
    FormNotAccepted,
    KeyRefused,
    NoKey,
    Reach,
)
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.failures.steps import Step, step_text
from sigmamind_desktop.ui.kit.announce import announce
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import isolated
from sigmamind_desktop.ui.numbers import messages as number_messages


class Cause(Enum):
    """What a message speaks of; when that goes, the message goes."""

    EVENT = auto()
    """What has happened stays so."""
    FORM = auto()
    """The form, as it is."""
    HOST = auto()
    """The form's host, as this computer sees it."""
    KEY = auto()
    """An import was refused with the API key as it is."""
    NO_KEY = auto()
    """There is no key that an import could be tried with."""
    CONNECTION = auto()
    """SigmaMind is out of reach."""


class ImportOutcome(Notice):
    """The form's place for outcomes.

    Signals:
        retry_requested: the person wants what failed tried again.
        key_requested: the person wants to enter an API key.
        number_requested: the person wants to see a number's row; carries its E.164.
        refresh_requested: the person wants the account's list read.
        check_requested: the person wants to know whether a number arrived; carries its E.164.
        details_requested: the person wants the failure's details on the clipboard; carries the AppError.
        steps_requested: the person wants to know what is left to do for a number; carries its E.164.
        proxy_login_requested: the person wants to log in at the network's proxy; carries its host and port.
        left: it is in sight no longer.
    """

    retry_requested = Signal()
    key_requested = Signal()
    number_requested = Signal(str)
    refresh_requested = Signal()
    check_requested = Signal(str)
    steps_requested = Signal(str)
    details_requested = Signal(object)
    proxy_login_requested = Signal(str)
    left = Signal()

    _cause = Cause.EVENT
    _undo: Mapping[str, Callable[[], object]] | None = None

    def show_message(
        self,
        tone: Tone,
        title: str,
        text: str = "",
        actions: Mapping[str, Callable[[], object]] | None = None,
        *,
        cause: Cause = Cause.EVENT,
        undo: Mapping[str, Callable[[], object]] | None = None,
    ) -> None:
        """Show a message, until the next one or until its cause is withdrawn; see `Notice`.

        Args:
            tone: see `Notice`.
            title: see `Notice`.
            text: see `Notice`.
            actions: see `Notice`.
            cause: what it speaks of.
            undo: the button that takes back what was done to the form.
        """
        self._cause = cause
        self._undo = undo
        super().show_message(tone, title, text, {**(undo or {}), **(actions or {})})

    @property
    def undo(self) -> Mapping[str, Callable[[], object]]:
        """What takes back what was done to the form, while that is offered."""
        return self._undo if self._undo is not None and not self.isHidden() else {}

    def withdraw(self, cause: Cause) -> None:
        """Put the message away if it speaks of this, which is no more so."""
        if self._cause is cause:
            self.hide()

    def speaks_of(self, cause: Cause) -> bool:
        """Whether this is what it says now."""
        return self._cause is cause and not self.isHidden()

    def hideEvent(self, event: QHideEvent) -> None:
        """See Qt."""
        super().hideEvent(event)
        self.left.emit()

    def show_end(self, status: ImportStatus) -> None:
        """Say how an import ended."""
        if status.phase is Phase.DONE and status.result is not None:
            title = self.tr("{number} is imported").format(number=isolated(pretty(status.number)))
            meaning = number_messages.imported_meaning(status.result)
            self.show_message(Tone.GOOD, title, meaning, self.steps(status.number))
        elif status.phase is Phase.CANCELLED:
            words = messages.cancelled(status.created)
            tone = Tone.CAUTION if status.created is Created.MAYBE else Tone.NEUTRAL
            self.show_message(tone, words.title, words.text, self._check_action(status))
        elif status.error is not None:
            self._show_failed(status, status.error)

    def steps(self, number: str) -> dict[str, Callable[[], None]]:
        """What to press for what is left to do for a number (E.164) that is in the account."""
        return {self.tr("Show me how"): lambda: self.steps_requested.emit(number)}

    def show_proxy_login_set(self) -> None:
        """Say how it goes on after a log-in for the network's proxy was entered."""
        self.show_message(
            Tone.NEUTRAL,
            self.tr("The proxy's name and password are set"),
            self.tr("Now press Import number, or Check now, again."),
        )

    def proxy_action(self, error: AppError) -> dict[str, Callable[[], None]]:
        """What to press where the network's proxy asks for a log-in; nothing otherwise."""
        if not isinstance(error, CannotReach) or error.reason is not Reach.PROXY_LOGIN:
            return {}
        return {self.tr("Enter name and password"): lambda: self.proxy_login_requested.emit(error.proxy)}

    def _show_failed(self, status: ImportStatus, error: AppError) -> None:
        words = messages.failure(error)
        tone = Tone.CAUTION if error.created is Created.MAYBE else Tone.BAD
        actions: dict[str, Callable[[], None]] = {}
        if words.step is not None:
            actions[step_text(words.step)] = self._take(words.step, status, error)
        actions |= self.proxy_action(error)
        if error.details:
            actions[self.tr("Copy details")] = lambda: self._copy_details(error)
        self.show_message(tone, words.title, words.text, actions, cause=_cause_of(error))

    def _take(self, step: Step, status: ImportStatus, error: AppError) -> Callable[[], None]:
        """What a step's button does."""
        proxy = error.proxy if isinstance(error, CannotReach) else ""
        return {
            Step.ENTER_KEY: self.key_requested.emit,
            Step.ENTER_ANOTHER_KEY: self.key_requested.emit,
            Step.SIGN_IN: lambda: self.proxy_login_requested.emit(proxy),
            Step.SHOW_NUMBER: lambda: self.number_requested.emit(status.number),
            Step.REFRESH: self.refresh_requested.emit,
            Step.TRY_AGAIN: self.retry_requested.emit,
            Step.CHECK_NOW: lambda: self.check_requested.emit(status.number),
        }[step]

    def _check_action(self, status: ImportStatus) -> dict[str, Callable[[], None]]:
        if status.created is not Created.MAYBE:
            return {}
        return {self.tr("Check now"): lambda: self.check_requested.emit(status.number)}

    def _copy_details(self, error: AppError) -> None:
        self.details_requested.emit(error)
        announce(self, self.tr("Details copied"))


def _cause_of(error: AppError) -> Cause:
    match error:
        case FormNotAccepted():
            return Cause.FORM
        case NoKey() | KeyRefused():
            return Cause.KEY
        case CannotReach():
            return Cause.CONNECTION
    return Cause.EVENT
