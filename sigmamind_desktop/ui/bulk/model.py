"""The rows of a table of numbers, for a view: what becomes of each, and its cells."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, ClassVar, Final, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon

from sigmamind_desktop.app.bulk.workbench import Workbench
from sigmamind_desktop.domain.bulk.rows import RowKind
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.findings import Finding, Outcome
from sigmamind_desktop.domain.numbers.agents import Agents
from sigmamind_desktop.ui.bulk.messages import (
    KIND_LOOKS,
    cell_text,
    column_ground,
    column_head,
    column_heard,
    kind_text,
)
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import titled, undirected

Index: TypeAlias = QModelIndex | QPersistentModelIndex

STATE: Final = 0
"""The column that the file does not have; the file's begin after it."""

_SHOWN: Final = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_EDITABLE: Final = _SHOWN | Qt.ItemFlag.ItemIsEditable
DOTS: Final = "••••••"
"""What is shown of a password."""
_TONES: Final = {Outcome.WARNING: Tone.CAUTION, Outcome.INCOMPLETE: Tone.BAD, Outcome.ERROR: Tone.BAD}
_ICONS: Final = {Tone.CAUTION: "warning", Tone.BAD: "cross", Tone.NEUTRAL: "info"}
_AGENTS: Final = (FieldId.INBOUND_AGENT_ID, FieldId.OUTBOUND_AGENT_ID)


