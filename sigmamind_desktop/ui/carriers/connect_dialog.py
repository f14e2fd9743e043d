"""Connecting a carrier: which key to make there, and the key itself."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPalette
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QLabel, QPushButton, QWidget

from sigmamind_desktop.app.access.credentials import KeyPlace
from sigmamind_desktop.app.carriers.connections import CarrierConnection
from sigmamind_desktop.domain.carriers.kept import PARTS, make_login, parts_of
from sigmamind_desktop.domain.carriers.login import CHANGEABLE, CarrierLogin, CarrierName
from sigmamind_desktop.domain.trunks.carriers import Carrier
from sigmamind_desktop.ui.carriers.key_part_row import KeyPartRow
from sigmamind_desktop.ui.failures.messages import Words, keychain_trouble
from sigmamind_desktop.ui.failures.steps import Step, step_text
from sigmamind_desktop.ui.kit import page, theme
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import sentences

_WIDTH: Final = 520


class _Stage(Enum):
    """How far the key has come."""

    TYPED = auto()
    ASKING = auto()
    """The carrier is asked about it; nothing is kept yet."""
    DOUBTED = auto()
    """The carrier takes it, but not for everything; nothing is kept yet."""
    KEEPING = auto()
    KEPT = auto()


class ConnectDialog(QDialog):
    """Takes a key. Open it with `open()`; closing it before the key is kept keeps nothing.

    Attributes:
        rows: the parts of the key.

    Signals:
        verify_requested: carries the CarrierLogin to ask the carrier about.
        keep_requested: carries the CarrierLogin that is wanted though it may not read everything.
        sign_in_requested: the person wants to log in at the network's proxy.
    """

    verify_requested = Signal(object)
    keep_requested = Signal(object)
    sign_in_requested = Signal()

    def __init__(
        self,
        carrier: CarrierName,
        guide: Carrier | None,
        parent: QWidget | None = None,
        *,
        example: CarrierLogin | None = None,
    ) -> None:
        """Build it.

        Args:
            carrier: to be connected.
            guide: what is known of it; None if that could not be read.
            parent: the window to show it over.
            example: a key that can be tried; None but for the demo.
        """
        super().__init__(parent)
        self._carrier = carrier
        self._stage = _Stage.TYPED
        self._login: CarrierLogin | None = None
        self.setObjectName("connectDialog")
        title = self.tr("Connect {carrier}").format(carrier=carrier)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.rows = [KeyPartRow(part) for part in PARTS[carrier]]
        for row in self.rows:
            row.edited.connect(self._on_edited)
        self.notice = Notice()
        content = QWidget()
        words = theme.column(theme.MEDIUM, content, margin=0)
        words.addWidget(theme.heading(title, 1.4))
        for text in self._intro():
            words.addWidget(_text(text))
        if guide is not None and guide.key_steps:
            words.addWidget(self._steps(guide))
        fields = theme.column(theme.TIGHT)
        for row in self.rows:
            fields.addWidget(row)
        words.addLayout(fields)
        words.addStretch(1)
        self.cancel_button = QPushButton()
        self.cancel_button.setObjectName("cancelConnectButton")
        self.cancel_button.clicked.connect(self.reject)
        self.connect_button = QPushButton()
        self.connect_button.setObjectName("connectButton")
        self.connect_button.clicked.connect(self._on_connect)
        buttons = theme.line(theme.SMALL)
        if example is not None:  # here it is in sight on the smallest screen
            fill = QPushButton(self.tr("Fill in the demo's key"))
            fill.setObjectName("exampleKeyButton")
            fill.clicked.connect(lambda: self._fill(example))
            buttons.addWidget(fill)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.connect_button)
        layout = theme.column(theme.MEDIUM, self, margin=theme.LARGE)
        self._page = page.scrolling(content, title)
        layout.addWidget(self._page, stretch=1)
        layout.addWidget(self.notice)
        layout.addLayout(buttons)
        self.connect_button.setDefault(True)  # a dialog knows its default only once that is within it
        self._go_to(_Stage.TYPED)
        page.fit_height(self, self._page)
        self.rows[0].input.setFocus()

    def render_failure(self, words: Words) -> None:
        """Say why the carrier did not take the key, or could not be asked; nothing is kept."""
        self._go_to(_Stage.TYPED)
        if words.step is Step.ENTER_ANOTHER_KEY:
            for row in self.rows:
                row.render_refused()
        nothing_kept = self.tr("Nothing is kept.")
        actions: dict[str, Callable[[], object]] = {}
        if words.step is Step.SIGN_IN:
            actions = {step_text(Step.SIGN_IN): self.sign_in_requested.emit}
        elif words.step is Step.TRY_AGAIN:
            actions = {step_text(Step.TRY_AGAIN): self._on_connect}
        self.notice.show_message(Tone.BAD, words.title, sentences(words.text, nothing_kept), actions)
        page.fit_height(self, self._page)
        if words.step is Step.ENTER_ANOTHER_KEY:
            self._go_to_row(self.rows[-1])
            self.rows[-1].input.selectAll()

    def render_lacking(self, words: Words) -> None:
        """Say what the key may not read, and ask whether it is wanted all the same."""
        self._go_to(_Stage.DOUBTED)
        self.notice.show_message(Tone.CAUTION, words.title, words.text)
        page.fit_height(self, self._page)

    def render_keeping(self) -> None:
        """Say that the key goes to the keychain."""
        self._go_to(_Stage.KEEPING)

    def render_kept(self, connection: CarrierConnection) -> None:
        """Close, or say that the key is kept for this session only."""
        self._go_to(_Stage.KEPT)
        for row in self.rows:
            row.input.clear()
        if connection.place is KeyPlace.KEYCHAIN or connection.trouble is None:
            self.accept()
            return
        asks_again = self.tr("At the next start, connect {carrier} again.").format(carrier=self._carrier)
        self.notice.show_message(
            Tone.CAUTION,
            self.tr("The key is kept for this session only"),
            sentences(keychain_trouble(connection.trouble), asks_again),
        )
        page.fit_height(self, self._page)
        self.connect_button.setFocus()

    def _intro(self) -> tuple[str, str]:
        carrier = self._carrier
        reads = self.tr(
            "The program only reads at {carrier}. The key itself could do more: make one for this program,"
            " which you can delete there."
        )
        if carrier in CHANGEABLE:
            reads = self.tr(
                "The program only reads at {carrier} until you ask for a change. The key itself could do"
                " more: make one for this program, which you can delete there."
            )
        return (
            self.tr(
                "Choose numbers from {carrier} instead of typing them, and learn what stands in a call's way"
                " there. It is optional."
            ).format(carrier=carrier),
            reads.format(carrier=carrier),
        )

    def _steps(self, guide: Carrier) -> QFrame:
        """Where the key is made, step by step, and the way there."""
        panel = QFrame()
        panel.setFrameShape(QFrame.Shape.StyledPanel)
        panel.setAutoFillBackground(True)
        panel.setBackgroundRole(QPalette.ColorRole.Base)
        grid = QGridLayout(panel)
        grid.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        grid.setHorizontalSpacing(theme.SMALL)
        grid.setVerticalSpacing(theme.TIGHT)
        grid.setColumnStretch(1, 1)
        for place, step in enumerate(guide.key_steps):
            grid.addWidget(QLabel(f"{place + 1}."), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_text(step), place, 1)
        if guide.key_page.startswith("https://"):
            name = self.tr("Open {carrier}'s page for keys").format(carrier=self._carrier)
            open_page = QPushButton(name)
            open_page.setObjectName("keyPageButton")
            open_page.setToolTip(theme.plain_tooltip(guide.key_page))
            open_page.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(guide.key_page)))
            grid.setRowMinimumHeight(len(guide.key_steps), theme.SMALL)
            grid.addWidget(open_page, len(guide.key_steps) + 1, 1, Qt.AlignmentFlag.AlignLeft)
        return panel

    def _fill(self, login: CarrierLogin) -> None:
        texts = parts_of(login)
        for row in self.rows:
            row.input.replace_text(texts[row.part])
        self.connect_button.setFocus()

    def _on_connect(self) -> None:
        if self._stage is _Stage.KEPT:
            self.accept()
        elif self._stage is _Stage.DOUBTED and self._login is not None:
            self.keep_requested.emit(self._login)
        elif self._stage is _Stage.TYPED:
            self._submit()

    def _submit(self) -> None:
        for row in self.rows:
            row.settle()
        wrong = [row for row in self.rows if not row.finding.outcome.may_be_sent]
        if wrong:
            self._go_to_row(wrong[0])
            return
        self._login = make_login(self._carrier, {row.part: row.finding.value for row in self.rows})
        for row in self.rows:
            row.hide_text()
        self.notice.hide()
        self._go_to(_Stage.ASKING)
        self.verify_requested.emit(self._login)

    def _go_to_row(self, row: KeyPartRow) -> None:
        row.input.setFocus(Qt.FocusReason.OtherFocusReason)
        # Once the layout is done: what is said below the input is to be in sight, too.
        QTimer.singleShot(0, self, lambda: self._page.ensureWidgetVisible(row))

    def _on_edited(self) -> None:
        """What was said is of another key."""
        if self._stage in (_Stage.TYPED, _Stage.DOUBTED):
            self.notice.hide()
            self._go_to(_Stage.TYPED)

    def _go_to(self, stage: _Stage) -> None:
        self._stage = stage
        is_busy = stage in (_Stage.ASKING, _Stage.KEEPING)
        for row in self.rows:
            # Not disabled: the focus would go on to a button, and a second Enter press that.
            row.input.setReadOnly(is_busy or stage is _Stage.KEPT)
        self.connect_button.setEnabled(not is_busy)
        self.connect_button.setText(
            {
                _Stage.TYPED: self.tr("Connect"),
                _Stage.ASKING: self.tr("Asking {carrier}…").format(carrier=self._carrier),
                _Stage.DOUBTED: self.tr("Connect all the same"),
                _Stage.KEEPING: self.tr("Asking the keychain…"),
                _Stage.KEPT: self.tr("Go on"),
            }[stage]
        )
        self.cancel_button.setText(self.tr("Cancel"))
        self.cancel_button.setVisible(stage is not _Stage.KEPT)


def _text(text: str) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
