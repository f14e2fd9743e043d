"""The table of several numbers: edited in place, pasted over, filled down, and its columns named."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QUndoStack
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QMenu, QTableView, QWidget

from sigmamind_desktop.app.bulk.workbench import Workbench
from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.domain.bulk.sheets import MOST_ROWS
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.findings import Fix, Repair
from sigmamind_desktop.domain.reading.tables import split_tabs
from sigmamind_desktop.ui.bulk import widths
from sigmamind_desktop.ui.bulk.cell_delegate import CellDelegate, Index
from sigmamind_desktop.ui.bulk.column_menu import ColumnMenu
from sigmamind_desktop.ui.bulk.copying import block_of
from sigmamind_desktop.ui.bulk.edits import CellsCommand, Selected
from sigmamind_desktop.ui.bulk.messages import fix_text, offered_fix
from sigmamind_desktop.ui.bulk.model import DOTS, STATE, RowsModel
from sigmamind_desktop.ui.bulk.row_heads import RowHeads
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.announce import announce
from sigmamind_desktop.ui.kit.words import titled
from sigmamind_desktop.ui.numbers.copying import put_on_clipboard


class RowsTable(QTableView):
    """A table that is operated by cells, as spreadsheets are.

    Attributes:
        undo: what was done to cells.

    Signals:
        cell_changed: another cell is the current one, or something else is found of it.
        typed: a text is being typed into a cell; carries its index and the input.
        did_not_fit: of what was pasted some is not in the table; carries how many columns and rows.
    """

    cell_changed = Signal()
    typed = Signal(object, object)
    did_not_fit = Signal(int, int)

    def __init__(
        self, model: RowsModel, bench: Workbench, agents: AgentBook, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._bench = bench
        self.undo = QUndoStack(self)
        self.setVerticalHeader(RowHeads(self))
        self.setModel(model)
        self.setObjectName("bulkTable")
        self.setAccessibleName(self.tr("Numbers to import"))
        delegate = CellDelegate(agents, self)
        delegate.typed.connect(self.typed)
        delegate.written.connect(self._on_written)
        self.setItemDelegate(delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked
            | triggers.EditKeyPressed
            | triggers.AnyKeyPressed
            | triggers.SelectedClicked
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)  # Tab leaves the table; the arrows stay in it
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._on_head_clicked)
        model.dataChanged.connect(self._on_data_changed)
        model.modelReset.connect(self.cell_changed)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Widths that suit the headings and the first rows."""
        widths.fit_cells(self)
        widths.fit_states(self)

    # Cells.

    def use_fix(self, index: Index, fix: Fix) -> None:
        """Put a repair into its cell, and into each selected cell of the column what is proposed there."""
        if Repair.AS_ID in fix.repairs:
            self._bench.add_ids([fix.text])
            return
        texts = self._repaired(index, fix)
        for each in self.selectedIndexes():
            finding = self._rows.finding(each)
            if each.column() == index.column() and finding is not None and finding.fix is not None:
                texts |= self._repaired(each, finding.fix)
        self.put(texts, self.tr("repairing"))

    def _repaired(self, index: Index, fix: Fix) -> dict[tuple[int, int], str]:
        """A repair by its cell, and what was typed along with a host by the cells of the log-in."""
        row, place = self._place(index)
        is_password = self._rows.field(index.column()) is FieldId.TRUNK_PASSWORD
        texts = {(row, place): fix.password.reveal() if is_password else fix.text}
        log_in = {FieldId.TRUNK_USERNAME: fix.username, FieldId.TRUNK_PASSWORD: fix.password.reveal()}
        for column, each in enumerate(self._bench.columns):
            if column != place and each.field is not None and (text := log_in.get(each.field)):
                texts[row, column] = text
        return texts

    def go_to(self, row: int, column: int) -> None:
        """Make a cell of the shown rows the current one."""
        self.setCurrentIndex(self._rows.index(row, column))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy(self) -> None:
        """Copy the selected cells as they are shown, without passwords.

        What becomes of a row is copied alone only: pasted back, it would move the others by a column.
        """
        if cells := self.selectedIndexes():
            put_on_clipboard(block_of(self._selected() or cells))

    def paste(self) -> None:
        """Put the clipboard's table over the cells from the current one, with rows for what goes on below.

        One text is put into each selected cell.
        """
        block = split_tabs(QGuiApplication.clipboard().text())
        selected = self._selected()
        if not block or not selected:
            return
        if len(block) == 1 and len(block[0]) == 1:
            self._put_pasted(dict.fromkeys(map(self._place, selected), block[0][0]))
            return
        top, left = min(each.row() for each in selected), min(each.column() for each in selected)
        shown, count = self._rows.rowCount(), self._bench.row_count
        rows = [self._rows.row_of(self._rows.index(place, left)) for place in range(top, shown)]
        rows += range(count, min(count + max(top + len(block) - shown, 0), MOST_ROWS))
        room = self._rows.columnCount() - left
        texts = {
            (row, left - 1 + right): text
            for row, line in zip(rows, block, strict=False)
            for right, text in enumerate(line[:room])
        }
        self._put_pasted(texts)
        widest = max(right + 1 for line in block for right, text in enumerate(line) if text)
        if widest > room or len(block) > len(rows):
            self.did_not_fit.emit(max(widest - room, 0), max(len(block) - len(rows), 0))

    def _put_pasted(self, texts: Mapping[tuple[int, int], str]) -> None:
        """Change cells, but for passwords that were copied as dots: those stay as they are."""
        meant = {
            (row, column): text
            for (row, column), text in texts.items()
            if text != DOTS or not self._bench.is_secret(column)
        }
        self.put(meant, self.tr("pasting"))

    def fill_down(self) -> None:
        """Put what is in the uppermost selected cell of each column into those below it."""
        texts: dict[tuple[int, int], str] = {}
        tops: dict[int, str] = {}
        for each in sorted(self._selected(), key=lambda index: index.row()):
            text = self._bench.cell(*self._place(each))
            texts[self._place(each)] = tops.setdefault(each.column(), text)
        self.put(texts, self.tr("filling down"))

    def empty(self) -> None:
        """Take away what is in the selected cells."""
        self.put(dict.fromkeys(map(self._place, self._selected()), ""), self.tr("emptying"))

    def _selected(self) -> list[QModelIndex]:
        """The selected cells that the file has."""
        return [each for each in self.selectedIndexes() if each.column() > STATE]

    def _place(self, index: Index) -> tuple[int, int]:
        """A cell's row and column in the table."""
        return self._rows.row_of(index), index.column() - 1

    def put(self, texts: Mapping[tuple[int, int], str], name: str, at: QModelIndex | None = None) -> None:
        """Change cells; its undo leads back to those that are selected now, or to the one that is meant."""
        count, cell = self._bench.row_count, self._bench.cell
        changed = {place: text for place, text in texts.items() if place[0] >= count or cell(*place) != text}
        if changed and not self._rows.is_locked:
            self.undo.push(CellsCommand(self._bench, changed, name, Selected(self, self._rows, at)))
            if len(changed) > 1:
                announce(self, self.tr("%n cells changed", "", len(changed)))

    def finish_typing(self) -> None:
        """Take what is in the input of a cell, if one is open, as if the person had gone on."""
        if (editor := self.indexWidget(self.currentIndex())) is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() <= self.currentIndex().row() <= last.row():
            self.cell_changed.emit()

    def _on_written(self, index: Index, text: str) -> None:
        if index.isValid():
            cell = self._rows.index(index.row(), index.column())
            self.put({self._place(index): text}, self.tr("typing"), cell)
            finding = self._rows.finding(index)
            if finding is not None and not finding.outcome.may_be_sent:
                # The cell below is the current one by now.
                line = self._rows.headerData(index.row(), Qt.Orientation.Vertical)
                announce(self, titled(self.tr("Row {row}").format(row=line), self._rows.said(index)))

    # Columns.

    def make_column_menu(self, column: int, parent: QWidget | None = None) -> QMenu:
        """What a column can be taken for, under the reason for what it is."""
        return ColumnMenu(self._bench, column - 1, is_locked=self._rows.is_locked, parent=parent or self)

    def _on_head_clicked(self, column: int) -> None:
        if column > STATE:
            header = self.horizontalHeader()
            at = QPoint(header.sectionViewportPosition(column), header.height())
            menu = self.make_column_menu(column)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(header.mapToGlobal(at))

    def _on_menu_requested(self, at: QPoint) -> None:
        if self.currentIndex().isValid():
            self.make_menu().popup(self.viewport().mapToGlobal(at))

    def make_menu(self) -> QMenu:
        """What can be done with the selected cells, and with the current one's column."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keys = QKeySequence.StandardKey
        current = QPersistentModelIndex(self.currentIndex())
        fix = None if self._rows.is_locked else offered_fix(self._rows.finding(current))
        if fix is not None:
            menu.addAction(theme.plain_button_text(fix_text(fix)), partial(self.use_fix, current, fix))
            menu.addSeparator()
        menu.addAction(self.tr("Copy"), keys.Copy, self.copy)
        for text, shortcut, slot in (
            (self.tr("Paste"), QKeySequence(keys.Paste), self.paste),
            (self.tr("Fill down"), QKeySequence("Ctrl+D"), self.fill_down),
            (self.tr("Empty cells"), QKeySequence(keys.Delete), self.empty),
        ):
            menu.addAction(text, shortcut, slot).setEnabled(not self._rows.is_locked)
        if self.currentIndex().column() > STATE:
            menu.addSeparator()
            column = self.make_column_menu(self.currentIndex().column(), menu)
            column.setTitle(self.tr("This column is"))
            menu.addMenu(column)
        return menu

    # Qt.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What spreadsheets do on these keys."""
        keys = QKeySequence.StandardKey
        if event.matches(keys.Copy):
            self.copy()
        elif event.matches(keys.Paste):
            self.paste()
        elif event.matches(keys.Delete) or event.key() == Qt.Key.Key_Backspace:
            self.empty()
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.fill_down()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The one that ends an edit comes here too.
            if self.state() is not QAbstractItemView.State.EditingState and self.currentIndex().isValid():
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Room that is there is used."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            widths.fit_states(self)

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need more room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.fit_columns()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """See Qt."""
        super().currentChanged(current, previous)
        self.cell_changed.emit()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Enter the cell below is the current one."""
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
            if below.isValid():
                self.setCurrentIndex(below)
        self.cell_changed.emit()
