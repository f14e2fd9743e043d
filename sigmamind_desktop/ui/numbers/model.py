"""The numbers as a table: rows stay objects, cells are texts; sorted and searched here.

Not by QSortFilterProxyModel: it asks Python for each comparison, and 100,000 rows take it seconds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from typing import Any, Final, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from sigmamind_desktop.domain.editing.judging import can_be_edited
from sigmamind_desktop.domain.history.changes import ATTRIBUTE_OF
from sigmamind_desktop.domain.numbers.agents import NO_AGENTS, Agents
from sigmamind_desktop.domain.numbers.record import PhoneNumber
from sigmamind_desktop.domain.numbers.searching import Search
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.numbers.cells import (
    EDITED_AS,
    Column,
    cell_news,
    cell_text,
    cell_tip,
    heading,
    in_its_direction,
    search_text,
    sort_key,
)

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex

ROW_ROLE: Final = Qt.ItemDataRole.UserRole
"""The PhoneNumber of a cell's row."""

NEWS_ROLE: Final = Qt.ItemDataRole.AccessibleDescriptionRole
"""What is new of a cell in one sentence, or nothing; screen readers say it."""

WANTED_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""What a cell is to become, while that is on its way to SigmaMind."""

_AT_ONCE: Final = 500
"""Rows whose search texts are made between two events: some milliseconds."""


class NumbersModel(QAbstractTableModel):
    """One row for each number that the search finds, in the order that was asked for.

    Attributes:
        agents: those that have names.
        search: what is searched.

    Signals:
        rows_changed: rows came, went or changed, whether the search finds them or not.
        change_wanted: a cell is to become something else; carries the PhoneNumber, the FieldId and the text.
    """

    rows_changed = Signal()
    change_wanted = Signal(object, object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, PhoneNumber] = {}
        self._ordered: list[PhoneNumber] = []
        self._shown: list[PhoneNumber] = []
        self._column = Column.IMPORTED
        self._descending = True
        self.search = Search()
        self._filter: Callable[[PhoneNumber], bool] | None = None
        self.agents = NO_AGENTS
        self._wanted: Mapping[tuple[str, Column], str] = {}
        self._cells: dict[str, list[str]] = {}
        """The texts of each row that was on the screen."""
        self._search_texts: dict[str, str] = {}
        self._unprepared = iter(self._ordered)
        self._preparing = QTimer(self)
        self._preparing.timeout.connect(self._prepare_some)

    @property
    def rows(self) -> list[PhoneNumber]:
        """Every row, whatever is searched."""
        return list(self._rows.values())

    @property
    def total(self) -> int:
        """How many rows there are, whatever is searched."""
        return len(self._rows)

    def set_rows(self, rows: Sequence[PhoneNumber]) -> None:
        """Show these rows and no others."""
        self.beginResetModel()
        self._rows = {row.number: row for row in rows}
        self._cells.clear()
        self._search_texts.clear()
        self._arrange()
        self._shown = self._found()
        self.endResetModel()
        self._unprepared = iter(self._ordered)
        self._preparing.start()
        self.rows_changed.emit()

    def set_agents(self, agents: Agents) -> None:
        """Show agents by their names."""
        self.agents = agents
        self.set_rows(self.rows)

    def set_wanted(self, wanted: Mapping[tuple[str, Column], str]) -> None:
        """Show what cells are to become, by number and column, while that is on its way to SigmaMind."""
        self._wanted = wanted
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(Column) - 1))

    def put(self, row: PhoneNumber) -> None:
        """Show a row in place of the one with its number."""
        position = self.place_of(row.number)
        if row.number in self._rows:
            self._rows[row.number] = row
        else:
            self._rows = {row.number: row} | self._rows
        self._forget(row.number)
        self._arrange()
        arranged = self._found()
        place = next((i for i, each in enumerate(arranged) if each is row), None)
        if position is None and place is not None:
            self.beginInsertRows(QModelIndex(), place, place)
            self._shown = arranged
            self.endInsertRows()
        elif position is not None and place is None:
            self.beginRemoveRows(QModelIndex(), position, position)
            self._shown = arranged
            self.endRemoveRows()
        elif position is not None and place is not None:
            if place != position:
                # Qt counts the places before the row is taken out of its own.
                target = place + 1 if place > position else place
                self.beginMoveRows(QModelIndex(), position, position, QModelIndex(), target)
                self._shown = arranged
                self.endMoveRows()
            else:
                self._shown = arranged
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))
        self.rows_changed.emit()

    def remove(self, number: str) -> None:
        """Show the row of an E.164 number no longer."""
        position = self.place_of(number)
        if (row := self._rows.pop(number, None)) is not None:
            self._ordered.remove(row)
        self._forget(number)
        if position is not None:
            self.beginRemoveRows(QModelIndex(), position, position)
            del self._shown[position]
            self.endRemoveRows()
        self.rows_changed.emit()

    def set_search(self, text: str) -> None:
        """Show the rows that a `Search` finds."""
        self.search = Search(text)
        self._show_found()

    def set_filter(self, wanted: Callable[[PhoneNumber], bool] | None) -> None:
        """Show these of the numbers that the search finds, or all of them."""
        self._filter = wanted
        self._show_found()

    @property
    def shown(self) -> list[PhoneNumber]:
        """The rows that are shown, in their order."""
        return list(self._shown)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """See Qt. What is empty comes last in both directions."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        numbers = [self._shown[index.row()].number for index in before]
        self._column = Column(column)
        self._descending = order is Qt.SortOrder.DescendingOrder
        self._arrange()
        self._shown = self._found()
        wanted = set(numbers)
        places = {row.number: place for place, row in enumerate(self._shown) if row.number in wanted}
        after = [
            self.index(places[number], index.column()) for number, index in zip(numbers, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def place_of(self, number: str) -> int | None:
        """In which of the shown rows an E.164 number is; None if it is in none."""
        return next((i for i, row in enumerate(self._shown) if row.number == number), None)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """See Qt."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """See Qt."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt. Texts only: Qt narrows Python's numbers to 32 bits."""
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        row, column = self._shown[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                text = self._wanted.get((row.number, column)) or self._texts(row)[column]
                return in_its_direction(text, column)
            case Qt.ItemDataRole.EditRole:
                return (row.friendly_name or "") if column is Column.NAME else self._texts(row)[column]
            case _ if role == WANTED_ROLE:
                return self._wanted.get((row.number, column))
            case Qt.ItemDataRole.ToolTipRole:
                return theme.plain_tooltip(cell_tip(row, column, self._texts(row)[column]))
            case _ if role == NEWS_ROLE:
                return cell_news(row, column) or None
            case _ if role == ROW_ROLE:
                return row
            case _:
                return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """See Qt. A name is typed into its cell, where SigmaMind has the number."""
        flags, row = super().flags(index), index.data(ROW_ROLE)
        is_typed = row is not None and index.column() == Column.NAME and can_be_edited(row)
        return flags | Qt.ItemFlag.ItemIsEditable if is_typed else flags

    def setData(  # noqa: N802 - as Qt calls it
        self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Say what is wanted: a row changes once SigmaMind has said so."""
        row: PhoneNumber | None = index.data(ROW_ROLE)
        field_id = EDITED_AS.get(Column(index.column()))
        if row is not None and field_id is not None and value != (getattr(row, ATTRIBUTE_OF[field_id]) or ""):
            self.change_wanted.emit(row, field_id, value)
        return False

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """See Qt."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _texts(self, row: PhoneNumber) -> list[str]:
        texts = self._cells.get(row.number)
        if texts is None:
            texts = self._cells[row.number] = [cell_text(row, column, self.agents) for column in Column]
        return texts

    def _forget(self, number: str) -> None:
        self._cells.pop(number, None)
        self._search_texts.pop(number, None)

    def _arrange(self) -> None:
        """Put all rows in order; among equals the newest of the list comes first."""
        rows = list(self._rows.values())
        keys = list(map(sort_key(self._column, self.agents), rows))
        full = [place for place, key in enumerate(keys) if key]
        full.sort(key=keys.__getitem__, reverse=self._descending)
        self._ordered = [rows[place] for place in full]
        self._ordered += [row for row, key in zip(rows, keys, strict=True) if not key]

    def _show_found(self) -> None:
        self.beginResetModel()
        self._shown = self._found()
        self.endResetModel()
        self.rows_changed.emit()

    def _found(self) -> list[PhoneNumber]:
        """The rows that are wanted and that the search finds, in order."""
        rows = list(filter(self._filter, self._ordered)) if self._filter else list(self._ordered)
        if not self.search:
            return rows
        texts = self._search_texts
        return self.search.found(rows, [texts.get(row.number) or self._search_text(row) for row in rows])

    def _search_text(self, row: PhoneNumber) -> str:
        text = self._search_texts.get(row.number)
        if text is None:
            text = self._search_texts[row.number] = search_text(row, self.agents)
        return text

    def _prepare_some(self) -> None:
        """Make some search texts ahead, so that the first search of a long list need not."""
        if not [self._search_text(row) for row in islice(self._unprepared, _AT_ONCE)]:
            self._preparing.stop()
