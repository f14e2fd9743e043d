"""A trunk's password for rows that have lost theirs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from sigmamind_desktop.domain.bulk.logins import TrunkLogin
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.ui.inputs.controls import PasswordInput
from sigmamind_desktop.ui.kit import sizes, theme
from sigmamind_desktop.ui.kit.words import isolated

_WIDTH = 420


class RowsPasswordDialog(QDialog):
    """Takes the password of one trunk and username. Open it with `open()`.

    Signals:
        given: carries the TrunkLogin and the Secret.
    """

    given = Signal(object, object)

    def __init__(self, login: TrunkLogin, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._login = login
        self.setObjectName("rowsPasswordDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Trunk password"))
        self.setMinimumWidth(_WIDTH)
        self.password = PasswordInput()
        self.password.setObjectName("rowsPassword")
        self.password.setAccessibleName(self.tr("Trunk password"))
        text = QLabel(
            self.tr(
                "Type the password of the user “{username}” at {host}. It is used for this import, and kept"
                " nowhere."
            ).format(username=isolated(login.username), host=isolated(login.host)),
            textFormat=Qt.TextFormat.PlainText,
            wordWrap=True,
        )
        text.setBuddy(self.password)
        self.use_button = QPushButton(self.tr("Use it"))
        self.use_button.setObjectName("usePasswordButton")
        self.use_button.clicked.connect(self._on_use)
        later = QPushButton(self.tr("Cancel"))
        later.clicked.connect(self.reject)
        buttons = theme.line(theme.SMALL)
        buttons.addStretch(1)
        buttons.addWidget(later)
        buttons.addWidget(self.use_button)
        layout = theme.column(theme.MEDIUM, self, margin=theme.LARGE)
        layout.addWidget(text)
        layout.addWidget(self.password)
        layout.addLayout(buttons)
        self.use_button.setDefault(True)  # a dialog knows its default only once that is within it
        sizes.fit_height(self)
        self.password.setFocus()

    def _on_use(self) -> None:
        if self.password.text():
            self.given.emit(self._login, Secret(self.password.text()))
            self.accept()
        else:
            self.password.setFocus()
