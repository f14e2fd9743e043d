"""Several numbers at once: from a file, a drop or the clipboard to the window that they are worked on in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.numbers.exporting import Exporter
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.domain.errors import KeychainUnavailable
from sigmamind_desktop.runtime import resources
from sigmamind_desktop.ui.bulk.dropping import DroppedFiles
from sigmamind_desktop.ui.kit.flow import Entry, Flow, Menu
from sigmamind_desktop.ui.kit.theme import Tone

if TYPE_CHECKING:
    # Made when several numbers are to be imported: the first paint does not need them.
    from sigmamind_desktop.app.bulk.opening import TableOpener
    from sigmamind_desktop.domain.bulk.rows import BulkTable
    from sigmamind_desktop.domain.bulk.sheets import Sheet, TableFile, TableUnreadable
    from sigmamind_desktop.domain.trunks.saved import SavedTrunk
    from sigmamind_desktop.ui.bulk.window import BulkWindow


class BulkFlow(Flow):
    """Opens the window for several numbers, and tables in it. It keeps what is in it when it is closed.

    Attributes:
        is_held: whether an import is shown, and tables wait.
        waiting: shows the last of them.

    Signals:
        window_made: carries the BulkWindow, once.
        table_opened: a table was read, and is about to be shown.
        trunks_requested: the person wants to rename or delete saved trunks.
    """

    window_made = Signal(object)
    table_opened = Signal()
    trunks_requested = Signal()

    def __init__(
        self,
        *,
        region: str,
        book: NumberBook,
        agents: AgentBook,
        carriers: CarrierBook,
        trunks: TrunkBook,
        exporter: Exporter,
        is_demo: bool,
        tasks: TaskKeeper,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._region = region
        self._book = book
        self._agents = agents
        self._carriers = carriers
        self._trunks = trunks
        self._exporter = exporter
        self._is_demo = is_demo
        self._tasks = tasks
        self._main = window
        self._opener: TableOpener | None = None
        self._file: TableFile | None = None
        self.is_held = False
        self.waiting: Callable[[], None] | None = None
        self._sheet = 0
        self.window: BulkWindow | None = None
        DroppedFiles(window).dropped.connect(self._take)

    def entries(self) -> Sequence[Entry]:
        """See `Flow`."""
        return (Entry(Menu.FILE, 0, self.tr("Import &several numbers…"), self.open),)

    def open(self) -> BulkWindow:
        """Show the window."""
        window = self._make_window()
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    def open_file(self, path: Path) -> None:
        """Read a file and show its table."""
        self._make_opener().open(path)
        self.open()

    def open_example(self) -> None:
        """Show the table that comes with the program, with what tables of people have."""
        self.open_file(resources.path("demo-numbers.csv"))

    def show_rows(self, table: BulkTable) -> None:
        """Show the rows of an import that is over at their places, to be corrected and sent anew."""
        from sigmamind_desktop.domain.bulk.sheets import Sheet, TableFile, trimmed

        rows: list[tuple[str, ...]] = [()] * (max((row.index for row in table.rows), default=0) + 1)
        rows[0] = table.header
        for row in table.rows:
            rows[row.index] = trimmed(row.cells)
        self.show_file(TableFile(table.name, (Sheet("", rows),)))

    def paste(self) -> None:
        """Read the clipboard and show its table."""
        self._make_opener().open_text(QGuiApplication.clipboard().text())
        self.open()

    # The window.

    def _make_window(self) -> BulkWindow:
        if self.window is None:
            from sigmamind_desktop.ui.bulk.common_fields import CommonFields
            from sigmamind_desktop.ui.bulk.window import BulkWindow

            common = CommonFields(
                region=self._region, agents=self._agents, carriers=self._carriers, trunks=self._trunks
            )
            common.edited.connect(self._on_common_edited)
            common.password_wanted.connect(self._on_password_wanted)
            common.saved.manage_requested.connect(self.trunks_requested)
            self.window = window = BulkWindow(common, self._main, offers_example=self._is_demo)
            window.open_requested.connect(self.choose_file)
            window.paste_requested.connect(self.paste)
            window.template_requested.connect(self.choose_template)
            window.example_requested.connect(self.open_example)
            window.dropped.connect(self._take)
            window.sheet_chosen.connect(lambda place: self._ask_first(partial(self._show_sheet, place)))
            self.window_made.emit(window)
        return self.window

    def choose_file(self) -> QFileDialog:
        """Ask which file."""
        dialog = QFileDialog(self._make_window(), self.tr("Open a table of numbers"))
        dialog.setObjectName("openTableDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(documents))
        tables = self.tr("Tables")
        dialog.setNameFilters([f"{tables} (*.xlsx *.xlsm *.csv *.tsv *.txt)", self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open_file(Path(name)))
        dialog.open()
        return dialog

    def choose_template(self) -> QFileDialog:
        """Ask where an empty table is to be saved."""
        from sigmamind_desktop.ui.numbers.export_flow import table_dialog

        proposed = self.tr("Numbers to import")
        dialog = table_dialog(self._make_window(), self.tr("Save an empty table"), proposed)
        dialog.setObjectName("templateDialog")
        dialog.fileSelected.connect(lambda name: self.save_template(Path(name)))
        dialog.open()
        return dialog

    def save_template(self, path: Path) -> None:
        """Save a table with the right headings and one example."""
        from sigmamind_desktop.ui.bulk import template

        self._exporter.start(path, template.headings(), [template.example()], count=1)

    def _take(self, data: QMimeData) -> None:
        """Read what was dropped."""
        urls = [url for url in data.urls() if url.isLocalFile()]
        if urls:
            self.open_file(Path(urls[0].toLocalFile()))
        else:
            self._make_opener().open_text(data.text())
            self.open()

    # Tables.

    def _make_opener(self) -> TableOpener:
        if self._opener is None:
            from sigmamind_desktop.app.bulk.opening import TableOpener

            self._opener = TableOpener(tasks=self._tasks, parent=self)
            self._opener.opened.connect(self.show_file)
            self._opener.failed.connect(self._on_failed)
        return self._opener

    def _ask_first(self, show: Callable[[], None]) -> None:
        """Show another table: at once, or when the person lets go of what was changed in this one."""
        from sigmamind_desktop.ui.kit import dialogs

        window = self._make_window()
        window.finish_typing()
        if not window.is_changed:
            show()
            return
        title = self.tr("Put another table in place of this one?")
        text = self.tr("What you have changed in its cells will be lost.")
        box = dialogs.question("replaceDialog", title, text, self.tr("Open the other table"), window)
        box.accepted.connect(show)
        box.rejected.connect(partial(window.sheets.setCurrentIndex, self._sheet))
        box.open()

    def show_file(self, file: TableFile, then: Callable[[BulkWindow], object] = lambda _: None) -> None:
        """Show what was read as a table, or say that it waits; `then` is called once it is shown."""
        self.waiting = partial(self.show_file, file, then) if self.is_held else None
        if not self.is_held:
            self._ask_first(partial(self._show_first_sheet, file, then))
            return
        notice = self._make_window().notice
        title = self.tr("“{name}” waits").format(name=file.name or self.tr("The pasted table"))
        text = self.tr("It is shown once you close the import that is shown now.")
        notice.show_message(Tone.NEUTRAL, title, text, {self.tr("Dismiss"): notice.hide})

    def _show_first_sheet(self, file: TableFile, then: Callable[[BulkWindow], object]) -> None:
        self.table_opened.emit()
        self._file = file
        self._show_sheet(next((place for place, sheet in enumerate(file.sheets) if not sheet.is_hidden), 0))
        then(self._make_window())

    def _on_failed(self, name: str, error: TableUnreadable) -> None:
        from sigmamind_desktop.ui.bulk.messages import trouble_words

        self._make_window().notice.show_message(Tone.BAD, *trouble_words(error.trouble, name))

    def _show_sheet(self, place: int, *, with_hidden: bool = False) -> None:
        from sigmamind_desktop.app.bulk.workbench import Workbench
        from sigmamind_desktop.domain.bulk.columns import lay_out
        from sigmamind_desktop.ui.bulk.sheet_view import SheetView

        assert self._file is not None
        self._sheet = place
        window, whole = self._make_window(), self._file.sheets[place]
        sheet = whole.all_shown() if with_hidden else whole.as_shown()
        layout = lay_out(sheet.rows, self._agents.agents)
        bench = Workbench(
            self._file.name,
            sheet,
            layout,
            common=window.common.draft,
            book=self._book,
            agents=self._agents,
            carriers=self._carriers,
        )
        window.show_table(self._file, place, SheetView(bench, self._agents))
        self._say_what_was_found(layout.lines_above, self._file, sheet)

    def _say_what_was_found(self, lines_above: int, file: TableFile, sheet: Sheet) -> None:
        """Say what is proposed, and what was passed over."""
        from sigmamind_desktop.ui.bulk.counts import BulkCounts
        from sigmamind_desktop.ui.bulk.messages import proposal_words

        window = self._make_window()
        assert window.view is not None
        words = BulkCounts()
        window.show_passed_over(words.lines_above(lines_above) if lines_above else "")
        proposal = proposal_words(window.view.bench.columns)
        lines = [*proposal, *words.remarks(file, sheet)]
        actions: dict[str, Callable[[], object]] = {}
        if proposal:
            actions[self.tr("Use as proposed")] = window.accept_proposals
        if sheet.hidden_rows or sheet.hidden_columns:
            show = partial(self._show_sheet, self._sheet, with_hidden=True)
            actions[self.tr("Use what is hidden too")] = partial(self._ask_first, show)
        if not lines:
            window.notice.hide()
            return
        title = self.tr("Is this right?") if proposal else self.tr("A part of the sheet was not read")
        actions[self.tr("Dismiss")] = window.notice.hide
        tone = Tone.NEUTRAL if proposal else Tone.CAUTION
        window.notice.show_message(tone, title, "\n".join(lines), actions)

    # What is for all rows.

    def _on_common_edited(self) -> None:
        window = self._make_window()
        if window.view is not None:
            window.view.bench.set_common(window.common.draft)
            window.view.bench.add_ids(window.common.ids)

    def _on_password_wanted(self, trunk: SavedTrunk) -> None:
        self._tasks.spawn(self._fetch_password(trunk), name="fetch password")

    async def _fetch_password(self, trunk: SavedTrunk) -> None:
        from sigmamind_desktop.ui.failures import messages

        window = self._make_window()
        try:
            password = await self._trunks.password(trunk)
        except KeychainUnavailable as error:
            title = self.tr("The password could not be fetched. Type it in")
            window.notice.show_caution(title, messages.keychain_trouble(error.trouble))
            return
        if password is not None:
            window.common.show_password(trunk, password)
