"""The right pane: the numbers, a search, and what to say when there is nothing to show."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QByteArray,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedLayout,
    QTableView,
    QWidget,
)

from sigmamind_desktop.domain.agents import Agents
from sigmamind_desktop.domain.numbers import NumberState, PhoneNumber
from sigmamind_desktop.ui import theme
from sigmamind_desktop.ui.news_delegate import NewsDelegate
from sigmamind_desktop.ui.number_cells import Column
from sigmamind_desktop.ui.numbers_model import ROW_ROLE, NumbersModel
from sigmamind_desktop.ui.refresh_line import RefreshLine
from sigmamind_desktop.ui.state_pill import StatePill

_WIDTHS = {
    Column.NUMBER: "● +44 20 7946 0958",
    Column.NAME: "A name of this size",
    Column.STATE: "No longer at SigmaMind",
    Column.INBOUND_AGENT: "awTw7UKhOsLG",
    Column.OUTBOUND_AGENT: "awTw7UKhOsLG",
    Column.TEST_NUMBER: "+44 20 7946 0958",
    Column.SIP_URI: "acme.pstn.twilio.com",
    Column.IMPORTED: "23/11/2026 21:16 PM",
}


class NumbersTable(QTableView):
    """A table that is operated by rows and copied as text.

    Signals:
        opened: carries the PhoneNumber whose details are wanted.
        check_requested: the person wants to know whether a number arrived; carries its E.164.
        agents_requested: an agent is wanted for several numbers; carries their PhoneNumbers.
    """

    opened = Signal(object)
    check_requested = Signal(str)
    agents_requested = Signal(object)

    def __init__(self, model: NumbersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = model
        self._noted: tuple[list[str], str, int] = ([], "", 0)
        self.setModel(model)
        # What is selected stays so when the rows are made anew.
        model.modelAboutToBeReset.connect(self._note_selection)
        model.modelReset.connect(self._restore_selection)
        self.setObjectName("numbersTable")
        self.setAccessibleName(self.tr("Your numbers"))
        self.setItemDelegate(NewsDelegate(self))
        self.setItemDelegateForColumn(Column.STATE, StatePill(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self.doubleClicked.connect(lambda _index: self.open_current())
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + theme.LARGE)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu_requested)

    def set_first_widths(self) -> None:
        """Widths that suit usual contents, in the system's font."""
        for column, sample in _WIDTHS.items():
            extra = 3 * theme.LARGE if column is Column.STATE else theme.LARGE
            header = self.horizontalHeader().sectionSizeFromContents(column).width()
            self.setColumnWidth(
                column, max(self.fontMetrics().horizontalAdvance(sample) + extra, header + theme.SMALL)
            )

    def selected_rows(self) -> list[PhoneNumber]:
        """The selected numbers, from top to bottom."""
        indexes = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [index.data(ROW_ROLE) for index in indexes]

    def open_current(self) -> None:
        """Ask for the details of the current row."""
        if self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().data(ROW_ROLE))

    def copy_rows(self) -> None:
        """Copy the selected rows as shown, with tabs between the cells."""
        columns = self._shown_columns()
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines = ["\t".join(self._numbers.index(row, column).data() for column in columns) for row in rows]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def copy_cell(self) -> None:
        """Copy the current cell; a number as E.164, the form that other programs take."""
        index = self.currentIndex()
        if index.isValid():
            row: PhoneNumber = index.data(ROW_ROLE)
            column = Column(index.column())
            QGuiApplication.clipboard().setText(row.number if column is Column.NUMBER else index.data())

    def fill_columns_menu(self, menu: QMenu) -> None:
        """A tick for each column; the number's own always stays."""
        menu.clear()
        header = self.horizontalHeader()
        for column in Column:
            action = menu.addAction(str(self.model().headerData(column, Qt.Orientation.Horizontal)))
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(column))
            action.setEnabled(column is not Column.NUMBER)
            action.toggled.connect(lambda shown, column=column: header.setSectionHidden(column, not shown))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the details, Copy copies the rows."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        else:
            super().keyPressEvent(event)

    def _shown_columns(self) -> list[Column]:
        header = self.horizontalHeader()
        order = [Column(header.logicalIndex(place)) for place in range(header.count())]
        return [column for column in order if not header.isSectionHidden(column)]

    def _note_selection(self) -> None:
        current = self.currentIndex()
        self._noted = (
            [row.number for row in self.selected_rows()],
            current.data(ROW_ROLE).number if current.isValid() else "",
            current.column(),
        )

    def _restore_selection(self) -> None:
        numbers, current, column = self._noted
        if (place := self._numbers.place_of(current)) is not None:
            self.selectionModel().setCurrentIndex(
                self._numbers.index(place, column), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        selection = QItemSelection()
        for number in numbers:
            if (place := self._numbers.place_of(number)) is not None:
                selection.select(self._numbers.index(place, 0), self._numbers.index(place, 0))
        self.selectionModel().select(
            selection,
            QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
        )

    def _on_menu_requested(self, at: QPoint) -> None:
        # The menu key may ask at a place beside the rows: it means the current one.
        if self.currentIndex().isValid():
            self.make_menu().popup(self.viewport().mapToGlobal(at))

    def make_menu(self) -> QMenu:
        """What can be done with the current row, and with those that are selected."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row: PhoneNumber = self.currentIndex().data(ROW_ROLE)
        if row.state is NumberState.NOT_CONFIRMED:
            menu.addAction(self.tr("Check now"), lambda: self.check_requested.emit(row.number))
            menu.addSeparator()
        selected = self.selected_rows()
        if len(selected) > 1:
            text = self.tr("Set an agent for {n} numbers…").format(n=len(selected))
            menu.addAction(text, lambda: self.agents_requested.emit(selected))
            menu.addSeparator()
        entries: Sequence[tuple[str, Callable[[], None]]] = (
            (self.tr("Open details"), self.open_current),
            (self.tr("Copy this cell"), self.copy_cell),
            (self.tr("Copy rows"), self.copy_rows),
        )
        for text, slot in entries:
            menu.addAction(text, slot)
        return menu

    def _on_header_menu_requested(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_columns_menu(menu)
        menu.popup(self.horizontalHeader().mapToGlobal(at))


class NumbersView(QWidget):
    """The table with its heading, search and words for when it is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = NumbersModel(self)
        self.table = NumbersTable(self.model)
        self.table.set_first_widths()
        self.table.sortByColumn(Column.IMPORTED, Qt.SortOrder.DescendingOrder)
        self._is_loaded = False
        self._is_unavailable = False
        self.search = QLineEdit(placeholderText=self.tr("Search"))
        self.search.setObjectName("search")
        self.search.setAccessibleName(self.tr("Search your numbers"))
        self.search.setMaximumWidth(280)
        self.search.textChanged.connect(self._on_search_changed)
        clear = QAction(self.search, shortcut=QKeySequence(Qt.Key.Key_Escape))
        clear.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        clear.triggered.connect(self.search.clear)
        self.search.addAction(clear)
        head = theme.line(theme.SMALL)
        head.addWidget(theme.heading(self.tr("Your numbers"), 1.5))
        head.addStretch(1)
        head.addWidget(self.search, stretch=1)
        self.refresh_line = RefreshLine()
        self._pages = QStackedLayout()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._build_empty())
        layout = theme.column(theme.MEDIUM, self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        layout.addLayout(head)
        layout.addWidget(self.refresh_line)
        layout.addLayout(self._pages, stretch=1)
        self.model.rows_changed.connect(self._show_page)
        self._show_page()

    def set_rows(self, rows: Sequence[PhoneNumber]) -> None:
        """Show these numbers and no others."""
        self._is_loaded = True
        self._is_unavailable = False
        self.search.setClearButtonEnabled(True)  # its icon takes its time, and the first paint has no rows
        self.model.set_rows(rows)
        self._show_page()

    def set_agents(self, agents: Agents) -> None:
        """Show agents by their names."""
        self.model.set_agents(agents)

    def show_unavailable(self) -> None:
        """Say that the numbers can't be read, where none is shown; why is said elsewhere."""
        self._is_unavailable = True
        self._show_page()

    def save_state(self) -> QByteArray:
        """Columns: widths, order, which are shown, and the sorting."""
        return self.table.horizontalHeader().saveState()

    def restore_state(self, state: QByteArray) -> None:
        """As `save_state` gave it; one of another version is passed over."""
        self.table.horizontalHeader().restoreState(state)

    def _build_empty(self) -> QWidget:
        empty = QFrame()
        empty.setFrameShape(QFrame.Shape.StyledPanel)
        empty.setAutoFillBackground(True)
        empty.setBackgroundRole(QPalette.ColorRole.Base)
        self._empty_title = theme.heading("", 1.2)
        self._empty_text = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._empty_text.setMinimumWidth(1)  # a long word that is searched must not widen the pane
        self._empty_button = QPushButton(self.tr("Clear the search"))
        self._empty_button.clicked.connect(self.search.clear)
        layout = theme.column(theme.SMALL, empty, margin=theme.LARGE)
        layout.addStretch(2)
        for label in (self._empty_title, self._empty_text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addWidget(self._empty_button, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)
        return empty

    def _on_search_changed(self, text: str) -> None:
        self.model.set_search(text)

    def _show_page(self) -> None:
        is_empty = self.model.rowCount() == 0
        is_filtered = is_empty and self.model.holds_rows
        self._empty_button.setVisible(is_filtered)
        if is_filtered:
            title = self.tr("No number matches")
            text = self.tr("Nothing in your list holds “{text}”.").format(text=self.search.text().strip())
        elif self._is_unavailable:
            title = self.tr("Your numbers can't be shown")
            text = self.tr("The list on this computer can't be read. Your numbers at SigmaMind are safe.")
        elif self._is_loaded:
            title = self.tr("No numbers yet")
            text = self.tr(
                "Fill in the form with a number that you own at a carrier, and press Import number."
            )
        else:
            title, text = self.tr("Your numbers are being read"), ""
        self._empty_title.setText(title)
        self._empty_text.setText(text)
        self._pages.setCurrentIndex(1 if is_empty else 0)
