"""The numbers as a table that is operated by rows: opened, copied, and set up by its menu."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import groupby

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QMenu, QTableView, QWidget

from sigmamind_desktop.domain.numbers.attributes import can_be_edited
from sigmamind_desktop.domain.numbers.record import PhoneNumber
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.announce import announce
from sigmamind_desktop.ui.numbers.cells import EDITED_AS, FIRST_ORDER, Column, ringing_texts, tested_text
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
        menu_requested: what can be done with the current row is wanted; carries where on the screen.
        agent_menu_requested: another agent is wanted for the current row; carries the Column, and where.
    """

    opened = Signal(object)
    check_requested = Signal(str)
    steps_requested = Signal(str)
    agents_requested = Signal(object)
    menu_requested = Signal(QPoint)
    agent_menu_requested = Signal(object, QPoint)

    def __init__(self, model: NumbersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = model
        self._noted: tuple[list[str], str, int] = ([], "", 0)
        self._typed: str | None = None
        self._fitted = self._sample_width()
        """How wide a sample was in the font that the columns are as wide as."""
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
        self.doubleClicked.connect(self._on_double_clicked)
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
        day = datetime(2026, 11, 23, tzinfo=UTC)
        samples = _WIDTHS | {
            Column.RINGING: max(ringing_texts(day), key=metrics.horizontalAdvance),
            Column.TESTED: tested_text(day),
        }
        for place, column in enumerate(FIRST_ORDER):
            header.moveSection(header.visualIndex(column), place)
            least = header.sectionSizeFromContents(column).width() + theme.SMALL
            icon = theme.beside_letters(ICON, self.font()) + theme.TIGHT if column is Column.RINGING else 0
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
        self._fitted = self._sample_width()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + theme.LARGE)
        if not self.isColumnHidden(Column.STATE):
            self.setColumnWidth(Column.STATE, max(self.columnWidth(Column.STATE), widest_pill(self.font())))

    def _sample_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(_WIDTHS[Column.NUMBER])

    def selected_rows(self) -> list[PhoneNumber]:
        """The selected numbers, from top to bottom."""
        shown = self._numbers.shown
        return [shown[place] for place in self.selected_places()]

    def selected_places(self) -> list[int]:
        """The selected rows, from top to bottom: by the spans of them, for there may be 100,000."""
        spans = self.selectionModel().selection()
        ends = ((span.top(), span.bottom()) for span in map(spans.at, range(spans.count())))
        return sorted({place for top, bottom in ends for place in range(top, bottom + 1)})

    def open_current(self) -> None:
        """Ask for the details of the current row."""
        if self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().data(ROW_ROLE))

    def copy_rows(self, *, with_headings: bool = False) -> None:
        """Copy the selected rows as shown, or the current one: who comes by Tab has selected none."""
        from sigmamind_desktop.ui.numbers import copying

        current = self.currentIndex()
        if rows := self.selected_places() or ([current.row()] if current.isValid() else []):
            copying.copy_rows(self._numbers, rows, self.shown_columns(), with_headings=with_headings)
            announce(self, self.tr("%Ln rows copied", "", len(rows)))

    def copy_cell(self) -> None:
        """Copy the current cell."""
        from sigmamind_desktop.ui.numbers import copying

        if self.currentIndex().isValid():
            copying.copy_cell(self.currentIndex())
            announce(self, self.tr("Copied"))

    def fill_columns_menu(self, menu: QMenu) -> None:
        """Which columns are shown, where, and which one the rows are sorted by."""
        from sigmamind_desktop.ui.numbers.column_menu import fill

        fill(menu, self, self.shown_columns())

    def agents_text(self, count: int) -> str:
        """What asks for an agent for several numbers is called."""
        return self.tr("Set an agent for %n numbers…", "", count)

    def edit_column(self, column: Column) -> None:
        """Change the current row in a column, where that is seen."""
        self.setColumnHidden(column, False)
        self.setCurrentIndex(self.currentIndex().siblingAtColumn(column))
        self.edit_current()

    def edit_current(self) -> None:
        """Change the current cell in its place: a name is typed, an agent chosen."""
        index = self.currentIndex()
        if not index.isValid() or not can_be_edited(index.data(ROW_ROLE)):
            return
        if index.column() == Column.NAME:
            self.edit(index)
        elif index.column() in EDITED_AS:
            self.agent_menu_requested.emit(Column(index.column()), self._below(index))

    def changeEvent(self, event: QEvent) -> None:
        """The font may become another one; the columns keep room for as many letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            wider = self._sample_width() / self._fitted
            for column in self.shown_columns():
                self.setColumnWidth(column, round(self.columnWidth(column) * wider))
            self._fit_font()

    def model(self) -> NumbersModel:
        """See Qt."""
        return self._numbers

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the details, F2 changes the cell or the name, Menu opens the menu, Copy copies."""
        if self.state() is self.State.EditingState:
            super().keyPressEvent(event)  # the editor has left it: Enter is for the new name
            return
        is_shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif event.key() == Qt.Key.Key_F2 and self.currentIndex().column() in EDITED_AS:
            self.edit_current()
        elif event.key() == Qt.Key.Key_F2:
            self.edit_column(Column.NAME)
        elif event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and is_shifted):
            if self.currentIndex().isValid():
                self.menu_requested.emit(self._below(self.currentIndex()))
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
        editor = self.indexWidget(current) if self.state() is self.State.EditingState else None
        self._typed = editor.text() if isinstance(editor, QLineEdit) else None
        self._noted = (
            [row.number for row in self.selected_rows()],
            current.data(ROW_ROLE).number if current.isValid() else "",
            current.column(),
        )

    def _restore_selection(self) -> None:
        self.executeDelayedItemsLayout()  # later, it would have everything painted a second time
        numbers, current, column = self._noted
        places = self._numbers.places_of([*numbers, current] if current else numbers)
        if (place := places.get(current)) is not None:
            self.selectionModel().setCurrentIndex(
                self._numbers.index(place, column), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        selection = QItemSelection()
        for first, last in _spans(sorted(places[number] for number in numbers if number in places)):
            selection.select(self._numbers.index(first, 0), self._numbers.index(last, 0))
        self.selectionModel().select(
            selection,
            QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
        )
        if self._typed is not None and current in places:
            self.edit(self.currentIndex())
            if isinstance(editor := self.indexWidget(self.currentIndex()), QLineEdit):
                editor.setText(self._typed)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        """A cell that can be changed is, any other opens the details."""
        if index.column() in EDITED_AS and can_be_edited(index.data(ROW_ROLE)):
            self.edit_current()
        else:
            self.open_current()

    def _below(self, index: QModelIndex) -> QPoint:
        """Where a menu for a cell opens."""
        self.scrollTo(index)
        return self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())

    def _on_menu_requested(self, at: QPoint) -> None:
        # It may be asked for at a place beside the rows: it means the current one.
        if self.currentIndex().isValid():
            self.menu_requested.emit(self.viewport().mapToGlobal(at))

    def _on_header_menu_requested(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_columns_menu(menu)
        menu.popup(self.horizontalHeader().mapToGlobal(at))


def _spans(places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of each run of places, from places in order: there may be 100,000."""
    for _, run in groupby(enumerate(places), lambda each: each[1] - each[0]):
        together = [place for _, place in run]
        yield together[0], together[-1]
