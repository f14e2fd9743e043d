"""Whether a number rings, in the window: what is known of it, and what the person wants to know."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.numbers.refreshing import Refresher
from sigmamind_desktop.ui.kit.flow import Flow

if TYPE_CHECKING:
    # Imported when they are used: the first paint does not need them.
    from sigmamind_desktop.app.carriers.connections import Connections
    from sigmamind_desktop.app.inbound.asking import CarrierDesk
    from sigmamind_desktop.app.inbound.watching import Watcher
    from sigmamind_desktop.ui.inbound.checklist import Checklist


class ChecklistFlow(Flow):
    """Keeps the list of a number's details at what is known, and does what is pressed there.

    Signals:
        refresh_requested: the person wants the account's list read.
        host_change_requested: SigmaMind's SIP host is another one; carries the widget that says so.
        connect_requested: the person wants to connect a carrier; carries the CarrierName, and that widget.
        change_ended: what was changed at a carrier is, or could not be.
    """

    refresh_requested = Signal()
    host_change_requested = Signal(object)
    connect_requested = Signal(object, object)
    change_ended = Signal()

    def __init__(
        self,
        *,
        watcher: Callable[[], Watcher],
        desk: Callable[[], CarrierDesk],
        connections: Callable[[], Connections],
        book: NumberBook,
        refresher: Refresher,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._watcher = watcher
        self._desk = desk
        self._connections = connections
        self._book = book
        self._refresher = refresher

    def attach(self, checklist: Checklist, number: str) -> None:
        """Follow what is known of a number (E.164), now and as long as its list is there."""
        from sigmamind_desktop.ui.inbound.carrier_look import CarrierLook

        watcher = self._watcher()
        checklist.render_calls(watcher.calls.reading)
        checklist.render_watch(watcher.status)
        checklist.render_refresh(self._refresher.status)
        watcher.calls.changed.connect(checklist.render_calls)
        watcher.changed.connect(checklist.render_watch)
        self._refresher.changed.connect(checklist.render_refresh)
        checklist.ring_requested.connect(lambda: watcher.start(number))
        checklist.stop_requested.connect(watcher.cancel)
        checklist.set_up.connect(lambda: self._book.mark_set_up(number))
        checklist.refresh_requested.connect(self.refresh_requested)
        checklist.host_change_requested.connect(lambda: self.host_change_requested.emit(checklist.window()))
        watcher.calls.refresh()
        look = CarrierLook(
            checklist,
            number,
            desk=self._desk(),
            connections=self._connections(),
        )
        look.connect_requested.connect(self.connect_requested)
        look.change_ended.connect(self.change_ended)
