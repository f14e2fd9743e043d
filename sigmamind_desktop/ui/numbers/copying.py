"""Rows and cells on the clipboard."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex
from PySide6.QtGui import QGuiApplication

from sigmamind_desktop.domain.secret import mask_living
from sigmamind_desktop.ui.kit.words import unmarked
from sigmamind_desktop.ui.numbers.cells import Column, heading
from sigmamind_desktop.ui.numbers.model import ROW_ROLE


def copy_rows(
    model: QAbstractItemModel, rows: Sequence[int], columns: Sequence[Column], *, with_headings: bool
) -> None:
    """Copy rows as shown, for a spreadsheet as a table, for the rest with tabs."""
    lines = [[_copied(column, model.index(row, column).data()) for column in columns] for row in rows]
    if with_headings:
        lines.insert(0, [heading(column) for column in columns])
    put_on_clipboard(lines)


def put_on_clipboard(lines: Sequence[Sequence[str]]) -> None:
    """Put cells there, as text with tabs and as a table."""
    lines = [list(map(unmarked, line)) for line in lines]
    copied = QMimeData()
    copied.setText("\n".join("\t".join(line) for line in lines))
    copied.setHtml(_table(lines))
    QGuiApplication.clipboard().setMimeData(copied)


def copy_cell(index: QModelIndex) -> None:
    """Copy a cell; a number as E.164, the form that other programs take."""
    column = Column(index.column())
    number = index.data(ROW_ROLE).number
    text = number if column is Column.NUMBER else unmarked(_copied(column, index.data()))
    QGuiApplication.clipboard().setText(text)


def _copied(column: Column, shown: object) -> str:
    """A cell as it is copied: a name may hold a secret; digits of one in a number say nothing."""
    return str(shown) if column in (Column.NUMBER, Column.TEST_NUMBER) else mask_living(str(shown))


def _table(lines: Sequence[Sequence[str]]) -> str:
    """Cells as an HTML table that spreadsheets take for text: no formula, and no number without its plus."""
    # Excel: https://learn.microsoft.com/en-us/previous-versions/office/developer/office2000/aa155477
    # LibreOffice: the attribute that it writes itself.
    cell = """<td style='mso-number-format:"\\@"' sdnum="1033;0;@">{text}</td>""".format
    rows = ("".join(cell(text=html.escape(text)) for text in line) for line in lines)
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
