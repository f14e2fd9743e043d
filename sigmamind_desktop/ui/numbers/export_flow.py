"""Exporting what a list shows: from the question where to, to what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QObject, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from sigmamind_desktop.app.numbers.exporting import Cell, Exporter
from sigmamind_desktop.domain.errors import StoreTrouble, StoreUnavailable
from sigmamind_desktop.domain.numbers.agents import Agents
from sigmamind_desktop.domain.numbers.record import PhoneNumber
from sigmamind_desktop.domain.outside import plain_line
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.numbers.cells import NOTHING, Column, cell_text, heading
from sigmamind_desktop.ui.numbers.view import NumbersView

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Table:
    """What is exported.

    Attributes:
        name: the file's, without its ending.
        headings: of the columns.
        rows: made where they are written.
        count: how many those are.
    """

    name: str
    headings: Sequence[str]
    rows: Iterable[Sequence[Cell]]
    count: int


class ExportFlow(QObject):
    """Asks for a file, and says on a notice what came of it."""

    def __init__(
        self, *, exporter: Exporter, make: Callable[[], Table], notice: Notice, window: QWidget
    ) -> None:
        """Wait for `open`.

        Args:
            exporter: writes the file.
            make: makes the table as it is when the file is chosen.
            notice: where it is said.
            window: what the question is shown over.
        """
        super().__init__(window)
        self._exporter = exporter
        self._make = make
        self._notice = notice
        self._window = window
        self._path: Path | None = None
        exporter.exported.connect(self._on_exported)
        exporter.failed.connect(self._on_failed)

    def open(self) -> QFileDialog:
        """Ask where to."""
        dialog = table_dialog(self._window, self.tr("Export list"), self._make().name)
        dialog.setObjectName("exportDialog")
        dialog.fileSelected.connect(lambda name: self.export(Path(name)))
        dialog.open()
        return dialog

    def export(self, path: Path) -> None:
        """Write the table as it is now."""
        self._path, table = path, self._make()
        self._notice.show_message(Tone.NEUTRAL, self.tr("The list is being exported…"))
        self._exporter.start(path, table.headings, table.rows, count=table.count)

    def _on_exported(self, path: Path, rows: int) -> None:
        if path != self._path:
            return  # another list's
        self._notice.show_message(
            Tone.GOOD,
            self.tr("%Ln rows exported", "", rows),
            self.tr("They are in “{name}”.").format(name=plain_line(path.name)),
            {
                self.tr("Open folder"): lambda: QDesktopServices.openUrl(
                    QUrl.fromLocalFile(str(path.parent))
                ),
                self.tr("Dismiss"): self._notice.hide,
            },
        )

    def _on_failed(self, path: Path, error: StoreUnavailable) -> None:
        if path != self._path:
            return
        title, text = not_written(path, error)
        self._notice.show_message(
            Tone.BAD,
            title,
            text,
            {self.tr("Choose again"): lambda: self.open(), self.tr("Dismiss"): self._notice.hide},
        )


def numbers_table(numbers: NumbersView) -> Table:
    """The rows and columns that the list shows."""
    columns, shown, agents = numbers.table.shown_columns(), numbers.model.shown, numbers.model.agents
    name = QCoreApplication.translate("ExportFlow", "Phone numbers {day}")
    return Table(
        name=dated(name),
        headings=[heading(column) for column in columns],
        rows=([_cell(row, column, agents) for column in columns] for row in shown),
        count=len(shown),
    )


def dated(name: str) -> str:
    """A file's name with the `{day}` of today, in a form that sorts."""
    return name.format(day=QDate.currentDate().toString(Qt.DateFormat.ISODate))


def table_dialog(window: QWidget | None, title: str, name: str) -> QFileDialog:
    """Asks where a table is to be saved: a workbook, or CSV. Not open yet.

    Args:
        window: what it is shown over.
        title: of the dialog.
        name: that is proposed for the file, without its ending.
    """
    dialog = QFileDialog(window, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    workbook = translate("ExportFlow", "Excel workbook")
    dialog.setNameFilters([f"{workbook} (*.xlsx)", "CSV (*.csv)"])
    dialog.setDefaultSuffix("xlsx")
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix("csv" if "*.csv" in chosen else "xlsx")
    )
    dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    dialog.selectFile(name)
    return dialog


def not_written(path: Path, error: StoreUnavailable) -> tuple[str, str]:
    """Why a file could not be written, and what to do."""
    refused = translate(
        "ExportFlow",
        "This program may not write there, or the file is open in another program. Close it there,"
        " or choose another place.",
    )
    text = {
        StoreTrouble.FULL: translate(
            "ExportFlow", "The disk is full. Make room on it, or choose another place."
        ),
        StoreTrouble.READ_ONLY: refused,
        StoreTrouble.LOCKED: refused,
    }.get(error.trouble, translate("ExportFlow", "Choose another place."))
    title = translate("ExportFlow", "“{name}” could not be written").format(name=plain_line(path.name))
    return title, text


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
