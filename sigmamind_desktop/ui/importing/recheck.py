"""Check now: from the wish to what it found, in the window."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.numbers.checking import Checker, CheckPhase, CheckStatus
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.importing import recheck_messages
from sigmamind_desktop.ui.importing.form import ImportForm
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import isolated


class Recheck(QObject):
    """Shows a check in the form's own place for outcomes, and warns before a second import."""

    def __init__(self, *, checker: Checker, book: NumberBook, form: ImportForm) -> None:
        super().__init__(form)
        self._checker = checker
        self._book = book
        self._form = form
        self._outcome = form.outcome
        checker.changed.connect(self._on_changed)

    def start(self, number: str) -> None:
        """Look whether an E.164 number is in the account."""
        self._checker.start(number)

    def ask_before(self, row: PhoneNumber) -> QMessageBox:
        """Say what a second import of a number risks; `accepted` of the box means: import all the same."""
        from sigmamind_desktop.ui.kit.dialogs import question

        words = recheck_messages.import_again(row)
        anyway = self.tr("Import all the same")
        box = question("importAgainDialog", words.title, words.text, anyway, self._form.window())
        if row.state is NumberState.NOT_CONFIRMED:
            check = box.addButton(self.tr("Check now"), QMessageBox.ButtonRole.ActionRole)
            check.clicked.connect(lambda: self.start(row.number))
            box.setDefaultButton(check)
        box.open()
        return box

    def _on_changed(self, status: CheckStatus) -> None:
        match status.phase:
            case CheckPhase.CHECKING:
                if self._outcome.has_keyboard:
                    self._form.setFocus()  # not on whatever comes after a button that goes
                number = isolated(pretty(status.number))
                looking = self.tr("Looking for {number} in your account…")
                self._outcome.show_message(Tone.NEUTRAL, looking.format(number=number))
            case CheckPhase.FOUND if status.result is not None:
                words = recheck_messages.found(status.result)
                self._outcome.show_message(
                    Tone.GOOD, words.title, words.text, self._outcome.steps(status.number)
                )
                if self._form.findings[FieldId.PHONE_NUMBER].value == status.number:
                    self._form.make_room()
                else:
                    self._go_on()
            case CheckPhase.ABSENT:
                words = recheck_messages.absent(status.number)
                actions = {
                    self.tr("Fill in the form"): lambda: self._refill(status),
                    self.tr("Look again"): lambda: self.start(status.number),
                }
                self._outcome.show_message(Tone.NEUTRAL, words.title, words.text, actions)
                self._go_on()
            case CheckPhase.FAILED if status.error is not None:
                words = messages.not_checked(status.number, status.error)
                actions = {self.tr("Try again"): lambda: self.start(status.number)}
                actions |= self._outcome.proxy_action(status.error)
                self._outcome.show_message(Tone.CAUTION, words.title, words.text, actions)
                self._go_on()

    def _go_on(self) -> None:
        """Go to what is to be pressed next, unless the person has turned to something else."""
        if self._form.hasFocus():
            self._outcome.focus_first_button()

    def _refill(self, status: CheckStatus) -> None:
        """The form as it was tried; only the password, which is kept nowhere, is to be entered again."""
        if status.draft is not None:
            self._form.refill(status.draft)
