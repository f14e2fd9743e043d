"""The form's SIP trunk: a card of one that is kept, or its three fields and the ways to fill them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QPushButton, QWidget

from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.fields.judging import meant_host
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.trunks.carriers import Carrier
from sigmamind_desktop.domain.trunks.saved import SavedTrunk
from sigmamind_desktop.ui.inputs.field_messages import field_hint
from sigmamind_desktop.ui.inputs.field_row import FieldRow
from sigmamind_desktop.ui.inputs.remark import Remark
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.trunks.card import TrunkCard
from sigmamind_desktop.ui.trunks.carrier_row import CarrierRow
from sigmamind_desktop.ui.trunks.saved_row import SavedTrunkRow

if TYPE_CHECKING:
    # Made after the first paint, which does not need it.
    from sigmamind_desktop.ui.trunks.check_panel import TrunkCheckPanel


class TrunkGroup(QWidget):
    """Shows a trunk that is kept as one thing, and any other by its fields.

    Attributes:
        saved: the trunks that are kept.
        card: the one that is chosen.
        carrier: the carriers.
        keep: whether the trunk is to be kept.
        check_button: has the host checked.

    Signals:
        check_requested: the person wants to know whether the host answers.
        rearranged: the card took the place of the fields, or they its.
    """

    check_requested = Signal()
    rearranged = Signal()

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
        self._trunks = trunks
        self._host = rows[FieldId.TERMINATION_SIP_URI]
        self._username = rows[FieldId.TRUNK_USERNAME]
        self._password = rows[FieldId.TRUNK_PASSWORD]
        self._chosen: SavedTrunk | None = None
        self._has_kept_password = False
        self._panel: TrunkCheckPanel | None = None
        self.saved = SavedTrunkRow(trunks)
        self._meaning = theme.MutedLabel(self.tr("the line between your carrier and SigmaMind"))
        self.card = TrunkCard()
        self.card.change_requested.connect(self._on_change_requested)
        self.card.check_requested.connect(self.check_requested)
        self.carrier = CarrierRow(carriers)
        self.carrier.chosen.connect(self._on_carrier_chosen)
        self.check_button = QPushButton(self.tr("Check trunk"), autoDefault=True)
        self.check_button.setObjectName("checkTrunkButton")
        self.check_button.setToolTip(self.tr("Look the host up and ask it to answer. No call is placed."))
        self.check_button.clicked.connect(self.check_requested)
        self._host.add_button(self.check_button)
        self.keep = QCheckBox(self.tr("Keep this trunk, with its password in the keychain"))
        self.keep.setObjectName("keepTrunk")
        self.keep.toggled.connect(self._on_keep_toggled)
        self._build()
        trunks.changed.connect(self._on_trunks_changed)
        self._show(None)

    def arrange(self, *, is_wide: bool) -> None:
        """Put host, username and password beside each other, or the host above the others."""
        fields = (self._host, self._username, self._password)
        for row in fields:
            self._fields.removeWidget(row)
        if is_wide:
            for column, row in zip((0, 2, 3), fields, strict=True):
                self._fields.addWidget(row, 0, column, 1, 2 if row is self._host else 1)
        else:
            self._fields.addWidget(self._host, 0, 0, 1, 4)
            self._fields.addWidget(self._username, 1, 0, 1, 2)
            self._fields.addWidget(self._password, 1, 2, 1, 2)

    def set_spacing(self, spacing: int) -> None:
        """Between the rows of fields, and above the group."""
        self._fields.setVerticalSpacing(spacing)
        self._layout.setContentsMargins(0, spacing, 0, theme.SMALL)

    def add_check_panel(self, panel: TrunkCheckPanel) -> None:
        """Put the details of what the check finds under the trunk."""
        self._panel = panel
        panel.offer_again(self._chosen is None)
        self._layout.insertWidget(self._layout.indexOf(self.keep), panel)
        for one, other in pairwise((self._password.input, *panel.inputs, self.keep)):
            QWidget.setTabOrder(one, other)

    def show_check(self, in_field: Remark | None, in_card: Remark) -> None:
        """Show what is known of the host, where the host is shown."""
        self._host.set_remark(in_field)
        self.card.show_check(in_card)

    def follow(self, host: str) -> None:
        """Show what the fields mean: the carrier of a host (as it is judged), and the trunk that is kept.

        A trunk without its password is none that could be used: it is not shown as chosen.
        """
        self.carrier.show_carrier(self._carriers.carriers.of(host))
        meant = self._trunks.find(*self._meant()) if self._password.input.text() else None
        self.saved.show_trunk(meant)
        if self._chosen is not None:
            self._show(meant if meant is not None and meant.trunk_id == self._chosen.trunk_id else None)

    def fill(self, trunk: SavedTrunk) -> None:
        """Show a trunk in place of what is typed; its password follows."""
        self._host.input.replace_text(trunk.host)
        self._username.input.replace_text(trunk.username)
        self._password.input.clear()
        self._password.forgive()

    def fill_password(self, trunk: SavedTrunk, password: Secret) -> None:
        """Show a trunk with its password, unless the fields mean another one by now, or one is typed."""
        if trunk.is_of(*self._meant()) and not self._password.input.text():
            self._password.input.setText(password.reveal())
            self.choose(trunk, has_kept_password=True)

    def replace_password(self, trunk: SavedTrunk, password: Secret) -> None:
        """Show a trunk's new password where the fields mean that trunk with its old one."""
        if trunk.is_of(*self._meant()) and self._password.input.text():
            self._password.input.setText(password.reveal())

    def choose(self, trunk: SavedTrunk, *, has_kept_password: bool) -> None:
        """Show the trunk that the fields mean as one thing; not if they mean another one by now."""
        if not trunk.is_of(*self._meant()) or not self._password.input.text():
            return
        self._has_kept_password = has_kept_password
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self._show(trunk)
        if had_focus:
            self.card.change_button.setFocus()

    def show_fields(self) -> None:
        """Show the fields, also of a trunk that is kept."""
        self._show(None)

    def needs_password(self, trunk: SavedTrunk) -> bool:
        """Whether the fields mean a trunk, and its password alone is missing."""
        return trunk.is_of(*self._meant()) and not self._password.input.text()

    def _build(self) -> None:
        head = theme.line(theme.SMALL)
        head.addWidget(theme.heading(self.tr("SIP trunk"), 1.15))
        head.addStretch(1)
        head.addWidget(self._meaning)
        head.addWidget(self.saved)
        self._fields = QGridLayout()
        self._fields.setHorizontalSpacing(theme.MEDIUM)
        for column in range(4):
            self._fields.setColumnStretch(column, 1)
        self.arrange(is_wide=False)
        self._layout = theme.column(theme.TIGHT, self)
        self._layout.addLayout(head)
        self._layout.addWidget(self.card)
        self._layout.addWidget(self.carrier)
        self._layout.addLayout(self._fields)
        self._layout.addWidget(self.keep)

    def _show(self, trunk: SavedTrunk | None) -> None:
        """Show a trunk as a card, or the fields."""
        is_other = (trunk is None) is not (self._chosen is None)
        self._chosen = trunk
        if trunk is not None:
            carrier = self._carriers.carriers.of(trunk.host)
            self.card.show_trunk(trunk, carrier, has_kept_password=self._has_kept_password)
        offers = trunk is None and self.saved.has_trunks
        self.saved.setVisible(offers)
        self._meaning.setVisible(not offers)
        self.card.setVisible(trunk is not None)
        if self._panel is not None:
            self._panel.offer_again(trunk is None)
        for widget in (self.carrier, self._host, self._username, self._password, self.keep):
            widget.setVisible(trunk is None)
        if is_other:
            self.rearranged.emit()

    def _meant(self) -> tuple[str, str]:
        """The host as it would be sent, whatever stands round it, and the username."""
        return meant_host(self._host.input.text()), self._username.input.text().strip()

    def _on_trunks_changed(self) -> None:
        self._show(self._chosen)
        self.follow(self._host.finding.facts.get("host", "") if self._host.finding is not None else "")

    def _on_change_requested(self) -> None:
        self.show_fields()
        self._host.input.setFocus(Qt.FocusReason.OtherFocusReason)

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
