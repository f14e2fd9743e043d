"""The window and the flows of the rooms, joined with each other."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from sigmamind_desktop.bootstrap.parts import Parts
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import AppError
from sigmamind_desktop.domain.trunks.saved import SavedTrunk
from sigmamind_desktop.ui.access.api_key_flow import ApiKeyFlow
from sigmamind_desktop.ui.accounts.flow import AccountFlow
from sigmamind_desktop.ui.help.menu import HelpFlow
from sigmamind_desktop.ui.importing.flow import ImportFlow
from sigmamind_desktop.ui.importing.form import ImportForm
from sigmamind_desktop.ui.numbers.flow import NumbersFlow
from sigmamind_desktop.ui.numbers.view import NumbersView
from sigmamind_desktop.ui.window.appearance import Appearance
from sigmamind_desktop.ui.window.main import MainWindow
from sigmamind_desktop.ui.window.store_notices import StoreNotices

if TYPE_CHECKING:
    # Imported when it is used: the first paint does not need it.
    from sigmamind_desktop.app.bulk.job import BulkJob
    from sigmamind_desktop.app.importing.readiness import Readiness
    from sigmamind_desktop.app.trunks.checking import TrunkChecker
    from sigmamind_desktop.bootstrap.carrier_flows import CarrierFlows
    from sigmamind_desktop.ui.access.proxy_login_flow import ProxyLoginFlow
    from sigmamind_desktop.ui.bulk.flow import BulkFlow
    from sigmamind_desktop.ui.bulk.job_flow import JobFlow
    from sigmamind_desktop.ui.editing.number_flow import NumberFlow
    from sigmamind_desktop.ui.editing.row_flow import RowFlow
    from sigmamind_desktop.ui.editing.trunk_password_flow import TrunkPasswordFlow
    from sigmamind_desktop.ui.editing.undo_flow import UndoFlow
    from sigmamind_desktop.ui.help.demo import DemoFlow
    from sigmamind_desktop.ui.history.flow import HappenedFlow
    from sigmamind_desktop.ui.trunks.flow import TrunkFlow
    from sigmamind_desktop.ui.window.settings_flow import SettingsFlow


class Flows:
    """Builds the window, hands it a flow of each room, and has each flow do what another one wishes.

    Those that the first screen shows something of are there from the start, all others from `complete` on.
    """

    bulk: BulkFlow
    details: NumberFlow
    rows: RowFlow
    undo: UndoFlow
    happened: HappenedFlow
    trunks: TrunkFlow
    proxy_login: ProxyLoginFlow
    settings: SettingsFlow

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self.appearance = Appearance(parts.settings)
        self._region = QLocale.territoryToCode(QLocale.system().territory())
        self.form = form = ImportForm(
            region=self._region, agents=parts.agents, carriers=parts.carriers, trunks=parts.trunks
        )
        form.fields.hold_judgement()
        self.view = view = NumbersView(parts.agents)
        self.window = window = MainWindow(form=form, numbers=view, settings=parts.settings)
        notice = window.notice
        self.store_notices = StoreNotices(notice, view)
        self.importing = ImportFlow(
            importer=parts.importer,
            credentials=parts.credentials,
            book=parts.book,
            drafts=parts.drafts,
            settings=parts.settings,
            form=form,
            window=window,
        )
        self.numbers = NumbersFlow(
            book=parts.book,
            refresher=parts.refresher,
            exporter=parts.exporter,
            credentials=parts.credentials,
            settings=parts.settings,
            view=view,
            window=window,
        )
        self.numbers.hold_refresh()
        self.key = ApiKeyFlow(
            checker=parts.key_checker,
            credentials=parts.credentials,
            tasks=parts.tasks,
            notice=notice,
            window=window,
        )
        self.accounts, self.demo = self._make_accounts_or_demo()
        self.help = HelpFlow(
            settings=parts.settings,
            diagnostics=parts.diagnostics,
            tasks=parts.tasks,
            window=window,
            show_demo=self.demo.open if self.demo is not None else None,
        )
        address = parts.options.address
        is_shown = not address.is_default and self.demo is None
        shown = (self.importing, self.numbers, self.accounts or self.demo, self.key, self.help)
        window.arrange([flow for flow in shown if flow], address=address.url if is_shown else "")
        self.job: JobFlow | None = None
        self._passwords: TrunkPasswordFlow | None = None

    def complete(self, *, readiness: Readiness, checker: TrunkChecker, job: BulkJob) -> None:
        """Make what the first paint does not need, and fill the menus: every flow is there then."""
        self._make_others()
        self._make_checks(readiness, checker)
        self._make_job(job)
        self._join()
        self.numbers.release_refresh()
        flows = (
            self.importing,
            self.bulk,
            self.numbers,
            self.undo,
            self.happened,
            self.accounts or self.demo,
            self.trunks,
            self.key,
            self.settings,
            self.help,
        )
        self.window.fill_menus([flow for flow in flows if flow])
        if self._parts.settings.carriers:
            self.carriers.connecting  # noqa: B018 - made, with its buttons

    def _make_others(self) -> None:
        """The rooms that the first screen shows nothing of."""
        from sigmamind_desktop.bootstrap.details import make_details
        from sigmamind_desktop.ui.access.proxy_login_flow import ProxyLoginFlow
        from sigmamind_desktop.ui.bulk.flow import BulkFlow
        from sigmamind_desktop.ui.editing.row_flow import RowFlow
        from sigmamind_desktop.ui.editing.undo_flow import UndoFlow
        from sigmamind_desktop.ui.history.flow import HappenedFlow
        from sigmamind_desktop.ui.trunks.flow import TrunkFlow
        from sigmamind_desktop.ui.window.settings_flow import SettingsFlow

        parts = self._parts
        self.bulk = BulkFlow(
            region=self._region,
            book=parts.book,
            agents=parts.agents,
            carriers=parts.carriers,
            trunks=parts.trunks,
            exporter=parts.exporter,
            is_demo=parts.options.demo is not None,
            tasks=parts.tasks,
            window=self.window,
        )
        self.checklists, self.details = make_details(parts, self._region, self.window)
        self.rows = RowFlow(
            editor=parts.editor, agents=parts.agents, numbers=self.details, view=self.view, window=self.window
        )
        self.undo = UndoFlow(
            book=parts.book,
            editor=parts.editor,
            numbers=self.details,
            notice=self.window.notice,
            tasks=parts.tasks,
            window=self.window,
        )
        self.happened = HappenedFlow(
            book=parts.book, agents=parts.agents, exporter=parts.exporter, tasks=parts.tasks, view=self.view
        )
        self.trunks = TrunkFlow(
            trunks=parts.trunks,
            carriers=parts.carriers,
            notice=self.window.notice,
            tasks=parts.tasks,
            window=self.window,
        )
        self.proxy_login = ProxyLoginFlow(logins=parts.proxy_logins, tasks=parts.tasks, window=self.window)
        self.settings = SettingsFlow(settings=parts.settings, window=self.window)

    def _make_checks(self, readiness: Readiness, checker: TrunkChecker) -> None:
        """What is checked before an import, and the trunks that are kept after one."""
        from sigmamind_desktop.ui.importing.kept_trunks import KeptTrunks

        self.importing.set_up_checks(readiness=readiness, trunks=checker, numbers=self._parts.checker)
        kept = KeptTrunks(
            trunks=self._parts.trunks,
            importer=self._parts.importer,
            tasks=self._parts.tasks,
            form=self.form,
            notice=self.window.notice,
        )
        self.importing.begun.connect(kept.note)

    def _make_job(self, job: BulkJob) -> None:
        from sigmamind_desktop.app.numbers.exporting import Exporter
        from sigmamind_desktop.ui.bulk.job_flow import JobFlow

        self.job = JobFlow(
            job=job,
            bulk=self.bulk,
            exporter=Exporter(tasks=self._parts.tasks),
            notice=self.window.notice,
            window=self.window,
        )
        self.job.key_requested.connect(self.key.open)
        if self._parts.settings.carriers:
            self.carriers.connecting  # noqa: B018 - made, with its buttons

    @cached_property
    def carriers(self) -> CarrierFlows:
        """The carriers that are connected, or are about to be."""
        from sigmamind_desktop.bootstrap.carrier_flows import CarrierFlows

        return CarrierFlows(
            self._parts, form=self.form, bulk=self.bulk, proxy_login=self.proxy_login, window=self.window
        )

    def _make_accounts_or_demo(self) -> tuple[AccountFlow | None, DemoFlow | None]:
        """The demo has one account, which says what it is."""
        if self._parts.options.demo is not None:
            from sigmamind_desktop.ui.help.demo import DemoFlow

            return None, DemoFlow(lines=self._parts.options.demo, window=self.window)
        accounts = AccountFlow(
            accounts=self._parts.accounts,
            switcher=self._parts.switcher,
            tasks=self._parts.tasks,
            form=self.form,
            numbers=self.view,
            notice=self.window.notice,
            window=self.window,
        )
        accounts.failed.connect(self.store_notices.show_trouble)
        return accounts, None

    def _join(self) -> None:
        importing, details, table = self.importing, self.details, self.view.table
        importing.key_requested.connect(self.key.open)
        importing.several_requested.connect(self.bulk.paste)
        importing.refresh_requested.connect(self.numbers.refresh)
        importing.number_requested.connect(details.show_number)
        importing.steps_requested.connect(details.show_checklist)
        importing.details_requested.connect(_copy_details)
        importing.proxy_login_requested.connect(self.proxy_login.open)
        self.proxy_login.saved.connect(self.form.outcome.show_proxy_login_set)
        self.numbers.key_requested.connect(self.key.open)
        table.opened.connect(details.show_row)
        table.agents_requested.connect(details.open_several)
        table.steps_requested.connect(details.show_checklist)
        table.check_requested.connect(importing.check)
        details.check_requested.connect(importing.check)
        details.details_requested.connect(_copy_details)
        details.refresh_requested.connect(self.numbers.refresh)
        details.key_requested.connect(self.key.open)
        details.sign_in_requested.connect(self.proxy_login.open)
        self.checklists.host_change_requested.connect(self.settings.open)
        self.checklists.connect_requested.connect(lambda *asked: self.carriers.connecting.open(*asked))
        self.checklists.refresh_requested.connect(self.numbers.refresh)
        self.form.trunk.saved.manage_requested.connect(self.trunks.manage)
        self.form.trunk.carrier.connect_requested.connect(lambda name: self.carriers.connect_named(name))
        self.bulk.trunks_requested.connect(self.trunks.manage)
        self.trunks.password_requested.connect(self._on_password_requested)
        self.trunks.form_requested.connect(lambda: importing.go_to(FieldId.TERMINATION_SIP_URI))
        self.trunks.carriers_requested.connect(lambda: self.carriers.connecting.manage())
        self._parts.switcher.switching.connect(importing.forget_checks)

    def _on_password_requested(self, trunk: SavedTrunk) -> None:
        from sigmamind_desktop.ui.editing.trunk_password_flow import TrunkPasswordFlow

        if self._passwords is None:
            self._passwords = TrunkPasswordFlow(
                trunks=self._parts.trunks,
                book=self._parts.book,
                editor=self._parts.editor,
                numbers=self.details,
                notice=self.window.notice,
                tasks=self._parts.tasks,
                window=self.window,
            )
            self._passwords.changed.connect(self.form.trunk.replace_password)
        self._passwords.open(trunk)


def _copy_details(error: AppError) -> None:
    # Imported when it is needed: the first paint does not need it.
    from sigmamind_desktop.ui.help.support import copy_failure

    copy_failure(error)
