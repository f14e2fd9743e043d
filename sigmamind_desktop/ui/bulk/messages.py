"""The words about a table of numbers: its columns, its rows, and why a file is none."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from sigmamind_desktop.domain.bulk.columns import BulkColumn, Ground
from sigmamind_desktop.domain.bulk.judging import Findings
from sigmamind_desktop.domain.bulk.rows import RowKind
from sigmamind_desktop.domain.bulk.sheets import TableTrouble
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.findings import Finding, Fix, Outcome, Repair
from sigmamind_desktop.ui.inputs.field_messages import field_label, finding_text
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import isolated, listed

translate = QCoreApplication.translate

KIND_LOOKS: Final[Mapping[RowKind, tuple[str, Tone]]] = {
    RowKind.READY: ("check", Tone.GOOD),
    RowKind.DOUBTED: ("warning", Tone.CAUTION),
    RowKind.TO_DO: ("cross", Tone.BAD),
    RowKind.TWO_TRUNKS: ("cross", Tone.BAD),
    RowKind.DOUBLE: ("info", Tone.NEUTRAL),
    RowKind.IN_ACCOUNT: ("info", Tone.NEUTRAL),
}
"""The icon and the tone of what becomes of a row."""

_OPENS: Final = " ▾"
"""A heading can be pressed."""


def column_name(field: FieldId | None) -> str:
    """What a column is taken for."""
    return field_label(field) if field is not None else translate("BulkMessages", "Left out")


def column_head(column: BulkColumn, place: int) -> str:
    """The head of a column, in two lines: the file's heading, and what it is taken for."""
    heading = column.heading or translate("BulkMessages", "Column {place}").format(place=place + 1)
    if column.proposed is not None:
        maybe = translate("BulkMessages", "{field}?").format(field=field_label(column.proposed))
        return f"{heading}\n{maybe}{_OPENS}"
    return f"{heading}\n{column_name(column.field)}{_OPENS}"


def column_heard(column: BulkColumn, place: int) -> str:
    """The head of a column, as it is read out."""
    head, _, meaning = column_head(column, place).rstrip(_OPENS).partition("\n")
    return translate("BulkMessages", "{heading}: {field}").format(heading=head, field=meaning)


def column_ground(column: BulkColumn) -> str:
    """Why a column is taken for what it is."""
    field = column.field or column.proposed
    facts = {
        "field": field_label(field) if field is not None else "",
        "hits": column.hits,
        "count": column.looked_at,
    }
    return {
        Ground.NAMED: translate("BulkMessages", "Its heading means “{field}”."),
        Ground.HOLDS: translate(
            "BulkMessages", "{hits} of {count} cells that were looked at look like “{field}”."
        ),
        Ground.NAMED_ONLY: translate(
            "BulkMessages", "Its heading means “{field}”, but only {hits} of {count} cells look like it."
        ),
        Ground.TWICE: translate("BulkMessages", "Another column is taken for the same."),
        Ground.CHOSEN: translate("BulkMessages", "You chose this."),
        Ground.UNKNOWN: translate("BulkMessages", "Neither its heading nor its cells say what it is."),
    }[column.ground].format(**facts)


def proposal_words(columns: Sequence[BulkColumn]) -> list[str]:
    """What columns may be, a line for each of them."""
    text = translate("BulkMessages", "“{heading}” may be “{field}”. {ground}")
    return [
        text.format(
            heading=column_head(column, place).partition("\n")[0],
            field=field_label(column.proposed),
            ground=column_ground(column),
        )
        for place, column in enumerate(columns)
        if column.proposed is not None
    ]


def kind_filter(kind: RowKind | None) -> str:
    """A kind of rows, as the filter of them; all rows for None."""
    return {
        None: translate("BulkMessages", "All rows"),
        RowKind.READY: translate("BulkMessages", "Ready"),
        RowKind.DOUBTED: translate("BulkMessages", "Look odd"),
        RowKind.TO_DO: translate("BulkMessages", "Something to do"),
        RowKind.TWO_TRUNKS: translate("BulkMessages", "On two trunks"),
        RowKind.DOUBLE: translate("BulkMessages", "Twice in this table"),
        RowKind.IN_ACCOUNT: translate("BulkMessages", "In your account already"),
    }[kind]


