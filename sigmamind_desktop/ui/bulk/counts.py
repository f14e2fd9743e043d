"""What is counted about a table of numbers, in sentences."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, QObject

from sigmamind_desktop.domain.bulk.rows import RowKind
from sigmamind_desktop.domain.bulk.sheets import MOST_COLUMNS, MOST_ROWS, MOST_SHEETS, Sheet, TableFile
from sigmamind_desktop.ui.kit.words import listed, sentences


class BulkCounts(QObject):
    """How many rows there are of each kind. `lupdate` reads plural forms from the `tr` of a class alone."""

    def sums(self, counts: Mapping[RowKind, int]) -> str:
        """What becomes of all rows, in a sentence."""
        sent = counts.get(RowKind.READY, 0) + counts.get(RowKind.DOUBTED, 0)
        known, double = counts.get(RowKind.IN_ACCOUNT, 0), counts.get(RowKind.DOUBLE, 0)
        stopped = counts.get(RowKind.TO_DO, 0) + counts.get(RowKind.TWO_TRUNKS, 0)
        parts = [self.tr("%n numbers will be imported", "", sent)]
        if known:
            parts.append(self.tr("%n are in your account already", "", known))
        if double:
            parts.append(self.tr("%n are in the table twice", "", double))
        if stopped:
            parts.append(self.tr("%n can't be", "", stopped))
        return listed(parts)

    def lines_above(self, count: int) -> str:
        """How many lines above the headings are passed over."""
        return self.tr("%n lines above the headings are passed over.", "", count)

    def trunkless(self, count: int, carrier: str) -> str:
        """How many of a carrier's numbers came without a trunk, and what to do about them."""
        text = self.tr(
            "{carrier} tells no trunk of %n numbers: assign them to one there, or enter one for all rows.",
            "",
            count,
        )
        return text.format(carrier=carrier)

    def did_not_fit(self, columns: int, rows: int) -> str:
        """What of a pasted block is not in the table, a sentence for each kind."""
        right = self.tr("%n columns on its right were left out.", "", columns) if columns else ""
        below = self.tr("%n rows at its end were left out.", "", rows) if rows else ""
        return sentences(right, below)

    def remarks(self, file: TableFile, sheet: Sheet) -> list[str]:
        """What of a file is not in the table as it stands there, a sentence for each kind."""
        number, texts = QLocale().toString, []
        if sheet.last_row:
            text = self.tr(
                "The sheet says that it goes on to row {last}. Only the first {most} rows were read."
            )
            texts.append(text.format(last=number(sheet.last_row), most=number(MOST_ROWS)))
        if sheet.is_wider:
            texts.append(
                self.tr("Only the first {most} columns were read.").format(most=number(MOST_COLUMNS))
            )
        if file.sheet_count > MOST_SHEETS:
            text = self.tr("The workbook has {count} sheets. Only the first {most} were read.")
            texts.append(text.format(count=number(file.sheet_count), most=number(MOST_SHEETS)))
        if rows := len(sheet.hidden_rows):
            texts.append(self.tr("%n rows that are hidden in the workbook are left out.", "", rows))
        if columns := len(sheet.hidden_columns):
            texts.append(self.tr("%n columns that are hidden in the workbook are left out.", "", columns))
        if cells := sheet.without_result:
            text = self.tr(
                "%n formulas have no result in the file, the first in cell {cell}. Open it in Excel, save it,"
                " and open it here again.",
                "",
                len(cells),
            )
            texts.append(text.format(cell=cells[0]))
        if sheet.open_quote:
            text = self.tr(
                "A quotation mark in line {line} is not closed. From there on each line was read by itself:"
                " look at these rows."
            )
            texts.append(text.format(line=number(sheet.open_quote)))
        if sheet.damaged_line:
            text = self.tr("A character in line {line} can't be read: “�” stands there. Look at these rows.")
            texts.append(text.format(line=number(sheet.damaged_line)))
        return texts
