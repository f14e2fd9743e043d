"""The numbers as a table that is operated by rows: opened, copied, and set up by its menu."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from sigmamind_desktop.domain.editing.judging import needs_set_up
from sigmamind_desktop.domain.inbound.ringing import Ringing
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import mask_living
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.numbers.cells import FIRST_ORDER, Column, tested_text
from sigmamind_desktop.ui.numbers.messages import ringing_name
from sigmamind_desktop.ui.numbers.model import ROW_ROLE, NumbersModel
from sigmamind_desktop.ui.numbers.news_delegate import NewsDelegate
from sigmamind_desktop.ui.numbers.ringing_cell import ICON, RingingCell
from sigmamind_desktop.ui.numbers.state_pill import StatePill, widest_pill

_WIDTHS = {
    Column.NUMBER: "● +44 20 7946 0958",
    Column.NAME: "A name of this size",
    Column.INBOUND_AGENT: "awTw7UKhOsLG",
    Column.OUTBOUND_AGENT: "awTw7UKhOsLG",
    Column.TEST_NUMBER: "+44 20 7946 0958",
    Column.SIP_URI: "acme.pstn.twilio.com",
    Column.IMPORTED: "23/11/2026 21:16 PM",
}


class NumbersTable(QTableView):
    """A table that is operated by rows.

    Signals:
        opened: carries the PhoneNumber whose details are wanted.
        check_requested: the person wants to know whether a number arrived; carries its E.164.
        steps_requested: the person wants to know what is left to do for a number; carries its E.164.
        agents_requested: an agent is wanted for several numbers; carries their PhoneNumbers.
    """

    opened = Signal(object)
    check_requested = Signal(str)
    steps_requested = Signal(str)
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
        self.setItemDelegateForColumn(Column.RINGING, RingingCell(self))
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
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu_requested)

    def set_first_arrangement(self) -> None:
        """The first order, and widths that suit usual contents, in the system's font."""
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        samples = _WIDTHS | {
            Column.RINGING: max(map(ringing_name, Ringing), key=metrics.horizontalAdvance),
            Column.TESTED: tested_text(datetime(2026, 11, 23, tzinfo=UTC)),
        }
        for place, column in enumerate(FIRST_ORDER):
            header.moveSection(header.visualIndex(column), place)
            least = header.sectionSizeFromContents(column).width() + theme.SMALL
            icon = ICON + theme.TIGHT if column is Column.RINGING else 0
            wanted = metrics.horizontalAdvance(samples.get(column, "")) + icon + theme.LARGE
            self.setColumnWidth(column, max(wanted, least))
        self._fit_font()

    def restore_arrangement(self, state: QByteArray) -> None:
        """As the header saved it; a column that was not there yet comes to its first place."""
        header, width = self.horizontalHeader(), self.columnWidth(Column.RINGING)
        if not header.restoreState(state):
            return
        last = header.count() - 1
        is_unknown = self.columnWidth(Column.RINGING) == header.defaultSectionSize()
        if is_unknown and header.visualIndex(Column.RINGING) == last:
            # Qt puts a column that a state does not know at the end, with its own default width.
            header.moveSection(last, header.visualIndex(Column.STATE) + 1)
            self.setColumnWidth(Column.RINGING, width)
        self._fit_font()

    def _fit_font(self) -> None:
        """Rows as high as the font wants them, and room for each state's pill."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + theme.LARGE)
        if not self.isColumnHidden(Column.STATE):
            self.setColumnWidth(Column.STATE, max(self.columnWidth(Column.STATE), widest_pill(self.font())))

    def selected_rows(self) -> list[PhoneNumber]:
        """The selected numbers, from top to bottom."""
        indexes = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [index.data(ROW_ROLE) for index in indexes]

    @property
    def selected_count(self) -> int:
        """How many numbers are selected."""
        return len(self.selectionModel().selectedRows())

    def open_current(self) -> None:
        """Ask for the details of the current row."""
        if self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().data(ROW_ROLE))

    def copy_rows(self, *, with_headings: bool = False) -> None:
        """Copy the selected rows as shown: for a spreadsheet as a table, for the rest with tabs."""
        columns = self.shown_columns()
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines = [
            [_copied(column, self._numbers.index(row, column).data()) for column in columns] for row in rows
        ]
        if not lines:
            return
        if with_headings:
            lines.insert(0, [self._numbers.heading(column) for column in columns])
        copied = QMimeData()
        copied.setText("\n".join("\t".join(line) for line in lines))
        copied.setHtml(_table(lines))
        QGuiApplication.clipboard().setMimeData(copied)

    def copy_cell(self) -> None:
        """Copy the current cell; a number as E.164, the form that other programs take."""
        index = self.currentIndex()
        if index.isValid():
            row: PhoneNumber = index.data(ROW_ROLE)
            column = Column(index.column())
            QGuiApplication.clipboard().setText(
                row.number if column is Column.NUMBER else _copied(column, index.data())
            )

    def fill_columns_menu(self, menu: QMenu) -> None:
        """A tick for each column; the number's own always stays."""
        menu.clear()
        header = self.horizontalHeader()
        for column in FIRST_ORDER:
            action = menu.addAction(str(self.model().headerData(column, Qt.Orientation.Horizontal)))
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(column))
            action.setEnabled(column is not Column.NUMBER)
            action.toggled.connect(lambda shown, column=column: header.setSectionHidden(column, not shown))

    def changeEvent(self, event: QEvent) -> None:
        """The font may become another one."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_font()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the details, Copy copies the rows."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        else:
            super().keyPressEvent(event)

    def shown_columns(self) -> list[Column]:
        """The columns that are shown, in their order."""
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
        selected = self.selected_rows()
        menu.addAction(self.tr("Open details"), self.open_current)
        if row.state is NumberState.NOT_CONFIRMED:
            menu.addAction(self.tr("Check now"), lambda: self.check_requested.emit(row.number))
        if needs_set_up(row):
            menu.addAction(self.tr("What is left to do"), lambda: self.steps_requested.emit(row.number))
        if len(selected) > 1:
            text = self.tr("Set an agent for %n numbers…", "", len(selected))
            menu.addAction(text, lambda: self.agents_requested.emit(selected))
        menu.addSeparator()
        entries: Sequence[tuple[str, Callable[[], None]]] = (
            (self.tr("Copy this cell"), self.copy_cell),
            (self.tr("Copy rows"), self.copy_rows),
            (self.tr("Copy rows with headings"), lambda: self.copy_rows(with_headings=True)),
        )
        for text, slot in entries:
            menu.addAction(text, slot)
        return menu

    def _on_header_menu_requested(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_columns_menu(menu)
        menu.popup(self.horizontalHeader().mapToGlobal(at))


def _copied(column: Column, shown: object) -> str:
    """A cell as it is copied: a name may hold a secret; digits of one in a number say nothing."""
    return str(shown) if column in (Column.NUMBER, Column.TEST_NUMBER) else mask_living(str(shown))


def _table(lines: Sequence[Sequence[str]]) -> str:
    """Cells as an HTML table that spreadsheets take for text: no formula, and no number without its plus."""
    # Excel: https://learn.microsoft.com/en-us/previous-versions/office/developer/office2000/aa155477
    # LibreOffice: the attribute that it writes itself.
    cell = """<td style='mso-number-format:"\\@"' sdnum="1033;0;@">{text}</td>""".format
    rows = ("".join(cell(text=html.escape(text)) for text in line) for line in lines)
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
