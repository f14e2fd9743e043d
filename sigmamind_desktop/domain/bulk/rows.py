"""A table that is read and judged, as it goes to be sent and as its result is told."""

from __future__ import annotations

from dataclasses import dataclass

from sigmamind_desktop.domain.numbers.record import ImportRequest


@dataclass(frozen=True, slots=True)
class BulkRow:
    """One row.

    Attributes:
        index: its place below the headings, from 0; rows that are passed over keep theirs.
        cells: its texts in the file's own order, as many as there are headings; a password's is empty.
        request: what to send; None if something stands in the way.
    """

    index: int
    cells: tuple[str, ...]
    request: ImportRequest | None


@dataclass(frozen=True, slots=True)
class BulkTable:
    """Rows below their headings.

    Attributes:
        header: the headings, in the file's own words and order.
        rows: in the file's order.
        name: of the file, for people; empty for what was pasted.
    """

    header: tuple[str, ...]
    rows: tuple[BulkRow, ...]
    name: str
