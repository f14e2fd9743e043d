"""The numbers as a table: rows stay objects, cells are texts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum
from typing import Any, Final, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.domain.numbers import PhoneNumber
from sigmamind_desktop.domain.text import clean
from sigmamind_desktop.ui.number_messages import state_meaning, state_name
from sigmamind_desktop.ui.theme import plain_tooltip

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex

ROW_ROLE: Final = Qt.ItemDataRole.UserRole
"""The PhoneNumber of a cell's row."""

_NONE: Final = "—"

_DIGITS_AND_PUNCTUATION: Final = re.compile(r"[0-9\s+\-().,/\u2010-\u2015\u2212]*")
_FEWEST_DIGITS: Final = 2


class Column(IntEnum):
    """The columns, in their first order."""

    NUMBER = 0
    NAME = 1
    STATE = 2
    INBOUND_AGENT = 3
    OUTBOUND_AGENT = 4
    TEST_NUMBER = 5
    SIP_URI = 6
    IMPORTED = 7


def show_time(when: datetime | None) -> str:
    """A moment in this computer's zone and format, to the minute."""
    if when is None:
        return _NONE
    moment = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    return QLocale.system().toString(moment, QLocale.FormatType.ShortFormat)


def cell_text(row: PhoneNumber, column: Column) -> str:
    """What a cell shows."""
    match column:
        case Column.NUMBER:
            return pretty(row.number)
        case Column.NAME:
            return row.friendly_name or _NONE
        case Column.STATE:
            return state_name(row.state)
        case Column.INBOUND_AGENT:
            return row.inbound_agent_id or _NONE
        case Column.OUTBOUND_AGENT:
            return row.outbound_agent_id or _NONE
        case Column.TEST_NUMBER:
            return pretty(row.outbound_phone_number) if row.outbound_phone_number else _NONE
        case Column.SIP_URI:
            return row.termination_sip_uri or _NONE
        case Column.IMPORTED:
            return show_time(row.imported_at)


def _sort_key(row: PhoneNumber, column: Column) -> tuple[bool, str]:
    """Whether the cell is missing, and its order: numbers by E.164, moments by time, texts by letters."""
    if column is Column.NUMBER:
        return False, row.number
    if column is Column.IMPORTED:
        return row.imported_at is None, row.imported_at.isoformat() if row.imported_at else ""
    text = cell_text(row, column)
    return text == _NONE, text.casefold()


def _part_of_number(text: str) -> str:
    """A searched text as it stands in E.164 (`(+1) 415` as `+1415`); empty if it is of another kind."""
    text = clean(text)
    if not _DIGITS_AND_PUNCTUATION.fullmatch(text):
        return ""
    part = re.sub("[^0-9+]", "", text)
    return part if len(part.replace("+", "")) >= _FEWEST_DIGITS else ""


class NumbersModel(QAbstractTableModel):
    """One row for each number."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PhoneNumber] = []
        self._headers = {
            Column.NUMBER: self.tr("Number"),
            Column.NAME: self.tr("Name"),
            Column.STATE: self.tr("State"),
            Column.INBOUND_AGENT: self.tr("Inbound agent"),
            Column.OUTBOUND_AGENT: self.tr("Outbound agent"),
            Column.TEST_NUMBER: self.tr("Test number"),
            Column.SIP_URI: self.tr("SIP URI"),
            Column.IMPORTED: self.tr("Imported"),
        }

    def set_rows(self, rows: Sequence[PhoneNumber]) -> None:
        """Show these rows and no others."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def put(self, row: PhoneNumber) -> None:
        """Show a row in place of the one with its number, or at the top."""
        position = self._position(row.number)
        if position is None:
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._rows.insert(0, row)
            self.endInsertRows()
            return
        self._rows[position] = row
        last = self.index(position, len(Column) - 1)
        self.dataChanged.emit(self.index(position, 0), last)

    def remove(self, number: str) -> None:
        """Show the row of an E.164 number no longer."""
        position = self._position(number)
        if position is not None:
            self.beginRemoveRows(QModelIndex(), position, position)
            del self._rows[position]
            self.endRemoveRows()

    @property
    def rows(self) -> list[PhoneNumber]:
        """Every row."""
        return list(self._rows)

    def _position(self, number: str) -> int | None:
        return next((i for i, row in enumerate(self._rows) if row.number == number), None)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """See Qt."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """See Qt."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt. Texts only: Qt narrows Python's numbers to 32 bits."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell_text(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(
                    state_meaning(row.state) if column is Column.STATE else cell_text(row, column)
                )
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


class NumbersFilter(QSortFilterProxyModel):
    """Sorts by what a cell means and keeps the rows that a search finds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._number = ""

    def set_search(self, text: str) -> None:
        """Keep the rows that hold what is searched.

        Each word stands in some cell, in any case of letters; or all of the text is a part of one of the
        row's phone numbers, however either is punctuated.
        """
        self.beginFilterChange()
        self._words = text.casefold().split()
        self._number = _part_of_number(text)
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: AnyIndex) -> bool:
        """See Qt."""
        if not self._words:
            return True
        row: PhoneNumber = self.sourceModel().index(source_row, 0, source_parent).data(ROW_ROLE)
        numbers = (row.number, row.outbound_phone_number or "")
        if self._number and any(self._number in number for number in numbers):
            return True
        # The E.164 form too: people search by the digits they have.
        text = "\n".join([row.number, *(cell_text(row, column) for column in Column)]).casefold()
        return all(word in text for word in self._words)

    def lessThan(self, left: AnyIndex, right: AnyIndex) -> bool:
        """See Qt. What is missing comes last in both directions."""
        column = Column(left.column())
        left_missing, left_order = _sort_key(left.data(ROW_ROLE), column)
        right_missing, right_order = _sort_key(right.data(ROW_ROLE), column)
        if left_missing == right_missing:
            return left_order < right_order
        # In descending order Qt puts the greater first.
        return right_missing == (self.sortOrder() is Qt.SortOrder.AscendingOrder)
