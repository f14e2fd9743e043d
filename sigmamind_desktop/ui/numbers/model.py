"""The numbers as a table: rows stay objects, cells are texts; sorted and searched here.

Not by QSortFilterProxyModel: it asks Python for each comparison, and 100,000 rows take it seconds.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Mapping, Sequence
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

from sigmamind_desktop.domain.numbers.agents import Agents
from sigmamind_desktop.domain.numbers.attributes import ATTRIBUTE_OF, can_be_edited
from sigmamind_desktop.domain.numbers.record import PhoneNumber
from sigmamind_desktop.domain.numbers.searching import Search
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.numbers.cells import (
    EDITED_AS,
    Column,
    cell_news,
    cell_tip,
    heading,
    in_its_direction,
)
from sigmamind_desktop.ui.numbers.listing import Listing

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex

ROW_ROLE: Final = Qt.ItemDataRole.UserRole
"""The PhoneNumber of a cell's row."""

NEWS_ROLE: Final = Qt.ItemDataRole.AccessibleDescriptionRole
"""What is new of a cell in one sentence, or nothing; screen readers say it."""

WANTED_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""What a cell is to become, while that is on its way to SigmaMind."""

_REST: Final = 1_200
"""Milliseconds without another list, after which a search is prepared: while one is read, others follow."""

_COLUMNS: Final = tuple(Column)

_SHOWN: Final = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_TYPED: Final = _SHOWN | Qt.ItemFlag.ItemIsEditable

_GIVEN: Final = frozenset(
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.ToolTipRole,
        ROW_ROLE,
        NEWS_ROLE,
        WANTED_ROLE,
    )
)
"""What `data` tells; views ask each cell for much more."""


class NumbersModel(QAbstractTableModel):
    """One row for each number that the search finds, in the order that was asked for.

    Attributes:
        search: what is searched.

    Signals:
        rows_changed: rows came, went or changed, whether the search finds them or not.
        change_wanted: a cell is to become something else; carries the PhoneNumber, the FieldId and the text.
    """

    rows_changed = Signal()
    change_wanted = Signal(object, object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listing = Listing()
        self._shown = self._listing.found(Search())
        """The places of the rows that are shown."""
        self.search = Search()
        self._wanted: Mapping[tuple[str, Column], str] = {}
        self._preparing = QTimer(self)
        self._preparing.timeout.connect(self._prepare_some)

    @property
    def agents(self) -> Agents:
        """Those that have names."""
        return self._listing.agents

    @property
    def rows(self) -> list[PhoneNumber]:
        """Every row, whatever is searched, the newest first."""
        return self._listing.rows[::-1]

    @property
    def total(self) -> int:
        """How many rows there are, whatever is searched."""
        return len(self._listing.rows)

    @property
    def active(self) -> int:
        """How many rows are active, whatever is searched."""
        return self._listing.active

    @property
    def left_to_do(self) -> int:
        """For how many of the rows that are shown something is left to do."""
        return self._listing.left_to_do(self._shown)

    def set_rows(self, rows: Sequence[PhoneNumber]) -> None:
        """Show these rows and no others."""
        self._reset(lambda: self._listing.set_rows(rows))

    def add_rows(self, rows: Sequence[PhoneNumber]) -> None:
        """Show these rows too, which have other numbers, after those that are equal in the order."""
        self._preparing.stop()  # in the end `set_rows` brings all as they are then
        self._listing.add_rows(rows)
        self._shown = array("I", map(len(rows).__add__, self._shown))
        arranged = self._listing.found(self.search)
        if added := [place for place in arranged if place < len(rows)]:
            end = len(self._shown)
            self.beginInsertRows(QModelIndex(), end, end + len(added) - 1)
            self._shown.extend(added)
            self.endInsertRows()
        if self._shown != arranged:
            self._show_in_order(arranged)
        self.rows_changed.emit()

    def set_agents(self, agents: Agents) -> None:
        """Show agents by their names."""
        self._reset(lambda: self._listing.set_agents(agents))

    def set_wanted(self, wanted: Mapping[tuple[str, Column], str]) -> None:
        """Show what cells are to become, by number and column, while that is on its way to SigmaMind."""
        self._wanted = wanted
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(Column) - 1))

    def put(self, row: PhoneNumber) -> None:
        """Show a row in place of the one with its number."""
        position = self.place_of(row.number)
        its_place = self._listing.put(row)
        arranged = self._listing.found(self.search)
        place = arranged.index(its_place) if its_place in arranged else None
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
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))
        self.rows_changed.emit()

    def remove(self, number: str) -> None:
        """Show the row of an E.164 number no longer."""
        its_place, position = self._listing.place_of(number), self.place_of(number)
        if its_place is None:
            return
        if position is not None:
            self.beginRemoveRows(QModelIndex(), position, position)
        self._listing.remove(its_place)
        self._shown = self._listing.found(self.search)
        if position is not None:
            self.endRemoveRows()
        self.rows_changed.emit()

    def set_search(self, text: str) -> None:
        """Show the rows that a `Search` finds."""
        self.search = Search(text)
        self._reset()

    def set_filter(self, wanted: Callable[[PhoneNumber], bool] | None) -> None:
        """Show these of the numbers that the search finds, or all of them."""
        self._reset(lambda: self._listing.set_filter(wanted))

    @property
    def shown(self) -> list[PhoneNumber]:
        """The rows that are shown, in their order."""
        return list(map(self._listing.rows.__getitem__, self._shown))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """See Qt. What is empty comes last in both directions."""
        self._listing.column = Column(column)
        self._listing.is_descending = order is Qt.SortOrder.DescendingOrder
        self._listing.arrange()
        self._show_in_order(self._listing.found(self.search))

    def _show_in_order(self, arranged: array[int]) -> None:
        """Show the same rows in another order."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        places = [self._shown[index.row()] for index in before]
        self._shown = arranged
        if before:
            wanted = set(places)
            rows = {place: row for row, place in enumerate(self._shown) if place in wanted}
            after = [
                self.index(rows[place], index.column()) for place, index in zip(places, before, strict=True)
            ]
            self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def place_of(self, number: str) -> int | None:
        """In which of the shown rows an E.164 number is; None if it is in none."""
        return self.places_of([number]).get(number)

    def places_of(self, numbers: Collection[str]) -> dict[str, int]:
        """In which of the shown rows these E.164 numbers are, as far as they are there."""
        wanted, rows = set(numbers), self._listing.rows
        if not wanted:
            return {}
        places = {place for place, row in enumerate(rows) if row.number in wanted}
        return {rows[place].number: row for row, place in enumerate(self._shown) if place in places}

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """See Qt."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """See Qt."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt. Texts only: Qt narrows Python's numbers to 32 bits."""
        if role not in _GIVEN or not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        row, column = self._listing.rows[self._shown[index.row()]], _COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                text = self._wanted.get((row.number, column)) or self._listing.text(row, column)
                return in_its_direction(text, column)
            case Qt.ItemDataRole.EditRole:
                return (row.friendly_name or "") if column is Column.NAME else self._listing.text(row, column)
            case _ if role == WANTED_ROLE:
                return self._wanted.get((row.number, column))
            case Qt.ItemDataRole.ToolTipRole:
                return theme.plain_tooltip(cell_tip(row, column, self._listing.text(row, column)))
            case _ if role == NEWS_ROLE:
                return cell_news(row, column) or None
            case _:  # ROW_ROLE
                return row

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """See Qt. A name is typed into its cell, where SigmaMind has the number."""
        row = index.data(ROW_ROLE) if index.column() == Column.NAME else None
        if row is not None and can_be_edited(row):
            return _TYPED
        return _SHOWN if index.isValid() else Qt.ItemFlag.NoItemFlags

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

    def _reset(self, change: Callable[[], None] = lambda: None) -> None:
        self.beginResetModel()
        change()
        self._shown = self._listing.found(self.search)
        self.endResetModel()
        self._preparing.start(_REST)
        self.rows_changed.emit()

    def _prepare_some(self) -> None:
        self._preparing.setInterval(0)
        if not self._listing.prepare_some():
            self._preparing.stop()
