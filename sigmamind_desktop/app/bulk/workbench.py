"""A table of numbers, judged while the person works on it."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.domain.bulk.columns import BulkColumn, Ground, Layout
from sigmamind_desktop.domain.bulk.doubles import Doubles, Group
from sigmamind_desktop.domain.bulk.judging import Findings, RowJudge, kind_of
from sigmamind_desktop.domain.bulk.rows import BulkRow, BulkTable, RowKind
from sigmamind_desktop.domain.bulk.sheets import Sheet
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.fields.judging import without_secrets
from sigmamind_desktop.domain.findings import Finding
from sigmamind_desktop.domain.numbers.record import NumberState
from sigmamind_desktop.domain.reading.names import is_secret

_SLICE: Final = 0.008
"""Seconds of judging before the window has its turn: half of a frame at 60 a second."""


_BETWEEN_COUNTS: Final = 0.1
"""Seconds; nobody reads faster."""


class Workbench(QObject):
    """The rows of a sheet, what its columns are, and what is for all rows; each judged by the form's rules.

    Rows are judged in slices, from the top, so that a window over them never waits.

    Attributes:
        name: of the file; empty for the clipboard.
        columns: what each column is, and why.
        places: of each row in the file, from 0; empty rows are passed over.

    Signals:
        columns_changed: what columns are was changed.
        rows_judged: rows were judged anew; carries the first and the last of them.
        counted: how many rows are of which kind has changed, or all are judged.
    """

    columns_changed = Signal()
    rows_judged = Signal(int, int)
    counted = Signal()

    def __init__(
        self,
        name: str,
        sheet: Sheet,
        layout: Layout,
        *,
        common: Draft,
        book: NumberBook,
        agents: AgentBook,
        carriers: CarrierBook,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.name = name
        self.columns = list(layout.columns)
        full = range(layout.first_row, len(sheet.rows))
        self.places = [place for place in full if sheet.rows[place]]
        self._rows = [sheet.rows[place] for place in self.places]
        self._common = common
        self._book = book
        self._agents = agents
        self._carriers = carriers
        self._ids: frozenset[str] = frozenset()
        self._findings: list[Findings | None] = []
        self._kinds: list[RowKind | None] = []
        self._doubles = Doubles()
        self._waiting: deque[int] = deque()
        self.counts: Counter[RowKind] = Counter()
        self._told = 0.0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        agents.changed.connect(self._begin)
        carriers.changed.connect(self._begin)
        book.loaded.connect(self.judge_all)
        self._begin()

    # What is known.

    @property
    def row_count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    @property
    def is_judged(self) -> bool:
        """Whether every row is judged."""
        return not self._waiting

    @property
    def is_complete(self) -> bool:
        """Whether a column is known to hold the numbers."""
        return any(column.field is FieldId.PHONE_NUMBER for column in self.columns)

    def cell(self, row: int, column: int) -> str:
        """A cell's text, be it a password."""
        cells = self._rows[row]
        return cells[column] if column < len(cells) else ""

    def is_secret(self, column: int) -> bool:
        """Whether a column's texts must not be seen: it is the password's, or its heading says so."""
        each = self.columns[column]
        return each.field is FieldId.TRUNK_PASSWORD or (each.field is None and is_secret(each.heading))

    def finding(self, row: int, column: int) -> Finding | None:
        """What is found of a cell; None where nothing is looked for, or not yet."""
        field, findings = self.columns[column].field, self._findings[row]
        return findings[field] if field is not None and findings is not None else None

    def findings(self, row: int) -> Findings | None:
        """What is found of a row's fields, those for all rows among them; None if it is not judged yet."""
        return self._findings[row]

    def kind(self, row: int) -> RowKind | None:
        """What becomes of a row; None if it is not judged yet."""
        return self._kinds[row]

    def group(self, row: int) -> Group | None:
        """The rows that have the same number; None if no other has it, or it can't be sent."""
        return self._doubles.group(self._number(row))

    def judge_text(self, row: int, column: int, text: str) -> Finding | None:
        """What would be found of a text in a cell; nothing is changed."""
        field = self.columns[column].field
        if field is None:
            return None
        return self._judge.judge_cell(field, self._with(row, {column: text}))

    def table(self) -> BulkTable:
        """The table as it goes out; all rows must be judged."""
        made, width = [], len(self.columns)
        for row, cells in enumerate(self._rows):
            findings, kind = self._findings[row], self._kinds[row]
            assert findings is not None
            assert kind is not None
            shown = tuple(map(self._without_secrets, range(width), self._with(row, {})))
            request = self._judge.request(cells, findings) if kind.is_sent else None
            problems = {
                field: replace(finding, fix=None)
                for field, finding in findings.items()
                if not finding.outcome.may_be_sent
            }
            made.append(BulkRow(self.places[row], shown, request, kind, problems))
        return BulkTable(tuple(column.heading for column in self.columns), tuple(made), self.name)

    # What the person does.

    def set_column(self, column: int, field: FieldId | None) -> None:
        """Take a column for something else, or leave it out; another one that was the same is left out."""
        for place, each in enumerate(self.columns):
            if place == column:
                self.columns[place] = replace(each, field=field, proposed=None, ground=Ground.CHOSEN)
            elif field is not None and each.field is field:
                self.columns[place] = replace(each, field=None, ground=Ground.TWICE)
        self._take_columns()

    def accept_proposals(self) -> None:
        """Take each column for what it may be."""
        self.columns = [_accepted(column) for column in self.columns]
        self._take_columns()

    def set_common(self, common: Draft) -> None:
        """Something else is for all rows."""
        if common != self._common:
            self._common = common
            self._judge.set_common([column.field for column in self.columns], common)
            self.judge_all()

    def add_ids(self, texts: Iterable[str]) -> None:
        """The person says that these texts are agents' IDs."""
        if new := frozenset(texts) - self._ids:
            self._ids |= new
            self._begin()

    def set_cells(self, texts: Mapping[tuple[int, int], str]) -> None:
        """Put texts into cells, each by its row and column."""
        changed: defaultdict[int, dict[int, str]] = defaultdict(dict)
        for (row, column), text in texts.items():
            changed[row][column] = text
        for row, cells in sorted(changed.items(), reverse=True):
            self._rows[row] = self._with(row, cells)
            self._waiting.appendleft(row)
        self._go_on()

    def resize(self, count: int) -> None:
        """Have this many rows: empty ones come below the others, or the lowest go."""
        end = self.places[-1] + 1
        more = max(count - len(self._rows), 0)
        self.places = [*self.places[:count], *range(end, end + more)]
        self._rows = [*self._rows[:count], *[()] * more]
        self._findings, self._kinds = [None] * count, [None] * count
        self.columns_changed.emit()  # before what is said of rows that nobody shows yet
        self.judge_all()

    def keep(self, rows: Collection[int]) -> None:
        """Leave all other rows out, for good."""
        kept = sorted(rows)
        self.places = [self.places[row] for row in kept]
        self._rows = [self._rows[row] for row in kept]
        self.judge_all()
        self.columns_changed.emit()

    # Judging.

    def judge_all(self) -> None:
        """Judge every row anew: the first of them at once, so that a small table never seems unjudged."""
        count = len(self._rows)
        known = {row.number for row in self._book.rows if row.state is not NumberState.GONE}
        self._in_account = known
        self._findings = [None] * count
        self._kinds = [None] * count
        self._doubles = Doubles()
        self.counts.clear()
        self._waiting = deque(range(count if self.is_complete else 0))
        self._go_on()

    def _take_columns(self) -> None:
        self._judge.set_common([column.field for column in self.columns], self._common)
        self.judge_all()
        self.columns_changed.emit()

    def _begin(self) -> None:
        """Judge with what is known of agents and carriers now."""
        fields = [column.field for column in self.columns]
        agents, carriers = self._agents.agents, self._carriers.carriers
        self._judge = RowJudge(fields, self._common, agents, carriers, self._ids)
        self.judge_all()

    def _go_on(self) -> None:
        """Judge some rows, and go on later."""
        judged = []
        end = perf_counter() + _SLICE
        while self._waiting and perf_counter() < end:
            row = self._waiting.popleft()
            self._judge_row(row)
            judged.append(row)
        if judged:
            self.rows_judged.emit(min(judged), max(judged))
        if self._waiting:
            self._timer.start()
        else:
            self._timer.stop()
        if not self._waiting or end - self._told > _BETWEEN_COUNTS:
            self._told = end
            self.counted.emit()

    def _judge_row(self, row: int) -> None:
        touched = {row, *self._doubles.leave(self._number(row), row)}
        findings = self._findings[row] = self._judge.judge(self._rows[row])
        host = findings[FieldId.TERMINATION_SIP_URI].value
        touched.update(self._doubles.join(self._number(row), row, host))
        for each in touched:
            self._count(each)
        if len(touched) > 1:
            self.rows_judged.emit(min(touched), max(touched))

    def _count(self, row: int) -> None:
        if (before := self._kinds[row]) is not None:
            self.counts[before] -= 1
        findings = self._findings[row]
        assert findings is not None
        is_known = self._number(row) in self._in_account
        kind = self._kinds[row] = kind_of(row, findings, self.group(row), is_known=is_known)
        self.counts[kind] += 1

    def _without_secrets(self, column: int, cell: str) -> str:
        """What of a cell may be written down."""
        if self.is_secret(column):
            return ""
        if "@" not in cell and "%" not in cell:
            return cell
        field = self.columns[column].field or FieldId.FRIENDLY_NAME
        return without_secrets(Draft({field: cell})).text(field)

    def _with(self, row: int, texts: Mapping[int, str]) -> tuple[str, ...]:
        """A row's cells, as many as there are columns, with other texts in some of them."""
        return tuple(texts.get(column, self.cell(row, column)) for column in range(len(self.columns)))

    def _number(self, row: int) -> str:
        findings = self._findings[row]
        return findings[FieldId.PHONE_NUMBER].value if findings is not None else ""


def _accepted(column: BulkColumn) -> BulkColumn:
    if column.proposed is None:
        return column
    return replace(column, field=column.proposed, proposed=None, ground=Ground.CHOSEN)
