"""The list of numbers in the window: kept up to date, counted, searched, refreshed and exported."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QWidget

from sigmamind_desktop.app.access.credentials import Credentials, KeyPlace
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.numbers.exporting import Exporter
from sigmamind_desktop.app.numbers.refreshing import Refresher
from sigmamind_desktop.app.settings import Settings
from sigmamind_desktop.ui.kit.announce import announce
from sigmamind_desktop.ui.kit.flow import Entry, Flow, Menu
from sigmamind_desktop.ui.numbers.counts import Counts
from sigmamind_desktop.ui.numbers.view import NumbersView

if TYPE_CHECKING:
    # Imported when it is used: the first paint does not need it.
    from sigmamind_desktop.ui.numbers.export_flow import ExportFlow

_AFTER_TYPING: Final = 800
"""Milliseconds of rest after which what a search finds is said."""


class NumbersFlow(Flow):
    """Connects the list with what is known, and with what is wanted of it.

    Signals:
        key_requested: there is no API key to refresh with.
    """

    key_requested = Signal()

    def __init__(
        self,
        *,
        book: NumberBook,
        refresher: Refresher,
        exporter: Exporter,
        credentials: Credentials,
        settings: Settings,
        view: NumbersView,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._book = book
        self._refresher = refresher
        self._exporter = exporter
        self._credentials = credentials
        self._settings = settings
        self._view = view
        self._window = window
        self._export: ExportFlow | None = None
        self._is_held = self._is_wished = False
        self._counts = QLabel()
        self._counter = Counts(view)
        if settings.columns:
            view.restore_state(settings.columns)
        refresher.changed.connect(view.render_refresh)
        refresher.changed.connect(self._show_counts)
        view.refresh_line.seen_requested.connect(self._book.mark_all_seen)
        view.refresh_line.refresh_requested.connect(self.refresh)
        refresher.reading_grew.connect(view.model.add_rows)
        refresher.reading_ended.connect(self._show_all)
        book.loaded.connect(self._show_all)
        book.row_changed.connect(view.model.put)
        book.row_removed.connect(view.model.remove)
        for signal in (book.loaded, book.row_changed, book.row_removed):
            signal.connect(self._show_news)
        book.loaded.connect(self._show_counts)
        view.model.rows_changed.connect(self._count)
        view.table.selectionModel().selectionChanged.connect(self._show_counts)
        # While one types, every key would be spoken over by what it finds.
        self._typing = QTimer(self, singleShot=True, interval=_AFTER_TYPING)
        self._typing.timeout.connect(lambda: announce(view.search, self._counts.text()))
        view.search.textEdited.connect(self._typing.start)
        self._show_counts()

    def entries(self) -> Sequence[Entry]:
        """See `Flow`."""
        export, find = QKeySequence("Ctrl+Shift+S"), QKeySequence.StandardKey.Find
        again = QKeySequence.StandardKey.Refresh
        return (
            Entry(Menu.FILE, 1, self.tr("&Export list…"), lambda: self.export_flow().open(), export),
            Entry(Menu.VIEW, 0, self.tr("&Search your numbers"), self._search, find),
            Entry(Menu.VIEW, 0, self.tr("&Refresh"), self.refresh, again),
            Entry(Menu.VIEW, 0, self.tr("&Mark all as seen"), self._book.mark_all_seen),
            Entry(Menu.VIEW, 0, self.tr("&Columns"), fill=self._view.table.fill_columns_menu),
        )

    def standing(self) -> Sequence[QWidget]:
        """See `Flow`."""
        return (self._counts,)

    def note_arrangement(self) -> None:
        """See `Flow`."""
        self._settings.columns = self._view.save_state()

    def hold_refresh(self) -> None:
        """Only note that the list is to be read: at the first paint there is no event loop for it yet."""
        self._is_held = True

    def release_refresh(self) -> None:
        """Read it if that was wished meanwhile, and from here on with each wish."""
        self._is_held = False
        if self._is_wished:
            self._is_wished = False
            self.refresh()

    def refresh(self) -> None:
        """Read the account's list, or ask for the key to do that with."""
        if self._is_held:
            self._is_wished = True
        elif self._credentials.status.place is KeyPlace.NOWHERE:
            self.key_requested.emit()
        else:
            self._view.refresh_line.await_end()
            self._refresher.start()

    def export_flow(self) -> ExportFlow:
        """Exports what the table shows."""
        from sigmamind_desktop.ui.numbers.export_flow import ExportFlow, numbers_table

        if self._export is None:
            self._export = ExportFlow(
                exporter=self._exporter,
                make=lambda: numbers_table(self._view),
                notice=self._view.notice,
                window=self._window,
            )
        return self._export

    def _search(self) -> None:
        self.pane_requested.emit(self._view)
        self._view.search.setFocus()
        self._view.search.selectAll()

    def _show_all(self) -> None:
        self._view.set_rows([*self._book.rows, *self._refresher.reading])

    def _count(self) -> None:
        self._counter.count()
        self._show_counts()

    def _show_counts(self) -> None:
        nothing = self.tr("No numbers yet") if self._view.is_known_to_be_empty else ""
        self._counts.setText(self._counter.text() or nothing)
        self._counts.setToolTip(self._counts.text())  # a narrow window has no room for all of it

    def _show_news(self) -> None:
        self._view.refresh_line.show_news(sum(bool(row.news) for row in self._book.rows))
