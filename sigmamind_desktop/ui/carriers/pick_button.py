"""The button that leads to a carrier's numbers; there is none while no carrier is connected."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from sigmamind_desktop.app.carriers.connections import Connections


class PickButton(QPushButton):
    """Names the carrier that is connected; of several, one is chosen from its menu.

    Signals:
        pick_requested: carries the CarrierName.
    """

    pick_requested = Signal(object)

    def __init__(self, connections: Connections, parent: QWidget | None = None) -> None:
        super().__init__(parent, autoDefault=True)
        self._connections = connections
        self.setObjectName("pickNumberButton")
        self._menu = QMenu(self)
        self.clicked.connect(self._on_clicked)
        connections.changed.connect(self.show_connections)
        self.show_connections()

    def show_connections(self) -> None:
        """Show what is connected now."""
        carriers = [connection.carrier for connection in self._connections.all]
        self._menu.clear()
        for carrier in carriers:
            self._menu.addAction(carrier, partial(self.pick_requested.emit, carrier))
        if len(carriers) == 1:
            self.setText(self.tr("Choose from {carrier}…").format(carrier=carriers[0]))
        else:
            self.setText(self.tr("Choose from a carrier…"))
        self.setVisible(bool(carriers))

    def _on_clicked(self) -> None:
        match self._connections.all:
            case (connection,):
                self.pick_requested.emit(connection.carrier)
            case _:
                self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
