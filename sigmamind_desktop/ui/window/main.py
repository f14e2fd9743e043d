"""The window: two panes, menus, a status bar, and the messages that concern all of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget

from sigmamind_desktop import APP_NAME
from sigmamind_desktop.app.access.credentials import Credentials, KeyPlace
from sigmamind_desktop.app.access.proxy_logins import ProxyLogins
from sigmamind_desktop.app.accounts.book import AccountBook, AccountSwitcher
from sigmamind_desktop.app.calls.caller import Caller
from sigmamind_desktop.app.editing.editor import Editor
from sigmamind_desktop.app.help.diagnostics import Diagnostics
from sigmamind_desktop.app.importing.drafts import DraftKeeper
from sigmamind_desktop.app.importing.importer import Importer
from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.numbers.checking import Checker
from sigmamind_desktop.app.numbers.exporting import Exporter
from sigmamind_desktop.app.numbers.refreshing import Refresher
from sigmamind_desktop.app.settings import Settings
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.draft import Draft
from sigmamind_desktop.domain.errors import AppError, StoreUnavailable
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.trunks.carriers import Carriers
from sigmamind_desktop.ui.access.api_key_flow import ApiKeyFlow
from sigmamind_desktop.ui.access.proxy_login_flow import ProxyLoginFlow
from sigmamind_desktop.ui.accounts.flow import AccountFlow
from sigmamind_desktop.ui.editing.number_flow import NumberFlow
from sigmamind_desktop.ui.help.menu import HelpMenu
from sigmamind_desktop.ui.importing.flow import ImportFlow
from sigmamind_desktop.ui.importing.form import ImportForm
from sigmamind_desktop.ui.importing.paste_flow import PasteFlow
from sigmamind_desktop.ui.importing.recheck import Recheck
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.numbers.view import NumbersView
from sigmamind_desktop.ui.trunks.flow import TrunkFlow
from sigmamind_desktop.ui.window.panes import Panes
from sigmamind_desktop.ui.window.settings_flow import SettingsFlow
from sigmamind_desktop.ui.window.store_notices import StoreNotices

if TYPE_CHECKING:
    # Imported when it is used: the first paint does not need it.
    from sigmamind_desktop.app.importing.readiness import Readiness
    from sigmamind_desktop.app.trunks.checking import TrunkChecker
    from sigmamind_desktop.ui.importing.ready_flow import ReadyFlow
    from sigmamind_desktop.ui.numbers.export_flow import ExportFlow


class MainWindow(QMainWindow):
    """Connects what the person does with the use cases, and their states with the widgets.

    Attributes:
        form: the left pane.
        numbers: the right pane.
        panes: both, beside each other or as tabs.
        notice: messages over the panes.
        store_notices: those of the data file.

    Signals:
        close_requested: the person wants to leave; whoever owns the window ends the program.
        painted: the window was painted for the first time.
    """

    close_requested = Signal()
    painted = Signal()

    def __init__(
        self,
        *,
        address: ApiAddress,
        region: str,
        importer: Importer,
        editor: Editor,
        caller: Caller,
        checker: Checker,
        refresher: Refresher,
        agents: AgentBook,
        trunks: TrunkBook,
        exporter: Exporter,
        accounts: AccountBook,
        switcher: AccountSwitcher,
        book: NumberBook,
        credentials: Credentials,
        proxy_logins: ProxyLogins,
        drafts: DraftKeeper,
        diagnostics: Diagnostics,
        settings: Settings,
        tasks: TaskKeeper,
        demo: Sequence[tuple[str, str]] | None = None,
    ) -> None:
        """Build the window.

        Args:
            address: shown where it is not the default one.
            region: the country that numbers are from, unless they say another; ISO 3166 alpha-2.
            importer: imports a number.
            editor: changes numbers.
            caller: places test calls.
            checker: looks whether a number that is not confirmed is in the account.
            refresher: reads the account's list.
            agents: the account's agents.
            trunks: those that are kept.
            exporter: writes the list to a file.
            accounts: which accounts there are.
            switcher: shows another one of them.
            book: the numbers to list.
            credentials: the API key.
            proxy_logins: for a network's proxy that asks.
            drafts: keeps what is typed.
            diagnostics: knows what support asks for.
            settings: what holds from one start to the next.
            tasks: owns what runs longer than a slot.
            demo: what to try in the demo, by what is typed; None if this is no demo.
        """
        super().__init__()
        self._address = address
        self._refresher = refresher
        self._agents = agents
        self._book = book
        self._credentials = credentials
        self._drafts = drafts
        self._tasks = tasks
        self._demo = demo
        self._settings = settings
        self._may_close = False
        self._was_painted = False
        self.form = ImportForm(region=region)
        self.numbers = NumbersView()
        self.panes = Panes(self.form, self.tr("Import a number"), self.numbers, self.tr("Your numbers"))
        self._accounts = accounts
        self._key = ApiKeyFlow(credentials=credentials, tasks=tasks, window=self)
        self._proxy_login = ProxyLoginFlow(logins=proxy_logins, tasks=tasks, window=self)
        self._numbers_flow = NumberFlow(
            editor=editor,
            caller=caller,
            book=book,
            agents=agents,
            settings=settings,
            tasks=tasks,
            region=region,
            window=self,
        )
        self.notice = Notice()
        self.notice.setObjectName("notice")
        self.store_notices = StoreNotices(self.notice)
        self._trunks = TrunkFlow(
            trunks=trunks,
            book=book,
            importer=importer,
            editor=editor,
            form=self.form,
            numbers=self._numbers_flow,
            notice=self.notice,
            tasks=tasks,
            window=self,
        )
        self._paste = PasteFlow(form=self.form, window=self)
        self._recheck = Recheck(checker=checker, book=book, form=self.form)
        self._account = AccountFlow(
            accounts=accounts,
            switcher=switcher,
            tasks=tasks,
            form=self.form,
            numbers=self.numbers,
            notice=self.notice,
            window=self,
        )
        self._import = ImportFlow(
            importer=importer,
            credentials=credentials,
            book=book,
            trunks=self._trunks,
            recheck=self._recheck,
            form=self.form,
        )
        self._settings_flow = SettingsFlow(settings=settings, window=self)
        self._help = HelpMenu(
            diagnostics=diagnostics,
            tasks=tasks,
            window=self,
            show_demo=None if demo is None else self.show_demo,
        )
        self._exporter = exporter
        self._export: ExportFlow | None = None
        self._build()
        self._build_menus()
        self._connect()
        self._restore_arrangement()
        self.form.rows[next(iter(self.form.rows))].input.setFocus()

    # What the owner tells the window.

    def note_arrangement(self) -> None:
        """Remember the size, the place and the columns."""
        self._settings.geometry = self.saveGeometry()
        self._settings.panes = self.panes.save_state()
        self._settings.columns = self.numbers.save_state()

    @property
    def ready(self) -> ReadyFlow | None:
        """The checks before an import; None until they are made."""
        return self._import.ready

    def set_carriers(self, carriers: Carriers) -> None:
        """Know these carriers by their hosts."""
        self.form.set_carriers(carriers)
        self._numbers_flow.set_carriers(carriers)
        self._trunks.set_carriers(carriers)

    def set_up_checks(
        self, *, readiness: Readiness, checker: TrunkChecker, switcher: AccountSwitcher
    ) -> None:
        """Check trunks, and what is to be right before an import."""
        from sigmamind_desktop.ui.importing.ready_flow import ReadyFlow

        ready = ReadyFlow(
            readiness=readiness, checker=checker, form=self.form, settings=self._settings, parent=self
        )
        self._import.ready = ready
        ready.key_requested.connect(self.open_key_dialog)
        ready.refresh_requested.connect(self._refresh)
        ready.number_requested.connect(self._show_number)
        ready.check_requested.connect(self._check)
        switcher.switching.connect(ready.forget)

    def show_draft(self, draft: Draft) -> None:
        """Put a kept draft into the form, unless the person has begun to type."""
        if self.form.is_empty:
            self.form.fill(draft)

    def show_store_trouble(self, error: StoreUnavailable) -> None:
        """Say that the data file can't be used."""
        self.numbers.show_unavailable()
        self.store_notices.show_trouble(error)

    def come_to_front(self) -> None:
        """Show the window over others, as far as the system lets a program do that."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def close_now(self) -> None:
        """Close without asking the owner."""
        self._may_close = True
        self.close()

    # Qt.

    def closeEvent(self, event: QCloseEvent) -> None:
        """The owner closes the window, after what is under way has been brought to an end."""
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_requested.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Remember the arrangement when the person turns elsewhere: a log-out may end the program at once."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.note_arrangement()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say so the first time."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    # Building.

    def _build(self) -> None:
        self._show_title()
        self.setMinimumSize(480, 420)
        central = QWidget()
        layout = theme.column(0, central)
        layout.setContentsMargins(0, 0, 0, 0)
        top = QVBoxLayout()
        top.setContentsMargins(theme.LARGE, 0, theme.LARGE, 0)
        top.addWidget(self.notice)
        layout.addLayout(top)
        layout.addWidget(self.panes, stretch=1)
        self.setCentralWidget(central)
        self._counts = QLabel()
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(theme.LARGE - theme.TIGHT, 0, theme.LARGE, 0)
        if self._demo is not None:
            badge = QPushButton(self.tr("Demo: nothing leaves this computer"))
            badge.setObjectName("demoBadge")
            badge.setIcon(theme.icon("warning", theme.tone_colour(Tone.CAUTION, self.palette())))
            badge.clicked.connect(self.show_demo)
            bar.addWidget(badge)
        else:
            bar.addWidget(self._account.button)
        bar.addWidget(self._key.button)
        if not self._address.is_default and self._demo is None:
            bar.addWidget(QLabel(self.tr("Address: {url}").format(url=self._address.url)))
        bar.addPermanentWidget(self._counts)

    def _build_menus(self) -> None:
        file = self.menuBar().addMenu(self.tr("&File"))
        file.addAction(self.tr("&Import number"), QKeySequence("Ctrl+Return"), self._submit)
        file.addAction(self.tr("&Paste details…"), QKeySequence("Ctrl+Shift+V"), self._paste.open)
        file.addAction(self.tr("&Clear form"), self.form.clear)
        file.addSeparator()
        file.addAction(self.tr("&Export list…"), QKeySequence("Ctrl+E"), lambda: self.export_flow().open())
        file.addSeparator()
        if self._demo is None:
            menu = file.addMenu(self.tr("&Account"))
            menu.aboutToShow.connect(lambda: self._account.fill_menu(menu))
        file.addAction(self.tr("Saved &trunks…"), self._trunks.manage)
        file.addAction(self.tr("API &key…"), self.open_key_dialog)
        file.addAction(
            self.tr("&Settings…"), QKeySequence.StandardKey.Preferences, lambda: self._settings_flow.open()
        )
        file.addSeparator()
        leave = file.addAction(self.tr("&Quit"), QKeySequence.StandardKey.Quit, self.close)
        leave.setMenuRole(leave.MenuRole.QuitRole)
        view = self.menuBar().addMenu(self.tr("&View"))
        view.addAction(self.tr("&Search your numbers"), QKeySequence.StandardKey.Find, self._go_to_search)
        view.addAction(self.tr("&Refresh"), QKeySequence.StandardKey.Refresh, self._refresh)
        columns = view.addMenu(self.tr("&Columns"))
        columns.aboutToShow.connect(lambda: self.numbers.table.fill_columns_menu(columns))
        self._help.fill(self.menuBar().addMenu(self.tr("&Help")))

    def _connect(self) -> None:
        outcome = self.form.outcome
        self.form.draft_changed.connect(self._drafts.note)
        self._import.key_requested.connect(self.open_key_dialog)
        outcome.details_requested.connect(self._copy_details)
        outcome.proxy_login_requested.connect(self._proxy_login.open)
        self._proxy_login.saved.connect(outcome.show_proxy_login_set)
        self.numbers.table.opened.connect(self._show_details)
        outcome.check_requested.connect(self._check)
        self.numbers.table.check_requested.connect(self._check)
        self.numbers.table.agents_requested.connect(self._numbers_flow.open_several)
        self._numbers_flow.check_requested.connect(self._check)
        self._numbers_flow.details_requested.connect(self._copy_details)
        self._numbers_flow.refresh_requested.connect(self._refresh)
        self._numbers_flow.host_change_requested.connect(self._settings_flow.open)
        self.numbers.table.steps_requested.connect(self._show_steps)
        outcome.steps_requested.connect(self._show_steps)
        self._agents.changed.connect(self.form.set_agents)
        self._agents.changed.connect(self.numbers.set_agents)
        self._refresher.changed.connect(self.numbers.refresh_line.render_status)
        self.numbers.refresh_line.refresh_requested.connect(self._refresh)
        self._book.loaded.connect(lambda: self.numbers.set_rows(self._book.rows))
        self._book.row_changed.connect(self.numbers.model.put)
        self._book.row_removed.connect(self.numbers.model.remove)
        for signal in (self._book.loaded, self._book.row_changed, self._book.row_removed):
            signal.connect(lambda *_: self._show_counts())
        self._show_counts()
        self._accounts.changed.connect(self._show_title)
        self._account.failed.connect(self.show_store_trouble)

    def _restore_arrangement(self) -> None:
        self.resize(1240, 800)
        if self._settings.geometry:
            self.restoreGeometry(self._settings.geometry)
        self.panes.restore_state(self._settings.panes)
        if self._settings.columns:
            self.numbers.restore_state(self._settings.columns)

    def _show_title(self) -> None:
        # Qt adds the program's name to a title that does not end with it.
        self.setWindowTitle((self._account.title or APP_NAME) if self._demo is None else self.tr("Demo"))

    # What the person wants.

    def _submit(self) -> None:
        self.panes.show_pane(self.form)
        self.form.submit()

    def _refresh(self) -> None:
        if self._credentials.status.place is KeyPlace.NOWHERE:
            self.open_key_dialog()
        else:
            self._refresher.start()

    def _check(self, number: str) -> None:
        self.panes.show_pane(self.form)
        self._recheck.start(number)

    def open_key_dialog(self) -> None:
        """Ask for the API key, or show where it is."""
        self._key.open()

    def show_demo(self) -> None:
        """Say what to try in the demo."""
        # The dialogs are imported when they are opened: the first paint does not need them.
        from sigmamind_desktop.ui.kit.dialogs import show_demo

        if self._demo is not None:
            show_demo(self._demo, self)

    def export_flow(self) -> ExportFlow:
        """Exports what the table shows."""
        from sigmamind_desktop.ui.numbers.export_flow import ExportFlow

        if self._export is None:
            self._export = ExportFlow(
                exporter=self._exporter, numbers=self.numbers, notice=self.notice, window=self
            )
        return self._export

    def _show_details(self, row: PhoneNumber) -> None:
        self._numbers_flow.open(row)
        self._book.mark_seen(row.number)

    def _show_number(self, number: str) -> None:
        if (row := self._book.get(number)) is not None:
            self._show_details(row)

    def _show_steps(self, number: str) -> None:
        if (row := self._book.get(number)) is not None:
            self._numbers_flow.open(row, at_steps=True)

    def _copy_details(self, error: AppError) -> None:
        from sigmamind_desktop.ui.help.support import copy_failure

        copy_failure(error)

    def _show_counts(self) -> None:
        rows = self._book.rows
        if not rows:
            self._counts.setText(self.tr("No numbers yet") if self._book.is_loaded else "")
            return
        active = sum(row.state is NumberState.ACTIVE for row in rows)
        numbers = self.tr("1 number") if len(rows) == 1 else self.tr("{n} numbers").format(n=len(rows))
        self._counts.setText(self.tr("{numbers}, {n} active").format(numbers=numbers, n=active))

    def _go_to_search(self) -> None:
        self.panes.show_pane(self.numbers)
        self.numbers.search.setFocus()
        self.numbers.search.selectAll()
