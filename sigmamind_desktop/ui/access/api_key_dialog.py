"""The API key: asked for at the first start, entered, replaced and removed later."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QMessageBox, QPushButton, QWidget

from sigmamind_desktop.app.access.credentials import KeyPlace, KeyStatus
from sigmamind_desktop.domain.access.api_key import is_usable_key, read_api_key
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.inputs.controls import PasswordInput
from sigmamind_desktop.ui.kit import page, theme
from sigmamind_desktop.ui.kit.dialogs import question
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import isolated, sentences

_WIDTH = 460


class _KeyStep(Enum):
    """How far a key that was entered has come."""

    TYPED = auto()
    ASKING = auto()
    """SigmaMind is asked about it; nothing is kept yet."""
    KEEPING = auto()
    REMOVING = auto()


class ApiKeyDialog(QDialog):
    """Shows where the key is and takes another. Open it with `open()`.

    Closing it while SigmaMind is asked about a key keeps nothing.

    Signals:
        save_requested: carries the Secret.
        remove_requested: the person wants the key forgotten.
    """

    save_requested = Signal(object)
    remove_requested = Signal()

    def __init__(self, status: KeyStatus, *, welcome: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = _KeyStep.TYPED
        self._status = status
        self.setWindowTitle(self.tr("Welcome to SigmaMind Desktop") if welcome else self.tr("API key"))
        self.setMinimumWidth(_WIDTH)
        content = QWidget()
        words = theme.column(theme.MEDIUM, content, margin=0)
        if welcome:
            words.addWidget(theme.heading(self.tr("Your number, answered by your agents"), 1.4))
            words.addWidget(
                _text(
                    self.tr(
                        "Import the phone numbers that you own at a carrier, and SigmaMind's agents answer"
                        " and place calls on them. To begin, this program needs your API key."
                    )
                )
            )
        words.addWidget(
            _text(
                self.tr(
                    "You find it in the SigmaMind dashboard under Deploy > API Keys. The secret key is shown"
                    " there only once: if you no longer have it, create a new one."
                )
            )
        )
        self._state = _text("")
        words.addWidget(self._state)
        self.input = PasswordInput()
        self.input.setObjectName("apiKey")
        self.input.setAccessibleName(self.tr("API key"))
        label = QLabel(self.tr("API key"))
        label.setBuddy(self.input)
        entry = theme.column(theme.TIGHT)
        entry.addWidget(label)
        entry.addWidget(self.input)
        words.addLayout(entry)
        words.addStretch(1)
        self._page = page.scrolling(content, self.windowTitle())
        layout = theme.column(theme.MEDIUM, self, margin=theme.LARGE)
        layout.addWidget(self._page, stretch=1)
        self.notice = Notice()
        layout.addWidget(self.notice)
        layout.addLayout(self._build_buttons(welcome))
        self.save_button.setDefault(True)  # a dialog knows its default only once that is within it
        self.render_status(status)
        self.input.setFocus()

    def render_status(self, status: KeyStatus) -> None:
        """Show where the key is; after a request of this dialog, how that went."""
        self._status = status
        is_late = status.place in (KeyPlace.ASKING, KeyPlace.NOWHERE)
        if self._step is _KeyStep.ASKING or (self._step is _KeyStep.KEEPING and is_late):
            return  # the keychain's late answer to an earlier question
        was_keeping = self._step is _KeyStep.KEEPING
        self._go_to(_KeyStep.TYPED)
        if not was_keeping:
            return
        if status.place is KeyPlace.KEYCHAIN:
            self.accept()
        elif status.place is KeyPlace.SESSION and status.trouble is not None:
            self.input.clear()
            asks_again = self.tr("You can import now. At the next start the program asks for the key again.")
            self.notice.show_message(
                Tone.CAUTION,
                self.tr("The key is kept for this session only"),
                sentences(messages.keychain_trouble(status.trouble), asks_again),
            )
            self._later.setText(self.tr("Go on"))
            self._later.setFocus()
            page.fit_height(self, self._page)

    def render_keeping(self) -> None:
        """Say that the key that was entered goes to the keychain."""
        self._go_to(_KeyStep.KEEPING)

    def render_refusal(self) -> None:
        """Say that SigmaMind does not take the key that was entered, and let it be put right."""
        self._go_to(_KeyStep.TYPED)
        self._refuse(
            self.tr("SigmaMind refused this key"),
            self.tr("It is not kept. Copy the secret key again from the dashboard: the key ID is not it."),
        )
        self.input.selectAll()

    def render_removal(self, text: str) -> None:
        """Say how forgetting the key went wrong."""
        self._go_to(_KeyStep.TYPED)
        self.notice.show_message(Tone.CAUTION, self.tr("The keychain may still hold the key"), text)
        page.fit_height(self, self._page)

    def _build_buttons(self, welcome: bool) -> QHBoxLayout:
        self.remove_button = QPushButton(self.tr("Remove key"))
        self.remove_button.setObjectName("removeKeyButton")
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self._later_text = self.tr("Not now") if welcome else self.tr("Close")
        self._later = QPushButton(self._later_text)
        self._later.setObjectName("laterButton")
        self._later.clicked.connect(self.reject)
        self.save_button = QPushButton(self.tr("Save key"))
        self.save_button.setObjectName("saveKeyButton")
        self.save_button.clicked.connect(self._on_save_clicked)
        buttons = theme.line(theme.SMALL)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        buttons.addWidget(self._later)
        buttons.addWidget(self.save_button)
        return buttons

    def _state_text(self, status: KeyStatus) -> str:
        shown = isolated(f"••••{status.hint}")
        match status.place:
            case KeyPlace.KEYCHAIN:
                return self.tr("The key {key} is kept in the keychain.").format(key=shown)
            case KeyPlace.SESSION:
                return self.tr("The key {key} is kept until the program ends.").format(key=shown)
            case KeyPlace.ASKING:
                return self.tr("This computer's keychain has been asked for the key and has not answered.")
            case KeyPlace.NOWHERE:
                if status.trouble is None:
                    return ""
                kept = self.tr(
                    "A key that you enter now is kept until the program ends, unless the keychain opens."
                )
                return sentences(messages.keychain_trouble(status.trouble), kept)

    def _on_save_clicked(self) -> None:
        if self._step is not _KeyStep.TYPED:
            return
        key = read_api_key(self.input.text())
        if not key:
            self._refuse(self.tr("Paste the key first"))
        elif not is_usable_key(key):
            self._refuse(
                self.tr("This is not the key itself"),
                self.tr(
                    "It holds characters that no key has. The dashboard shows dots once the key is made."
                ),
            )
        else:
            if key.reveal() != self.input.text():
                self.input.replace_text(key.reveal())  # what is saved is what stands there
            self.input.set_problem(False)
            self.input.hide_text()
            self.notice.hide()
            self._go_to(_KeyStep.ASKING)
            self.save_requested.emit(key)

    def _on_remove_clicked(self) -> None:
        box = question(
            "removeKeyDialog",
            self.tr("Remove the API key?"),
            self.tr(
                "SigmaMind shows a key only once. Without it nothing can be imported from this computer."
            ),
            self.tr("Remove"),
            self,
            icon=QMessageBox.Icon.Question,
        )
        box.accepted.connect(self._remove)
        box.open()

    def _remove(self) -> None:
        self._go_to(_KeyStep.REMOVING)
        self.remove_requested.emit()

    def _refuse(self, title: str, text: str = "") -> None:
        self.input.set_problem(True)
        self.notice.show_message(Tone.BAD, title, text)
        page.fit_height(self, self._page)
        self.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, step: _KeyStep) -> None:
        """Show the step, and where the key is that is kept."""
        self._step = step
        is_busy = step is not _KeyStep.TYPED
        # Not disabled: the focus would go on to a button, and a second Enter press that.
        self.input.setReadOnly(is_busy)
        self.remove_button.setEnabled(not is_busy)
        self.save_button.setEnabled(not is_busy)
        self.save_button.setText(
            {
                _KeyStep.TYPED: self.tr("Save key"),
                _KeyStep.ASKING: self.tr("Asking SigmaMind…"),
                _KeyStep.KEEPING: self.tr("Asking the keychain…"),
                _KeyStep.REMOVING: self.tr("Asking the keychain…"),
            }[step]
        )
        self._later.setText(self.tr("Cancel") if step is _KeyStep.ASKING else self._later_text)
        status = self._status
        may_be_kept = status.place in (KeyPlace.KEYCHAIN, KeyPlace.SESSION) or status.may_be_kept
        self.remove_button.setVisible(may_be_kept)
        self._state.setText(self._state_text(status))
        self._state.setVisible(bool(self._state.text()))
        page.fit_height(self, self._page)


def _text(text: str) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
