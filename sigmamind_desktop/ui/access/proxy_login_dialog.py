"""The name and password that the network's proxy asks for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from sigmamind_desktop.domain.access.proxy import ProxyLogin
from sigmamind_desktop.domain.fields.judging import read_password
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.ui.inputs.controls import PasswordInput, TextInput
from sigmamind_desktop.ui.kit import sizes, theme
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import isolated

_WIDTH = 420


class ProxyLoginDialog(QDialog):
    """Takes a name and a password. Open it with `open()`.

    Signals:
        save_requested: carries the ProxyLogin.
    """

    save_requested = Signal(object)

    def __init__(self, place: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("proxyLoginDialog")
        self.setWindowTitle(self.tr("Proxy"))
        self.setMinimumWidth(_WIDTH)
        layout = theme.column(theme.MEDIUM, self, margin=theme.LARGE)
        layout.addWidget(theme.heading(self.tr("Sign in to the network's proxy"), 1.3))
        text = QLabel(
            self.tr(
                "The way to SigmaMind leads through the proxy {proxy}, which asks for a name and a password."
                " Whoever runs the network knows them. They are kept in this computer's keychain."
            ).format(proxy=isolated(place)),
            textFormat=Qt.TextFormat.PlainText,
            wordWrap=True,
        )
        layout.addWidget(text)
        self.username = TextInput()
        self.username.setObjectName("proxyUsername")
        self.password = PasswordInput()
        self.password.setObjectName("proxyPassword")
        for name, line in ((self.tr("Name"), self.username), (self.tr("Password"), self.password)):
            line.setAccessibleName(name)
            label = QLabel(name)
            label.setBuddy(line)
            entry = theme.column(theme.TIGHT)
            entry.addWidget(label)
            entry.addWidget(line)
            layout.addLayout(entry)
        self.notice = Notice()
        layout.addWidget(self.notice)
        self._later = QPushButton(self.tr("Cancel"))
        self._later.clicked.connect(self.reject)
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setObjectName("saveProxyLoginButton")
        self.save_button.clicked.connect(self._on_save_clicked)
        buttons = theme.line(theme.SMALL)
        buttons.addStretch(1)
        buttons.addWidget(self._later)
        buttons.addWidget(self.save_button)
        layout.addLayout(buttons)
        self.save_button.setDefault(True)  # a dialog knows its default only once that is within it
        sizes.fit_height(self)
        self.username.setFocus()

    def render_kept_for_now(self, why: str) -> None:
        """Say that the keychain does not keep it."""
        self.notice.show_message(
            Tone.CAUTION, self.tr("They are used until the program ends, and not kept"), why
        )
        self.save_button.hide()
        self._later.setText(self.tr("Go on"))
        self._later.setFocus()
        sizes.fit_height(self)

    def _on_save_clicked(self) -> None:
        username = self.username.text().strip()
        if not username or ":" in username:
            # RFC 7617 section 2: a colon would end the name.
            self.notice.show_message(Tone.BAD, self.tr("Enter the name first; it has no colon"))
            self.username.setFocus()
            sizes.fit_height(self)
            return
        self.save_button.setEnabled(False)
        self.save_button.setText(self.tr("Asking the keychain…"))
        self.save_requested.emit(ProxyLogin(username, read_password(Secret(self.password.text()))))
