"""Which row of a sheet has the headings, and what each column is: by its heading and by what it holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import Final
from unicodedata import normalize

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.numbers.agents import NO_AGENTS, Agents
from sigmamind_desktop.domain.outside import plain_line
from sigmamind_desktop.domain.reading.names import Direction, meaning_of
from sigmamind_desktop.domain.reading.tables import is_host_like
from sigmamind_desktop.domain.text import without_format

_MOST_ABOVE: Final = 20
"""Rows among which the headings are looked for."""
_LONGEST_HEADING: Final = 60
"""Characters; carriers' have under 30."""
_SAMPLE: Final = 200
"""Cells of a column that are looked at."""
_MOST: Final = 0.8
_HALF: Final = 0.5

# With what spreadsheets do to a number. Seven digits at least, and no date or price.
_PHONE: Final = re.compile(
    r"""(?:tel:)?[='"\s(+]*\d[\d\s().\-\u2010-\u2015/]{5,22}\d[\s'"]*|\d[.,]\d+E\+?\d+|\d{1,3}(?:,\d{3}){3,4}""",
    re.I,
)
_DATE: Final = re.compile(r"\d{4}([-/.])\d\d?\1\d\d?(?:[ T].*)?|\d\d?([-/.])\d\d?\2\d{4}(?:[ T].*)?")
_OF_TRUNK: Final = frozenset({FieldId.TERMINATION_SIP_URI, FieldId.TRUNK_USERNAME, FieldId.TRUNK_PASSWORD})


class Ground(StrEnum):
    """Why a column is taken for what it is."""

    NAMED = auto()
    """Its heading says so, and what it holds does not speak against it."""
    HOLDS = auto()
    """What it holds looks so, whatever its heading says: this is proposed only."""
    NAMED_ONLY = auto()
    """Its heading says so, and most of what it holds does not look so: this is proposed only."""
    TWICE = auto()
    """Another column is taken for the same."""
    CHOSEN = auto()
    """The person said so."""
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class BulkColumn:
    """A column of a table.

    Attributes:
        heading: in the file's own words; may be empty.
        field: what it is taken for; None if it is left out.
        proposed: what it may be, for the person to say.
        ground: why.
        hits: of its cells that were looked at, how many look like what it is taken for, or proposed as.
        looked_at: how many cells that are.
    """

    heading: str
    field: FieldId | None = None
    proposed: FieldId | None = None
    ground: Ground = Ground.UNKNOWN
    hits: int = 0
    looked_at: int = 0


@dataclass(frozen=True, slots=True)
class Layout:
    """How a sheet is laid out.

    Attributes:
        columns: from the left.
        first_row: the place of the first row below the headings.
        has_headings: whether there is a row of them.
    """

    columns: tuple[BulkColumn, ...]
    first_row: int
    has_headings: bool

    @property
    def lines_above(self) -> int:
        """How many rows above the headings are passed over."""
        return self.first_row - self.has_headings


def lay_out(rows: Sequence[Sequence[str]], agents: Agents = NO_AGENTS) -> Layout:
    """Find the headings of a sheet, and recognise its columns.

    Args:
        rows: the sheet's.
        agents: a column that holds some of their names or IDs is one of agents.
    """
    place = _find_headings(rows)
    first = 0 if place is None else place + 1
    sample = [row for row in rows[first : first + 5 * _SAMPLE] if any(row)][:_SAMPLE]
    headings = rows[place] if place is not None else ()
    width = max(map(len, [headings, *rows[first:]]), default=0)
    columns = [
        _recognise(
            plain_line(heading, _LONGEST_HEADING),
            [row[column].strip() for row in sample if column < len(row)],
            agents,
        )
        for column, heading in enumerate([*headings, *[""] * (width - len(headings))])
    ]
    return Layout(_each_once(columns), first, place is not None)


