"""The right pane: the numbers, a search, and what to say when there is nothing to show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QWidget,
)

from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.app.numbers.refreshing import RefreshPhase, RefreshStatus
from sigmamind_desktop.domain.inbound.ringing import is_left_to_do
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.ui.kit import sizes, theme
from sigmamind_desktop.ui.kit.announce import name_choice
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.numbers.cells import Column
from sigmamind_desktop.ui.numbers.messages import state_name
from sigmamind_desktop.ui.numbers.model import NumbersModel
from sigmamind_desktop.ui.numbers.refresh_line import RefreshLine
from sigmamind_desktop.ui.numbers.table import NumbersTable

_LEFT: Final = "left"
"""Beside the states, the numbers with something left to do."""


class NumbersView(QWidget):
    """The table with its heading, search and words for when it is empty.

    Attributes:
        notice: what came of something that was done with the list; below it, so that no row moves.
    """

    def __init__(self, agents: AgentBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = NumbersModel(self)
        self.table = NumbersTable(self.model)
        self.table.set_first_arrangement()
        self.table.sortByColumn(Column.IMPORTED, Qt.SortOrder.DescendingOrder)
        self.table.menu_requested.connect(self._on_menu_requested)
        self.table.agent_menu_requested.connect(self._on_agent_menu_requested)
        self._is_loaded = False
        self._is_unavailable = False
        self._refresh = RefreshStatus(RefreshPhase.IDLE)
        self.search = QLineEdit(placeholderText=self.tr("Search"))
        self.search.setObjectName("search")
        self.search.setAccessibleName(self.tr("Search your numbers"))
        self.search.setMaximumWidth(280)
        sizes.show_hint(self.search)
        self.search.textChanged.connect(self._on_search_changed)
        clear = QAction(self.search, shortcut=QKeySequence(Qt.Key.Key_Escape))
        clear.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        clear.triggered.connect(self.search.clear)
        self.search.addAction(clear)
        self.state = QComboBox()
        self.state.setObjectName("stateFilter")
        self.state.addItem(self.tr("All states"), None)
        self.state.addItem(self.tr("Something left to do"), _LEFT)
        self.state.insertSeparator(self.state.count())
        for state in NumberState:
            self.state.addItem(state_name(state), state.value)
        self.state.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.state.currentIndexChanged.connect(self._on_state_changed)
        head = theme.line(theme.SMALL)
        head.addWidget(theme.heading(self.tr("Your numbers"), 1.5))
        head.addStretch(1)
        head.addWidget(self.state)
        head.addWidget(self.search, stretch=2)
        self.refresh_line = RefreshLine()
        self.notice = Notice()
        self._pages = QStackedLayout()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._build_empty())
        layout = theme.column(theme.MEDIUM, self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        layout.addLayout(head)
        name_choice(self.state, self.tr("Show numbers by their state"))
        layout.addWidget(self.refresh_line)
        layout.addLayout(self._pages, stretch=1)
        layout.addWidget(self.notice)
        agents.changed.connect(self.model.set_agents)
        self.model.rows_changed.connect(self._show_page)
        self._show_page()

    def set_rows(self, rows: Sequence[PhoneNumber]) -> None:
        """Show these numbers and no others."""
        self._is_loaded = True
        self._is_unavailable = False
        self.search.setClearButtonEnabled(True)  # its icon takes its time, and the first paint has no rows
        if (clear := self.search.findChild(QAction, "_q_qlineeditclearaction")) is not None:
            clear.setText(self.tr("Clear the search"))  # Qt leaves it without a name
        self.model.set_rows(rows)
        self._show_page()

    def render_refresh(self, status: RefreshStatus) -> None:
        """Say how fresh the list is: one that is being read is not empty."""
        self._refresh = status
        self.refresh_line.render_status(status)
        self._show_page()

    @property
    def is_known_to_be_empty(self) -> bool:
        """Whether there is no number, as far as is known: a list that is being read may have some."""
        is_known = self._refresh.phase is not RefreshPhase.REFRESHING and not self._is_unread
        return self._is_loaded and is_known and not self.model.total

    @property
    def _is_unread(self) -> bool:
        """Whether the account's list was asked for, and never read."""
        return self._refresh.phase is RefreshPhase.FAILED and self._refresh.at is None

    def show_all(self) -> None:
        """Search for nothing, in any state."""
        self.search.clear()
        self.state.setCurrentIndex(0)

    def show_unavailable(self) -> None:
        """Say that the numbers can't be read, where none is shown; why is said elsewhere."""
        self._is_unavailable = True
        self._show_page()

    def save_state(self) -> QByteArray:
        """Columns: widths, order, which are shown, and the sorting."""
        return self.table.horizontalHeader().saveState()

    def restore_state(self, state: QByteArray) -> None:
        """As `save_state` gave it; one of another version is passed over."""
        self.table.restore_arrangement(state)

    def _build_empty(self) -> QWidget:
        empty = QFrame()
        empty.setFrameShape(QFrame.Shape.StyledPanel)
        empty.setAutoFillBackground(True)
        empty.setBackgroundRole(QPalette.ColorRole.Base)
        self._empty_title = theme.heading("", 1.2)
        self._empty_text = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._empty_text.setMinimumWidth(1)  # a long word that is searched must not widen the pane
        self._empty_button = QPushButton(self.tr("Show all numbers"), autoDefault=True)
        self._empty_button.clicked.connect(self.show_all)
        layout = theme.column(theme.SMALL, empty, margin=theme.LARGE)
        layout.addStretch(2)
        for label in (self._empty_title, self._empty_text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addWidget(self._empty_button, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)
        return empty

    def _on_menu_requested(self, at: QPoint) -> None:
        from sigmamind_desktop.ui.numbers.row_menu import row_menu  # the first paint does not need it

        row_menu(self.table).popup(at)

    def _on_agent_menu_requested(self, column: Column, at: QPoint) -> None:
        from sigmamind_desktop.ui.numbers.row_menu import agents_menu

        agents_menu(self.table, column).popup(at)

    def _on_state_changed(self) -> None:
        match self.state.currentData():
            case None:
                self.model.set_filter(None)
            case chosen if chosen == _LEFT:
                self.model.set_filter(is_left_to_do)
            case chosen:
                self.model.set_filter(lambda row: row.state.value == chosen)

    def _on_search_changed(self, text: str) -> None:
        self.model.set_search(text)

    def _filter_text(self) -> str:
        searched, state = self.model.search.text, self.state.currentText()
        if self.state.currentIndex() == 0:
            return self.tr("Nothing in your list holds “{text}”.").format(text=searched)
        if self.state.currentData() == _LEFT:
            if not searched:
                return self.tr("Nothing is left to do for any number of your list.")
            return self.tr("No number with something left to do holds “{text}”.").format(text=searched)
        if not searched:
            return self.tr("No number of your list has the state “{state}”.").format(state=state)
        return self.tr("No number with the state “{state}” holds “{text}”.").format(
            state=state, text=searched
        )

    def _show_page(self) -> None:
        is_empty = self.model.rowCount() == 0
        is_filtered = is_empty and bool(self.model.total)
        self._empty_button.setVisible(is_filtered)
        if is_filtered:
            title = self.tr("No number matches")
            text = self._filter_text()
        elif self._is_unavailable:
            title = self.tr("Your numbers can't be shown")
            text = self.tr("The list on this computer can't be read. Your numbers at SigmaMind are safe.")
        elif not self._is_loaded:
            title, text = self.tr("Your numbers are being read"), ""
        elif self._refresh.phase is RefreshPhase.REFRESHING:
            title, text = self.tr("Reading your account…"), ""
        elif self._is_unread:
            title = self.tr("Your account could not be read")
            text = self.tr("The numbers that it has are shown here once SigmaMind answers.")
        else:
            title = self.tr("No numbers yet")
            text = self.tr(
                "Fill in the form with a number that you own at a carrier, and press Import number."
            )
        self._empty_title.setText(title)
        self._empty_text.setText(text)
        self._pages.setCurrentIndex(1 if is_empty else 0)
