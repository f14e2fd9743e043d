"""What an account is called."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from sigmamind_desktop.domain.access.accounts import LONGEST_NAME, Account, read_account_name
from sigmamind_desktop.ui.inputs.controls import TextInput
from sigmamind_desktop.ui.kit import sizes, theme
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone

_WIDTH = 420


class AccountDialog(QDialog):
    """Takes a name that no other account has. Open it with `open()`.

    Signals:
        named: carries the name.
    """

    named = Signal(str)

    def __init__(
        self, title: str, text: str, *, name: str, others: Sequence[Account], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._others = others
        self.setObjectName("accountDialog")
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.input = TextInput()
        self.input.setObjectName("accountName")
        self.input.setAccessibleName(self.tr("Account's name"))
        self.input.setText(name)
        label = QLabel(self.input.accessibleName())
        label.setBuddy(self.input)
        self.notice = Notice()
        self.input.textChanged.connect(self.notice.hide)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        save = QPushButton(self.tr("Save"))
        save.setObjectName("saveAccountButton")
        save.clicked.connect(self._save)
        buttons = theme.line(theme.SMALL)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        layout = theme.column(theme.MEDIUM, self, margin=theme.LARGE)
        if text:
            layout.addWidget(QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True))
        entry = theme.column(theme.TIGHT)
        entry.addWidget(label)
        entry.addWidget(self.input)
        layout.addLayout(entry)
        layout.addWidget(self.notice)
        layout.addLayout(buttons)
        save.setDefault(True)  # a dialog knows its default only once that is within it
        sizes.fit_height(self)
        self.input.selectAll()
        self.input.setFocus()

    def _save(self) -> None:
        if self._name and self.input.text() == self._name:
            # Enter at once: one that was never named does not get the name that stands for that.
            self.accept()
            return
        name = read_account_name(self.input.text(), self._others)
        if name is not None:
            self.named.emit(name)
            self.accept()
            return
        self.notice.show_message(
            Tone.BAD,
            self.tr("Choose another name"),
            self.tr("It needs one to %n characters, and no other account may have it.", "", LONGEST_NAME),
        )
        self.input.setFocus()
        sizes.fit_height(self)
