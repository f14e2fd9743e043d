"""The form's SIP trunk: its three fields, and the ways to fill them without typing."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.trunks.carriers import Carrier
from sigmamind_desktop.domain.trunks.saved import SavedTrunk
from sigmamind_desktop.ui.inputs.field_messages import field_hint
from sigmamind_desktop.ui.inputs.field_row import FieldRow
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.trunks.carrier_row import CarrierRow
from sigmamind_desktop.ui.trunks.saved_row import SavedTrunkRow

if TYPE_CHECKING:
    # Made after the first paint, which does not need it.
    from sigmamind_desktop.ui.trunks.check_panel import TrunkCheckPanel


class TrunkGroup(QWidget):
    """Lays out the trunk's fields under the saved trunks and the carriers.

    Attributes:
        saved: the trunks that are kept.
        carrier: the carriers.
        keep: whether the trunk is to be kept.
        check_button: has the host checked.

    Signals:
        check_requested: the person wants to know whether the host answers.
    """

    check_requested = Signal()

    def __init__(
        self,
        rows: Mapping[FieldId, FieldRow],
        *,
        trunks: TrunkBook,
        carriers: CarrierBook,
        parent: QWidget | None = None,
    ) -> None:
        """Build it around the form's `rows`."""
        super().__init__(parent)
        self._carriers = carriers
        self._host = rows[FieldId.TERMINATION_SIP_URI]
        self._username = rows[FieldId.TRUNK_USERNAME]
        self._password = rows[FieldId.TRUNK_PASSWORD]
        self.saved = SavedTrunkRow(trunks)
        self.carrier = CarrierRow(carriers)
        self.carrier.chosen.connect(self._on_carrier_chosen)
        self.check_button = QPushButton(self.tr("Check trunk"), autoDefault=False)
        self.check_button.setObjectName("checkTrunkButton")
        self.check_button.setToolTip(self.tr("Look the host up and ask it to answer. No call is placed."))
        self.check_button.clicked.connect(self.check_requested)
        self._host.add_button(self.check_button)
        self.keep = QCheckBox(self.tr("Keep this trunk, with its password in the keychain"))
        self.keep.setObjectName("keepTrunk")
        self.keep.toggled.connect(self._on_keep_toggled)
        credentials = theme.line(theme.MEDIUM)
        credentials.addWidget(self._username, stretch=1)
        credentials.addWidget(self._password, stretch=1)
        self._layout = theme.column(theme.TIGHT, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.saved, self.carrier, self._host):
            self._layout.addWidget(widget)
        self._layout.addLayout(credentials)
        self._layout.addWidget(self.keep)

    def add_check_panel(self, panel: TrunkCheckPanel) -> None:
        """Put what the check finds under the host."""
        self._layout.insertWidget(self._layout.indexOf(self._host) + 1, panel)
        way = (self.check_button, *panel.inputs, self._username.input)
        for one, other in pairwise(way):
            QWidget.setTabOrder(one, other)

    def follow(self, host: str) -> None:
        """Show what the fields mean: the carrier of a host (as it is judged), and the trunk that is kept."""
        self.carrier.show_carrier(self._carriers.carriers.of(host))
        self.saved.show_trunk(*self._meant())

    def fill(self, trunk: SavedTrunk) -> None:
        """Show a trunk in place of what is typed; its password follows."""
        self._host.input.replace_text(trunk.host)
        self._username.input.replace_text(trunk.username)
        self._password.input.clear()
        self._password.forgive()

    def fill_password(self, trunk: SavedTrunk, password: Secret) -> None:
        """Show a trunk's password, unless the fields mean another one by now, or one is typed."""
        if trunk.is_of(*self._meant()) and not self._password.input.text():
            self._password.input.setText(password.reveal())

    def replace_password(self, trunk: SavedTrunk, password: Secret) -> None:
        """Show a trunk's new password where the fields mean that trunk with its old one."""
        if trunk.is_of(*self._meant()) and self._password.input.text():
            self._password.input.setText(password.reveal())

    def _meant(self) -> tuple[str, str]:
        return self._host.input.text().strip().lower(), self._username.input.text().strip()

    def _on_keep_toggled(self, keeps: bool) -> None:
        usual = field_hint(FieldId.TRUNK_PASSWORD)
        self._password.set_hint(self.tr("Will be kept in the keychain") if keeps else usual)

    def _on_carrier_chosen(self, carrier: Carrier) -> None:
        """Begin its host, unless one is typed, and go where typing goes on."""
        line = self._host.input
        if line.text() in ("", *(each.host for each in self._carriers.carriers)):
            line.replace_text(carrier.host)
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        if carrier.host.startswith("."):
            line.setCursorPosition(0)