def kind_text(kind: RowKind, findings: Findings, other: int) -> str:
    """What becomes of a row.

    Args:
        kind: the row's.
        findings: of its fields.
        other: the line, from 1, of another row with its number; 0 if there is none.
    """
    match kind:
        case RowKind.TO_DO:
            fields = [field for field in FieldId if not findings[field].outcome.may_be_sent]
            return translate("BulkMessages", "To do: {fields}").format(
                fields=listed(map(field_label, fields))
            )
        case RowKind.TWO_TRUNKS:
            return translate("BulkMessages", "Also in row {row}, on another trunk").format(row=other)
        case RowKind.DOUBLE:
            return translate("BulkMessages", "Also in row {row}; sent once").format(row=other)
        case _:
            return kind_filter(kind)


def cell_text(field: FieldId, finding: Finding, kind: RowKind | None, other: int) -> str:
    """What is said of a cell."""
    said = finding_text(finding)
    if field is not FieldId.PHONE_NUMBER:
        return said
    match kind:
        case RowKind.IN_ACCOUNT:
            text = translate("BulkMessages", "Your account has {number} already. It is not sent again.")
        case RowKind.TWO_TRUNKS:
            text = translate(
                "BulkMessages",
                "Row {row} has {number} on another trunk. Empty this cell, or that one; neither is sent so.",
            )
        case RowKind.DOUBLE:
            text = translate("BulkMessages", "Row {row} has {number} too. It is sent once, from there.")
        case _:
            return said
    return text.format(number=isolated(finding.value), row=other)


def offered_fix(finding: Finding | None) -> Fix | None:
    """What can be put in place of a text by one press; None if nothing is to be."""
    if finding is None or finding.fix is None:
        return None
    is_doubted = finding.outcome is Outcome.WARNING and finding.fix.text != finding.value
    return finding.fix if is_doubted or not finding.outcome.may_be_sent else None


def fix_text(fix: Fix) -> str:
    """What that press is called."""
    if Repair.AS_ID in fix.repairs:
        return translate("BulkMessages", "It is an ID")
    if not fix.text:
        return translate("BulkMessages", "Remove it")
    return translate("BulkMessages", "Use {text}").format(text=isolated(fix.text))


def trouble_words(trouble: TableTrouble, name: str) -> tuple[str, str]:
    """Why a file was not opened, and what to do; as a title and a text."""
    title = translate("BulkMessages", "“{name}” was not opened").format(name=name)
    if not name:
        title = translate("BulkMessages", "The clipboard holds no table")
    return title, _TROUBLES[trouble]()


_TROUBLES: Final[Mapping[TableTrouble, Callable[[], str]]] = {
    TableTrouble.ENCRYPTED: lambda: translate(
        "BulkMessages",
        "It is protected by a password. Open it in Excel, save a copy without the password, and open that.",
    ),
    TableTrouble.OLD_EXCEL: lambda: translate(
        "BulkMessages",
        "It is in the format of Excel before 2007. Open it there, save it as .xlsx, and open that.",
    ),
    TableTrouble.OPEN_DOCUMENT: lambda: translate(
        "BulkMessages",
        "It is an OpenDocument spreadsheet. Open it in LibreOffice, save it as .xlsx, and open that.",
    ),
    TableTrouble.APPLE_NUMBERS: lambda: translate(
        "BulkMessages",
        "It is a document of Apple's Numbers. Open it there, export it to Excel or CSV, and open that.",
    ),
    TableTrouble.TOO_LARGE: lambda: translate(
        "BulkMessages",
        "It is far larger than a table of phone numbers. Copy the rows that you want into a new file,"
        " and open that.",
    ),
    TableTrouble.BROKEN: lambda: translate(
        "BulkMessages",
        "It is damaged, or only a part of it is here. Get it again, or open it in Excel and save a copy.",
    ),
    TableTrouble.WEB_PAGE: lambda: translate(
        "BulkMessages",
        "It is a web page under another name. Open it in Excel, save it as .xlsx, and open that.",
    ),
    TableTrouble.NO_TABLE: lambda: translate(
        "BulkMessages", "It is no table. Open an Excel workbook (.xlsx) or a CSV file."
    ),
    TableTrouble.EMPTY: lambda: translate(
        "BulkMessages", "There is nothing in it. Put each number in a row of its own, and try again."
    ),
    TableTrouble.GONE: lambda: translate(
        "BulkMessages", "It is not there any more. It may have been moved or renamed."
    ),
    TableTrouble.REFUSED: lambda: translate(
        "BulkMessages",
        "This program may not read it, or another one keeps it to itself. Close it there, or save a copy.",
    ),
}
