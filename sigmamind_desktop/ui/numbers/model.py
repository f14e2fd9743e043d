"""The numbers as a table: rows stay objects, cells are texts; sorted and searched here.

Not by QSortFilterProxyModel: it asks Python for each comparison, and 100,000 rows take it seconds.
"""

from __future__ import annotations

from collections.abc import Sequence
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

from sigmamind_desktop.domain.numbers.agents import NO_AGENTS, Agents
from sigmamind_desktop.domain.numbers.record import NEW, NumberState, PhoneNumber
from sigmamind_desktop.domain.numbers.searching import Search
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.numbers.cells import (
    SHOWN_OF,
    Column,
    agent_id,
    cell_text,
    in_its_direction,
    search_text,
    sort_key,
)
from sigmamind_desktop.ui.numbers.messages import meaning, news_text

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex

ROW_ROLE: Final = Qt.ItemDataRole.UserRole
"""The PhoneNumber of a cell's row."""

NEWS_ROLE: Final = Qt.ItemDataRole.AccessibleDescriptionRole
"""What is new of a cell in one sentence, or nothing; screen readers say it."""

_AT_ONCE: Final = 500
"""Rows whose search texts are made between two events: some milliseconds."""


class NumbersModel(QAbstractTableModel):
    """One row for each number that the search finds, in the order that was asked for.

    Signals:
        rows_changed: rows came, went or changed, whether the search finds them or not.
    """

    rows_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, PhoneNumber] = {}
        self._ordered: list[PhoneNumber] = []
        self._shown: list[PhoneNumber] = []
        self._column = Column.IMPORTED
        self._descending = True
        self._search = Search()
        self._state: NumberState | None = None
        self._agents = NO_AGENTS
        self._cells: dict[str, list[str]] = {}
        """The texts of each row that was on the screen."""
        self._search_texts: dict[str, str] = {}
        self._unprepared = iter(self._ordered)
        self._preparing = QTimer(self)
        self._preparing.timeout.connect(self._prepare_some)
        self._headers = {
            Column.NUMBER: self.tr("Number"),
            Column.NAME: self.tr("Name"),
            Column.STATE: self.tr("State"),
            Column.INBOUND_AGENT: self.tr("Inbound agent"),
            Column.OUTBOUND_AGENT: self.tr("Outbound agent"),
            Column.TEST_NUMBER: self.tr("Test number"),
            Column.SIP_URI: self.tr("SIP URI"),
            Column.IMPORTED: self.tr("Imported"),
            Column.TESTED: self.tr("Test call"),
        }

    @property
    def rows(self) -> list[PhoneNumber]:
        """Every row, whatever is searched."""
        return list(self._rows.values())

    @property
    def holds_rows(self) -> bool:
        """Whether there are rows, whatever is searched."""
        return bool(self._rows)

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
        self._agents = agents
        self.set_rows(self.rows)

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

    @property
    def searched(self) -> str:
        """What is searched, as a line to be shown; empty if nothing is."""
        return self._search.text

    def set_search(self, text: str) -> None:
        """Show the rows that a `Search` finds."""
        self.beginResetModel()
        self._search = Search(text)
        self._shown = self._found()
        self.endResetModel()
        self.rows_changed.emit()

    def set_state(self, state: NumberState | None) -> None:
        """Show the numbers in this state only, or in any."""
        self.beginResetModel()
        self._state = state
        self._shown = self._found()
        self.endResetModel()
        self.rows_changed.emit()

    @property
    def agents(self) -> Agents:
        """The agents that have names."""
        return self._agents

    @property
    def shown(self) -> list[PhoneNumber]:
        """The rows that are shown, in their order."""
        return list(self._shown)

    def heading(self, column: Column) -> str:
        """What a column is called."""
        return self._headers[column]

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
                return in_its_direction(self._texts(row)[column], column)
            case Qt.ItemDataRole.ToolTipRole:
                text = meaning(row) if column is Column.STATE else self._texts(row)[column]
                its_id = agent_id(row, column)
                lines = (text, its_id if its_id != text else "", _news(row, column))
                return theme.plain_tooltip("\n".join(filter(None, lines)))
            case _ if role == NEWS_ROLE:
                return _news(row, column) or None
            case _ if role == ROW_ROLE:
                return row
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """See Qt."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _texts(self, row: PhoneNumber) -> list[str]:
        texts = self._cells.get(row.number)
        if texts is None:
            texts = self._cells[row.number] = [cell_text(row, column, self._agents) for column in Column]
        return texts

    def _forget(self, number: str) -> None:
        self._cells.pop(number, None)
        self._search_texts.pop(number, None)

    def _arrange(self) -> None:
        """Put all rows in order; among equals the newest of the list comes first."""
        rows = list(self._rows.values())
        keys = list(map(sort_key(self._column, self._agents), rows))
        full = [place for place, key in enumerate(keys) if key]
        full.sort(key=keys.__getitem__, reverse=self._descending)
        self._ordered = [rows[place] for place in full]
        self._ordered += [row for row, key in zip(rows, keys, strict=True) if not key]

    def _found(self) -> list[PhoneNumber]:
        """The rows that are in the wanted state and that the search finds, in order."""
        rows = list(self._ordered)
        if self._state is not None:
            rows = [row for row in rows if row.state is self._state]
        if not self._search:
            return rows
        texts = self._search_texts
        return self._search.found(rows, [texts.get(row.number) or self._search_text(row) for row in rows])

    def _search_text(self, row: PhoneNumber) -> str:
        text = self._search_texts.get(row.number)
        if text is None:
            text = self._search_texts[row.number] = search_text(row, self._agents)
        return text

    def _prepare_some(self) -> None:
        """Make some search texts ahead, so that the first search of a long list need not."""
        prepared = [self._search_text(row) for row in islice(self._unprepared, _AT_ONCE)]
        if not prepared:
            self._preparing.stop()


def _news(row: PhoneNumber, column: Column) -> str:
    """What is new of a cell; empty if nothing is."""
    if column is Column.NUMBER:
        return news_text(row.news)
    attribute = SHOWN_OF.get(column)
    return news_text(frozenset({attribute})) if attribute in row.news - {NEW} else ""
