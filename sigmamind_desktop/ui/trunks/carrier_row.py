"""The carrier of a trunk: chosen, or recognised, and where its console has each value."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.domain.trunks.carriers import Carrier
from sigmamind_desktop.ui.inputs.controls import ChoiceBox
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.disclosure import Disclosure


class CarrierRow(QWidget):
    """A list of the carriers that have guidance, and the guidance of the chosen one.

    Signals:
        chosen: the person chose a carrier; carries the Carrier.
        connect_requested: the person wants to connect the carrier; carries its name.
    """

    chosen = Signal(object)
    connect_requested = Signal(str)

    def __init__(self, carriers: CarrierBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._carriers = carriers
        self._carrier: Carrier | None = None
        self.list = ChoiceBox()
        self.list.setObjectName("carrier")
        self.list.setAccessibleName(self.tr("Carrier"))
        self.list.addItem(self.tr("Another carrier"))
        self.list.activated.connect(self._on_activated)
        label = QLabel(self.tr("Carrier"))
        label.setBuddy(self.list)
        self.help_button = Disclosure(self.tr("Where do I find this?"))
        self.help_button.setObjectName("carrierHelpButton")
        self.help_button.toggled.connect(lambda _shown: self._render())
        line = theme.line(theme.SMALL)
        line.addWidget(label)
        line.addWidget(self.list, stretch=1)
        line.addWidget(self.help_button)
        self.help = QFrame()
        self.help.setObjectName("carrierHelp")
        self.help.setFrameShape(QFrame.Shape.StyledPanel)
        self.help.setAutoFillBackground(True)
        self.help.setBackgroundRole(QPalette.ColorRole.Base)
        self._steps = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._steps.setMinimumWidth(1)
        self._steps.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._steps.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._page = QPushButton(autoDefault=True)
        self._page.clicked.connect(self._open_page)
        self._connect = QPushButton(autoDefault=True)
        self._connect.setObjectName("connectCarrierButton")
        self._connect.clicked.connect(self._on_connect_clicked)
        panel = theme.column(theme.SMALL, self.help, margin=theme.MEDIUM)
        panel.addWidget(self._steps)
        buttons = theme.line(theme.SMALL)
        buttons.addWidget(self._page)
        buttons.addWidget(self._connect)
        buttons.addStretch(1)
        panel.addLayout(buttons)
        layout = theme.column(theme.SMALL, self)
        layout.setContentsMargins(0, 0, 0, theme.TIGHT)
        layout.addLayout(line)
        layout.addWidget(self.help)
        carriers.changed.connect(self._offer_carriers)
        self._offer_carriers()

    def show_carrier(self, carrier: Carrier | None) -> None:
        """Show the carrier that the trunk's host belongs to."""
        self._carrier = carrier
        place = self.list.findData(carrier.name) if carrier is not None else 0
        self.list.setCurrentIndex(max(place, 0))
        self._render()

    def _offer_carriers(self) -> None:
        while self.list.count() > 1:
            self.list.removeItem(1)
        for carrier in filter(lambda carrier: carrier.steps, self._carriers.carriers):
            self.list.addItem(carrier.name, carrier.name)
        self.show_carrier(self._carrier)

    def _on_activated(self) -> None:
        name = self.list.currentData()
        self._carrier = next((each for each in self._carriers.carriers if each.name == name), None)
        if self._carrier is not None:
            self.help_button.setChecked(True)
            self.chosen.emit(self._carrier)
        self._render()

    def _render(self) -> None:
        carrier = self._carrier
        steps = carrier.steps if carrier is not None else ()
        if not steps:
            steps = (
                self.tr("Open your carrier's console and look for its SIP trunks or SIP connections."),
                self.tr("Termination SIP URI: the host that calls are sent to, without “sip:” and port."),
                self.tr("Trunk username and password: the credentials of that trunk, not your log-in."),
            )
        self._steps.setText("\n".join(f"{place}. {step}" for place, step in enumerate(steps, start=1)))
        self.help.setVisible(self.help_button.isChecked())
        self._page.setVisible(carrier is not None and bool(carrier.page))
        self._connect.setVisible(carrier is not None and bool(carrier.key_page))
        if carrier is not None:
            connect = self.tr("Connect {carrier}…").format(carrier=carrier.name)
            self._connect.setText(theme.plain_button_text(connect))
            said = self.tr("Open {carrier}'s guide").format(carrier=carrier.name)
            self._page.setText(theme.plain_button_text(said))
            self._page.setToolTip(theme.plain_tooltip(carrier.page))

    def _open_page(self) -> None:
        if self._carrier is not None:
            QDesktopServices.openUrl(QUrl(self._carrier.page))

    def _on_connect_clicked(self) -> None:
        if self._carrier is not None:
            self.connect_requested.emit(self._carrier.name)
