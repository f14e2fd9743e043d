"""A table that is read and judged, as it goes to be sent and as its result is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum, auto

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.findings import Finding
from sigmamind_desktop.domain.numbers.record import ImportRequest


class RowKind(StrEnum):
    """What becomes of a row."""

    READY = auto()
    DOUBTED = auto()
    """It will be sent, though something in it looks odd."""
    TO_DO = auto()
    """A field stands in the way."""
    TWO_TRUNKS = auto()
    """Another row has its number on another trunk: which is right, nobody here can say."""
    DOUBLE = auto()
    """A row above it has its number, in whatever spelling, and is sent in its place."""
    IN_ACCOUNT = auto()
    """The account has its number already."""

    @property
    def is_sent(self) -> bool:
        """Whether a row of this kind goes out."""
        return self in (RowKind.READY, RowKind.DOUBTED)


@dataclass(frozen=True, slots=True)
class BulkRow:
    """One row.

    Attributes:
        index: its place in the file, from 0; rows that are passed over keep theirs.
        cells: its texts in the file's own order, as many as there are headings; a password's is empty.
        request: what to send; None if something stands in the way.
        kind: what became of it in the table; None where that is not known any more.
        problems: what stands in the way, by field, as far as that is known.
    """

    index: int
    cells: tuple[str, ...]
    request: ImportRequest | None
    kind: RowKind | None = None
    problems: Mapping[FieldId, Finding] = field(default_factory=dict)


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
