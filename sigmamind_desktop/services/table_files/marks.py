"""What a sheet says beside its cells' values, and openpyxl does not tell while a sheet streams by.

https://learn.microsoft.com/dotnet/api/documentformat.openxml.spreadsheet names the elements.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import IO, Final
from xml.etree.ElementTree import Element, iterparse

from sigmamind_desktop.domain.bulk.sheets import MOST_COLUMNS, MOST_ROWS

_YES: Final = ("1", "true")


@dataclass(slots=True)
class Marks:
    """Places are from 0.

    Attributes:
        hidden_rows: rows that the sheet does not show, filtered ones among them.
        hidden_columns: columns that it does not show.
        without_result: cells with a formula of which the file has no result, or an error; as they are called.
        merged: the ranges (`B2:B5`) whose cells are one.
    """

    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    without_result: list[str] = field(default_factory=list)
    merged: list[str] = field(default_factory=list)


def read_marks(part: IO[bytes]) -> Marks:
    """Read a sheet's part of a workbook; raises what the parser does where it is broken."""
    marks, row, rows = Marks(), -1, Element("")
    for event, element in iterparse(part, ("start", "end")):  # noqa: S314 - openpyxl has read it to here
        match event, element.tag.rpartition("}")[2]:
            case "start", "sheetData":
                rows = element
            case "end", "row":
                row = int(element.get("r", row + 2)) - 1
                if row < MOST_ROWS:
                    _read_row(element, row, marks)
                rows.clear()  # or the rows that were read would all be held
            case "end", "col" if element.get("hidden") in _YES:
                first, last = int(element.get("min", 1)), int(element.get("max", 1))
                marks.hidden_columns.update(range(first - 1, min(last, MOST_COLUMNS)))
            case "end", "mergeCell":
                marks.merged.append(element.get("ref", ""))
    return marks


def _read_row(element: Element, row: int, marks: Marks) -> None:
    if element.get("hidden") in _YES:
        marks.hidden_rows.add(row)
    for cell in element:
        parts = {part.tag.rpartition("}")[2]: part.text for part in cell}
        # Of a formula whose result is an empty text (`t="str"`), that is all that the file has.
        has_result = bool(parts.get("v")) or "is" in parts or ("v" in parts and cell.get("t") == "str")
        if cell.get("t") == "e" or ("f" in parts and not has_result):
            marks.without_result.append(cell.get("r", ""))
