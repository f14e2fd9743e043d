"""A trunk as one thing: where it leads, who logs in, where its password is, and when it last answered."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from sigmamind_desktop.domain.trunks.carriers import Carrier
from sigmamind_desktop.domain.trunks.saved import SavedTrunk
from sigmamind_desktop.ui.inputs.remark import Remark
from sigmamind_desktop.ui.inputs.said_line import Room, SaidLine
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import isolated

_BETWEEN: Final = " · "


class TrunkCard(QFrame):
    """Stands in the form for the fields of a trunk that is kept.

    Attributes:
        change_button: shows the fields.
        check_button: has the host checked.
    """

    change_requested = Signal()
    check_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trunkCard")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._remark = Remark("", Tone.NEUTRAL)
        self._name = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._name.setFont(theme.scaled_font(self.font(), 1.0, bold=True))
        self._about = theme.MutedLabel()
        self._about.setWordWrap(True)
        for label in (self._name, self._about):  # what is long is broken, and makes nothing wider
            label.setMinimumSize(1, label.fontMetrics().height())
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._check = SaidLine(offer_rank=1.0)
        self._check.pressed.connect(self._on_pressed)
        self.change_button = QPushButton(self.tr("Change"), autoDefault=True)
        self.change_button.setObjectName("changeTrunkButton")
        self.change_button.setAccessibleDescription(self.tr("Shows the trunk's fields"))
        self.change_button.clicked.connect(self.change_requested)
        self.check_button = QPushButton(self.tr("Check again"), autoDefault=True)
        self.check_button.setObjectName("checkCardButton")
        self.check_button.clicked.connect(self.check_requested)
        top = theme.line(theme.SMALL)
        top.addWidget(self._name, stretch=1)
        top.addWidget(self.change_button)
        foot = theme.line(theme.SMALL)
        foot.addWidget(self._check, stretch=1, alignment=Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.check_button)
        layout = theme.column(theme.TIGHT, self)
        layout.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.SMALL, theme.SMALL)
        layout.addLayout(top)
        layout.addWidget(self._about)
        layout.addLayout(foot)

    def show_trunk(self, trunk: SavedTrunk, carrier: Carrier | None, *, has_kept_password: bool) -> None:
        """Show a trunk.

        Args:
            trunk: it.
            carrier: whose host it is, if that is known.
            has_kept_password: whether its password is in the keychain, and not in this window alone.
        """
        self._name.setText(trunk.name)
        said = [
            isolated(trunk.host) if trunk.host != trunk.name else "",
            carrier.name if carrier is not None else "",
            self.tr("username {name}").format(name=isolated(trunk.username)),
            self.tr("password in the keychain")
            if has_kept_password
            else self.tr("password in this window only"),
        ]
        self._about.setText(_BETWEEN.join(filter(None, said)))
        self.setAccessibleName(self.tr("SIP trunk {name}").format(name=trunk.name))
        self.setAccessibleDescription(self._about.text())

    def show_check(self, remark: Remark) -> None:
        """Show what is known of its host."""
        self._remark = remark
        self._check.offer(remark.offer)
        self._check.say(remark.text, remark.tone, is_news=True)
        self._check.give_room(Room.SAID)

    def _on_pressed(self) -> None:
        self._remark.accept()
