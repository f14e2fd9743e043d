"""A carrier's numbers, to choose one for the form or several for a table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTreeWidgetItem,
    QWidget,
)

from sigmamind_desktop.app.carriers.picking import CarrierChoices
from sigmamind_desktop.domain.carriers.choices import NumberChoice
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.draft import Draft
from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.ui.carriers.pick_messages import (
    PickCounts,
    attachment_text,
    fills_text,
    refused_text,
    remark_text,
    replaces_text,
)
from sigmamind_desktop.ui.failures.messages import Words
from sigmamind_desktop.ui.failures.steps import step_text
from sigmamind_desktop.ui.inputs.said_line import SaidLine
from sigmamind_desktop.ui.kit import sizes, theme
from sigmamind_desktop.ui.kit.cells import fit_columns
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import isolated, sentences
from sigmamind_desktop.ui.numbers.ticking import TickBar, TickTree

_WIDTH: Final = 720
_HEIGHT: Final = 460
_REMARK: Final = 3
"""The remark's column."""


class PickDialog(QDialog):
    """Lists the numbers. Open it with `open()`.

    Attributes:
        tree: the numbers.
        bar: searches them.

    Signals:
        picked: carries the NumberChoices that are wanted, in the carrier's order; at least one.
        step_requested: carries the Step that the person takes about a failure.
    """

    picked = Signal(object)
    step_requested = Signal(object)

    def __init__(self, carrier: CarrierName, draft: Draft | None, parent: QWidget | None = None) -> None:
        """Build it, without numbers.

        Args:
            carrier: whose numbers.
            draft: the form that one number is for; None if several are wanted.
            parent: the window to show it over.
        """
        super().__init__(parent)
        self._carrier = carrier
        self._draft = draft
        self._choices: list[NumberChoice] = []
        self.setObjectName("pickDialog")
        title = (
            self.tr("Choose numbers from {carrier}")
            if draft is None
            else self.tr("Choose a number from {carrier}")
        )
        self.setWindowTitle(title.format(carrier=carrier))
        self.tree = TickTree()
        self.tree.setObjectName("carrierNumbers")
        self.tree.setAccessibleName(self.tr("Numbers at {carrier}").format(carrier=carrier))
        self.tree.setHeaderLabels(
            [self.tr("Number"), self.tr("Name"), self.tr("Calls go to"), self.tr("Remark")]
        )
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.bar = TickBar(self.tree)
        self._waiting = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._waiting.setTextFormat(Qt.TextFormat.PlainText)
        self._place = QStackedWidget()
        self._place.addWidget(self._waiting)
        self._place.addWidget(self.tree)
        self.notice = Notice()
        self._fills, self._replaces = SaidLine(), SaidLine()
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.pick_button = QPushButton(self.tr("Use this number"))
        self.pick_button.setObjectName("pickButton")
        self.pick_button.clicked.connect(self._pick)
        buttons = theme.line(theme.SMALL)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.pick_button)
        layout = theme.column(theme.SMALL, self, margin=theme.LARGE)
        layout.addWidget(self.bar)
        layout.addWidget(self.notice)
        layout.addWidget(self._place, stretch=1)
        layout.addWidget(self._fills)
        layout.addWidget(self._replaces)
        layout.addLayout(buttons)
        self.pick_button.setDefault(True)  # a dialog knows its default only once that is within it
        self._set_up_choice()
        self.render_reading()
        sizes.open_as_large(self, _WIDTH, _HEIGHT)

    def render_reading(self) -> None:
        """Say that the carrier is asked."""
        self.notice.hide()
        self._show_none(self.tr("Asking {carrier} for its numbers…").format(carrier=self._carrier))

    def render_failure(self, words: Words) -> None:
        """Say why there are no numbers."""
        self._show_none("")
        step = words.step
        actions = {step_text(step): lambda: self.step_requested.emit(step)} if step is not None else {}
        self.notice.show_message(Tone.BAD, words.title, words.text, actions)
        self.notice.focus_first_button()

    def render_choices(self, choices: CarrierChoices, is_held: Callable[[str], bool]) -> None:
        """Show the numbers.

        Args:
            choices: what there is to choose from.
            is_held: whether SigmaMind has a number (E.164) already.
        """
        self._choices = list(choices.numbers)
        if not self._choices:
            self._show_none(
                self.tr("There are no numbers in this account at {carrier}.").format(carrier=self._carrier)
            )
            return
        items = [self._item(choice, is_held=is_held(choice.number.number)) for choice in self._choices]
        self.tree.clear()
        self.tree.addTopLevelItems(items)
        fit_columns(self.tree)
        if refused := refused_text(choices.refused):
            self.notice.show_message(Tone.CAUTION, refused)
        self._place.setCurrentWidget(self.tree)
        self.bar.setEnabled(True)
        self.bar.show_count()
        free = [item for item in items if item.flags() & Qt.ItemFlag.ItemIsEnabled]
        if free:
            self.tree.setCurrentItem(next((item for item in free if not item.text(_REMARK)), free[0]))
        self._render_choice()
        self.bar.filter.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the search, the arrows go to the list."""
        if event.key() == Qt.Key.Key_Down and self.bar.filter.hasFocus():
            self.tree.setFocus()
        else:
            super().keyPressEvent(event)

    def _set_up_choice(self) -> None:
        """One number or several."""
        is_single = self._draft is not None
        for widget in (self.bar.all_button, self.bar.none_button, self.bar.count):
            widget.setVisible(not is_single)
        for line in (self._fills, self._replaces):
            line.setVisible(is_single)
        self.tree.ticks_changed.connect(self._render_choice)
        self.tree.currentItemChanged.connect(lambda *_: self._render_choice())
        if is_single:
            self.tree.setSelectionMode(TickTree.SelectionMode.SingleSelection)
            self.tree.itemDoubleClicked.connect(lambda *_: self._pick())
            self.bar.filter.textChanged.connect(self._go_to_first_found)

    def _show_none(self, text: str) -> None:
        self._choices = []
        self.tree.clear()
        self._waiting.setText(text)
        self._waiting.setAccessibleName(text)
        self._place.setCurrentWidget(self._waiting)
        self.bar.setEnabled(False)
        self._render_choice()

    def _item(self, choice: NumberChoice, *, is_held: bool) -> QTreeWidgetItem:
        number = choice.number
        remark = remark_text(choice, is_held=is_held)
        goes_to = attachment_text(number.attachment, self._carrier)
        item = QTreeWidgetItem([isolated(pretty(number.number)), choice.name, goes_to, remark])
        item.setData(0, Qt.ItemDataRole.UserRole, number.number)
        for column in (1, 2):
            item.setToolTip(column, theme.plain_tooltip(item.text(column)))
        if not choice.may_be_chosen:
            item.setFlags(item.flags() & ~(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable))
        elif self._draft is None and not is_held:
            item.setCheckState(0, Qt.CheckState.Unchecked)
        if remark:
            for column in range(self.tree.columnCount()):
                item.setForeground(column, theme.muted(self.palette()))
        return item

    @property
    def _wanted(self) -> list[NumberChoice]:
        """What a press of the button means now."""
        if self._draft is None:
            wanted = [item for item in self.tree.items() if item.checkState(0) is Qt.CheckState.Checked]
        else:
            current = self.tree.currentItem()
            wanted = [current] if current is not None and not current.isHidden() else []
        chosen = [self._choices[self.tree.indexOfTopLevelItem(item)] for item in wanted]
        return [choice for choice in chosen if choice.may_be_chosen]

    def _render_choice(self) -> None:
        """Say what a press of the button would do."""
        wanted = self._wanted if self._choices else []
        self.pick_button.setEnabled(bool(wanted))
        if self._draft is None:
            self.pick_button.setText(PickCounts().table(len(wanted)))
            return
        fills, replaces = "", ""
        if wanted:
            fills = fills_text(wanted[0], self._draft, self._carrier)
            replaces = replaces_text(wanted[0].replaces(self._draft))
        self._fills.say(fills, Tone.NEUTRAL, is_news=False)
        self._replaces.say(replaces, Tone.CAUTION if replaces else Tone.NEUTRAL, is_news=bool(replaces))
        self.pick_button.setAccessibleDescription(sentences(fills, replaces))

    def _go_to_first_found(self) -> None:
        current = self.tree.currentItem()
        if current is None or current.isHidden():
            found = (item for item in self.tree.items() if not item.isHidden())
            enabled = (item for item in found if item.flags() & Qt.ItemFlag.ItemIsEnabled)
            if (first := next(enabled, None)) is not None:
                self.tree.setCurrentItem(first)
        self._render_choice()

    def _pick(self) -> None:
        if wanted := self._wanted:
            self.picked.emit(tuple(wanted))
            self.accept()
