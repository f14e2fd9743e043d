"""Connected carriers in the window, joined with the rooms that use them. The first paint needs none of it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from sigmamind_desktop.bootstrap.parts import Parts
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.ui.access.proxy_login_flow import ProxyLoginFlow
from sigmamind_desktop.ui.bulk.flow import BulkFlow
from sigmamind_desktop.ui.bulk.picking import TablePicking
from sigmamind_desktop.ui.carriers.connect_flow import ConnectFlow
from sigmamind_desktop.ui.carriers.pick_flow import PickFlow
from sigmamind_desktop.ui.importing.form import ImportForm
from sigmamind_desktop.ui.importing.picking import FormPicking
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.window.main import MainWindow


class CarrierFlows(QObject):
    """Made when the person wants to connect a carrier, or at a start at which one is connected.

    Attributes:
        connecting: asks for keys.
    """

    def __init__(
        self,
        parts: Parts,
        *,
        form: ImportForm,
        bulk: BulkFlow,
        proxy_login: ProxyLoginFlow,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._connections = connections = parts.connections
        self._form = form
        self.connecting = ConnectFlow(
            connections=connections,
            carriers=parts.carriers,
            examples=parts.options.carrier_logins,
            tasks=parts.account_tasks,
            window=window,
        )
        pick = PickFlow(
            connections=connections,
            carriers=parts.carriers,
            book=parts.book,
            tasks=parts.account_tasks,
            parent=self,
        )
        self.form_picking = FormPicking(
            connections=connections, pick=pick, trunks=parts.trunks, tasks=parts.account_tasks, form=form
        )
        self.table_picking = TablePicking(connections=connections, pick=pick, bulk=bulk)
        self.connecting.connected.connect(self._on_connected)
        self.connecting.sign_in_requested.connect(proxy_login.open)
        pick.connect_requested.connect(self.connecting.open)
        pick.sign_in_requested.connect(proxy_login.open)

    def connect_named(self, name: str) -> None:
        """Connect a carrier, by its name in `carriers.toml`; show how it stands if it is connected."""
        carrier = CarrierName(name)
        if self._connections.get(carrier) is None:
            self.connecting.open(carrier)
        else:
            self.connecting.manage()

    def _on_connected(self, carrier: CarrierName) -> None:
        self._form.outcome.show_message(
            Tone.GOOD,
            self.tr("{carrier} is connected").format(carrier=carrier),
            self.tr("Choose one of its numbers for the form, or several where you import several numbers."),
            {self.tr("Choose a number…"): lambda: self.form_picking.open(carrier)},
        )