def _find_headings(rows: Sequence[Sequence[str]]) -> int | None:
    """The row with the most names that are known, or one of words above rows of values."""
    known = [
        (sum(_field_of(cell) is not None for cell in row), -place)
        for place, row in enumerate(rows[:_MOST_ABOVE])
        if not any(map(_is_value, row))
    ]
    count, place = max(known, default=(0, 0))
    if count:
        return -place
    below = next((place for place, row in enumerate(rows[: _MOST_ABOVE + 1]) if any(map(_is_value, row))), 0)
    above = rows[below - 1] if below else ()
    return below - 1 if sum(map(bool, above)) > 1 or len(above) == 1 else None


def _is_value(cell: str) -> bool:
    return is_phone_like(cell) or (is_host_like(cell.strip()) and _field_of(cell) is None)


def is_phone_like(cell: str) -> bool:
    """Whether a cell looks like a phone number, or like what a spreadsheet has made of one."""
    text = normalize("NFKC", without_format(cell)).strip()
    if _DATE.fullmatch(text):
        return False
    return _PHONE.fullmatch(text) is not None and sum(map(str.isdigit, text)) >= 7 - 2 * ("E" in text)


def _field_of(heading: str) -> FieldId | None:
    meaning = meaning_of((heading.strip(),))
    field = next((each for each in FieldId if meaning is not None and each == meaning.key), None)
    if meaning is None or field is None:
        return None
    # What is for calls in stands at the carrier, and not in an import.
    return None if meaning.direction is Direction.IN and field in _OF_TRUNK else field


def _hits(field: FieldId, cells: Iterable[str], agents: Agents) -> int | None:
    """How many cells look like a field's; None if nobody can tell by looking."""
    match field:
        case FieldId.PHONE_NUMBER | FieldId.OUTBOUND_PHONE_NUMBER:
            return sum(map(is_phone_like, cells))
        case FieldId.TERMINATION_SIP_URI:
            return sum(map(is_host_like, cells))
        case FieldId.INBOUND_AGENT_ID | FieldId.OUTBOUND_AGENT_ID if agents:
            return sum(agents.id_of(cell) is not None for cell in cells)
        case _:
            return None


def _recognise(heading: str, cells: Sequence[str], agents: Agents) -> BulkColumn:
    full = [cell for cell in cells if cell]
    named = _field_of(heading)
    if named is not None:
        hits = _hits(named, full, agents)
        # An agent of another kind than SigmaMind lists, or one that was renamed, is asked about in its cell.
        is_agent = named in (FieldId.INBOUND_AGENT_ID, FieldId.OUTBOUND_AGENT_ID)
        if hits is None or is_agent or hits >= _HALF * len(full):
            count = len(full) if hits is None else hits
            return BulkColumn(heading, named, None, Ground.NAMED, count, len(full))
        if hits:
            return BulkColumn(heading, None, named, Ground.NAMED_ONLY, hits, len(full))
    for field in (FieldId.PHONE_NUMBER, FieldId.TERMINATION_SIP_URI, FieldId.INBOUND_AGENT_ID):
        hits = _hits(field, full, agents)
        if full and hits is not None and hits >= _MOST * len(full):
            return BulkColumn(heading, None, field, Ground.HOLDS, hits, len(full))
    return BulkColumn(heading, looked_at=len(full))


def _each_once(columns: Sequence[BulkColumn]) -> tuple[BulkColumn, ...]:
    """Leave each field to the column that is most like it; what is proposed, to one that nothing else is."""
    best: dict[FieldId, int] = {}
    for place, column in enumerate(columns):
        if column.field is not None and (
            column.field not in best or column.hits > columns[best[column.field]].hits
        ):
            best[column.field] = place
    kept = []
    for place, column in enumerate(columns):
        wanted = column.field or column.proposed
        if wanted is not None and best.setdefault(wanted, place) != place:
            kept.append(BulkColumn(column.heading, ground=Ground.TWICE))
        else:
            kept.append(column)
    return tuple(kept)
