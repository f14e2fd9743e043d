"""How a change of a number or a test call from it ended, and what to press next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal

from sigmamind_desktop.app.calls.caller import CallStatus
from sigmamind_desktop.app.editing.editor import Edit
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.errors import AppError, CannotReach, Created
from sigmamind_desktop.ui.calls import messages as call_messages
from sigmamind_desktop.ui.calls.tones import call_tone
from sigmamind_desktop.ui.editing import messages as edit_messages
from sigmamind_desktop.ui.failures.messages import Words
from sigmamind_desktop.ui.failures.steps import Step, step_text
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone


class NumberOutcome(Notice):
    """The place for outcomes in a number's dialog.

    Signals:
        again_requested: what failed is wanted again.
        refresh_requested: the person wants to see what became of a change.
        key_requested: the person wants to enter the API key.
        sign_in_requested: the person wants to log in at the network's proxy; carries its host and port.
        details_requested: the person wants the failure's details on the clipboard; carries the AppError.
    """

    again_requested = Signal()
    refresh_requested = Signal()
    key_requested = Signal()
    sign_in_requested = Signal(str)
    details_requested = Signal(object)

    def show_call_end(self, status: CallStatus, carrier: str | None) -> None:
        """Say how a test call ended; `carrier`: the name of the number's, if it is known."""
        words = call_messages.ended(status, carrier)
        self.show_message(call_tone(status), words.title, words.text, self._actions(words, status.error))

    def show_edit_end(self, edit: Edit) -> None:
        """Say how a change ended."""
        if edit.phase is Phase.DONE and edit.result is not None:
            words = edit_messages.saved(edit.change, edit.result)
            tone = Tone.CAUTION if edit.change.refused(edit.result) else Tone.GOOD
        else:
            words = edit_messages.ended(edit)
            is_cancelled = edit.phase is Phase.CANCELLED
            tone = Tone.NEUTRAL if is_cancelled else Tone.BAD
            tone = Tone.CAUTION if edit.created is Created.MAYBE else tone
        self.show_message(tone, words.title, words.text, self._actions(words, edit.error))

    def _actions(self, words: Words, error: AppError | None) -> dict[str, Callable[[], object]]:
        proxy = error.proxy if isinstance(error, CannotReach) else ""
        slots: dict[Step, Callable[[], object]] = {
            Step.ENTER_KEY: self.key_requested.emit,
            Step.ENTER_ANOTHER_KEY: self.key_requested.emit,
            Step.SIGN_IN: partial(self.sign_in_requested.emit, proxy),
            Step.REFRESH: self.refresh_requested.emit,
            Step.TRY_AGAIN: self.again_requested.emit,
        }
        actions: dict[str, Callable[[], object]] = {}
        if words.step in slots:
            actions[step_text(words.step)] = slots[words.step]
        if error is not None and error.details:
            actions[self.tr("Copy details")] = partial(self.details_requested.emit, error)
        return actions