class RowsModel(QAbstractTableModel):
    """Shows the rows of some kinds. A row that becomes of another kind stays until it is asked anew."""

    def __init__(self, bench: Workbench, agents: Agents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._agents = agents
        self._kinds: Collection[RowKind] = ()
        self._shown: Sequence[int] = range(bench.row_count)
        self.is_locked = False
        bench.rows_judged.connect(self._on_judged)
        bench.columns_changed.connect(self._on_columns_changed)

    def show_kinds(self, kinds: Collection[RowKind]) -> None:
        """Show the rows of these kinds only; all of them if empty."""
        self.beginResetModel()
        self._kinds = kinds
        self._shown = [
            row for row in range(self._bench.row_count) if not kinds or self._bench.kind(row) in kinds
        ]
        self.endResetModel()

    def set_agents(self, agents: Agents) -> None:
        """Show agents by these names."""
        self._agents = agents
        self._tell_all()

    def row_of(self, index: Index) -> int:
        """The row of the table that is shown at an index."""
        return self._shown[index.row()]

    def index_of(self, row: int, column: int) -> QModelIndex:
        """Where a row of the table is shown; no valid index if it is not."""
        return self.index(self._shown.index(row), column) if row in self._shown else QModelIndex()

    def field(self, column: int) -> FieldId | None:
        """What a column is; None for the state, and for one that is left out."""
        return self._bench.columns[column - 1].field if column > STATE else None

    def is_secret(self, index: Index) -> bool:
        """Whether a cell's text must not be seen."""
        return index.column() > STATE and self._bench.is_secret(index.column() - 1)

    def finding(self, index: Index) -> Finding | None:
        """What is found of a cell."""
        return self._bench.finding(self.row_of(index), index.column() - 1) if index.column() > STATE else None

    def said(self, index: Index) -> str:
        """What is said of a cell, in words."""
        row = self.row_of(index)
        if index.column() == STATE:
            return self._state(row)
        field, finding = self.field(index.column()), self.finding(index)
        if field is None or finding is None:
            return ""
        return cell_text(field, finding, self._bench.kind(row), self._other(row))

    # Qt.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """See Qt."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """See Qt."""
        return 0 if parent.isValid() else len(self._bench.columns) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Of a column its heading and what it is; of a row its place in the table."""
        if orientation is Qt.Orientation.Vertical:
            return self._line(self._shown[section]) if role == Qt.ItemDataRole.DisplayRole else None
        if section == STATE:
            return self.tr("State") if role == Qt.ItemDataRole.DisplayRole else None
        column = self._bench.columns[section - 1]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column_head(column, section - 1)
            case Qt.ItemDataRole.ToolTipRole:
                return theme.plain_tooltip(column_ground(column))
            case Qt.ItemDataRole.AccessibleTextRole:
                return column_heard(column, section - 1)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return column_ground(column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """See Qt: what the file has can be changed, unless it is being sent."""
        return _SHOWN if index.column() == STATE or self.is_locked else _EDITABLE

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt. A screenful is two thousand calls: most roles have nothing to say."""
        tell = self._BY_ROLE.get(role)
        return tell(self, index) if tell is not None and index.isValid() else None

    # What is shown.

    def _cell(self, index: Index) -> str:
        if index.column() == STATE:
            return ""
        return self._bench.cell(self.row_of(index), index.column() - 1)

    def _text(self, index: Index) -> str:
        if index.column() == STATE:
            return self._state(self.row_of(index))
        text = self._cell(index)
        if self.is_secret(index):
            return DOTS if text else ""
        if self.field(index.column()) in _AGENTS:
            text = self._agents.label(self._agents.id_of(text) or text) or text
        return " ".join(undirected(text).splitlines())

    def _icon(self, index: Index) -> QIcon | None:
        if index.column() == STATE:
            kind = self._bench.kind(self.row_of(index))
            if kind is None:
                return None
            name, tone = KIND_LOOKS[kind]
        elif (found := self._tone(index)) is not None:
            name, tone = _ICONS[found], found
        else:
            return None
        return theme.cell_icon(name, tone, QGuiApplication.palette())

    def _background(self, index: Index) -> QColor | None:
        tone = self._tone(index)
        return theme.tone_tint(tone, QGuiApplication.palette()) if tone in (Tone.CAUTION, Tone.BAD) else None

    def _foreground(self, index: Index) -> QColor | None:
        is_left_out = index.column() > STATE and self.field(index.column()) is None
        return theme.muted(QGuiApplication.palette()) if is_left_out else None

    def _accessible_text(self, index: Index) -> str:
        text, said = self._text(index), self.said(index)
        return titled(text or self.tr("Empty"), said) if said and said != text else text

    def _tool_tip(self, index: Index) -> str:
        return theme.plain_tooltip(self.said(index))

    _BY_ROLE: ClassVar[Mapping[int, Callable[[RowsModel, Index], Any]]] = {
        Qt.ItemDataRole.DisplayRole: _text,
        Qt.ItemDataRole.EditRole: _cell,
        Qt.ItemDataRole.DecorationRole: _icon,
        Qt.ItemDataRole.BackgroundRole: _background,
        Qt.ItemDataRole.ForegroundRole: _foreground,
        Qt.ItemDataRole.ToolTipRole: _tool_tip,
        Qt.ItemDataRole.AccessibleTextRole: _accessible_text,
    }

    def _state(self, row: int) -> str:
        kind, findings = self._bench.kind(row), self._bench.findings(row)
        if kind is None or findings is None:
            return ""
        return kind_text(kind, findings, self._other(row))

    def _other(self, row: int) -> int:
        """The line of the uppermost other row with a row's number; 0 if there is none."""
        group = self._bench.group(row)
        if group is None or len(group.rows) < 2:
            return 0
        return self._line(group.first if group.first != row else min(set(group.rows) - {row}))

    def _line(self, row: int) -> int:
        return self._bench.places[row] + 1

    def _tone(self, index: Index) -> Tone | None:
        row = self.row_of(index)
        kind = self._bench.kind(row)
        if index.column() == STATE:
            return None
        finding = self.finding(index)
        if finding is None or kind is None:
            return None
        is_number = self.field(index.column()) is FieldId.PHONE_NUMBER
        if is_number and kind in (RowKind.TWO_TRUNKS, RowKind.DOUBLE, RowKind.IN_ACCOUNT):
            return KIND_LOOKS[kind][1]
        return _TONES.get(finding.outcome)

    # What changes.

    def _on_judged(self, first: int, last: int) -> None:
        """Tell of the rows between, wherever they are shown."""
        if not self._kinds:
            self._tell(first, last)
            return
        shown = [place for place, row in enumerate(self._shown) if first <= row <= last]
        if shown:
            self._tell(shown[0], shown[-1])

    def _on_columns_changed(self) -> None:
        self.show_kinds(())

    def _tell_all(self) -> None:
        self._tell(0, len(self._shown) - 1)

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))
