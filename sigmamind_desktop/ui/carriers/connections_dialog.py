"""Which carriers are connected, and the way to connect or disconnect each."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QMessageBox, QPushButton, QWidget

from sigmamind_desktop.app.access.credentials import KeyPlace
from sigmamind_desktop.app.carriers.connections import CarrierConnection, Connections
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.ui.kit import sizes, theme
from sigmamind_desktop.ui.kit.dialogs import question
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import isolated, sentences

_WIDTH: Final = 520


class _ConnectionView(QWidget):
    """One carrier: its name, how it stands, and what can be done."""

    def __init__(self, carrier: CarrierName) -> None:
        super().__init__()
        self.connect_button = QPushButton()
        self.connect_button.setObjectName(f"connect{carrier}Button")
        self.remove_button = QPushButton(self.tr("Disconnect…"))
        self.remove_button.setObjectName(f"disconnect{carrier}Button")
        self.remove_button.setAccessibleName(self.tr("Disconnect {carrier}").format(carrier=carrier))
        self._carrier = carrier
        self._state = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        head = theme.line(theme.SMALL)
        head.addWidget(theme.heading(carrier, 1.15))
        head.addStretch(1)
        head.addWidget(self.remove_button)
        head.addWidget(self.connect_button)
        layout = theme.column(theme.TIGHT, self, margin=0)
        layout.addLayout(head)
        layout.addWidget(self._state)

    def show_connection(self, connection: CarrierConnection | None) -> None:
        """Show how it stands."""
        carrier = self._carrier
        self._state.setText(self._state_text(connection))
        self.remove_button.setVisible(connection is not None)
        if connection is None:
            self.connect_button.setText(self.tr("Connect…"))
            self.connect_button.setAccessibleName(self.tr("Connect {carrier}").format(carrier=carrier))
        else:
            self.connect_button.setText(self.tr("Another key…"))
            name = self.tr("Another key for {carrier}").format(carrier=carrier)
            self.connect_button.setAccessibleName(name)

    def _state_text(self, connection: CarrierConnection | None) -> str:
        if connection is None:
            return self.tr("Not connected. Nothing is asked of {carrier}.").format(carrier=self._carrier)
        account, key = (isolated(f"••••{end}") for end in (connection.note.account, connection.note.key))
        if connection.note.account:
            who = self.tr("Connected: account {account}, key {key}.").format(account=account, key=key)
        else:
            who = self.tr("Connected: key {key}.").format(key=key)
        if connection.place is KeyPlace.KEYCHAIN:
            return sentences(who, self.tr("The key is kept in the keychain."))
        return sentences(who, self.tr("The key is kept until the program ends."))


class ConnectionsDialog(QDialog):
    """Shows each carrier that can be connected. Open it with `open()`.

    Signals:
        connect_requested: carries the CarrierName.
        remove_requested: carries the CarrierName whose key is to be forgotten.
    """

    connect_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, connections: Connections, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._connections = connections
        self.setObjectName("connectionsDialog")
        self.setWindowTitle(self.tr("Connect a carrier"))
        self.setMinimumWidth(_WIDTH)
        self.notice = Notice()
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        buttons = theme.line(theme.SMALL)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = theme.column(theme.MEDIUM, self, margin=theme.LARGE)
        layout.addWidget(
            QLabel(
                self.tr(
                    "Once your carrier is connected, you choose your numbers from its list, and “Will it"
                    " ring?” can say more. It is optional, and each SigmaMind account has its own."
                ),
                textFormat=Qt.TextFormat.PlainText,
                wordWrap=True,
            )
        )
        self._views = {carrier: _ConnectionView(carrier) for carrier in CarrierName}
        for carrier, view in self._views.items():
            line = QFrame()
            line.setFrameShape(QFrame.Shape.HLine)
            line.setFrameShadow(QFrame.Shadow.Sunken)
            layout.addWidget(line)
            layout.addWidget(view)
            view.connect_button.clicked.connect(
                lambda _=False, name=carrier: self.connect_requested.emit(name)
            )
            view.remove_button.clicked.connect(lambda _=False, name=carrier: self._ask_before_removal(name))
        layout.addWidget(self.notice)
        layout.addStretch(1)
        layout.addLayout(buttons)
        close.setDefault(True)  # a dialog knows its default only once that is within it
        connections.changed.connect(self._render)
        self._render()

    def render_removal(self, carrier: CarrierName, text: str) -> None:
        """Say how forgetting a key went wrong."""
        title = self.tr("The keychain may still hold the key for {carrier}").format(carrier=carrier)
        self.notice.show_message(Tone.CAUTION, title, text)
        sizes.fit_height(self)

    def _render(self) -> None:
        for carrier, view in self._views.items():
            view.show_connection(self._connections.get(carrier))
        sizes.fit_height(self)

    def _ask_before_removal(self, carrier: CarrierName) -> None:
        self.notice.hide()
        box = question(
            "disconnectDialog",
            self.tr("Disconnect {carrier}?").format(carrier=carrier),
            self.tr(
                "Its key is deleted from this computer, and {carrier} shows a secret only once. Nothing"
                " changes there: if you do not need the key, delete it there too."
            ).format(carrier=carrier),
            self.tr("Disconnect"),
            self,
            icon=QMessageBox.Icon.Question,
        )
        box.accepted.connect(lambda: self.remove_requested.emit(carrier))
        box.open()
