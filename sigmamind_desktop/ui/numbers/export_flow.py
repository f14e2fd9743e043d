"""Exporting what the table shows: from the question where to, to what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDate, QObject, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from sigmamind_desktop.app.numbers.exporting import Cell, Exporter
from sigmamind_desktop.domain.errors import StoreTrouble, StoreUnavailable
from sigmamind_desktop.domain.numbers.agents import Agents
from sigmamind_desktop.domain.numbers.record import PhoneNumber
from sigmamind_desktop.domain.outside import plain_line
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.numbers.cells import NOTHING, Column, cell_text
from sigmamind_desktop.ui.numbers.view import NumbersView


class ExportFlow(QObject):
    """Asks for a file, and says in the window's own place what came of it."""

    def __init__(self, *, exporter: Exporter, numbers: NumbersView, notice: Notice, window: QWidget) -> None:
        super().__init__(window)
        self._exporter = exporter
        self._numbers = numbers
        self._notice = notice
        self._window = window
        exporter.exported.connect(self._on_exported)
        exporter.failed.connect(self._on_failed)

    def open(self) -> QFileDialog:
        """Ask where to."""
        dialog = QFileDialog(self._window, self.tr("Export list"))
        dialog.setObjectName("exportDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        workbook = self.tr("Excel workbook")
        dialog.setNameFilters([f"{workbook} (*.xlsx)", "CSV (*.csv)"])
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("csv" if "*.csv" in chosen else "xlsx")
        )
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog.setDirectory(documents)
        day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        dialog.selectFile(self.tr("Phone numbers {day}").format(day=day))
        dialog.fileSelected.connect(lambda name: self.export(Path(name)))
        dialog.open()
        return dialog

    def export(self, path: Path) -> None:
        """Write the rows and columns that are shown."""
        model, columns = self._numbers.model, self._numbers.table.shown_columns()
        headings = [model.heading(column) for column in columns]
        shown, agents = model.shown, model.agents
        rows = ([_cell(row, column, agents) for column in columns] for row in shown)
        self._notice.show_message(Tone.NEUTRAL, self.tr("The list is being exported…"))
        self._exporter.start(path, headings, rows, count=len(shown))

    def _on_exported(self, path: Path, rows: int) -> None:
        self._notice.show_message(
            Tone.GOOD,
            self.tr("%n numbers exported", "", rows),
            self.tr("They are in “{name}”.").format(name=plain_line(path.name)),
            {
                self.tr("Open folder"): lambda: QDesktopServices.openUrl(
                    QUrl.fromLocalFile(str(path.parent))
                ),
                self.tr("Dismiss"): self._notice.hide,
            },
        )

    def _on_failed(self, path: Path, error: StoreUnavailable) -> None:
        refused = self.tr(
            "This program may not write there, or the file is open in another program. Close it there,"
            " or choose another place."
        )
        text = {
            StoreTrouble.FULL: self.tr("The disk is full. Make room on it, or choose another place."),
            StoreTrouble.READ_ONLY: refused,
            StoreTrouble.LOCKED: refused,
        }.get(error.trouble, self.tr("Choose another place."))
        self._notice.show_message(
            Tone.BAD,
            self.tr("“{name}” could not be written").format(name=plain_line(path.name)),
            text,
            {self.tr("Choose again"): lambda: self.open(), self.tr("Dismiss"): self._notice.hide},
        )


def _cell(row: PhoneNumber, column: Column, agents: Agents) -> Cell:
    """A cell for other programs: numbers as E.164, moments as such, nothing where there is nothing."""
    match column:
        case Column.NUMBER:
            return row.number
        case Column.TEST_NUMBER:
            return row.outbound_phone_number
        case Column.IMPORTED:
            return row.imported_at
        case Column.TESTED:
            return row.tested_at
        case _:
            text = cell_text(row, column, agents)
            return text if text != NOTHING else None
